package org.lectern.index;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lectern.paper.Citation;
import org.lectern.text.Repair;

/// The words of a paper by which it resembles others.
///
/// @param words by their stems, in the order of their first occurrence
record Likeness(Map<String, Word> words) {

    /// @param form how the word stands where it occurs first
    /// @param count how often it occurs
    record Word(String form, int count) {
        private Word once(Word other) {
            return new Word(form, count + other.count);
        }
    }

    /// The text that speaks for a paper.
    static String text(Citation citation) {
        return text(
                Repair.repaired(citation.title()),
                citation.keywords().stream().map(Repair::repaired).toList(),
                Repair.repaired(citation.abstractText()));
    }

    /// The same of texts that are repaired already.
    static String text(String title, List<String> keywords, String abstractText) {
        return title + "\n" + String.join("\n", keywords) + "\n" + abstractText;
    }

    static Likeness of(String text, Analysis analysis) {
        var words = new LinkedHashMap<String, Word>();
        for (var token : analysis.stems(text)) {
            words.merge(token.term(), new Word(text.substring(token.from(), token.to()), 1), Word::once);
        }
        return new Likeness(words);
    }

    int count(String stem) {
        var word = words.get(stem);
        return word == null ? 0 : word.count();
    }
}
