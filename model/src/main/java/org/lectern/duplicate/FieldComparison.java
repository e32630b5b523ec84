package org.lectern.duplicate;

import java.util.Arrays;
import java.util.function.ObjDoubleConsumer;
import java.util.regex.Pattern;
import org.lectern.duplicate.word.TitleMatch;
import org.lectern.duplicate.word.VenueName;
import org.lectern.paper.Identifier;

/// Weighs the bibliographic fields of two papers against each other.
final class FieldComparison {

    /// Below this share of the title, an identifier in common is a supplement's or a slip, and says nothing.
    private static final double SAME_THING = 0.5;

    /// In nats; about three words of their own.
    private static final double SHORT_TITLE = 18;

    private static final Pattern VERSION = Pattern.compile("[./](?:pub|v)\\d+$");

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
        place();
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

    /// Where and when a paper stands. Two places contradict each other more than the sum of their parts: a
    /// work that came out in another volume of another journal is another publication, however its title
    /// runs.
    private void place() {
        var venue = one.venue.agreement(other.venue);
        boolean otherVenue = venue == VenueName.Agreement.OTHER;
        boolean otherYear = one.year != 0 && other.year != 0 && one.year != other.year;
        boolean otherVolume = one.volume != 0 && other.volume != 0 && one.volume != other.volume;
        boolean samePage = one.page != 0 && one.page == other.page;
        boolean otherPage = one.page != 0 && other.page != 0 && !samePage;
        year(venue == VenueName.Agreement.SAME && !samePage);
        if (venue == VenueName.Agreement.SAME) found.accept(new Evidence.SameVenue(), 0.8);
        if (otherVenue) {
            double weight = samePage ? -0.5 : areOfTwoKinds() ? -3.5 : otherYear ? -2 : -0.7;
            found.accept(new Evidence.OtherVenue(), weight);
        }
        if (samePage) {
            boolean sameVolume = one.volume != 0 && one.volume == other.volume;
            found.accept(new Evidence.SamePages(), sameVolume ? 3 : otherVolume ? 1 : 2);
        } else if (otherPage) {
            double weight = otherVolume || otherVenue ? -5 : otherYear ? -4 : -2.5;
            found.accept(new Evidence.OtherPages(), weight);
        } else if (otherVolume) {
            found.accept(new Evidence.OtherPages(), otherVenue || otherYear ? -2.5 : -1);
        }
    }

    /// @param inOnePlace whether both stand in the same venue, where a work seldom comes out twice
    private void year(boolean inOnePlace) {
        if (one.year == 0 || other.year == 0) return;
        int apart = Math.abs(one.year - other.year);
        if (apart == 0) found.accept(new Evidence.SameYear(one.year), 0.7);
        else found.accept(new Evidence.OtherYear(one.year, other.year), weight(apart) + recurring(inOnePlace));
    }

    /// Columns and messages bear one short title year after year.
    private double recurring(boolean inOnePlace) {
        return (inOnePlace ? -0.5 : 0) + (title.shared() < SHORT_TITLE ? -1.5 : 0);
    }

    private static double weight(int yearsApart) {
        return yearsApart == 1 ? -0.5 : yearsApart < 5 ? -1.5 : -3;
    }

    private boolean areOfTwoKinds() {
        var mine = one.venue.kind();
        var its = other.venue.kind();
        boolean areKnown = mine != VenueName.Kind.UNKNOWN && its != VenueName.Kind.UNKNOWN;
        return areKnown && mine != its && mine != VenueName.Kind.PREPRINT && its != VenueName.Kind.PREPRINT;
    }

    /// The same number counts only where the titles agree: a supplement often bears its paper's DOI.
    private void identifiers() {
        for (var mine : one.identifiers) {
            if (mine instanceof Identifier.Isbn) continue; // a whole book's
            if (other.identifiers.contains(mine)) {
                if (title.share() >= SAME_THING) found.accept(new Evidence.SameIdentifier(mine), 5);
            } else {
                other.otherOfKind(mine)
                        .filter(its -> !areVersions(mine, its))
                        .ifPresent(its -> found.accept(new Evidence.OtherIdentifier(mine, its), against(mine, its)));
            }
        }
    }

    /// `10.1002/14651858.CD002273.pub2` and `.pub3`: two states of one work.
    private static boolean areVersions(Identifier one, Identifier other) {
        return VERSION.matcher(one.text())
                .replaceFirst("")
                .equals(VERSION.matcher(other.text()).replaceFirst(""));
    }

    /// A preprint server and a journal give two DOIs to one work; one publisher gives two to two.
    private static double against(Identifier one, Identifier other) {
        if (!(one instanceof Identifier.Doi)) return -2;
        return registrant(one).equals(registrant(other)) ? -4 : -1;
    }

    private static String registrant(Identifier doi) {
        return doi.text().substring(0, doi.text().indexOf('/'));
    }
}
