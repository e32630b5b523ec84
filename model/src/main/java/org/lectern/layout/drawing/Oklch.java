package org.lectern.layout.drawing;

/// A colour as the eye orders colours: lightness, colourfulness, hue (Ottosson 2020).
///
/// @param lightness from 0 for black to 1 for white
/// @param chroma 0 for grey; screens reach about .3
/// @param hue in degrees
record Oklch(double lightness, double chroma, double hue) {

    private static final double LESS_CHROMA = .95;

    static Oklch of(Colour colour) {
        double red = Colour.linear(colour.red());
        double green = Colour.linear(colour.green());
        double blue = Colour.linear(colour.blue());
        double l = StrictMath.cbrt(.4122214708 * red + .5363325363 * green + .0514459929 * blue);
        double m = StrictMath.cbrt(.2119034982 * red + .6806995451 * green + .1073969566 * blue);
        double s = StrictMath.cbrt(.0883024619 * red + .2817188376 * green + .6299787005 * blue);
        double a = 1.9779984951 * l - 2.4285922050 * m + .4505937099 * s;
        double b = .0259040371 * l + .7827717662 * m - .8086757660 * s;
        return new Oklch(
                .2104542553 * l + .7936177850 * m - .0040720468 * s,
                StrictMath.sqrt(a * a + b * b),
                StrictMath.toDegrees(StrictMath.atan2(b, a)));
    }

    Oklch withLightness(double next) {
        return new Oklch(Math.clamp(next, 0, 1), chroma, hue);
    }

    /// The screen's colour of this lightness and hue, as colourful as the screen can show it.
    Colour colour() {
        var light = light();
        for (double less = chroma; !isShown(light) && less > 1e-3; less *= LESS_CHROMA) {
            light = new Oklch(lightness, less, hue).light();
        }
        return new Colour(channel(light[0]), channel(light[1]), channel(light[2]));
    }

    private double[] light() {
        double a = chroma * StrictMath.cos(StrictMath.toRadians(hue));
        double b = chroma * StrictMath.sin(StrictMath.toRadians(hue));
        double l = cube(lightness + .3963377774 * a + .2158037573 * b);
        double m = cube(lightness - .1055613458 * a - .0638541728 * b);
        double s = cube(lightness - .0894841775 * a - 1.2914855480 * b);
        return new double[] {
            4.0767416621 * l - 3.3077115913 * m + .2309699292 * s,
            -1.2684380046 * l + 2.6097574011 * m - .3413193965 * s,
            -.0041960863 * l - .7034186147 * m + 1.7076147010 * s
        };
    }

    private static double cube(double value) {
        return value * value * value;
    }

    private static boolean isShown(double[] light) {
        for (double each : light) {
            if (each < -1e-3 || each > 1 + 1e-3) return false;
        }
        return true;
    }

    private static int channel(double light) {
        double within = Math.clamp(light, 0, 1);
        double share = within <= .0031308 ? 12.92 * within : 1.055 * StrictMath.pow(within, 1 / 2.4) - .055;
        return (int) Math.round(255 * share);
    }
}
