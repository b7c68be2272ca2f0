package org.readout.source.docx;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.readout.source.reading.Numbered;
import org.readout.source.reading.Xml;
import org.w3c.dom.Element;

/** Counts Word's lists and numbered headings as Word does: by abstract list, with restarts and overrides. */
final class Numbering {

    private static final Pattern PLACEHOLDER = Pattern.compile("%([1-9])");
    private static final int LEVELS = 9;
    private static final int UNCOUNTED = -1;

    private final Styles styles;
    private final Map<String, Element> abstracts = new HashMap<>();
    private final Map<String, Element> instances = new HashMap<>();
    private final Map<String, int[]> counters = new HashMap<>();
    private final Map<String, Map<String, Integer>> named = new HashMap<>();
    private final Set<String> started = new HashSet<>();

    /** @param styles for lists that take their levels from a list style (17.9.21, {@code numStyleLink}) */
    Numbering(Optional<Element> root, Styles styles) {
        this.styles = styles;
        root.ifPresent(numbering -> {
            Xml.children(numbering, "abstractNum").forEach(one -> abstracts.put(Xml.attribute(one, "abstractNumId"), one));
            Xml.children(numbering, "num").forEach(one -> instances.put(Xml.attribute(one, "numId"), one));
        });
    }

    /**
     * Counts one paragraph on. Empty for {@code numId} 0, which takes numbering away, for lists that are not there, and for
     * levels with nothing to show (17.9.11), which count nonetheless.
     */
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
        int[] counts = counters.computeIfAbsent(abstractId, key -> uncounted());
        String format = format(definition.get());
        counts[level] = startOverride(instance, numId, level)
                .orElse(counts[level] == UNCOUNTED ? start(definition.get()) : counts[level] + 1);
        for (int above = 0; above < level; above++) {
            if (counts[above] == UNCOUNTED) {
                counts[above] = level(instance, abstractId, above).map(Numbering::start).orElse(0);
            }
        }
        for (int below = level + 1; below < LEVELS; below++) {
            if (restarts(instance, abstractId, below, level)) {
                counts[below] = UNCOUNTED;
            }
        }
        String text = Xml.value(definition.get(), "lvlText").orElse("");
        boolean bullet = format.equals("bullet");
        String label = bullet ? "" : label(text, counts, instance, abstractId, isLegal(definition.get()));
        if (label.isEmpty() && !bullet) {
            return Optional.empty();
        }
        return Optional.of(new Numbered(numId, level, NumberFormats.marker(format), format.matches("bullet|none") ? 0 : counts[level], label));
    }

    private static int[] uncounted() {
        int[] counts = new int[LEVELS];
        Arrays.fill(counts, UNCOUNTED);
        return counts;
    }

    /** Styles that levels of a list name as theirs, and the level that names each. */
    Map<String, Integer> namedStyles(String numId) {
        return named.computeIfAbsent(numId, this::findNamedStyles);
    }

    private Map<String, Integer> findNamedStyles(String numId) {
        Map<String, Integer> found = new HashMap<>();
        Element instance = instances.get(numId);
        for (int level = LEVELS - 1; instance != null && level >= 0; level--) {
            int at = level;
            level(instance, Xml.value(instance, "abstractNumId").orElse(""), level).flatMap(one -> Xml.value(one, "pStyle"))
                    .ifPresent(style -> found.put(style, at));
        }
        return found;
    }

    /** An instance that overrides where its list starts does so the first time it is met. */
    private Optional<Integer> startOverride(Element instance, String numId, int level) {
        return Xml.children(instance, "lvlOverride").stream().filter(one -> Xml.integer(Xml.attribute(one, "ilvl"), -1) == level)
                .map(one -> Xml.value(one, "startOverride")).flatMap(Optional::stream).findFirst()
                .filter(start -> started.add(numId + "/" + level)).map(start -> Xml.integer(start, 1));
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

    /** The paragraph properties a level brings with it. */
    Optional<Element> paragraphs(String numId, int level) {
        return Optional.ofNullable(instances.get(numId))
                .flatMap(instance -> level(instance, Xml.value(instance, "abstractNumId").orElse(""), level)).flatMap(one -> Xml.child(one, "pPr"));
    }

    /** A list that takes its levels from a list style has them where that style leads, or where it is said to be that style's (17.9.27). */
    private @Nullable Element linked(@Nullable Element definition) {
        if (definition == null || Xml.child(definition, "lvl").isPresent()) {
            return definition;
        }
        Optional<String> link = Xml.value(definition, "numStyleLink");
        return link.flatMap(styles::list).map(instances::get).flatMap(instance -> Xml.value(instance, "abstractNumId")).map(abstracts::get)
                .filter(found -> Xml.child(found, "lvl").isPresent())
                .or(() -> abstracts.values().stream().filter(one -> link.isPresent() && Xml.value(one, "styleLink").equals(link)).findFirst())
                .orElse(definition);
    }

    /** Whether a level begins anew after one above it has counted: always, unless it says after which, or never (0). */
    private boolean restarts(Element instance, String abstractId, int level, int counted) {
        Optional<Integer> after = level(instance, abstractId, level).flatMap(definition -> Xml.value(definition, "lvlRestart"))
                .map(value -> Xml.integer(value, level));
        return after.isEmpty() || after.get() > 0 && counted < after.get();
    }

    /** Zero where nothing is said (17.9.25). */
    private static int start(Element level) {
        return Xml.integer(Xml.value(level, "start").orElse("0"), 0);
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
                    : level(instance, abstractId, level).map(Numbering::format).orElse("decimal");
            placeholder.appendReplacement(label, Matcher.quoteReplacement(NumberFormats.write(counts[level], format)));
        }
        return placeholder.appendTail(label).toString().strip();
    }

    /** The format's name; one that older programs do not know is written with an alternative for them. */
    private static String format(Element level) {
        Optional<Element> format = Xml.child(level, "numFmt")
                .or(() -> Xml.child(level, "AlternateContent").flatMap(both -> Xml.all(both, "numFmt").stream().findFirst()));
        return format.map(one -> (Xml.attribute(one, "val") + " " + Xml.attribute(one, "format")).strip()).orElse("decimal");
    }
}
