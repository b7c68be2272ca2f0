package org.readout.source.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.apache.poi.openxml4j.opc.PackagePart;
import org.readout.finding.Finding;
import org.readout.model.Anchor;
import org.readout.model.Block;
import org.readout.model.CodeBlock;
import org.readout.model.Figure;
import org.readout.model.Heading;
import org.readout.model.Inline;
import org.readout.model.Paragraph;
import org.readout.model.Picture;
import org.readout.model.PlainText;
import org.readout.model.Quote;
import org.readout.model.SourceSpan;
import org.readout.source.reading.Places;
import org.readout.source.reading.Xml;
import org.w3c.dom.Element;

/** One story of a Word file (the body, a cell, a note, a text box) as blocks. */
final class Body {

    private final Context context;
    private final PackagePart part;
    private final Places places;
    private final Runs runs;
    private final TitlePage titlePage;
    private boolean contentsDropped;

    Body(Context context, PackagePart part, Places places, TitlePage titlePage) {
        this(context, part, places, titlePage, new Runs(context, part, places));
    }

    private Body(Context context, PackagePart part, Places places, TitlePage titlePage, Runs runs) {
        this.context = context;
        this.part = part;
        this.places = places;
        this.titlePage = titlePage;
        this.runs = runs;
    }

    List<Block> blocks(Element parent) {
        Assembly assembly = new Assembly(context);
        walk(parent, assembly);
        return assembly.finish();
    }

    private void walk(Element parent, Assembly assembly) {
        for (Element child : Xml.children(parent)) {
            switch (Xml.name(child)) {
                case "p" -> paragraph(child, assembly);
                case "tbl" -> assembly.add(new Tables(this, places).of(child));
                case "sdt" -> contentControl(child, assembly);
                case "customXml", "smartTag", "ins", "moveTo" -> walk(child, assembly);
                case "AlternateContent" -> Xml.child(child, "Choice").or(() -> Xml.child(child, "Fallback"))
                        .ifPresent(content -> walk(content, assembly));
                case "altChunk" -> context.findings.add(Finding.error("embedded-document", places.here(""),
                        "Another document is embedded here and is not carried.", "Open the draft in Word, save it, and send that copy."));
                default -> { }
            }
        }
    }

    private void contentControl(Element control, Assembly assembly) {
        boolean contents = Xml.path(control, "sdtPr", "docPartObj", "docPartGallery")
                .map(gallery -> Xml.attribute(gallery, "val").startsWith("Table of Contents")).orElse(false);
        Optional<Element> content = Xml.child(control, "sdtContent");
        if (contents) {
            dropContents();
            content.ifPresent(dropped -> walk(dropped, new Assembly(context)));
        } else {
            content.ifPresent(inner -> walk(inner, assembly));
        }
    }

    private void dropContents() {
        if (!contentsDropped) {
            contentsDropped = true;
            context.findings.add(Finding.note("contents-dropped", places.here(""),
                    "The draft's own contents list is left out; each edition gets one of its own.", "Leave it or delete it, as you like."));
        }
    }

    private void paragraph(Element paragraph, Assembly assembly) {
        Optional<Element> properties = Xml.child(paragraph, "pPr");
        String style = context.styles.of(properties);
        Styles.Role role = context.styles.role(style);
        boolean contents = runs.inContents() || role == Styles.Role.CONTENTS || role == Styles.Role.CONTENTS_HEADING;
        int level = level(properties, style);
        Optional<Numbering.Numbered> numbered = contents ? Optional.empty() : numbered(properties, style);
        if (level > 0 && !contents) {
            heading(paragraph, style, level, numbered, assembly);
            return;
        }
        SourceSpan before = places.next("", 0);
        List<Inline> inlines = runs.of(paragraph, style);
        if (contents || runs.inContents()) {
            dropContents();
            return;
        }
        String text = PlainText.of(inlines);
        SourceSpan span = new SourceSpan(before.file(), before.headings(), before.paragraph(), 0, 0, 0, text);
        boolean pictures = inlines.stream().anyMatch(Picture.class::isInstance);
        if (text.isBlank() && !pictures) {
            places.back();
            assembly.anchors(inlines);
        } else if (!titlePage.takes(role, text)) {
            add(role, span, inlines, text, numbered, assembly);
        }
        runs.takeTextBoxes().forEach(box -> walk(box, assembly));
    }

    private void add(Styles.Role role, SourceSpan span, List<Inline> inlines, String text,
            Optional<Numbering.Numbered> numbered, Assembly assembly) {
        List<Picture> pictures = inlines.stream().filter(Picture.class::isInstance).map(Picture.class::cast).toList();
        if (text.isBlank()) {
            pictures.forEach(picture -> assembly.add(new Figure(span, "", picture.media(), picture.alternative(), List.of())));
        } else if (role == Styles.Role.CAPTION) {
            assembly.caption(inlines, new Paragraph(span, inlines));
        } else if (numbered.isPresent()) {
            assembly.item(numbered.get(), new Paragraph(span, inlines));
        } else if (role == Styles.Role.QUOTE) {
            assembly.quote(new Quote(span, List.of(new Paragraph(span, inlines))));
        } else if (role == Styles.Role.CODE) {
            assembly.code(new CodeBlock(span, "", text));
        } else {
            assembly.add(new Paragraph(span, inlines));
        }
    }

    private void heading(Element paragraph, String style, int level, Optional<Numbering.Numbered> numbered, Assembly assembly) {
        List<Inline> inlines = runs.of(paragraph, style);
        String text = PlainText.of(inlines);
        if (text.isBlank()) {
            assembly.anchors(inlines);
            return;
        }
        String number = numbered.map(Numbering.Numbered::label).orElse("");
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

    private int level(Optional<Element> properties, String style) {
        Optional<Integer> own = properties.flatMap(direct -> Xml.value(direct, "outlineLvl")).map(value -> Xml.integer(value, 9));
        if (own.isPresent() && context.styles.role(style) == Styles.Role.BODY) {
            return own.get() < 9 ? own.get() + 1 : 0;
        }
        return context.styles.role(style) == Styles.Role.HEADING ? context.styles.level(style) : 0;
    }

    private Optional<Numbering.Numbered> numbered(Optional<Element> properties, String style) {
        Optional<Element> own = properties.flatMap(direct -> Xml.child(direct, "numPr"));
        Optional<Element> inherited = context.styles.numbering(style);
        String numId = own.flatMap(numbering -> Xml.value(numbering, "numId"))
                .or(() -> inherited.flatMap(numbering -> Xml.value(numbering, "numId"))).orElse("0");
        String level = own.flatMap(numbering -> Xml.value(numbering, "ilvl"))
                .or(() -> inherited.flatMap(numbering -> Xml.value(numbering, "ilvl"))).orElse("0");
        int styleLevel = context.styles.role(style) == Styles.Role.HEADING && own.isEmpty() ? context.styles.level(style) - 1 : -1;
        return context.numbering.next(numId, styleLevel >= 0 && level.equals("0") ? styleLevel : Xml.integer(level, 0));
    }
}
