package org.readout.render.theme;

import java.util.Base64;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.readout.finding.Finding;
import org.readout.finding.Spelling;
import org.readout.model.SourceSpan;
import org.readout.render.Theme;
import org.readout.render.theme.Look.Family;
import org.readout.render.theme.Look.Light;

/**
 * Style sheets with a look's values in them. A sheet says {@code var(--accent)}, {@code var(--font-text)},
 * {@code var(--size-text)}; browsers look that up in custom properties, the print engine knows none, so that what it is
 * given has the values in their place.
 */
final class StyleSheets {

    private static final Pattern USE = Pattern.compile("var\\(--([a-zA-Z0-9-]+)\\)");
    private static final Pattern DECLARATION = Pattern.compile("--([a-zA-Z0-9-]+)\\s*:");
    private static final Pattern FACE = Pattern.compile("(fonts/[^/-]+-)(\\w+?)(?:_([0-9A-F]{4,6}-[0-9A-F]{4,6}(?:_[0-9A-F]{4,6}-[0-9A-F]{4,6})*))?\\.woff2");

    private final Look look;
    private final SortedMap<String, byte[]> files;
    private final Collection<Finding> findings;

    /** @param files of the theme, the fonts among them */
    StyleSheets(Look look, SortedMap<String, byte[]> files, Collection<Finding> findings) {
        this.look = look;
        this.files = files;
        this.findings = findings;
    }

    /** One theme's own sheet, by the path people know it by. */
    record Sheet(String path, String css) {
    }

    String screen(List<Sheet> sheets) {
        Set<String> known = new TreeSet<>(variables(Light.LIGHT, look.screen()).keySet());
        sheets.forEach(sheet -> DECLARATION.matcher(sheet.css()).results().forEach(found -> known.add(found.group(1))));
        sheets.forEach(sheet -> check(sheet, known));
        return values() + sheets.stream().map(Sheet::css).collect(Collectors.joining("\n"));
    }

    /** Nothing that lays anything out: custom properties, and the faces of all pages. */
    String values() {
        return ":root { color-scheme: light dark; " + properties(variables(Light.LIGHT, look.screen())) + "}\n"
                + "@media (prefers-color-scheme: dark) { :root { " + properties(look.hexes(Light.DARK)) + "} }\n"
                + "@media print { :root { " + properties(look.hexes(Light.PRINT)) + "} }\n"
                + faces().getOrDefault("", "");
    }

    String print(List<Sheet> sheets) {
        Map<String, String> values = variables(Light.PRINT, look.print());
        sheets.forEach(sheet -> check(sheet, values.keySet()));
        return sheets.stream().map(sheet -> USE.matcher(sheet.css())
                .replaceAll(use -> Matcher.quoteReplacement(values.getOrDefault(use.group(1), "inherit")))).collect(Collectors.joining("\n"));
    }

    private void check(Sheet sheet, Set<String> known) {
        USE.matcher(sheet.css()).results().filter(use -> !known.contains(use.group(1))).forEach(use -> {
            int line = (int) sheet.css().substring(0, use.start()).chars().filter(c -> c == '\n').count() + 1;
            findings.add(Finding.error("template-mistake",
                    new SourceSpan(sheet.path(), List.of(), 0, line, 0, use.group().length(), use.group()),
                    "Line " + line + ": no theme.yaml gives “" + use.group(1) + "” a value.",
                    Spelling.nearest(use.group(1), known).map(near -> "Did you mean “var(--" + near + ")”? ").orElse("")
                            + "There are: " + String.join(", ", known) + "."));
        });
    }

    private Map<String, String> variables(Light light, Map<String, String> sizes) {
        Map<String, String> variables = new LinkedHashMap<>(look.hexes(light));
        look.fonts().forEach((role, family) -> variables.put("font-" + role, families(family, light)));
        sizes.forEach((name, length) -> variables.put("size-" + name, length));
        return variables;
    }

    /** On paper only what can be embedded. */
    private String families(Family family, Light light) {
        return Stream.concat(Stream.of(family.name()), family.fallback().stream())
                .filter(name -> light != Light.PRINT || hasFile(new Family(name, List.of())))
                .map(name -> name.matches("[a-z-]+") ? name : "\"" + name.replace("\"", "") + "\"").collect(Collectors.joining(", "));
    }

    private boolean hasFile(Family family) {
        return files.keySet().stream().anyMatch(path -> path.startsWith(family.files()) && path.endsWith(".ttf"));
    }

    /** Faces for letters that few pages have, by the path of their sheet. */
    SortedMap<String, String> letters() {
        SortedMap<String, String> letters = new TreeMap<>();
        faces().forEach((ranges, faces) -> {
            if (!ranges.isEmpty()) {
                letters.put(Theme.LETTERS + ranges + ".css", faces);
            }
        });
        return letters;
    }

    /**
     * A {@code .woff2} in {@code fonts/} goes into every web page, so that it looks the same on every machine, or, where its name ends with
     * ranges of letters ({@code _0100-0151_0154-024F_1E00-1EFF}), into those that have such letters.
     *
     * @return by the ranges; those of all pages by none
     */
    private Map<String, String> faces() {
        Map<String, String> faces = new TreeMap<>();
        files.forEach((path, bytes) -> {
            Matcher face = FACE.matcher(path);
            if (face.matches()) {
                String ranges = Optional.ofNullable(face.group(3)).orElse("");
                look.fonts().values().stream().filter(family -> family.files().equals(face.group(1))).findFirst()
                        .ifPresent(family -> faces.merge(ranges, face(family, face.group(2), ranges, bytes), String::concat));
            }
        });
        return faces;
    }

    private static String face(Family family, String style, String ranges, byte[] bytes) {
        return "@font-face { font-family: \"" + family.name() + "\"; font-weight: " + weight(style)
                + "; font-style: " + (style.endsWith("Italic") ? "italic" : "normal") + "; font-display: swap; "
                + (ranges.isEmpty() ? "" : "unicode-range: U+" + ranges.replace("_", ", U+") + "; ")
                + "src: url(data:font/woff2;base64," + Base64.getEncoder().encodeToString(bytes) + ") format(\"woff2\"); }\n";
    }

    private static int weight(String style) {
        return switch (style.replace("Italic", "").toLowerCase(Locale.ROOT)) {
            case "light" -> 300;
            case "medium" -> 500;
            case "semibold" -> 600;
            case "bold" -> 700;
            default -> 400;
        };
    }

    private static String properties(Map<String, String> values) {
        return values.entrySet().stream().map(value -> "--" + value.getKey() + ": " + value.getValue() + "; ").collect(Collectors.joining());
    }
}
