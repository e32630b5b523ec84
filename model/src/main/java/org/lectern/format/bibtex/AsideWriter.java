package org.lectern.format.bibtex;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lectern.format.bibtex.file.Aside;
import org.lectern.text.TexCheck;
import org.lectern.text.TexReader;
import org.lectern.text.TexWriter;

/// Remarks, definitions and preambles of imported files, on their way out again: each once, above the first entry that
/// brings it, or at the end of the file.
///
/// What could break the file is mended or left out: BibTeX takes an `@` for an entry even in a remark, text with
/// braces or quotation marks may be the rest of a broken entry, and a preamble is run by LaTeX, so only one that
/// defines commands is handed on.
final class AsideWriter {

    private static final Pattern REST_OF_ENTRY = Pattern.compile("[{}\"=]");
    private static final Pattern COMMAND = Pattern.compile("\\\\([A-Za-z]+|.)");
    private static final Pattern DEFINED =
            Pattern.compile("\\\\(?:(?:new|provide|renew)command\\*?\\s*\\{?|[gx]?def\\s*|let\\s*)\\\\([A-Za-z]+)");
    private static final Set<String> DEFINING = Set.of(
            "newcommand",
            "providecommand",
            "renewcommand",
            "def",
            "gdef",
            "let",
            "relax",
            "ifx",
            "else",
            "fi",
            "undefined");

    private final Dialect dialect;
    private final Map<String, String> macros = new HashMap<>();
    private final Set<String> written = new LinkedHashSet<>();
    private final List<String> atEnd = new ArrayList<>();

    AsideWriter(Dialect dialect) {
        this.dialect = dialect;
    }

    /// Whether no definition says something else than one that is written already.
    boolean agrees(List<Aside> asides) {
        return asides.stream()
                .filter(each -> each.kind() == Aside.Kind.STRING)
                .allMatch(each -> macros.getOrDefault(each.name(), each.value()).equals(each.value()));
    }

    void above(List<Aside> asides, Appendable out) throws IOException {
        for (var aside : asides) {
            var text = fresh(aside);
            if (text.isPresent()) out.append(text.get()).append('\n');
        }
    }

    /// Remembers what stands at the end of the file.
    void below(List<Aside> asides) {
        for (var aside : asides) fresh(aside).ifPresent(atEnd::add);
    }

    void end(boolean isFirst, Appendable out) throws IOException {
        if (!atEnd.isEmpty() && !isFirst) out.append('\n');
        for (var text : atEnd) out.append(text).append('\n');
    }

    private Optional<String> fresh(Aside aside) {
        if (aside.kind() == Aside.Kind.STRING && macros.putIfAbsent(aside.name(), aside.value()) != null)
            return Optional.empty();
        return text(aside, dialect).filter(written::add);
    }

    /// The aside as it is written, or empty for what cannot stand in a file.
    static Optional<String> text(Aside aside, Dialect dialect) {
        var text = aside.text().replace("\r\n", "\n").replace('\r', '\n').strip();
        var kept = switch (aside.kind()) {
            case FREE -> free(text);
            case COMMENT -> comment(text, dialect);
            case PREAMBLE -> isHarmless(text) ? text : "";
            case STRING -> string(aside, text, dialect);
        };
        return Optional.of(kept).filter(each -> !each.isEmpty() && TexWriter.stands(each, TexWriter.Profile.UNICODE));
    }

    private static String free(String text) {
        return text.lines()
                .map(String::stripTrailing)
                .filter(line -> line.stripLeading().startsWith("%")
                        || !REST_OF_ENTRY.matcher(line).find())
                .collect(Collectors.joining("\n"))
                .replace("@", "(at)")
                .strip();
    }

    /// biber passes over a comment as a whole, BibTeX reads an entry in it.
    private static String comment(String text, Dialect dialect) {
        if (!isBalanced(text)) return "";
        return dialect == Dialect.BIBLATEX
                ? text
                : text.charAt(0) + text.substring(1).replace("@", "(at)");
    }

    private static boolean isBalanced(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '{') depth++;
            if (text.charAt(i) == '}' && (--depth < 0 || (depth == 0 && i < text.length() - 1))) return false;
        }
        return depth == 0 && text.endsWith("}");
    }

    private static boolean isHarmless(String text) {
        if (!text.endsWith("}") && !text.endsWith(")")) return false;
        var known = DEFINED.matcher(text).results().map(each -> each.group(1)).collect(Collectors.toSet());
        return COMMAND.matcher(text)
                .results()
                .map(each -> each.group(1))
                .allMatch(
                        name -> DEFINING.contains(name) || known.contains(name) || TexCheck.isSafe('\\' + name + "{}"));
    }

    private static String string(Aside aside, String text, Dialect dialect) {
        if (!aside.name().matches("[a-z][a-z0-9_:.+/-]*")) return "";
        if (TexCheck.isSafe(aside.value(), dialect.profile) && TexWriter.stands(text, dialect.profile)) return text;
        return Aside.string(
                        aside.name(),
                        TexWriter.write(TexReader.read(aside.value()), dialect.profile)
                                .tex())
                .text();
    }
}
