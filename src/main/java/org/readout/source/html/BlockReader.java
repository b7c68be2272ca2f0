package org.readout.source.html;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.readout.finding.Finding;
import org.readout.model.Anchor;
import org.readout.model.Block;
import org.readout.model.CodeBlock;
import org.readout.model.Divider;
import org.readout.model.Figure;
import org.readout.model.Heading;
import org.readout.model.Inline;
import org.readout.model.Note;
import org.readout.model.Omission;
import org.readout.model.Paragraph;
import org.readout.model.Picture;
import org.readout.model.PlainText;
import org.readout.model.Quote;
import org.readout.source.reading.Gathering;
import org.readout.source.reading.Pictured;
import org.readout.source.reading.Places;

/**
 * HTML elements as blocks.
 *
 * <p>Carries: headings, paragraphs (two line breaks end one), lists, definition lists, tables with spans and captions,
 * figures, quotations, preformatted text, the words in forms, and any other text as paragraphs; notes that a link to
 * {@code #fn…} points at. Tables that only lay out a page are taken apart.
 */
final class BlockReader {

    private static final Set<String> NO_TEXT = Set.of("script", "style", "template", "head");
    private static final Set<String> BLOCKS = Set.of("address", "article", "aside", "blockquote", "body", "center", "dd", "details", "dialog",
            "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header",
            "hgroup", "hr", "legend", "li", "listing", "main", "menu", "nav", "ol", "p", "pre", "search", "section", "summary", "table", "ul", "xmp");

    /** Blocks that keep their names themselves. */
    private static final Set<String> NAMED = Set.of("h1", "h2", "h3", "h4", "h5", "h6", "table", "figure");
    private static final Pattern INTEGER = Pattern.compile("\\d{1,6}");

    private final Places places;
    private final Gathering gathering;
    private final Pictured pictures;
    private final TitleLines titleLines;
    private final Traces traces;
    private final InlineReader inlines;
    private final Lists lists;
    private final Tables tables;
    private final List<Note> notes = new ArrayList<>();
    private final Map<Block, Integer> sizes = new IdentityHashMap<>();
    /** Names of places that wait for the first words that stand there. */
    private final List<Inline> waiting = new ArrayList<>();
    private boolean wholePage;

    /** @param pictures those in the file, by address */
    BlockReader(Places places, Gathering gathering, Pictured pictures, TitleLines titleLines, Traces traces) {
        this.places = places;
        this.gathering = gathering;
        this.pictures = pictures;
        this.titleLines = titleLines;
        this.traces = traces;
        this.inlines = new InlineReader(places, gathering, pictures, traces);
        this.lists = new Lists(this::blocks, inlines, places);
        this.tables = new Tables(element -> blocks(element.childNodes()), inlines, places);
    }

    /** Whether words in and around this element stand in paragraphs of their own. */
    static boolean isBlock(Element element) {
        return BLOCKS.contains(element.normalName());
    }

    static boolean holdsBlocks(Element element) {
        return element.stream().skip(1).anyMatch(BlockReader::isBlock);
    }

    List<Block> ofFragment(String html) {
        Document page = Jsoup.parseBodyFragment(html);
        Drawings.asPictures(page);
        new LeftOut(gathering, places, traces).takeOutOf(page);
        Languages.handDown(page.body(), "");
        InsideOut.turn(page.body());
        return blocks(page.body().childNodes());
    }

    List<Block> ofPage(Element body) {
        wholePage = true;
        for (Element note : Notes.takeOut(body, gathering, places)) {
            Places own = places.within("Note " + note.id());
            Note.Kind kind = note.id().matches("(?i).*(edn|endnote).*") ? Note.Kind.ENDNOTE : Note.Kind.FOOTNOTE;
            notes.add(new Note(own.next("", 0), note.id(), kind,
                    new BlockReader(own, gathering, pictures, TitleLines.none(), traces).blocks(note.childNodes())));
        }
        inlines.notes(notes.stream().map(Note::id).collect(Collectors.toSet()));
        return blocks(body.childNodes());
    }

    List<Note> notes() {
        return notes;
    }

    private List<Block> blocks(List<? extends Node> nodes) {
        List<Block> blocks = new ArrayList<>();
        List<Node> line = new ArrayList<>();
        for (Node node : nodes) {
            if (node instanceof Element element && NO_TEXT.contains(element.normalName())) {
                continue;
            }
            if (node instanceof Element element && (isBlock(element) || holdsBlocks(element))) {
                paragraphs(line, blocks);
                named(element);
                block(element, blocks);
            } else {
                line.add(node);
            }
        }
        paragraphs(line, blocks);
        return blocks;
    }

    private void named(Element element) {
        String name = element.normalName().equals("a") && element.id().isEmpty() ? element.attr("name") : element.id();
        if (!name.isEmpty() && !NAMED.contains(element.normalName())) {
            waiting.add(new Anchor(name));
        }
    }

    private void paragraphs(List<Node> line, List<Block> blocks) {
        if (line.stream().allMatch(node -> node instanceof TextNode text ? text.isBlank() : !(node instanceof Element))) {
            traces.passed(line, places);
        } else {
            Breaks.paragraphs(inlines.of(line)).forEach(words -> paragraph(words, blocks));
        }
        line.clear();
    }

    private void paragraph(List<Inline> inner, List<Block> blocks) {
        if (Breaks.saysNothing(inner)) {
            inner.stream().filter(Anchor.class::isInstance).forEach(waiting::add);
            return;
        }
        List<Inline> words = new ArrayList<>(waiting);
        words.addAll(inner);
        waiting.clear();
        List<Inline> shown = words.stream().filter(inline -> !(inline instanceof Anchor)).toList();
        if (shown.size() == 1 && shown.get(0) instanceof Picture picture) {
            String id = words.stream().filter(Anchor.class::isInstance).map(anchor -> ((Anchor) anchor).id()).findFirst().orElse("");
            blocks.add(new Figure(places.next("", 0), id, picture.media(), picture.alternative(), List.of()));
        } else {
            blocks.add(new Paragraph(places.next(PlainText.of(words), 0), words));
        }
    }

