package org.readout.source.odt;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.readout.model.Metadata;
import org.readout.model.Styled.Style;
import org.readout.model.Table;
import org.readout.source.reading.StyleRole;
import org.readout.source.reading.Xml;
import org.w3c.dom.Element;

/** OpenDocument's styles (part 3, 16), asked through the chain of parents; automatic styles are the first link. */
final class OdtStyles {

    private static final int LONGEST_CHAIN = 20;
    private static final Pattern POINTS = Pattern.compile("(\\d{1,4})(?:\\.(\\d))?\\d*pt");

    private static final Pattern LIST = Pattern.compile("(?:list(?: bullet| number)?|numbering) (?<depth>[2-5])(?: start| end)?");

    private final Map<String, Element> styles = new HashMap<>();
    /** Made by the program for what an author set by hand. */
    private final Set<Element> automatic = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<String, Element> lists = new HashMap<>();
    private Optional<Element> outline = Optional.empty();
    private Optional<Element> standard = Optional.empty();
    /** A draft has thousands of paragraphs and a handful of styles. */
    private final Map<String, List<Element>> chains = new HashMap<>();
    private final Map<String, StyleRole> roles = new HashMap<>();
    private final Map<String, Integer> levels = new HashMap<>();
    private final Map<Asked, String> properties = new HashMap<>();
    private final Map<Dressed, SpanLook> paragraphLooks = new HashMap<>();
    private final Map<Dressed, SpanLook> looks = new HashMap<>();

    private record Asked(String family, String style, String property) {
    }

    private record Dressed(SpanLook around, String style, String draftLanguage) {
    }

    OdtStyles(List<Element> roots) {
        for (Element root : roots) {
            for (Element group : Xml.children(root)) {
                if (Xml.name(group).matches("automatic-styles|styles")) {
                    Xml.children(group).forEach(this::add);
                    if (Xml.name(group).startsWith("automatic")) {
                        automatic.addAll(Xml.children(group));
                    }
                }
            }
        }
    }

    private void add(Element style) {
        switch (Xml.name(style)) {
            case "style" -> styles.putIfAbsent(Xml.attribute(style, "family") + "/" + Xml.attribute(style, "name"), style);
            case "list-style" -> lists.putIfAbsent(Xml.attribute(style, "name"), style);
            case "outline-style" -> outline = Optional.of(style);
            case "default-style" -> {
                if (Xml.attribute(style, "family").equals("paragraph")) {
                    standard = Optional.of(style);
                }
            }
            default -> { }
        }
    }

    Optional<Element> list(String name) {
        return isOutline(name) ? outline : Optional.ofNullable(lists.get(name));
    }

    /** Whether lists of this style count with the headings. */
    boolean isOutline(String list) {
        return outline.isPresent() && !list.isEmpty() && list.equals(Xml.attribute(outline.get(), "name"));
    }

    Optional<Element> outline() {
        return outline;
    }

    /** The language in which text of a script is by default as a BCP 47 tag, or empty. */
    String language(Script script) {
        return standard.flatMap(style -> Xml.child(style, "text-properties")).map(text -> language(text, script)).orElse("");
    }

    /** The language that the style of all ordinary paragraphs states for a script, or empty. */
    String ordinaryLanguage(Script script) {
        return languages(Map.of(), chain("paragraph", "Standard"), "").getOrDefault(script, "");
    }

    StyleRole role(String style) {
        return roles.computeIfAbsent(style, this::roleByChain);
    }

    private StyleRole roleByChain(String style) {
        for (Element at : chain("paragraph", style)) {
            StyleRole role = named(name(at));
            if (role != StyleRole.BODY) {
                return role;
            }
        }
        return StyleRole.BODY;
    }

