package org.readout.source.odt;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

import org.readout.finding.Finding;
import org.readout.model.Anchor;
import org.readout.model.Inline;
import org.readout.model.LineBreak;
import org.readout.model.Link;
import org.readout.model.Note;
import org.readout.model.NoteMark;
import org.readout.model.Omission;
import org.readout.model.PlainText;
import org.readout.model.Reference;
import org.readout.model.Rewriting;
import org.readout.model.SourceSpan;
import org.readout.model.Styled;
import org.readout.model.Styled.Style;
import org.readout.source.reading.Places;
import org.readout.source.reading.RunBuilder;
import org.readout.source.reading.Xml;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The content of an OpenDocument paragraph (part 3, 6) as inlines. White space collapses as 6.1.2 says. */
final class Spans {

    private final OdtContext context;
    private final Places places;
    private final Frames frames;
    private boolean afterSpace;

    Spans(OdtContext context, Places places) {
        this.context = context;
        this.places = places;
        this.frames = new Frames(context, places);
    }

    List<Inline> of(Element paragraph) {
        RunBuilder builder = new RunBuilder();
        afterSpace = true;
        walk(paragraph, RunBuilder.Look.PLAIN, builder);
        return builder.build();
    }

    /** Text boxes met since the last call; they stand after the paragraph they are anchored in. */
    List<Element> takeTextBoxes() {
        return frames.takeTextBoxes();
    }

