package org.lectern.format.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.work.Problem;

/// Makes XML of what programs write that put text together with `+`: ampersands and names of entities stand for
/// themselves, characters that XML forbids are left out. CDATA sections are left alone.
///
/// @param warnings the entities that nobody could tell
record Mending(String text, List<Problem> warnings) {

    private static final Pattern ODD = Pattern.compile("(?s)<!\\[CDATA\\[.*?]]>"
            + "|&(?:amp|lt|gt|quot|apos);"
            + "|&#(?:(\\d{1,7})|x([0-9a-fA-F]{1,6}));"
            + "|&(?:([A-Za-z][\\w.-]{0,40});)?"
            + "|[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");
    private static final Pattern LONE_SURROGATE = Pattern.compile("\\p{Cs}");

    static Mending of(String text) {
        if (text.chars().noneMatch(Mending::isOdd)) return new Mending(text, List.of());
        var unknown = new ArrayList<Problem>();
        var mended = ODD.matcher(text).replaceAll(odd -> Matcher.quoteReplacement(mended(odd, unknown)));
        return new Mending(LONE_SURROGATE.matcher(mended).replaceAll("\uFFFD"), unknown);
    }

    private static boolean isOdd(int c) {
        return c == '&' || (c < ' ' && c != '\n' && c != '\r' && c != '\t') || c >= Character.MIN_SURROGATE;
    }

    private static String mended(MatchResult odd, List<Problem> unknown) {
        var text = odd.group();
        if (text.charAt(0) == '<') return text;
        if (odd.group(1) != null) return isXml(Integer.parseInt(odd.group(1))) ? text : "";
        if (odd.group(2) != null) return isXml(Integer.parseInt(odd.group(2), 16)) ? text : "";
        if (odd.group(3) != null) {
            var letter = LetterNames.letter(odd.group(3));
            if (letter.isPresent()) return letter.get();
            unknown.add(Problem.of("import.xml.entity", text));
            return "&amp;" + odd.group(3) + ";";
        }
        if (text.equals("&")) return "&amp;";
        return text.charAt(0) == '&' ? text : "";
    }

    private static boolean isXml(int codePoint) {
        return codePoint == '\t'
                || codePoint == '\n'
                || codePoint == '\r'
                || (codePoint >= ' ' && codePoint < 0xD800)
                || (codePoint >= 0xE000 && codePoint < 0xFFFE)
                || (codePoint >= 0x10000 && codePoint <= Character.MAX_CODE_POINT);
    }
}
