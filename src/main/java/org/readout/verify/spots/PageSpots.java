package org.readout.verify.spots;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.nodes.XmlDeclaration;
import org.readout.model.ListBlock;

/** Everything a page holds: text, comments, style sheets, attributes, pictures. */
final class PageSpots {

    private static final String SCHEME = "data:";
    private static final Pattern DATA = Pattern.compile(SCHEME + "([\\w.+/-]*)(;[\\w=.-]+)*?(;base64)?,([^\"')\\s]*)");

    private static final Pattern USUAL = Pattern.compile("[a-z:]+");
    /** Classes of lists. */
    private static final Set<String> MARKERS = Stream.of(ListBlock.Marker.values()).map(marker -> marker.name().toLowerCase(Locale.ROOT).replace('_', '-'))
            .collect(Collectors.toUnmodifiableSet());

    private PageSpots() {
    }

    static void in(Document page, Consumer<Spot> then) {
        page.traverse((node, depth) -> node(node, then));
    }

    private static void node(Node node, Consumer<Spot> then) {
        if (node instanceof TextNode text) {
            text("text", text.getWholeText(), then);
        } else if (node instanceof DataNode data && data.parentNode() instanceof Element script && script.attr("type").equals("application/ld+json")) {
            LinkedSpots.in(data.getWholeData(), then);
        } else if (node instanceof DataNode data) {
            text("a style sheet", data.getWholeData(), then);
        } else if (node instanceof Comment comment) {
            text("a comment", comment.getData(), then);
        } else if (node instanceof XmlDeclaration declaration) {
            text("a processing instruction", declaration.getWholeDeclaration(), then);
        } else if (node instanceof Element element) {
            element.attributes().forEach(attribute -> attribute(element, attribute, then));
        }
    }

    private static void attribute(Element element, Attribute attribute, Consumer<Spot> then) {
        String name = attribute.getKey().toLowerCase(Locale.ROOT);
        boolean meta = element.normalName().equals("meta");
        if (Prescribed.ATTRIBUTES.contains(name) || meta && (name.equals("name") || name.equals("property")
                || Prescribed.META.contains((element.attr("name") + element.attr("http-equiv")).toLowerCase(Locale.ROOT)))
                || Prescribed.OF_PAGES.contains(element.attr("name") + element.attr("property") + element.attr("rel") + " " + attribute.getValue())) {
            return;
        }
        if (name.equals("class") && MARKERS.contains(attribute.getValue())) {
            return;
        }
        String where = "the attribute " + name + " of " + element.normalName();
        if (name.startsWith("data-") || name.indexOf('-') < 0 && !USUAL.matcher(name).matches()) {
            text("the name of an attribute", name, then);
        }
        text(where, attribute.getValue(), then);
    }

    /** Data within it are looked into, not at. */
    private static void text(String where, String text, Consumer<Spot> then) {
        String rest = text.contains(SCHEME) ? aroundData(where, text, then) : text;
        then.accept(Spot.text(where, rest));
        if (rest.indexOf('%') >= 0) {
            try {
                then.accept(Spot.text(where, URLDecoder.decode(rest.replace("+", "%2B"), StandardCharsets.UTF_8)));
            } catch (IllegalArgumentException e) {
                // a per cent sign and no address
            }
        }
    }

    private static String aroundData(String where, String text, Consumer<Spot> then) {
        Matcher data = DATA.matcher(text);
        StringBuilder around = new StringBuilder();
        int end = 0;
        while (data.find()) {
            around.append(text, end, data.start()).append(' ');
            end = data.end();
            String mediaType = data.group(1);
            try {
                byte[] bytes = data.group(3) != null ? Base64.getDecoder().decode(data.group(4))
                        : URLDecoder.decode(data.group(4), StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8);
                embedded(where, mediaType, bytes, then);
            } catch (IllegalArgumentException e) {
                then.accept(Spot.text(where, data.group(4)));
            }
        }
        return around.append(text, end, text.length()).toString();
    }

    private static void embedded(String where, String mediaType, byte[] bytes, Consumer<Spot> then) {
        if (mediaType.startsWith("font/") || mediaType.contains("font")) {
            return;
        }
        if (mediaType.startsWith("image/")) {
            PictureSpots.in("a picture in " + where, bytes, then);
        } else {
            then.accept(Spot.text(where, new String(bytes, StandardCharsets.UTF_8)));
        }
    }
}
