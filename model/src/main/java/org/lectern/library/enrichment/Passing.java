package org.lectern.library.enrichment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.lectern.enrichment.Candidate;
import org.lectern.enrichment.Decision;
import org.lectern.enrichment.HeldTexts;
import org.lectern.enrichment.Match;
import org.lectern.enrichment.TextKeys;
import org.lectern.format.Parsed;
import org.lectern.format.all.Formats;
import org.lectern.library.reference.KeptRecord;
import org.lectern.paper.Citation;
import org.lectern.paper.PaperId;
import org.lectern.paper.Source;
import org.lectern.paper.field.Origin;
import org.lectern.work.Phase;
import org.lectern.work.Progress;

/// Lets files pass and gathers the records that match held papers. A record that matches none is forgotten at once.
final class Passing {

    /// A title that more records bear tells nothing; sure ones are always kept.
    private static final int MOST_POSSIBLE = 6;

    private static final int RECORDS_A_LOOK = 64;

    private final HeldTexts texts;
    private final Function<PaperId, Optional<HeldPaper>> papers;
    private final Formats formats;
    private final Progress progress;
    private final TreeMap<PaperId, List<Candidate>> found = new TreeMap<>();
    private long bytes;
    private long bytesRead;

    Passing(HeldTexts texts, Function<PaperId, Optional<HeldPaper>> papers, Formats formats, Progress progress) {
        this.texts = texts;
        this.papers = papers;
        this.formats = formats;
        this.progress = progress;
    }

    /// Lets files pass.
    ///
    /// @param indexing takes in every record
    List<FilePassed> pass(List<Snapshot> snapshots, Indexing indexing) {
        bytesRead = 0;
        bytes = snapshots.stream().mapToLong(Snapshot::bytes).sum();
        return snapshots.stream().map(each -> pass(each, indexing)).toList();
    }

    private FilePassed pass(Snapshot snapshot, Indexing indexing) {
        var tally = new Tally();
        var format = snapshot.pass(
                formats,
                read -> {
                    bytesRead += read;
                    if (tally.records % RECORDS_A_LOOK == 0) progress.at(Phase.READING, bytesRead, bytes);
                },
                record -> {
                    tally.records++;
                    switch (record) {
                        case Parsed.Accepted(var source, var citation, var _, var _, var _) ->
                            take(snapshot, source, citation, tally, indexing);
                        case Parsed.Restored(var source, var paper, var _) ->
                            take(snapshot, source, paper.citation(), tally, indexing);
                        case Parsed.Rejected _ -> tally.rejected++;
                    }
                });
        return new FilePassed(snapshot.name(), format, tally.records, tally.rejected, tally.matched);
    }

    private void take(Snapshot snapshot, Source source, Citation record, Tally tally, Indexing indexing) {
        var keys = TextKeys.of(record);
        var origin = new Origin.FromRecord(snapshot.name(), source.record(), source.line(), source.key());
        indexing.take(origin, record, keys);
        if (isMatched(origin, record, keys)) tally.matched++;
    }

    /// Takes in one record of a file that need not pass.
    void take(KeptRecord record) {
        isMatched(record.origin(), record.citation(), TextKeys.of(record.citation()));
    }

    private boolean isMatched(Origin.FromRecord origin, Citation record, TextKeys keys) {
        boolean isMatched = false;
        for (var paper : texts.like(keys)) {
            var held = papers.apply(paper);
            if (held.isEmpty()) continue;
            var match = Match.of(held.get().citation(), record);
            if (match.certainty() == Match.Certainty.NONE) continue;
            isMatched = true;
            keep(paper, Candidate.of(held.get().citation(), record, match, origin));
        }
        return isMatched;
    }

    private void keep(PaperId paper, Candidate candidate) {
        var candidates = found.computeIfAbsent(paper, _ -> new ArrayList<>());
        boolean isSure = candidate.match().certainty() == Match.Certainty.SURE;
        boolean isWanted = isSure || candidates.size() < MOST_POSSIBLE;
        if (isWanted && !candidates.contains(candidate)) candidates.add(candidate);
    }

    /// What becomes of what was found, paper by paper.
    List<Decision> decisions() {
        var decisions = new ArrayList<Decision>();
        found.forEach((paper, candidates) -> papers.apply(paper)
                .ifPresent(held -> decisions.add(Decision.of(paper, held.citation(), held.typed(), candidates))));
        return decisions;
    }

    /// What has come of one file so far.
    private static final class Tally {
        private long records;
        private long rejected;
        private long matched;
    }
}
