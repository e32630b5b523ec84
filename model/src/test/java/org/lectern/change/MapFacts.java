package org.lectern.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.lectern.duplicate.PaperPair;
import org.lectern.duplicate.TextFingerprint;
import org.lectern.duplicate.Verdict;
import org.lectern.paper.Absorbed;
import org.lectern.paper.Citation;
import org.lectern.paper.CitationKey;
import org.lectern.paper.LocalFile;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;
import org.lectern.paper.Provenance;
import org.lectern.paper.Reading;
import org.lectern.paper.TagPath;
import org.lectern.paper.TopicId;
import org.lectern.paper.field.CitationField;
import org.lectern.paper.field.Origin;

/// A library as maps, which applies deltas as the store does.
final class MapFacts implements Facts {

    private final Map<PaperId, Citation> citations = new TreeMap<>();
    private final Map<PaperId, TreeSet<TagPath>> tags = new HashMap<>();
    private final Map<PaperId, TreeSet<LocalFile>> files = new HashMap<>();
    private final Map<PaperId, TreeMap<CitationField, Origin>> origins = new HashMap<>();
    private final Map<PaperId, Reading> readings = new HashMap<>();
    private final Map<PaperId, String> keys = new HashMap<>();
    private final Map<PaperId, TreeSet<String>> formerKeys = new HashMap<>();
    private final Map<PaperId, List<Provenance>> sources = new HashMap<>();
    private final Map<PaperPair, Verdict> verdicts = new HashMap<>();
    private final Map<PaperId, TreeMap<PaperId, Absorbed>> absorbed = new HashMap<>();
    private final Map<PaperId, TopicId> pins = new HashMap<>();
    private final Map<Choice, String> choices = new LinkedHashMap<>();
    private final Map<Long, BrokenRecord> broken = new TreeMap<>();
    private long lastBroken;
    private int lastTopic;
    private long lastPaper;
    private long lastSource;

    void apply(Delta delta) {
        for (var change : delta.changes()) {
            switch (change) {
                case Change.OfCitation(var paper, var _, var after) -> put(citations, paper, after);
                case Change.OfSource(var paper, var source, var _, var after) -> {
                    var held = sources.computeIfAbsent(paper, _ -> new ArrayList<>());
                    if (after) held.add(source);
                    else held.remove(source);
                }
                case Change.OfTag(var paper, var tag, var _, var after) -> {
                    var held = tags.computeIfAbsent(paper, _ -> new TreeSet<>());
                    if (after) held.add(tag);
                    else held.remove(tag);
                }
                case Change.OfFile(var paper, var file, var _, var after) -> {
                    var held = files.computeIfAbsent(paper, _ -> new TreeSet<>());
                    if (after) held.add(file);
                    else held.remove(file);
                }
                case Change.OfOrigin(var paper, var field, var _, var after) ->
                    put(origins.computeIfAbsent(paper, _ -> new TreeMap<>()), field, after);
                case Change.OfReading(var paper, var _, var after) -> readings.put(paper, after);
                case Change.OfKey(var paper, var _, var after) -> keys.put(paper, after);
                case Change.OfFormerKey(var paper, var key, var _, var after) -> {
                    var held = formerKeys.computeIfAbsent(paper, _ -> new TreeSet<>());
                    if (after) held.add(key);
                    else held.remove(key);
                }
                case Change.OfVerdict(var pair, var _, var after) -> put(verdicts, pair, after);
                case Change.OfAbsorbed(var paper, var lost, var _, var after) -> {
                    var held = absorbed.computeIfAbsent(paper, _ -> new TreeMap<>());
                    if (after) held.put(lost.id(), lost);
                    else held.remove(lost.id());
                }
                case Change.OfPin(var paper, var _, var after) -> put(pins, paper, after);
                case Change.OfBroken(var number, var _, var after) -> put(broken, number, after);
                case Change.OfChoice(var choice, var _, var after) ->
                    put(choices, choice, after.isEmpty() ? Optional.empty() : Optional.of(after));
            }
        }
    }

    private static <K, V> void put(Map<K, V> map, K key, Optional<V> value) {
        if (value.isPresent()) map.put(key, value.get());
        else map.remove(key);
    }

    SortedSet<PaperId> papers() {
        return new TreeSet<>(citations.keySet());
    }

    @Override
    public Optional<Paper> paper(PaperId id) {
        return citation(id)
                .map(citation -> new Paper(
                        id,
                        citation,
                        new CitationKey(key(id), !key(id).isEmpty(), List.copyOf(formerKeys(id))),
                        tags.getOrDefault(id, new TreeSet<>()),
                        reading(id),
                        Optional.empty(),
                        files(id),
                        sources(id)));
    }

    @Override
    public Optional<Citation> citation(PaperId id) {
        return Optional.ofNullable(citations.get(id));
    }

    @Override
    public SortedMap<CitationField, Origin> origins(PaperId id) {
        return origins.getOrDefault(id, new TreeMap<>());
    }

    @Override
    public List<PaperId> withSourceKey(String key) {
        return citations.keySet().stream()
                .filter(paper -> sources(paper).stream()
                        .anyMatch(each -> each.source().key().equals(key)))
                .toList();
    }

    @Override
    public Reading reading(PaperId id) {
        return readings.getOrDefault(id, Reading.NEW);
    }

