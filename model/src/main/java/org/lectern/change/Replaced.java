package org.lectern.change;

import java.util.Optional;
import org.lectern.duplicate.PaperPair;
import org.lectern.duplicate.Verdict;
import org.lectern.paper.Absorbed;
import org.lectern.paper.Citation;
import org.lectern.paper.LocalFile;
import org.lectern.paper.PaperId;
import org.lectern.paper.Provenance;
import org.lectern.paper.Reading;
import org.lectern.paper.TagPath;
import org.lectern.paper.TopicId;
import org.lectern.paper.field.CitationField;
import org.lectern.paper.field.Origin;

/// What a change replaced: the journal's entry for it, and enough to take it back, since what it wrote stands in
/// the library or in the journal of whatever came after.
public sealed interface Replaced {

    record OfCitation(PaperId paper, Optional<Citation> before) implements Replaced {}

    /// A source of a paper.
    ///
    /// @param before the source that left, or empty where it arrived
    record OfSource(PaperId paper, long number, Optional<Provenance> before) implements Replaced {}

    record OfOrigin(PaperId paper, CitationField field, Optional<Origin> before) implements Replaced {}

    record OfTag(PaperId paper, TagPath tag, boolean before) implements Replaced {}

    record OfFile(PaperId paper, LocalFile file, boolean before) implements Replaced {}

    record OfReading(PaperId paper, Reading before) implements Replaced {}

    record OfKey(PaperId paper, String before) implements Replaced {}

    record OfFormerKey(PaperId paper, String key, boolean before) implements Replaced {}

    record OfVerdict(PaperPair pair, Optional<Verdict> before) implements Replaced {}

    /// A paper that was merged into another.
    ///
    /// @param before the lost paper where it was told of there, empty where it was not
    record OfAbsorbed(PaperId paper, PaperId lost, Optional<Absorbed> before) implements Replaced {}

    record OfPin(PaperId paper, Optional<TopicId> before) implements Replaced {}

    record OfBroken(long number, Optional<BrokenRecord> before) implements Replaced {}

    record OfChoice(Choice choice, String before) implements Replaced {}

    /// The thing itself, whatever it was before: equal for all entries on the same thing.
    default Replaced thing() {
        return switch (this) {
            case OfCitation(var paper, var _) -> new OfCitation(paper, Optional.empty());
            case OfSource(var paper, var number, var _) -> new OfSource(paper, number, Optional.empty());
            case OfOrigin(var paper, var field, var _) -> new OfOrigin(paper, field, Optional.empty());
            case OfTag(var paper, var tag, var _) -> new OfTag(paper, tag, false);
            case OfFile(var paper, var file, var _) -> new OfFile(paper, file, false);
            case OfReading(var paper, var _) -> new OfReading(paper, Reading.NEW);
            case OfKey(var paper, var _) -> new OfKey(paper, "");
            case OfFormerKey(var paper, var key, var _) -> new OfFormerKey(paper, key, false);
            case OfVerdict(var pair, var _) -> new OfVerdict(pair, Optional.empty());
            case OfAbsorbed(var paper, var lost, var _) -> new OfAbsorbed(paper, lost, Optional.empty());
            case OfPin(var paper, var _) -> new OfPin(paper, Optional.empty());
            case OfBroken(var number, var _) -> new OfBroken(number, Optional.empty());
            case OfChoice(var choice, var _) -> new OfChoice(choice, "");
        };
    }

    /// The entry that a change of the same thing would leave now.
    static Replaced now(Replaced replaced, Facts facts) {
        return switch (replaced) {
            case OfCitation(var paper, var _) -> new OfCitation(paper, facts.citation(paper));
            case OfSource(var paper, var number, var _) ->
                new OfSource(
                        paper,
                        number,
                        facts.sources(paper).stream()
                                .filter(each -> each.number() == number)
                                .findFirst());
            case OfOrigin(var paper, var field, var _) ->
                new OfOrigin(
                        paper, field, Optional.ofNullable(facts.origins(paper).get(field)));
            case OfTag(var paper, var tag, var _) -> new OfTag(paper, tag, facts.hasTag(paper, tag));
            case OfFile(var paper, var file, var _) ->
                new OfFile(paper, file, facts.files(paper).contains(file));
            case OfReading(var paper, var _) -> new OfReading(paper, facts.reading(paper));
            case OfKey(var paper, var _) -> new OfKey(paper, facts.key(paper));
            case OfFormerKey(var paper, var key, var _) ->
                new OfFormerKey(paper, key, facts.formerKeys(paper).contains(key));
            case OfVerdict(var pair, var _) -> new OfVerdict(pair, facts.verdict(pair));
            case OfAbsorbed(var paper, var lost, var _) ->
                new OfAbsorbed(
                        paper,
                        lost,
                        facts.absorbed(paper).stream()
                                .filter(each -> each.id().equals(lost))
                                .findFirst());
            case OfPin(var paper, var _) -> new OfPin(paper, facts.pin(paper));
            case OfBroken(var number, var _) -> new OfBroken(number, facts.broken(number));
            case OfChoice(var choice, var _) -> new OfChoice(choice, facts.choice(choice));
        };
    }

    static Replaced by(Change change) {
        return switch (change) {
            case Change.OfCitation(var paper, var before, var _) -> new OfCitation(paper, before);
            case Change.OfSource(var paper, var source, var before, var _) ->
                new OfSource(paper, source.number(), before ? Optional.of(source) : Optional.empty());
            case Change.OfOrigin(var paper, var field, var before, var _) -> new OfOrigin(paper, field, before);
            case Change.OfTag(var paper, var tag, var before, var _) -> new OfTag(paper, tag, before);
            case Change.OfFile(var paper, var file, var before, var _) -> new OfFile(paper, file, before);
            case Change.OfReading(var paper, var before, var _) -> new OfReading(paper, before);
            case Change.OfKey(var paper, var before, var _) -> new OfKey(paper, before);
            case Change.OfFormerKey(var paper, var key, var before, var _) -> new OfFormerKey(paper, key, before);
            case Change.OfVerdict(var pair, var before, var _) -> new OfVerdict(pair, before);
            case Change.OfAbsorbed(var paper, var absorbed, var before, var _) ->
                new OfAbsorbed(paper, absorbed.id(), before ? Optional.of(absorbed) : Optional.empty());
            case Change.OfPin(var paper, var before, var _) -> new OfPin(paper, before);
            case Change.OfBroken(var number, var before, var _) -> new OfBroken(number, before);
            case Change.OfChoice(var choice, var before, var _) -> new OfChoice(choice, before);
        };
    }
}
