package org.readout.render.theme;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.readout.render.Logo;
import org.readout.render.Theme;

/**
 * What {@code theme.yaml} says, with what the themes it extends say where it is silent.
 *
 * @param title   what people call the theme; empty for the house
 * @param colours by the light they are seen in
 * @param fonts   by role: {@code text}, {@code heading}, {@code label}, {@code mono}
 * @param screen  CSS lengths by name, for the web page
 * @param print   CSS lengths by name, for the printed page
 */
record Look(String title, Map<Light, Map<Role, Colour>> colours, Map<String, Family> fonts, Map<String, String> screen,
        Map<String, String> print, Optional<Logo> logo) {

    static final Look NONE = new Look("", Map.of(), Map.of(), Map.of(), Map.of(), Optional.empty());

    /** What a page is seen in: a bright screen, a dark one, or daylight on paper. */
    enum Light {
        LIGHT, DARK, PRINT;

        String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What a colour is for. */
    enum Role {
        PAPER, TINT, TEXT, QUIET, LINE, EDGE, ACCENT, ON_ACCENT, HIGHLIGHT, OPPORTUNITY, RISK;

        /** The name used in templates and style sheets: "on-accent". */
        String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** A family and those that stand in for it, in order; "IBM Plex Serif" is in files called {@code IBMPlexSerif-….ttf}. */
    record Family(String name, List<String> fallback) {

        Family {
            fallback = List.copyOf(fallback);
        }

        /** How the paths of its files begin. */
        String files() {
            return Theme.fontFiles(name);
        }
    }

    Look called(String other) {
        return new Look(other, colours, fonts, screen, print, logo);
    }

    /** Colours as CSS writes them, by the names of their roles. */
    Map<String, String> hexes(Light light) {
        Map<String, String> hexes = new LinkedHashMap<>();
        colours(light).forEach((role, colour) -> hexes.put(role.id(), colour.hex()));
        return hexes;
    }

    Map<Role, Colour> colours(Light light) {
        return colours.getOrDefault(light, Map.of());
    }
}
