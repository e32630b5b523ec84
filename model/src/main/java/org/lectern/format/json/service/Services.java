package org.lectern.format.json.service;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// Descriptions of papers as the services wrap them up, each made plain: the object that describes the paper,
/// with what lies deeper in it under names that mean the same to everybody. Everything else stays as it is.
public final class Services {

    static final List<Service> ALL = List.of(
            new Service( // DataCite
                    "attributes",
                    "titles/title",
                    Map.of(
                            "title", "titles/title",
                            "authors", "creators",
                            "year", "publicationYear",
                            "abstract", "descriptions[descriptionType=Abstract]/description",
                            "keywords", "subjects*/subject",
                            "venue", "container/title",
                            "volume", "container/volume",
                            "publisher", "publisher/name",
                            "type", "types/resourceTypeGeneral")),
            new Service( // Europe PMC
                    "",
                    "journalInfo/journal/title",
                    Map.of(
                            "authors", "authorList/author",
                            "journal", "journalInfo/journal/title",
                            "volume", "journalInfo/volume",
                            "issue", "journalInfo/issue",
                            "pages", "pageInfo",
                            "keywords", "keywordList/keyword")),
            new Service( // INSPIRE HEP
                    "metadata",
                    "titles/title",
                    Map.ofEntries(
                            Map.entry("title", "titles/title"),
                            Map.entry("doi", "dois/value"),
                            Map.entry("arxiv", "arxiv_eprints/value"),
                            Map.entry("abstract", "abstracts/value"),
                            Map.entry("journal", "publication_info/journal_title"),
                            Map.entry("volume", "publication_info/journal_volume"),
                            Map.entry("issue", "publication_info/journal_issue"),
                            Map.entry("year", "publication_info/year"),
                            Map.entry("startpage", "publication_info/page_start"),
                            Map.entry("endpage", "publication_info/page_end"),
                            Map.entry("keywords", "keywords*/value"),
                            Map.entry("type", "document_type"),
                            Map.entry("date", "earliest_date"))),
            new Service( // DOAJ
                    "bibjson",
                    "title",
                    Map.of(
                            "doi", "identifier[type=doi]/id",
                            "journal", "journal/title",
                            "volume", "journal/volume",
                            "issue", "journal/number",
                            "publisher", "journal/publisher",
                            "url", "link/url")),
            new Service( // OpenAIRE
                    "",
                    "mainTitle",
                    Map.of(
                            "title", "mainTitle",
                            "abstract", "descriptions",
                            "doi", "pids[scheme=doi]/value",
                            "journal", "container/name",
                            "volume", "container/vol",
                            "issue", "container/iss",
                            "startpage", "container/sp",
                            "endpage", "container/ep")),
            new Service( // DBLP
                    "info", "authors/author", Map.of("authors", "authors/author", "url", "ee")),
            new Service( // Paperpile
                    "", "journalfull", Map.of("journal", "journalfull")));

    private Services() {}

    /// The object that describes the paper, with plain names; the object itself where no service is known by it.
    public static JsonNode plain(JsonNode object) {
        return Stream.of(ALL, Indexes.ALL, ReadingApps.ALL)
                .flatMap(List::stream)
                .map(service -> service.plain(object))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(object);
    }
}