    private static StyleRole named(String name) {
        return switch (name) {
            case "title" -> StyleRole.TITLE;
            case "subtitle" -> StyleRole.SUBTITLE;
            case "date" -> StyleRole.DATE;
            case "author", "authors", "byline", "editors" -> StyleRole.BYLINE;
            case "caption", "illustration", "table", "figure", "drawing" -> StyleRole.CAPTION;
            case "quotations", "quote", "intense quote", "block text", "block quotation" -> StyleRole.QUOTE;
            case "preformatted text", "source code", "html preformatted", "macro text", "code" -> StyleRole.CODE;
            default -> name.matches("contents( heading| [1-9]+)|toc.*") ? StyleRole.CONTENTS : StyleRole.BODY;
        };
    }

    /** The heading level a paragraph style stands for: by its own outline level, or by its name; 0 for none. */
    int level(String style) {
        return levels.computeIfAbsent(style, this::levelByChain);
    }

    private int levelByChain(String style) {
        for (Element at : chain("paragraph", style)) {
            if (Xml.has(at, "default-outline-level")) {
                return Xml.integer(Xml.attribute(at, "default-outline-level"), 0);
            }
            if (name(at).matches("heading [1-9]")) {
                return name(at).charAt(8) - '0';
            }
        }
        return 0;
    }

    /** The list style a paragraph style brings with it; an empty name takes numbering away. */
    Optional<String> listOf(String style) {
        return chain("paragraph", style).stream().filter(at -> Xml.has(at, "list-style-name")).map(at -> Xml.attribute(at, "list-style-name")).findFirst();
    }

    /** How deep a paragraph style stands by its name, 0 for the outermost: “List Bullet 2” in Word, “List 2” or “Numbering 2” in LibreOffice. */
    int listDepth(String style) {
        return chain("paragraph", style).stream().map(OdtStyles::name).map(LIST::matcher).filter(Matcher::matches).findFirst()
                .map(name -> name.group("depth").charAt(0) - '1').orElse(0);
    }

    Table.Alignment alignment(String style) {
        return switch (property(chain("paragraph", style), "paragraph-properties", "text-align").orElse("")) {
            case "center" -> Table.Alignment.CENTER;
            case "end", "right" -> Table.Alignment.END;
            default -> Table.Alignment.START;
        };
    }

    /** What a span looks like beside its paragraph. */
    SpanLook look(SpanLook around, String span, String draftLanguage) {
        return looks.computeIfAbsent(new Dressed(around, span, draftLanguage), this::lookByChain);
    }

    private SpanLook lookByChain(Dressed span) {
        SpanLook around = span.around;
        List<Element> chain = chain("text", span.style);
        boolean code = around.code() || chain.stream().anyMatch(at -> name(at).matches("source text|teletype|code|html (code|keyboard|sample).*|verbatim char.*|inline code"));
        return new SpanLook(styles(around.styles(), chain), code, languages(around.languages(), chain, span.draftLanguage));
    }

    /** What the author made all of a paragraph look like by hand; what a named style looks like is the business of each edition. */
    SpanLook paragraphLook(String style, String draftLanguage) {
        return paragraphLooks.computeIfAbsent(new Dressed(SpanLook.PLAIN, style, draftLanguage), this::paragraphLookByChain);
    }

    private SpanLook paragraphLookByChain(Dressed paragraph) {
        List<Element> chain = chain("paragraph", paragraph.style);
        return new SpanLook(styles(Set.of(), chain.stream().filter(automatic::contains).toList()), false,
                languages(Map.of(), chain, paragraph.draftLanguage));
    }

    private static Set<Style> styles(Set<Style> around, List<Element> chain) {
        Set<Style> found = EnumSet.noneOf(Style.class);
        found.addAll(around);
        toggle(found, Style.STRONG, chain, "font-weight", "bold|[6-9]00");
        toggle(found, Style.EMPHASIS, chain, "font-style", "italic|oblique");
        toggle(found, Style.STRIKE, chain, "text-line-through-style", "(?!none).+");
        toggle(found, Style.UNDERLINE, chain, "text-underline-style", "(?!none).+");
        toggle(found, Style.SMALL_CAPS, chain, "font-variant", "small-caps");
        toggle(found, Style.HIGHLIGHT, chain, "background-color", "(?!transparent|(?i:#ffffff)).+");
        text(chain, "text-position").ifPresent(position -> {
            found.removeAll(Set.of(Style.SUPERSCRIPT, Style.SUBSCRIPT));
            if (position.startsWith("super") || position.matches("[1-9]\\d*%.*") && !position.startsWith("100")) {
                found.add(Style.SUPERSCRIPT);
            } else if (position.startsWith("sub") || position.startsWith("-")) {
                found.add(Style.SUBSCRIPT);
            }
        });
        return found;
    }

