package org.lectern.change;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import org.lectern.duplicate.PaperPair;
import org.lectern.duplicate.TextFingerprint;
import org.lectern.duplicate.Verdict;
import org.lectern.paper.Absorbed;
import org.lectern.paper.Citation;
import org.lectern.paper.LocalFile;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;
import org.lectern.paper.Provenance;
import org.lectern.paper.Reading;
import org.lectern.paper.TagPath;
import org.lectern.paper.TopicId;
import org.lectern.paper.field.CitationField;
import org.lectern.paper.field.Origin;
import org.lectern.paper.key.KeyPattern;

/// What a plan may ask of a library: the read side of the store, or a map in a test.
public interface Facts {

    Optional<Paper> paper(PaperId id);

    Optional<Citation> citation(PaperId id);

    /// The citations of those papers that are held. A store reads many at once, which costs far less than one by one.
    default Map<PaperId, Citation> citations(Collection<PaperId> ids) {
        var found = new LinkedHashMap<PaperId, Citation>();
        ids.forEach(id -> citation(id).ifPresent(citation -> found.put(id, citation)));
        return found;
    }

    /// Where fields came from that were filled or typed after the paper's sources.
    SortedMap<CitationField, Origin> origins(PaperId id);

    Reading reading(PaperId id);

    boolean hasTag(PaperId id, TagPath tag);

    /// Papers with the tag or one below it.
    SortedSet<PaperId> tagged(TagPath tag);

    SortedSet<LocalFile> files(PaperId id);

    /// The key that was handed out for a paper, or empty text.
    String key(PaperId id);

    /// The paper that holds a key, compared without regard to case.
    Optional<PaperId> holderOf(String key);

    /// The keys that a paper had before the one it has, and that were changed by the user.
    SortedSet<String> formerKeys(PaperId id);

    /// The papers that had a key before, or that absorbed one that had, compared without regard to case.
    List<PaperId> formerHolders(String key);

    /// The papers that are or were cited by a key that begins so and goes on with letters, if at all; by the keys in
    /// small letters. More keys may be told of than these.
    SortedMap<String, SortedSet<PaperId>> cited(String start);

    /// Whether a paper may be given a key: no other has it, and texts that cite it never meant another.
    default boolean isFree(String key, PaperId paper) {
        return holderOf(key).filter(holder -> !holder.equals(paper)).isEmpty()
                && formerHolders(key).stream().allMatch(paper::equals);
    }

    /// The pattern by which keys are proposed.
    default KeyPattern keyPattern() {
        return KeyPattern.chosen(choice(new Choice.KeyPattern()));
    }

    /// Papers that have no key yet and would get this base, in the order of their numbers.
    List<PaperId> withoutKey(String base);

    Optional<Provenance> source(long number);

    List<Provenance> sources(PaperId id);

    /// The papers that came from a record with this key of its own.
    List<PaperId> withSourceKey(String key);

    /// Papers whose title and abstract have this fingerprint, see [TextFingerprint], or that
    /// absorbed one whose had.
    List<PaperId> withText(long fingerprint);

    /// The fingerprint of a citation's text. A store remembers it from the planning to the writing.
    default long fingerprint(Citation citation) {
        return TextFingerprint.of(citation);
    }

    Optional<Verdict> verdict(PaperPair pair);

    /// All verdicts on pairs with this paper.
    List<PaperPair> judged(PaperId id);

    /// The papers that were merged into this one, by their numbers.
    List<Absorbed> absorbed(PaperId id);

    /// The topic into which the user put a paper.
    Optional<TopicId> pin(PaperId id);

    /// A record that is kept aside.
    Optional<BrokenRecord> broken(long number);

    /// The records kept aside, settled or not, whose raw text is this.
    List<BrokenRecord> brokenLike(String verbatim);

    /// What the user says of a topic or a tag; empty text where nothing is said.
    String choice(Choice choice);

    /// All that the user says of topics and tags.
    Map<Choice, String> choices();

    /// A number no topic ever had; each call gives another.
    TopicId nextTopic();

    /// Sees to it that a topic's number is given to no other topic.
    void reserve(TopicId topic);

    /// A number no paper ever had; each call gives another.
    PaperId nextPaper();

    /// A number for a paper that brings a wish: the wish itself where it is above all numbers given so far.
    PaperId nextPaper(PaperId wish);

    /// A number no source ever had; each call gives another.
    long nextSource();

    /// A number no broken record ever had; each call gives another.
    long nextBroken();
}
