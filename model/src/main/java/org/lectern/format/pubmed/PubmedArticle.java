package org.lectern.format.pubmed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.format.Parsed;
import org.lectern.format.WrittenDate;
import org.lectern.format.xml.XmlElement;
import org.lectern.format.xml.XmlRecord;
import org.lectern.paper.Author;
import org.lectern.paper.Citation;
import org.lectern.paper.Identifier;

/// Says what one article, book or chapter means, by PubMed's document type.
final class PubmedArticle {

    /// Paths below the citation of what has no place of its own, and what it is called.
    private static final List<Map.Entry<String, String>> FURTHER = List.of(
            Map.entry("Article/Journal/ISSN", "issn"),
            Map.entry("Article/Journal/ISOAbbreviation", "shortjournal"),
            Map.entry("Article/VernacularTitle", "translated title"),
            Map.entry("Article/Language", "language"),
            Map.entry("Language", "language"),
            Map.entry("Article/GrantList/Grant/GrantID", "grants"),
            Map.entry("ChemicalList/Chemical/NameOfSubstance", "substances"),
            Map.entry("Article/Abstract/CopyrightInformation", "copyright"),
            Map.entry("OtherAbstract/AbstractText", "other abstract"),
            Map.entry("CoiStatement", "conflicts of interest"),
            Map.entry("Book/CollectionTitle", "series"),
            Map.entry("Book/Publisher/PublisherLocation", "address"),
            Map.entry("Book/Edition", "edition"));
    /// Parts of a citation that are read, say it again, or keep book on the record.
    private static final Set<String> KNOWN = Set.of(
            "PMID",
            "DateCreated",
            "DateCompleted",
            "DateRevised",
            "Article",
            "MedlineJournalInfo",
            "CitationSubset",
            "KeywordList",
            "MeshHeadingList",
            "ChemicalList",
            "OtherAbstract",
            "OtherID",
            "CoiStatement",
            "ArticleIdList",
            "Book",
            "ArticleTitle",
            "VernacularTitle",
            "Pagination",
            "Language",
            "AuthorList",
            "InvestigatorList",
            "PublicationType",
            "Abstract",
            "ContributionDate",
            "NumberOfReferences",
            "Sections",
            "LocationLabel");

    private static final Pattern UNTRANSLATED = Pattern.compile("(?i)\\[(?:not available|no title available)\\.?]\\.?");

    private final XmlRecord record;
    private final XmlElement root;
    private final XmlElement about;
    private final boolean isBook;
    private final Citation.Builder citation = Citation.EMPTY.with();
    private final Map<String, String> extra = new LinkedHashMap<>();

    PubmedArticle(XmlRecord record) {
        this.record = record;
        root = record.root();
        about = Stream.of("MedlineCitation", "BookDocument")
                .flatMap(root::all)
                .findFirst()
                .orElse(root);
        isBook = about.name().equals("BookDocument");
    }

