package org.lectern.paper;

import java.time.Year;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.lectern.text.Repair;

/// The bibliographic description of a paper, as its sources give it. Nothing is filled in that no source says.
///
/// @param type the entry type in BibTeX's and biblatex's words, lower case: `article`, `inproceedings`, `misc`; an
///     unknown type is kept as it stood
/// @param venue the journal, proceedings, book or series that the paper stands in
/// @param year the year of publication, or `null`
/// @param date the date of publication as precisely as known, `2019-06-02`, `2019-06`, or empty
/// @param number the issue of a journal or the number of a report
/// @param pages as given, a range with `-`, `--` or an en dash
/// @param url the paper's own address
/// @param abstractText paragraphs separated by LF
/// @param identifiers sorted by kind and text
/// @param extra every further field by its name in the source, verbatim, in the source's order
public record Citation(
        String type,
        String title,
        List<Author> authors,
        String venue,
        @Nullable Year year,
        String date,
        String volume,
        String number,
        String pages,
        String publisher,
        String url,
        String abstractText,
        SortedSet<Identifier> identifiers,
        List<String> keywords,
        Map<String, String> extra) {

    /// The further field by which a citation says that its text is to be shown as it stands.
    private static final String AS_WRITTEN = "lectern-as-written";

    /// A citation that says nothing.
    public static final Citation EMPTY = new Citation(
            "misc", "", List.of(), "", null, "", "", "", "", "", "", "", new TreeSet<>(), List.of(), Map.of());

    public Citation {
        authors = List.copyOf(authors);
        identifiers = Collections.unmodifiableSortedSet(new TreeSet<>(identifiers));
        keywords = List.copyOf(keywords);
        extra = Collections.unmodifiableMap(new LinkedHashMap<>(extra));
    }

    public static Citation titled(String title) {
        return EMPTY.with().title(title).build();
    }

    /// A builder that starts from this citation.
    public Builder with() {
        return new Builder(this);
    }

    /// The first identifier of a kind.
    public <I extends Identifier> Optional<I> identifier(Class<I> kind) {
        return identifiers.stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }

    /// The title as a reader should see it: with what saving and copying left in it repaired, unless the user wishes to
    /// see it as written.
    public String shownTitle() {
        return isAsWritten() ? title : Repair.repaired(title);
    }

    /// The abstract as a reader should see it.
    public String shownAbstract() {
        return isAsWritten() ? abstractText : Repair.repaired(abstractText);
    }

    /// Whether the user has taken the repairs back, so that the text is shown as it stands.
    public boolean isAsWritten() {
        return extra.containsKey(AS_WRITTEN);
    }

    /// The same with its text shown as it stands, or repaired.
    public Citation asWritten(boolean wished) {
        var kept = new LinkedHashMap<>(extra);
        if (wished) kept.put(AS_WRITTEN, "yes");
        else kept.remove(AS_WRITTEN);
        return with().extra(kept).build();
    }

    /// Whether the fields are there without which no bibliography entry is complete: title, authors and year.
    public boolean isComplete() {
        return !title.isEmpty() && !authors.isEmpty() && year != null;
    }

    /// Gathers the fields of a citation one by one.
    public static final class Builder {
        private String type;
        private String title;
        private List<Author> authors;
        private String venue;
        private @Nullable Year year;
        private String date;
        private String volume;
        private String number;
        private String pages;
        private String publisher;
        private String url;
        private String abstractText;
        private final TreeSet<Identifier> identifiers;
        private final List<String> keywords;
        private final Map<String, String> extra;

        private Builder(Citation from) {
            type = from.type;
            title = from.title;
            authors = from.authors;
            venue = from.venue;
            year = from.year;
            date = from.date;
            volume = from.volume;
            number = from.number;
            pages = from.pages;
            publisher = from.publisher;
            url = from.url;
            abstractText = from.abstractText;
            identifiers = new TreeSet<>(from.identifiers);
            keywords = new ArrayList<>(from.keywords);
            extra = new LinkedHashMap<>(from.extra);
        }

        public Builder type(String type) {
            this.type = type;
            return this;
        }

        public Builder title(String title) {
            this.title = title;
            return this;
        }

        public Builder authors(List<Author> authors) {
            this.authors = authors;
            return this;
        }

        public Builder venue(String venue) {
            this.venue = venue;
            return this;
        }

        public Builder year(@Nullable Year year) {
            this.year = year;
            return this;
        }

        public Builder date(String date) {
            this.date = date;
            return this;
        }

        public Builder volume(String volume) {
            this.volume = volume;
            return this;
        }

        public Builder number(String number) {
            this.number = number;
            return this;
        }

        public Builder pages(String pages) {
            this.pages = pages;
            return this;
        }

        public Builder publisher(String publisher) {
            this.publisher = publisher;
            return this;
        }

        public Builder url(String url) {
            this.url = url;
            return this;
        }

        public Builder abstractText(String abstractText) {
            this.abstractText = abstractText;
            return this;
        }

        public Builder identifier(Identifier identifier) {
            identifiers.add(identifier);
            return this;
        }

        public Builder identifiers(Set<? extends Identifier> identifiers) {
            this.identifiers.clear();
            this.identifiers.addAll(identifiers);
            return this;
        }

        public Builder keyword(String keyword) {
            keywords.add(keyword);
            return this;
        }

        public Builder keywords(List<String> keywords) {
            this.keywords.clear();
            this.keywords.addAll(keywords);
            return this;
        }

        public Builder extra(String name, String value) {
            extra.put(name, value);
            return this;
        }

        public Builder extra(Map<String, String> extra) {
            this.extra.clear();
            this.extra.putAll(extra);
            return this;
        }

        public Citation build() {
            return new Citation(
                    type,
                    title,
                    authors,
                    venue,
                    year,
                    date,
                    volume,
                    number,
                    pages,
                    publisher,
                    url,
                    abstractText,
                    identifiers,
                    keywords,
                    extra);
        }
    }
}
