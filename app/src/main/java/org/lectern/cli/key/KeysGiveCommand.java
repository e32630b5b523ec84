package org.lectern.cli.key;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.lectern.cli.command.Exit;
import org.lectern.cli.command.QueryLine;
import org.lectern.cli.command.Session;
import org.lectern.library.Library;
import org.lectern.library.key.FormerKey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `keys give`: gives keys to papers that have none; with `--again` also puts those in line that have others than the
/// pattern says, and lists what they were and are.
@Command(name = "give")
public final class KeysGiveCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "QUERY", arity = "0..*")
    List<String> query = List.of();

    @Option(names = "--again")
    boolean again;

    @Option(names = "--map", paramLabel = "FILE")
    Optional<String> map = Optional.empty();

    public KeysGiveCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        var asked = QueryLine.read(session, query);
        try (var library = session.open(Library.Access.WRITE)) {
            var changes = session.watched(progress -> library.keys().give(asked, again, progress));
            var lines = new KeyLines(session);
            lines.tell(changes);
            map.ifPresent(file -> lines.writeMap(
                    changes.changed().stream()
                            .map(each -> new FormerKey(each.before(), each.after(), each.paper()))
                            .toList(),
                    file));
        }
        return Exit.DONE;
    }
}
