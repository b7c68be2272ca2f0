package org.readout.render.theme;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** An opaque sRGB colour, each channel from 0 to 255. */
record Colour(int red, int green, int blue) {

    private static final int SHADES = 1000;

    /** "#0b5563" or "#fff". */
    static Optional<Colour> of(String hex) {
        if (hex.matches("#[0-9a-fA-F]{3}")) {
            return of("#" + hex.substring(1).replaceAll(".", "$0$0"));
        }
        if (!hex.matches("#[0-9a-fA-F]{6}")) {
            return Optional.empty();
        }
        int rgb = Integer.parseInt(hex.substring(1), 16);
        return Optional.of(new Colour(rgb >> 16, rgb >> 8 & 255, rgb & 255));
    }

    String hex() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
    }

    /** Contrast ratio, from 1 to 21, as WCAG 2.2 defines it. */
    double contrast(Colour other) {
        double one = luminance();
        double two = other.luminance();
        return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    }

    /** Relative luminance, from 0 to 1, as WCAG 2.2 defines it. */
    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    /** The colour of the same hue, lighter or darker by as little as possible, that {@code passes}; empty where none does. */
    Optional<Colour> nearest(Predicate<Colour> passes) {
        Oklab here = Oklab.of(this);
        return IntStream.rangeClosed(0, SHADES).boxed()
                .flatMap(step -> IntStream.of(step, -step).mapToObj(signed -> here.lightness() + (double) signed / SHADES))
                .filter(lightness -> lightness >= 0 && lightness <= 1)
                .map(lightness -> here.withLightness(lightness).colour())
                .filter(passes).findFirst();
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static int encoded(double linear) {
        double bounded = Math.min(1, Math.max(0, linear));
        double value = bounded <= 0.0031308 ? bounded * 12.92 : 1.055 * Math.pow(bounded, 1 / 2.4) - 0.055;
        return (int) Math.round(value * 255);
    }

    /** Björn Ottosson's perceptual space, in which only lightness changes when a colour is made lighter. */
    private record Oklab(double lightness, double a, double b) {

        static Oklab of(Colour colour) {
            double red = linear(colour.red);
            double green = linear(colour.green);
            double blue = linear(colour.blue);
            double l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
            double m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
            double s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
            return new Oklab(0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
                    1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
                    0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s);
        }

        Oklab withLightness(double other) {
            return new Oklab(other, a, b);
        }

        Colour colour() {
            double l = Math.pow(lightness + 0.3963377774 * a + 0.2158037573 * b, 3);
            double m = Math.pow(lightness - 0.1055613458 * a - 0.0638541728 * b, 3);
            double s = Math.pow(lightness - 0.0894841775 * a - 1.2914855480 * b, 3);
            return new Colour(encoded(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
                    encoded(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
                    encoded(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s));
        }
    }
}
