package org.lectern.duplicate;

import java.util.Arrays;
import java.util.function.ObjDoubleConsumer;
import org.lectern.duplicate.word.TitleMatch;
import org.lectern.duplicate.word.VenueName;
import org.lectern.paper.Identifier;

/// Weighs the bibliographic fields of two papers against each other.
final class FieldComparison {

    /// Below this share of the title, an identifier in common is a supplement's or a slip, and says nothing.
    private static final double SAME_THING = 0.5;

    private final Features one;
    private final Features other;
    private final TitleMatch title;
    private final ObjDoubleConsumer<Evidence> found;

    FieldComparison(Features one, Features other, TitleMatch title, ObjDoubleConsumer<Evidence> found) {
        this.one = one;
        this.other = other;
        this.title = title;
        this.found = found;
    }

    void run() {
        authors();
        year();
        venue();
        pages();
        identifiers();
    }

    private void authors() {
        int all = Math.min(one.families.length, other.families.length);
        if (all == 0) return;
        int shared = Math.min(all, Math.max(among(one.families, other.names), among(other.families, one.names)));
        if (shared == all) {
            boolean areAll = one.families.length == other.families.length;
            double weight = all == 1 ? (areAll ? 1.5 : 1) : all == 2 ? 2.2 : 3;
            found.accept(areAll ? new Evidence.SameAuthors() : new Evidence.SharedAuthors(shared, all), weight);
        } else if (shared == 0) {
            found.accept(new Evidence.OtherAuthors(), all == 1 ? -3 : -4);
        } else {
            double share = (double) shared / all;
            found.accept(new Evidence.SharedAuthors(shared, all), share >= 0.5 ? 1.5 * share : -1);
        }
    }

    private static int among(int[] families, int[] names) {
        int found = 0;
        for (int family : families) if (Arrays.binarySearch(names, family) >= 0) found++;
        return found;
    }

    private void year() {
        if (one.year == 0 || other.year == 0) return;
        int apart = Math.abs(one.year - other.year);
        if (apart == 0) found.accept(new Evidence.SameYear(one.year), 0.7);
        else found.accept(new Evidence.OtherYear(one.year, other.year), apart == 1 ? -0.5 : apart < 5 ? -1.5 : -3);
    }

    private void venue() {
        switch (one.venue.agreement(other.venue)) {
            case SAME -> found.accept(new Evidence.SameVenue(), 0.8);
            case OTHER -> found.accept(new Evidence.OtherVenue(), areKnownKinds() ? -1.2 : -0.5);
            case UNKNOWN -> {}
        }
    }

    private boolean areKnownKinds() {
        return one.venue.kind() != VenueName.Kind.UNKNOWN
                && other.venue.kind() != VenueName.Kind.UNKNOWN
                && one.venue.kind() != VenueName.Kind.PREPRINT
                && other.venue.kind() != VenueName.Kind.PREPRINT;
    }

    private void pages() {
        boolean otherVolume = one.volume != 0 && other.volume != 0 && one.volume != other.volume;
        if (one.page == 0 || other.page == 0) {
            if (otherVolume) found.accept(new Evidence.OtherPages(), -0.7);
        } else if (one.page == other.page) {
            boolean sameVolume = one.volume != 0 && one.volume == other.volume;
            found.accept(new Evidence.SamePages(), sameVolume ? 3 : otherVolume ? 1 : 2);
        } else {
            found.accept(new Evidence.OtherPages(), otherVolume ? -2.5 : -2);
        }
    }

    /// The same number counts only where the titles agree: a supplement often bears its paper's DOI.
    private void identifiers() {
        for (var mine : one.identifiers) {
            if (mine instanceof Identifier.Isbn) continue; // a whole book's
            if (other.identifiers.contains(mine)) {
                if (title.share() >= SAME_THING) found.accept(new Evidence.SameIdentifier(mine), 5);
            } else {
                other.otherOfKind(mine).ifPresent(its -> found.accept(
                        new Evidence.OtherIdentifier(mine, its), mine instanceof Identifier.Doi ? -1 : -2));
            }
        }
    }
}
