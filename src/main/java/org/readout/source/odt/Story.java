package org.readout.source.odt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.readout.finding.Finding;
import org.readout.model.Anchor;
import org.readout.model.Block;
import org.readout.model.Heading;
import org.readout.model.Inline;
import org.readout.model.ListBlock;
import org.readout.model.Paragraph;
import org.readout.model.PlainText;
import org.readout.model.Rewriting;
import org.readout.model.SourceSpan;
import org.readout.source.reading.Assembly;
import org.readout.source.reading.Numbered;
import org.readout.source.reading.Places;
import org.readout.source.reading.StyleRole;
import org.readout.source.reading.TitlePage;
import org.readout.source.reading.Xml;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** One story of an OpenDocument text (the body, a cell, a note, a text box) as blocks. */
final class Story {

    private static final Set<String> INDEXES = Set.of("table-of-content", "illustration-index", "table-index", "object-index", "user-index",
            "alphabetical-index", "bibliography");
    private static final Set<String> TEXT = Set.of("p", "h", "list", "numbered-paragraph", "table", "section");
    /** What headings are counted under. */
    private static final String OUTLINE = "outline";
    private static final Numbered UNNUMBERED = new Numbered("", 0, ListBlock.Marker.BULLET, 0, "");

    private final OdtContext context;
    private final Places places;
    private final TitlePage titlePage;
    private final Spans spans;
    private final Lines lines;
    private final boolean first;
    private int depth;
    private boolean contentsDropped;

    /** @param first whether this is the body, where a title page can stand */
    Story(OdtContext context, Places places, boolean first) {
        this.context = context;
        this.first = first;
        this.places = places;
        this.titlePage = new TitlePage(first, context.language);
        this.spans = new Spans(context, places);
        this.lines = new Lines(context);
    }

    TitlePage titlePage() {
        return titlePage;
    }

    List<Block> blocks(Element parent) {
        return blocks(Xml.children(parent));
    }

    private List<Block> blocks(List<Element> elements) {
        Assembly assembly = new Assembly(context);
        depth++;
        walk(elements, assembly);
        depth--;
        return assembly.finish();
    }

    /** Whether an element can stand in a story by itself, shapes aside. */
    static boolean isText(String element) {
        return TEXT.contains(element);
    }

    private void walk(Element parent, Assembly assembly) {
        walk(Xml.children(parent), assembly);
    }

    private void walk(List<Element> elements, Assembly assembly) {
        for (Element child : elements) {
            places.reading(child);
            String name = Xml.name(child);
            switch (name) {
                case "h" -> heading(child, Optional.empty(), assembly);
                case "p" -> paragraph(child, Optional.empty(), assembly);
                case "list" -> list(child, "", 0, assembly);
                case "numbered-paragraph" -> numberedParagraph(child, assembly);
                case "table" -> assembly.add(new OdtTables(this, context, places).of(child));
                case "section" -> section(child, assembly);
                case "tracked-changes" -> context.remarks.changes(child, places.draft());
                case "change-start", "change" -> context.remarks.mark(child, places.here(""));
                case "annotation" -> context.remarks.comment(child, places.here(""));
                case "a" -> drawn(child, assembly);
                case "bookmark", "bookmark-start" -> assembly.anchors(List.of(new Anchor(Xml.attribute(child, "name"))));
                default -> {
                    if (INDEXES.contains(name)) {
                        dropContents(child);
                    } else if (Frames.isDrawn(child)) {
                        drawn(child, assembly);
                    } else if (!OdtText.of(child).isBlank() || !OdtText.things(child).isEmpty()) {
                        context.findings.add(Finding.warning("content-not-carried", places.here(OdtText.of(child)),
                                "Words in a part of the file that Readout does not know are left out.", "Write them as plain paragraphs."));
                        context.leaveOut(places.here(""), "content-not-carried", child);
                    }
                }
            }
        }
    }

    /** A frame that hangs on the page, as if in a paragraph of its own. */
    private void drawn(Element frame, Assembly assembly) {
        Element paragraph = frame.getOwnerDocument().createElementNS(frame.getNamespaceURI(), "p");
        Node page = frame.getParentNode();
        Node next = frame.getNextSibling();
        paragraph.appendChild(frame);
        paragraph(paragraph, Optional.empty(), assembly);
        page.insertBefore(frame, next);
    }

    private void section(Element section, Assembly assembly) {
        Xml.child(section, "section-source").ifPresent(source -> context.findings.add(Finding.warning("linked-content", places.here(""),
                "A section wants to load its text from elsewhere: " + Xml.attribute(source, "href") + ". It is not loaded.",
                "Insert the text itself.")));
        if (Xml.attribute(section, "display").equals("none")) {
            context.hidden(places.here(""), section);
        } else {
            walk(section, assembly);
        }
    }

