package org.readout.source.html;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.helper.W3CDom;
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
import org.readout.source.reading.Gathering;
import org.readout.source.reading.MathMl;
import org.readout.source.reading.Places;

/** HTML phrasing content as inlines, white space folded as a browser folds it. */
final class InlineReader {

    private static final Pattern GOOGLE = Pattern.compile("^https?://www\\.google\\.[a-z.]+/url\\?(?:.*&)?q=([^&]+)");
    /** Addresses that would run something. */
    private static final Pattern ACTIVE = Pattern.compile("^\\s*(?:javascript|vbscript|data)\\s*:", Pattern.CASE_INSENSITIVE);

    private final Places places;
    private final Gathering gathering;
    private final Function<String, Optional<Media>> pictures;
    private List<String> notes = List.of();

    InlineReader(Places places, Gathering gathering, Function<String, Optional<Media>> pictures) {
        this.places = places;
        this.gathering = gathering;
        this.pictures = pictures;
    }

    /** @param notes ids that a link points at as a note */
    void notes(List<String> notes) {
        this.notes = notes;
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
        if (name.matches("script|style|template")) {
            return;
        }
        if (name.equals("math")) {
            inlines.add(MathMl.formula(new W3CDom().fromJsoup(element).getDocumentElement()));
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
            gathering.omit(places.here(""), "note-number", element.wholeText());
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
        String target = target(element.attr("href"));
        switch (element.normalName()) {
            case "a":
                if (!target.isEmpty()) {
                    return target.startsWith("#") ? new Reference(target.substring(1), inner) : new Link(target, inner);
                }
                return null;
            case "q":
                return new Styled(Styled.Style.EMPHASIS, inner);
            case "rt":
                return new Styled(Styled.Style.SUPERSCRIPT, inner);
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
        if (style.matches(".*text-decoration[^;]*:[^;]*line-through.*")) {
            content = List.of(new Styled(Styled.Style.STRIKE, content));
            changed = true;
        }
        if (style.matches(".*vertical-align:(super|sub)\\b.*")) {
            content = List.of(new Styled(style.contains("vertical-align:super") ? Styled.Style.SUPERSCRIPT : Styled.Style.SUBSCRIPT, content));
            changed = true;
        }
        if (style.matches(".*font-variant[^;]*:[^;]*small-caps.*")) {
            content = List.of(new Styled(Styled.Style.SMALL_CAPS, content));
            changed = true;
        }
        if (!element.attr("lang").isEmpty() && !sameLanguage(element)) {
            return new Foreign(element.attr("lang"), content);
        }
        return changed ? content.get(0) : null;
    }

    /** A run that names the language of all around it says nothing. */
    private static boolean sameLanguage(Element element) {
        Element around = element.parent() == null ? null : element.parent().closest("[lang]");
        String outer = around == null ? "" : around.attr("lang");
        return outer.split("-")[0].equalsIgnoreCase(element.attr("lang").split("-")[0]);
    }

    /** Google wraps every address in one of its own that only counts who follows it. */
    private static String target(String address) {
        Matcher wrapped = GOOGLE.matcher(address);
        String plain = wrapped.find() ? URLDecoder.decode(wrapped.group(1), StandardCharsets.UTF_8) : address.strip();
        return ACTIVE.matcher(plain).find() ? "" : plain;
    }

    Picture picture(Element image) {
        String source = image.attr("src");
        String key = pictures.apply(source).map(gathering::picture).orElseGet(() -> {
            String shown = source.length() <= 80 ? source : source.substring(0, 79) + "…";
            gathering.findings.add(Finding.warning("picture-missing", places.here(shown), "The picture “" + shown + "” is not in the draft.",
                    "Send the memo as a Word file, or as a zip, with its pictures in it."));
            return source;
        });
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
