package org.readout.render.theme;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;

import javax.imageio.ImageIO;

import org.readout.edition.BarePicture;
import org.readout.finding.Checked;
import org.readout.finding.Finding;
import org.readout.finding.Spelling;
import org.readout.model.Media;
import org.readout.model.SourceSpan;
import org.readout.render.FallbackFont;
import org.readout.render.Logo;
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
    private static final String HOUSES = "house";
    private static final String HOUSE = "house.yaml";
    private static final Map<String, String> PICTURES = Map.of("png", "image/png", "jpg", "image/jpeg", "jpeg", "image/jpeg", "gif", "image/gif", "webp", "image/webp");

    private final Map<String, SortedMap<String, byte[]>> folders;
    private final SortedMap<String, byte[]> house;
    /** Themes that extend the same one, or hold the same house, find the same. */
    private final Set<Finding> findings = new LinkedHashSet<>();

    private ThemeReader(Map<String, SortedMap<String, byte[]>> folders, SortedMap<String, byte[]> house) {
        this.folders = folders;
        this.house = house;
    }

    /**
     * The themes called {@code names}, or why one of them cannot be, by file and line.
     *
     * @param folders   every folder under {@code templates/themes}: its files by their path below it
     * @param house     those of {@code templates/house}; empty where there is no such folder
     * @param fallbacks for letters the themes' own fonts lack
     */
    public static Checked<SortedMap<String, Theme>> read(Collection<String> names, Map<String, SortedMap<String, byte[]>> folders,
            SortedMap<String, byte[]> house, List<FallbackFont> fallbacks) {
        ThemeReader reader = new ThemeReader(folders, house);
        SortedMap<String, Theme> themes = reader.themes(names, fallbacks);
        return reader.findings.isEmpty() ? Checked.of(themes) : Checked.refused(List.copyOf(reader.findings));
    }

    private SortedMap<String, Theme> themes(Collection<String> names, List<FallbackFont> fallbacks) {
        SortedMap<String, Layers> all = new TreeMap<>();
        names.forEach(name -> all.put(name, new Layers(folders(name))));
        all.values().forEach(this::look);
        if (!house.isEmpty()) {
            lookOfTheHouse(all.values());
        }
        SortedMap<String, Theme> themes = new TreeMap<>();
        all.forEach((name, layers) -> themes.put(name, theme(name, layers, fallbacks)));
        return themes;
    }

    /**
     * What a theme is made of, by the folder's path, the one that gives way first.
     *
     * @param looks what holds when a folder's word is added to those before it
     */
    private record Layers(Map<String, SortedMap<String, byte[]>> files, Map<String, Look> looks) {

        Layers(Map<String, SortedMap<String, byte[]>> files) {
            this(files, new LinkedHashMap<>());
        }

        Look look() {
            return looks.values().stream().reduce(Look.NONE, (weak, strong) -> strong);
        }

        /** The folder that had the last word on something. */
        String saying(Function<Look, Object> what) {
            String saying = "";
            Look before = Look.NONE;
            for (Map.Entry<String, Look> layer : looks.entrySet()) {
                if (!Objects.equals(what.apply(before), what.apply(layer.getValue()))) {
                    saying = layer.getKey();
                }
                before = layer.getValue();
            }
            return saying;
        }
    }

    private Theme theme(String name, Layers layers, List<FallbackFont> fallbacks) {
        Look look = layers.look();
        SortedMap<String, byte[]> files = new TreeMap<>();
        layers.files().values().forEach(files::putAll);
        files.keySet().removeAll(List.of(DECLARED, HOUSE));
        files.replaceAll(ThemeReader::asShown);
        StyleSheets sheets = new StyleSheets(look, files, findings);
        require(name, layers, files);
        if (files.keySet().containsAll(SHEETS) && findings.isEmpty()) {
            String screen = sheets.screen(sheets(layers.files(), "screen.css"));
            String print = sheets.print(sheets(layers.files(), "print.css"));
            files.put(Theme.VALUES, sheets.values().getBytes(StandardCharsets.UTF_8));
            files.put("screen.css", screen.getBytes(StandardCharsets.UTF_8));
            sheets.letters().forEach((path, css) -> files.put(path, css.getBytes(StandardCharsets.UTF_8)));
            files.put("print.css", print.getBytes(StandardCharsets.UTF_8));
            layers.files().forEach((path, folder) -> Optional.ofNullable(folder.get(REFERENCE))
                    .ifPresent(document -> files.put(REFERENCE, reference(path, document, look, layers.looks().get(path)))));
        }
        SortedMap<String, String> fonts = new TreeMap<>();
        look.fonts().forEach((role, family) -> fonts.put(role, family.name()));
        return new Theme(name, look.hexes(Light.PRINT), fonts, look.print(), look.logo(), files, fallbacks);
    }

    /** Pictures as those of a draft: what programs wrote into a logo is nobody's to read. */
    private static byte[] asShown(String path, byte[] bytes) {
        return Optional.ofNullable(PICTURES.get(path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)))
                .map(type -> BarePicture.of(new Media(type, bytes)).bytes()).orElse(bytes);
    }

    private Map<String, SortedMap<String, byte[]>> folders(String name) {
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
            layers.put(HOUSES, house);
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

    private void look(Layers layers) {
        layers.files().keySet().stream().filter(path -> !path.equals(HOUSES))
                .forEach(path -> declared(path + "/" + DECLARED, text(layers.files().get(path), DECLARED), (file, text) -> {
            Checked<Look> read = LookReader.theme(file, text, layers.look());
            read.value().ifPresent(look -> layers.looks().put(path, look));
            return read;
        }));
    }

    private void lookOfTheHouse(Collection<Layers> all) {
        declared(HOUSES + "/" + HOUSE, text(house, HOUSE), (file, text) -> {
            Checked<List<Look>> read = LookReader.house(file, text, all.stream().map(Layers::look).toList());
            read.value().ifPresent(looks -> {
                Iterator<Look> next = looks.iterator();
                all.forEach(layers -> layers.looks().put(HOUSES, next.next()));
            });
            return read;
        });
    }

    private void declared(String file, String text, BiFunction<String, String, Checked<?>> reading) {
        if (text.isEmpty()) {
            missing(file, "The theme needs this file, and has none.");
        } else {
            findings.addAll(reading.apply(file, text).findings());
        }
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

    private void require(String name, Layers layers, SortedMap<String, byte[]> files) {
        REQUIRED.stream().filter(required -> !files.containsKey(required))
                .forEach(required -> missing("themes/" + name + "/" + required, "The theme needs this file, and has none."));
        Look look = layers.look();
        look.fonts().forEach((role, family) -> {
            if (!family.name().isEmpty() && files.keySet().stream().noneMatch(path -> path.startsWith(family.files()) && path.endsWith(".ttf"))) {
                named(layers.saying(one -> one.fonts().get(role)), family.files() + "Regular.ttf");
            }
        });
        look.logo().filter(Logo::isPicture).ifPresent(logo -> {
            String folder = layers.saying(Look::logo);
            if (!files.containsKey(logo.file())) {
                named(folder, logo.file());
            } else if (!isWhole(files.get(logo.file()))) {
                findings.add(Finding.error("template-mistake", SourceSpan.of(folder + "/" + logo.file()), "This is no picture, or one that breaks off.",
                        "Save it anew as PNG or JPEG, from the program it was drawn in."));
            }
        });
    }

    private static boolean isWhole(byte[] picture) {
        try {
            return ImageIO.read(new ByteArrayInputStream(picture)) != null;
        } catch (IOException e) {
            // a JPEG in the four colours of print, which others can show
            return e.getMessage() != null && e.getMessage().contains("Unsupported Image Type");
        }
    }

    private void named(String folder, String file) {
        missing(folder + "/" + file, "“" + (folder.equals(HOUSES) ? HOUSE : DECLARED) + "” names this file, and it is not there.");
    }

    private void missing(String path, String message) {
        findings.add(Finding.error("template-missing", SourceSpan.of(path), message,
                "Put it there" + (path.startsWith(HOUSES + "/") ? "." : ", into a theme it extends, or under the same name into templates/house.")));
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
