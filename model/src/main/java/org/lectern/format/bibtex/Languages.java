package org.lectern.format.bibtex;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Languages by the names that biblatex's `langid` takes, those of babel.
final class Languages {

    /// By the codes of ISO 639-1 and 639-2, the latter in both forms where they differ.
    private static final Map<String, String> BY_CODE = Map.ofEntries(
            Map.entry("en", "english"),
            Map.entry("eng", "english"),
            Map.entry("de", "german"),
            Map.entry("deu", "german"),
            Map.entry("ger", "german"),
            Map.entry("fr", "french"),
            Map.entry("fra", "french"),
            Map.entry("fre", "french"),
            Map.entry("es", "spanish"),
            Map.entry("spa", "spanish"),
            Map.entry("it", "italian"),
            Map.entry("ita", "italian"),
            Map.entry("pt", "portuguese"),
            Map.entry("por", "portuguese"),
            Map.entry("nl", "dutch"),
            Map.entry("nld", "dutch"),
            Map.entry("dut", "dutch"),
            Map.entry("ru", "russian"),
            Map.entry("rus", "russian"),
            Map.entry("pl", "polish"),
            Map.entry("pol", "polish"),
            Map.entry("sv", "swedish"),
            Map.entry("swe", "swedish"),
            Map.entry("da", "danish"),
            Map.entry("dan", "danish"),
            Map.entry("fi", "finnish"),
            Map.entry("fin", "finnish"),
            Map.entry("no", "norwegian"),
            Map.entry("nor", "norwegian"),
            Map.entry("nb", "norsk"),
            Map.entry("nn", "nynorsk"),
            Map.entry("cs", "czech"),
            Map.entry("ces", "czech"),
            Map.entry("cze", "czech"),
            Map.entry("el", "greek"),
            Map.entry("ell", "greek"),
            Map.entry("tr", "turkish"),
            Map.entry("tur", "turkish"),
            Map.entry("hu", "hungarian"),
            Map.entry("hun", "hungarian"),
            Map.entry("uk", "ukrainian"),
            Map.entry("ukr", "ukrainian"),
            Map.entry("he", "hebrew"),
            Map.entry("heb", "hebrew"),
            Map.entry("ca", "catalan"),
            Map.entry("cat", "catalan"),
            Map.entry("la", "latin"),
            Map.entry("lat", "latin"));

    private static final Set<String> ENGLISH =
            Set.of("english", "american", "british", "usenglish", "ukenglish", "australian", "canadian", "newzealand");

    private Languages() {}

    /// babel's name for a code such as `de`, `de-AT` or `ger`; empty for what is no code that is known.
    static Optional<String> babel(String code) {
        var lower = code.strip().toLowerCase(Locale.ROOT);
        return Optional.ofNullable(BY_CODE.get(lower.replaceFirst("[-_][a-z0-9]{2,4}$", "")));
    }

    /// Whether a language, by code or name, is English.
    static boolean isEnglish(String language) {
        var lower = language.strip().toLowerCase(Locale.ROOT);
        return ENGLISH.contains(lower)
                || lower.startsWith("english")
                || babel(lower).filter("english"::equals).isPresent();
    }
}
