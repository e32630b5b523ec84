package org.lectern.duplicate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lectern.duplicate.word.Lexicon;
import org.lectern.duplicate.word.TitleForm;
import org.lectern.duplicate.word.TitleMatch;

/// Weighs what speaks for and against two papers being one work, as log-odds in nats that are added up
/// (Fellegi and Sunter 1969).
///
/// A missing field says nothing. Some findings are vetoes: whatever else agrees, the papers are two works.
final class Comparison {

    private static final double PRIOR = -4;
    private static final double VETO = -1_000;
    private static final double LIKELY = 0;
    private static final double POSSIBLE = -2.5;
    private static final double CERTAIN = 5;
    private static final double STRONG_AGAINST = -1.2;
    private static final double MOST_FOR_TITLE = 7;

    /// In nats; about two words of their own.
    private static final double INFORMATIVE = 10;

    private final Features one;
    private final Features other;
    private final Lexicon lexicon;
    private final List<Weighed> found = new ArrayList<>();
    private final TitleMatch title;

    /// @param weight log-odds in nats, above 0 for, below 0 against
    private record Weighed(Evidence evidence, double weight) {}

    private Comparison(Features one, Features other, Lexicon lexicon) {
        this.one = one;
        this.other = other;
        this.lexicon = lexicon;
        title = TitleMatch.of(one.title, one.form.mainWords(), other.title, other.form.mainWords(), lexicon);
    }

    /// The log-odds that two papers are one work; far below 0 where something vetoes.
    static double logOdds(Features one, Features other, Lexicon lexicon) {
        return new Comparison(one, other, lexicon).weigh();
    }

    /// The pair as a candidate, if it is at least possible.
    static Optional<DuplicateCandidate> of(Features one, Features other, Lexicon lexicon) {
        return new Comparison(one, other, lexicon).candidate();
    }

    private Optional<DuplicateCandidate> candidate() {
        double sum = weigh();
        boolean isSameText = isSameText();
        if (sum < POSSIBLE && !isSameText) return Optional.empty();
        double score = 1 / (1 + Math.exp(-(isSameText ? Math.max(sum, CERTAIN) : sum)));
        var relation = isSameText ? Relation.SAME : relation();
        var tier = isSameText || isCertain(sum, relation) ? Tier.CERTAIN : isLikely(sum) ? Tier.LIKELY : Tier.POSSIBLE;
        var evidence = found.stream()
                .sorted(Comparator.comparingDouble((Weighed each) -> -Math.abs(each.weight)))
                .map(Weighed::evidence)
                .toList();
        return Optional.of(
                new DuplicateCandidate(PaperPair.of(one.paper, other.paper), tier, relation, score, evidence));
    }

    /// The same title and abstract; without abstracts, a title that says something or a field that agrees
    /// besides.
    private boolean isSameText() {
        if (!one.hasSameText(other)) return false;
        return one.hasAbstract()
                || title.shared() >= INFORMATIVE
                || found.stream().anyMatch(Comparison::isBesides);
    }

    private static boolean isBesides(Weighed each) {
        return each.evidence instanceof Evidence.SameAuthors || each.evidence instanceof Evidence.SameIdentifier;
    }

    private boolean isCertain(double sum, Relation relation) {
        if (sum < CERTAIN || relation != Relation.SAME || !title.isEqual()) return false;
        if (found.stream().anyMatch(each -> each.weight < STRONG_AGAINST)) return false;
        boolean sameText = found.stream()
                .anyMatch(each -> each.evidence instanceof Evidence.SameAbstract
                        || (each.evidence instanceof Evidence.SimilarAbstract(double share) && share >= 0.8));
        boolean samePlace =
                has(Evidence.SamePages.class) || (has(Evidence.SameVenue.class) && has(Evidence.SameYear.class));
        return sameText || has(Evidence.SameIdentifier.class) || (has(Evidence.SameAuthors.class) && samePlace);
    }

