package org.lectern.cli.enrich;

import java.util.List;
import java.util.concurrent.Callable;
import org.lectern.cli.command.Session;
import org.lectern.library.Library;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `enrich decline`: proposals that the user wants nothing of, now and later.
@Command(name = "decline")
public final class DeclineCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "N|all", arity = "1..*")
    List<String> numbers = List.of();

    public DeclineCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try (var library = session.open(Library.Access.WRITE)) {
            var answers = new AnswerCommand.Answers(session);
            var waiting = answers.waiting(library, numbers);
            var declined = waiting.found().stream()
                    .map(each -> each.proposal().number())
                    .toList();
            answers.tell(library.enrichment().decline(declined), declined.size(), "enrich.declined");
            return waiting.exit();
        }
    }
}
