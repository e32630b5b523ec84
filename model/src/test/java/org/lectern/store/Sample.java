package org.lectern.store;

import java.time.Instant;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.lectern.change.BrokenRecord;
import org.lectern.change.Change;
import org.lectern.change.Choice;
import org.lectern.change.Delta;
import org.lectern.duplicate.PaperPair;
import org.lectern.duplicate.Verdict;
import org.lectern.paper.Absorbed;
import org.lectern.paper.Author;
import org.lectern.paper.Citation;
import org.lectern.paper.Identifier;
import org.lectern.paper.LocalFile;
import org.lectern.paper.PaperId;
import org.lectern.paper.Provenance;
import org.lectern.paper.Reading;
import org.lectern.paper.Source;
import org.lectern.paper.TagPath;
import org.lectern.paper.TopicId;
import org.lectern.paper.field.CitationField;
import org.lectern.paper.field.Origin;
import org.lectern.work.Problem;

/// Deltas at random, each fitting the library that the ones before it made. The seed names the case.
final class Sample {

    private static final List<String> WORDS = List.of(
            "Ranking",
            "größer",
            "naïve",
            "𝒳-ray",
            "O'Neil",
            "100 %",
            "{BERT}",
            "\\alpha",
            "emoji 🦉",
            "tab\tnew\nline");
    private static final List<TagPath> TAGS =
            List.of(TagPath.of("method"), TagPath.of("method/lda"), TagPath.of("to do/später"));

    private static final List<Verdict> VERDICTS = List.of(Verdict.values());

    private final Random random;
    private final Map<PaperId, Citation> papers = new TreeMap<>();
    private final Map<PaperId, Set<TagPath>> tags = new HashMap<>();
    private final Map<PaperId, Set<LocalFile>> files = new HashMap<>();
    private final Map<PaperId, Reading> readings = new HashMap<>();
    private final Map<PaperId, String> keys = new HashMap<>();
    private final Map<PaperId, Set<String>> formerKeys = new HashMap<>();
    private final Map<PaperPair, Verdict> verdicts = new HashMap<>();
    private final Map<PaperId, TopicId> pins = new HashMap<>();
    private final Map<PaperId, Map<CitationField, Origin>> origins = new HashMap<>();
    private final Map<Choice, String> choices = new HashMap<>();
    private final Map<Long, BrokenRecord> broken = new HashMap<>();
    private long lastPaper;
    private long lastSource;

    Sample(int seed) {
        random = new Random(seed);
    }

    Delta delta() {
        var changes = new ArrayList<Change>();
        int count = 1 + random.nextInt(12);
        for (int i = 0; i < count; i++) changes.add(papers.isEmpty() ? arrival() : change());
        return new Delta(changes);
    }

    private Change change() {
        return switch (random.nextInt(14)) {
            case 0 -> arrival();
            case 1 -> correction();
            case 2 -> new Change.OfSource(any(), source(), false, true);
            case 3 -> tagging();
            case 4 -> reading();
            case 5 -> key();
            case 6 -> absorption();
            case 7 -> pin();
            case 8 -> choice();
            case 12 -> broken();
            case 9 -> file();
            case 10 -> origin();
            case 11 -> formerKey();
            default -> papers.size() < 2 ? arrival() : verdict();
        };
    }

    private Change arrival() {
        var paper = new PaperId(++lastPaper);
        papers.put(paper, citation());
        return new Change.OfCitation(paper, Optional.empty(), Optional.of(papers.get(paper)));
    }

    private Change correction() {
        var paper = any();
        var before = papers.get(paper);
        papers.put(paper, citation());
        return new Change.OfCitation(paper, Optional.ofNullable(before), Optional.of(papers.get(paper)));
    }

    private Change tagging() {
        var paper = any();
        var tag = TAGS.get(random.nextInt(TAGS.size()));
        var has = tags.computeIfAbsent(paper, _ -> new HashSet<>());
        boolean before = has.contains(tag);
        if (before) has.remove(tag);
        else has.add(tag);
        return new Change.OfTag(paper, tag, before, !before);
    }

    private Change file() {
        var paper = any();
        var file = new LocalFile(WORDS.get(random.nextInt(WORDS.size())), random.nextBoolean() ? "" : "PDF", "");
        boolean before = !files.computeIfAbsent(paper, _ -> new HashSet<>()).add(file);
        if (before) files.get(paper).remove(file);
        return new Change.OfFile(paper, file, before, !before);
    }

    private Change reading() {
        var paper = any();
        var before = readings.getOrDefault(paper, Reading.NEW);
        var states = Reading.Status.values();
        readings.put(paper, new Reading(states[random.nextInt(states.length)], random.nextInt(6), text()));
        return new Change.OfReading(paper, before, readings.get(paper));
    }

    private Change key() {
        var paper = any();
        var before = keys.getOrDefault(paper, "");
        keys.put(paper, "Key" + paper + (char) ('a' + random.nextInt(26)));
        return new Change.OfKey(paper, before, keys.get(paper));
    }