    /// A title that is merely similar must be confirmed by something that is not a title.
    private boolean isLikely(double sum) {
        if (sum < LIKELY) return false;
        return title.isEqual() || title.isWithin() || found.stream().anyMatch(Comparison::confirms);
    }

    private static boolean confirms(Weighed each) {
        return each.weight > 0
                && switch (each.evidence) {
                    case Evidence.SameAbstract _, Evidence.SimilarAbstract _ -> true;
                    case Evidence.SameAuthors _, Evidence.SharedAuthors _ -> true;
                    case Evidence.SamePages _, Evidence.SameIdentifier _ -> true;
                    default -> false;
                };
    }

    private boolean has(Class<? extends Evidence> kind) {
        return found.stream().anyMatch(each -> kind.isInstance(each.evidence));
    }

    /// One publication described twice, or two states of one work.
    private Relation relation() {
        boolean samePlace = has(Evidence.SamePages.class) || has(Evidence.SameIdentifier.class);
        if (one.isPreprint != other.isPreprint && !(one.isPreprint ? other : one).venue.isEmpty())
            return Relation.VERSION;
        if (samePlace) return Relation.SAME;
        boolean isElsewhere = has(Evidence.OtherYear.class)
                || has(Evidence.OtherVenue.class)
                || has(Evidence.OtherIdentifier.class)
                || has(Evidence.OtherPages.class);
        boolean isRewritten = has(Evidence.OtherAbstract.class) || has(Evidence.RewordedAbstract.class);
        return isElsewhere || isRewritten ? Relation.VERSION : Relation.SAME;
    }

    private double weigh() {
        title();
        new TextComparison(one, other, title, lexicon, this::add).run();
        new FieldComparison(one, other, title, this::add).run();
        double sum = PRIOR;
        for (var each : found) sum += each.weight;
        return sum;
    }

    private void add(Evidence evidence, double weight) {
        found.add(new Weighed(evidence, weight));
    }

    /// Words agreed on count by their rarity; words exchanged count more against than words merely added, and a
    /// subtitle
    /// that one of them leaves out little.
    private void title() {
        notice();
        switch (title.conflict()) {
            case TitleMatch.Conflict.Numbers(var mine, var its) -> add(new Evidence.DifferentNumbers(mine, its), VETO);
            case TitleMatch.Conflict.Part(var number) -> add(new Evidence.DifferentPart(number), VETO);
            case TitleMatch.Conflict.Opposite(var mine, var its) -> add(new Evidence.OtherKeyWord(mine, its), VETO);
            case TitleMatch.Conflict.None _ -> {}
        }
        if (one.title.length == 0 || other.title.length == 0) return;
        boolean isEqual = title.isEqual() && title.slips().isEmpty();
        double order = isEqual && title.shared() >= INFORMATIVE ? 0.5 : 0;
        double agreed = Math.min(MOST_FOR_TITLE, 0.35 * title.shared() + order)
                - 0.3 * title.slips().size();
        double exchanged = Math.min(title.lostOne(), title.lostOther());
        double added = Math.abs(title.lostOne() - title.lostOther());
        double dropped = title.isWithin() ? Math.min(2.5, 0.12 * added) : 0.15 * added;
        double weight = Math.max(-MOST_FOR_TITLE, agreed - 0.6 * exchanged - dropped);
        double share = title.share();
        if (isEqual) add(new Evidence.SameTitle(), weight);
        else if (weight > 0) add(new Evidence.SimilarTitle(share), weight);
        else add(new Evidence.OtherTitle(share), weight);
    }

    private void notice() {
        var mine = one.form.notice();
        var its = other.form.notice();
        if (mine.equals(its)) return;
        TitleForm.Notice kind = mine.isPresent() ? mine.get() : its.orElseThrow();
        add(new Evidence.Notice(kind), VETO);
    }
}
