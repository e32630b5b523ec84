package org.lectern.desktop;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lectern.library.Settings;

/// What the window keeps from one day to the next. Read as a whole before it opens and written as a whole when it
/// closes, both off the FX thread.
public final class Remembered {

    private static final String PREFIX = "window.";
    private static final List<String> NAMES =
            List.of("x", "y", "width", "height", "maximized", "split.left", "split.right", "theme", "size", "list",
            "face");
    private final Map<String, String> values = new HashMap<>();

    /// Nothing is remembered yet.
    public Remembered() {}

    /// What the settings hold.
    public static Remembered from(Settings settings) {
        var remembered = new Remembered();
        for (var name : NAMES) {
            var value = settings.get(PREFIX + name, "");
            if (!value.isEmpty()) remembered.values.put(name, value);
        }
        return remembered;
    }

    /// Writes all of it to the settings.
    public void keepIn(Settings settings) {
        Map.copyOf(values).forEach((name, value) -> settings.put(PREFIX + name, value));
    }

    public String text(String name, String otherwise) {
        return values.getOrDefault(name, otherwise);
    }

    public double number(String name, double otherwise) {
        try {
            return Double.parseDouble(text(name, ""));
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    public void put(String name, String value) {
        values.put(name, value);
    }

    public void put(String name, double value) {
        values.put(name, Double.toString(value));
    }
}
