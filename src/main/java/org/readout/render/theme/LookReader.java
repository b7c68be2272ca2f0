package org.readout.render.theme;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.readout.finding.Checked;
import org.readout.finding.DeclaredYaml;
import org.readout.finding.Spelling;
import org.readout.render.Logo;
import org.readout.render.theme.Look.Family;
import org.readout.render.theme.Look.Light;
import org.readout.render.theme.Look.Role;

/**
 * Reads {@code theme.yaml}, and {@code house.yaml}, which is a theme without a title. Their JSON Schema is
 * {@code templates/schemas/theme.schema.json}.
 */
final class LookReader {

    private static final List<String> FONT_ROLES = List.of("text", "heading", "label", "mono");
    private static final String LENGTH = "-?(0|\\d*\\.?\\d+(pt|mm|cm|in|px|rem|em|ch|%)?)";

    private final DeclaredYaml yaml;
    private final Look under;

    private LookReader(DeclaredYaml yaml, Look under) {
        this.yaml = yaml;
        this.under = under;
    }

    /** @param under what holds where this file is silent */
    static Checked<Look> theme(String file, String text, Look under) {
        return DeclaredYaml.read(file, text, yaml -> {
            String title = yaml.text("title");
            yaml.text("description", "");
            yaml.text("extends", "");
            return new LookReader(yaml, under).look(title);
        });
    }

    static Checked<Look> house(String file, String text, Look under) {
        return DeclaredYaml.read(file, text, yaml -> new LookReader(yaml, under).look(under.title()));
    }

    private Look look(String title) {
        Map<Light, Map<Role, Colour>> colours = only("colours", this::colours).orElse(under.colours());
        Map<String, Family> fonts = only("fonts", this::fonts).orElse(under.fonts());
        Map<String, Map<String, String>> sizes = only("sizes", this::sizes)
                .orElse(Map.of("screen", under.screen(), "print", under.print()));
        Optional<Logo> logo = only("logo", LookReader::logo).or(under::logo);
        yaml.end();
        return new Look(title, colours, fonts, sizes.get("screen"), sizes.get("print"), logo);
    }

    private <T> Optional<T> only(String key, Function<DeclaredYaml, T> reading) {
        return only(yaml, key, reading);
    }

    private static <T> Optional<T> only(DeclaredYaml yaml, String key, Function<DeclaredYaml, T> reading) {
        return yaml.mappings(key, reading).stream().findFirst();
    }

    /** What is said for light holds for print too, unless print has a word of its own. */
    private Map<Light, Map<Role, Colour>> colours(DeclaredYaml declared) {
        Map<Light, Said> said = new EnumMap<>(Light.class);
        for (Light light : Light.values()) {
            only(declared, light.id(), mode -> said(mode, light)).ifPresent(mode -> said.put(light, mode));
        }
        declared.end();
        Map<Light, Map<Role, Colour>> colours = new EnumMap<>(Light.class);
        for (Light light : Light.values()) {
            Map<Role, Colour> all = new EnumMap<>(Role.class);
            all.putAll(under.colours(light));
            sayings(said, light).forEach(mode -> all.putAll(mode.colours()));
            colours.put(light, all);
            contrast(sayings(said, light), all, light);
        }
        return colours;
    }

    /** What one mode's keys say, and the reader that knows their lines. */
    private record Said(DeclaredYaml mode, Light light, Map<Role, Colour> colours) {
    }

    /** What holds for a light, the stronger word last. */
    private static List<Said> sayings(Map<Light, Said> said, Light light) {
        return Stream.of(light == Light.PRINT ? Light.LIGHT : light, light).distinct()
                .flatMap(mode -> Optional.ofNullable(said.get(mode)).stream()).toList();
    }

