package org.lectern.desktop.edit;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.desktop.job.Saying;
import org.lectern.paper.Author;
import org.lectern.paper.Citation;
import org.lectern.paper.Identifier;

/// A field of a citation as a text that can be edited.
public enum EditField {
    TITLE,
    /// One author a line, `Family, Given`.
    AUTHORS,
    VENUE,
    YEAR,
    TYPE,
    VOLUME,
    NUMBER,
    PAGES,
    PUBLISHER,
    DATE,
    DOI,
    ARXIV,
    PMID,
    ISBN,
    URL,
    KEYWORDS,
    ABSTRACT;

    private static final int YEAR_DIGITS = 4;

    /// Its name in the keys of the texts.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Whether it takes several lines.
    public boolean isLong() {
        return this == ABSTRACT || this == AUTHORS || this == TITLE;
    }

    /// The field as it is edited.
    public String text(Citation citation) {
        return switch (this) {
            case TITLE -> citation.title();
            case AUTHORS -> citation.authors().stream().map(EditField::written).collect(Collectors.joining("\n"));
            case VENUE -> citation.venue();
            case YEAR -> citation.year() == null ? "" : citation.year().toString();
            case TYPE -> citation.type();
            case VOLUME -> citation.volume();
            case NUMBER -> citation.number();
            case PAGES -> citation.pages();
            case PUBLISHER -> citation.publisher();
            case DATE -> citation.date();
            case DOI, ARXIV, PMID, ISBN ->
                citation.identifiers().stream()
                        .filter(each -> each.kind().equals(word()))
                        .map(Identifier::text)
                        .collect(Collectors.joining(" "));
            case URL -> citation.url();
            case KEYWORDS -> String.join("; ", citation.keywords());
            case ABSTRACT -> citation.abstractText();
        };
    }

    /// The citation with this field's text in place of its own; the text has no [#problem].
    public Citation put(Citation citation, String text) {
        var edited = citation.with();
        return (switch (this) {
                    case TITLE -> edited.title(text.replace('\n', ' '));
                    case AUTHORS ->
                        edited.authors(lines(text).map(EditField::author).toList());
                    case VENUE -> edited.venue(text);
                    case YEAR -> edited.year(text.isEmpty() ? null : Year.parse(text));
                    case TYPE -> edited.type(text.toLowerCase(Locale.ROOT));
                    case VOLUME -> edited.volume(text);
                    case NUMBER -> edited.number(text);
                    case PAGES -> edited.pages(text);
                    case PUBLISHER -> edited.publisher(text);
                    case DATE -> edited.date(text);
                    case DOI, ARXIV, PMID, ISBN -> identified(citation, text);
                    case URL -> edited.url(text);
                    case KEYWORDS ->
                        edited.keywords(Stream.of(text.split(";", -1))
                                .map(String::strip)
                                .filter(word -> !word.isEmpty())
                                .toList());
                    case ABSTRACT -> edited.abstractText(text);
                })
                .build();
    }

    /// What speaks against the text, if anything does.
    Optional<Saying> problem(String text) {
        return switch (this) {
            case TITLE -> text.isEmpty() ? Optional.of(Saying.of("edit-field.no-title")) : Optional.empty();
            case YEAR ->
                text.isEmpty() || text.matches("\\d{" + YEAR_DIGITS + "}")
                        ? Optional.empty()
                        : Optional.of(Saying.of("edit-field.no-year"));
            case TYPE -> text.matches("[a-zA-Z]+") ? Optional.empty() : Optional.of(Saying.of("edit-field.no-type"));
            case DOI, ARXIV, PMID, ISBN ->
                words(text).allMatch(word -> Identifier.parse(word(), word).isPresent())
                        ? Optional.empty()
                        : Optional.of(Saying.of("edit-field.no-identifier"));
            default -> Optional.empty();
        };
    }

    private Citation.Builder identified(Citation citation, String text) {
        var identifiers = new ArrayList<Identifier>();
        citation.identifiers().stream()
                .filter(each -> !each.kind().equals(word()))
                .forEach(identifiers::add);
        words(text).forEach(word -> Identifier.parse(word(), word).ifPresent(identifiers::add));
        return citation.with().identifiers(new TreeSet<>(identifiers));
    }

    /// The others whom a list does not name are written as people write them.
    private static Author author(String line) {
        var others = Author.literal("others");
        return line.equals(others.display()) ? others : Author.parse(line);
    }

    private static String written(Author author) {
        if (author.isOthers()) return author.display();
        if (!author.literal().isEmpty()) return "{" + author.literal() + "}";
        var family = author.particle().isEmpty() ? author.family() : author.particle() + " " + author.family();
        return Stream.of(family, author.suffix(), author.given())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static Stream<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty());
    }

    private static Stream<String> words(String text) {
        return List.of(text.split("[\\s,]+", -1)).stream().filter(word -> !word.isEmpty());
    }
}
