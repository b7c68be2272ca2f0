package org.readout.source.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.readout.finding.Finding;
import org.readout.model.Anchor;
import org.readout.model.Code;
import org.readout.model.Foreign;
import org.readout.model.Inline;
import org.readout.model.LineBreak;
import org.readout.model.Link;
import org.readout.model.Media;
import org.readout.model.NoteMark;
import org.readout.model.Picture;
import org.readout.model.PlainText;
import org.readout.model.Reference;
import org.readout.model.Styled;
import org.readout.model.Text;
import org.readout.source.reading.DataUri;
import org.readout.source.reading.Places;

/** HTML phrasing content as inlines, white space folded as a browser folds it. */
final class InlineReader {

    private final Places places;
    private final List<Finding> findings;
    private final Map<String, Media> media = new LinkedHashMap<>();
    private List<String> notes = List.of();

    InlineReader(Places places, List<Finding> findings) {
        this.places = places;
        this.findings = findings;
    }

    /** @param notes ids that a link points at as a note */
    void notes(List<String> notes) {
        this.notes = notes;
    }

    Map<String, Media> media() {
        return media;
    }

    List<Inline> of(List<Node> nodes) {
        return trimmed(inside(nodes));
    }

    private List<Inline> inside(List<Node> nodes) {
        List<Inline> inlines = new ArrayList<>();
        for (Node node : nodes) {
            if (node instanceof TextNode text) {
                String words = text.getWholeText().replaceAll("[ \\t\\r\\n\\f]+", " ");
                boolean doubled = words.startsWith(" ") && endsInSpace(inlines);
                words = doubled ? words.substring(1) : words;
                if (!words.isEmpty()) {
                    inlines.add(new Text(words));
                }
            } else if (node instanceof Element element) {
                element(element, inlines);
            }
        }
        return inlines;
    }

    private void element(Element element, List<Inline> inlines) {
        String name = element.normalName();
        if (name.matches("script|style|template|noscript")) {
            return;
        }
        if (name.equals("br")) {
            inlines.add(new LineBreak());
            return;
        }
        if (name.equals("img")) {
            inlines.add(picture(element));
            return;
        }
        Optional<Inline> mark = noteMark(element);
        if (mark.isPresent()) {
            inlines.add(mark.get());
            return;
        }
        List<Inline> inner = inside(element.childNodes());
        if (!element.id().isEmpty() && !name.equals("a") || name.equals("a") && !element.hasAttr("href") && !(element.id() + element.attr("name")).isEmpty()) {
            inlines.add(new Anchor(element.id().isEmpty() ? element.attr("name") : element.id()));
        }
        if (inner.isEmpty()) {
            return;
        }
        Inline styled = styled(element, inner);
        if (styled == null) {
            inlines.addAll(inner);
        } else {
            inlines.add(styled);
        }
    }

    private Optional<Inline> noteMark(Element element) {
        Element link = element.normalName().equals("sup") && element.children().size() == 1 ? element.child(0) : element;
        String target = link.attr("href");
        return link.normalName().equals("a") && target.startsWith("#") && notes.contains(target.substring(1))
                ? Optional.of(new NoteMark(target.substring(1))) : Optional.empty();
    }

    private static @Nullable Inline styled(Element element, List<Inline> inner) {
        String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
        List<Inline> content = inner;
        String target = element.attr("href");
        switch (element.normalName()) {
            case "a":
                if (!target.isEmpty()) {
                    return target.startsWith("#") ? new Reference(target.substring(1), inner) : new Link(target, inner);
                }
                return null;
            case "code", "kbd", "samp", "tt":
                return new Code(PlainText.of(inner));
            case "em", "i", "cite", "dfn", "var":
                return new Styled(Styled.Style.EMPHASIS, inner);
            case "strong", "b":
                return new Styled(Styled.Style.STRONG, inner);
            case "u", "ins":
                return new Styled(Styled.Style.UNDERLINE, inner);
            case "s", "del", "strike":
                return new Styled(Styled.Style.STRIKE, inner);
            case "sup":
                return new Styled(Styled.Style.SUPERSCRIPT, inner);
            case "sub":
                return new Styled(Styled.Style.SUBSCRIPT, inner);
            case "mark":
                return new Styled(Styled.Style.HIGHLIGHT, inner);
            default:
                break;
        }
        boolean changed = false;
        if (style.matches(".*font-style:italic.*")) {
            content = List.of(new Styled(Styled.Style.EMPHASIS, content));
            changed = true;
        }
        if (style.matches(".*font-weight:(bold|[6-9]00).*")) {
            content = List.of(new Styled(Styled.Style.STRONG, content));
            changed = true;
        }
        if (!element.attr("lang").isEmpty()) {
            return new Foreign(element.attr("lang"), content);
        }
        return changed ? content.get(0) : null;
    }

    Picture picture(Element image) {
        String source = image.attr("src");
        Optional<Media> embedded = DataUri.media(source);
        String key = embedded.isPresent() ? "image-" + (media.size() + 1) : source;
        embedded.ifPresentOrElse(picture -> media.put(key, picture), () -> findings.add(Finding.warning("picture-missing",
                places.here(source), "The picture “" + source + "” is not in the draft.",
                "Send the memo as a Word file with its pictures in it.")));
        return new Picture(key, image.attr("alt"));
    }

    private static boolean endsInSpace(List<Inline> inlines) {
        return inlines.isEmpty() || PlainText.of(inlines.subList(inlines.size() - 1, inlines.size())).endsWith(" ");
    }

    private static List<Inline> trimmed(List<Inline> inlines) {
        List<Inline> trimmed = new ArrayList<>(inlines);
        while (!trimmed.isEmpty() && trimmed.get(0) instanceof Text first && first.text().startsWith(" ")) {
            trimmed.set(0, new Text(first.text().stripLeading()));
            if (trimmed.get(0).equals(new Text(""))) {
                trimmed.remove(0);
            }
        }
        while (!trimmed.isEmpty() && trimmed.get(trimmed.size() - 1) instanceof Text last && last.text().endsWith(" ")) {
            trimmed.set(trimmed.size() - 1, new Text(last.text().stripTrailing()));
            if (trimmed.get(trimmed.size() - 1).equals(new Text(""))) {
                trimmed.remove(trimmed.size() - 1);
            }
        }
        return trimmed;
    }
}
