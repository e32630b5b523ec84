package org.lectern.duplicate.word;

import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.text.NormalForm;

/// Cuts a text into words that are equal however a file, a scanner or a country writes them.
///
/// Mark-up, entities, UTF-8 read as Windows-1252, soft and line-end hyphens and invisible spaces are undone
/// first.
public final class PlainWords {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Pattern BLOCK_TAG =
            Pattern.compile("(?i)</?(?:jats:)?(?:p|title|sec|br|li|ul|ol|div|h\\d|abstract)\\b[^<>]{0,200}>");
    private static final Pattern TAG = Pattern.compile("</?[A-Za-z][\\w:.-]{0,30}(?:\\s[^<>]{0,200})?/?>");
    private static final Pattern ENTITY = Pattern.compile("&(#x?[0-9A-Fa-f]{1,6}|[A-Za-z]{2,10});");
    private static final Pattern ACCENTED =
            Pattern.compile("([A-Za-z])(?:acute|grave|uml|circ|tilde|cedil|ring|caron|slash)");
    private static final Map<String, String> ENTITIES = Map.of(
            "amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "szlig", "ss", "aelig", "ae", "oelig", "oe");
    private static final Pattern INVISIBLE = Pattern.compile("[\\u00ad\\u200b-\\u200d\\u2060\\ufeff]");
    private static final Pattern HYPHENATION = Pattern.compile("(?<=\\p{L})-{1,2}[ \\t]*\\R[ \\t]*");
    private static final Pattern MOJIBAKE = Pattern.compile("[\\u00c2-\\u00f4][^\\x00-\\x7f]{1,3}");

    private PlainWords() {}

    /// The words of a text in its order; letters and digits in lower case, in American spelling, singular.
    public static List<String> of(String text) {
        return ofClean(clean(text));
    }

    /// The words of a text that is [clean][#clean(String)] already.
    static List<String> ofClean(String clean) {
        var key = NormalForm.key(clean);
        if (key.isEmpty()) return List.of();
        var words = new ArrayList<String>();
        for (var word : key.split(" ", -1)) words.add(spelling(word));
        return words;
    }

    /// The text without mark-up and without what has befallen its characters.
    static String clean(String text) {
        var clean = text;
        if (clean.indexOf('&') >= 0)
            clean = ENTITY.matcher(clean).replaceAll(PlainWords::entity).replace("&", " and ");
        if (clean.indexOf('<') >= 0) {
            clean = BLOCK_TAG.matcher(clean).replaceAll(" ");
            clean = TAG.matcher(clean).replaceAll("");
        }
        if (isAscii(clean) && clean.indexOf('\n') < 0) return clean;
        clean = MOJIBAKE.matcher(clean).replaceAll(PlainWords::decoded);
        clean = INVISIBLE.matcher(clean).replaceAll("");
        return HYPHENATION.matcher(clean).replaceAll("");
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) if (text.charAt(i) > 127) return false;
        return true;
    }

    private static String entity(MatchResult found) {
        var name = found.group(1);
        if (name.charAt(0) == '#') return Matcher.quoteReplacement(character(name.substring(1)));
        var letter = ACCENTED.matcher(name);
        if (letter.matches()) return letter.group(1);
        return Matcher.quoteReplacement(ENTITIES.getOrDefault(name, " "));
    }

    private static String character(String number) {
        boolean hex = number.charAt(0) == 'x' || number.charAt(0) == 'X';
        if (!hex && !number.chars().allMatch(Character::isDigit)) return " ";
        if (hex && number.length() == 1) return " ";
        int code = hex ? Integer.parseInt(number.substring(1), 16) : Integer.parseInt(number);
        return Character.isValidCodePoint(code) ? Character.toString(code) : " ";
    }

    /// What a run of Windows-1252 characters says when its bytes are read as UTF-8, or the run itself: letters that
    /// only
    /// look like a broken one stay.
    private static String decoded(MatchResult run) {
        var text = run.group();
        for (int end = text.length(); end > 1; end--) {
            var read = decoded(text.substring(0, end));
            if (read.isPresent()) return Matcher.quoteReplacement(read.get() + text.substring(end));
        }
        return Matcher.quoteReplacement(text);
    }

    private static Optional<String> decoded(String windows) {
        try {
            var bytes = WINDOWS.newEncoder().encode(CharBuffer.wrap(windows));
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }

    /// British spelling made American, and a plural's `s` dropped. Crude, but the same for both texts.
    private static String spelling(String word) {
        int length = word.length();
        if (length < 5 || word.charAt(0) > 127) return word;
        var out = word;
        if (out.endsWith("s") && !out.endsWith("ss") && !out.endsWith("us") && !out.endsWith("is"))
            out = out.substring(0, out.length() - 1);
        if (out.contains("our") && out.length() > 5) out = out.replace("our", "or");
        if (out.contains("is")) out = out.replace("isation", "ization").replace("ising", "izing");
        if (out.endsWith("ise") || out.endsWith("ised") || out.endsWith("iser")) {
            int at = out.lastIndexOf("is");
            out = out.substring(0, at) + "iz" + out.substring(at + 2);
        }
        if (out.contains("ae") || out.contains("oe"))
            out = out.replace("ae", "e").replace("oe", "e");
        if (out.contains("yse")) out = out.replace("yse", "yze");
        if (out.endsWith("tre")) out = out.substring(0, out.length() - 2) + "er";
        if (out.endsWith("ogue")) out = out.substring(0, out.length() - 2);
        if (out.contains("lling") || out.contains("lled"))
            out = out.replace("lling", "ling").replace("lled", "led");
        if (out.endsWith("gramme")) out = out.substring(0, out.length() - 2);
        return out;
    }
}
