package org.lectern.format.pubmed;

import java.util.List;

/// What PubMed's publication types mean in BibTeX's words.
final class PublicationType {

    private PublicationType() {}

    /// The type of a record by all its publication types; what stands in a journal is an article.
    static String of(List<String> types, boolean isInJournal) {
        for (var type : types) {
            switch (type) {
                case "Book", "Monograph", "Textbook" -> {
                    return "book";
                }
                case "Book Chapter", "Chapter", "Section" -> {
                    return "incollection";
                }
                case "Preprint" -> {
                    return "misc";
                }
                case "Academic Dissertation" -> {
                    return "phdthesis";
                }
                case "Technical Report" -> {
                    return "techreport";
                }
                case "Dataset" -> {
                    return "dataset";
                }
                default -> {
                    // most types say what a study is like, not where it was published
                }
            }
        }
        return isInJournal || types.contains("Journal Article") ? "article" : "misc";
    }

    /// A title without the full stop with which PubMed ends each.
    static String title(String title) {
        return title.endsWith(".") && !title.endsWith("..") ? title.substring(0, title.length() - 1) : title;
    }
}
