package org.lectern.format.reference;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lectern.format.reference.Formatted.Line;
import org.lectern.format.reference.Formatted.Look;
import org.lectern.format.reference.NameForm.Given;
import org.lectern.format.reference.NameForm.Order;
import org.lectern.paper.Citation;

/// The styles in which references are written.
public enum ReferenceStyle {
    /// After the Publication Manual of the American Psychological Association, 7th edition, 2020.
    APA(
            false,
            new NameForm(Order.FAMILY_FIRST, Order.FAMILY_FIRST, Given.INITIALS, ", & ", ", & ", 20, 19, ", et al.")) {
        @Override
        void put(Printed paper, Line line) {
            line.add("", paper.lead(), "").add(" (", paper.yearOr("n.d."), ")");
            if (paper.isWhole()) line.add(". ", paper.titleBehind(), Look.ITALIC, "");
            else line.add(". ", paper.titleBehind());
            if (paper.isPart()) {
                line.italic(". In ", paper.venue()).add(" (pp. ", paper.pages(), ")");
            } else {
                line.italic(". ", paper.venue()).italic(", ", paper.volume()).add("(", paper.number(), ")");
                line.add(", ", paper.pages());
            }
            line.add(". ", paper.publisher());
        }
    },
    /// After the IEEE Reference Guide.
    IEEE(true, new NameForm(Order.GIVEN_FIRST, Order.GIVEN_FIRST, Given.INITIALS, ", and ", " and ", 6, 1, " et al.")) {
        @Override
        void put(Printed paper, Line line) {
            line.add("", paper.names());
            if (paper.isWhole()) {
                line.italic(", ", paper.title()).add(". ", paper.publisher()).add(", ", paper.year());
                return;
            }
            line.add(", ", paper.title().isEmpty() ? "" : "“" + paper.ended(paper.title(), ",") + "”");
            line.italic(paper.isPart() ? " in " : " ", paper.venue());
            if (paper.isPart())
                line.add(", ", paper.publisher()).add(", ", paper.year()).add(", pp. ", paper.pages());
            else
                line.add(", vol. ", paper.volume())
                        .add(", no. ", paper.number())
                        .add(", pp. ", paper.pages())
                        .add(paper.venue().isEmpty() ? " " : ", ", paper.year());
        }
    },
    /// After the author-date system of the Chicago Manual of Style, 17th edition, 2017.
    CHICAGO(
            false,
            new NameForm(Order.FAMILY_FIRST, Order.GIVEN_FIRST, Given.FULL, ", and ", ", and ", 10, 7, ", et al.")) {
        @Override
        void put(Printed paper, Line line) {
            line.add("", paper.lead()).add(". ", paper.yearOr("n.d."));
            if (paper.isWhole()) line.italic(". ", paper.titleBehind());
            else line.add(". ", paper.titleBehind().isEmpty() ? "" : "“" + paper.ended(paper.titleBehind(), ".") + "”");
            if (paper.isPart()) line.italic(" In ", paper.venue()).add(", ", paper.pages());
            else
                line.italic(" ", paper.venue())
                        .add(" ", paper.volume())
                        .add(" (", paper.number(), ")")
                        .add(paper.volume().isEmpty() ? ", " : ": ", paper.pages());
            line.add(". ", paper.publisher());
        }
    },
    /// After the reference format of the Association for Computing Machinery.
    ACM(true, new NameForm(Order.GIVEN_FIRST, Order.GIVEN_FIRST, Given.FULL, ", and ", " and ", 20, 1, " et al.")) {
        @Override
        void put(Printed paper, Line line) {
            line.add("", paper.lead()).add(". ", paper.yearOr("n.d."));
            if (paper.isWhole()) line.italic(". ", paper.titleBehind());
            else line.add(". ", paper.titleBehind());
            if (paper.isPart()) {
                line.italic(". In ", paper.venue()).add(". ", paper.publisher()).add(", ", paper.pages());
                return;
            }
            line.italic(". ", paper.venue()).add(" ", paper.volume()).add(", ", paper.number());
            if (!paper.venue().isEmpty()) line.add(" (", paper.year(), ")");
            line.add(", ", paper.pages()).add(". ", paper.publisher());
        }
    },
    /// After Citing Medicine, 2nd edition, 2007, known as Vancouver.
    VANCOUVER(true, new NameForm(Order.FAMILY_FIRST, Order.FAMILY_FIRST, Given.BARE, ", ", ", ", 6, 6, ", et al")) {
        @Override
        void put(Printed paper, Line line) {
            line.add("", paper.names()).add(". ", paper.title());
            if (paper.isPart() || paper.isWhole()) {
                line.add(". In: ", paper.venue()).add(". ", paper.publisher());
                line.add(paper.publisher().isEmpty() ? ". " : "; ", paper.year())
                        .add(". p. ", paper.pages());
                return;
            }
            line.add(". ", paper.venue()).add(". ", paper.year()).add(";", paper.volume());
            line.add("(", paper.number(), ")").add(":", paper.pages());
        }
    },
    /// After what Nature asks its authors for.
    NATURE(true, new NameForm(Order.FAMILY_FIRST, Order.FAMILY_FIRST, Given.INITIALS, " & ", " & ", 5, 1, " et al.")) {
        @Override
        void put(Printed paper, Line line) {
            line.add("", paper.names());
            if (paper.isWhole()) line.italic(" ", paper.title());
            else line.add(" ", paper.title());
            line.italic(paper.isPart() ? ". In " : ". ", paper.venue());
            line.add(" ", paper.volume(), Look.BOLD, "").add(", ", paper.pages());
            var place = paper.publisher().isEmpty() || paper.year().isEmpty()
                    ? paper.publisher() + paper.year()
                    : paper.publisher() + ", " + paper.year();
            line.add(" (", place, ")");
        }
    },
    /// After what British universities call Harvard.
    HARVARD(
            false,
            new NameForm(Order.FAMILY_FIRST, Order.FAMILY_FIRST, Given.INITIALS, " and ", " and ", 3, 1, " et al.")) {
        @Override
        void put(Printed paper, Line line) {
            line.add("", paper.lead()).add(" (", paper.yearOr("no date"), ")");
            if (paper.isWhole()) line.italic(" ", paper.titleBehind());
            else line.add(" ", paper.titleBehind().isEmpty() ? "" : "‘" + paper.titleBehind() + "’");
            line.italic(paper.isPart() ? ", in " : ", ", paper.venue());
            line.add(", ", paper.volume()).add("(", paper.number(), ")");
            line.add(". ", paper.publisher()).add(", pp. ", paper.pages());
        }
    };

    private final boolean isNumbered;

    @SuppressWarnings("ImmutableEnumChecker") // a record of enums, texts and numbers
    private final NameForm names;

    ReferenceStyle(boolean isNumbered, NameForm names) {
        this.isNumbered = isNumbered;
        this.names = names;
    }

    abstract void put(Printed paper, Line line);

    /// Whether references are known by their numbers, in the order in which they come; else they are sorted by authors.
    public boolean isNumbered() {
        return isNumbered;
    }

    /// The reference of a paper.
    ///
    /// @param number its number, from 1; styles that are sorted by authors leave it out
    public Formatted write(Citation citation, int number) {
        var paper = new Printed(citation, names);
        var line = new Line();
        put(paper, line);
        var link = paper.link();
        return line.end(label(number), true, link);
    }

    private String label(int number) {
        if (!isNumbered) return "";
        return this == VANCOUVER || this == NATURE ? number + "." : "[" + number + "]";
    }

    /// The style's name on the command line.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ReferenceStyle> named(String word) {
        return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
    }

    public static List<String> names() {
        return Arrays.stream(values()).map(ReferenceStyle::word).toList();
    }
}
