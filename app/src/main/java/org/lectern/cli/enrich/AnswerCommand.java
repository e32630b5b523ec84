package org.lectern.cli.enrich;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lectern.change.Revision;
import org.lectern.cli.command.Changed;
import org.lectern.cli.command.Exit;
import org.lectern.cli.command.Session;
import org.lectern.cli.command.WrongUsage;
import org.lectern.library.Library;
import org.lectern.library.enrichment.OpenProposal;
import org.lectern.paper.field.CitationField;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `enrich accept`: takes over what proposals propose, all fields or some. What is not taken is not proposed again.
@Command(name = "accept")
public final class AnswerCommand implements Callable<Integer> {

    private static final String ALL = "all";

    private final Session session;
    private final Answers answers;

    @Parameters(paramLabel = "N|all", arity = "1..*")
    List<String> numbers = List.of();

    @Option(names = "--fields", paramLabel = "FIELD,...", split = ",")
    @Nullable
    List<String> fields;

    public AnswerCommand(Session session) {
        this.session = session;
        answers = new Answers(session);
    }

    @Override
    public Integer call() {
        var wanted = fields == null ? Set.<CitationField>of() : fields(fields);
        try (var library = session.open(Library.Access.WRITE)) {
            var waiting = answers.waiting(library, numbers);
            var taken = new TreeMap<Long, Set<CitationField>>();
            for (var each : waiting.found()) taken.put(each.proposal().number(), taken(each, wanted));
            var revision = library.enrichment().accept(taken);
            answers.tell(revision, taken.size(), "enrich.accepted");
            return waiting.exit();
        }
    }

    private static Set<CitationField> taken(OpenProposal open, Set<CitationField> wanted) {
        var fields = new TreeSet<>(open.open());
        if (!wanted.isEmpty()) fields.retainAll(wanted);
        return fields;
    }

    private Set<CitationField> fields(List<String> words) {
        var found = new TreeSet<CitationField>();
        for (var word : words) {
            found.add(CitationField.of(word.strip())
                    .orElseThrow(() -> new WrongUsage(session.words().say("enrich.unknown-field", word))));
        }
        return found;
    }

    /// What both answers share: finding the proposals, and telling what came of it.
    record Answers(Session session) {

        /// @param exit the exit code once the command has done what it could
        record Waiting(List<OpenProposal> found, int exit) {}

        Waiting waiting(Library library, List<String> numbers) {
            var all = library.enrichment().proposals();
            if (numbers.equals(List.of(ALL))) return new Waiting(all, Exit.DONE);
            var found = new ArrayList<OpenProposal>();
            boolean isWhole = true;
            for (var number : numbers) {
                var named = all.stream()
                        .filter(each -> Long.toString(each.proposal().number()).equals(number))
                        .findFirst();
                named.ifPresentOrElse(
                        found::add, () -> session.error(session.words().say("enrich.no-such-proposal", number)));
                isWhole &= named.isPresent();
            }
            return new Waiting(found, isWhole ? Exit.DONE : found.isEmpty() ? Exit.WRONG_USAGE : Exit.DONE_IN_PART);
        }

        void tell(Revision revision, int count, String key) {
            if (session.json()) Changed.write(session, revision, count);
            else session.say(key, count);
        }
    }
}
