package org.readout.source.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.readout.model.Anchor;
import org.readout.model.Block;
import org.readout.model.CodeBlock;
import org.readout.model.DefinitionList;
import org.readout.model.Divider;
import org.readout.model.Figure;
import org.readout.model.Heading;
import org.readout.model.Inline;
import org.readout.model.ListBlock;
import org.readout.model.Media;
import org.readout.model.Note;
import org.readout.model.Paragraph;
import org.readout.model.Picture;
import org.readout.model.PlainText;
import org.readout.model.Quote;
import org.readout.model.SourceSpan;
import org.readout.model.Table;
import org.readout.source.reading.Gathering;
import org.readout.source.reading.Places;
import org.readout.source.reading.TitlePage;

/**
 * HTML elements as blocks.
 *
 * <p>Carries: headings, paragraphs, lists, definition lists, tables with spans and captions, figures, quotations,
 * preformatted text, and any other text as paragraphs; notes that a link to {@code #fn…} points at.
 */
final class BlockReader {

    private static final Set<String> NO_TEXT = Set.of("script", "style", "template", "head");
    private static final Set<String> BLOCKS = Set.of("address", "article", "aside", "blockquote", "body", "center", "dd", "details", "dialog",
            "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header",
            "hgroup", "hr", "legend", "li", "main", "menu", "nav", "ol", "optgroup", "p", "pre", "search", "section", "summary", "table", "ul");

    private final Places places;
    private final Gathering gathering;
    private final Function<String, Optional<Media>> pictures;
    private final TitlePage titlePage;
    private final InlineReader inlines;
    private final List<Note> notes = new ArrayList<>();
    /** Names of places that wait for the first words that stand there. */
    private final List<Inline> waiting = new ArrayList<>();

    /** @param pictures those in the file, by address */
    BlockReader(Places places, Gathering gathering, Function<String, Optional<Media>> pictures, TitlePage titlePage) {
        this.places = places;
        this.gathering = gathering;
        this.pictures = pictures;
        this.titlePage = titlePage;
        this.inlines = new InlineReader(places, gathering, pictures);
    }

    TitlePage titlePage() {
        return titlePage;
    }

    List<Block> ofFragment(String html) {
        Document page = Jsoup.parseBodyFragment(html);
        new LeftOut(gathering, places).takeOutOf(page);
        return blocks(page.body());
    }

    List<Block> ofPage(Element body) {
        for (Element note : Notes.takeOut(body, gathering, places)) {
            Places own = places.within("Note " + note.id());
            notes.add(new Note(own.next("", 0), note.id(), Note.Kind.FOOTNOTE, new BlockReader(own, gathering, pictures, new TitlePage(false)).blocks(note)));
        }
        inlines.notes(notes.stream().map(Note::id).toList());
        return blocks(body);
    }

    List<Note> notes() {
        return notes;
    }

    private List<Block> blocks(Element parent) {
        List<Block> blocks = new ArrayList<>();
        List<Node> line = new ArrayList<>();
        for (Node node : parent.childNodes()) {
            if (node instanceof Element element && NO_TEXT.contains(element.normalName())) {
                continue;
            }
            if (node instanceof Element element && BLOCKS.contains(element.normalName()) && !element.id().isEmpty()
                    && !element.normalName().matches("h[1-6]|table|figure")) {
                paragraph(line, blocks);
                waiting.add(new Anchor(element.id()));
            }
            if (node instanceof Element element && (BLOCKS.contains(element.normalName()) || holdsBlocks(element))) {
                paragraph(line, blocks);
                block(element, blocks);
            } else {
                line.add(node);
            }
        }
        paragraph(line, blocks);
        return blocks;
    }

    private static boolean holdsBlocks(Element element) {
        return element.getAllElements().stream().anyMatch(inner -> inner != element && BLOCKS.contains(inner.normalName()));
    }

    private void paragraph(List<Node> line, List<Block> blocks) {
        if (line.stream().allMatch(node -> node instanceof TextNode text && text.isBlank())) {
            line.clear();
            return;
        }
        List<Inline> words = new ArrayList<>(waiting);
        words.addAll(inlines.of(line));
        line.clear();
        String text = PlainText.of(words);
        if (text.isBlank() && words.stream().allMatch(Anchor.class::isInstance)) {
            waiting.clear();
            waiting.addAll(words);
            return;
        }
        waiting.clear();
        SourceSpan span = places.next(text, 0);
        if (words.size() == 1 && words.get(0) instanceof Picture picture) {
            blocks.add(new Figure(span, "", picture.media(), picture.alternative(), List.of()));
        } else if (!words.isEmpty()) {
            blocks.add(new Paragraph(span, words));
        }
    }