    private void dropContents(Element index) {
        Optional<String> words = Stream.concat(Stream.of(index), Xml.all(index, "p").stream()).filter(line -> Xml.name(line).matches("[ph]"))
                .map(line -> OdtText.of(line).strip()).filter(line -> !line.isEmpty()).findFirst();
        if (!contentsDropped && words.isPresent()) {
            contentsDropped = true;
            places.reading(index);
            context.findings.add(Finding.note("contents-dropped", places.next(words.get(), 0),
                    "The draft's own contents list is left out; each edition gets one of its own.", "Leave it or delete it, as you like."));
            places.back();
        }
        context.leaveOut(places.here(""), "contents-dropped", index);
    }

    private void list(Element list, String inherited, int level, Assembly assembly) {
        String stated = Xml.attribute(list, "style-name");
        String style = stated.isEmpty() ? inherited : stated;
        boolean continued = Xml.attribute(list, "continue-numbering").equals("true") || !Xml.attribute(list, "continue-list").isEmpty();
        String counter = context.styles.isOutline(style) ? OUTLINE : style;
        if (level == 0 && !continued && Xml.all(list, "h").isEmpty()) {
            context.numbering.begin(counter);
        }
        boolean begun = level > 0 || continued;
        for (Element item : Xml.children(list)) {
            boolean counts = Xml.name(item).equals("list-item");
            if (!counts && !begun && Xml.child(item, "list").isEmpty() && Xml.child(item, "h").isEmpty()) {
                walk(item, assembly);
                continue;
            }
            begun = true;
            int start = Xml.integer(Xml.attribute(item, "start-value"), 0);
            for (Element child : Xml.children(item)) {
                switch (Xml.name(child)) {
                    case "list" -> list(child, style, level + 1, assembly);
                    case "p", "h" -> {
                        Optional<Numbered> numbered = counts ? Optional.of(context.numbering.next(counter, context.styles.list(style), level, start))
                                : Optional.empty();
                        if (Xml.name(child).equals("h")) {
                            heading(child, numbered.or(() -> Optional.of(UNNUMBERED)), assembly);
                        } else if (numbered.isPresent()) {
                            paragraph(child, numbered, assembly);
                        } else {
                            continued(child, assembly);
                        }
                        counts = false;
                        start = 0;
                    }
                    default -> {
                        for (Block block : single(child)) {
                            assembly.continued(block);
                        }
                    }
                }
            }
        }
    }

    private List<Block> single(Element element) {
        return blocks(List.of(element));
    }

    /** A further paragraph of an item, or the words before the first. */
    private void continued(Element paragraph, Assembly assembly) {
        for (Block block : single(paragraph)) {
            assembly.continued(block);
        }
    }

    private void numberedParagraph(Element element, Assembly assembly) {
        String style = Xml.attribute(element, "style-name");
        int level = Math.max(0, Xml.integer(Xml.attribute(element, "level"), 1) - 1);
        Numbered numbered = context.numbering.next(style, context.styles.list(style), level, Xml.integer(Xml.attribute(element, "start-value"), 0));
        Xml.child(element, "p").ifPresent(paragraph -> paragraph(paragraph, Optional.of(numbered), assembly));
        Xml.child(element, "h").ifPresent(heading -> heading(heading, Optional.of(numbered), assembly));
    }

    private void paragraph(Element paragraph, Optional<Numbered> numbered, Assembly assembly) {
        places.reading(paragraph);
        String style = Xml.attribute(paragraph, "style-name");
        if (isHidden(paragraph, style)) {
            context.hidden(places.here(OdtText.of(paragraph)), paragraph);
            return;
        }
        StyleRole role = context.styles.role(style);
        int level = context.styles.level(style);
        if (level > 0 && role == StyleRole.BODY) {
            // the outline counts only what says itself that it is a heading
            heading(paragraph, numbered.or(() -> Optional.of(UNNUMBERED)), assembly);
            return;
        }
        if (role == StyleRole.CONTENTS) {
            dropContents(paragraph);
            return;
        }
        SourceSpan before = places.next("", 0);
        List<Inline> inlines = new WithoutContentsAnchors().inlines(spans.of(paragraph, context.styles.paragraphLook(style, context.language)));
        String text = PlainText.of(inlines);
        SourceSpan span = new SourceSpan(before.file(), before.headings(), before.paragraph(), 0, 0, 0, text);
        LineContents contents = LineContents.of(inlines);
        if (text.isBlank() && contents.pictures().isEmpty() && !contents.hasNotes()) {
            places.back();
            lines.blank(role, inlines, assembly);
        } else if (titlePage.takes(role.onTitlePage(), text)) {
            context.omit(span, "metadata", text);
            lines.linksLost(span, "metadata", contents);
            lines.pictures(span, contents, assembly);
        } else {
            lines.add(new Lines.Line(role, span, inlines, contents), text, numbered.map(item -> item.atLeast(context.styles.listDepth(style))), assembly);
            if (first && depth == 1 && numbered.isEmpty() && role == StyleRole.BODY && assembly.latest() instanceof Paragraph line) {
                context.boldLines.note(line, size(paragraph, style), context.styles.isStrong(style));
            }
        }
        spans.takeTextBoxes().forEach(box -> walkBox(box, assembly));
    }

