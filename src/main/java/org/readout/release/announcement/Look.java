package org.readout.release.announcement;

import java.util.Map;
import java.util.Optional;

/**
 * How the page looks: the theme of what the public is shown.
 *
 * @param css    of its pages on a screen
 * @param values its colours, fonts and sizes alone, for pages that have a layout of their own
 * @param logo   its {@code source} and {@code alternative}
 */
public record Look(String css, String values, Optional<Map<String, String>> logo) {
}
