package org.lectern.cli.key;

import java.util.List;
import java.util.concurrent.Callable;
import org.lectern.cli.command.Exit;
import org.lectern.cli.command.QueryLine;
import org.lectern.cli.command.Session;
import org.lectern.library.Library;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `keys map`: every key under which texts may still cite a paper, and what it has become.
@Command(name = "map")
public final class KeysMapCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "QUERY", arity = "0..*")
    List<String> query = List.of();

    @Option(names = "--out", paramLabel = "FILE|-")
    String out = "-";

    public KeysMapCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        var asked = QueryLine.read(session, query);
        try (var library = session.open(Library.Access.READ)) {
            new KeyLines(session)
                    .writeMap(session.watched(progress -> library.keys().map(asked, progress)), out);
        }
        return Exit.DONE;
    }
}
