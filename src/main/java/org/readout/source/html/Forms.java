package org.readout.source.html;

import java.util.Locale;

import org.jsoup.nodes.Element;

/** What forms say without text: the words on their buttons and in their fields. */
final class Forms {

    private Forms() {
    }

    /** The value of a field or button as far as a browser shows it. */
    static String shown(Element input) {
        return input.attr("type").toLowerCase(Locale.ROOT).matches("hidden|password|checkbox|radio|image|file|color|range") ? "" : input.attr("value");
    }
}
