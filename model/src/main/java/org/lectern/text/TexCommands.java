package org.lectern.text;

import java.util.Map;
import java.util.Set;

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
            centering raggedright""".split("\\s+", -1));

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
            Map.entry("fontsize", 2));

    /// Commands that print a word.
    static final Map<String, String> WORDS = Map.of(
            "LaTeX", "LaTeX", "TeX", "TeX", "BibTeX", "BibTeX", "LaTeXe", "LaTeX2e", "XeTeX", "XeTeX", "LuaTeX",
            "LuaTeX", "AmS", "AMS", "slash", "/", "cprime", "ʹ", "cdprime", "ʺ");

    /// Environments that change how text looks, not what it says.
    static final Set<String> ENVIRONMENTS = Set.of("""
            em it bf sc tt rm sf sl itemize enumerate description quote quotation verse center flushleft flushright
            abstract small otherlanguage sloppypar""".strip().split("\\s+", -1));

    private TexCommands() {}
}
