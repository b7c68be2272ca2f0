package org.readout.render;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.readout.model.Audience.Paper;

/**
 * What a sheet of paper has room for within a theme's margins, in CSS pixels.
 *
 * @param measure as wide as a line of the widest text
 * @param column  of running text, which may keep to one side of the measure
 * @param height  below what stands at the head and above what stands at the foot
 */
public record Sheet(double measure, double column, double height) {

    private static final double PIXELS_PER_MILLIMETRE = 96 / 25.4;
    private static final Pattern LENGTH = Pattern.compile("([\\d.]+)(mm|cm|in|pt|px)");
    private static final Map<String, Double> MILLIMETRES = Map.of("mm", 1.0, "cm", 10.0, "in", 25.4, "pt", 25.4 / 72, "px", 25.4 / 96);
    /** In millimetres, of a theme that does not say, or says it in letters' sizes. */
    private static final double MARGIN = 33;

    public static Sheet of(Theme theme, Paper paper) {
        double measure = paper.width() - length(theme, "start", MARGIN) - length(theme, "end", MARGIN);
        double height = paper.height() - length(theme, "top", MARGIN) - length(theme, "bottom", MARGIN);
        return new Sheet(measure * PIXELS_PER_MILLIMETRE, (measure - length(theme, "indent", 0)) * PIXELS_PER_MILLIMETRE, height * PIXELS_PER_MILLIMETRE);
    }

    private static double length(Theme theme, String size, double otherwise) {
        Matcher length = LENGTH.matcher(theme.sizes().getOrDefault(size, ""));
        return length.matches() ? Double.parseDouble(length.group(1)) * MILLIMETRES.get(length.group(2)) : otherwise;
    }
}
