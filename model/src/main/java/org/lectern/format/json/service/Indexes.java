package org.lectern.format.json.service;

import java.util.List;
import java.util.Map;

/// Services that find papers, and their archives.
final class Indexes {

    static final List<Service> ALL = List.of(
            new Service( // Lens
                    "",
                    "lens_id",
                    Map.of(
                            "doi", "external_ids[type=doi]/value",
                            "pmid", "external_ids[type=pmid]/value",
                            "journal", "source/title",
                            "publisher", "source/publisher",
                            "url", "source_urls/url")),
            new Service( // Scopus
                    "",
                    "dc:title",
                    Map.ofEntries(
                            Map.entry("title", "dc:title"),
                            Map.entry("authors", "author"),
                            Map.entry("author", "dc:creator"),
                            Map.entry("journal", "prism:publicationName"),
                            Map.entry("volume", "prism:volume"),
                            Map.entry("issue", "prism:issueIdentifier"),
                            Map.entry("pages", "prism:pageRange"),
                            Map.entry("date", "prism:coverDate"),
                            Map.entry("doi", "prism:doi"),
                            Map.entry("type", "subtypeDescription"),
                            Map.entry("abstract", "dc:description"),
                            Map.entry("keywords", "authkeywords"),
                            Map.entry("isbn", "prism:isbn/$"))),
            new Service( // IEEE Xplore
                    "",
                    "article_number",
                    Map.of(
                            "authors", "authors/authors",
                            "journal", "publication_title",
                            "year", "publication_year",
                            "type", "content_type",
                            "url", "html_url",
                            "keywords", "index_terms/author_terms/terms")),
            new Service( // SpringerLink
                    "",
                    "creators/creator",
                    Map.of(
                            "authors", "creators*/creator",
                            "journal", "publicationName",
                            "date", "publicationDate",
                            "startpage", "startingPage",
                            "endpage", "endingPage",
                            "keywords", "subjects",
                            "url", "url/value",
                            "type", "contentType")),
            new Service( // Web of Science
                    "",
                    "source/sourceTitle",
                    Map.ofEntries(
                            Map.entry("authors", "names/authors"),
                            Map.entry("journal", "source/sourceTitle"),
                            Map.entry("year", "source/publishYear"),
                            Map.entry("volume", "source/volume"),
                            Map.entry("issue", "source/issue"),
                            Map.entry("pages", "source/pages/range"),
                            Map.entry("doi", "identifiers/doi"),
                            Map.entry("pmid", "identifiers/pmid"),
                            Map.entry("isbn", "identifiers/isbn"),
                            Map.entry("keywords", "keywords/authorKeywords"),
                            Map.entry("type", "sourceTypes"),
                            Map.entry("url", "links/record"))),
            new Service( // PubMed
                    "",
                    "articleids",
                    Map.of(
                            "pmid", "uid",
                            "doi", "articleids[idtype=doi]/value",
                            "journal", "fulljournalname",
                            "date", "pubdate",
                            "type", "pubtype",
                            "database", "source")),
            new Service( // Zenodo
                    "metadata",
                    "creators/name",
                    Map.of(
                            "authors", "creators",
                            "date", "publication_date",
                            "abstract", "description",
                            "type", "resource_type/type",
                            "journal", "journal/title",
                            "volume", "journal/volume",
                            "issue", "journal/issue",
                            "pages", "journal/pages",
                            "url", "links/html")),
            new Service( // OSF
                    "attributes",
                    "date_published",
                    Map.of(
                            "title", "title",
                            "abstract", "description",
                            "date", "date_published",
                            "keywords", "tags",
                            "url", "links/html")),
            new Service( // ORCID
                    "work-summary",
                    "title/title/value",
                    Map.of(
                            "title", "title/title/value",
                            "journal", "journal-title/value",
                            "year", "publication-date/year/value",
                            "url", "url/value",
                            "doi", "external-ids/external-id[external-id-type=doi]/external-id-value")),
            new Service( // Google Books
                    "volumeInfo",
                    "title",
                    Map.of(
                            "date", "publishedDate",
                            "isbn", "industryIdentifiers/identifier",
                            "blurb", "description",
                            "url", "infoLink")),
            new Service( // OpenLibrary
                    "",
                    "first_publish_year",
                    Map.of(
                            "authors", "author_name",
                            "year", "first_publish_year",
                            "publisher", "publisher",
                            "kind", "type",
                            "isbn", "isbn",
                            "edition dates", "publish_date")),
            new Service( // Papers With Code
                    "",
                    "url_abs",
                    Map.of(
                            "venue", "proceeding",
                            "url", "url_abs",
                            "task", "conference")),
            new Service( // virtual conferences
                    "",
                    "virtualsite_url",
                    Map.of(
                            "title", "name",
                            "url", "paper_url",
                            "event type", "eventtype",
                            "event", "event_type")),
            new Service( // scholarly
                    "bib",
                    "pub_year",
                    Map.of(
                            "authors", "author",
                            "year", "pub_year",
                            "snippet", "abstract",
                            "url", "pub_url")),
            new Service( // SerpApi
                    "", "publication_info/summary", Map.of("scholar line", "publication_info/summary")),
            new Service( // Semantic Scholar
                    "citingPaper", "title", Map.of()),
            new Service( // Semantic Scholar
                    "citedPaper", "title", Map.of()),
            new Service( // unarXive
                    "metadata", "authors_parsed", Map.of()),
            new Service( // bioRxiv
                    "",
                    "jatsxml",
                    Map.of(
                            "kind", "type",
                            "subject area", "category",
                            "published as", "published")));

    private Indexes() {}
}
