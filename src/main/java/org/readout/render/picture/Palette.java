package org.readout.render.picture;

import java.util.EnumMap;
import java.util.Map;

import org.readout.render.Theme;

/** A theme's colours as printed, as six hexadecimal digits after a number sign, for formats that know no style sheets. */
public record Palette(Map<Ink, String> colours) {

    public Palette {
        colours = Map.copyOf(colours);
    }

    public static Palette of(Theme theme) {
        Map<Ink, String> colours = new EnumMap<>(Ink.class);
        for (Ink ink : Ink.values()) {
            colours.put(ink, theme.colours().getOrDefault(ink.id(), ink == Ink.PAPER || ink == Ink.TINT ? "#ffffff" : "#000000"));
        }
        return new Palette(colours);
    }

    public String of(Ink ink) {
        return colours.getOrDefault(ink, "#000000");
    }
}
