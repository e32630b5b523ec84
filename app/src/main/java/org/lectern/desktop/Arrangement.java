package org.lectern.desktop;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import org.lectern.desktop.face.Face;
import org.lectern.desktop.style.Look;
import org.lectern.desktop.style.Theme;
import org.lectern.library.Sort;

/// What of the window is as it was the last time: palette, size of text, motion, face, order and kind of list. Each is
/// noted as soon as it changes.
final class Arrangement {

    private static final String COMPACT = "compact";
    private final Remembered remembered;

    private Arrangement(Remembered remembered) {
        this.remembered = remembered;
    }

    /// Dresses the window as it was, and from now on notes how it is dressed.
    static void follow(Remembered remembered, Look look) {
        var arrangement = new Arrangement(remembered);
        look.themeProperty().set(Theme.parse(remembered.text("theme", "")));
        look.resize((int) remembered.number("size", look.percentProperty().get()));
        look.reducedProperty().set(Boolean.parseBoolean(remembered.text("still", "")));
        look.themeProperty().subscribe((before, now) -> arrangement.put("theme", now.word()));
        look.percentProperty().subscribe((before, now) -> remembered.put("size", now.doubleValue()));
        look.reducedProperty().subscribe((before, now) -> arrangement.put("still", Boolean.toString(now)));
    }

    /// Shows the face, the order and the kind of list that were shown, and from now on notes them.
    static void follow(Remembered remembered, Room room, BooleanProperty compact) {
        var arrangement = new Arrangement(remembered);
        compact.set(remembered.text("list", "").equals(COMPACT));
        for (var face : Face.values())
            if (face.word().equals(remembered.text("face", ""))) room.face().set(face);
        for (var sort : Sort.values()) {
            if (sort.name().equals(remembered.text("sort", "")))
                room.search().sortProperty().set(Optional.of(sort));
        }
        compact.subscribe((before, now) -> arrangement.put("list", now ? COMPACT : "comfortable"));
        room.face().subscribe((before, now) -> arrangement.put("face", now.word()));
        room.search()
                .sortProperty()
                .subscribe((before, now) ->
                        arrangement.put("sort", now.map(Sort::name).orElse("")));
    }

    private void put(String name, String value) {
        remembered.put(name, value);
    }
}
