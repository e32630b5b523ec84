package org.lectern.cli.enrich;

import java.util.concurrent.Callable;
import org.lectern.cli.command.Exit;
import org.lectern.cli.command.Session;
import org.lectern.library.Library;
import picocli.CommandLine.Command;

@Command(name = "proposals")
public final class ProposalsCommand implements Callable<Integer> {

    private final Session session;

    public ProposalsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try (var library = session.open(Library.Access.READ)) {
            var proposals = library.enrichment().proposals();
            var lines = new ProposalLines(session);
            if (session.json()) {
                session.writeJson(json -> lines.write(json, proposals));
                return Exit.DONE;
            }
            for (var each : proposals) {
                session.terminal().out().lines(lines.of(each));
                session.line("");
            }
            session.terminal().out().flush();
            session.note(session.words().say(proposals.isEmpty() ? "enrich.nothing-waits" : "enrich.next"));
            return Exit.DONE;
        }
    }
}
