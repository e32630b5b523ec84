package org.lectern.desktop.topics;

import java.util.Map;
import javafx.beans.value.ObservableValue;
import org.lectern.desktop.style.Look;
import org.lectern.layout.drawing.Colour;
import org.lectern.layout.drawing.Palette;

/// The colours of topics in the palette that the window wears.
public final class TopicColours {

    private static final Map<String, Colour> BACKGROUNDS = Map.of(
            "light", Colour.of("f4f2ec"),
            "dark", Colour.of("1a1b1d"),
            "contrast", Colour.of("000000"));
    private final Look look;

    public TopicColours(Look look) {
        this.look = look;
    }

    /// Changes when other colours are worn.
    public ObservableValue<String> changed() {
        return look.paletteProperty();
    }

    /// What lies behind everything.
    public Colour background() {
        return BACKGROUNDS.getOrDefault(look.paletteProperty().getValue(), Colour.of("f4f2ec"));
    }

    /// A topic's colour as style sheets write it.
    ///
    /// @param number from 0
    public String of(int number) {
        return new Palette(background()).colour(number).hex();
    }
}