    private static Map<Script, String> languages(Map<Script, String> around, List<Element> chain, String draftLanguage) {
        Map<Script, String> languages = new EnumMap<>(Script.class);
        languages.putAll(around);
        for (Script script : Script.values()) {
            chain.stream().flatMap(at -> Xml.child(at, "text-properties").stream()).map(properties -> language(properties, script))
                    .filter(tag -> !tag.isEmpty()).findFirst().ifPresent(tag -> {
                        languages.remove(script);
                        if (!Metadata.primary(tag).equals(Metadata.primary(draftLanguage))) {
                            languages.put(script, tag);
                        }
                    });
        }
        return languages;
    }

    /** Whether text of this style is not shown. */
    boolean isHidden(String family, String style) {
        return text(family, style, "display").equals("none");
    }

    /** Whether everything in a paragraph of this style is bold. */
    boolean isStrong(String paragraph) {
        return text("paragraph", paragraph, "font-weight").equals("bold");
    }

    /** How large letters of this style are, in tenths of a point; 0 where it does not say. */
    int size(String family, String style) {
        Matcher points = POINTS.matcher(text(family, style, "font-size"));
        return points.matches() ? Integer.parseInt(points.group(1)) * 10 + Integer.parseInt("0" + Objects.requireNonNullElse(points.group(2), "")) : 0;
    }

    private static void toggle(Set<Style> found, Style style, List<Element> chain, String property, String on) {
        text(chain, property).ifPresent(value -> {
            if (value.matches(on)) {
                found.add(style);
            } else {
                found.remove(style);
            }
        });
    }

    /** A property of letters, or empty where no style in the chain states it. */
    private String text(String family, String style, String property) {
        return properties.computeIfAbsent(new Asked(family, style, property), asked -> text(chain(family, style), property).orElse(""));
    }

    private static Optional<String> text(List<Element> chain, String property) {
        return property(chain, "text-properties", property);
    }

    private static Optional<String> property(List<Element> chain, String group, String property) {
        return chain.stream().flatMap(at -> Xml.child(at, group).stream()).map(properties -> Xml.attribute(properties, property))
                .filter(value -> !value.isEmpty()).findFirst();
    }

    private List<Element> chain(String family, String style) {
        return chains.computeIfAbsent(family + "/" + style, this::chain);
    }

    private List<Element> chain(String first) {
        List<Element> chain = new ArrayList<>();
        Element at = styles.get(first);
        String family = first.substring(0, first.indexOf('/'));
        while (at != null && chain.size() < LONGEST_CHAIN && !chain.contains(at)) {
            chain.add(at);
            at = styles.get(family + "/" + Xml.attribute(at, "parent-style-name"));
        }
        return chain;
    }

    /** As people see it: {@code Heading_20_1} is "heading 1". */
    private static String name(Element style) {
        String shown = Xml.attribute(style, "display-name");
        return (shown.isEmpty() ? Xml.attribute(style, "name").replace("_20_", " ") : shown).toLowerCase(Locale.ROOT);
    }

    private static String language(Element properties, Script script) {
        String which = switch (script) {
            case WESTERN -> "";
            case ASIAN -> "-asian";
            case COMPLEX -> "-complex";
        };
        String language = Xml.attribute(properties, "language" + which);
        String country = Xml.attribute(properties, "country" + which);
        return language.isEmpty() || language.matches("none|zxx") ? "" : country.isEmpty() || country.equals("none") ? language : language + "-" + country;
    }
}
