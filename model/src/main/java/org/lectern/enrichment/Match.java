package org.lectern.enrichment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.lectern.paper.Author;
import org.lectern.paper.Citation;
import org.lectern.paper.Identifier;
import org.lectern.text.NormalForm;

/// Whether a record describes a held paper, and why.
///
/// @param reasons what speaks for it first, then what speaks against it
public record Match(Certainty certainty, List<Reason> reasons) {

    public enum Certainty {
        /// Beyond doubt: the same title and the same abstract, and no field that contradicts.
        SURE,
        /// For the user to say.
        POSSIBLE,
        NONE
    }

    /// Between different papers of real reading lists the likeness of abstracts stays below 0.1, and the containment
    /// below 0.18; copies with a quarter of their words exchanged stay above these two.
    private static final double LIKE = 0.20;
    private static final double CONTAINED = 0.50;
    /// A preprint may come out so many years before its article.
    private static final int YEARS_APART = 3;

    public Match {
        reasons = List.copyOf(reasons);
    }

    private enum Agreement {
        SAME,
        UNKNOWN,
        OTHER
    }

    public static Match of(Citation held, Citation record) {
        return new Weighing(held, record).run();
    }

    /// One comparison under way.
    private static final class Weighing {
        private final Citation held;
        private final Citation record;
        private final TitleWords heldTitle;
        private final TitleWords title;
        private final List<Reason> speaksFor = new ArrayList<>();
        private final List<Reason> against = new ArrayList<>();

        Weighing(Citation held, Citation record) {
            this.held = held;
            this.record = record;
            heldTitle = TitleWords.of(held.title());
            title = TitleWords.of(record.title());
        }

        Match run() {
            boolean sameTitle = heldTitle.isSame(title);
            boolean near = sameTitle || heldTitle.isNear(title);
            if (sameTitle) speaksFor.add(new Reason.SameTitle());
            else if (near) speaksFor.add(new Reason.SimilarTitle());
            else against.add(new Reason.OtherTitle());
            var text = abstracts();
            var authors = authors();
            boolean sameNumber = identifiers();
            int apart = years();
            var certainty = sameTitle
                    ? ofSameTitle(text, authors, sameNumber, apart)
                    : ofOtherTitle(near, text, authors, sameNumber);
            var reasons = new ArrayList<>(speaksFor);
            reasons.addAll(against);
            return new Match(certainty, reasons);
        }

        private Certainty ofSameTitle(Agreement text, Agreement authors, boolean sameNumber, int yearsApart) {
            if (text == Agreement.SAME) {
                boolean isDoubted = against.stream().anyMatch(each -> !(each instanceof Reason.NoAbstract));
                return isDoubted ? Certainty.POSSIBLE : Certainty.SURE;
            }
            if (authors == Agreement.OTHER || yearsApart > YEARS_APART) return Certainty.NONE;
            if (authors == Agreement.SAME || sameNumber) return Certainty.POSSIBLE;
            boolean isTelling = text == Agreement.OTHER ? title.isLong() : !title.isGeneric();
            return isTelling ? Certainty.POSSIBLE : Certainty.NONE;
        }

        private Certainty ofOtherTitle(boolean near, Agreement text, Agreement authors, boolean sameNumber) {
            if (authors == Agreement.OTHER) return Certainty.NONE;
            if (text == Agreement.SAME) return Certainty.POSSIBLE;
            if (sameNumber && (near || title.sharesHalf(heldTitle))) return Certainty.POSSIBLE;
            if (text == Agreement.OTHER || !near) return Certainty.NONE;
            return authors == Agreement.SAME || heldTitle.isSlip(title) ? Certainty.POSSIBLE : Certainty.NONE;
        }

        private Agreement abstracts() {
            var mine = Shingles.of(held.abstractText());
            var its = Shingles.of(record.abstractText());
            if (!mine.isUsable() || !its.isUsable()) {
                against.add(new Reason.NoAbstract());
                return Agreement.UNKNOWN;
            }
            double contained = mine.containment(its);
            int percent = (int) Math.round(100 * contained);
            if (mine.likeness(its) >= LIKE || contained >= CONTAINED) {
                speaksFor.add(new Reason.SameAbstract(percent));
                return Agreement.SAME;
            }
            against.add(new Reason.OtherAbstract(percent));
            return Agreement.OTHER;
        }

        private Agreement authors() {
            var mine = names(held);
            var its = names(record);
            int all = Math.min(mine.size(), its.size());
            if (all == 0) return Agreement.UNKNOWN;
            mine.retainAll(its);
            if (mine.isEmpty()) {
                against.add(new Reason.OtherAuthors());
                return Agreement.OTHER;
            }
            speaksFor.add(new Reason.SharedAuthors(mine.size(), all));
            return 2 * mine.size() >= all ? Agreement.SAME : Agreement.UNKNOWN;
        }

        /// The last words of family names, for files disagree on where a name begins.
        private static Set<String> names(Citation citation) {
            var names = new TreeSet<String>();
            for (Author author : citation.authors()) {
                var name = NormalForm.key(author.sortName());
                if (!name.isEmpty()) names.add(name.substring(name.lastIndexOf(' ') + 1));
            }
            return names;
        }

        /// Whether both bear the same number. A book's number is no paper's.
        private boolean identifiers() {
            boolean same = false;
            for (var mine : held.identifiers()) {
                if (mine instanceof Identifier.Isbn) continue;
                if (record.identifiers().contains(mine)) {
                    same = true;
                    speaksFor.add(new Reason.SameIdentifier(mine.kind(), mine.text()));
                    continue;
                }
                record.identifiers().stream()
                        .filter(its -> its.kind().equals(mine.kind()))
                        .findFirst()
                        .ifPresent(its -> against.add(new Reason.OtherIdentifier(its.kind(), its.text())));
            }
            return same;
        }

        /// How many years lie between the two, 0 where one does not say.
        private int years() {
            var mine = held.year();
            var its = record.year();
            if (mine == null || its == null) return 0;
            if (mine.equals(its)) speaksFor.add(new Reason.SameYear(mine.getValue()));
            else against.add(new Reason.OtherYear(mine.getValue(), its.getValue()));
            return Math.abs(mine.getValue() - its.getValue());
        }
    }

    /// The certainty's name in JSON.
    public String word() {
        return certainty.name().toLowerCase(Locale.ROOT);
    }
}
