package org.readout.render;

/**
 * Whose publication it is.
 *
 * @param file        path below the theme, a PNG, JPEG or SVG
 * @param alternative what it says, for those who do not see it
 */
public record Logo(String file, String alternative) {
}
