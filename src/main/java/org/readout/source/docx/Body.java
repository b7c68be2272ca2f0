package org.readout.source.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.apache.poi.openxml4j.opc.PackagePart;
import org.readout.finding.Finding;
import org.readout.model.Anchor;
import org.readout.model.Block;
import org.readout.model.Figure;
import org.readout.model.Heading;
import org.readout.model.Inline;
import org.readout.model.Link;
import org.readout.model.NoteMark;
import org.readout.model.Paragraph;
import org.readout.model.Picture;
import org.readout.model.PlainText;
import org.readout.model.Quote;
import org.readout.model.Reference;
import org.readout.model.SourceSpan;
import org.readout.source.reading.Assembly;
import org.readout.source.reading.Numbered;
import org.readout.source.reading.Places;
import org.readout.source.reading.StyleRole;
import org.readout.source.reading.TitlePage;
import org.readout.source.reading.Xml;
import org.w3c.dom.Element;

/** One story of a Word file (the body, a cell, a note, a text box) as blocks. */
final class Body {

    private static final String CONTENTS_DROPPED = "contents-dropped";

    /** Something to be read: a heading of spaces that do not break is an empty line to everyone. */
    private static final Pattern NAMED = Pattern.compile("[^\\s\\p{Z}\\p{Cf}]");

    private final Context context;
    private final Places places;
    private final Runs runs;
    private final Lists lists;
    private final TitlePage titlePage;
    private boolean contentsDropped;
    private boolean dropping;
    private List<Inline> dropCap = List.of();

    Body(Context context, PackagePart part, Places places, TitlePage titlePage) {
        this.context = context;
        this.places = places;
        this.titlePage = titlePage;
        this.runs = new Runs(context, part, places);
        this.lists = new Lists(context.styles, context.numbering);
    }

    List<Block> blocks(Element parent) {
        Assembly assembly = new Assembly(context);
        walk(parent, assembly);
        releaseDropCap(assembly);
        return assembly.finish();
    }

    private void walk(Element parent, Assembly assembly) {
        for (Element child : Xml.children(parent)) {
            places.reading(child);
            switch (Xml.name(child)) {
                case "p" -> paragraph(child, assembly);
                case "tbl" -> table(child, assembly);
                case "sdt" -> contentControl(child, assembly);
                case "customXml", "smartTag", "ins", "moveTo" -> walk(child, assembly);
                case "AlternateContent" -> WordText.alternative(child).forEach(content -> walk(content, assembly));
                case "bookmarkStart" -> assembly.anchors(List.of(new Anchor(Xml.attribute(child, "name"))));
                case "oMath", "oMathPara" -> assembly.add(new Paragraph(places.next(WordText.of(child), 0), List.of(Formulas.of(child))));
                case "altChunk", "subDoc" -> context.findings.add(Finding.error("embedded-document", places.here(""),
                        "Another document is embedded here and is not carried.", "Open the draft in Word, save it, and send that copy."));
                case "del", "moveFrom" -> {
                    String words = WordText.of(child);
                    if (!words.isBlank()) {
                        context.report(Finding.error("tracked-change", places.here(words), "Deleted text is still in the file.",
                                "Accept or reject the change in Word (Review, Changes)."), words);
                    }
                }
                default -> context.unknown(child, places);
            }
        }
    }

    private void table(Element table, Assembly assembly) {
        if (dropping) {
            context.omit(places.here(""), CONTENTS_DROPPED, WordText.of(table));
            context.omitThings(places.here(""), CONTENTS_DROPPED, table);
        } else {
            new Tables(this, context, places).of(table).ifPresent(assembly::add);
        }
    }

    private void contentControl(Element control, Assembly assembly) {
        boolean contents = Xml.path(control, "sdtPr", "docPartObj", "docPartGallery")
                .map(gallery -> Xml.attribute(gallery, "val").startsWith("Table of Contents")).orElse(false);
        boolean before = dropping;
        dropping |= contents;
        Xml.child(control, "sdtContent").ifPresent(content -> walk(content, assembly));
        dropping = before;
    }

    private void dropContents(Element paragraph) {
        context.omit(places.here(""), CONTENTS_DROPPED, WordText.of(paragraph));
        context.omitThings(places.here(""), CONTENTS_DROPPED, paragraph);
        String words = WordText.of(paragraph).strip();
        if (!contentsDropped && !words.isEmpty()) {
            contentsDropped = true;
            context.findings.add(Finding.note(CONTENTS_DROPPED, places.next(words, 0),
                    "The draft's own contents list is left out; each edition gets one of its own.", "Leave it or delete it, as you like."));
            places.back();
        }
    }

    private void paragraph(Element paragraph, Assembly assembly) {
        Optional<Element> properties = Xml.child(paragraph, "pPr");
        String style = context.styles.of(properties);
        StyleRole role = context.styles.role(style);
        boolean inContents = runs.inContents();
        int level = level(properties, style);
        if (level > 0 && inContents) {
            runs.endContents();
            inContents = false;
        }
        if (isContents(paragraph, role, inContents)) {
            int before = context.omissions.size();
            runs.of(paragraph, style);
            runs.takeTextBoxes();
            // all its words are left out at once, deleted and hidden ones too
            context.omissions.subList(before, context.omissions.size()).clear();
            dropContents(paragraph);
            return;
        }
        Optional<Numbered> numbered = lists.item(paragraph, properties, style);
        int before = context.findings.size();
        if (level > 0) {
            heading(paragraph, style, level, numbered, assembly);
        } else {
            words(paragraph, properties, style, role, numbered, assembly);
        }
        changedMark(paragraph, properties, context.findings.subList(before, context.findings.size()));
        runs.takeTextBoxes().forEach(box -> walk(box, assembly));
    }

