package org.readout.source.docx;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

import org.apache.poi.openxml4j.opc.PackagePart;
import org.readout.finding.Finding;
import org.readout.model.Anchor;
import org.readout.model.Inline;
import org.readout.model.LineBreak;
import org.readout.model.Link;
import org.readout.model.NoteMark;
import org.readout.model.Omission;
import org.readout.model.PlainText;
import org.readout.model.Reference;
import org.readout.model.Styled.Style;
import org.readout.source.reading.Places;
import org.readout.source.reading.RunBuilder;
import org.readout.source.reading.Xml;
import org.w3c.dom.Element;

/**
 * The runs of Word's paragraphs as inlines. Fields may begin in one paragraph and end in another, so one of these reads
 * a whole story (the body, or a note).
 */
final class Runs {

    private static final String ACCEPT = "Accept or reject the change in Word (Review, Changes).";

    private final Context context;
    private final PackagePart part;
    private final Places places;
    private final Looks looks;
    private final Drawings drawings;
    private Fields fields;

    Runs(Context context, PackagePart part, Places places) {
        this.context = context;
        this.part = part;
        this.places = places;
        this.looks = new Looks(context.styles, context.language);
        this.drawings = new Drawings(context, part, places);
        this.fields = fields();
    }

    private Fields fields() {
        return new Fields(words -> context.omit(places.here(""), "field-code", words));
    }

    /** A heading has come: whatever contents list is still open should have ended. */
    void endContents() {
        fields.endContents();
    }

    /** Whether we are in the midst of a contents field, whose paragraphs Word made. */
    boolean inContents() {
        return fields.inContents();
    }

    List<Inline> of(Element paragraph, String style) {
        RunBuilder builder = new RunBuilder();
        walk(paragraph, style, builder);
        fields.leave(builder);
        return withoutOuterBreaks(builder.build());
    }

    private static List<Inline> withoutOuterBreaks(List<Inline> inlines) {
        int from = 0;
        int to = inlines.size();
        while (from < to && inlines.get(from) instanceof LineBreak) {
            from++;
        }
        while (from < to && inlines.get(to - 1) instanceof LineBreak) {
            to--;
        }
        return inlines.subList(from, to);
    }

    List<Element> takeTextBoxes() {
        return drawings.takeTextBoxes();
    }

    private void walk(Element parent, String style, RunBuilder builder) {
        for (Element child : Xml.children(parent)) {
            switch (Xml.name(child)) {
                case "r" -> run(child, style, builder);
                case "hyperlink" -> hyperlink(child, style, builder);
                case "fldSimple" -> simpleField(child, style, builder);
                case "ins", "moveTo" -> inserted(child, style, builder);
                case "del", "moveFrom" -> deleted(child);
                case "bookmarkStart" -> bookmark(child, builder);
                case "sdt" -> Xml.child(child, "sdtContent").ifPresent(content -> walk(content, style, builder));
                case "smartTag", "customXml", "dir", "bdo", "fld" -> walk(child, style, builder);
                case "AlternateContent" -> WordText.alternative(child).forEach(content -> walk(content, style, builder));
                case "oMath" -> formula(child, builder);
                case "oMathPara" -> walk(child, style, builder);
                case "ruby" -> ruby(child, style, builder);
                default -> context.unknown(child, places);
            }
        }
    }

    private void run(Element run, String style, RunBuilder builder) {
        Optional<Element> properties = Xml.child(run, "rPr");
        if (looks.isHidden(properties, style)) {
            hidden(run, builder);
            return;
        }
        RunBuilder.Look look = looks.of(properties, style);
        if (look.styles().contains(Style.HIGHLIGHT) && !WordText.of(run).isBlank()) {
            context.findings.add(Finding.warning("highlighted-text", places.here(WordText.of(run)), "A passage is still highlighted.",
                    "Settle what it marks and take the highlighting away."));
        }
        for (Element child : Xml.children(run)) {
            content(child, look, style, builder);
            if (Xml.attribute(child, "customMarkFollows").matches("1|true|on")) {
                customMark(child, run);
                return;
            }
        }
    }

    private void content(Element child, RunBuilder.Look look, String style, RunBuilder builder) {
        RunBuilder target = fields.target(builder);
        switch (Xml.name(child)) {
            case "t" -> target.text(look, child.getTextContent());
            case "tab", "ptab" -> target.text(look, "\t");
            case "br", "cr" -> target.add(look, new LineBreak());
            case "noBreakHyphen" -> target.text(look, "\u2011");
            case "softHyphen" -> target.text(look, "\u00ad");
            case "sym" -> symbol(child, look, target);
            case "footnoteReference" -> note("fn", child, target);
            case "endnoteReference" -> note("en", child, target);
            case "fldChar" -> fields.character(child, builder);
            case "instrText" -> fields.instruct(child.getTextContent());
            case "drawing", "pict", "object" -> drawings.read(child, target);
            case "AlternateContent" -> WordText.alternative(child).forEach(content -> Xml.children(content)
                    .forEach(inner -> content(inner, look, style, builder)));
            case "commentReference" -> context.remarks.at(Xml.attribute(child, "id"), places.here(""));
            case "ruby" -> ruby(child, style, builder);
            case "r" -> run(child, style, builder);
            default -> context.unknown(child, places);
        }
    }