    private void block(Element element, List<Block> blocks) {
        switch (element.normalName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element, blocks);
            case "ul", "ol", "menu", "dir" -> blocks.addAll(lists.list(element));
            case "dl" -> blocks.add(lists.definitions(element));
            case "p" -> paragraph(element, blocks);
            case "table" -> table(element, blocks);
            case "figure" -> figure(element, blocks);
            case "blockquote" -> {
                List<Block> inner = blocks(element.childNodes());
                blocks.add(new Quote(inner.isEmpty() ? places.next("", 0) : inner.get(0).span(), inner));
            }
            case "pre", "listing", "xmp" -> {
                blocks.add(new CodeBlock(places.next(element.text(), 0), language(element), element.wholeText().stripTrailing()));
                Things.omitAllButWords(gathering, places.here(""), "not-in-code", element);
                traces.passedAllIn(element, places);
            }
            case "hr" -> blocks.add(new Divider(places.next("", 0)));
            default -> blocks.addAll(blocks(element.childNodes()));
        }
    }

    private void paragraph(Element paragraph, List<Block> blocks) {
        if (titleLines.take(paragraph)) {
            waiting.remove(new Anchor(paragraph.id()));
            Things.omit(gathering, places.here(paragraph.text()), "metadata", paragraph);
        } else {
            List<Block> inner = blocks(paragraph.childNodes());
            inner.forEach(block -> sizes.put(block, Looks.size(paragraph)));
            blocks.addAll(inner);
        }
    }

    /** The size of a paragraph's largest letters, in tenths of whatever the page gives it in; 0 where nothing says so. */
    int size(Block block) {
        return sizes.getOrDefault(block, 0);
    }

    /** As highlighters write it: {@code <pre><code class="language-java">}. */
    private static String language(Element pre) {
        return pre.select("[class*=language-]").stream().flatMap(code -> code.classNames().stream()).filter(name -> name.startsWith("language-"))
                .map(name -> name.substring("language-".length())).findFirst().orElse("");
    }

    private void heading(Element element, List<Block> blocks) {
        if (titleLines.take(element)) {
            Things.omit(gathering, places.here(element.text()), "metadata", element);
            return;
        }
        int level = element.normalName().charAt(1) - '0';
        List<Inline> words = Looks.blank(element.text()) ? inlines.of(element.childNodes()) : inlines.ofHeading(level, element);
        if (Looks.blank(PlainText.of(words))) {
            Breaks.paragraphs(words).forEach(inner -> paragraph(inner, blocks));
            return;
        }
        titleLines.end();
        String shown = (element.attr(NumberedHeadings.NUMBER) + " " + PlainText.of(words)).strip();
        String id = element.id().isEmpty() ? gathering.anchors.forText(PlainText.of(words)) : gathering.anchors.unique(element.id());
        List<Inline> named = new ArrayList<>(waiting);
        named.addAll(words);
        waiting.clear();
        blocks.add(new Heading(places.heading(level, shown, 0), level, id, element.attr(NumberedHeadings.NUMBER), plain(named, id)));
    }

    /** Headings are bold anyhow; whoever refers to a place in one means the heading. */
    private List<Inline> plain(List<Inline> words, String id) {
        List<Inline> rest = words;
        if (wholePage) {
            words.stream().filter(Anchor.class::isInstance).forEach(anchor -> gathering.aliases.put(((Anchor) anchor).id(), id));
            rest = Breaks.withoutEdges(words.stream().filter(inline -> !(inline instanceof Anchor)).toList());
        }
        return Looks.withoutBold(rest);
    }

    private void table(Element element, List<Block> blocks) {
        if (!Tables.isLayout(element)) {
            blocks.add(tables.of(element));
            return;
        }
        if (gathering.findings.stream().noneMatch(finding -> finding.rule().equals("layout-table"))) {
            gathering.findings.add(Finding.note("layout-table", places.draft(), "A table that lays out the page is taken apart; what stood in it is carried in its order.",
                    "Nothing is lost; look whether the order is the one you mean."));
        }
        Things.omit(gathering, places.draft(), "layout-table", Omission.Kind.TABLE);
        named(element);
        Tables.cells(element).forEach(cell -> blocks.addAll(blocks(cell.childNodes())));
    }

    private void figure(Element element, List<Block> blocks) {
        Element image = element.selectFirst("img");
        Element caption = element.selectFirst("figcaption");
        String around = element.wholeText().replaceAll("\\s", "");
        String said = caption == null ? "" : caption.wholeText().replaceAll("\\s", "");
        if (image == null || element.select("img").size() > 1 || element.selectFirst("table") != null || !around.equals(said)) {
            blocks.addAll(blocks(element.childNodes()));
            return;
        }
        if (image.closest("a[href]") != null) {
            Things.omit(gathering, places.here(""), "picture-link", Omission.Kind.LINK);
        }
        Picture picture = inlines.ofFigure(image);
        List<Inline> words = caption == null ? List.of() : Looks.withoutBold(inlines.of(caption.childNodes()));
        blocks.add(new Figure(places.next(PlainText.of(words), 0), element.id(), picture.media(), picture.alternative(), words));
    }

    static int integer(String text, int otherwise) {
        return INTEGER.matcher(text).matches() ? Integer.parseInt(text) : otherwise;
    }
}
