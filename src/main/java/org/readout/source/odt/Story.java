package org.readout.source.odt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.readout.finding.Finding;
import org.readout.model.Anchor;
import org.readout.model.Block;
import org.readout.model.CodeBlock;
import org.readout.model.Figure;
import org.readout.model.Heading;
import org.readout.model.Inline;
import org.readout.model.NoteMark;
import org.readout.model.Paragraph;
import org.readout.model.Picture;
import org.readout.model.PlainText;
import org.readout.model.Quote;
import org.readout.model.SourceSpan;
import org.readout.source.reading.Assembly;
import org.readout.source.reading.Numbered;
import org.readout.source.reading.Places;
import org.readout.source.reading.TitlePage;
import org.readout.source.reading.Xml;
import org.w3c.dom.Element;

/** One story of an OpenDocument text (the body, a cell, a note, a text box) as blocks. */
final class Story {

    private static final String INDEXES = "table-of-content|illustration-index|table-index|object-index|user-index|alphabetical-index|bibliography";

    private final OdtContext context;
    private final Places places;
    private final TitlePage titlePage;
    private final Spans spans;
    private boolean contentsDropped;

    /** @param first whether a title page can stand here */
    Story(OdtContext context, Places places, boolean first) {
        this.context = context;
        this.places = places;
        this.titlePage = new TitlePage(first);
        this.spans = new Spans(context, places);
    }

    TitlePage titlePage() {
        return titlePage;
    }

    List<Block> blocks(Element parent) {
        Assembly assembly = new Assembly(context);
        walk(parent, assembly);
        return assembly.finish();
    }

