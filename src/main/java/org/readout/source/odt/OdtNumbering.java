package org.readout.source.odt;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.readout.model.ListBlock.Marker;
import org.readout.model.Ordinals;
import org.readout.source.reading.Numbered;
import org.readout.source.reading.Xml;
import org.w3c.dom.Element;

/** Counts lists and headings as LibreOffice does: by list style, on and on where a list continues another. */
final class OdtNumbering {

    private static final int LEVELS = 10;

    private final Map<String, int[]> counters = new HashMap<>();

    /** Forgets what a list style has counted: a new list begins. */
    void begin(String style) {
        counters.remove(style);
    }

    /**
     * Counts one item on.
     *
     * @param name  of the list style, or another name for what counts together
     * @param style its definition, with a child for each level
     * @param level 0 for the outermost
     * @param start what the item says it counts as; 0 where it says nothing
     */
    Numbered next(String name, Optional<Element> style, int level, int start) {
        int[] counts = counters.computeIfAbsent(name, key -> new int[LEVELS]);
        int at = Math.min(level, LEVELS - 1);
        Optional<Element> definition = level(style, at);
        int first = definition.map(own -> Xml.integer(Xml.attribute(own, "start-value"), 1)).orElse(1);
        counts[at] = start > 0 ? start : counts[at] == 0 ? first : counts[at] + 1;
        for (int above = 0; above < at; above++) {
            counts[above] = Math.max(1, counts[above]);
        }
        Arrays.fill(counts, at + 1, LEVELS, 0);
        String format = definition.map(own -> Xml.attribute(own, "num-format")).orElse("");
        boolean counted = definition.isPresent() && !Xml.name(definition.get()).endsWith("bullet") && !Xml.name(definition.get()).endsWith("image")
                && !format.isEmpty();
        return new Numbered(name, level, counted ? marker(format) : Marker.BULLET, counted ? counts[at] : 0,
                counted ? label(style, definition.get(), counts, at) : "");
    }

    /** A format such as {@code %1%.%2%)} says all (OpenDocument 1.4); before there were prefix, suffix and a count of levels. */
    private static String label(Optional<Element> style, Element definition, int[] counts, int level) {
        String format = Xml.attribute(definition, "num-list-format");
        if (!format.isEmpty()) {
            for (int at = 0; at <= level; at++) {
                format = format.replace("%" + (at + 1) + "%", written(style, counts, at));
            }
            return format.strip();
        }
        int shown = Xml.integer(Xml.attribute(definition, "display-levels"), 1);
        StringBuilder number = new StringBuilder();
        for (int at = Math.max(0, level - shown + 1); at <= level; at++) {
            String one = written(style, counts, at);
            number.append(number.isEmpty() || one.isEmpty() ? "" : ".").append(one);
        }
        return (Xml.attribute(definition, "num-prefix") + number + Xml.attribute(definition, "num-suffix")).strip();
    }

    /** The count of one level as it is shown; nothing where the level has no numbers. */
    private static String written(Optional<Element> style, int[] counts, int level) {
        String format = level(style, level).map(own -> Xml.attribute(own, "num-format")).orElse("1");
        return format.isEmpty() ? "" : Ordinals.write(counts[level], marker(format));
    }

    private static Optional<Element> level(Optional<Element> style, int level) {
        return style.flatMap(levels -> Xml.children(levels).stream()
                .filter(one -> Xml.attribute(one, "level").equals(Integer.toString(level + 1))).findFirst());
    }

    private static Marker marker(String format) {
        return switch (format) {
            case "a" -> Marker.LOWER_LETTER;
            case "A" -> Marker.UPPER_LETTER;
            case "i" -> Marker.LOWER_ROMAN;
            case "I" -> Marker.UPPER_ROMAN;
            default -> Marker.DECIMAL;
        };
    }
}
