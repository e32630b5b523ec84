package org.lectern.desktop;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lectern.library.Library;
import org.lectern.library.Settings;

/// What the window keeps from one day to the next. Read as a whole before it opens and written as a whole when it
/// closes, both off the FX thread.
public final class Remembered {

    private static final String PREFIX = "window.";
    private static final List<String> NAMES = List.of(
            "x", "y", "width", "height", "maximized", "split.left", "split.right", "theme", "size", "list", "face");
    private final Map<String, String> values = new HashMap<>();

    private final String folder;

    /// Nothing is remembered yet, of a library without a folder.
    public Remembered() {
        this("");
    }

    private Remembered(String folder) {
        this.folder = folder;
    }

    /// What a library's settings hold.
    public static Remembered from(Library library) {
        var settings = library.settings();
        var remembered = new Remembered(library.folder().map(Path::toString).orElse(""));
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

    /// The library's folder, or empty.
    public String folder() {
        return folder;
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
