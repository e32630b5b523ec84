package org.lectern.desktop.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.lectern.desktop.difference.LineDiff.Kind;
import org.lectern.index.Mark;

/// The words in which two texts differ, for a reader to mark in each. Case and punctuation make no difference.
///
/// @param one marks in the first text, in order
/// @param other marks in the second
public record WordDiff(List<Mark> one, List<Mark> other) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    public WordDiff {
        one = List.copyOf(one);
        other = List.copyOf(other);
    }

    private record Word(String folded, int from, int to) {}

    public static WordDiff of(String one, String other) {
        var first = words(one);
        var second = words(other);
        var gone = new ArrayList<Mark>();
        var come = new ArrayList<Mark>();
        int at = 0;
        int there = 0;
        for (var line : LineDiff.of(texts(first), texts(second))) {
            if (line.kind() == Kind.REMOVED) gone.add(mark(first.get(at)));
            if (line.kind() == Kind.ADDED) come.add(mark(second.get(there)));
            if (line.kind() != Kind.ADDED) at++;
            if (line.kind() != Kind.REMOVED) there++;
        }
        return new WordDiff(gone, come);
    }

    private static Mark mark(Word word) {
        return new Mark(word.from, word.to);
    }

    private static List<String> texts(List<Word> words) {
        return words.stream().map(Word::folded).toList();
    }

    private static List<Word> words(String text) {
        return WORD.matcher(text)
                .results()
                .map(found -> new Word(found.group().toLowerCase(Locale.ROOT), found.start(), found.end()))
                .toList();
    }
}
