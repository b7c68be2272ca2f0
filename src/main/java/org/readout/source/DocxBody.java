package org.readout.source;

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
import org.w3c.dom.Element;

/** One story of a Word file (the body, a cell, a note, a text box) as blocks. */
final class DocxBody {

    private final DocxContext context;
    private final PackagePart part;
    private final Places places;
    private final DocxRuns runs;
    private final DocxTitlePage titlePage;
    private boolean contentsDropped;

    DocxBody(DocxContext context, PackagePart part, Places places, DocxTitlePage titlePage) {
        this(context, part, places, titlePage, new DocxRuns(context, part, places));
    }

    private DocxBody(DocxContext context, PackagePart part, Places places, DocxTitlePage titlePage, DocxRuns runs) {
        this.context = context;
        this.part = part;
        this.places = places;
        this.titlePage = titlePage;
        this.runs = runs;
    }

    List<Block> blocks(Element parent) {
        DocxAssembly assembly = new DocxAssembly(context);
        walk(parent, assembly);
        return assembly.finish();
    }

    private void walk(Element parent, DocxAssembly assembly) {
        for (Element child : Xml.children(parent)) {
            switch (Xml.name(child)) {
                case "p" -> paragraph(child, assembly);
                case "tbl" -> assembly.add(new DocxTables(this, places).of(child));
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

    private void contentControl(Element control, DocxAssembly assembly) {
        boolean contents = Xml.path(control, "sdtPr", "docPartObj", "docPartGallery")
                .map(gallery -> Xml.attribute(gallery, "val").startsWith("Table of Contents")).orElse(false);
        Optional<Element> content = Xml.child(control, "sdtContent");
        if (contents) {
            dropContents();
            content.ifPresent(dropped -> walk(dropped, new DocxAssembly(context)));
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

    private void paragraph(Element paragraph, DocxAssembly assembly) {
        Optional<Element> properties = Xml.child(paragraph, "pPr");
        String style = context.styles.of(properties);
        DocxStyles.Role role = context.styles.role(style);
        boolean contents = runs.inContents() || role == DocxStyles.Role.CONTENTS || role == DocxStyles.Role.CONTENTS_HEADING;
        int level = level(properties, style);
        Optional<DocxNumbering.Numbered> numbered = contents ? Optional.empty() : numbered(properties, style);
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

    private void add(DocxStyles.Role role, SourceSpan span, List<Inline> inlines, String text,
            Optional<DocxNumbering.Numbered> numbered, DocxAssembly assembly) {
        List<Picture> pictures = inlines.stream().filter(Picture.class::isInstance).map(Picture.class::cast).toList();
        if (text.isBlank()) {
            pictures.forEach(picture -> assembly.add(new Figure(span, "", picture.media(), picture.alternative(), List.of())));
        } else if (role == DocxStyles.Role.CAPTION) {
            assembly.caption(inlines, new Paragraph(span, inlines));
        } else if (numbered.isPresent()) {
            assembly.item(numbered.get(), new Paragraph(span, inlines));
        } else if (role == DocxStyles.Role.QUOTE) {
            assembly.quote(new Quote(span, List.of(new Paragraph(span, inlines))));
        } else if (role == DocxStyles.Role.CODE) {
            assembly.code(new CodeBlock(span, "", text));
        } else {
            assembly.add(new Paragraph(span, inlines));
        }
    }

    private void heading(Element paragraph, String style, int level, Optional<DocxNumbering.Numbered> numbered, DocxAssembly assembly) {
        List<Inline> inlines = runs.of(paragraph, style);
        String text = PlainText.of(inlines);
        if (text.isBlank()) {
            assembly.anchors(inlines);
            return;
        }
        String number = numbered.map(DocxNumbering.Numbered::label).orElse("");
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
        if (own.isPresent() && context.styles.role(style) == DocxStyles.Role.BODY) {
            return own.get() < 9 ? own.get() + 1 : 0;
        }
        return context.styles.role(style) == DocxStyles.Role.HEADING ? context.styles.level(style) : 0;
    }

    private Optional<DocxNumbering.Numbered> numbered(Optional<Element> properties, String style) {
        Optional<Element> own = properties.flatMap(direct -> Xml.child(direct, "numPr"));
        Optional<Element> inherited = context.styles.numbering(style);
        String numId = own.flatMap(numbering -> Xml.value(numbering, "numId"))
                .or(() -> inherited.flatMap(numbering -> Xml.value(numbering, "numId"))).orElse("0");
        String level = own.flatMap(numbering -> Xml.value(numbering, "ilvl"))
                .or(() -> inherited.flatMap(numbering -> Xml.value(numbering, "ilvl"))).orElse("0");
        int styleLevel = context.styles.role(style) == DocxStyles.Role.HEADING && own.isEmpty() ? context.styles.level(style) - 1 : -1;
        return context.numbering.next(numId, styleLevel >= 0 && level.equals("0") ? styleLevel : Xml.integer(level, 0));
    }
}
