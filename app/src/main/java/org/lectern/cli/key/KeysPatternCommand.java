package org.lectern.cli.key;

import java.util.List;
import java.util.concurrent.Callable;
import org.lectern.cli.command.Changed;
import org.lectern.cli.command.Exit;
import org.lectern.cli.command.Session;
import org.lectern.library.Library;
import org.lectern.paper.key.KeyPattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `keys pattern`: says by which pattern keys are proposed, or chooses another; `usual` goes back to the usual one.
@Command(name = "pattern")
public final class KeysPatternCommand implements Callable<Integer> {

    private static final String USUAL = "usual";

    private final Session session;

    @Parameters(paramLabel = "PATTERN", arity = "0..*")
    List<String> pattern = List.of();

    public KeysPatternCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (pattern.isEmpty()) return show();
        var text = String.join(" ", pattern);
        var chosen = text.equals(USUAL) ? KeyPattern.USUAL : PatternLine.read(session, text);
        try (var library = session.open(Library.Access.WRITE)) {
            var revision = library.keys().choose(chosen);
            if (session.json()) Changed.write(session, revision, 0);
            else session.say("keys.pattern-chosen", text);
        }
        return Exit.DONE;
    }

    private int show() {
        try (var library = session.open(Library.Access.READ)) {
            var text = library.keys().pattern().text();
            if (session.json())
                session.writeJson(json -> {
                    json.writeStartObject();
                    json.writeStringProperty("pattern", text);
                    json.writeEndObject();
                });
            else session.line(text.isEmpty() ? USUAL : text);
        }
        return Exit.DONE;
    }
}
