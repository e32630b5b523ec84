package org.lectern.library.enrichment;

import java.io.BufferedReader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.change.Edit;
import org.lectern.change.Facts;
import org.lectern.change.Taken;
import org.lectern.duplicate.TextFingerprint;
import org.lectern.enrichment.Proposal;
import org.lectern.enrichment.RecordChange;
import org.lectern.format.Parsed;
import org.lectern.format.all.Formats;
import org.lectern.paper.Citation;
import org.lectern.paper.PaperId;
import org.lectern.paper.Provenance;
import org.lectern.paper.Source;
import org.lectern.paper.field.Origin;

/// Knows the records of a file that was imported before and has changed since: what such a record says anew is
/// proposed for its paper, and makes no second paper of it.
///
/// A record is known again by the name of its file and its own key there, or its text where it has no key. What it
/// said before is read from the source that its paper keeps.
public final class Renewals {

    private final Facts facts;
    private final Formats formats;
    private final PaperId heldBefore;
    private final List<Proposal> proposals = new ArrayList<>();
    private final List<Edit.Renew.Renewed> renewed = new ArrayList<>();

    /// @param heldBefore papers with lower numbers were held before the import began
    public Renewals(Facts facts, Formats formats, PaperId heldBefore) {
        this.facts = facts;
        this.formats = formats;
        this.heldBefore = heldBefore;
    }

    /// What changed records propose so far.
    public List<Proposal> proposals() {
        return List.copyOf(proposals);
    }

    /// The records that changed since the last time this was asked.
    public List<Edit.Renew.Renewed> renewed() {
        var news = List.copyOf(renewed);
        renewed.clear();
        return news;
    }

    /// What becomes of a record that stood in its file before, as it stands now or otherwise; what it says anew is
    /// noted. Even one that did not change may contradict its paper, since the user may have corrected that.
    public Optional<Taken.Landing> find(Parsed.Accepted record) {
        if (heldBefore.number() <= 1) return Optional.empty();
        for (var paper : known(record)) {
            if (paper.number() >= heldBefore.number()) continue;
            var places = facts.sources(paper).stream()
                    .filter(each -> isSamePlace(each.source(), record.source()))
                    .toList();
            if (places.isEmpty()) continue;
            boolean isUnchanged = places.stream()
                    .anyMatch(each ->
                            each.source().verbatim().equals(record.source().verbatim()));
            if (isUnchanged) return Optional.of(new Taken.Landing(paper, Taken.How.SAME_RECORD, List.of()));
            if (isRenewed(paper, places, record))
                return Optional.of(new Taken.Landing(paper, Taken.How.CHANGED_RECORD, List.of()));
        }
        return Optional.empty();
    }

    private List<PaperId> known(Parsed.Accepted record) {
        var key = record.source().key();
        return key.isEmpty() ? facts.withText(TextFingerprint.of(record.citation())) : facts.withSourceKey(key);
    }

    private static boolean isSamePlace(Source held, Source record) {
        return held.file().equals(record.file())
                && held.format().equals(record.format())
                && held.key().equals(record.key());
    }

    private boolean isRenewed(PaperId paper, List<Provenance> places, Parsed.Accepted record) {
        var held = facts.citation(paper);
        var before = read(places.getLast().source());
        if (held.isEmpty() || before.isEmpty()) return false;
        if (!RecordChange.isOfSamePaper(before.get(), record.citation())) return false;
        var source = record.source();
        var typed = HeldPaper.of(held.get(), facts.origins(paper)).typed();
        var origin = new Origin.FromRecord(source.file(), source.record(), source.line(), source.key());
        RecordChange.of(paper, before.get(), record.citation(), held.get(), typed, origin)
                .ifPresent(proposals::add);
        renewed.add(new Edit.Renew.Renewed(paper, source));
        return true;
    }

    /// What a held record said; empty where it cannot be read by itself.
    private Optional<Citation> read(Source source) {
        return formats.importer(source.format()).flatMap(importer -> {
            try (var records = importer.read(new BufferedReader(new StringReader(source.verbatim())))) {
                return records.filter(Parsed.Accepted.class::isInstance)
                        .map(each -> ((Parsed.Accepted) each).citation())
                        .findFirst();
            }
        });
    }
}
