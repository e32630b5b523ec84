package org.lectern.desktop.papers;

import java.util.Locale;
import org.lectern.desktop.style.Texts;

/// A place in the user's words.
public final class PlaceName {

    private PlaceName() {}

    public static String of(Place place, Texts texts) {
        return switch (place) {
            case Place.Everything() -> texts.of("places.all");
            case Place.WithStatus(var status) -> texts.of("places." + status.word());
            case Place.WithTag(var tag) -> tag.toString();
            case Place.InTopic(var topic, var name) -> name;
            case Place.Without(var part) ->
                texts.of("places.without-" + part.name().toLowerCase(Locale.ROOT));
            case Place.Kept(var papers) -> texts.of("places.kept");
            case Place.Lately(var today) -> texts.of("places.lately");
        };
    }
}
