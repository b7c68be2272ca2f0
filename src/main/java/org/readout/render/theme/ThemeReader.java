package org.readout.render.theme;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.readout.finding.Checked;
import org.readout.finding.Finding;
import org.readout.finding.Spelling;
import org.readout.model.SourceSpan;
import org.readout.render.FallbackFont;
import org.readout.render.Theme;
import org.readout.render.theme.Look.Light;

/**
 * Puts a theme together from the folders it is made of: those it extends, the oldest first, its own, and the house's. A later
 * folder's file takes the place of an earlier one's; style sheets are put one after the other, and the values of
 * {@code theme.yaml} and {@code house.yaml} go into them.
 */
public final class ThemeReader {

    private static final List<String> SHEETS = List.of("screen.css", "print.css");
    private static final String REFERENCE = "reference.docx";
    private static final List<String> REQUIRED = List.of("page.html", "print.html", "screen.css", "print.css", REFERENCE);
    private static final String DECLARED = "theme.yaml";
    private static final String HOUSE = "house.yaml";

    private final Map<String, SortedMap<String, byte[]>> folders;
    private final SortedMap<String, byte[]> house;
    private final List<Finding> findings = new ArrayList<>();

    private ThemeReader(Map<String, SortedMap<String, byte[]>> folders, SortedMap<String, byte[]> house) {
        this.folders = folders;
        this.house = house;
    }

    /**
     * The theme called {@code name}, or why there is none, by file and line.
     *
     * @param folders   every folder under {@code templates/themes}: its files by their path below it
     * @param house     those of {@code templates/house}; empty where there is no such folder
     * @param fallbacks for letters the theme's own fonts lack
     */
    public static Checked<Theme> read(String name, Map<String, SortedMap<String, byte[]>> folders, SortedMap<String, byte[]> house,
            List<FallbackFont> fallbacks) {
        ThemeReader reader = new ThemeReader(folders, house);
        Theme theme = reader.theme(name, fallbacks);
        return reader.findings.isEmpty() ? Checked.of(theme) : Checked.refused(reader.findings);
    }

    private Theme theme(String name, List<FallbackFont> fallbacks) {
        Map<String, SortedMap<String, byte[]>> layers = layers(name);
        Map<String, Look> looks = looks(layers);
        Look look = looks.values().stream().reduce(Look.NONE, (weak, strong) -> strong);
        SortedMap<String, byte[]> files = new TreeMap<>();
        layers.values().forEach(files::putAll);
        files.keySet().removeAll(List.of(DECLARED, HOUSE));
        StyleSheets sheets = new StyleSheets(look, files, findings);
        require(name, look, files);
        if (files.keySet().containsAll(SHEETS) && findings.isEmpty()) {
            String screen = sheets.screen(sheets(layers, "screen.css"));
            String print = sheets.print(sheets(layers, "print.css"));
            files.put("screen.css", screen.getBytes(StandardCharsets.UTF_8));
            files.put("print.css", print.getBytes(StandardCharsets.UTF_8));
            layers.forEach((path, folder) -> Optional.ofNullable(folder.get(REFERENCE))
                    .ifPresent(document -> files.put(REFERENCE, reference(path, document, look, looks.get(path)))));
        }
        SortedMap<String, String> fonts = new TreeMap<>();
        look.fonts().forEach((role, family) -> fonts.put(role, family.name()));
        return new Theme(name, look.hexes(Light.PRINT), fonts, look.print(), look.logo(), files, fallbacks);
    }

    /** The folders a theme is made of, by path, the one that gives way first. */
    private Map<String, SortedMap<String, byte[]>> layers(String name) {
        List<String> chain = new ArrayList<>();
        for (String next = name; !next.isEmpty(); next = parent(next)) {
            if (chain.contains(next)) {
                mistake(next, "extends", "The theme extends itself, by way of " + String.join(", ", chain) + ".", "Let one of them extend none.");
                break;
            }
            chain.add(0, next);
        }
        Map<String, SortedMap<String, byte[]>> layers = new LinkedHashMap<>();
        chain.forEach(theme -> layers.put("themes/" + theme, folders.get(theme)));
        if (!house.isEmpty()) {
            layers.put("house", house);
        }
        return layers;
    }

