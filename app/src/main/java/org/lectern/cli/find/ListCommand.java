package org.lectern.cli.find;

import java.util.List;
import java.util.concurrent.Callable;
import org.lectern.cli.command.Exit;
import org.lectern.cli.command.PaperLines;
import org.lectern.cli.command.QueryLine;
import org.lectern.cli.command.Session;
import org.lectern.library.Library;
import org.lectern.library.Sort;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "list")
public final class ListCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "QUERY", arity = "0..*")
    List<String> query = List.of();

    @Option(names = "--sort", paramLabel = "ORDER")
    Sort sort = Sort.ADDED;

    @Option(names = "--limit", paramLabel = "N")
    int limit;

    public ListCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        var asked = QueryLine.read(session, query);
        try (var library = session.open(Library.Access.READ)) {
            var papers = session.watched(progress -> library.papers().list(asked, sort, limit, progress));
            if (session.json()) session.writeJson(json -> PaperArray.write(json, library, papers, false));
            else PaperLines.print(session, library, papers);
            if (papers.isEmpty()) session.note(session.words().say("cli.no-papers"));
        }
        return Exit.DONE;
    }
}
