package org.lectern.cli.key;

import java.util.List;
import java.util.concurrent.Callable;
import org.lectern.cli.command.Exit;
import org.lectern.cli.command.QueryLine;
import org.lectern.cli.command.Session;
import org.lectern.library.Library;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `keys preview`: what keys would be by a pattern, those that change first.
@Command(name = "preview")
public final class KeysPreviewCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(index = "0", paramLabel = "PATTERN")
    String pattern = "";

    @Parameters(index = "1..*", paramLabel = "QUERY", arity = "0..*")
    List<String> query = List.of();

    public KeysPreviewCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        var read = PatternLine.read(session, pattern);
        var asked = QueryLine.read(session, query);
        try (var library = session.open(Library.Access.READ)) {
            var lines = session.watched(progress -> library.keys().preview(read, asked, 0, progress));
            new KeyLines(session).preview(lines);
        }
        return Exit.DONE;
    }
}
