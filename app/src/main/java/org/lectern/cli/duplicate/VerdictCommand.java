package org.lectern.cli.duplicate;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.lectern.cli.command.Changed;
import org.lectern.cli.command.Exit;
import org.lectern.cli.command.Ids;
import org.lectern.cli.command.Session;
import org.lectern.cli.command.WrongUsage;
import org.lectern.duplicate.Verdict;
import org.lectern.library.Library;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `duplicates same`, `duplicates version` and `duplicates different`.
@Command
public final class VerdictCommand implements Callable<Integer> {

    private final Session session;
    private final Verdict verdict;

    @Parameters(paramLabel = "ID", arity = "2..*")
    List<String> ids = List.of();

    public VerdictCommand(Session session, Verdict verdict) {
        this.session = session;
        this.verdict = verdict;
    }

    @Override
    public Integer call() {
        try (var library = session.open(Library.Access.WRITE)) {
            var asked = Ids.read(session, library, ids);
            var papers = List.copyOf(asked.papers());
            if (papers.size() < 2) {
                if (asked.unknown().isEmpty())
                    throw new WrongUsage(session.words().say("duplicates.one-paper"));
                return Exit.WRONG_USAGE;
            }
            var revision = library.duplicates().judge(papers, verdict);
            var word = verdict.name().toLowerCase(Locale.ROOT);
            if (session.json()) Changed.write(session, revision, papers.size());
            else session.say("duplicates.judged", papers.size(), session.words().say("verdict." + word));
            return asked.exit();
        }
    }
}
