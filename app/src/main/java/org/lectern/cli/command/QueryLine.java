package org.lectern.cli.command;

import java.util.List;
import org.lectern.cli.text.Columns;
import org.lectern.query.Query;

/// A query as it stands on the command line, in one argument or in several.
public final class QueryLine {

    private QueryLine() {}

    /// The query that the arguments write together; no arguments ask for every paper. Where they cannot be read,
    /// the place and a proposal are shown, and the plain words are searched for.
    public static Query read(Session session, List<String> arguments) {
        var line = String.join(" ", arguments);
        if (line.isBlank()) return new Query.All();
        return switch (Query.read(line)) {
            case Query.Reading.Valid(var query) -> query;
            case Query.Reading.Invalid invalid -> {
                show(session, line, invalid);
                yield invalid.query();
            }
        };
    }

    private static void show(Session session, String line, Query.Reading.Invalid invalid) {
        var words = session.words();
        session.warn(words.say("cli.query-unreadable", words.say(invalid.problem())));
        int offset = Math.clamp(invalid.offset(), 0, line.length());
        session.note("  " + line);
        session.note("  " + " ".repeat(Columns.width(line.substring(0, offset)))
                + session.messageStyle().bad("^"));
        if (!invalid.proposal().isEmpty()) session.note(words.say("cli.query-proposal", invalid.proposal()));
        session.note(words.say("cli.query-as-words"));
    }
}
