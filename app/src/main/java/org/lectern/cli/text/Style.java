package org.lectern.cli.text;

/// Emphasis on a terminal. Without colour each method gives its text back as it is.
///
/// @param coloured whether the terminal takes escape sequences and the user wants them
public record Style(boolean coloured) {

    /// What the eye should find first: titles, marked words.
    public String bold(String text) {
        return wrapped("1", "22", text);
    }

    /// What may be overlooked.
    public String dim(String text) {
        return wrapped("2", "22", text);
    }

    /// What one copies into the next command: numbers, keys.
    public String handle(String text) {
        return wrapped("33", "39", text);
    }

    public String tag(String text) {
        return wrapped("36", "39", text);
    }

    public String good(String text) {
        return wrapped("32", "39", text);
    }

    public String removed(String text) {
        return wrapped("31", "39", text);
    }

    public String caution(String text) {
        return wrapped("33;1", "22;39", text);
    }

    public String bad(String text) {
        return wrapped("31;1", "22;39", text);
    }

    private String wrapped(String on, String off, String text) {
        return !coloured || text.isEmpty() ? text : "\u001b[" + on + "m" + text + "\u001b[" + off + "m";
    }
}
