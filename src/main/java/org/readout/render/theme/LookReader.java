package org.readout.render.theme;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
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
    private final List<Look> under;

    private LookReader(DeclaredYaml yaml, List<Look> under) {
        this.yaml = yaml;
        this.under = under;
    }

    /** @param under what holds where this file is silent */
    static Checked<Look> theme(String file, String text, Look under) {
        return DeclaredYaml.readOn(file, text, yaml -> {
            String title = yaml.text("title");
            yaml.text("description", "");
            yaml.text("extends", "");
            return new LookReader(yaml, List.of(under)).looks().get(0).called(title);
        });
    }

    /** @param under the themes that the house has its word in; as many are returned, in their order */
    static Checked<List<Look>> house(String file, String text, List<Look> under) {
        return DeclaredYaml.readOn(file, text, yaml -> new LookReader(yaml, under).looks());
    }

    private List<Look> looks() {
        Map<Light, Said> colours = only("colours", LookReader::said).orElse(Map.of());
        Map<String, Family> fonts = only("fonts", LookReader::fonts).orElse(Map.of());
        Map<String, String> screen = new LinkedHashMap<>();
        Map<String, String> print = new LinkedHashMap<>();
        only("sizes", declared -> {
            only(declared, "screen", medium -> sizes(medium, Look::screen)).ifPresent(screen::putAll);
            only(declared, "print", medium -> sizes(medium, Look::print)).ifPresent(print::putAll);
            declared.end();
            return declared;
        });
        Optional<Logo> logo = only("logo", LookReader::logo);
        List<Look> looks = under.stream().map(look -> new Look(look.title(), colours(colours, look), over(look.fonts(), fonts), over(look.screen(), screen),
                over(look.print(), print), logo.or(look::logo))).toList();
        contrast(colours, looks);
        yaml.end();
        return looks;
    }

    private static <V> Map<String, V> over(Map<String, V> under, Map<String, V> said) {
        Map<String, V> all = new LinkedHashMap<>(under);
        all.putAll(said);
        return all;
    }

    private <T> Optional<T> only(String key, Function<DeclaredYaml, T> reading) {
        return only(yaml, key, reading);
    }

    private static <T> Optional<T> only(DeclaredYaml yaml, String key, Function<DeclaredYaml, T> reading) {
        return yaml.mapping(key, reading);
    }

    /** What one mode's keys say, and the reader that knows their lines. */
    private record Said(DeclaredYaml mode, Light light, Map<Role, Colour> colours) {
    }

    private static Map<Light, Said> said(DeclaredYaml declared) {
        Map<Light, Said> said = new EnumMap<>(Light.class);
        for (Light light : Light.values()) {
            only(declared, light.id(), mode -> said(mode, light)).ifPresent(mode -> said.put(light, mode));
        }
        declared.end();
        return said;
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

    private static Map<Light, Map<Role, Colour>> colours(Map<Light, Said> said, Look under) {
        Map<Light, Map<Role, Colour>> colours = new EnumMap<>(Light.class);
        for (Light light : Light.values()) {
            Map<Role, Colour> all = new EnumMap<>(Role.class);
            all.putAll(under.colours(light));
            for (Role role : Role.values()) {
                word(said, light, role).ifPresent(mode -> all.put(role, mode.colours().get(role)));
            }
            colours.put(light, all);
        }
        return colours;
    }

    /** The mode whose word on a colour holds in a light: what is said for light holds for print too, unless print has a word of its own. */
    private static Optional<Said> word(Map<Light, Said> said, Light light, Role role) {
        return Stream.of(light, light == Light.PRINT ? Light.LIGHT : light).flatMap(mode -> Optional.ofNullable(said.get(mode)).stream())
                .filter(mode -> mode.colours().containsKey(role)).findFirst();
    }

    /** A light of one of the themes, in which a colour is seen beside the others. */
    private record Scene(Light light, Map<Role, Colour> colours) {
    }

    private record Slip(Contrast.Breach breach, Scene scene) {
    }

    /** Reported once for each colour that this file sets, wherever it is seen and whatever it is too much like; what a file leaves alone is not its fault. */
    private static void contrast(Map<Light, Said> said, List<Look> looks) {
        for (Said mode : said.values()) {
            for (Role role : mode.colours().keySet()) {
                List<Scene> scenes = Stream.of(Light.values()).filter(light -> word(said, light, role).filter(mode::equals).isPresent())
                        .flatMap(light -> looks.stream().map(look -> new Scene(light, look.colours(light)))).toList();
                List<Slip> slips = scenes.stream().flatMap(scene -> Contrast.breaches(scene.colours()).stream()
                        .filter(breach -> breach.pair().front() == role
                                || breach.pair().back() == role && word(said, scene.light(), breach.pair().front()).isEmpty())
                        .map(breach -> new Slip(breach, scene))).toList();
                if (!slips.isEmpty()) {
                    mode.mode().report(role.id(), message(role, slips), hint(role, scenes));
                }
            }
        }
    }

    private static String message(Role role, List<Slip> slips) {
        Slip worst = slips.stream().min(Comparator.comparingDouble(slip -> slip.breach().ratio() / slip.breach().pair().atLeast())).orElseThrow();
        Contrast.Pair pair = worst.breach().pair();
        List<String> others = slips.stream().map(slip -> slip.breach().pair().other(role)).filter(other -> other != pair.other(role)).distinct()
                .map(other -> "“" + other.id() + "”").toList();
        return String.format(Locale.ROOT, "“%s” (%s) on “%s” (%s) has a contrast of %.2f : 1 in %s; %s (WCAG 2.2).%s", pair.front().id(),
                worst.scene().colours().get(pair.front()).hex(), pair.back().id(), worst.scene().colours().get(pair.back()).hex(),
                Math.floor(worst.breach().ratio() * 100) / 100, worst.scene().light().id(), pair.need(),
                others.isEmpty() ? "" : " It is too near to " + String.join(" and ", others) + " too.");
    }

    private static String hint(Role role, List<Scene> scenes) {
        return Contrast.nearest(role, scenes.stream().map(Scene::colours).toList())
                .map(colour -> "The nearest that passes with all it meets is “" + role.id() + ": \"" + colour.hex() + "\"”.")
                .orElse("No shade of this colour passes with all it meets; change the other one too.");
    }

    private static Map<String, Family> fonts(DeclaredYaml declared) {
        Map<String, Family> fonts = new LinkedHashMap<>();
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

    /** Names are those of the theme that extends no other; a later one can only set them anew. */
    private Map<String, String> sizes(DeclaredYaml medium, Function<Look, Map<String, String>> kind) {
        Set<String> known = under.stream().flatMap(look -> kind.apply(look).keySet().stream()).collect(Collectors.toCollection(LinkedHashSet::new));
        Map<String, String> sizes = new LinkedHashMap<>();
        medium.allTexts().forEach((name, length) -> {
            if (!known.isEmpty() && !known.contains(name)) {
                medium.report(name, "“" + name + "” is no size of this theme.", Spelling.nearest(name, known)
                        .map(near -> "Did you mean “" + near + "”? ").orElse("") + "There are: " + String.join(", ", known) + ".");
            } else if (!length.matches(LENGTH)) {
                medium.report(name, "“" + length + "” is not a length.", "Write a number and a unit, as in “" + name + ": 10.5pt”.");
            }
            sizes.put(name, length);
        });
        return sizes;
    }

    private static Logo logo(DeclaredYaml declared) {
        Logo logo = new Logo(declared.text("file"), declared.text("alternative"));
        if (!logo.file().isEmpty() && !logo.isPicture()) {
            declared.report("file", "“" + logo.file() + "” is no picture that all pages can show.", "Take a PNG or a JPEG, 600 pixels wide or more; of an SVG, export one.");
        }
        declared.end();
        return logo;
    }

    /** The theme a {@code theme.yaml} extends; empty where it extends none or cannot be read. */
    static String parent(String text) {
        return DeclaredYaml.read("", text, yaml -> yaml.text("extends", "")).value().orElse("");
    }
}
