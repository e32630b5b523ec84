package org.lectern.format.bibtex;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the words of a title that must keep their case when a style sets titles in small letters.
///
/// Words with a capital inside and single capitals always do. In a title written as a sentence, a word with a first
/// capital is a name; in a Title Case title nobody can tell, so such words are left free. A title all in capitals
/// says
/// nothing about any of its words.
final class TitleGuard {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}'’.+*]*+");
    private static final Set<String> SMALL = Set.of(
            "a", "an", "the", "and", "or", "but", "nor", "of", "in", "on", "at", "to", "for", "by", "with", "from",
            "as", "via", "into", "over", "is", "are", "its", "vs", "per", "not", "be", "can", "do", "it");

    private record Word(int start, int end, boolean leads, String text) {

        boolean isCapitalised() {
            return Character.isUpperCase(text.codePointAt(0)) && !keepsCase();
        }

        /// Capitals behind the first letter, as in `BERT`, `mRNA` or `GPT-4`, or a single one, as in `vitamin C`.
        boolean keepsCase() {
            long capitals = text.codePoints().filter(Character::isUpperCase).count();
            boolean first = Character.isUpperCase(text.codePointAt(0));
            if (capitals > (first ? 1 : 0)) return true;
            return first && text.codePoints().filter(Character::isLetter).count() == 1 && !leads && !text.equals("A");
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
            boolean isName = isSentence && word.isCapitalised() && !word.leads;
            if (word.keepsCase() || isName) guarded.set(word.start, word.end);
        }
        return guarded;
    }

    private static List<Word> words(String title) {
        var words = new ArrayList<Word>();
        var found = WORD.matcher(title);
        int maths = 0;
        int before = 0;
        while (found.find()) {
            maths += (int) title.substring(before, found.start())
                    .chars()
                    .filter(c -> c == '$')
                    .count();
            if (isTag(title, found.start())) continue;
            boolean leads = before == 0 || ":?!.".chars().anyMatch(c -> lastSign(title, found) == c);
            before = found.end();
            if (maths % 2 == 1) continue;
            int end = found.end();
            while (end > found.start() + 1 && ".'’*".indexOf(title.charAt(end - 1)) >= 0) end--;
            words.add(new Word(found.start(), end, leads, title.substring(found.start(), end)));
        }
        return words;
    }

    /// Whether a word is the name of an HTML tag.
    private static boolean isTag(String title, int at) {
        return at > 0 && (title.charAt(at - 1) == '<' || (at > 1 && title.startsWith("</", at - 2)));
    }

    private static char lastSign(String title, Matcher word) {
        int at = word.start() - 1;
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
            if (word.leads || word.keepsCase() || SMALL.contains(word.text.toLowerCase(Locale.ROOT))) continue;
            if (word.isCapitalised()) raised++;
            else if (Character.isLetter(word.text.codePointAt(0))) low++;
        }
        return low > 0 && raised <= low;
    }
}
