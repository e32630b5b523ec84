package org.lectern.desktop.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.resources.Resources;

/// Contrast as WCAG 2 reckons it.
class PaletteTest {

    private static final Pattern ROLE = Pattern.compile("-lectern-([a-z-]+): (#[0-9a-f]{6}|rgba\\([^)]*\\));");

    private static final String[] PALETTES = {"light", "dark", "contrast"};

    @Test
    void allPalettesHaveTheSameRoles() throws IOException {
        for (var name : PALETTES)
            assertEquals(roles("light").keySet(), roles(name).keySet(), name);
    }

    @Test
    void highContrastIsHigher() throws IOException {
        var roles = roles("contrast");
        for (var ink : new String[] {"text", "dim", "accent", "good", "caution", "bad"}) {
            double contrast =
                    contrast(Objects.requireNonNull(roles.get(ink)), Objects.requireNonNull(roles.get("background")));
            assertTrue(contrast >= 7, ink + " has " + contrast);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "text, background, 7",
        "text, raised, 7",
        "text, chosen, 7",
        "text, hover, 7",
        "text, mark, 4.5",
        "dim, background, 4.5",
        "dim, raised, 4.5",
        "dim, hover, 4.5",
        "dim, chosen, 4.5",
        "accent, background, 4.5",
        "accent, raised, 4.5",
        "on-accent, accent, 4.5",
        "caution, background, 4.5",
        "caution, raised, 4.5",
        "bad, raised, 4.5",
        "good, raised, 4.5",
        "good, background, 4.5",
        "bad, background, 4.5",
        "accent, chosen, 3",
        "accent, hover, 3"
    })
    void whatIsWrittenCanBeRead(String ink, String paper, double least) throws IOException {
        for (var name : PALETTES) {
            var roles = roles(name);
            double contrast =
                    contrast(Objects.requireNonNull(roles.get(ink)), Objects.requireNonNull(roles.get(paper)));
            assertTrue(contrast >= least, name + ": " + ink + " on " + paper + " has " + contrast);
        }
    }

    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * linear(colour, 1) + 0.7152 * linear(colour, 3) + 0.0722 * linear(colour, 5);
    }

    private static double linear(String colour, int at) {
        double part = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    private static Map<String, String> roles(String name) throws IOException {
        try (var sheet = new Resources().styleSheet(name + ".css").openStream()) {
            var roles = new TreeMap<String, String>();
            var found = ROLE.matcher(new String(sheet.readAllBytes(), StandardCharsets.UTF_8));
            while (found.find()) roles.put(found.group(1), found.group(2));
            return roles;
        }
    }
}