    private void walk(Element parent, RunBuilder.Look look, RunBuilder builder) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                element(child, look, builder);
            } else if (node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE) {
                builder.text(look, collapsed(node.getNodeValue()));
            }
        }
    }

    private void element(Element child, RunBuilder.Look look, RunBuilder builder) {
        switch (Xml.name(child)) {
            case "span" -> span(child, look, builder);
            case "s" -> {
                builder.text(look, " ".repeat(Math.max(1, Math.min(1000, Xml.integer(Xml.attribute(child, "c"), 1)))));
                afterSpace = false;
            }
            case "tab" -> builder.text(look, "\t");
            case "line-break" -> builder.add(look, new LineBreak());
            case "a" -> link(child, look, builder);
            case "note" -> note(child, builder);
            case "bookmark", "bookmark-start", "reference-mark", "reference-mark-start" -> anchor(Xml.attribute(child, "name"), builder);
            case "sequence" -> {
                anchor(Xml.attribute(child, "ref-name"), builder);
                walk(child, look, builder);
            }
            case "bookmark-ref", "reference-ref", "sequence-ref", "note-ref" -> reference(child, look, builder);
            case "frame", "custom-shape", "rect", "g", "ellipse", "path", "polygon", "line", "caption", "control", "connector" ->
                frames.read(child, builder);
            case "annotation" -> annotation(child);
            case "change-start", "change" -> insertion(child);
            case "ruby" -> ruby(child, look, builder);
            case "hidden-text", "hidden-paragraph" -> context.hidden(places.here(OdtText.of(child)), child);
            case "annotation-end", "change-end", "bookmark-end", "reference-mark-end", "soft-page-break", "note-citation",
                "desc" -> { }
            // fields and marks show what they last came to
            default -> walk(child, look, builder);
        }
    }

    private void span(Element span, RunBuilder.Look look, RunBuilder builder) {
        String style = Xml.attribute(span, "style-name");
        if (context.styles.isHidden("text", style)) {
            context.hidden(places.here(OdtText.of(span)), span);
            return;
        }
        RunBuilder.Look own = context.styles.look(look, style, context.language);
        if (own.styles().contains(Style.HIGHLIGHT) && !look.styles().contains(Style.HIGHLIGHT) && !OdtText.of(span).isBlank()) {
            context.findings.add(Finding.warning("highlighted-text", places.here(OdtText.of(span)), "A passage is still highlighted.",
                    "Settle what it marks and take the highlighting away."));
        }
        walk(span, own, builder);
    }

    private String collapsed(String text) {
        StringBuilder collapsed = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            boolean space = character == ' ' || character == '\t' || character == '\n' || character == '\r';
            if (!space) {
                collapsed.append(character);
            } else if (!afterSpace) {
                collapsed.append(' ');
            }
            afterSpace = space;
        }
        return collapsed.toString();
    }

    private void link(Element element, RunBuilder.Look look, RunBuilder builder) {
        RunBuilder inner = new RunBuilder();
        walk(element, look, inner);
        // a link is underlined by being one
        List<Inline> words = new PlainLinks().inlines(inner.build());
        String target = Xml.attribute(element, "href");
        if (PlainText.of(words).isBlank() || target.isEmpty()) {
            builder.all(words);
        } else if (target.startsWith("#")) {
            builder.all(List.of(new Reference(target.substring(1).replaceFirst("\\|(outline|region|table|frame|graphic|sequence)$", ""), words)));
        } else {
            builder.all(List.of(new Link(target, words)));
        }
    }

    private static final class PlainLinks implements Rewriting {
        @Override
        public List<Inline> styled(Styled styled) {
            return styled.style() == Style.UNDERLINE ? inlines(styled.inlines()) : Rewriting.super.styled(styled);
        }
    }

    private void reference(Element element, RunBuilder.Look look, RunBuilder builder) {
        RunBuilder inner = new RunBuilder();
        walk(element, look, inner);
        List<Inline> words = inner.build();
        String target = Xml.attribute(element, "ref-name");
        boolean page = Xml.attribute(element, "reference-format").equals("page");
        builder.all(target.isEmpty() || PlainText.of(words).isBlank() || page ? words : List.of(new Reference(target, words)));
    }

    private void anchor(String name, RunBuilder builder) {
        if (!name.isEmpty() && !name.startsWith("_Toc") && !name.startsWith("__RefHeading___Toc")) {
            builder.mark(new Anchor(name));
        }
    }

    private void note(Element element, RunBuilder builder) {
        boolean endnote = Xml.attribute(element, "note-class").equals("endnote");
        String id = (endnote ? "en" : "fn") + (context.notes.size() + 1);
        Note.Kind kind = endnote ? Note.Kind.ENDNOTE : Note.Kind.FOOTNOTE;
        Places own = places.within((endnote ? "Endnote " : "Footnote ") + (context.notes.size() + 1));
        // its place is kept while notes inside it are read
        int at = context.notes.size();
        context.notes.add(new Note(own.draft(), id, kind, List.of()));
        Xml.child(element, "note-body").ifPresent(body -> {
            var blocks = new Story(context, own, false).blocks(body);
            context.notes.set(at, new Note(blocks.isEmpty() ? own.draft() : blocks.get(0).span(), id, kind, blocks));
        });
        builder.mark(new NoteMark(id));
    }

    private void annotation(Element element) {
        String words = OdtText.of(element).strip();
        SourceSpan place = places.here("");
        boolean reply = !Xml.attribute(element, "parent-name").isEmpty();
        String line = words.replaceAll("\\s+", " ");
        context.findings.add(Finding.warning("comment-left", place, (reply ? "A reply to a comment" : "A comment") + " is left in the draft: “"
                + (line.length() <= 80 ? line : line.substring(0, 79) + "…") + "”.", "Settle it and delete it."));
        context.omissions.add(new Omission(place, "comment-left", Omission.Kind.COMMENT, OdtText.of(element)));
        OdtText.things(element).forEach(kind -> context.omissions.add(new Omission(place, "comment-left", kind, "")));
    }

    private void insertion(Element mark) {
        Optional.ofNullable(context.insertions.remove(Xml.attribute(mark, "change-id"))).ifPresent(insertion ->
                context.findings.add(Finding.error("tracked-change", places.here(""), "Inserted text is not yet accepted.",
                        "Accept or reject the change (in LibreOffice: Edit, Track Changes, Manage).")));
    }

    /** The gloss stands small after what it is about. */
    private void ruby(Element ruby, RunBuilder.Look look, RunBuilder builder) {
        Xml.child(ruby, "ruby-base").ifPresent(base -> walk(base, look, builder));
        Xml.child(ruby, "ruby-text").ifPresent(gloss ->
                walk(gloss, new RunBuilder.Look(EnumSet.of(Style.SUPERSCRIPT), false, ""), builder));
    }
}