    private void walk(Element parent, Assembly assembly) {
        for (Element child : Xml.children(parent)) {
            String name = Xml.name(child);
            switch (name) {
                case "h" -> heading(child, Optional.empty(), assembly);
                case "p" -> paragraph(child, Optional.empty(), assembly);
                case "list" -> list(child, "", 0, assembly);
                case "numbered-paragraph" -> numberedParagraph(child, assembly);
                case "table" -> assembly.add(new OdtTables(this, context, places).of(child));
                case "section" -> section(child, assembly);
                case "tracked-changes" -> context.changes(child, places.draft());
                case "frame", "custom-shape", "rect", "g", "ellipse", "path", "polygon", "line", "caption", "connector" -> drawn(child, assembly);
                case "bookmark", "bookmark-start" -> assembly.anchors(List.of(new Anchor(Xml.attribute(child, "name"))));
                default -> {
                    if (name.matches(INDEXES)) {
                        dropContents(child);
                    } else if (!OdtText.of(child).isBlank()) {
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
        paragraph.appendChild(frame.cloneNode(true));
        paragraph(paragraph, Optional.empty(), assembly);
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
        if (!contentsDropped && !OdtText.of(index).isBlank()) {
            contentsDropped = true;
            context.findings.add(Finding.note("contents-dropped", places.here(""),
                    "The draft's own contents list is left out; each edition gets one of its own.", "Leave it or delete it, as you like."));
        }
        context.leaveOut(places.here(""), "contents-dropped", index);
    }

    private void list(Element list, String inherited, int level, Assembly assembly) {
        String stated = Xml.attribute(list, "style-name");
        String style = stated.isEmpty() ? inherited : stated;
        boolean continued = Xml.attribute(list, "continue-numbering").equals("true") || !Xml.attribute(list, "continue-list").isEmpty();
        boolean headings = !Xml.all(list, "h").isEmpty();
        if (level == 0 && !continued && !headings) {
            context.numbering.begin(style);
        }
        for (Element item : Xml.children(list)) {
            boolean counts = Xml.name(item).equals("list-item");
            int start = Xml.integer(Xml.attribute(item, "start-value"), 0);
            for (Element child : Xml.children(item)) {
                switch (Xml.name(child)) {
                    case "list" -> list(child, style, level + 1, assembly);
                    case "p", "h" -> {
                        Optional<Numbered> numbered = counts ? Optional.of(context.numbering.next(style, context.styles.list(style), level, start))
                                : Optional.empty();
                        if (Xml.name(child).equals("h")) {
                            heading(child, numbered, assembly);
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
        Assembly inner = new Assembly(context);
        Element parent = element.getOwnerDocument().createElementNS(element.getNamespaceURI(), "list-item");
        parent.appendChild(element.cloneNode(true));
        walk(parent, inner);
        return inner.finish();
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
        String style = Xml.attribute(paragraph, "style-name");
        if (context.styles.isHidden("paragraph", style)) {
            context.hidden(places.here(OdtText.of(paragraph)), paragraph);
            return;
        }
        OdtStyles.Role role = context.styles.role(style);
        int level = context.styles.level(style);
        if (level > 0 && role == OdtStyles.Role.BODY) {
            heading(paragraph, numbered, assembly);
            return;
        }
        if (role == OdtStyles.Role.CONTENTS) {
            dropContents(paragraph);
            return;
        }
        SourceSpan before = places.next("", 0);
        List<Inline> inlines = spans.of(paragraph);
        String text = PlainText.of(inlines);
        SourceSpan span = new SourceSpan(before.file(), before.headings(), before.paragraph(), 0, 0, 0, text);
        if (text.isBlank() && inlines.stream().noneMatch(inline -> inline instanceof Picture || inline instanceof NoteMark)) {
            places.back();
            assembly.anchors(inlines);
        } else if (titlePage.takes(context.styles.onTitlePage(role), text)) {
            context.omit(span, "metadata", text);
            pictures(span, inlines, assembly);
        } else {
            add(role, span, inlines, text, numbered, assembly);
        }
        spans.takeTextBoxes().forEach(box -> walkBox(box, assembly));
    }

    private void walkBox(Element box, Assembly assembly) {
        if (Xml.name(box).equals("table")) {
            assembly.add(new OdtTables(this, context, places).of(box));
        } else if (Xml.name(box).equals("text-box")) {
            walk(box, assembly);
        } else {
            for (Element child : Xml.children(box)) {
                if (Xml.name(child).matches("p|h|list")) {
                    single(child).forEach(assembly::add);
                }
            }
        }
    }

    private void add(OdtStyles.Role role, SourceSpan span, List<Inline> inlines, String text, Optional<Numbered> numbered, Assembly assembly) {
        boolean picture = inlines.stream().anyMatch(Picture.class::isInstance);
        if (text.isBlank() && inlines.stream().noneMatch(NoteMark.class::isInstance)) {
            pictures(span, inlines, assembly);
        } else if (role == OdtStyles.Role.CAPTION && picture) {
            pictures(span, inlines, assembly);
            assembly.caption(withoutPictures(inlines), new Paragraph(span, withoutPictures(inlines)));
        } else if (role == OdtStyles.Role.CAPTION) {
            assembly.caption(inlines, new Paragraph(span, inlines));
        } else if (numbered.isPresent()) {
            assembly.item(numbered.get(), new Paragraph(span, inlines));
        } else if (role == OdtStyles.Role.QUOTE) {
            assembly.quote(new Quote(span, List.of(new Paragraph(span, inlines))));
        } else if (role == OdtStyles.Role.CODE) {
            assembly.code(new CodeBlock(span, "", text));
        } else {
            assembly.add(new Paragraph(span, inlines));
        }
    }

    private static List<Inline> withoutPictures(List<Inline> inlines) {
        return inlines.stream().filter(inline -> !(inline instanceof Picture)).toList();
    }

    private static void pictures(SourceSpan span, List<Inline> inlines, Assembly assembly) {
        inlines.stream().filter(Picture.class::isInstance).map(Picture.class::cast)
                .forEach(picture -> assembly.add(new Figure(span, "", picture.media(), picture.alternative(), List.of())));
    }

    private void heading(Element heading, Optional<Numbered> numbered, Assembly assembly) {
        List<Inline> inlines = spans.of(heading);
        List<Element> boxes = spans.takeTextBoxes();
        String text = PlainText.of(inlines);
        if (text.isBlank()) {
            pictures(places.here(""), inlines, assembly);
            assembly.anchors(inlines);
        } else {
            String style = Xml.attribute(heading, "style-name");
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
        return header || uncounted || outline.isEmpty() ? "" : context.numbering.next("outline", outline, level - 1, start).label();
    }
}
