package org.readout.source.odt;

import java.util.List;
import java.util.Set;

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
    private Script script = Script.WESTERN;

    Spans(OdtContext context, Places places) {
        this.context = context;
        this.places = places;
        this.frames = new Frames(context, places);
    }

    /** @param look of the whole paragraph */
    List<Inline> of(Element paragraph, SpanLook look) {
        RunBuilder builder = new RunBuilder();
        afterSpace = true;
        script = Script.WESTERN;
        highlighted(paragraph, look, SpanLook.PLAIN);
        walk(paragraph, look, builder);
        return builder.build();
    }

    /** Text boxes met since the last call; they stand after the paragraph they are anchored in. */
    List<Element> takeTextBoxes() {
        return frames.takeTextBoxes();
    }

    private void walk(Element parent, SpanLook look, RunBuilder builder) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                element(child, look, builder);
            } else if (node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE) {
                text(collapsed(node.getNodeValue()), look, builder);
            }
        }
    }

    /** Each stretch of one script by itself, where a script brings a language with it. */
    private void text(String text, SpanLook look, RunBuilder builder) {
        int from = 0;
        for (int at = 0; at < text.length() && !look.languages().isEmpty(); at += Character.charCount(text.codePointAt(at))) {
            Script next = Script.of(text.codePointAt(at)).orElse(script);
            if (next != script) {
                builder.text(look.in(script), text.substring(from, at));
                from = at;
                script = next;
            }
        }
        builder.text(look.in(script), text.substring(from));
    }

    private void element(Element child, SpanLook look, RunBuilder builder) {
        if (Frames.isDrawn(child)) {
            frames.read(child, builder);
            afterSpace &= !Frames.standsInLine(child);
            return;
        }
        switch (Xml.name(child)) {
            case "span" -> span(child, look, builder);
            case "s" -> {
                text(" ".repeat(Math.max(1, Math.min(1000, Xml.integer(Xml.attribute(child, "c"), 1)))), look, builder);
                afterSpace = false;
            }
            case "tab" -> {
                text("\t", look, builder);
                afterSpace = false;
            }
            case "line-break" -> {
                builder.add(look.in(script), new LineBreak());
                afterSpace = false;
            }
            case "a" -> link(child, look, builder);
            case "note" -> {
                note(child, builder);
                afterSpace = false;
            }
            case "bookmark", "bookmark-start", "reference-mark", "reference-mark-start" -> anchor(Xml.attribute(child, "name"), builder);
            case "sequence" -> {
                anchor(Xml.attribute(child, "ref-name"), builder);
                walk(child, look, builder);
            }
            case "bookmark-ref", "reference-ref", "sequence-ref", "note-ref" -> reference(child, look, builder);
            case "annotation" -> context.remarks.comment(child, places.here(""));
            case "change-start", "change" -> context.remarks.mark(child, places.here(""));
            case "ruby" -> ruby(child, look, builder);
            case "hidden-text", "hidden-paragraph" -> hidden(child, look, builder);
            case "script" -> script(child);
            case "number" -> context.omit(places.here(""), "list-marker", child.getTextContent());
            case "annotation-end", "change-end", "bookmark-end", "reference-mark-end", "soft-page-break", "note-citation",
                "desc" -> { }
            // fields and marks show what they last came to
            default -> walk(child, look, builder);
        }
    }

    private void hidden(Element field, SpanLook look, RunBuilder builder) {
        if (Xml.attribute(field, "is-hidden").equals("true")) {
            context.hidden(places.here(OdtText.of(field)), field);
        } else {
            walk(field, look, builder);
        }
    }

    private void script(Element script) {
        context.report(Finding.warning("embedded-content", places.here(""), "A script stands in the text. It is neither shown nor run.",
                "Delete it."), script.getTextContent());
    }

    private void span(Element span, SpanLook look, RunBuilder builder) {
        String style = Xml.attribute(span, "style-name");
        if (context.styles.isHidden("text", style)) {
            context.hidden(places.here(OdtText.of(span)), span);
            return;
        }
        SpanLook own = context.styles.look(look, style, context.language);
        highlighted(span, own, look);
        walk(span, own, builder);
    }

    private void highlighted(Element passage, SpanLook look, SpanLook around) {
        if (look.styles().contains(Style.HIGHLIGHT) && !around.styles().contains(Style.HIGHLIGHT) && !OdtText.of(passage).isBlank()) {
            context.findings.add(Finding.warning("highlighted-text", places.here(OdtText.of(passage)), "A passage is still highlighted.",
                    "Settle what it marks and take the highlighting away."));
        }
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

    private void link(Element element, SpanLook look, RunBuilder builder) {
        RunBuilder inner = new RunBuilder();
        walk(element, look, inner);
        // a link is underlined by being one
        List<Inline> words = new PlainLinks().inlines(inner.build());
        String target = Xml.attribute(element, "href");
        boolean blank = PlainText.of(words).isBlank() && LineContents.of(words).pictures().isEmpty();
        if (blank || target.isEmpty()) {
            builder.all(words);
            context.leaveOut(places.here(""), "link-empty", Omission.Kind.LINK);
        } else if (target.startsWith("#")) {
            builder.all(List.of(new Reference(target.substring(1).replaceFirst("\\|(region|table|frame|graphic|sequence)$", ""), words)));
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

    private void reference(Element element, SpanLook look, RunBuilder builder) {
        RunBuilder inner = new RunBuilder();
        walk(element, look, inner);
        List<Inline> words = inner.build();
        String target = Xml.attribute(element, "ref-name");
        boolean page = Xml.attribute(element, "reference-format").equals("page");
        builder.all(target.isEmpty() || PlainText.of(words).isBlank() || page ? words : List.of(new Reference(target, words)));
    }

    private void anchor(String name, RunBuilder builder) {
        if (!name.isEmpty()) {
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
        context.aliases.put(Xml.attribute(element, "id"), id);
        Xml.child(element, "note-body").ifPresent(body -> {
            var blocks = new Story(context, own, false).blocks(body);
            context.notes.set(at, new Note(blocks.isEmpty() ? own.draft() : blocks.get(0).span(), id, kind, blocks));
        });
        builder.mark(new NoteMark(id));
    }

    /** The gloss stands small after what it is about. */
    private void ruby(Element ruby, SpanLook look, RunBuilder builder) {
        Xml.child(ruby, "ruby-base").ifPresent(base -> walk(base, look, builder));
        Xml.child(ruby, "ruby-text").ifPresent(gloss ->
                walk(gloss, new SpanLook(Set.of(Style.SUPERSCRIPT), false, look.languages()), builder));
    }
}
