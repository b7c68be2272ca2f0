package org.readout.render.picture;

import java.util.Locale;

/** What a mark of a picture is coloured for; a theme says with what. */
public enum Ink {
    PAPER, TINT, LINE, EDGE, TEXT, QUIET, ACCENT;

    /** The name of the theme's colour, and the class in markup. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
