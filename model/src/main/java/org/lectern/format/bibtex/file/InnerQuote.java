package org.lectern.format.bibtex.file;

/// Quotation marks inside a text in quotation marks, as in `title = "The "Ship" of Theseus",`. BibTeX ends the text at
/// the second one and loses the rest.
final class InnerQuote {

    /// How far behind a quotation mark the name of the next field is looked for.
    private static final int NEAR = 100;

    private InnerQuote() {}

    /// Whether the mark that was just taken stands inside: behind one that ends a text comes a comma, the end, `#` or
    /// the next field, and behind one inside it comes another mark.
    static boolean precedes(CharacterFeed feed) {
        int at = behindSpace(feed, 0);
        if (!Character.isLetterOrDigit(feed.peek(at))) return false;
        while (at < NEAR && EntryParser.isName(feed.peek(at))) at++;
        at = behindSpace(feed, at);
        return at < NEAR && feed.peek(at) != '=' && closesLater(feed, at);
    }

    private static int behindSpace(CharacterFeed feed, int from) {
        int at = from;
        while (at < NEAR && EntryParser.isSpace(feed.peek(at))) at++;
        return at;
    }

    /// Whether a mark that ends the text stands within sight and before the next field.
    private static boolean closesLater(CharacterFeed feed, int from) {
        for (int at = from; at < CharacterFeed.SIGHT - 2; at++) {
            int c = feed.peek(at);
            if (c == CharacterFeed.END || "={}".indexOf(c) >= 0) return false;
            if (c == '"' && ",#})".indexOf(feed.peek(at + 1)) >= 0) return true;
        }
        return false;
    }
}
