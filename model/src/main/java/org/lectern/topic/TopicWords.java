package org.lectern.topic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.lectern.vector.Corpus;
import org.lectern.work.Phase;
import org.lectern.work.Progress;

/// Names topics by phrases that stand in their papers.
///
/// A phrase is the better a name, the more its presence and the topic go together, and the more of the topic's papers
/// have it: normalised pointwise mutual information (Bouma 2009) times the root of the share covered. Phrases of
/// several words say more than single ones and count for more, phrases that never stand in a title or in few of the
/// topic's papers for less. What stands in a large share of the whole list names
/// nothing in it, and no phrase names two topics.
final class TopicWords {

    private static final int LABELS = 3;
    /// A hyphened word such as `low-rank` mostly says what something is like, not what it is: it is named with what
    /// follows it, where that is the same in this share of its papers.
    private static final double SAME_NOUN = .25;
    private static final int WORDS = 30;
    /// Candidates are read off a topic's most typical papers.
    private static final int PAPERS_READ = 300;
    private static final int CANDIDATES = 300;
    private static final int LEAST_PAPERS = 2;
    private static final double COMMONPLACE = .25;
    private static final int FEW = 20;
    /// Authors put what a paper is about into its title: a phrase is in full worth at this share of titles.
    private static final double TITLE_SHARE = .15;
    private static final double WORTH_OUTSIDE_TITLES = .25;
    private static final double SELDOM = .1;
    private static final double WORTH_OF_SELDOM = .4;
    /// What a phrase of one, two, three and four words counts for.
    private static final double[] WORTH = {0, 1, 1.5, 1.6, 1.6};

    private final Corpus corpus;
    private final int[] groupOf;
    private final List<List<Integer>> rowsOf;
    private final int papers;
    private final Map<Phrase, Integer> numbers = new HashMap<>();
    private final List<Phrase> phrases = new ArrayList<>();
    private int[][] counts = {};
    private int[] totals = {};
    private int[] titles = {};

    /// What is found for a topic.
    record Found(List<String> label, List<String> words) {}

    private record Scored(int group, Phrase phrase, double score) {}

    /// @param groupOf the group of each row, or -1
    /// @param rowsOf the rows of each group, the most typical first
    TopicWords(Corpus corpus, int[] groupOf, List<List<Integer>> rowsOf) {
        this.corpus = corpus;
        this.groupOf = groupOf;
        this.rowsOf = rowsOf;
        papers = corpus.rows();
    }

    List<Found> find(Progress progress) {
        for (int group = 0; group < rowsOf.size(); group++) {
            progress.at(Phase.COMPARING, group, rowsOf.size());
            gather(rowsOf.get(group));
        }
        count(progress);
        var best = best();
        var labels = labels(best);
        for (int group = 0; group < rowsOf.size(); group++) completeName(labels.get(group), group);
        var found = new ArrayList<Found>();
        for (int group = 0; group < rowsOf.size(); group++) {
            var words = best.get(group).stream()
                    .map(Scored::phrase)
                    .filter(phrase -> phrase.length() == 1)
                    .limit(WORDS)
                    .toList();
            var wanted = new HashSet<>(labels.get(group));
            wanted.addAll(words);
            var written = written(rowsOf.get(group), wanted);
            found.add(new Found(texts(labels.get(group), written), texts(words, written)));
        }
        return found;
    }

    private static List<String> texts(List<Phrase> phrases, Map<Phrase, String> written) {
        return phrases.stream().map(phrase -> written.getOrDefault(phrase, "")).toList();
    }

