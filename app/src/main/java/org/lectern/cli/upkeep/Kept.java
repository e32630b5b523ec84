package org.lectern.cli.upkeep;

import org.lectern.change.Revision;
import org.lectern.cli.command.Session;

/// The state of a library after work on it: one sentence, or `{"revision", "papers"}`.
final class Kept {

    private Kept() {}

    /// @param key a message that takes the number of papers and the place
    static void tell(Session session, Revision revision, long papers, String key, String place) {
        if (!session.json()) {
            session.say(key, papers, place);
            return;
        }
        session.writeJson(json -> {
            json.writeStartObject();
            json.writeNumberProperty("revision", revision.number());
            json.writeNumberProperty("papers", papers);
            json.writeEndObject();
        });
    }
}
