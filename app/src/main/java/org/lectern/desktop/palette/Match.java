package org.lectern.desktop.palette;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// How well a name answers what is typed into the palette.
final class Match {

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Punct}…–]+");

    private Match() {}

    /// The lower, the better; empty where the name does not answer at all. Each typed word must begin a word of the
    /// name, or stand somewhere in it; a name that begins as typed comes first.
    static OptionalInt of(String typed, String name) {
        var wanted = folded(typed);
        var held = folded(name);
        if (wanted.isEmpty()) return OptionalInt.of(0);
        if (held.startsWith(wanted)) return OptionalInt.of(0);
        int worst = 1;
        for (var word : wanted.split(" ", -1)) {
            if ((" " + held).contains(" " + word)) continue;
            if (!held.contains(word)) return OptionalInt.empty();
            worst = 2;
        }
        return OptionalInt.of(worst);
    }

    private static String folded(String text) {
        return SPACE.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
