package org.lectern.format.zotero;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Zotero's types of items in the words of BibTeX and biblatex.
final class ItemTypes {

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("journalArticle", "article"),
            Map.entry("magazineArticle", "article"),
            Map.entry("newspaperArticle", "article"),
            Map.entry("conferencePaper", "inproceedings"),
            Map.entry("book", "book"),
            Map.entry("bookSection", "incollection"),
            Map.entry("encyclopediaArticle", "inreference"),
            Map.entry("dictionaryEntry", "inreference"),
            Map.entry("thesis", "phdthesis"),
            Map.entry("report", "techreport"),
            Map.entry("manuscript", "unpublished"),
            Map.entry("webpage", "online"),
            Map.entry("blogPost", "online"),
            Map.entry("forumPost", "online"),
            Map.entry("computerProgram", "software"),
            Map.entry("dataset", "dataset"),
            Map.entry("patent", "patent"),
            Map.entry("standard", "standard"),
            Map.entry("artwork", "artwork"),
            Map.entry("audioRecording", "audio"),
            Map.entry("podcast", "audio"),
            Map.entry("radioBroadcast", "audio"),
            Map.entry("film", "movie"),
            Map.entry("videoRecording", "video"),
            Map.entry("tvBroadcast", "video"),
            Map.entry("case", "jurisdiction"),
            Map.entry("bill", "legislation"),
            Map.entry("statute", "legislation"),
            Map.entry("letter", "letter"),
            Map.entry("preprint", "misc"),
            Map.entry("presentation", "misc"),
            Map.entry("document", "misc"),
            Map.entry("email", "misc"),
            Map.entry("hearing", "misc"),
            Map.entry("instantMessage", "misc"),
            Map.entry("interview", "misc"),
            Map.entry("map", "misc"));

    /// Those whose creators a bibliography names first, as citation styles take them for authors.
    private static final Set<String> AUTHORS = Set.of(
            "author",
            "artist",
            "cartographer",
            "director",
            "interviewee",
            "inventor",
            "performer",
            "podcaster",
            "presenter",
            "programmer",
            "sponsor");

    private ItemTypes() {}

    /// The type of an entry.
    ///
    /// @param kind what the item says of its own kind, such as `Master's thesis`, or empty
    static String of(String type, String kind) {
        if (type.equals("thesis") && kind.toLowerCase(Locale.ROOT).contains("master")) return "mastersthesis";
        return TYPES.getOrDefault(type, "misc");
    }

    /// Whether somebody in this role is an author.
    static boolean isAuthor(String role) {
        return AUTHORS.contains(role);
    }
}
