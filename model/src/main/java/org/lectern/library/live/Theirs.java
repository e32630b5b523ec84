package org.lectern.library.live;

import java.io.BufferedReader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.change.Edit;
import org.lectern.change.Plan;
import org.lectern.change.Revision;
import org.lectern.format.Importer;
import org.lectern.format.Parsed;
import org.lectern.format.all.Formats;
import org.lectern.library.core.Core;
import org.lectern.paper.PaperId;
import org.lectern.store.Deed;
import org.lectern.store.Writing;
import org.lectern.work.Phase;
import org.lectern.work.Progress;

/// Takes entries that another hand changed over into the library: what it changed in an entry becomes a correction of
/// the paper, a new entry becomes a paper. One step that can be undone.
public final class Theirs {

    private final Core core;
    private final Formats formats;

    public Theirs(Core core, Formats formats) {
        this.core = core;
        this.formats = formats;
    }

    /// Whether entries of this format can be read back one by one.
    public static boolean canTakeIn(String format) {
        return importerOf(format).isPresent();
    }

    private static Optional<String> importerOf(String format) {
        return switch (format) {
            case "bibtex", "biblatex" -> Optional.of("bibtex");
            case "ris" -> Optional.of("ris");
            default -> Optional.empty();
        };
    }

    public Taken take(ThreeWay view, List<ThreeWay.Difference> wanted, Progress progress) {
        var importer =
                importerOf(view.binding().format()).flatMap(formats::importer).orElseThrow();
        var name = String.valueOf(view.binding().file().getFileName());
        var tally = new Tally();
        var revision =
                core.write(() -> Deed.edit("live-theirs", tally.corrected + tally.added, name), progress, writing -> {
                    for (var difference : wanted) {
                        progress.at(Phase.WRITING, tally.corrected + tally.added, wanted.size());
                        take(difference, importer, name, writing, tally);
                    }
                });
        return tally.taken(revision);
    }

    private void take(ThreeWay.Difference difference, Importer importer, String file, Writing writing, Tally tally) {
        var theirs = parsed(difference.theirs(), importer);
        if (theirs.isEmpty()) {
            tally.leftOut.add(difference.name());
            return;
        }
        var facts = writing.facts();
        var held = facts.holderOf(difference.name());
        if (held.isEmpty()) {
            writing.write(Plan.of(
                    new Edit.TakeIn(
                            List.of(named(theirs.get(), file)),
                            false,
                            core.clock().instant(),
                            new PaperId(Long.MAX_VALUE)),
                    facts));
            tally.added++;
            return;
        }
        var before = parsed(difference.base().isEmpty() ? difference.ours() : difference.base(), importer);
        var citation = facts.citation(held.get()).orElseThrow();
        var after = before.map(base ->
                        TheirCitation.laidOver(base.citation(), theirs.get().citation(), citation))
                .orElse(theirs.get().citation());
        writing.write(Plan.of(new Edit.Correct(held.get(), after), facts));
        tally.corrected++;
    }

    private static Optional<Parsed.Accepted> parsed(String entry, Importer importer) {
        if (entry.isBlank()) return Optional.empty();
        try (var records = importer.read(new BufferedReader(new StringReader(entry)))) {
            return records.filter(Parsed.Accepted.class::isInstance)
                    .map(Parsed.Accepted.class::cast)
                    .findFirst();
        }
    }

    private static Parsed named(Parsed.Accepted record, String file) {
        return new Parsed.Accepted(
                record.source().in(file), record.citation(), record.unmapped(), record.warnings(), record.belongings());
    }

    private static final class Tally {
        private final List<String> leftOut = new ArrayList<>();
        private long corrected;
        private long added;

        Taken taken(Revision revision) {
            return new Taken(revision, corrected, added, leftOut);
        }
    }
}
