package dev.greenroom.platform.web;

/** A colour in linear sRGB, each channel from 0 to 1. */
record Colour(double red, double green, double blue) {

    static Colour ofHex(String hex) {
        return new Colour(channel(hex, 0), channel(hex, 2), channel(hex, 4));
    }

    private static double channel(String hex, int from) {
        double value = Integer.parseInt(hex.substring(from, from + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    /** The contrast ratio of WCAG 2.2, from 1 to 21. */
    double contrastWith(Colour other) {
        double lighter = Math.max(luminance(), other.luminance());
        double darker = Math.min(luminance(), other.luminance());
        return (lighter + 0.05) / (darker + 0.05);
    }

    private double luminance() {
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    }

    Colour seenBy(Sight sight) {
        return sight.see(this);
    }

    /** How far apart two colours look: the Euclidean distance in Oklab, in which black and white are 1 apart. */
    double distanceTo(Colour other) {
        double[] one = oklab();
        double[] two = other.oklab();
        return Math.hypot(Math.hypot(one[0] - two[0], one[1] - two[1]), one[2] - two[2]);
    }

    private double[] oklab() {
        double l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
        double m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
        double s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
        return new double[] {
            0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
            1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
            0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s
        };
    }
}