    private String parent(String name) {
        String parent = LookReader.parent(text(folders.get(name), DECLARED));
        if (parent.isEmpty() || folders.containsKey(parent)) {
            return parent;
        }
        mistake(name, parent, "There is no theme “" + parent + "” to extend.",
                Spelling.nearest(parent, folders.keySet()).map(near -> "Did you mean “" + near + "”? ").orElse("")
                        + "There are: " + String.join(", ", folders.keySet()) + ".");
        return "";
    }

    /** What holds when a folder's word is added to those before it, by the folder's path. */
    private Map<String, Look> looks(Map<String, SortedMap<String, byte[]>> layers) {
        Map<String, Look> looks = new LinkedHashMap<>();
        Look look = Look.NONE;
        for (Map.Entry<String, SortedMap<String, byte[]>> layer : layers.entrySet()) {
            boolean ofTheHouse = layer.getKey().equals("house");
            String file = layer.getKey() + "/" + (ofTheHouse ? HOUSE : DECLARED);
            String text = text(layer.getValue(), ofTheHouse ? HOUSE : DECLARED);
            if (text.isEmpty()) {
                missing(file);
                continue;
            }
            Checked<Look> read = ofTheHouse ? LookReader.house(file, text, look) : LookReader.theme(file, text, look);
            findings.addAll(read.findings());
            look = read.value().orElse(look);
            looks.put(layer.getKey(), look);
        }
        return looks;
    }

    private byte[] reference(String path, byte[] document, Look look, Look madeFor) {
        try {
            return WordLook.in(look, madeFor, document);
        } catch (IOException e) {
            findings.add(Finding.error("template-mistake", SourceSpan.of(path + "/" + REFERENCE), "This is not a Word document (.docx).",
                    "Save it in Word or LibreOffice as .docx, or copy the one of another theme."));
            return document;
        }
    }

    private static List<StyleSheets.Sheet> sheets(Map<String, SortedMap<String, byte[]>> layers, String name) {
        List<StyleSheets.Sheet> sheets = new ArrayList<>();
        layers.forEach((path, files) -> Optional.ofNullable(files.get(name))
                .ifPresent(css -> sheets.add(new StyleSheets.Sheet(path + "/" + name, new String(css, StandardCharsets.UTF_8)))));
        return sheets;
    }

    private void require(String name, Look look, SortedMap<String, byte[]> files) {
        REQUIRED.stream().filter(required -> !files.containsKey(required)).forEach(required -> missing("themes/" + name + "/" + required));
        look.fonts().values().stream().map(Look.Family::files).distinct()
                .filter(stem -> files.keySet().stream().noneMatch(path -> path.startsWith(stem) && path.endsWith(".ttf")))
                .forEach(stem -> missing("themes/" + name + "/" + stem + "Regular.ttf"));
        look.logo().filter(logo -> !files.containsKey(logo.file())).ifPresent(logo -> missing("themes/" + name + "/" + logo.file()));
    }

    private void missing(String path) {
        findings.add(Finding.error("template-missing", SourceSpan.of(path), "The theme needs this file, and has none.",
                "Put it there" + (path.startsWith("house") ? "." : ", into a theme it extends, or under the same name into templates/house.")));
    }

    private void mistake(String theme, String words, String message, String hint) {
        String yaml = text(folders.get(theme), DECLARED);
        int line = (int) yaml.substring(0, Math.max(0, yaml.indexOf("extends"))).chars().filter(c -> c == '\n').count() + 1;
        findings.add(Finding.error("template-mistake", new SourceSpan("themes/" + theme + "/" + DECLARED, List.of(), 0, line, 0, words.length(), words),
                "Line " + line + ": " + message, hint));
    }

    private static String text(SortedMap<String, byte[]> files, String name) {
        return Optional.ofNullable(files.get(name)).map(bytes -> new String(bytes, StandardCharsets.UTF_8)).orElse("");
    }
}
