package org.lectern.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// The characters TeX knows by name, read once from `tex-symbols.txt`, and the maths commands that are safe to write.
final class TexSymbols {

    static final TexSymbols TABLE = new TexSymbols();

    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁽⁾ⁿⁱ";
    private static final String SUBSCRIPTS = "₀₁₂₃₄₅₆₇₈₉₊₋₍₎ₙᵢ";
    private static final String SCRIPTED = "0123456789+-()ni";
    /// Raised and lowered letters that are written as scripts, but that scripts are not read as.
    private static final String RAISED = "ᵃᵇᶜᵈᵉᶠᵍʰʲᵏˡᵐᵒᵖʳˢᵗᵘᵛʷˣʸᶻ";
    private static final String RAISED_LETTERS = "abcdefghjklmoprstuvwxyz";
    private static final String LOWERED = "ₐₑₒₓₕₖₗₘₚₛₜᵣᵤᵥⱼ";
    private static final String LOWERED_LETTERS = "aeoxhklmpstruvj";

    private final Map<Integer, String> written = new HashMap<>();
    private final Map<String, String> byCommand = new HashMap<>();
    private final Map<String, String> byMaths = new HashMap<>();
    private final Map<Character, String> looks = new HashMap<>();
    private final Set<String> mathsCommands = new HashSet<>();

    private TexSymbols() {
        lines("tex-symbols.txt").forEach(this::add);
        for (var line : lines("tex-maths-commands.txt")) mathsCommands.addAll(List.of(line.split(" ", -1)));
    }

    private void add(String line) {
        var parts = line.split(" ", -1);
        var character = parts[0];
        written.put(character.codePointAt(0), parts[1]);
        if (isMaths(parts[1]) && !parts[1].contains("mathrm") && !parts[1].equals("$o$"))
            byMaths.putIfAbsent(inner(parts[1]), character);
        else if (isMaths(parts[1]))
            looks.put(parts[1].charAt(parts[1].length() - (parts[1].endsWith("}$") ? 3 : 2)), character);
        for (int i = 1; i < parts.length; i++) {
            var form = inner(parts[i]);
            if (!form.matches("\\\\[A-Za-z]+")) continue;
            byCommand.putIfAbsent(form.substring(1), character);
            if (isMaths(parts[i])) mathsCommands.add(form.substring(1));
        }
    }

    /// How a character is written, such as `\ss` or `$\alpha$`, or `""` when TeX has no name for it.
    String written(int character) {
        return written.getOrDefault(character, "");
    }

    /// The character that a command names, such as `ß` for `ss`, or `""`.
    String named(String command) {
        return byCommand.getOrDefault(command, "");
    }

    /// The character that is written with just these maths, such as `α` for `\alpha`, or `""`.
    String maths(String form) {
        return byMaths.getOrDefault(form, "");
    }

    /// The Greek letter that TeX sets with a Latin one, such as `ο` for `o`, or `""`.
    String look(char latin) {
        return looks.getOrDefault(latin, "");
    }

    boolean isMathsCommand(String command) {
        return mathsCommands.contains(command);
    }

    static boolean isMaths(String form) {
        return form.length() > 2 && form.startsWith("$") && form.endsWith("$");
    }

    static String inner(String form) {
        return isMaths(form) ? form.substring(1, form.length() - 1) : form;
    }

    /// The raised (`^`) or lowered (`_`) form of a text, or `""` where a character has none.
    static String scripted(char kind, String text) {
        var forms = kind == '^' ? SUPERSCRIPTS : SUBSCRIPTS;
        var found = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            int at = SCRIPTED.indexOf(text.charAt(i));
            if (at < 0) return "";
            found.append(forms.charAt(at));
        }
        return found.toString();
    }

    /// The plain character under a raised or lowered one, or NUL.
    static char unscripted(char kind, char character) {
        int at = (kind == '^' ? SUPERSCRIPTS : SUBSCRIPTS).indexOf(character);
        if (at >= 0) return SCRIPTED.charAt(at);
        int letter = (kind == '^' ? RAISED : LOWERED).indexOf(character);
        return letter < 0 ? 0 : (kind == '^' ? RAISED_LETTERS : LOWERED_LETTERS).charAt(letter);
    }

    private static List<String> lines(String name) {
        var stream = Objects.requireNonNull(TexSymbols.class.getResourceAsStream(name), name);
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("# ") && !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own file " + name + " cannot be read", e);
        }
    }
}
