package org.readout.render.picture;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.readout.render.Theme;

/** A theme's colours by day, as six hexadecimal digits after a number sign, for formats that know no style sheets. */
public record Palette(Map<Ink, String> colours) {

    private static final Pattern DECLARED = Pattern.compile("--([a-z-]+):\\s*(#[0-9a-fA-F]{6})\\b");

    public Palette {
        colours = Map.copyOf(colours);
    }

    /** What {@code screen.css} declares first under each name. */
    public static Palette of(Theme theme) {
        Map<Ink, String> colours = new EnumMap<>(Ink.class);
        Matcher declared = DECLARED.matcher(theme.text("screen.css"));
        while (declared.find()) {
            for (Ink ink : Ink.values()) {
                if (ink.id().equals(declared.group(1))) {
                    colours.putIfAbsent(ink, declared.group(2));
                }
            }
        }
        for (Ink ink : Ink.values()) {
            colours.putIfAbsent(ink, ink == Ink.PAPER || ink == Ink.TINT ? "#ffffff" : "#000000");
        }
        return new Palette(colours);
    }

    public String of(Ink ink) {
        return colours.getOrDefault(ink, "#000000");
    }
}
