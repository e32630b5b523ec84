package org.lectern.change;

import java.util.Optional;
import org.lectern.duplicate.PaperPair;
import org.lectern.duplicate.Verdict;
import org.lectern.paper.Absorbed;
import org.lectern.paper.Citation;
import org.lectern.paper.PaperId;
import org.lectern.paper.Provenance;
import org.lectern.paper.Reading;
import org.lectern.paper.TagPath;
import org.lectern.paper.TopicId;

/// What a change replaced: the journal's entry for it, and enough to take it back, since what it wrote stands in
/// the library or in the journal of whatever came after.
public sealed interface Replaced {

    record OfCitation(PaperId paper, Optional<Citation> before) implements Replaced {}

    /// A source of a paper.
    ///
    /// @param before the source that left, or empty where it arrived
    record OfSource(PaperId paper, long number, Optional<Provenance> before) implements Replaced {}

    record OfTag(PaperId paper, TagPath tag, boolean before) implements Replaced {}

    record OfReading(PaperId paper, Reading before) implements Replaced {}

    record OfKey(PaperId paper, String before) implements Replaced {}

    record OfVerdict(PaperPair pair, Optional<Verdict> before) implements Replaced {}

    /// A paper that was merged into another.
    ///
    /// @param before the lost paper where it was told of there, empty where it was not
    record OfAbsorbed(PaperId paper, PaperId lost, Optional<Absorbed> before) implements Replaced {}

    record OfPin(PaperId paper, Optional<TopicId> before) implements Replaced {}

    record OfChoice(Choice choice, String before) implements Replaced {}

    static Replaced by(Change change) {
        return switch (change) {
            case Change.OfCitation(var paper, var before, var _) -> new OfCitation(paper, before);
            case Change.OfSource(var paper, var source, var before, var _) ->
                new OfSource(paper, source.number(), before ? Optional.of(source) : Optional.empty());
            case Change.OfTag(var paper, var tag, var before, var _) -> new OfTag(paper, tag, before);
            case Change.OfReading(var paper, var before, var _) -> new OfReading(paper, before);
            case Change.OfKey(var paper, var before, var _) -> new OfKey(paper, before);
            case Change.OfVerdict(var pair, var before, var _) -> new OfVerdict(pair, before);
            case Change.OfAbsorbed(var paper, var absorbed, var before, var _) ->
                new OfAbsorbed(paper, absorbed.id(), before ? Optional.of(absorbed) : Optional.empty());
            case Change.OfPin(var paper, var before, var _) -> new OfPin(paper, before);
            case Change.OfChoice(var choice, var before, var _) -> new OfChoice(choice, before);
        };
    }
}
