package org.lectern.cli.key;

import org.lectern.cli.command.Session;
import org.lectern.cli.command.WrongUsage;
import org.lectern.cli.text.Columns;
import org.lectern.paper.key.KeyPattern;

/// A key pattern as it stands on the command line. One that cannot be read is shown with the place.
final class PatternLine {

    private PatternLine() {}

    static KeyPattern read(Session session, String text) {
        return switch (KeyPattern.read(text)) {
            case KeyPattern.Reading.Valid(var pattern) -> pattern;
            case KeyPattern.Reading.Invalid(var offset, var problem) -> {
                int at = Math.clamp(offset, 0, text.length());
                session.error(
                        session.words().say("keys.unreadable", session.words().say(problem)));
                session.error("  " + text);
                session.error("  " + " ".repeat(Columns.width(text.substring(0, at)))
                        + session.messageStyle().bad("^"));
                throw new WrongUsage(session.words().say("keys.pattern-help"));
            }
        };
    }
}
