package org.lectern.duplicate.word;

import java.util.List;
import java.util.Set;

/// Where a paper stands, as words that abbreviations can be held against.
///
/// @param words without what every proceedings volume says
/// @param kind what sort of venue it is, as far as its name tells
public record VenueName(List<String> words, Kind kind) {

    public static final VenueName NONE = new VenueName(List.of(), Kind.UNKNOWN);

    public enum Kind {
        JOURNAL,
        CONFERENCE,
        PREPRINT,
        UNKNOWN
    }

    public enum Agreement {
        SAME,
        UNKNOWN,
        OTHER
    }

    private static final Set<String> EMPTY_WORDS = words("of the and in on for de to a an proceedings proc annual ann "
            + "international int intl conference conf journal j official jr appear press");
    private static final Set<String> PREPRINT =
            words("arxiv corr biorxiv medrxiv ssrn preprint techreport chemrxiv psyarxiv openreview");
    private static final Set<String> CONFERENCE =
            words("proceedings proc conference conf workshop symposium symp sympos meeting congress");
    private static final Set<String> JOURNAL = words(
            "journal j transactions trans magazine annals bulletin archives quarterly record letters zeitschrift revista");
    private static final int LONGEST_ACRONYM = 6;
    private static final double SAME_FROM = 0.7;
    private static final double OTHER_TO = 0.25;

    private static Set<String> words(String words) {
        return Set.copyOf(PlainWords.of(words));
    }

    public static VenueName of(String venue) {
        var all = PlainWords.of(venue);
        if (all.isEmpty()) return NONE;
        var words = all.stream()
                .filter(word -> !EMPTY_WORDS.contains(word) && !word.chars().allMatch(Character::isDigit))
                .distinct()
                .toList();
        return new VenueName(words.isEmpty() ? all : words, kind(all));
    }

    private static Kind kind(List<String> words) {
        if (words.stream().anyMatch(PREPRINT::contains)) return Kind.PREPRINT;
        if (words.contains("technical") && words.contains("report")) return Kind.PREPRINT;
        if (words.stream().anyMatch(CONFERENCE::contains)) return Kind.CONFERENCE;
        return words.stream().anyMatch(JOURNAL::contains) ? Kind.JOURNAL : Kind.UNKNOWN;
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    /// Whether two names may be one venue's. Acronyms nobody can know, so little is ever surely different.
    public Agreement agreement(VenueName other) {
        if (isEmpty() || other.isEmpty()) return Agreement.UNKNOWN;
        boolean differInKind = kind != other.kind && kind != Kind.UNKNOWN && other.kind != Kind.UNKNOWN;
        if (differInKind) return Agreement.OTHER;
        if (isAcronymOf(other) || other.isAcronymOf(this)) return Agreement.SAME;
        double share = matched(other);
        if (share >= SAME_FROM)
            return isJournalOf(other) || other.isJournalOf(this) ? Agreement.UNKNOWN : Agreement.SAME;
        return share <= OTHER_TO ? Agreement.OTHER : Agreement.UNKNOWN;
    }

    /// `VLDB` and `The VLDB Journal`: a conference and the journal named after it, perhaps.
    private boolean isJournalOf(VenueName other) {
        return kind == Kind.JOURNAL
                && other.kind == Kind.UNKNOWN
                && other.words.size() == 1
                && words.size() > 0
                && other.words.getFirst().length() <= LONGEST_ACRONYM;
    }

    /// The share of the shorter name's words that stand, perhaps abbreviated, in the longer one, in its order.
    private double matched(VenueName other) {
        var shorter = words.size() <= other.words.size() ? words : other.words;
        var longer = words.size() <= other.words.size() ? other.words : words;
        int found = 0;
        int from = 0;
        for (var word : shorter) {
            for (int i = from; i < longer.size(); i++) {
                if (!isShortFor(word, longer.get(i)) && !isShortFor(longer.get(i), word)) continue;
                found++;
                from = i + 1;
                break;
            }
        }
        return (double) found / shorter.size();
    }

    /// `natl` for `national`: the same first letter, and the others in their order.
    private static boolean isShortFor(String abbreviation, String word) {
        if (abbreviation.isEmpty() || abbreviation.charAt(0) != word.charAt(0)) return false;
        int at = 0;
        for (int i = 0; i < abbreviation.length(); i++) {
            at = word.indexOf(abbreviation.charAt(i), at) + 1;
            if (at == 0) return false;
        }
        return true;
    }

    private boolean isAcronymOf(VenueName other) {
        if (words.size() > 2 || other.words.size() < 2) return false;
        var initials = new StringBuilder();
        for (var word : other.words) initials.append(word.charAt(0));
        return words.stream().anyMatch(word -> word.length() > 2 && initials.indexOf(word) >= 0);
    }
}