    /** By its style, or by a field in it that hides all of it. */
    private boolean isHidden(Element paragraph, String style) {
        return context.styles.isHidden("paragraph", style) || Xml.all(paragraph, "hidden-paragraph").stream()
                .anyMatch(field -> Xml.attribute(field, "is-hidden").equals("true") && of(field) == paragraph);
    }

    /** The paragraph that a field stands in. */
    private static Node of(Element field) {
        Node at = field.getParentNode();
        while (at instanceof Element around && !Xml.name(around).matches("[ph]")) {
            at = around.getParentNode();
        }
        return at;
    }

    private int size(Element paragraph, String style) {
        return Math.max(context.styles.size("paragraph", style), Xml.all(paragraph, "span").stream()
                .mapToInt(span -> context.styles.size("text", Xml.attribute(span, "style-name"))).max().orElse(0));
    }

    private void walkBox(Element box, Assembly assembly) {
        if (Xml.name(box).equals("table")) {
            assembly.add(new OdtTables(this, context, places).of(box));
        } else if (Xml.name(box).equals("text-box")) {
            walk(box, assembly);
        } else {
            Xml.children(box).stream().filter(child -> isText(Xml.name(child))).forEach(child -> single(child).forEach(assembly::add));
        }
    }

    /** The contents list of the draft goes, and with it what its lines pointed at. */
    private static final class WithoutContentsAnchors implements Rewriting {
        @Override
        public List<Inline> anchor(Anchor anchor) {
            return anchor.id().startsWith("_Toc") || anchor.id().startsWith("__RefHeading___Toc") ? List.of() : List.of(anchor);
        }
    }

    private void heading(Element heading, Optional<Numbered> numbered, Assembly assembly) {
        places.reading(heading);
        String style = Xml.attribute(heading, "style-name");
        if (isHidden(heading, style)) {
            context.hidden(places.here(OdtText.of(heading)), heading);
            return;
        }
        // a heading looks like one, whatever its letters look like
        List<Inline> inlines = spans.of(heading, new SpanLook(Set.of(), false, context.styles.paragraphLook(style, context.language).languages()));
        List<Element> boxes = spans.takeTextBoxes();
        String text = PlainText.of(inlines);
        if (text.isBlank()) {
            lines.pictures(places.here(""), LineContents.of(inlines), assembly);
            assembly.anchors(inlines);
        } else {
            int stated = Xml.integer(Xml.attribute(heading, "outline-level"), 0);
            int level = stated > 0 ? stated : Math.max(1, context.styles.level(style));
            String number = numbered.map(Numbered::label).orElseGet(() -> number(heading, style, level));
            String id = context.anchors.forText(text);
            List<Inline> words = new ArrayList<>();
            for (Inline inline : inlines) {
                if (inline instanceof Anchor anchor) {
                    context.aliases.put(anchor.id(), id);
                } else {
                    words.add(inline);
                }
            }
            context.outlineNames.add(number, text, id);
            titlePage.end();
            SourceSpan span = places.heading(level, (number + " " + text).strip(), 0);
            assembly.add(new Heading(span, level, id, number.replaceFirst("\\.$", ""), words));
        }
        boxes.forEach(box -> walkBox(box, assembly));
    }

    /** Headings are counted by the outline, unless one is a header of its list, or its style takes it out. */
    private String number(Element heading, String style, int level) {
        boolean header = Xml.attribute(heading, "is-list-header").equals("true");
        int start = Xml.attribute(heading, "restart-numbering").equals("true") ? Xml.integer(Xml.attribute(heading, "start-value"), 1) : 0;
        Optional<String> list = context.styles.listOf(style);
        Optional<Element> outline = list.isPresent() && !list.get().isEmpty() ? context.styles.list(list.get()) : context.styles.outline();
        boolean uncounted = list.isPresent() && list.get().isEmpty();
        return header || uncounted || outline.isEmpty() ? "" : context.numbering.next(OUTLINE, outline, level - 1, start).label();
    }
}