    private static Said said(DeclaredYaml mode, Light light) {
        Map<Role, Colour> said = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            String hex = mode.text(role.id(), "");
            Colour.of(hex).ifPresentOrElse(colour -> said.put(role, colour), () -> {
                if (mode.has(role.id())) {
                    mode.report(role.id(), "“" + hex + "” is not a colour.", "Write it with quotation marks, as in “" + role.id() + ": \"#0b5563\"”.");
                }
            });
        }
        mode.end();
        return new Said(mode, light, said);
    }

    /** Reported where the colour stands that this file sets; what a file leaves alone is not its fault. */
    private static void contrast(List<Said> sayings, Map<Role, Colour> all, Light light) {
        for (Contrast.Breach breach : Contrast.breaches(all)) {
            Role front = breach.pair().front();
            Role back = breach.pair().back();
            for (Role changed : List.of(front, back)) {
                Optional<Said> saying = sayings.stream().filter(mode -> mode.colours().containsKey(changed)).reduce((weak, strong) -> strong);
                if (saying.isPresent()) {
                    saying.get().mode().report(changed.id(), message(breach, all, light), hint(changed, all));
                    break;
                }
            }
        }
    }

    private static String message(Contrast.Breach breach, Map<Role, Colour> all, Light light) {
        Role front = breach.pair().front();
        Role back = breach.pair().back();
        return String.format(Locale.ROOT, "“%s” (%s) on “%s” (%s) has a contrast of %.2f : 1 in %s; %s (WCAG 2.2).", front.id(), all.get(front).hex(),
                back.id(), all.get(back).hex(), Math.floor(breach.ratio() * 100) / 100, light.id(), breach.pair().need());
    }

    private static String hint(Role role, Map<Role, Colour> all) {
        return Contrast.nearest(role, all)
                .map(colour -> "The nearest that passes with all it meets is “" + role.id() + ": \"" + colour.hex() + "\"”.")
                .orElse("No shade of this colour passes with all it meets; change the other one too.");
    }

    private Map<String, Family> fonts(DeclaredYaml declared) {
        Map<String, Family> fonts = new LinkedHashMap<>(under.fonts());
        for (String role : FONT_ROLES) {
            only(declared, role, font -> {
                Family family = new Family(font.text("family"), font.texts("fallback"));
                font.end();
                return family;
            }).ifPresent(family -> fonts.put(role, family));
        }
        declared.end();
        return fonts;
    }

    private Map<String, Map<String, String>> sizes(DeclaredYaml declared) {
        Map<String, Map<String, String>> sizes = Map.of(
                "screen", only(declared, "screen", medium -> sizes(medium, under.screen())).orElse(under.screen()),
                "print", only(declared, "print", medium -> sizes(medium, under.print())).orElse(under.print()));
        declared.end();
        return sizes;
    }

    /** Names are those of the theme that extends no other; a later one can only set them anew. */
    private static Map<String, String> sizes(DeclaredYaml medium, Map<String, String> under) {
        Map<String, String> sizes = new LinkedHashMap<>(under);
        medium.allTexts().forEach((name, length) -> {
            if (!under.isEmpty() && !under.containsKey(name)) {
                medium.report(name, "“" + name + "” is no size of this theme.", Spelling.nearest(name, under.keySet())
                        .map(near -> "Did you mean “" + near + "”? ").orElse("") + "There are: " + String.join(", ", under.keySet()) + ".");
            } else if (!length.matches(LENGTH)) {
                medium.report(name, "“" + length + "” is not a length.", "Write a number and a unit, as in “" + name + ": 10.5pt”.");
            }
            sizes.put(name, length);
        });
        return sizes;
    }

    private static Logo logo(DeclaredYaml declared) {
        Logo logo = new Logo(declared.text("file"), declared.text("alternative"));
        if (!logo.file().toLowerCase(Locale.ROOT).matches(".*\\.(png|jpe?g|svg)")) {
            declared.report("file", "“" + logo.file() + "” is no picture a page can show.", "Take a PNG, a JPEG or an SVG.");
        }
        declared.end();
        return logo;
    }

    /** The theme a {@code theme.yaml} extends; empty where it extends none or cannot be read. */
    static String parent(String text) {
        return DeclaredYaml.read("", text, yaml -> yaml.text("extends", "")).value().orElse("");
    }
}