    private Change verdict() {
        var one = any();
        var other = papers.keySet().stream()
                .filter(each -> !each.equals(one))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        var pair = PaperPair.of(one, other);
        var before = Optional.ofNullable(verdicts.get(pair));
        verdicts.put(pair, VERDICTS.get(random.nextInt(VERDICTS.size())));
        return new Change.OfVerdict(pair, before, Optional.of(verdicts.get(pair)));
    }

    private Change absorption() {
        var lost = new Absorbed(new PaperId(++lastPaper), citation(), random.nextBoolean() ? "" : text());
        return new Change.OfAbsorbed(any(), lost, false, true);
    }

    private Change pin() {
        var paper = any();
        var before = Optional.ofNullable(pins.get(paper));
        pins.put(paper, new TopicId(1 + random.nextInt(9)));
        return new Change.OfPin(paper, before, Optional.of(pins.get(paper)));
    }

    private Change origin() {
        var paper = any();
        var fields = CitationField.values();
        var field = fields[random.nextInt(fields.length)];
        var held = origins.computeIfAbsent(paper, _ -> new HashMap<>());
        var before = Optional.ofNullable(held.get(field));
        var after = random.nextBoolean()
                ? new Origin.Typed()
                : new Origin.FromRecord(text(), random.nextInt(100), random.nextInt(1000), text());
        held.put(field, after);
        return new Change.OfOrigin(paper, field, before, Optional.of(after));
    }

    private Change choice() {
        var topic = new TopicId(1 + random.nextInt(3));
        var tag = TAGS.get(random.nextInt(TAGS.size()));
        var about = List.of(new Choice.TopicName(topic), new Choice.TagColour(tag), new Choice.TagRule(tag));
        if (random.nextInt(4) == 0) return keyPattern();
        var choice = about.get(random.nextInt(about.size()));
        var before = choices.getOrDefault(choice, "");
        choices.put(choice, random.nextInt(4) == 0 ? "" : text());
        return new Change.OfChoice(choice, before, choices.get(choice));
    }

    private Change broken() {
        long number = 1L + random.nextInt(4);
        var before = Optional.<BrokenRecord>ofNullable(broken.get(number));
        var fates = BrokenRecord.Fate.values();
        var after = new BrokenRecord(
                number,
                new Source(text(), "bibtex", random.nextInt(9), random.nextInt(99), text(), "", text() + "\n" + text()),
                Problem.of("import.no-title", text(), (long) random.nextInt(9)),
                Instant.ofEpochSecond(random.nextInt(2_000_000_000)),
                fates[random.nextInt(fates.length)]);
        broken.put(number, after);
        return new Change.OfBroken(number, before, Optional.of(after));
    }

    private Change keyPattern() {
        var choice = new Choice.KeyPattern();
        var before = choices.getOrDefault(choice, "");
        choices.put(
                choice,
                List.of("", "[auth][year]", "shorttitle(3,3)", "[title]").get(random.nextInt(4)));
        return new Change.OfChoice(choice, before, choices.get(choice));
    }

    private Change formerKey() {
        var paper = any();
        var key = "Old" + paper + "-" + random.nextInt(9); // no two papers were ever cited by one key
        var had = formerKeys.computeIfAbsent(paper, _ -> new HashSet<>());
        boolean before = had.contains(key);
        if (before) had.remove(key);
        else had.add(key);
        return new Change.OfFormerKey(paper, key, before, !before);
    }

    private PaperId any() {
        return List.copyOf(papers.keySet()).get(random.nextInt(papers.size()));
    }

    Provenance source() {
        var source = new Source(text(), "page", random.nextInt(100), random.nextInt(1000), text(), "Mar 18", text());
        return new Provenance(++lastSource, source, Instant.ofEpochSecond(random.nextInt(2_000_000_000)));
    }

    Citation citation() {
        var citation = Citation.EMPTY
                .with()
                .type("article")
                .title(text())
                .venue(text())
                .year(random.nextBoolean() ? Year.of(1900 + random.nextInt(130)) : null)
                .date("2019-06")
                .pages("1--10")
                .abstractText(text() + "\n" + text())
                .extra("note", text())
                .extra("x-own", text());
        var authors = new ArrayList<Author>();
        for (int i = random.nextInt(4); i > 0; i--) authors.add(new Author(text(), text(), "van", "Jr", ""));
        if (random.nextInt(3) == 0) authors.add(Author.literal(text()));
        var identifiers = new TreeSet<Identifier>();
        if (random.nextBoolean()) identifiers.add(new Identifier.Doi("10.1000/" + random.nextInt(99)));
        if (random.nextBoolean()) identifiers.add(new Identifier.ArxivId("2206.0" + (1000 + random.nextInt(99))));
        return citation.authors(authors)
                .identifiers(identifiers)
                .keywords(List.of(text(), text()))
                .build();
    }

    private String text() {
        var words = new ArrayList<String>();
        for (int i = 1 + random.nextInt(5); i > 0; i--) words.add(WORDS.get(random.nextInt(WORDS.size())));
        return String.join(" ", words);
    }
}
