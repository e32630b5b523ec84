package org.lectern.change;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.lectern.duplicate.PaperPair;
import org.lectern.duplicate.Verdict;
import org.lectern.paper.Absorbed;
import org.lectern.paper.Citation;
import org.lectern.paper.LocalFile;
import org.lectern.paper.PaperId;
import org.lectern.paper.Provenance;
import org.lectern.paper.Reading;
import org.lectern.paper.Source;
import org.lectern.paper.TagPath;
import org.lectern.paper.TopicId;
import org.lectern.paper.field.CitationField;
import org.lectern.paper.field.Origin;

/// A delta in the making: the facts as they will be once the changes gathered so far are written.
///
/// Every method that adds a change adds none where it would change nothing, so a plan may ask freely.
final class Draft {

    private final Facts facts;
    private final List<Change> changes = new ArrayList<>();
    private final Map<PaperId, Optional<Citation>> citations = new HashMap<>();
    private final Map<PaperId, SortedMap<CitationField, Origin>> origins = new HashMap<>();
    private final Map<PaperId, Reading> readings = new HashMap<>();
    private final Map<PaperId, Map<TagPath, Boolean>> tags = new HashMap<>();
    private final Map<PaperId, SortedSet<LocalFile>> files = new HashMap<>();
    private final Map<PaperId, String> keys = new HashMap<>();
    private final Map<String, PaperId> holders = new HashMap<>();
    private final Map<PaperId, SortedSet<String>> formerKeys = new HashMap<>();
    private final Map<String, PaperId> cited = new HashMap<>();
    private final Map<Long, Optional<Provenance>> sources = new HashMap<>();
    private final Map<PaperId, List<Provenance>> sourcesOf = new HashMap<>();
    private final Map<PaperPair, Optional<Verdict>> verdicts = new HashMap<>();
    private final Map<Long, List<PaperId>> arrived = new HashMap<>();
    private final Map<PaperId, SortedMap<PaperId, Absorbed>> absorbed = new HashMap<>();
    private final Map<PaperId, Optional<TopicId>> pins = new HashMap<>();
    private final Map<Choice, String> choices = new HashMap<>();
    private final Map<Long, Optional<BrokenRecord>> broken = new HashMap<>();

    Draft(Facts facts) {
        this.facts = facts;
    }

    Facts facts() {
        return facts;
    }

    Delta delta() {
        return new Delta(changes);
    }

    Optional<Citation> citation(PaperId paper) {
        return citations.computeIfAbsent(paper, facts::citation);
    }

    /// Looks up at once what will be asked for paper by paper.
    void lookUp(Collection<PaperId> papers) {
        var unknown =
                papers.stream().filter(paper -> !citations.containsKey(paper)).toList();
        var found = facts.citations(unknown);
        for (var paper : unknown) citations.put(paper, Optional.ofNullable(found.get(paper)));
    }

    void describe(PaperId paper, Optional<Citation> after) {
        var before = citation(paper);
        if (before.equals(after)) return;
        changes.add(new Change.OfCitation(paper, before, after));
        citations.put(paper, after);
        if (before.isEmpty()) after.ifPresent(citation -> arrive(paper, citation));
    }

    private void arrive(PaperId paper, Citation citation) {
        arrived.computeIfAbsent(facts.fingerprint(citation), _ -> new ArrayList<>())
                .add(paper);
    }

    /// A paper with a number that none ever had, of which therefore nothing is known.
    PaperId newPaper() {
        return known(facts.nextPaper());
    }

    /// The same for a paper that brings a wish.
    PaperId newPaper(PaperId wish) {
        return known(facts.nextPaper(wish));
    }

    private PaperId known(PaperId fresh) {
        citations.put(fresh, Optional.empty());
        readings.put(fresh, Reading.NEW);
        keys.put(fresh, "");
        sourcesOf.put(fresh, new ArrayList<>());
        files.put(fresh, new TreeSet<>());
        absorbed.put(fresh, new TreeMap<>());
        return fresh;
    }

    /// A number that no source ever had.
    long newSource() {
        long fresh = facts.nextSource();
        sources.put(fresh, Optional.empty());
        return fresh;
    }

    /// Papers that may have the same text as the citation, those of this draft included; the first held first.
    List<PaperId> withText(Citation citation) {
        return withText(facts.fingerprint(citation));
    }

