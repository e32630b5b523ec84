package org.lectern.paper.field;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.paper.Author;
import org.lectern.paper.Citation;
import org.lectern.paper.Identifier;
import org.lectern.text.NormalForm;

/// A field of a citation that can be filled by itself, in the order in which people read them.
public enum CitationField {
    TYPE,
    TITLE,
    AUTHORS,
    YEAR,
    DATE,
    VENUE,
    VOLUME,
    NUMBER,
    PAGES,
    PUBLISHER,
    DOI,
    ARXIV,
    PMID,
    ISBN,
    URL,
    ABSTRACT,
    KEYWORDS;

    /// The field's name on the command line, in libraries and in message bundles.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<CitationField> of(String word) {
        return Stream.of(values()).filter(each -> each.word().equals(word)).findFirst();
    }

    /// What a citation says in this field, as people read it; empty where it says nothing. The type `misc` says
    /// nothing.
    public String text(Citation citation) {
        return switch (this) {
            case TYPE -> citation.type().equals(Citation.EMPTY.type()) ? "" : citation.type();
            case TITLE -> citation.title();
            case AUTHORS -> citation.authors().stream().map(Author::display).collect(Collectors.joining("; "));
            case YEAR -> citation.year() == null ? "" : citation.year().toString();
            case DATE -> citation.date();
            case VENUE -> citation.venue();
            case VOLUME -> citation.volume();
            case NUMBER -> citation.number();
            case PAGES -> citation.pages();
            case PUBLISHER -> citation.publisher();
            case DOI, ARXIV, PMID, ISBN ->
                ofKind(citation).map(Identifier::text).collect(Collectors.joining(", "));
            case URL -> citation.url();
            case ABSTRACT -> citation.abstractText();
            case KEYWORDS -> String.join("; ", citation.keywords());
        };
    }

    public boolean isIn(Citation citation) {
        return !text(citation).isBlank();
    }

    /// The second citation with what the first one says in this field.
    public Citation copied(Citation from, Citation into) {
        var copy = into.with();
        switch (this) {
            case TYPE -> copy.type(from.type());
            case TITLE -> copy.title(from.title());
            case AUTHORS -> copy.authors(from.authors());
            case YEAR -> copy.year(from.year());
            case DATE -> copy.date(from.date());
            case VENUE -> copy.venue(from.venue());
            case VOLUME -> copy.volume(from.volume());
            case NUMBER -> copy.number(from.number());
            case PAGES -> copy.pages(from.pages());
            case PUBLISHER -> copy.publisher(from.publisher());
            case DOI, ARXIV, PMID, ISBN -> {
                var others = new TreeSet<>(into.identifiers());
                others.removeIf(each -> each.kind().equals(word()));
                ofKind(from).forEach(others::add);
                copy.identifiers(others);
            }
            case URL -> copy.url(from.url());
            case ABSTRACT -> copy.abstractText(from.abstractText());
            case KEYWORDS -> copy.keywords(from.keywords());
        }
        return copy.build();
    }

    /// Whether two citations say the same here but for spelling: names are compared by the family name, numbers of one
    /// kind by having one in common.
    public boolean agrees(Citation one, Citation other) {
        return switch (this) {
            case AUTHORS -> names(one).equals(names(other));
            case YEAR -> Objects.equals(one.year(), other.year());
            case DOI, ARXIV, PMID, ISBN -> {
                var mine = ofKind(one).toList();
                yield ofKind(other).anyMatch(mine::contains) || (mine.isEmpty() && !isIn(other));
            }
            default -> NormalForm.key(text(one)).equals(NormalForm.key(text(other)));
        };
    }

    private Stream<Identifier> ofKind(Citation citation) {
        return citation.identifiers().stream().filter(each -> each.kind().equals(word()));
    }

    private static List<String> names(Citation citation) {
        return citation.authors().stream()
                .map(Author::sortName)
                .map(NormalForm::key)
                .toList();
    }
}
