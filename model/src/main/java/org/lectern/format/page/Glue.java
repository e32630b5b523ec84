package org.lectern.format.page;

import java.util.Locale;
import java.util.Optional;

/// The first title of a page when it starts with the text of a button and a capital: glued there by copying, as in
/// `SubscribeDeep Walks on Graphs`, or a name, as in `SubscribeNet: Counting Readers`.
///
/// @param title the title as it stands
/// @param button the length of the button's text
record Glue(Page page, String title, int button) {

    /// The title, cut or not, or empty when the page does not tell.
    Optional<String> told() {
        var cut = title.substring(button);
        if (isSpoken(firstWord(title))) return Optional.of(title);
        if (isSpoken(firstWord(cut))) return Optional.of(cut);
        if (hasButton()) return Optional.of(title);
        if (title.contains(":") && title.indexOf(':') < title.indexOf(' ')) return Optional.empty();
        return hasInvitation() ? Optional.of(cut) : Optional.empty();
    }

    /// Whether the page uses a word elsewhere, in any case.
    private boolean isSpoken(String word) {
        if (word.length() < 2) return false;
        return page.lines().stream()
                .map(Page.Line::text)
                .filter(text -> !text.equals(title))
                .anyMatch(text -> contains(text.toLowerCase(Locale.ROOT), word.toLowerCase(Locale.ROOT)));
    }

    private static boolean contains(String text, String word) {
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            int end = at + word.length();
            boolean starts = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            if (starts && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) return true;
        }
        return false;
    }

    /// Whether the button stands on a line of its own, where copying has not glued it.
    private boolean hasButton() {
        var text = title.substring(0, button);
        return page.furniture().stream().anyMatch(line -> line.text().equals(text));
    }

    private boolean hasInvitation() {
        return page.lines().stream()
                .takeWhile(line -> !line.text().equals(title))
                .anyMatch(line -> Chrome.isLikely(line.text()));
    }

    private static String firstWord(String text) {
        int end = 0;
        while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '-')) end++;
        return text.substring(0, end);
    }
}
