package org.readout.source.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.readout.finding.Finding;
import org.readout.model.Anchor;
import org.readout.model.Code;
import org.readout.model.Foreign;
import org.readout.model.Inline;
import org.readout.model.LineBreak;
import org.readout.model.Link;
import org.readout.model.NoteMark;
import org.readout.model.Omission;
import org.readout.model.Picture;
import org.readout.model.Reference;
import org.readout.model.Rewriting;
import org.readout.model.Styled;
import org.readout.model.Text;
import org.readout.source.reading.Gathering;
import org.readout.source.reading.Pictured;
import org.readout.source.reading.Places;

/** HTML phrasing content as inlines, white space folded as a browser folds it. */
final class InlineReader {

    private static final Pattern SPACE = Pattern.compile("[ \\t\\r\\n\\f]+");
    /** What stands apart from the words around it even where only a line is kept of it. */
    private static final Set<String> APART = Set.of("td", "th", "tr", "caption", "option", "button", "textarea", "input");
    private static final Rewriting AS_CODE = new Rewriting() {
        @Override
        public List<Inline> text(Text text) {
            return List.of(new Code(text.text()));
        }
    };

    private final Places places;
    private final Gathering gathering;
    private final Pictured pictures;
    private final Traces traces;
    private Set<String> notes = Set.of();
    /** Whether a space that comes next is one too many. */
    private boolean afterSpace;

    InlineReader(Places places, Gathering gathering, Pictured pictures, Traces traces) {
        this.places = places;
        this.gathering = gathering;
        this.pictures = pictures;
        this.traces = traces;
    }

    /** @param notes ids that a link points at as a note */
    void notes(Set<String> notes) {
        this.notes = notes;
    }

    /** A paragraph, a caption, a term: where it begins and ends, space is nothing. Whoever keeps it counts it. */
    List<Inline> of(List<Node> nodes) {
        return inNext(() -> line(nodes));
    }

    List<Inline> ofHeading(int level, Element heading) {
        places.heading(level, heading.text(), 0);
        return line(heading.childNodes());
    }

    /** A picture that will be a figure. */
    Picture ofFigure(Element image) {
        return inNext(() -> picture(image));
    }

    /** What is found meanwhile is told of the place that will be counted next. */
    private <T> T inNext(Supplier<T> reading) {
        places.next("", 0);
        T read = reading.get();
        places.back();
        return read;
    }

    private List<Inline> line(List<Node> nodes) {
        afterSpace = true;
        List<Inline> line = inside(nodes);
        Breaks.dropLastSpace(line);
        return line;
    }

    private List<Inline> inside(List<Node> nodes) {
        List<Inline> inlines = new ArrayList<>();
        for (Node node : nodes) {
            if (node instanceof TextNode text) {
                traces.passed(text, places);
                words(text.getWholeText(), inlines);
            } else if (node instanceof Element element) {
                element(element, inlines);
            }
        }
        return inlines;
    }

    private void words(String written, List<Inline> inlines) {
        String words = SPACE.matcher(written).replaceAll(" ");
        words = afterSpace && words.startsWith(" ") ? words.substring(1) : words;
        if (!words.isEmpty()) {
            inlines.add(new Text(words));
            afterSpace = words.endsWith(" ");
        }
    }

    private void element(Element element, List<Inline> inlines) {
        switch (element.normalName()) {
            case "script", "style", "template" -> { }
            case "math" -> {
                inlines.add(Formulas.of(element, gathering, places));
                afterSpace = false;
            }
            case "br" -> {
                Breaks.dropLastSpace(inlines);
                inlines.add(new LineBreak());
                afterSpace = true;
            }
            case "img" -> {
                inlines.add(picture(element));
                afterSpace = false;
            }
            case "q" -> {
                words("“", inlines);
                phrase(element, inlines);
                words("”", inlines);
            }
            default -> marked(element, inlines);
        }
    }

    private void marked(Element element, List<Inline> inlines) {
        Optional<Inline> mark = noteMark(element);
        if (mark.isPresent()) {
            Things.omit(gathering, places.here(""), "note-number", element);
            inlines.add(mark.get());
            afterSpace = false;
        } else if (BlockReader.isBlock(element) || APART.contains(element.normalName())) {
            words(" ", inlines);
            if (element.normalName().equals("table")) {
                Things.omit(gathering, places.here(""), "table-in-line", Omission.Kind.TABLE);
            }
            words(element.normalName().equals("input") ? Forms.shown(element) : "", inlines);
            phrase(element, inlines);
            words(" ", inlines);
        } else {
            phrase(element, inlines);
        }
    }