    Parsed parsed() {
        var told = about.first("Article/ArticleTitle", "ArticleTitle");
        var chapter = UNTRANSLATED.matcher(told).matches() ? about.first("Article/VernacularTitle") : told;
        var book = about.first("Book/BookTitle");
        var title = chapter.isEmpty() ? about.first("Article/VernacularTitle", "Book/BookTitle") : chapter;
        citation.type(type(chapter.isEmpty() ? "book" : "incollection"))
                .title(PublicationType.title(title))
                .authors(authors())
                .venue(isBook ? (title.equals(book) ? "" : book) : journal())
                .volume(about.first("Article/Journal/JournalIssue/Volume", "Book/Volume"))
                .number(about.first("Article/Journal/JournalIssue/Issue"))
                .pages(pages())
                .publisher(about.first("Book/Publisher/PublisherName"))
                .abstractText(Stream.of("Article/Abstract/AbstractText", "Abstract/AbstractText")
                        .flatMap(about::all)
                        .map(PubmedArticle::paragraph)
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining("\n")))
                .keywords(keywords());
        date();
        identifiers();
        further();
        var unmapped = unmapped();
        return record.accepted(about.first("PMID"), citation.extra(extra).build(), unmapped);
    }

    private String type(String ofBook) {
        if (isBook) return ofBook;
        var types = about.all("Article/PublicationTypeList/PublicationType")
                .map(XmlElement::text)
                .toList();
        return PublicationType.of(types, !journal().isEmpty());
    }

    private String journal() {
        return about.first("Article/Journal/Title", "Article/Journal/ISOAbbreviation", "MedlineJournalInfo/MedlineTA");
    }

    /// A part of a structured abstract with its heading, as PubMed shows it.
    private static String paragraph(XmlElement part) {
        var label = part.attribute("Label");
        var text = part.text();
        return label.isEmpty() || label.equals("UNLABELLED") || text.isEmpty() ? text : label + ": " + text;
    }

    /// The authors of the article or chapter; a book's own where it is about the whole book.
    private List<Author> authors() {
        var names = Stream.concat(
                        about.all("Article/AuthorList").filter(list -> !isEditors(list)),
                        about.all("AuthorList").filter(list -> !isEditors(list)))
                .flatMap(list -> list.all("Author"))
                .toList();
        if (names.isEmpty())
            names = about.all("Book/AuthorList")
                    .filter(list -> !isEditors(list))
                    .flatMap(list -> list.all("Author"))
                    .toList();
        return names.stream()
                .filter(name -> !name.attribute("ValidYN").equals("N"))
                .map(PubmedArticle::author)
                .flatMap(Optional::stream)
                .toList();
    }

    private static boolean isEditors(XmlElement list) {
        return list.attribute("Type").equals("editors");
    }

    private static Optional<Author> author(XmlElement name) {
        var family = name.first("LastName");
        var body = name.first("CollectiveName");
        if (family.isEmpty()) return body.isEmpty() ? Optional.empty() : Optional.of(Author.literal(body));
        var given = name.first("ForeName", "FirstName", "Initials");
        var suffix = name.first("Suffix");
        if (given.isEmpty() || given.indexOf(',') >= 0) return Optional.of(new Author(family, given, "", suffix, ""));
        var split = Author.parse(family + ", " + given);
        return Optional.of(new Author(split.family(), split.given(), split.particle(), suffix, split.literal()));
    }

    private String pages() {
        var range = about.first("Article/Pagination/MedlinePgn", "Pagination/MedlinePgn");
        if (!range.isEmpty()) return range;
        var first = about.first("Article/Pagination/StartPage", "Pagination/StartPage");
        var last = about.first("Article/Pagination/EndPage", "Pagination/EndPage");
        return last.isEmpty() || last.equals(first) ? first : first + "-" + last;
    }

    private List<String> keywords() {
        var words = new ArrayList<String>();
        about.all("KeywordList/Keyword").map(XmlElement::text).forEach(words::add);
        for (var heading : about.all("MeshHeadingList/MeshHeading").toList()) {
            words.add(Stream.concat(heading.all("DescriptorName"), heading.all("QualifierName"))
                    .map(XmlElement::text)
                    .collect(Collectors.joining("/")));
        }
        return words.stream().filter(word -> !word.isEmpty()).distinct().toList();
    }

    /// The date of the issue; of the article itself, or what a book was contributed on, where there is none.
    private void date() {
        for (var path : List.of(
                "Article/Journal/JournalIssue/PubDate", "Book/PubDate", "Article/ArticleDate", "ContributionDate")) {
            var text = about.all(path).map(PubmedArticle::written).findFirst().orElse("");
            var date = WrittenDate.parse(text);
            if (date.year() == null) continue;
            date.into(citation);
            if (!date.isWhole()) extra.put("date", text);
            return;
        }
    }

    private static String written(XmlElement date) {
        var parts = Stream.of("Year", "Month", "Day", "Season")
                .map(date::first)
                .filter(part -> !part.isEmpty())
                .toList();
        return parts.isEmpty() ? date.text() : String.join(" ", parts);
    }

    private void identifiers() {
        identify("pmid", about.first("PMID"));
        about.all("Article/ELocationID")
                .filter(id -> id.attribute("EIdType").equals("doi")
                        && !id.attribute("ValidYN").equals("N"))
                .forEach(id -> identify("doi", id.text()));
        var numbers = Stream.of("PubmedData/ArticleIdList/ArticleId", "PubmedBookData/ArticleIdList/ArticleId")
                .flatMap(root::all);
        Stream.concat(numbers, about.all("ArticleIdList/ArticleId")).forEach(id -> {
            switch (id.attribute("IdType")) {
                case "doi" -> {
                    if (citation.build().identifier(Identifier.Doi.class).isEmpty()) identify("doi", id.text());
                }
                case "pmc" -> extra.put("pmcid", id.text());
                case "pubmed" -> {
                    // said already by the record's own number
                }
                default -> extra.putIfAbsent(id.attribute("IdType"), id.text());
            }
        });
        boolean isWhole = isBook && about.first("ArticleTitle").isEmpty();
        about.all("Book/ELocationID").filter(id -> id.attribute("EIdType").equals("doi")).forEach(id -> {
            if (isWhole && citation.build().identifier(Identifier.Doi.class).isEmpty()) identify("doi", id.text());
            else extra.put("book doi", id.text());
        });
        about.all("Book/Isbn").forEach(id -> identify("isbn", id.text()));
    }

    private void identify(String kind, String text) {
        if (text.isEmpty()) return;
        var found = Identifier.parse(kind, text);
        found.ifPresent(citation::identifier);
        if (found.isPresent()) return;
        extra.put(kind, text);
        record.misread(kind, text);
    }

    private void further() {
        var editors = Stream.concat(about.all("Book/AuthorList"), about.all("Article/AuthorList"))
                .filter(PubmedArticle::isEditors)
                .flatMap(list -> list.all("Author"))
                .map(PubmedArticle::author)
                .flatMap(Optional::stream)
                .map(author -> author.literal().isEmpty()
                        ? author.family() + ", " + author.given()
                        : "{" + author.literal() + "}")
                .collect(Collectors.joining(" and "));
        if (!editors.isEmpty()) extra.put("editor", editors);
        for (var each : FURTHER) {
            var value = about.all(each.getKey())
                    .map(XmlElement::text)
                    .filter(text -> !text.isEmpty())
                    .distinct()
                    .collect(Collectors.joining("\n"));
            var said = List.of(citation.build().venue(), citation.build().title());
            if (!value.isEmpty() && !said.contains(PublicationType.title(value))) extra.putIfAbsent(each.getValue(), value);
        }
    }

    private List<String> unmapped() {
        var unmapped = new ArrayList<String>();
        for (var each : about.children()) {
            if (KNOWN.contains(each.name()) || each.text().isEmpty()) continue;
            extra.merge(each.name(), each.text(), (one, other) -> one + "\n" + other);
            if (!unmapped.contains(each.name())) unmapped.add(each.name());
        }
        return unmapped;
    }
}
