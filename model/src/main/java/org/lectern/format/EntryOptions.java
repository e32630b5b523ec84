package org.lectern.format;

import java.util.List;
import java.util.Map;

/// How BibTeX and biblatex entries are written where users differ.
///
/// @param keywords whether keywords are written, also without abstracts
/// @param urls which web addresses are written
/// @param braces what braces keep the case of titles
/// @param words the user's own words that keep their case in titles, each as it is to be written
/// @param journals the names of journals
/// @param linked whether an entry names the one that it is part of, where that is in the file
/// @param parents the entries of the file that others are part of: their keys by the names that those others use, in
///     lower case
public record EntryOptions(
        boolean keywords,
        Urls urls,
        Braces braces,
        List<String> words,
        JournalList journals,
        boolean linked,
        Map<String, String> parents) {

    public enum Urls {
        /// Also the address that only repeats the DOI.
        ALL,
        /// All but the address that only repeats the DOI.
        OTHER,
        /// Only where there is no DOI.
        WITHOUT_DOI
    }

    public enum Braces {
        /// Round words that must keep their case.
        WORDS,
        /// Round every title as a whole.
        TITLE,
        NONE
    }

    public static final EntryOptions USUAL =
            new EntryOptions(false, Urls.OTHER, Braces.WORDS, List.of(), JournalList.AS_THEY_ARE, true, Map.of());

    public EntryOptions {
        words = List.copyOf(words);
        parents = Map.copyOf(parents);
    }

    public EntryOptions withWords(List<String> own) {
        return new EntryOptions(keywords, urls, braces, own, journals, linked, parents);
    }

    public EntryOptions withParents(Map<String, String> inFile) {
        return new EntryOptions(keywords, urls, braces, words, journals, linked, inFile);
    }

    public EntryOptions withJournals(JournalList names) {
        return new EntryOptions(keywords, urls, braces, words, names, linked, parents);
    }
}
