package org.lectern.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// The commands of TeX that say nothing by themselves, or a word, or that take instructions before their text.
final class TexCommands {

    /// Commands and switches that change how text looks, not what it says.
    static final Set<String> LOOKS = Set.of("""
            emph textbf textit textsl textsc texttt textrm textsf textmd textup textnormal underline uline
            mbox hbox makebox fbox text mathrm textulc em bf it sl sc tt rm sf bfseries itshape slshape
            scshape ttfamily rmfamily sffamily mdseries upshape normalfont normalsize small footnotesize
            scriptsize tiny large Large LARGE huge Huge boldmath unboldmath relax protect leavevmode
            noindent nolinebreak allowbreak nobreak null xspace mkbibemph mkbibitalic mkbibbold NoCaseChange
            ensureascii sloppy frenchspacing strut mathsurround autocap mkbibacro textlf
            centering raggedright rlap llap smash nobreakdash textstyle displaystyle scriptstyle unskip ignorespaces latin species textsmaller uppercase
            lowercase MakeUppercase MakeLowercase MakeTextUppercase acro pkg up num gene natexlab cyrchar""".split("\\s+", -1));

    /// Commands that print white space.
    static final Set<String> SPACES = Set.of(
            "par",
            "endgraf",
            "newline",
            "linebreak",
            "quad",
            "qquad",
            "space",
            "enspace",
            "thinspace",
            "newblock",
            "nobreakspace");

    /// Commands whose first arguments are instructions, and how many.
    static final Map<String, Integer> INSTRUCTED = Map.ofEntries(
            Map.entry("noopsort", 1),
            Map.entry("NoopSort", 1),
            Map.entry("SortNoop", 1),
            Map.entry("noop", 1),
            Map.entry("textcolor", 1),
            Map.entry("color", 1),
            Map.entry("href", 1),
            Map.entry("hspace", 1),
            Map.entry("vspace", 1),
            Map.entry("phantom", 1),
            Map.entry("selectlanguage", 1),
            Map.entry("label", 1),
            Map.entry("foreignlanguage", 1),
            Map.entry("index", 1),
            Map.entry("discretionary", 3),
            Map.entry("fontsize", 2),
            Map.entry("raisebox", 1),
            Map.entry("rotatebox", 1),
            Map.entry("scalebox", 1),
            Map.entry("texorpdfstring", 1)); // TeX first, and then the same in plain words

    /// Commands that print a word.
    static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("LaTeX", "LaTeX"),
            Map.entry("TeX", "TeX"),
            Map.entry("BibTeX", "BibTeX"),
            Map.entry("BibLaTeX", "BibLaTeX"),
            Map.entry("biblatex", "biblatex"),
            Map.entry("LaTeXe", "LaTeX2e"),
            Map.entry("XeTeX", "XeTeX"),
            Map.entry("XeLaTeX", "XeLaTeX"),
            Map.entry("LuaTeX", "LuaTeX"),
            Map.entry("LuaLaTeX", "LuaLaTeX"),
            Map.entry("ConTeXt", "ConTeXt"),
            Map.entry("SliTeX", "SliTeX"),
            Map.entry("KOMAScript", "KOMA-Script"),
            Map.entry("METAFONT", "METAFONT"),
            Map.entry("MF", "METAFONT"),
            Map.entry("METAPOST", "METAPOST"),
            Map.entry("POSTSCRIPT", "PostScript"),
            Map.entry("PostScript", "PostScript"),
            Map.entry("AmS", "AMS"),
            Map.entry("AMS", "AMS"),
            Map.entry("AmSTeX", "AMSTeX"),
            Map.entry("AMSTeX", "AMSTeX"),
            Map.entry("AmSLaTeX", "AMSLaTeX"),
            Map.entry("slash", "/"),
            Map.entry("cprime", "ʹ"),
            Map.entry("cdprime", "ʺ"),
            Map.entry("No", "№"),
            Map.entry("ier", "er"),
            Map.entry("glqq", "„"),
            Map.entry("grqq", "“"),
            Map.entry("glq", "‚"),
            Map.entry("grq", "‘"),
            Map.entry("flqq", "«"),
            Map.entry("frqq", "»"),
            Map.entry("flq", "‹"),
            Map.entry("frq", "›"),
            Map.entry("og", "« "),
            Map.entry("fg", " »"),
            // dashes and hyphens by the names that biblatex and much used collections of macros give them
            Map.entry("emdash", "—"),
            Map.entry("Dash", "—"),
            Map.entry("endash", "–"),
            Map.entry("hyphen", "-"),
            Map.entry("nbhyphen", "-"),
            Map.entry("bibrangedash", "–"));

    private static final List<String> CYRILLIC = List.of("""
            A B V G D E YO ZH Z I ISHRT K L M N O P R S T U F H C CH SH SHCH HRDSN ERY SFTSN EREV YU YA""".strip().split("\\s+", -1));
    private static final String LETTERS = "АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ";

    private static final Pattern CHEMISTRY = Pattern.compile("[A-Za-z0-9()\\[\\]+\\-^.]{1,60}");
    private static final Pattern COUNT = Pattern.compile("(?<=[A-Za-z)\\]])(\\d+)");
    private static final Pattern CHARGE = Pattern.compile("\\^(\\d*[+-])|(?<=[A-Za-z)₀-₉])([+-])$");

    /// Environments that change how text looks, not what it says.
    static final Set<String> ENVIRONMENTS = Set.of("""
            em it bf sc tt rm sf sl itemize enumerate description quote quotation verse center flushleft flushright
            abstract small otherlanguage sloppypar""".strip().split("\\s+", -1));

    private TexCommands() {}

    /// What a command that prints a word prints, or `""`. The names of Cyrillic letters are `\CYRA` to `\cyrya`.
    static String word(String name) {
        var word = WORDS.getOrDefault(name, "");
        if (!word.isEmpty() || name.length() < 4 || !name.regionMatches(true, 0, "cyr", 0, 3)) return word;
        int at = CYRILLIC.indexOf(name.substring(3).toUpperCase(Locale.ROOT));
        if (at < 0) return "";
        var letter = LETTERS.substring(at, at + 1);
        return name.startsWith("C") ? letter : letter.toLowerCase(Locale.ROOT);
    }

    /// A chemical formula as the packages mhchem and chemformula set it, `H2O` with its number lowered; `""` where it
    /// says more than a formula.
    static String formula(String argument) {
        if (!CHEMISTRY.matcher(argument).matches()) return "";
        var lowered = COUNT.matcher(argument).replaceAll(count -> TexSymbols.scripted('_', count.group()));
        return CHARGE.matcher(lowered).replaceAll(charge -> {
            var text = charge.group(1) == null ? charge.group(2) : charge.group(1);
            return TexSymbols.scripted('^', text);
        });
    }

    /// Whether a command that nobody knows sets the name of an experiment, a program or a format, which its own letters
    /// say: `\BABAR`, `\JTeX`. The names that start with `CYR` are letters.
    static boolean isLogo(String name) {
        if (name.length() < 2 || name.startsWith("CYR")) return false;
        return name.endsWith("TeX") || name.chars().allMatch(c -> c <= 'Z');
    }
}
