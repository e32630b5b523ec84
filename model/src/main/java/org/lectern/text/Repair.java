package org.lectern.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The repaired view of a text that was saved from a page: what a reader should see where copying left traces.
///
/// The text itself is never changed in the library. Each step repairs only what is certain, and leaves alone what
/// may be meant: unknown commands, single stars, a tilde before a number, words that are merely misspelt.
public final class Repair {

    /// The repairs, in the order in which they are made.
    public enum Step {
        TEX_ESCAPES,
        TEX_ACCENTS,
        TEX_SYMBOLS,
        TEX_ABBREVIATIONS,
        TEX_FONTS,
        TEX_QUOTES,
        TEX_COMMENTS,
        TEX_GROUPS,
        MATHS,
        LOST_BACKSLASHES,
        SCRIPTS,
        MARKDOWN,
        TIES,
        LINKS,
        SPACES;

        /// The text with this one repair. A pure function; applied twice it changes nothing more.
        public String apply(String text) {
            return switch (this) {
                case TEX_ESCAPES -> TexRepair.escapes(text);
                case TEX_ACCENTS -> TexRepair.accents(text);
                case TEX_SYMBOLS -> TexRepair.symbols(text);
                case TEX_ABBREVIATIONS -> TexRepair.abbreviations(text);
                case TEX_FONTS -> TexRepair.fonts(text);
                case TEX_QUOTES -> quotes(text);
                case TEX_COMMENTS -> comments(text);
                case TEX_GROUPS -> groups(text);
                case MATHS -> PlainMaths.in(text);
                case LOST_BACKSLASHES -> lostBackslashes(text);
                case SCRIPTS -> scripts(text);
                case MARKDOWN -> markdown(text);
                case TIES -> ties(text);
                case LINKS -> links(text);
                case SPACES -> spaces(text);
            };
        }
    }

    /// Repairs of one step may make room for another's; this many rounds settle all but made-up texts.
    private static final int ROUNDS = 4;

    // What stands before is asked once the characters themselves are found: looking back at each place costs more.
    private static final Pattern TEX_QUOTES = Pattern.compile("``([^`]{1,400}?)''");
    private static final Pattern MIXED_QUOTES = Pattern.compile("\"(?<=^\"|[\\s(\\[]\")([^\"`\\s][^\"`]{0,400}?)''");
    private static final Pattern SINGLE_QUOTES =
            Pattern.compile("`(?<=^`|[\\s(\\[]`)([^`'\\s][^`']{0,80})'(?![\\p{L}'])");
    private static final Pattern COMMENT = Pattern.compile("%(?<=[.!?] %) ?(\\p{Lu}\\p{L}*) [^.%,]{1,60}, (?=\\1 )");
    private static final Pattern GROUP = Pattern.compile("\\{(?<=^\\{|\\s\\{)(\\p{Lu}[^{}]{0,400} [^{}]{0,400})\\}");
    private static final Pattern LOST_TIMES = Pattern.compile("times(?<=\\dtimes)(?![\\p{L}\\d])");
    private static final Pattern LOST_SIM = Pattern.compile("sim(?=\\d)(?<![\\p{L}\\p{N}_\\\\-]sim)");
    private static final Pattern LOST_LE = Pattern.compile("le(?<=\\(le)(?=\\d)");
    private static final Pattern LOST_INFTY = Pattern.compile("infty(?<![\\p{L}\\p{N}_\\\\]infty)(?![\\p{L}\\p{N}_])");
    private static final Pattern SUBSCRIPT = Pattern.compile("_(?<=[\\p{L}\\p{N}]_)\\{(\\d{1,3}|\\p{L}{1,20})\\}");
    private static final Pattern POWER = Pattern.compile("\\^(?<=[\\p{L})]\\^)(?:(\\d)|\\{(\\d)\\})(?![\\p{L}\\d}])");
    private static final Pattern BOLD = Pattern.compile(
            "\\*\\*(?<![*\\p{L}\\p{N}]\\*\\*)([^*\\s](?:[^*]{0,200}[^*\\s])?)\\*\\*(?![*\\p{L}\\p{N}])");
    private static final Pattern TIE = Pattern.compile("~(?<=[\\p{L}.,;:)]~)(?=[(\\p{L}])");
    private static final Pattern TIE_BEHIND_SPACE = Pattern.compile("~(?<= ~)(?=\\p{L})");
    private static final Pattern NUMBER_TIE =
            Pattern.compile("~(?<=\\b(?:Fig|Figs|Figure|Figures|Table|Tables|Section|Sections|Sec|"
                    + "Equation|Eq|Algorithm|Chapter|Theorem)\\.?~)(?=\\d)");
    private static final Pattern DOUBLED_LINK = Pattern.compile("(https?://[^\\s{}]{1,300})\\{\\1\\}");
    private static final Pattern BROKEN_LINK = Pattern.compile(
            "(https?://[^\\s{}]{1,300}-) (?=[\\p{L}\\p{N}]{1,40}(?:-[\\p{L}\\p{N}]{1,40}){1,9}(?:[.)]?$|[.)] ))");
    private static final Pattern NO_SPACE =
            Pattern.compile("[.?!](?=(?!(?:Com|Org|Net|Io|Js|Ai|Py)\\b)\\p{Lu}\\p{Ll}{1,30} )");
    private static final Pattern SPACE_BEFORE_COMMA = Pattern.compile(" ,(?<=[\\p{L}\\p{N})] ,)(?= )");
    private static final Pattern SPLIT_WORD = Pattern.compile(" (?<=\\p{Ll}- )(?=\\p{Lu}\\d\\b)");
    private static final Pattern SPACES = Pattern.compile(" {2,}");

