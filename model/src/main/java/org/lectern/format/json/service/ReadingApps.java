package org.lectern.format.json.service;

import java.util.List;
import java.util.Map;

/// Programs and sites in which people keep what they read. What these sum up by machine is no abstract.
final class ReadingApps {

    static final List<Service> ALL = List.of(
            new Service( // Mendeley
                    "",
                    "profile_id",
                    Map.of(
                            "journal", "source",
                            "doi", "identifiers/doi",
                            "pmid", "identifiers/pmid",
                            "arxiv", "identifiers/arxiv",
                            "isbn", "identifiers/isbn",
                            "url", "websites")),
            new Service( // ReadCube Papers
                    "article",
                    "title",
                    Map.of(
                            "pages", "pagination",
                            "doi", "ext_ids/doi",
                            "pmid", "ext_ids/pmid",
                            "arxiv", "ext_ids/arxiv",
                            "keywords", "user_data/tags",
                            "notes", "user_data/notes")),
            new Service( // Readwise
                    "",
                    "readwise_url",
                    Map.of(
                            "url", "source_url",
                            "keywords", "book_tags*/name",
                            "machine summary", "summary")),
            new Service( // Readwise Reader
                    "",
                    "reading_progress",
                    Map.of(
                            "url", "source_url",
                            "reader url", "url",
                            "machine summary", "summary",
                            "date", "published_date")),
            new Service( // Raindrop
                    "",
                    "collectionId",
                    Map.of(
                            "url", "link",
                            "kind", "type")),
            new Service( // Pocket
                    "",
                    "resolved_title",
                    Map.of(
                            "title", "resolved_title",
                            "url", "resolved_url")),
            new Service( // Hypothesis
                    "",
                    "document/title",
                    Map.of(
                            "title", "document/title",
                            "url", "uri",
                            "annotation", "text")));

    private ReadingApps() {}
}
