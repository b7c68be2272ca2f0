package org.readout.source.docx;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.readout.model.ListBlock.Marker;
import org.readout.source.reading.Numbered;
import org.readout.source.reading.Ordinals;
import org.readout.source.reading.Xml;
import org.w3c.dom.Element;

/** Counts Word's lists and numbered headings as Word does: by abstract list, with restarts and overrides. */
final class Numbering {

    private static final Pattern PLACEHOLDER = Pattern.compile("%([1-9])");
    private static final int LEVELS = 9;

    private final Styles styles;
    private final Map<String, Element> abstracts = new HashMap<>();
    private final Map<String, Element> instances = new HashMap<>();
    private final Map<String, int[]> counters = new HashMap<>();
    private final Map<String, Boolean> started = new HashMap<>();

    /** @param styles for lists that take their levels from a list style (17.9.21, {@code numStyleLink}) */
    Numbering(Optional<Element> root, Styles styles) {
        this.styles = styles;
        root.ifPresent(numbering -> {
            Xml.children(numbering, "abstractNum").forEach(one -> abstracts.put(Xml.attribute(one, "abstractNumId"), one));
            Xml.children(numbering, "num").forEach(one -> instances.put(Xml.attribute(one, "numId"), one));
        });
    }

    /** Counts one paragraph on. Empty for {@code numId} 0, which takes numbering away, and for lists that are not there. */
    Optional<Numbered> next(String numId, int level) {
        Element instance = instances.get(numId);
        if (instance == null || level < 0 || level >= LEVELS) {
            return Optional.empty();
        }
        String abstractId = Xml.value(instance, "abstractNumId").orElse("");
        Optional<Element> definition = level(instance, abstractId, level);
        if (definition.isEmpty()) {
            return Optional.empty();
        }
        int[] counts = counters.computeIfAbsent(abstractId, key -> new int[LEVELS]);
        applyStartOverride(instance, numId, abstractId, level, counts);
        String format = Xml.value(definition.get(), "numFmt").orElse("decimal");
        counts[level] = counts[level] == 0 ? start(definition.get()) : counts[level] + 1;
        for (int above = 0; above < level; above++) {
            if (counts[above] == 0) {
                counts[above] = level(instance, abstractId, above).map(Numbering::start).orElse(1);
            }
        }
        for (int below = level + 1; below < LEVELS; below++) {
            if (restarts(instance, abstractId, below, level)) {
                counts[below] = 0;
            }
        }
        String text = Xml.value(definition.get(), "lvlText").orElse("");
        return Optional.of(new Numbered(numId, level, marker(format), format.equals("bullet") || format.equals("none") ? 0 : counts[level],
                format.equals("bullet") ? "" : label(text, counts, instance, abstractId, isLegal(definition.get()))));
    }

    /** An instance that overrides where its list starts does so the first time it is met. */
    private void applyStartOverride(Element instance, String numId, String abstractId, int level, int[] counts) {
        for (Element override : Xml.children(instance, "lvlOverride")) {
            int at = Xml.integer(Xml.attribute(override, "ilvl"), -1);
            Optional<Integer> start = Xml.value(override, "startOverride").map(value -> Xml.integer(value, 1));
            if (at == level && start.isPresent() && started.putIfAbsent(numId + "/" + level, true) == null) {
                counts[level] = start.get() - 1;
                if (start.get() == 1) {
                    counts[level] = 0;
                }
            }
        }
    }

    private Optional<Element> level(Element instance, String abstractId, int level) {
        for (Element override : Xml.children(instance, "lvlOverride")) {
            if (Xml.integer(Xml.attribute(override, "ilvl"), -1) == level && Xml.child(override, "lvl").isPresent()) {
                return Xml.child(override, "lvl");
            }
        }
        Element definition = linked(abstracts.get(abstractId));
        return definition == null ? Optional.empty() : Xml.children(definition, "lvl").stream()
                .filter(one -> Xml.integer(Xml.attribute(one, "ilvl"), -1) == level).findFirst();
    }

    private @Nullable Element linked(@Nullable Element definition) {
        if (definition == null || Xml.child(definition, "lvl").isPresent()) {
            return definition;
        }
        return Xml.value(definition, "numStyleLink").flatMap(styles::numbering).flatMap(numbering -> Xml.value(numbering, "numId"))
                .map(instances::get).flatMap(instance -> Xml.value(instance, "abstractNumId")).map(abstracts::get).orElse(definition);
    }

    /** Whether a level begins anew after one above it has counted: always, unless it says after which, or never (0). */
    private boolean restarts(Element instance, String abstractId, int level, int counted) {
        Optional<Integer> after = level(instance, abstractId, level).flatMap(definition -> Xml.value(definition, "lvlRestart"))
                .map(value -> Xml.integer(value, level));
        return after.isEmpty() || after.get() > 0 && counted < after.get();
    }

    private static int start(Element level) {
        return Xml.integer(Xml.value(level, "start").orElse("1"), 1);
    }

    private static boolean isLegal(Element level) {
        return Xml.onOff(level, "isLgl").orElse(false);
    }

    private String label(String text, int[] counts, Element instance, String abstractId, boolean legal) {
        Matcher placeholder = PLACEHOLDER.matcher(text);
        StringBuilder label = new StringBuilder();
        while (placeholder.find()) {
            int level = placeholder.group(1).charAt(0) - '1';
            String format = legal ? "decimal"
                    : level(instance, abstractId, level).flatMap(one -> Xml.value(one, "numFmt")).orElse("decimal");
            placeholder.appendReplacement(label, Matcher.quoteReplacement(write(counts[level], format)));
        }
        return placeholder.appendTail(label).toString().strip();
    }

    private static String write(int number, String format) {
        return switch (format) {
            case "none" -> "";
            case "decimalZero" -> number < 10 ? "0" + number : Integer.toString(number);
            case "ordinal" -> number + (number % 100 / 10 == 1 ? "th" : switch (number % 10) {
                case 1 -> "st";
                case 2 -> "nd";
                case 3 -> "rd";
                default -> "th";
            });
            default -> Ordinals.write(number, marker(format));
        };
    }

    private static Marker marker(String format) {
        return switch (format) {
            case "bullet", "none" -> Marker.BULLET;
            case "lowerLetter" -> Marker.LOWER_LETTER;
            case "upperLetter" -> Marker.UPPER_LETTER;
            case "lowerRoman" -> Marker.LOWER_ROMAN;
            case "upperRoman" -> Marker.UPPER_ROMAN;
            default -> Marker.DECIMAL;
        };
    }
}
