package org.lectern.query;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lectern.paper.PaperId;
import org.lectern.paper.Reading.Status;
import org.lectern.paper.TagPath;
import org.lectern.paper.TopicId;

/// Queries of every form, drawn from a seed.
public final class QuerySample {

    private static final List<String> WORDS = List.of(
            "sparse",
            "pre-training",
            "T\\\"ulu",
            "C++",
            "10:30",
            "http://x.org/a",
            "gr\u00f6\u00dfe",
            "it's",
            "or",
            "a.b",
            "\u6df1\u5ea6",
            "*star",
            "Title",
            "x:y",
            "GPT:4");
    private static final List<String> TEXTS =
            List.of("neural net", "say \"so\"", "a (b) c", "OR", "-x", "year:2019", "e.g. this");
    private static final List<String> TAGS = List.of("method/peft", "to do/now", "=x", "a(b)", "say \"so\"", "b\"c");

    private final Random random;
    private final List<String> words;

    public QuerySample(long seed) {
        this(seed, WORDS);
    }

    /// @param words of which texts are made; one that has a meaning of its own in a query is not read as it is
    ///     written
    public QuerySample(long seed, List<String> words) {
        random = new Random(seed);
        this.words = words;
    }

    /// A text of some of the words.
    public String text(List<String> of, int most) {
        return IntStream.range(0, random.nextInt(most)).mapToObj(i -> one(of)).collect(Collectors.joining(" "));
    }

    public Query query() {
        return random.nextInt(20) == 0 ? new Query.All() : query(3);
    }

    private Query query(int depth) {
        return switch (random.nextInt(depth == 0 ? 11 : 15)) {
            case 0, 1 -> new Query.Words(field(), words());
            case 2 -> new Query.AnyOf(words());
            case 3 -> new Query.Phrase(field(), one(TEXTS));
            case 4 -> new Query.Prefix(field(), one(words));
            case 5 -> new Query.Tagged(TagPath.of(one(TAGS)), random.nextBoolean());
            case 6 -> years();
            case 7 -> new Query.Rated(random.nextInt(3), 3 + random.nextInt(3));
            case 8 -> random.nextBoolean() ? new Query.FromFile(one(TAGS)) : new Query.Keyed("Lee2020a");
            case 9 -> new Query.Has(one(List.of(Query.Part.values())));
            case 10 -> rare();
            case 11, 12 -> new Query.And(parts(depth - 1));
            case 13 -> new Query.Or(parts(depth - 1));
            default -> new Query.Not(query(depth - 1));
        };
    }

    private Query rare() {
        return switch (random.nextInt(4)) {
            case 0 -> new Query.InTopic(new TopicId(1 + random.nextInt(9)));
            case 1 -> new Query.HasStatus(one(List.of(Status.values())));
            case 2 -> new Query.Added(one(List.of("2026", "2026-11", "2026-11-21")));
            default -> new Query.Like(new PaperId(1 + random.nextInt(9)));
        };
    }

    private Query years() {
        int from = one(List.of(0, 1999, 2019));
        return new Query.Years(from, one(List.of(2019, 2020, 9999)));
    }

    private List<Query> parts(int depth) {
        return IntStream.range(0, 2 + random.nextInt(3))
                .mapToObj(i -> query(depth))
                .toList();
    }

    private List<String> words() {
        return IntStream.range(0, 1 + random.nextInt(3))
                .mapToObj(i -> one(words))
                .toList();
    }

    private Optional<Query.Field> field() {
        return random.nextBoolean() ? Optional.empty() : Optional.of(one(List.of(Query.Field.values())));
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