    private static final int SHORTEST_LAST_WORD = 3;

    /// The characters of which every repair needs one, or two spaces, or a name that lost its backslash.
    private static final boolean[] SIGNS = signs("\\{`$_^~*':%-.?!0123456789");

    private Repair() {}

    /// The text with all repairs.
    public static String repaired(String text) {
        var repaired = text;
        for (int round = 0; round < ROUNDS && mayNeed(repaired); round++) {
            var before = repaired;
            for (var step : Step.values()) repaired = step.apply(repaired);
            if (repaired.equals(before)) break;
        }
        return repaired;
    }

    private static boolean[] signs(String characters) {
        var signs = new boolean[0x80];
        characters.chars().forEach(sign -> signs[sign] = true);
        return signs;
    }

    /// Whether any step may change something in the text; where it says no, none does. Most texts need no repair, and
    /// to see that at one glance is cheap beside a dozen patterns.
    static boolean mayNeed(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80 && SIGNS[c] && isSign(text, i, c)) return true;
        }
        return text.contains("  ") || text.contains(" ,") || text.contains("infty");
    }

    private static boolean isSign(String text, int at, char c) {
        return switch (c) {
            case '\\', '{', '`', '$', '_', '^', '~' -> true;
            case '*', '\'' -> follows(text, at, c);
            case ':' -> text.startsWith("//", at + 1);
            case '%' -> at > 0 && text.charAt(at - 1) == ' ';
            case '-' -> follows(text, at, ' ') && isSplitName(text, at + 2);
            case '.', '?', '!' -> isSentence(text, at + 1);
            default -> follows(text, at, 't') || text.startsWith("sim", at - 3) || text.startsWith("(le", at - 3);
        };
    }

    private static boolean follows(String text, int at, char c) {
        return at + 1 < text.length() && text.charAt(at + 1) == c;
    }

    /// A capital with a digit behind it, as in `the C- C4 corpus`.
    private static boolean isSplitName(String text, int at) {
        if (at + 1 >= text.length()) return false;
        return TexMaths.isDigit(text.charAt(at + 1)) || Character.isSurrogate(text.charAt(at));
    }

    /// A capital with a small letter behind it.
    private static boolean isSentence(String text, int at) {
        if (at + 1 >= text.length()) return false;
        char first = text.charAt(at);
        char second = text.charAt(at + 1);
        return (Character.isUpperCase(first) && (second >= 0x80 || (second >= 'a' && second <= 'z')))
                || Character.isSurrogate(first);
    }

    /// The steps that change something in the text, in order.
    public static List<Step> steps(String text) {
        var changing = new ArrayList<Step>();
        var repaired = text;
        for (var step : Step.values()) {
            var next = step.apply(repaired);
            if (!next.equals(repaired)) changing.add(step);
            repaired = next;
        }
        return changing;
    }

    private static String quotes(String text) {
        if (text.indexOf('`') < 0 && !text.contains("''")) return text;
        var repaired = replaced(text, "``", TEX_QUOTES, quote -> "\u201c" + quote.group(1) + "\u201d");
        repaired = replaced(repaired, "\"", MIXED_QUOTES, quote -> "\u201c" + quote.group(1) + "\u201d");
        return replaced(repaired, "`", SINGLE_QUOTES, quote -> "\u2018" + quote.group(1) + "\u2019");
    }

    /// `% To solve it, To settle it` is a line that its author had put out of use, and the one he wrote instead.
    private static String comments(String text) {
        return replaced(text, "%", COMMENT, _ -> "");
    }

    private static String groups(String text) {
        return replaced(text, "{", GROUP, group -> group.group(1));
    }

    /// `10times`, `sim99%`, `(le13`: what pages leave of `\times`, `\sim`, `\le` when they drop backslashes.
    private static String lostBackslashes(String text) {
        var repaired = replaced(text, "times", LOST_TIMES, _ -> "\u00d7");
        repaired = replaced(repaired, "sim", LOST_SIM, _ -> "\u223c");
        repaired = replaced(repaired, "le", LOST_LE, _ -> "\u2264");
        return replaced(repaired, "infty", LOST_INFTY, _ -> "\u221e");
    }

    private static String scripts(String text) {
        var repaired = replaced(text, "_", SUBSCRIPT, Repair::subscript);
        return replaced(repaired, "^", POWER, Repair::power);
    }

    private static String power(MatchResult script) {
        var digit = script.group(1) == null ? script.group(2) : script.group(1);
        return Character.toString("⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(digit.charAt(0) - '0'));
    }

    private static String subscript(MatchResult script) {
        var text = script.group(1);
        if (!Character.isDigit(text.charAt(0))) return "_" + text;
        var digits = new StringBuilder();
        text.chars().forEach(digit -> digits.append((char) ('\u2080' + digit - '0')));
        return digits.toString();
    }

    private static String markdown(String text) {
        return replaced(text, "**", BOLD, bold -> bold.group(1));
    }

    /// A tilde before a number says 'about', unless a word that is numbered stands before it.
    private static String ties(String text) {
        var repaired = replaced(text, "~", NUMBER_TIE, _ -> " ");
        repaired = replaced(repaired, "~", TIE, _ -> " ");
        return replaced(repaired, "~", TIE_BEHIND_SPACE, _ -> "");
    }

    private static String links(String text) {
        if (!text.contains("://")) return text;
        var single = replaced(text, "http", DOUBLED_LINK, link -> link.group(1));
        return replaced(single, "http", BROKEN_LINK, link -> link.group(1));
    }

    private static String spaces(String text) {
        var repaired = hasStopBeforeCapital(text)
                ? NO_SPACE.matcher(text).replaceAll(end -> literal(end.group() + missingSpace(text, end.start())))
                : text;
        repaired = replaced(repaired, " ,", SPACE_BEFORE_COMMA, _ -> ",");
        if (repaired.contains("- ")) repaired = replaced(repaired, " ", SPLIT_WORD, _ -> "");
        return replaced(repaired, "  ", SPACES, _ -> " ");
    }

    private static boolean hasStopBeforeCapital(String text) {
        for (int i = 0; i + 1 < text.length(); i++) {
            char c = text.charAt(i);
            if ((c == '.' || c == '?' || c == '!') && Character.isUpperCase(text.charAt(i + 1))) return true;
        }
        return false;
    }

    /// A space where the full stop ends a sentence, and not part of an abbreviation or an address.
    private static String missingSpace(String text, int stop) {
        for (int i = stop - SHORTEST_LAST_WORD; i < stop; i++) {
            if (i < 0 || !Character.isLowerCase(text.charAt(i))) return "";
        }
        return isPlainWord(text, stop) ? " " : "";
    }

    /// Replaces what a pattern matches where the text has the characters with which every match begins. To search for
    /// them is much quicker than to try the pattern everywhere.
    private static String replaced(
            String text, String beginning, Pattern pattern, Function<MatchResult, String> replacement) {
        int at = text.indexOf(beginning);
        if (at < 0) return text;
        var matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        var replaced = new StringBuilder(text.length());
        int from = 0;
        for (; at >= 0; at = text.indexOf(beginning, Math.max(from, at + 1))) {
            if (!matcher.region(at, text.length()).lookingAt()) continue;
            replaced.append(text, from, at).append(replacement.apply(matcher));
            from = matcher.end();
        }
        return from == 0 ? text : replaced.append(text, from, text.length()).toString();
    }

    /// Whether the word that ends before `end` is one of letters and hyphens, and no address.
    private static boolean isPlainWord(String text, int end) {
        int start = end;
        while (start > 0 && (Character.isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == '-')) start--;
        return start == 0 || Character.isWhitespace(text.charAt(start - 1)) || text.charAt(start - 1) == '(';
    }

    private static String literal(String text) {
        return Matcher.quoteReplacement(text);
    }
}
