package org.readout.source.docx;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.readout.model.Metadata;
import org.readout.model.Styled.Style;
import org.readout.source.reading.Highlighter;
import org.readout.source.reading.RunBuilder;
import org.readout.source.reading.Xml;
import org.w3c.dom.Element;

/** What a run looks like: its own properties, then its character style's; what its paragraph's style gives to all of it says nothing. */
final class Looks {

    private final Styles styles;
    private final String language;

    /** @param language of the draft; runs in it need not say so */
    Looks(Styles styles, String language) {
        this.styles = styles;
        this.language = language;
    }

    RunBuilder.Look of(Optional<Element> properties, String paragraphStyle) {
        String style = style(properties);
        Set<Style> found = EnumSet.noneOf(Style.class);
        add(found, Style.STRONG, properties, style, paragraphStyle, "b");
        add(found, Style.EMPHASIS, properties, style, paragraphStyle, "i");
        add(found, Style.STRIKE, properties, style, paragraphStyle, "strike");
        add(found, Style.SMALL_CAPS, properties, style, paragraphStyle, "smallCaps");
        if (properties.flatMap(own -> Xml.value(own, "u")).map(value -> !value.equals("none")).orElse(false)) {
            found.add(Style.UNDERLINE);
        }
        if (properties.flatMap(own -> Xml.onOff(own, "dstrike")).orElse(false)) {
            found.add(Style.STRIKE);
        }
        if (properties.flatMap(own -> Xml.value(own, "highlight")).map(value -> !value.equals("none")).orElse(false)
                || properties.flatMap(own -> Xml.child(own, "shd")).map(shading -> isMarker(Xml.attribute(shading, "fill"))).orElse(false)) {
            found.add(Style.HIGHLIGHT);
        }
        String vertical = properties.flatMap(own -> Xml.value(own, "vertAlign")).or(() -> styles.value(style, "vertAlign")).orElse("");
        if (vertical.equals("superscript")) {
            found.add(Style.SUPERSCRIPT);
        } else if (vertical.equals("subscript")) {
            found.add(Style.SUBSCRIPT);
        }
        return new RunBuilder.Look(found, !style.isEmpty() && styles.isCode(style), language(properties, style));
    }

    /** Whether the run is hidden, by itself or by a style. */
    boolean isHidden(Optional<Element> properties, String paragraphStyle) {
        String style = style(properties);
        return properties.flatMap(own -> Xml.onOff(own, "vanish"))
                .or(() -> style.isEmpty() ? Optional.empty() : styles.onOff(style, "vanish"))
                .or(() -> styles.onOff(paragraphStyle, "vanish")).orElse(false);
    }

    private static String style(Optional<Element> properties) {
        return properties.flatMap(own -> Xml.value(own, "rStyle")).orElse("");
    }

    private void add(Set<Style> found, Style style, Optional<Element> properties, String runStyle, String paragraphStyle, String name) {
        boolean on = properties.flatMap(own -> Xml.onOff(own, name))
                .or(() -> runStyle.isEmpty() ? Optional.empty() : styles.onOff(runStyle, name)).orElse(false);
        if (on && !styles.onOff(paragraphStyle, name).orElse(false)) {
            found.add(style);
        }
    }

    /** A background as Google Docs writes it for its highlighter. */
    private static boolean isMarker(String fill) {
        if (!fill.matches("[0-9A-Fa-f]{6}")) {
            return false;
        }
        return Highlighter.isColour(Integer.parseInt(fill.substring(0, 2), 16), Integer.parseInt(fill.substring(2, 4), 16), Integer.parseInt(fill.substring(4), 16));
    }

    /** Right-to-left and East Asian runs have languages of their own kind (17.3.2.20). */
    private String language(Optional<Element> properties, String style) {
        boolean rightToLeft = properties.flatMap(own -> Xml.onOff(own, "rtl")).orElse(false);
        boolean eastAsian = properties.flatMap(own -> Xml.child(own, "rFonts")).map(fonts -> Xml.attribute(fonts, "hint").equals("eastAsia")).orElse(false);
        String kind = rightToLeft ? "bidi" : eastAsian ? "eastAsia" : "val";
        String stated = properties.flatMap(own -> Xml.child(own, "lang")).map(element -> Xml.attribute(element, kind))
                .filter(value -> !value.isEmpty()).or(() -> styles.language(style, kind))
                .or(() -> rightToLeft ? Optional.of(styles.language(kind)) : Optional.empty()).orElse("");
        return stated.isEmpty() || Metadata.primary(stated).equals(Metadata.primary(language)) || Metadata.primary(stated).equals("x") ? "" : stated;
    }
}
