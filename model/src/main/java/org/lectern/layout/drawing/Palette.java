package org.lectern.layout.drawing;

import java.util.List;

/// Colours for topics on a background, each at least 3 : 1 against it.
///
/// The first seven are those of Okabe and Ito (2008), which the colour-blind can tell apart. After them come rounds of
/// twelve hues, evenly spaced (OKLCH), each round between the hues and at another lightness than the one before. A
/// colour depends on its number alone, so that a topic keeps its colour when others come. With so many, no eye
/// tells all apart: a name stands beside.
public final class Palette {

    private static final List<Colour> OKABE_ITO = List.of(
            Colour.of("0072b2"),
            Colour.of("e69f00"),
            Colour.of("009e73"),
            Colour.of("cc79a7"),
            Colour.of("56b4e9"),
            Colour.of("d55e00"),
            Colour.of("f0e442"));
    private static final double ENOUGH = 3;
    private static final double STEP = .01;
    private static final int HUES = 12;
    private static final double FIRST_HUE = 15;
    private static final double CHROMA = .13;
    private static final double[] LIGHTNESS = {.62, .48, .74};

    private final Colour background;

    public Palette(Colour background) {
        this.background = background;
    }

    /// The colour of a topic.
    ///
    /// @param number from 0
    public Colour colour(int number) {
        return seen(number < OKABE_ITO.size() ? Oklch.of(OKABE_ITO.get(number)) : later(number - OKABE_ITO.size()));
    }

    /// A colour, darker or lighter where it could not be seen.
    public Colour near(Colour wanted) {
        return seen(Oklch.of(wanted));
    }

    private static Oklch later(int number) {
        int round = number / HUES;
        double between = round % 2 == 0 ? 0 : .5;
        double hue = FIRST_HUE + (number % HUES + between) * 360 / HUES;
        return new Oklch(LIGHTNESS[round % LIGHTNESS.length], CHROMA, hue);
    }

    /// Darker on a light background, lighter on a dark one, until it can be seen.
    private Colour seen(Oklch wanted) {
        double away = background.luminance() > .18 ? -STEP : STEP;
        var colour = wanted;
        while (colour.colour().contrast(background) < ENOUGH && colour.lightness() > 0 && colour.lightness() < 1) {
            colour = colour.withLightness(colour.lightness() + away);
        }
        return colour.colour();
    }
}
