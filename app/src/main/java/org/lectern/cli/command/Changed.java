package org.lectern.cli.command;

import org.lectern.change.Revision;

/// What an edit did, in JSON: `{"revision", "papers"}`.
public final class Changed {

    private Changed() {}

    public static void write(Session session, Revision revision, long papers) {
        session.writeJson(json -> {
            json.writeStartObject();
            json.writeNumberProperty("revision", revision.number());
            json.writeNumberProperty("papers", papers);
            json.writeEndObject();
        });
    }
}