    private void block(Element element, List<Block> blocks) {
        switch (element.normalName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> blocks.add(heading(element));
            case "ul", "ol", "menu" -> blocks.add(list(element));
            case "dl" -> blocks.add(definitions(element));
            case "p" -> titled(element, blocks);
            case "table" -> blocks.add(new Tables(this::blocks, inlines, places).of(element));
            case "figure" -> figure(element, blocks);
            case "blockquote" -> {
                List<Block> inner = blocks(element);
                blocks.add(new Quote(inner.isEmpty() ? places.next("", 0) : inner.get(0).span(), inner));
            }
            case "pre" -> blocks.add(new CodeBlock(places.next(element.text(), 0), language(element), element.wholeText().stripTrailing()));
            case "hr" -> blocks.add(new Divider(places.next("", 0)));
            default -> blocks.addAll(blocks(element));
        }
    }

    /** A paragraph that plays the title, as Google Docs and Word mark it, or that stands on the title page. */
    private void titled(Element paragraph, List<Block> blocks) {
        String name = paragraph.className().toLowerCase(Locale.ROOT);
        TitlePage.Role role = name.matches("(.* )?(title|msotitle)( .*)?") ? TitlePage.Role.TITLE
                : name.matches("(.* )?(subtitle|msosubtitle)( .*)?") ? TitlePage.Role.SUBTITLE : TitlePage.Role.OTHER;
        String words = paragraph.text();
        boolean plain = paragraph.select("img, math, a[href^=#]").isEmpty();
        if (plain && !words.isBlank() && titlePage.takes(role, words)) {
            gathering.omit(places.here(words), "metadata", paragraph.wholeText());
        } else {
            blocks.addAll(blocks(paragraph));
        }
    }

    /** As highlighters write it: {@code <pre><code class="language-java">}. */
    private static String language(Element pre) {
        return pre.select("[class*=language-]").stream().flatMap(code -> code.classNames().stream()).filter(name -> name.startsWith("language-"))
                .map(name -> name.substring("language-".length())).findFirst().orElse("");
    }

    private Heading heading(Element element) {
        titlePage.end();
        List<Inline> words = inlines.of(element.childNodes());
        int level = element.normalName().charAt(1) - '0';
        String id = element.id().isEmpty() ? gathering.anchors.forText(PlainText.of(words)) : gathering.anchors.unique(element.id());
        return new Heading(places.heading(level, PlainText.of(words), 0), level, id, "", words);
    }

    private ListBlock list(Element element) {
        boolean numbered = element.normalName().equals("ol");
        int ordinal = numbered ? integer(element.attr("start"), 1) : 0;
        List<ListBlock.Item> items = new ArrayList<>();
        for (Element child : element.children()) {
            List<Block> inner = child.normalName().equals("li") ? blocks(child) : blocks(new Element("div").appendChild(child.clone()));
            SourceSpan span = inner.isEmpty() ? places.next("", 0) : inner.get(0).span();
            if (!child.normalName().equals("li") && !items.isEmpty()) {
                ListBlock.Item last = items.remove(items.size() - 1);
                List<Block> joined = new ArrayList<>(last.blocks());
                joined.addAll(inner);
                items.add(new ListBlock.Item(last.span(), last.ordinal(), joined));
            } else {
                items.add(new ListBlock.Item(span, numbered ? ordinal++ : 0, inner));
            }
        }
        return new ListBlock(places.here(""), numbered ? marker(element.attr("type")) : ListBlock.Marker.BULLET, items);
    }

    private static ListBlock.Marker marker(String type) {
        return switch (type) {
            case "a" -> ListBlock.Marker.LOWER_LETTER;
            case "A" -> ListBlock.Marker.UPPER_LETTER;
            case "i" -> ListBlock.Marker.LOWER_ROMAN;
            case "I" -> ListBlock.Marker.UPPER_ROMAN;
            default -> ListBlock.Marker.DECIMAL;
        };
    }

    private DefinitionList definitions(Element element) {
        List<DefinitionList.Entry> entries = new ArrayList<>();
        for (Element child : element.select("> :not(div), > div > *")) {
            if (child.normalName().equals("dt") || entries.isEmpty()) {
                List<Inline> term = inlines.of(child.childNodes());
                entries.add(new DefinitionList.Entry(places.next(PlainText.of(term), 0), term, List.of()));
            } else {
                DefinitionList.Entry last = entries.remove(entries.size() - 1);
                List<Block> definition = new ArrayList<>(last.definition());
                definition.addAll(blocks(child));
                entries.add(new DefinitionList.Entry(last.span(), last.term(), definition));
            }
        }
        return new DefinitionList(places.here(""), entries);
    }

    private void figure(Element element, List<Block> blocks) {
        Element image = element.selectFirst("img");
        Element caption = element.selectFirst("figcaption");
        String around = element.wholeText().replaceAll("\\s", "");
        String said = caption == null ? "" : caption.wholeText().replaceAll("\\s", "");
        if (image == null || element.select("img").size() > 1 || element.selectFirst("table") != null || !around.equals(said)) {
            blocks.addAll(blocks(element));
            return;
        }
        Picture picture = inlines.picture(image);
        List<Inline> words = caption == null ? List.of() : inlines.of(caption.childNodes());
        blocks.add(new Figure(places.next(PlainText.of(words), 0), element.id(), picture.media(), picture.alternative(), words));
    }

    static int integer(String text, int otherwise) {
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : otherwise;
    }
}
