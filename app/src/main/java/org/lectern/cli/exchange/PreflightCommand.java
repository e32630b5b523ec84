package org.lectern.cli.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.lectern.change.Revision;
import org.lectern.cli.command.Exit;
import org.lectern.cli.command.QueryLine;
import org.lectern.cli.command.Session;
import org.lectern.cli.command.WrongUsage;
import org.lectern.format.ExportOptions;
import org.lectern.format.Finding;
import org.lectern.format.preflight.Mend;
import org.lectern.library.Library;
import org.lectern.library.Sort;
import org.lectern.library.result.ExportReport;
import org.lectern.paper.PaperId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JsonGenerator;

/// `preflight`: what is wrong or missing in papers that are to be exported, and how it can be put right.
@Command(name = "preflight")
public final class PreflightCommand implements Callable<Integer> {

    private static final String ALL = "all";

    private final Session session;

    @Parameters(paramLabel = "QUERY", arity = "0..*")
    List<String> query = List.of();

    @Option(names = "--format", paramLabel = "NAME")
    String format = "bibtex";

    @Option(names = "--fix", paramLabel = "all|KIND|N", split = ",")
    Set<String> fixes = Set.of();

    @Option(names = "--limit", paramLabel = "N")
    int limit = 100;

    public PreflightCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        var asked = QueryLine.read(session, query);
        try (var library = session.open(fixes.isEmpty() ? Library.Access.READ : Library.Access.WRITE)) {
            var formats = library.exports().formats();
            if (!formats.contains(format))
                throw new WrongUsage(session.words().say("cli.unknown-format", format, String.join(", ", formats)));
            var papers = session.watched(progress -> library.papers().list(asked, Sort.ADDED, 0, progress));
            var revision = fixes.isEmpty() ? Optional.<Revision>empty() : Optional.of(mend(library, papers));
            var report =
                    session.watched(progress -> library.exports().check(papers, format, ExportOptions.PLAIN, progress));
            var mends = mends(library, papers);
            if (session.json()) session.writeJson(json -> write(json, report, mends, revision));
            else print(report, mends, revision);
            return report.findings().isEmpty() ? Exit.DONE : Exit.DONE_IN_PART;
        }
    }

    private List<Mend> mends(Library library, List<PaperId> papers) {
        return session.watched(
                progress -> library.exports().mending().find(papers, format, Integer.MAX_VALUE, progress));
    }

    private Revision mend(Library library, List<PaperId> papers) {
        var kinds = EnumSet.noneOf(Mend.Kind.class);
        var numbers = new ArrayList<Integer>();
        for (var each : fixes) {
            if (each.equals(ALL)) kinds.addAll(EnumSet.allOf(Mend.Kind.class));
            else if (each.matches("\\d{1,9}")) numbers.add(Integer.parseInt(each));
            else kinds.add(kind(each));
        }
        // The numbers are those of the list that was shown, before anything is put right.
        var chosen = numbers.isEmpty() ? List.<Mend>of() : chosen(mends(library, papers), numbers);
        var mending = library.exports().mending();
        var revision = chosen.isEmpty() ? library.revision() : mending.apply(chosen);
        return kinds.isEmpty() ? revision : session.watched(progress -> mending.apply(papers, format, kinds, progress));
    }

    private List<Mend> chosen(List<Mend> mends, Collection<Integer> numbers) {
        for (int number : numbers)
            if (number < 1 || number > mends.size())
                throw new WrongUsage(session.words().say("preflight.no-such-fix", number, mends.size()));
        return numbers.stream().map(number -> mends.get(number - 1)).toList();
    }

    private Mend.Kind kind(String word) {
        for (var kind : Mend.Kind.values()) if (word(kind).equals(word)) return kind;
        throw new WrongUsage(session.words().say("preflight.unknown-fix", word));
    }

    private static String word(Mend.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private void print(ExportReport report, List<Mend> mends, Optional<Revision> revision) {
        var words = session.words();
        for (var finding : report.findings().stream().limit(limit).toList())
            session.line(words.say("export.finding", finding.key(), words.say(finding.problem())));
        if (report.findings().size() > limit)
            session.note(words.say("preflight.more", report.findings().size() - limit));
        if (!mends.isEmpty()) session.line(session.style().bold(words.say("preflight.fixes")));
        for (int i = 0; i < Math.min(limit, mends.size()); i++) {
            var mend = mends.get(i);
            session.line(words.say(
                    "preflight.fix",
                    Integer.toString(i + 1),
                    word(mend.kind()),
                    mend.key(),
                    mend.before(),
                    mend.after()));
        }
        revision.ifPresent(now -> session.say("preflight.mended", now.number()));
        session.say(
                "preflight.summary",
                report.complete(),
                report.incomplete(),
                report.findings().size(),
                mends.size());
    }

    private void write(JsonGenerator json, ExportReport report, List<Mend> mends, Optional<Revision> revision) {
        json.writeStartObject();
        json.writeNumberProperty("revision", revision.orElse(report.revision()).number());
        json.writeNumberProperty("papers", report.written());
        json.writeNumberProperty("complete", report.complete());
        json.writeNumberProperty("incomplete", report.incomplete());
        json.writeArrayPropertyStart("findings");
        for (var finding : report.findings()) write(json, finding);
        json.writeEndArray();
        json.writeArrayPropertyStart("fixes");
        for (int i = 0; i < mends.size(); i++) write(json, i + 1, mends.get(i));
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(JsonGenerator json, Finding finding) {
        json.writeStartObject();
        json.writeNumberProperty("id", finding.paper().number());
        json.writeStringProperty("key", finding.key());
        json.writeStringProperty("problem", finding.problem().key());
        json.writeStringProperty("words", session.words().say(finding.problem()));
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, int number, Mend mend) {
        json.writeStartObject();
        json.writeNumberProperty("number", number);
        json.writeNumberProperty("id", mend.paper().number());
        json.writeStringProperty("key", mend.key());
        json.writeStringProperty("kind", word(mend.kind()));
        json.writeStringProperty("before", mend.before());
        json.writeStringProperty("after", mend.after());
        json.writeEndObject();
    }
}
