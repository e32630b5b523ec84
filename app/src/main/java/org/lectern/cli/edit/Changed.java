package org.lectern.cli.edit;

import org.lectern.change.Revision;
import org.lectern.cli.command.Session;

/// What an edit did, in JSON: `{"revision", "papers"}`.
final class Changed {

    private Changed() {}

    static void write(Session session, Revision revision, long papers) {
        session.writeJson(json -> {
            json.writeStartObject();
            json.writeNumberProperty("revision", revision.number());
            json.writeNumberProperty("papers", papers);
            json.writeEndObject();
        });
    }
}
