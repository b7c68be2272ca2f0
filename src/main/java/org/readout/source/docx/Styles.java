package org.readout.source.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.readout.source.reading.StyleRole;
import org.readout.source.reading.Xml;
import org.w3c.dom.Element;

/** Word's styles, asked through the chain of styles each is based on. */
final class Styles {

    private static final int LONGEST_CHAIN = 20;
    /** Word writes its own styles' names in English; other programs, and people, write theirs. */
    private static final Pattern HEADING = Pattern.compile("(heading|überschrift|titre|título|encabezado|titolo|kop|rubrik|overskrift|otsikko|nagłówek|nadpis"
            + "|заголовок|标题|標題|見出し|제목) ?[1-9]");

    private static final Pattern LIST = Pattern.compile("list (bullet|number) ?[2-5]");

    private final Map<String, Element> styles = new HashMap<>();
    /** A draft has thousands of paragraphs and a handful of styles. */
    private final Map<String, StyleRole> roles = new HashMap<>();
    private final Map<String, Integer> levels = new HashMap<>();
    private final String defaultParagraph;
    private final Optional<Element> defaults;

    Styles(Optional<Element> root) {
        String paragraph = "";
        if (root.isPresent()) {
            for (Element style : Xml.children(root.get(), "style")) {
                String id = Xml.attribute(style, "styleId");
                styles.put(id, style);
                if (Xml.attribute(style, "type").equals("paragraph") && Xml.attribute(style, "default").matches("1|true")) {
                    paragraph = id;
                }
            }
        }
        this.defaultParagraph = paragraph;
        this.defaults = root.flatMap(element -> Xml.path(element, "docDefaults", "rPrDefault", "rPr"));
    }

    /** The language of text that does not state one; {@code kind} is "val", "bidi" or "eastAsia". */
    String language(String kind) {
        return defaults.flatMap(properties -> Xml.child(properties, "lang")).map(language -> Xml.attribute(language, kind)).orElse("");
    }

    /** The language a character style brings. */
    Optional<String> language(String style, String kind) {
        return first(style, at -> Xml.path(at, "rPr", "lang").map(language -> Xml.attribute(language, kind)).filter(value -> !value.isEmpty()));
    }

    String of(Optional<Element> paragraphProperties) {
        return paragraphProperties.flatMap(properties -> Xml.value(properties, "pStyle")).orElse(defaultParagraph);
    }

    StyleRole role(String style) {
        return roles.computeIfAbsent(style, this::roleByChain);
    }

    private StyleRole roleByChain(String style) {
        for (Element at : chain(style)) {
            String name = name(at);
            StyleRole role = role(name, Xml.attribute(at, "styleId"));
            if (role != StyleRole.BODY) {
                return role;
            }
        }
        return level(style) > 0 ? StyleRole.HEADING : StyleRole.BODY;
    }

    private static StyleRole role(String name, String id) {
        if (HEADING.matcher(name).matches() || id.matches("Heading[1-9]")) {
            return StyleRole.HEADING;
        }
        return switch (name) {
            case "title", "titel", "titre", "título", "titolo" -> StyleRole.TITLE;
            case "subtitle", "untertitel", "sous-titre", "subtítulo", "sottotitolo" -> StyleRole.SUBTITLE;
            case "date" -> StyleRole.DATE;
            case "author", "byline", "authors", "editors" -> StyleRole.BYLINE;
            case "caption", "beschriftung", "légende", "leyenda", "epígrafe", "didascalia", "bijschrift" -> StyleRole.CAPTION;
            case "toc heading", "contents heading" -> StyleRole.CONTENTS_HEADING;
            case "quote", "intense quote", "block text", "quotations", "block quotation", "zitat" -> StyleRole.QUOTE;
            case "html preformatted", "preformatted text", "source code", "code", "macro text" -> StyleRole.CODE;
            default -> name.matches("(toc|contents|verzeichnis|tm|tdc|sommario) [1-9]|table of figures") ? StyleRole.CONTENTS : StyleRole.BODY;
        };
    }

    /** Heading level 1 to 9 by name or outline level; 0 for what is no heading. */
    int level(String style) {
        return levels.computeIfAbsent(style, this::levelByChain);
    }

    private int levelByChain(String style) {
        for (Element at : chain(style)) {
            String name = name(at);
            if (HEADING.matcher(name).matches()) {
                return name.charAt(name.length() - 1) - '0';
            }
            Optional<Integer> outline = Xml.path(at, "pPr").flatMap(properties -> Xml.value(properties, "outlineLvl"))
                    .map(value -> Xml.integer(value, 9));
            if (outline.isPresent()) {
                return outline.get() < 9 ? outline.get() + 1 : 0;
            }
        }
        return 0;
    }

    /** The list a style puts its paragraphs in; "0" for none. */
    Optional<String> list(String style) {
        return first(style, at -> Xml.path(at, "pPr", "numPr").flatMap(numbering -> Xml.value(numbering, "numId")));
    }

    /** How deep in it, 0 for the outermost: the level that names a style of the chain, before what that style says itself. */
    int listLevel(String style, Map<String, Integer> named) {
        return first(style, at -> Optional.ofNullable(named.get(Xml.attribute(at, "styleId")))
                .or(() -> Xml.path(at, "pPr", "numPr").flatMap(numbering -> Xml.value(numbering, "ilvl")).map(level -> Xml.integer(level, 0)))).orElse(0);
    }

    /** How deep a style stands by its name, 0 for the outermost: Word has “List Bullet” and “List Number”, each to 5. */
    int listDepth(String style) {
        return chain(style).stream().map(Styles::name).filter(name -> LIST.matcher(name).matches()).findFirst()
                .map(name -> name.charAt(name.length() - 1) - '1').orElse(0);
    }

    /** Something the paragraph properties of a style's chain say. */
    <T> Optional<T> paragraph(String style, Function<Element, Optional<T>> property) {
        return first(style, at -> Xml.child(at, "pPr").flatMap(property));
    }

    /** What a table style makes of first rows. */
    Optional<Element> firstRow(String style) {
        return first(style, at -> Xml.children(at, "tblStylePr").stream().filter(part -> Xml.attribute(part, "type").equals("firstRow")).findFirst());
    }

    Optional<Boolean> onOff(String style, String property) {
        return first(style, at -> Xml.child(at, "rPr").flatMap(properties -> Xml.onOff(properties, property)));
    }

    Optional<String> value(String style, String property) {
        return first(style, at -> Xml.child(at, "rPr").flatMap(properties -> Xml.value(properties, property)));
    }

    /** What runs have where neither they nor a style say anything. */
    Optional<String> value(String property) {
        return defaults.flatMap(properties -> Xml.value(properties, property));
    }

    /** Whether a character style stands for program text. */
    boolean isCode(String style) {
        return chain(style).stream().map(Styles::name)
                .anyMatch(name -> name.matches("(html code|source code|verbatim char|code|html (keyboard|sample)).*|inline code"));
    }

    private <T> Optional<T> first(String style, Function<Element, Optional<T>> property) {
        return chain(style).stream().map(property).flatMap(Optional::stream).findFirst();
    }

    private List<Element> chain(String style) {
        List<Element> chain = new ArrayList<>();
        Element at = styles.get(style);
        while (at != null && chain.size() < LONGEST_CHAIN && !chain.contains(at)) {
            chain.add(at);
            at = styles.get(Xml.value(at, "basedOn").orElse(""));
        }
        return chain;
    }

    private static String name(Element style) {
        return Xml.value(style, "name").orElse(Xml.attribute(style, "styleId")).toLowerCase(Locale.ROOT);
    }
}