    private void phrase(Element element, List<Inline> inlines) {
        String name = element.normalName();
        if (!name.equals("a") && !element.id().isEmpty() || name.equals("a") && !element.hasAttr("href") && !(element.id() + element.attr("name")).isEmpty()) {
            inlines.add(new Anchor(element.id().isEmpty() ? element.attr("name") : element.id()));
        }
        List<Inline> inner = inside(element.childNodes());
        if (inner.isEmpty()) {
            return;
        }
        if (Looks.isCode(element)) {
            inner = joined(AS_CODE.inlines(inner));
        }
        if (Markers.isMarked(element) && !Looks.blank(element.text())) {
            gathering.findings.add(Finding.warning("highlighted-text", places.here(element.text()), "A passage is still highlighted.",
                    "Settle what it marks and take the highlighting away."));
        }
        for (Styled.Style look : Looks.of(element)) {
            inner = look == Styled.Style.UNDERLINE && isLink(element, inner) ? inner : List.of(new Styled(look, inner));
        }
        if (name.equals("a") && element.hasAttr("href")) {
            inlines.addAll(linked(element, inner));
        } else if (isForeign(element)) {
            inlines.add(new Foreign(Languages.own(element, ""), inner));
        } else {
            inlines.addAll(inner);
        }
    }

    /** Highlighters cut code into words, and spaces between them. */
    private static List<Inline> joined(List<Inline> inlines) {
        List<Inline> joined = new ArrayList<>();
        for (Inline inline : inlines) {
            int last = joined.size() - 1;
            if (inline instanceof Code code && last >= 0 && joined.get(last) instanceof Code before) {
                joined.set(last, new Code(before.text() + code.text()));
            } else {
                joined.add(inline);
            }
        }
        return joined;
    }

    /** Word processors underline links, which needs no saying. */
    private static boolean isLink(Element element, List<Inline> inlines) {
        return element.closest("a[href]") != null || inlines.stream().anyMatch(InlineReader::isLink)
                && inlines.stream().allMatch(inline -> isLink(inline) || inline instanceof Text text && text.text().isBlank());
    }

    private static boolean isLink(Inline inline) {
        return inline instanceof Link || inline instanceof Reference;
    }

    private List<Inline> linked(Element link, List<Inline> inner) {
        Optional<Inline> linked = Addresses.link(link.attr("href"), inner);
        if (linked.isEmpty() && !link.attr("href").isBlank()) {
            gathering.report(Finding.warning("link-dropped", places.here(link.text()), "The link on “" + link.text()
                    + "” would run something. Its words stay; it is no link.", "Let it lead to a page, or remove it."), Omission.Kind.LINK, "");
        }
        return linked.map(List::of).orElse(inner);
    }

    private Optional<Inline> noteMark(Element element) {
        Element link = element.normalName().equals("sup") && element.children().size() == 1 ? element.child(0) : element;
        String target = link.attr("href");
        return link.normalName().equals("a") && target.startsWith("#") && notes.contains(target.substring(1))
                ? Optional.of(new NoteMark(target.substring(1))) : Optional.empty();
    }

    /** A run that names the language of all around it says nothing. */
    private static boolean isForeign(Element element) {
        String own = Languages.own(element, "");
        if (own.isEmpty()) {
            return false;
        }
        Element around = element.parent();
        while (around != null && !around.hasAttr("lang")) {
            around = around.parent();
        }
        return !Languages.same(own, around == null ? "" : Languages.own(around, ""));
    }

    private Picture picture(Element image) {
        String source = image.attr("src");
        String key = pictures.picture(source).map(found -> gathering.picture(found, places.here(""))).orElseGet(() -> {
            gathering.report(pictures.missing(source, places.here(source)), Omission.Kind.IMAGE, "");
            return source;
        });
        return new Picture(key, SPACE.matcher(image.attr("alt").strip()).replaceAll(" "));
    }
}
