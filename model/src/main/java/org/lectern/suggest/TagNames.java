package org.lectern.suggest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lectern.paper.TagPath;
import org.lectern.text.WordAnalyzer;

/// Finds the tags whose own words stand in a text. Of `method/peft` only `peft` is looked for.
final class TagNames {

    /// How a tag's words stand in a text.
    enum Form {
        IN_TITLE,
        IN_ABSTRACT,
        /// All of them, but not one behind the other.
        APART
    }

    /// A tag whose words stand in a text.
    ///
    /// @param times how often one behind the other
    /// @param start where first, from 0 for the beginning of the text to 1 for its end
    /// @param words how many words it has
    record Found(int tag, Form form, int times, double start, int words) {}

    private final int[][] phrases;
    private final Map<Integer, List<Integer>> tagsOfStem = new HashMap<>();
    private final Vocabulary vocabulary;

    TagNames(List<TagPath> tags, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        var analyzer = new WordAnalyzer();
        phrases = new int[tags.size()][];
        for (int tag = 0; tag < phrases.length; tag++) {
            phrases[tag] = analyzer.terms(tags.get(tag).names().getLast()).stream()
                    .mapToInt(vocabulary::number)
                    .toArray();
            int rarest = rarest(phrases[tag]);
            if (rarest >= 0)
                tagsOfStem.computeIfAbsent(rarest, _ -> new ArrayList<>()).add(tag);
        }
    }

    /// The most telling stem of a phrase, -1 where none tells anything or one of them is in no paper.
    private int rarest(int[] phrase) {
        int rarest = -1;
        for (int stem : phrase) {
            if (stem < 0) return -1;
            double rarity = vocabulary.rarity(stem);
            if (rarity > 0 && (rarest < 0 || rarity > vocabulary.rarity(rarest))) rarest = stem;
        }
        return rarest;
    }

    List<Found> in(ReadText text) {
        var found = new ArrayList<Found>();
        for (int i = 0; i < text.size(); i++) {
            for (int tag : tagsOfStem.getOrDefault(text.stem(i), List.of())) {
                if (!hasAll(text, phrases[tag])) continue;
                found.add(found(tag, text));
            }
        }
        return found;
    }

    private boolean hasAll(ReadText text, int[] phrase) {
        for (int stem : phrase) {
            if (vocabulary.rarity(stem) > 0 && !text.has(stem)) return false;
        }
        return true;
    }

    private Found found(int tag, ReadText text) {
        var phrase = phrases[tag];
        int first = text.find(phrase, 0);
        if (first < 0) return new Found(tag, Form.APART, 0, 1, phrase.length);
        int times = 0;
        for (int at = first; at >= 0; at = text.find(phrase, at + 1)) times++;
        var form = first < text.titleLength() ? Form.IN_TITLE : Form.IN_ABSTRACT;
        return new Found(tag, form, times, (double) first / text.length(), phrase.length);
    }

    /// Where in a text a tag's words stand one behind the other, -1 where they do not.
    int place(int tag, ReadText text) {
        return rarest(phrases[tag]) < 0 ? -1 : text.find(phrases[tag], 0);
    }

    /// How many words of a tag are looked for.
    int length(int tag) {
        return phrases[tag].length;
    }
}