    List<PaperId> withText(long fingerprint) {
        var found = new TreeSet<>(facts.withText(fingerprint));
        found.addAll(arrived.getOrDefault(fingerprint, List.of()));
        return List.copyOf(found);
    }

    /// Where the fields came from that were filled or typed.
    SortedMap<CitationField, Origin> origins(PaperId paper) {
        return origins.computeIfAbsent(paper, _ -> new TreeMap<>(facts.origins(paper)));
    }

    boolean isTyped(PaperId paper, CitationField field) {
        return origins(paper).get(field) instanceof Origin.Typed;
    }

    void originate(PaperId paper, CitationField field, Optional<Origin> after) {
        var held = origins(paper);
        var before = Optional.ofNullable(held.get(field));
        if (before.equals(after)) return;
        changes.add(new Change.OfOrigin(paper, field, before, after));
        after.ifPresentOrElse(origin -> held.put(field, origin), () -> held.remove(field));
    }

    Reading reading(PaperId paper) {
        return readings.computeIfAbsent(paper, facts::reading);
    }

    void read(PaperId paper, Reading after) {
        var before = reading(paper);
        if (before.equals(after)) return;
        changes.add(new Change.OfReading(paper, before, after));
        readings.put(paper, after);
    }

    void tag(PaperId paper, TagPath tag, boolean after) {
        boolean before =
                tags.computeIfAbsent(paper, _ -> new HashMap<>()).computeIfAbsent(tag, _ -> facts.hasTag(paper, tag));
        if (before == after) return;
        changes.add(new Change.OfTag(paper, tag, before, after));
        tags.get(paper).put(tag, after);
    }

    /// The tags of a paper, in order.
    SortedSet<TagPath> tags(PaperId paper) {
        var found = new TreeSet<TagPath>();
        facts.paper(paper).ifPresent(held -> found.addAll(held.tags()));
        tags.getOrDefault(paper, Map.of()).forEach((tag, there) -> {
            if (there) found.add(tag);
            else found.remove(tag);
        });
        return found;
    }

    /// The files of a paper, in order.
    SortedSet<LocalFile> files(PaperId paper) {
        return files.computeIfAbsent(paper, _ -> new TreeSet<>(facts.files(paper)));
    }

    void file(PaperId paper, LocalFile file, boolean after) {
        boolean before = files(paper).contains(file);
        if (before == after) return;
        changes.add(new Change.OfFile(paper, file, before, after));
        if (after) files(paper).add(file);
        else files(paper).remove(file);
    }

    /// Gives a paper a file, unless it has that already, under whatever title.
    void attach(PaperId paper, LocalFile file) {
        if (files(paper).stream().noneMatch(file::isSameAs)) file(paper, file, true);
    }

    String key(PaperId paper) {
        return keys.computeIfAbsent(paper, facts::key);
    }

    /// Whether a paper may be given a key: no other has it, and texts that cite it never meant another.
    boolean isFree(String key, PaperId paper) {
        var folded = key.toLowerCase(Locale.ROOT);
        if (!holders.getOrDefault(folded, paper).equals(paper)) return false;
        boolean isHeld = facts.holderOf(key)
                .filter(holder -> !holder.equals(paper) && key(holder).equalsIgnoreCase(key))
                .isPresent();
        if (isHeld || !cited.getOrDefault(folded, paper).equals(paper)) return false;
        return facts.formerHolders(key).stream().allMatch(holder -> holder.equals(paper) || !wasCited(holder, key));
    }

    private boolean wasCited(PaperId paper, String key) {
        return formerKeys(paper).stream().anyMatch(key::equalsIgnoreCase)
                || absorbed(paper).values().stream().anyMatch(lost -> lost.key().equalsIgnoreCase(key));
    }

    SortedSet<String> formerKeys(PaperId paper) {
        return formerKeys.computeIfAbsent(paper, _ -> new TreeSet<>(facts.formerKeys(paper)));
    }

    /// Keeps a key under which a paper was cited before, or forgets it.
    void cite(PaperId paper, String key, boolean after) {
        boolean before = formerKeys(paper).contains(key);
        if (before == after) return;
        changes.add(new Change.OfFormerKey(paper, key, before, after));
        if (after) {
            formerKeys(paper).add(key);
            cited.put(key.toLowerCase(Locale.ROOT), paper);
        } else {
            formerKeys(paper).remove(key);
            cited.remove(key.toLowerCase(Locale.ROOT));
        }
    }

