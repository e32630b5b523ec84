package org.lectern.duplicate.word;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Numbers the words of titles, and tells how much it says that two papers share a word.
///
/// The weight is the inverse document frequency (Spärck Jones 1972), smoothed by what is known of English, so
/// that a library of two papers does not take `the` for a rare word.
public final class Lexicon {

    /// The weight of what is known beforehand, in papers.
    private static final double PRIOR = 1_000;

    private static final double STOP_SHARE = 0.3;
    private static final double COMMON_SHARE = 0.02;
    private static final double RARE_SHARE = 0.0003;
    private static final int HASHED = 1 << 20;

    private static final Set<String> STOP =
            Set.of(("a an the of for in on and to with by from at as is are be or its it "
                            + "this that into via under over between through using their we do does can not no how what why "
                            + "when der die das und von zur im la le les de des du et el los las del en un une y s")
                    .split(" ", -1));
    private static final Set<String> COMMON = Arrays.stream(
                    ("new study studies analysi analyze approach method model result effect based system data learning "
                                    + "application review research use case report introduction editorial preface letter note "
                                    + "comment news erratum overview survey problem theory design development evaluation "
                                    + "framework performance information network algorithm large language abstract index content "
                                    + "board contents proceeding workshop conference journal issue volume book correspondence "
                                    + "discussion conclusion summary foreword message obituary interview perspective commentary "
                                    + "reply response announcement acknowledgment acknowledgement untitled unknown chapter part "
                                    + "section supplementary material appendix guest editor table author paper article keynote "
                                    + "invited talk panel session poster tutorial trial randomized controlled patient treatment "
                                    + "clinical human cell column remark chair president treasurer welcome opening closing")
                            .split(" ", -1))
            .flatMap(word -> PlainWords.ofClean(word).stream())
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<Integer> STOP_HASHES = hashes(STOP);
    private static final Set<Integer> COMMON_HASHES = hashes(COMMON);

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> words = new ArrayList<>();
    private int[] titles = new int[1_024];
    private final int[] texts = new int[HASHED];
    private int papers;

    private static Set<Integer> hashes(Set<String> words) {
        return words.stream().map(Lexicon::hash).collect(Collectors.toUnmodifiableSet());
    }

    /// A word's number in this lexicon. Numbers depend on the order of asking and mean nothing else.
    public int number(String word) {
        return numbers.computeIfAbsent(word, key -> {
            words.add(key);
            return words.size() - 1;
        });
    }

    public String word(int number) {
        return words.get(number);
    }

    /// 32 bits that stand for a word where its letters are not needed.
    public static int hash(String word) {
        int mixed = word.hashCode() * 0x9e3779b1;
        mixed = (mixed ^ (mixed >>> 15)) * 0x85ebca6b;
        return mixed ^ (mixed >>> 13);
    }

    public static boolean isStop(String word) {
        return STOP.contains(word);
    }

    /// Whether a word of titles says next to nothing of what a paper is about.
    public static boolean isCommon(String word) {
        return STOP.contains(word) || COMMON.contains(word);
    }

    /// Forgets all counts, so that a library can be counted anew.
    public void clear() {
        Arrays.fill(titles, 0);
        Arrays.fill(texts, 0);
        papers = 0;
    }

    /// Counts one paper.
    ///
    /// @param title the numbers of its title's words
    /// @param text the hashes of its abstract's words, each once
    public void count(int[] title, int[] text) {
        papers++;
        if (titles.length < words.size()) titles = Arrays.copyOf(titles, words.size() * 2);
        Arrays.stream(title).distinct().forEach(word -> titles[word]++);
        for (int word : text) texts[word & (HASHED - 1)]++;
    }

    /// In how many counted titles a word stands.
    public int titlesWith(int word) {
        return word < titles.length ? titles[word] : 0;
    }

    /// The weight of a title's word in nats, above 0.
    public double weight(int word) {
        var text = words.get(word);
        double known = STOP.contains(text) ? STOP_SHARE : COMMON.contains(text) ? COMMON_SHARE : RARE_SHARE;
        return weight(titlesWith(word), known);
    }

    /// The weight of an abstract's word in nats, above 0.
    public double textWeight(int hash) {
        double known =
                STOP_HASHES.contains(hash) ? STOP_SHARE : COMMON_HASHES.contains(hash) ? COMMON_SHARE : RARE_SHARE;
        return weight(texts[hash & (HASHED - 1)], known);
    }

    private double weight(int found, double known) {
        return Math.log((papers + PRIOR + 1) / (found + PRIOR * known + 0.5));
    }
}
