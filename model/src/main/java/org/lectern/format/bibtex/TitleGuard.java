package org.lectern.format.bibtex;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Finds the words of a title that must keep their case when a style sets titles in small letters.
///
/// Words with a capital inside and single capitals always do. In a title written as a sentence, a word with a first
/// capital is a name; in a Title Case title nobody can tell, so such words are left free. A title all in capitals
/// says
/// nothing about any of its words.
final class TitleGuard {

    private static final Set<String> SMALL = Set.of(
            "a", "an", "the", "and", "or", "but", "nor", "of", "in", "on", "at", "to", "for", "by", "with", "from",
            "as", "via", "into", "over", "is", "are", "its", "vs", "per", "not", "be", "can", "do", "it");

    /// @param leads whether it begins a sentence
    /// @param isCapitalised whether it begins with a capital that a style may well make small
    /// @param keepsCase whether capitals stand behind the first letter, as in `BERT`, `mRNA` or `GPT-4`, or a
    ///     single one, as in `vitamin C`
    private record Word(int start, int end, boolean leads, boolean isCapitalised, boolean keepsCase, String text) {

        static Word of(String title, int start, int end, boolean leads) {
            var text = title.substring(start, end);
            int capitals = 0;
            int letters = 0;
            for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
                if (Character.isUpperCase(text.codePointAt(at))) capitals++;
                if (Character.isLetter(text.codePointAt(at))) letters++;
            }
            boolean first = Character.isUpperCase(text.codePointAt(0));
            boolean isSingle = first && letters == 1 && !leads && !text.equals("A");
            boolean keepsCase = capitals > (first ? 1 : 0) || isSingle;
            return new Word(start, end, leads, first && !keepsCase, keepsCase, text);
        }
    }

    private TitleGuard() {}

    /// The indexes of the characters to guard, the user's own words among them.
    static BitSet guarded(String title, List<String> own) {
        var guarded = guarded(title);
        for (var word : own) occurrences(title, word).forEach(at -> guarded.set(at, at + word.length()));
        return guarded;
    }

    /// Where a text has a word or several, with the case that they have.
    static List<Integer> occurrences(String text, String word) {
        var found = new ArrayList<Integer>();
        for (int at = text.indexOf(word); at >= 0 && !word.isEmpty(); at = text.indexOf(word, at + 1))
            if (!isInWord(text, at - 1) && !isInWord(text, at + word.length())) found.add(at);
        return found;
    }

    private static boolean isInWord(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }

    private static BitSet guarded(String title) {
        var words = words(title);
        var guarded = new BitSet(title.length());
        if (isShouted(title)) return guarded;
        boolean isSentence = isSentence(words);
        for (var word : words) {
            boolean isName = isSentence && word.isCapitalised && !word.leads;
            if (word.keepsCase || isName) guarded.set(word.start, word.end);
        }
        return guarded;
    }

    private static List<Word> words(String title) {
        var words = new ArrayList<Word>();
        boolean isMaths = false;
        boolean isFirst = true;
        for (int at = 0; at < title.length(); ) {
            int character = title.codePointAt(at);
            if (character == '$') isMaths = !isMaths;
            if (!begins(character)) {
                at += Character.charCount(character);
                continue;
            }
            int start = at;
            while (at < title.length() && goesOn(title.codePointAt(at)))
                at += Character.charCount(title.codePointAt(at));
            if (isTag(title, start)) continue;
            boolean leads = isFirst || ":?!.".indexOf(lastSign(title, start)) >= 0;
            isFirst = false;
            if (!isMaths) words.add(Word.of(title, start, withoutSigns(title, start, at), leads));
        }
        return words;
    }

    private static boolean begins(int character) {
        if (character < 0x80) return Character.isLetterOrDigit(character);
        return Character.isLetter(character) || isNumber(Character.getType(character));
    }

    private static boolean goesOn(int character) {
        if (begins(character)) return true;
        return character < 0x80 ? "'.+*".indexOf(character) >= 0 : character == '’' || isMark(character);
    }

    private static boolean isNumber(int type) {
        return type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }

    private static boolean isMark(int character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /// Where a word ends when signs that only follow it are left out.
    private static int withoutSigns(String title, int start, int end) {
        int last = end;
        while (last > start + 1 && ".'’*".indexOf(title.charAt(last - 1)) >= 0) last--;
        return last;
    }

    /// Whether a word is the name of an HTML tag.
    private static boolean isTag(String title, int at) {
        return at > 0 && (title.charAt(at - 1) == '<' || (at > 1 && title.startsWith("</", at - 2)));
    }

    private static char lastSign(String title, int start) {
        int at = start - 1;
        while (at > 0 && title.charAt(at) == ' ') at--;
        return at < 0 ? ' ' : title.charAt(at);
    }

    private static boolean isShouted(String title) {
        return title.chars().anyMatch(Character::isUpperCase)
                && title.chars().noneMatch(Character::isLowerCase)
                && title.indexOf(' ') > 0;
    }

    /// Whether at most half of the words that Title Case would raise are raised.
    private static boolean isSentence(List<Word> words) {
        int raised = 0;
        int low = 0;
        for (var word : words) {
            if (word.leads || word.keepsCase || SMALL.contains(word.text.toLowerCase(Locale.ROOT))) continue;
            if (word.isCapitalised) raised++;
            else if (Character.isLetter(word.text.codePointAt(0))) low++;
        }
        return low > 0 && raised <= low;
    }
}