    void giveKey(PaperId paper, String after) {
        var before = key(paper);
        if (before.equals(after)) return;
        changes.add(new Change.OfKey(paper, before, after));
        keys.put(paper, after);
        holders.remove(before.toLowerCase(Locale.ROOT));
        if (!after.isEmpty()) holders.put(after.toLowerCase(Locale.ROOT), paper);
    }

    /// The sources of a paper, the first import first.
    List<Provenance> sources(PaperId paper) {
        return sourcesOf.computeIfAbsent(paper, _ -> new ArrayList<>(facts.sources(paper)));
    }

    Optional<Provenance> source(long number) {
        return sources.computeIfAbsent(number, facts::source);
    }

    void source(PaperId paper, Provenance source, boolean after) {
        boolean before = source(source.number()).isPresent();
        if (before == after) return;
        changes.add(new Change.OfSource(paper, source, before, after));
        var known = sources(paper);
        if (after) known.add(source);
        else known.removeIf(each -> each.number() == source.number());
        sources.put(source.number(), after ? Optional.of(source) : Optional.empty());
    }

    Optional<Verdict> verdict(PaperPair pair) {
        return verdicts.computeIfAbsent(pair, facts::verdict);
    }

    void judge(PaperPair pair, Optional<Verdict> after) {
        var before = verdict(pair);
        if (before.equals(after)) return;
        changes.add(new Change.OfVerdict(pair, before, after));
        verdicts.put(pair, after);
    }

    /// The papers that were merged into this one.
    SortedMap<PaperId, Absorbed> absorbed(PaperId paper) {
        return absorbed.computeIfAbsent(paper, _ -> {
            var held = new TreeMap<PaperId, Absorbed>();
            facts.absorbed(paper).forEach(each -> held.put(each.id(), each));
            return held;
        });
    }

    Optional<Absorbed> absorbed(PaperId paper, PaperId lost) {
        return Optional.ofNullable(absorbed(paper).get(lost));
    }

    void absorb(PaperId paper, Absorbed lost, boolean after) {
        boolean before = absorbed(paper).containsKey(lost.id());
        if (before == after) return;
        changes.add(new Change.OfAbsorbed(paper, lost, before, after));
        if (after) absorbed(paper).put(lost.id(), lost);
        else absorbed(paper).remove(lost.id());
    }

    Optional<TopicId> pin(PaperId paper) {
        return pins.computeIfAbsent(paper, facts::pin);
    }

    void pin(PaperId paper, Optional<TopicId> after) {
        var before = pin(paper);
        if (before.equals(after)) return;
        changes.add(new Change.OfPin(paper, before, after));
        pins.put(paper, after);
    }

    Optional<BrokenRecord> broken(long number) {
        return broken.computeIfAbsent(number, facts::broken);
    }

    void setAside(long number, Optional<BrokenRecord> after) {
        var before = broken(number);
        if (before.equals(after)) return;
        changes.add(new Change.OfBroken(number, before, after));
        broken.put(number, after);
    }

    /// Whether a record with this text is or was kept aside, by this draft or earlier.
    boolean hasBroken(Source source) {
        return facts.brokenLike(source.verbatim()).stream().anyMatch(each -> each.isLike(source))
                || broken.values().stream().flatMap(Optional::stream).anyMatch(each -> each.isLike(source));
    }

    String choice(Choice choice) {
        return choices.computeIfAbsent(choice, facts::choice);
    }

    void choose(Choice choice, String after) {
        var before = choice(choice);
        if (before.equals(after)) return;
        changes.add(new Change.OfChoice(choice, before, after));
        choices.put(choice, after);
    }

    /// Takes a paper out with all that hangs on it.
    void remove(PaperId paper) {
        if (citation(paper).isEmpty()) return;
        for (var lost : List.copyOf(absorbed(paper).values())) absorb(paper, lost, false);
        pin(paper, Optional.empty());
        for (var pair : facts.judged(paper)) judge(pair, Optional.empty());
        for (var tag : tags(paper)) tag(paper, tag, false);
        for (var file : List.copyOf(files(paper))) file(paper, file, false);
        read(paper, Reading.NEW);
        for (var key : List.copyOf(formerKeys(paper))) cite(paper, key, false);
        giveKey(paper, "");
        for (var field : List.copyOf(origins(paper).keySet())) originate(paper, field, Optional.empty());
        for (var source : List.copyOf(sources(paper))) source(paper, source, false);
        describe(paper, Optional.empty());
    }
}
