package org.lectern.index;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.lectern.index.word.Lexicon;
import org.lectern.paper.Author;
import org.lectern.paper.Identifier;
import org.lectern.paper.Paper;
import org.lectern.paper.TagPath;
import org.lectern.query.Query.Part;
import org.lectern.text.Repair;

/// Lays a paper out as a document.
final class PaperDocument {

    private static final FieldType TEXT = text();

    /// Of forms only names are searched in order and ranked by; of others it is asked whether they are there, and
    /// those that are their own stem lie among the stems.
    private static final FieldType PRESENT = present();

    private final Document document = new Document();
    private final Lexicon lexicon;

    private PaperDocument(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// The document is good until the lexicon is used for the next.
    static Document of(Paper paper, Lexicon lexicon) {
        lexicon.begin();
        var laid = new PaperDocument(lexicon);
        laid.identity(paper);
        laid.texts(paper);
        laid.facets(paper);
        paper.sources()
                .forEach(source ->
                        laid.exact(Names.SOURCE, source.source().file().toLowerCase(Locale.ROOT)));
        if (!paper.sources().isEmpty()) laid.added(paper.sources().getFirst().imported());
        parts(paper).forEach(part -> laid.exact(Names.HAS, part.name()));
        return laid.document;
    }

    private void identity(Paper paper) {
        exact(Names.ID, paper.id().toString());
        document.add(new NumericDocValuesField(Names.ID, paper.id().number()));
        if (paper.key().given()) exact(Names.KEY, paper.key().text().toLowerCase(Locale.ROOT));
        paper.key().former().forEach(key -> exact(Names.KEY, key.toLowerCase(Locale.ROOT)));
    }

    private void texts(Paper paper) {
        var citation = paper.citation();
        text(Names.TITLE, citation.title());
        text(Names.ABSTRACT, citation.abstractText());
        citation.keywords().forEach(keyword -> text(Names.KEYWORDS, keyword));
        text(Names.VENUE, citation.venue());
        paper.tags().forEach(tag -> text(Names.TAGS, String.join(" ", tag.names())));
        citation.authors().forEach(this::author);
    }

    /// Adds a text in its repaired view.
    private void text(String field, String text) {
        if (text.isEmpty()) return;
        var words = lexicon.read(Repair.repaired(text));
        document.add(new Field(field, lexicon.stems(words), TEXT));
        document.add(new Field(Names.form(field), lexicon.formsBesideStems(words), PRESENT));
    }

    /// Names are searched as they are, one after the other, given or family name first.
    private void author(Author author) {
        if (author.isOthers()) return;
        var name = lexicon.read(author.display());
        document.add(new Field(Names.AUTHOR, lexicon.stems(name), TEXT));
        document.add(new Field(Names.form(Names.AUTHOR), lexicon.forms(name), TEXT));
        if (author.given().isEmpty() || author.family().isEmpty()) return;
        var inverted = lexicon.read(author.particle() + " " + author.family() + " " + author.given());
        document.add(new Field(Names.form(Names.AUTHOR), lexicon.forms(inverted), TEXT));
    }

    private void facets(Paper paper) {
        paper.tags().forEach(this::tag);
        exact(Names.STATUS, paper.reading().status().word());
        document.add(new IntPoint(Names.RATING, paper.reading().rating()));
        var year = paper.citation().year();
        if (year != null) document.add(new IntPoint(Names.YEAR, year.getValue()));
    }

    private void tag(TagPath tag) {
        exact(Names.TAG_EXACT, tag.toString());
        for (var names = tag.names(); !names.isEmpty(); names = names.subList(0, names.size() - 1)) {
            exact(Names.TAG_WITHIN, String.join("/", names));
        }
    }

    private void added(Instant moment) {
        var day = moment.atZone(ZoneOffset.UTC).toLocalDate().toString();
        for (int length : List.of(4, 7, 10)) exact(Names.ADDED, day.substring(0, Math.min(length, day.length())));
    }

    private void exact(String field, String value) {
        document.add(new StringField(field, value, Field.Store.NO));
    }

    private static Stream<Part> parts(Paper paper) {
        return Stream.of(Part.values()).filter(part -> has(paper, part));
    }

    private static boolean has(Paper paper, Part part) {
        var citation = paper.citation();
        return switch (part) {
            case ABSTRACT -> !citation.abstractText().isEmpty();
            case AUTHORS -> !citation.authors().isEmpty();
            case YEAR -> citation.year() != null;
            case VENUE -> !citation.venue().isEmpty();
            case DOI -> citation.identifier(Identifier.Doi.class).isPresent();
            case ARXIV -> citation.identifier(Identifier.ArxivId.class).isPresent();
            case PMID -> citation.identifier(Identifier.Pmid.class).isPresent();
            case ISBN -> citation.identifier(Identifier.Isbn.class).isPresent();
            case URL -> !citation.url().isEmpty();
            case TAGS -> !paper.tags().isEmpty();
            case KEYWORDS -> !citation.keywords().isEmpty();
            case NOTES -> !paper.reading().notes().isEmpty();
            case FILE -> !paper.files().isEmpty();
            case RATING -> paper.reading().rating() > 0;
            case TOPIC -> false; // topics change without the paper, so the library answers for them
        };
    }

    private static FieldType text() {
        var type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        type.freeze();
        return type;
    }

    private static FieldType present() {
        var type = new FieldType();
        type.setTokenized(true);
        type.setOmitNorms(true);
        type.setIndexOptions(IndexOptions.DOCS);
        type.freeze();
        return type;
    }
}
