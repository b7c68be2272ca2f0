package org.readout.render;

/**
 * Whose publication it is.
 *
 * @param file        path below the theme, a PNG or JPEG
 * @param alternative what it says, for those who do not see it
 */
public record Logo(String file, String alternative) {

    /** Whether its name is that of a picture which all formats show. */
    public boolean isPicture() {
        return file.matches("(?i).*\\.(png|jpe?g)");
    }
}
