package org.lectern.format.arxiv;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lectern.format.WrittenDate;
import org.lectern.format.xml.XmlElement;
import org.lectern.format.xml.XmlRecord;
import org.lectern.paper.Author;
import org.lectern.paper.Citation;
import org.lectern.paper.Identifier;
import org.lectern.text.TexReader;

/// arXiv's two own forms of a record: `arXiv`, in which names are taken apart, and `arXivRaw`, which has the
/// line of authors as they typed it, and each version.
final class ArxivForm {

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:,\\s*and\\s|\\sand\\s|,|;|\\s&\\s)\\s*");
    private static final Pattern SUFFIX = Pattern.compile("(?i)(?:jr|sr)\\.?|I{2,3}|IV");
    private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.[\\s-]?)+");
    private static final Pattern MAIL_DAY = Pattern.compile("\\d{1,2} [A-Z][a-z]{2} \\d{4}");
    /// Brackets within brackets, as `((1) Institute (North), Town)`; deeper ones nobody writes.
    private static final int DEEPEST = 4;

    private static final Pattern AFFILIATION = Pattern.compile("\\([^()]*\\)");
    private static final Set<String> TAKEN =
            Set.of("id", "title", "authors", "abstract", "categories", "doi", "created", "version", "submitter");

    private final XmlElement form;
    private final XmlRecord record;

    ArxivForm(XmlElement form, XmlRecord record) {
        this.form = form;
        this.record = record;
    }

    Citation citation() {
        var categories = Stream.of(SPACES.split(form.first("categories"), -1))
                .filter(category -> !category.isEmpty())
                .toList();
        var citation = Citation.EMPTY
                .with()
                .title(plain(form.first("title")))
                .authors(authors())
                .abstractText(Paragraphs.of(form, "abstract"))
                .keywords(categories);
        date().into(citation);
        Identifier.ArxivId.parse(form.first("id")).ifPresent(citation::identifier);
        var extra = extra(categories);
        for (var doi : SPACES.split(form.first("doi"), -1)) {
            if (doi.isEmpty()) continue;
            var found = Identifier.Doi.parse(doi);
            found.ifPresent(citation::identifier);
            if (found.isPresent()) continue;
            extra.put("doi", doi);
            record.misread("doi", doi);
        }
        return citation.extra(extra).build();
    }

    /// The day of the first version; `arXivRaw` says it as mail does, `Fri, 1 Jan 1999 10:00:00 GMT`.
    private WrittenDate date() {
        var told = form.first("created", "version/date");
        var day = MAIL_DAY.matcher(told);
        return WrittenDate.parse(day.find() ? day.group() : told);
    }

    /// arXiv's own fields under their own names.
    private Map<String, String> extra(List<String> categories) {
        var extra = new LinkedHashMap<String, String>();
        if (!categories.isEmpty()) extra.put("primaryclass", categories.getFirst());
        for (var each : form.children()) {
            if (TAKEN.contains(each.name()) || each.text().isEmpty()) continue;
            // The feeds of the same archive call it so.
            extra.putIfAbsent(each.name().equals("comments") ? "comment" : each.name(), each.text());
        }
        return extra;
    }

    private List<Author> authors() {
        var apart = form.all("authors/author")
                .map(author -> new Author(
                        plain(author.first("keyname")),
                        plain(author.first("forenames")),
                        "",
                        author.first("suffix"),
                        ""))
                .filter(author -> !author.family().isEmpty())
                .map(ArxivForm::withParticle)
                .toList();
        return apart.isEmpty() ? typed(form.first("authors")) : apart;
    }

    /// Particles stand before the family's name, or behind the given names.
    private static Author withParticle(Author author) {
        if (!author.suffix().isEmpty()) return author;
        return author.given().isEmpty()
                ? (author.family().indexOf(' ') < 0 ? author : Author.literal(author.family()))
                : Author.parse(author.given() + ' ' + author.family()).family().equals(author.family())
                        ? author
                        : Author.parse(author.family() + ", " + author.given());
    }

    /// A line of authors, given names first, with affiliations in brackets.
    private static List<Author> typed(String line) {
        var names = plain(line);
        for (int i = 0; i < DEEPEST; i++) names = AFFILIATION.matcher(names).replaceAll(" ");
        var pieces = new ArrayList<String>();
        for (var piece : BETWEEN.split(names, -1)) {
            if (piece.isBlank()) continue;
            boolean isSuffix =
                    !pieces.isEmpty() && SUFFIX.matcher(piece.strip()).matches();
            pieces.add(isSuffix ? pieces.removeLast() + ' ' + piece.strip() : piece.strip());
        }
        if (pieces.stream().anyMatch(piece -> INITIALS.matcher(piece).matches())) return Author.parseAll(names);
        return pieces.stream().map(Author::parse).toList();
    }

    /// Titles and names have TeX's accents.
    private static String plain(String text) {
        return text.indexOf('\\') < 0 ? text : TexReader.read(text);
    }
}