    /** The end of a paragraph may itself be deleted or inserted; where words of it are too, that has been told. */
    private void changedMark(Element paragraph, Optional<Element> properties, List<Finding> told) {
        for (String change : List.of("del", "ins", "moveFrom", "moveTo")) {
            boolean changed = properties.flatMap(own -> Xml.path(own, "rPr", change)).isPresent();
            if (changed && told.stream().noneMatch(finding -> finding.rule().equals("tracked-change"))) {
                context.findings.add(Finding.error("tracked-change", places.here(WordText.of(paragraph).strip()), change.matches("del|moveFrom")
                        ? "A deleted paragraph mark is still in the file." : "An inserted paragraph mark is not yet accepted.",
                        "Accept or reject the change in Word (Review, Changes)."));
                return;
            }
        }
    }

    /** A contents field that nobody ended must not swallow the memo: what looks like no entry is none. */
    private boolean isContents(Element paragraph, StyleRole role, boolean inContents) {
        if (dropping || role == StyleRole.CONTENTS || role == StyleRole.CONTENTS_HEADING) {
            return true;
        }
        boolean begins = Xml.all(paragraph, "instrText").stream().anyMatch(code -> code.getTextContent().strip().startsWith("TOC"));
        String words = WordText.of(paragraph).strip();
        return (inContents || begins) && (words.isEmpty() || words.matches("(?s).*\\d") || !Xml.all(paragraph, "hyperlink").isEmpty());
    }

    private void words(Element paragraph, Optional<Element> properties, String style, StyleRole role,
            Optional<Numbered> numbered, Assembly assembly) {
        SourceSpan before = places.next("", 0);
        List<Inline> inlines = new ArrayList<>(dropCap);
        dropCap = List.of();
        inlines.addAll(runs.of(paragraph, style));
        if (properties.flatMap(own -> Xml.child(own, "framePr")).map(frame -> Xml.attribute(frame, "dropCap").matches("drop|margin")).orElse(false)) {
            dropCap = inlines;
            places.back();
            return;
        }
        String text = PlainText.of(inlines);
        SourceSpan span = before.saying(text);
        if (text.isBlank() && inlines.stream().noneMatch(Body::isSeen)) {
            places.back();
            assembly.anchors(inlines);
            if (role == StyleRole.CODE) {
                assembly.blankCode();
            }
        } else if (titlePage.takes(role.onTitlePage(), text)) {
            context.omit(span, "metadata", text);
            context.omitLinks(span, "metadata", inlines);
            pictures(span, inlines, assembly);
            assembly.anchors(inlines);
        } else {
            boolean goesOn = numbered.isEmpty() && role == StyleRole.BODY && lists.goesOn(properties, style);
            add(role, span, inlines, text, numbered, goesOn, assembly);
            if (numbered.isEmpty()) {
                context.played.note(assembly.latest(), paragraph, style, context.styles);
            }
        }
    }

    /** Something to look at, though it has no words. */
    private static boolean isSeen(Inline inline) {
        return inline instanceof Picture || inline instanceof NoteMark || inline instanceof Link link && link.inlines().stream().anyMatch(Body::isSeen)
                || inline instanceof Reference reference && reference.inlines().stream().anyMatch(Body::isSeen);
    }

    /** A large initial that no paragraph follows. */
    private void releaseDropCap(Assembly assembly) {
        if (!dropCap.isEmpty()) {
            assembly.add(new Paragraph(places.next(PlainText.of(dropCap), 0), dropCap));
            dropCap = List.of();
        }
    }

    private static void pictures(SourceSpan span, List<Inline> inlines, Assembly assembly) {
        inlines.stream().filter(Picture.class::isInstance).map(Picture.class::cast)
                .forEach(picture -> assembly.add(new Figure(span, "", picture.media(), picture.alternative(), List.of())));
    }

    private void add(StyleRole role, SourceSpan span, List<Inline> inlines, String text,
            Optional<Numbered> numbered, boolean goesOn, Assembly assembly) {
        if (text.isBlank() && inlines.stream().filter(Body::isSeen).allMatch(Picture.class::isInstance)) {
            pictures(span, inlines, assembly);
        } else if (role == StyleRole.CAPTION) {
            assembly.caption(inlines, new Paragraph(span, inlines));
        } else if (numbered.isPresent()) {
            assembly.item(numbered.get(), new Paragraph(span, inlines));
        } else if (role == StyleRole.QUOTE) {
            assembly.quote(new Quote(span, List.of(new Paragraph(span, inlines))));
        } else if (role == StyleRole.CODE) {
            assembly.code(new Paragraph(span, inlines));
        } else if (goesOn) {
            assembly.perhapsContinued(new Paragraph(span, inlines));
        } else {
            assembly.add(new Paragraph(span, inlines));
        }
    }

    private void heading(Element paragraph, String style, int level, Optional<Numbered> numbered, Assembly assembly) {
        List<Inline> inlines = runs.of(paragraph, style);
        String text = PlainText.of(inlines);
        if (text.isBlank()) {
            pictures(places.here(""), inlines, assembly);
            assembly.anchors(inlines);
            return;
        }
        if (!NAMED.matcher(text).find()) {
            assembly.add(new Paragraph(places.next(text, 0), inlines));
            return;
        }
        String number = numbered.map(Numbered::label).orElse("");
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
        if (own.isPresent() && context.styles.role(style) == StyleRole.BODY) {
            return own.get() < 9 ? own.get() + 1 : 0;
        }
        if (context.styles.role(style) == StyleRole.TITLE && titlePage.isOver()) {
            return 1;
        }
        return context.styles.role(style) == StyleRole.HEADING ? context.styles.level(style) : 0;
    }
}