    /// Takes up the phrases that most of a topic's typical papers have.
    private void gather(List<Integer> rows) {
        var found = new HashMap<Phrase, Integer>();
        for (int row : rows.subList(0, Math.min(PAPERS_READ, rows.size()))) {
            for (var phrase : phrases(row)) found.merge(phrase, 1, Integer::sum);
        }
        int least = rows.size() < LEAST_PAPERS ? 1 : LEAST_PAPERS;
        found.entrySet().stream()
                .filter(each -> each.getValue() >= least)
                .sorted(Map.Entry.<Phrase, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(CANDIDATES)
                .map(Map.Entry::getKey)
                .forEach(this::number);
    }

    private void number(Phrase phrase) {
        if (numbers.putIfAbsent(phrase, phrases.size()) == null) phrases.add(phrase);
    }

    private Set<Phrase> phrases(int row) {
        var found = new HashSet<Phrase>();
        Phrase.each(corpus, row, place -> found.add(place.phrase()));
        return found;
    }

    /// Counts the papers that have each candidate, in each topic and in all.
    private void count(Progress progress) {
        counts = new int[phrases.size()][rowsOf.size()];
        totals = new int[phrases.size()];
        titles = new int[phrases.size()];
        var last = new int[phrases.size()];
        for (int row = 0; row < papers; row++) {
            if (row % 1_024 == 0) progress.at(Phase.COMPARING, row, papers);
            int group = groupOf[row];
            int mark = row + 1;
            Phrase.each(corpus, row, place -> {
                var number = numbers.get(place.phrase());
                if (number == null || last[number] == mark) return;
                last[number] = mark;
                totals[number]++;
                if (place.from() + place.length() <= corpus.titleLength(place.row())) titles[number]++;
                if (group >= 0) counts[number][group]++;
            });
        }
    }

    /// The phrases of each topic, the best first.
    private List<List<Scored>> best() {
        double most = Math.max(COMMONPLACE * papers, Math.min(papers, FEW) * .6);
        var best = new ArrayList<List<Scored>>();
        for (int group = 0; group < rowsOf.size(); group++) {
            var scored = new ArrayList<Scored>();
            int size = rowsOf.get(group).size();
            for (int i = 0; i < phrases.size(); i++) {
                if (totals[i] > most || counts[i][group] < Math.min(LEAST_PAPERS, size)) continue;
                double score = score(counts[i][group], totals[i], size) * worth(i, group);
                if (score > 0) scored.add(new Scored(group, phrases.get(i), score));
            }
            scored.sort(Comparator.comparingDouble(Scored::score).reversed().thenComparing(Scored::phrase));
            best.add(scored);
        }
        return best;
    }

    private double worth(int phrase, int group) {
        double inTitles = Math.min(1, titles[phrase] / (TITLE_SHARE * totals[phrase]));
        double worth = WORTH_OUTSIDE_TITLES + (1 - WORTH_OUTSIDE_TITLES) * inTitles;
        boolean isSeldom = counts[phrase][group] < SELDOM * rowsOf.get(group).size();
        return worth
                * (isSeldom ? WORTH_OF_SELDOM : 1)
                * WORTH[phrases.get(phrase).length()];
    }

    private double score(int both, int withPhrase, int size) {
        if (both == papers) return 0;
        double joint = (double) both / papers;
        double information = Math.log(joint * papers / withPhrase * papers / size);
        return information / -Math.log(joint) * Math.sqrt((double) both / size);
    }

    /// Gives each phrase to the topic that it names best; a topic's phrases have no word in common.
    private List<List<Phrase>> labels(List<List<Scored>> best) {
        var labels = new ArrayList<List<Phrase>>();
        for (int group = 0; group < best.size(); group++) labels.add(new ArrayList<>());
        var given = new HashSet<Phrase>();
        for (int round = 0; round < LABELS; round++) {
            var offers = new ArrayList<Scored>();
            for (var scored : best) scored.stream().limit(CANDIDATES).forEach(offers::add);
            offers.sort(Comparator.comparingDouble(Scored::score)
                    .reversed()
                    .thenComparing(Scored::phrase)
                    .thenComparingInt(Scored::group));
            for (var offer : offers) {
                var label = labels.get(offer.group);
                if (label.size() > round || given.contains(offer.phrase)) continue;
                if (label.stream().anyMatch(offer.phrase::meets)) continue;
                label.add(offer.phrase);
                given.add(offer.phrase);
            }
        }
        return labels;
    }

    /// Puts the noun to a name that is a hyphened word alone.
    private void completeName(List<Phrase> label, int group) {
        if (label.isEmpty()) return;
        var name = label.getFirst();
        if (name.length() != 2 || !isHyphened(name, group)) return;
        int own = counts[numbers.getOrDefault(name, 0)][group];
        phrases.stream()
                .filter(phrase ->
                        phrase.length() == 3 && phrase.first() == name.first() && phrase.second() == name.second())
                .filter(phrase -> label.stream().skip(1).noneMatch(phrase::meets))
                .filter(phrase -> countOf(phrase, group) >= Math.max(LEAST_PAPERS, SAME_NOUN * own))
                .max(Comparator.<Phrase>comparingInt(phrase -> countOf(phrase, group))
                        .thenComparing(Comparator.reverseOrder()))
                .ifPresent(phrase -> label.set(0, phrase));
    }

    private int countOf(Phrase phrase, int group) {
        return counts[numbers.getOrDefault(phrase, 0)][group];
    }

    private boolean isHyphened(Phrase phrase, int group) {
        var text = written(rowsOf.get(group), Set.of(phrase)).getOrDefault(phrase, "");
        return text.indexOf('-') > 0 && text.indexOf(' ') < 0;
    }

    /// How phrases are mostly written in a topic's papers; of equals the first in the order of code points.
    private Map<Phrase, String> written(List<Integer> rows, Set<Phrase> wanted) {
        var forms = new HashMap<Phrase, TreeMap<String, Integer>>();
        for (int row : rows) {
            Phrase.each(corpus, row, place -> {
                if (!wanted.contains(place.phrase())) return;
                forms.computeIfAbsent(place.phrase(), _ -> new TreeMap<>())
                        .merge(Phrase.text(corpus, place), 1, Integer::sum);
            });
        }
        var written = new HashMap<Phrase, String>();
        forms.forEach((phrase, counted) -> {
            int most =
                    counted.values().stream().mapToInt(Integer::intValue).max().orElse(0);
            counted.entrySet().stream()
                    .filter(each -> each.getValue() == most)
                    .findFirst()
                    .ifPresent(each -> written.put(phrase, each.getKey()));
        });
        return written;
    }
}
