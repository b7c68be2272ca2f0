package org.readout.model;

import java.util.Locale;

import org.readout.model.ListBlock.Marker;

/** Numbers as lists write them. */
public final class Ordinals {

    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    private Ordinals() {
    }

    public static String write(int number, Marker marker) {
        return switch (marker) {
            case BULLET -> "";
            case DECIMAL -> Integer.toString(number);
            case UPPER_LETTER -> letter(number);
            case LOWER_LETTER -> letter(number).toLowerCase(Locale.ROOT);
            case UPPER_ROMAN -> roman(number);
            case LOWER_ROMAN -> roman(number).toLowerCase(Locale.ROOT);
        };
    }

    /** Word repeats the letter: 27 is AA, 28 is BB. */
    private static String letter(int number) {
        return number < 1 ? "" : Character.toString('A' + (number - 1) % 26).repeat(Math.min((number - 1) / 26 + 1, 30));
    }

    private static String roman(int number) {
        StringBuilder roman = new StringBuilder();
        int left = Math.min(Math.max(number, 0), 3999);
        for (int at = 0; at < VALUES.length; at++) {
            while (left >= VALUES[at]) {
                roman.append(ROMAN[at]);
                left -= VALUES[at];
            }
        }
        return roman.toString();
    }
}
