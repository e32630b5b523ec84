package org.lectern.cli.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lectern.cli.command.Exit;
import org.lectern.cli.command.Session;
import org.lectern.cli.command.WrongUsage;
import org.lectern.library.Library;
import org.lectern.library.arrival.Arrival;
import org.lectern.library.arrival.Batch;
import org.lectern.library.arrival.Decision;
import org.lectern.library.arrival.Place;
import org.lectern.library.arrival.Wishes;
import org.lectern.library.result.ImportOptions;
import org.lectern.library.result.ImportReport;
import org.lectern.paper.TagPath;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `import` by itself takes files in; `import rejected` is about what could not be read of them.
@Command(name = "import")
public final class ImportCommand implements Callable<Integer> {

    private static final String STANDARD_INPUT = "-";
    private static final String LABEL = "FILE|FOLDER|-";

    /// What becomes of records that may be held papers, or papers of earlier records, in other words.
    enum Possible {
        NEW,
        SAME,
        LEAVE
    }

    private final Session session;

    @Parameters(paramLabel = LABEL, arity = "0..*")
    List<String> files = List.of();

    @Option(names = "--format", paramLabel = "NAME")
    @Nullable
    String format;

    @Option(names = "--keep-all")
    boolean keepAll;

    @Option(names = "--possible", paramLabel = "WHAT")
    Possible possible = Possible.NEW;

    @Option(names = "--tag", paramLabel = "TAG")
    List<String> tags = List.of();

    @Option(names = "--dry-run")
    boolean dryRun;

    public ImportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (files.isEmpty()) throw new WrongUsage(session.words().say("usage.missing", LABEL));
        var wished = tags.stream().map(this::tag).toList();
        try (var library = session.open(Library.Access.WRITE)) {
            var formats = library.imports().formats();
            if (format != null && !formats.contains(format)) {
                throw new WrongUsage(session.words().say("cli.unknown-format", format, String.join(", ", formats)));
            }
            var options = new ImportOptions(Optional.ofNullable(format), keepAll, dryRun);
            var report = run(library, batch(), new Wishes(options, Collections.emptySortedMap(), wished));
            return report.rejected() == 0 ? Exit.DONE : Exit.DONE_IN_PART;
        }
    }

    private TagPath tag(String text) {
        return TagPath.parse(text)
                .orElseThrow(() -> new WrongUsage(session.words().say("tag.bad", text)));
    }

    private ImportReport run(Library library, Batch batch, Wishes wishes) {
        var imports = library.imports();
        var lines = new ImportLines(session);
        if (dryRun) {
            var rehearsal = session.watched(progress -> imports.rehearse(batch, wishes, progress));
            lines.tell(rehearsal);
            return rehearsal.report();
        }
        var report = session.watched(progress -> {
            if (possible == Possible.NEW) return imports.take(batch, wishes, progress);
            var rehearsal = imports.rehearse(batch, wishes, progress);
            var decided = new Wishes(wishes.options(), decisions(rehearsal.arrivals()), wishes.tags());
            return imports.take(batch, decided, progress);
        });
        lines.tell(report, false);
        return report;
    }

    private SortedMap<Place, Decision> decisions(List<Arrival> arrivals) {
        var decisions = new TreeMap<Place, Decision>();
        for (var each : arrivals) {
            each.outcome()
                    .same()
                    .map(same -> possible == Possible.SAME ? same : new Decision.LeaveOut())
                    .ifPresent(decision -> decisions.put(each.place(), decision));
        }
        return decisions;
    }

    private Batch batch() {
        if (files.equals(List.of(STANDARD_INPUT))) return standardInput();
        if (files.contains(STANDARD_INPUT)) throw new WrongUsage(session.words().say("import.stdin-alone"));
        return Batch.of(files.stream().map(session.terminal().folder()::resolve).toList());
    }

    /// Standard input can be read but once, so it is kept where it has to be read twice.
    private Batch standardInput() {
        var in = session.terminal().in();
        if (dryRun || possible == Possible.NEW) return Batch.once(STANDARD_INPUT, in);
        try {
            return Batch.of(STANDARD_INPUT, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
