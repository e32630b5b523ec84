package org.lectern.desktop;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lectern.library.Library;

/// What the window keeps from one day to the next. Read as a whole before it opens, and written as a whole soon after
/// something has changed, both off the FX thread.
public final class Remembered {

    private static final String PREFIX = "window.";
    private static final List<String> NAMES = List.of(
            "x",
            "y",
            "width",
            "height",
            "maximized",
            "split.left",
            "split.right",
            "theme",
            "size",
            "list",
            "face",
            "sort",
            "still");
    private final Map<String, String> values = new HashMap<>();

    private final String folder;
    private Runnable onChange = () -> {};

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

    /// All of it as it stands now, under the names that it has in the settings.
    Map<String, String> values() {
        var named = new TreeMap<String, String>();
        values.forEach((name, value) -> named.put(PREFIX + name, value));
        return named;
    }

    /// Runs each time that something has changed.
    void setOnChange(Runnable onChange) {
        this.onChange = onChange;
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
        if (!value.equals(values.put(name, value))) onChange.run();
    }

    public void put(String name, double value) {
        put(name, Double.toString(value));
    }
}