    /** Hidden words are reported; a field that begins or ends among them still does. */
    private void hidden(Element run, RunBuilder builder) {
        String words = WordText.of(run);
        if (!words.isBlank()) {
            context.report(Finding.warning("hidden-text", places.here(words), "Hidden text stands in the draft; it is left out.",
                    "Delete it, or make it visible if it belongs to the memo."), words);
        }
        Xml.children(run, "fldChar").forEach(character -> fields.character(character, builder));
        Xml.children(run, "instrText").forEach(code -> fields.instruct(code.getTextContent()));
    }

    private void inserted(Element insertion, String style, RunBuilder builder) {
        String words = WordText.of(insertion);
        if (!words.isBlank()) {
            context.findings.add(Finding.error("tracked-change", places.here(words), "Inserted text is not yet accepted.", ACCEPT));
        }
        walk(insertion, style, builder);
    }

    private void deleted(Element deletion) {
        context.omitThings(places.here(""), "tracked-change", deletion);
        WordText.outermost(deletion, "footnoteReference").forEach(mark -> context.deletedNotes.add("fn" + Xml.attribute(mark, "id")));
        WordText.outermost(deletion, "endnoteReference").forEach(mark -> context.deletedNotes.add("en" + Xml.attribute(mark, "id")));
        String words = WordText.of(deletion);
        if (!words.isBlank()) {
            context.report(Finding.error("tracked-change", places.here(words), "Deleted text is still in the file.", ACCEPT), words);
        }
    }

    private void formula(Element math, RunBuilder builder) {
        for (String name : List.of("del", "moveFrom")) {
            WordText.outermost(math, name).forEach(this::deleted);
        }
        fields.target(builder).add(RunBuilder.Look.PLAIN, Formulas.of(math));
    }

    private void symbol(Element symbol, RunBuilder.Look look, RunBuilder target) {
        target.text(look, Symbols.text(symbol));
        if (Symbols.isUnknown(symbol)) {
            context.findings.add(Finding.warning("symbol-unknown", places.here(""), "A sign of the font “" + Xml.attribute(symbol, "font") + "” ("
                    + Xml.attribute(symbol, "char") + ") is no character that other fonts have.",
                    "Put in a character that means the same (in Word: Insert, Symbol, a text font)."));
        }
    }

    /** What was typed in place of the note's number; every edition numbers notes itself. */
    private void customMark(Element reference, Element run) {
        StringBuilder mark = new StringBuilder();
        boolean after = false;
        for (Element child : Xml.children(run)) {
            mark.append(after ? WordText.of(child) : "");
            after |= child == reference;
        }
        String id = (Xml.name(reference).equals("footnoteReference") ? "fn" : "en") + Xml.attribute(reference, "id");
        context.customMarks.put(id, mark.toString().strip());
        context.omit(places.here(""), "note-number", mark.toString());
    }

    /** The gloss stands small after what it is about. */
    private void ruby(Element ruby, String style, RunBuilder builder) {
        Xml.child(ruby, "rubyBase").ifPresent(base -> walk(base, style, builder));
        Xml.child(ruby, "rt").ifPresent(gloss -> fields.target(builder)
                .text(new RunBuilder.Look(EnumSet.of(Style.SUPERSCRIPT), false, ""), WordText.of(gloss)));
    }

    private void hyperlink(Element element, String style, RunBuilder builder) {
        RunBuilder inner = new RunBuilder();
        Fields outer = fields;
        fields = fields();
        walk(element, style, inner);
        fields.leave(inner);
        fields = outer;
        String url = WordPackage.external(part, Xml.attribute(element, "id"));
        String anchor = Xml.attribute(element, "anchor");
        List<Inline> made = Fields.link(url, anchor, inner.build());
        fields.target(builder).all(made);
        boolean isLink = made.stream().anyMatch(inline -> inline instanceof Link || inline instanceof Reference);
        if (!isLink && !Xml.attribute(element, "id").isEmpty() && !PlainText.of(made).isBlank()) {
            context.report(Finding.warning("link-broken", places.here(PlainText.of(made)), "A link leads nowhere: its address is not in the file.",
                    "Set the address anew (in Word: right click, Edit Hyperlink), or take the link off."), Omission.Kind.LINK, "");
        } else if (!isLink) {
            context.leaveOut(places.here(""), "hidden-text", Omission.Kind.LINK);
        }
    }

    private void simpleField(Element element, String style, RunBuilder builder) {
        RunBuilder inner = new RunBuilder();
        Fields outer = fields;
        fields = fields();
        walk(element, style, inner);
        fields.leave(inner);
        fields = outer;
        fields.target(builder).all(Fields.result(Xml.attribute(element, "instr"), inner.build()));
    }

    private void bookmark(Element element, RunBuilder builder) {
        String name = Xml.attribute(element, "name");
        if (!name.isEmpty() && !name.equals("_GoBack") && !name.startsWith("_Toc")) {
            fields.target(builder).mark(new Anchor(name));
        }
    }

    private void note(String kind, Element element, RunBuilder target) {
        String id = kind + Xml.attribute(element, "id");
        context.noteOrder.add(id);
        target.mark(new NoteMark(id));
    }
}
