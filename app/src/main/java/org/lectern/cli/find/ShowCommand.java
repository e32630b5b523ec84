package org.lectern.cli.find;

import java.util.List;
import java.util.concurrent.Callable;
import org.lectern.cli.command.Ids;
import org.lectern.cli.command.Session;
import org.lectern.library.Library;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "show")
public final class ShowCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "ID", arity = "1..*")
    List<String> ids = List.of();

    public ShowCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try (var library = session.open(Library.Access.READ)) {
            var asked = Ids.read(session, library, ids);
            var papers = List.copyOf(asked.papers());
            if (session.json()) {
                session.writeJson(json -> PaperArray.write(json, library, papers, true));
                return asked.exit();
            }
            var page = new PaperPage(session.words(), session.style(), session.terminal());
            var before = "";
            for (var paper : library.papers().find(papers)) {
                session.terminal()
                        .out()
                        .append(before)
                        .lines(page.of(paper, library.enrichment().origins(paper.id())));
                before = "\n\n";
            }
            return asked.exit();
        }
    }
}
