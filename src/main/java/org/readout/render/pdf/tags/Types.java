package org.readout.render.pdf.tags;

import java.util.Locale;
import java.util.Set;

import org.readout.render.pdf.text.Footnotes;

/**
 * The structure type that is nearest to an element's meaning (ISO 32000-2, 14.8.4). The engine knows fewer elements, and takes
 * whatever is positioned for a section.
 */
final class Types implements Mending.Step {

    /** Whose parts the engine knows; their places in the tree are those of tables and lists. */
    private static final Set<String> KNOWN = Set.of("Table", "THead", "TBody", "TFoot", "TR", "TH", "TD", "L", "LI", "Lbl", "LBody", "Link", "Figure");

    @Override
    public void mend(Mending mending) {
        mending.root().tags().stream().flatMap(Tag::all).filter(tag -> !KNOWN.contains(tag.type()))
                .forEach(tag -> tag.origin().ifPresent(origin -> tag.become(Footnotes.isLabel(origin) ? "Lbl"
                        : type(origin.getTagName(), tag.type(), mending.isSecond()))));
    }

    private static String type(String element, String engines, boolean second) {
        return switch (element) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> element.toUpperCase(Locale.ROOT);
            case "p", "pre" -> "P";
            // a figure too: its Caption must be first or last in something, and inside the Figure the alternative text would hide it
            case "section", "article", "figure" -> "Sect";
            case "aside" -> second ? "Aside" : "Div";
            case "blockquote" -> "BlockQuote";
            case "caption", "figcaption" -> "Caption";
            case "code" -> "Code";
            case "em", "i" -> second ? "Em" : "Span";
            case "strong", "b" -> second ? "Strong" : "Span";
            case "dl" -> "L";
            case "div", "nav", "header", "footer", "main", "dt", "dd" -> "Div";
            default -> engines;
        };
    }
}
