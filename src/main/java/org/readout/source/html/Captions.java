package org.readout.source.html;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Captions that are paragraphs beside their table or picture, as word processors write them, made captions of it. They say
 * what they are by class, or are emphasised throughout and begin with a word and a number: “Table 1.”, “Abbildung 2:”.
 */
final class Captions {

    private static final Pattern NUMBERED = Pattern.compile("\\p{Lu}\\p{L}{2,12}\\.?[ \u00a0](?:\\p{Lu}\\.?)?\\d+(?:[.-]\\d+)*\\s?[.:–—|].*", Pattern.DOTALL);

    private static final Pattern NAMED = Pattern.compile(" (msocaption|caption|illustration|table|figure|drawing) ");

    private Captions() {
    }

    static void join(Element body) {
        for (Element line : body.select("p")) {
            if (line.parent() == null || !isCaption(line)) {
                continue;
            }
            Element before = line.previousElementSibling();
            Element after = line.nextElementSibling();
            if (isPicture(before)) {
                figure(before, line);
            } else if (isBareTable(after)) {
                caption(after, line);
            } else if (isBareTable(before)) {
                caption(before, line);
            }
        }
    }

    private static boolean isCaption(Element line) {
        boolean named = NAMED.matcher(" " + line.className().toLowerCase(Locale.ROOT) + " ").find();
        String words = line.text().strip();
        return !words.isEmpty() && (named || words.length() < 400 && NUMBERED.matcher(words).matches() && isEmphasised(line))
                && line.selectFirst("img") == null;
    }

    private static boolean isEmphasised(Element line) {
        return Looks.isAllBold(line) || line.ownText().isBlank() && line.children().stream()
                .filter(child -> !Looks.blank(child.text())).allMatch(child -> child.normalName().matches("i|em") || Looks.style(child).contains("font-style:italic"));
    }

    private static boolean isBareTable(@Nullable Element element) {
        return element != null && element.normalName().equals("table") && element.selectFirst("> caption") == null;
    }

    private static boolean isPicture(@Nullable Element element) {
        return element != null && element.normalName().matches("p|div") && element.select("img").size() == 1 && Looks.blank(element.text());
    }

    private static void caption(Element table, Element line) {
        Element caption = table.prependElement("caption");
        name(table, line);
        caption.appendChildren(List.copyOf(line.childNodes()));
        line.remove();
    }

    private static void figure(Element picture, Element line) {
        picture.tagName("figure").clearAttributes();
        name(picture, line);
        picture.appendElement("figcaption").appendChildren(List.copyOf(line.childNodes()));
        line.remove();
    }

    /** Who refers to a place in a caption means what it is the caption of. */
    private static void name(Element captioned, Element line) {
        Element named = line.selectFirst("a[name], a[id]");
        if (captioned.id().isEmpty() && named != null) {
            captioned.attr("id", named.id().isEmpty() ? named.attr("name") : named.id());
            named.removeAttr("id").removeAttr("name");
        }
    }
}