    @Override
    public boolean hasTag(PaperId id, TagPath tag) {
        return tags.getOrDefault(id, new TreeSet<>()).contains(tag);
    }

    @Override
    public SortedSet<PaperId> tagged(TagPath tag) {
        var found = new TreeSet<PaperId>();
        tags.forEach((paper, held) -> {
            if (held.stream().anyMatch(each -> each.isWithin(tag))) found.add(paper);
        });
        return found;
    }

    @Override
    public SortedSet<LocalFile> files(PaperId id) {
        return new TreeSet<>(files.getOrDefault(id, new TreeSet<>()));
    }

    @Override
    public String key(PaperId id) {
        return keys.getOrDefault(id, "");
    }

    @Override
    public Optional<PaperId> holderOf(String key) {
        return keys.entrySet().stream()
                .filter(each -> each.getValue().equalsIgnoreCase(key))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    @Override
    public SortedSet<String> formerKeys(PaperId id) {
        return formerKeys.getOrDefault(id, new TreeSet<>());
    }

    @Override
    public List<PaperId> formerHolders(String key) {
        var found = new TreeSet<PaperId>();
        formerKeys.forEach((paper, keys) -> {
            if (keys.stream().anyMatch(key::equalsIgnoreCase)) found.add(paper);
        });
        absorbed.forEach((paper, lost) -> {
            if (lost.values().stream().anyMatch(each -> each.key().equalsIgnoreCase(key))) found.add(paper);
        });
        return List.copyOf(found);
    }

    @Override
    public SortedMap<String, SortedSet<PaperId>> cited(String start) {
        var cited = new TreeMap<String, SortedSet<PaperId>>();
        keys.forEach((paper, key) -> cite(paper, key, start, cited));
        formerKeys.forEach((paper, each) -> each.forEach(key -> cite(paper, key, start, cited)));
        absorbed.forEach((paper, lost) -> lost.values().forEach(each -> cite(paper, each.key(), start, cited)));
        return cited;
    }

    private static void cite(PaperId paper, String key, String start, SortedMap<String, SortedSet<PaperId>> cited) {
        var folded = key.toLowerCase(Locale.ROOT);
        if (key.isEmpty() || !folded.startsWith(start.toLowerCase(Locale.ROOT))) return;
        cited.computeIfAbsent(folded, _ -> new TreeSet<>()).add(paper);
    }

    @Override
    public List<PaperId> withoutKey(String base) {
        return citations.entrySet().stream()
                .filter(each -> key(each.getKey()).isEmpty())
                .filter(each -> keyPattern().base(each.getValue()).equals(base))
                .map(Map.Entry::getKey)
                .toList();
    }

    @Override
    public Optional<Provenance> source(long number) {
        return sources.values().stream()
                .flatMap(List::stream)
                .filter(each -> each.number() == number)
                .findFirst();
    }

    @Override
    public List<Provenance> sources(PaperId id) {
        return sources.getOrDefault(id, List.of());
    }

    @Override
    public List<PaperId> withText(long fingerprint) {
        var found = new TreeSet<PaperId>();
        citations.forEach((paper, citation) -> {
            if (TextFingerprint.of(citation) == fingerprint) found.add(paper);
        });
        absorbed.forEach((paper, lost) -> {
            if (lost.values().stream().anyMatch(each -> TextFingerprint.of(each.citation()) == fingerprint))
                found.add(paper);
        });
        return List.copyOf(found);
    }

    @Override
    public Optional<Verdict> verdict(PaperPair pair) {
        return Optional.ofNullable(verdicts.get(pair));
    }

    @Override
    public List<PaperPair> judged(PaperId id) {
        return verdicts.keySet().stream()
                .filter(pair -> pair.first().equals(id) || pair.second().equals(id))
                .toList();
    }

    @Override
    public List<Absorbed> absorbed(PaperId id) {
        return List.copyOf(absorbed.getOrDefault(id, new TreeMap<>()).values());
    }

    @Override
    public Optional<TopicId> pin(PaperId id) {
        return Optional.ofNullable(pins.get(id));
    }

    @Override
    public String choice(Choice choice) {
        return choices.getOrDefault(choice, "");
    }

    @Override
    public Map<Choice, String> choices() {
        return new LinkedHashMap<>(choices);
    }

    Map<Long, BrokenRecord> broken() {
        return broken;
    }

    @Override
    public Optional<BrokenRecord> broken(long number) {
        return Optional.ofNullable(broken.get(number));
    }

    @Override
    public List<BrokenRecord> brokenLike(String verbatim) {
        return broken.values().stream()
                .filter(each -> each.source().verbatim().equals(verbatim))
                .toList();
    }

    @Override
    public long nextBroken() {
        return ++lastBroken;
    }

    @Override
    public TopicId nextTopic() {
        return new TopicId(++lastTopic);
    }

    @Override
    public void reserve(TopicId topic) {
        lastTopic = Math.max(lastTopic, topic.number());
    }

    @Override
    public PaperId nextPaper() {
        return new PaperId(++lastPaper);
    }

    @Override
    public PaperId nextPaper(PaperId wish) {
        lastPaper = Math.max(lastPaper + 1, wish.number());
        return new PaperId(lastPaper);
    }

    @Override
    public long nextSource() {
        return ++lastSource;
    }
}
