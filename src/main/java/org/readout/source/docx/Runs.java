package org.readout.source.docx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.poi.openxml4j.opc.PackagePart;
import org.readout.finding.Finding;
import org.readout.model.Anchor;
import org.readout.model.Inline;
import org.readout.model.LineBreak;
import org.readout.model.Link;
import org.readout.model.NoteMark;
import org.readout.model.Picture;
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

    private static final Pattern HYPERLINK = Pattern.compile("HYPERLINK\\s+(?:\"(?<url>[^\"]*)\"|(?<bare>[^\\s\\\\\"]\\S*))?");
    private static final Pattern LOCAL = Pattern.compile("\\\\l\\s+\"(?<anchor>[^\"]+)\"");
    private static final Pattern REFERENCE = Pattern.compile("^\\s*(?:REF|PAGEREF|NOTEREF)\\s+(?<target>\\S+)");

    private final Context context;
    private final PackagePart part;
    private final Places places;
    private final Deque<Field> fields = new ArrayDeque<>();
    private final List<Element> textBoxes = new ArrayList<>();

    /** A complex field that has begun: its instruction, then its result. */
    private static final class Field {
        private final StringBuilder instruction = new StringBuilder();
        private final RunBuilder result = new RunBuilder();
    }

    Runs(Context context, PackagePart part, Places places) {
        this.context = context;
        this.part = part;
        this.places = places;
    }

    /** Whether we are in the midst of a contents field, whose paragraphs Word made. */
    boolean inContents() {
        return fields.stream().anyMatch(field -> field.instruction.toString().strip().matches("(?s)(TOC|INDEX|TOA)\\b.*"));
    }

    List<Inline> of(Element paragraph, String style) {
        RunBuilder builder = new RunBuilder();
        walk(paragraph, style, builder);
        // a field that goes on in the next paragraph leaves what it has shown so far
        for (Field open : fields) {
            builder.all(open.result.build());
            open.result.clear();
        }
        return builder.build();
    }

    /** Text boxes met since the last call; they stand after the paragraph they are anchored in. */
    List<Element> takeTextBoxes() {
        List<Element> taken = List.copyOf(textBoxes);
        textBoxes.clear();
        return taken;
    }

    private RunBuilder target(RunBuilder builder) {
        return fields.isEmpty() ? builder : fields.peek().result;
    }

    private void walk(Element parent, String style, RunBuilder builder) {
        for (Element child : Xml.children(parent)) {
            switch (Xml.name(child)) {
                case "r" -> run(child, style, builder);
                case "hyperlink" -> hyperlink(child, style, builder);
                case "fldSimple" -> simpleField(child, style, builder);
                case "ins", "moveTo" -> {
                    report("tracked-change", "Inserted text is not yet accepted", text(child));
                    walk(child, style, builder);
                }
                case "del", "moveFrom" -> report("tracked-change", "Deleted text is still in the file", text(child));
                case "bookmarkStart" -> bookmark(child, builder);
                case "commentReference" -> comment(child);
                case "sdt" -> Xml.child(child, "sdtContent").ifPresent(content -> walk(content, style, builder));
                case "smartTag", "customXml", "dir", "bdo" -> walk(child, style, builder);
                case "oMath", "oMathPara" -> target(builder).text(RunBuilder.Look.PLAIN, text(child));
                default -> { }
            }
        }
    }

    private void run(Element run, String style, RunBuilder builder) {
        Optional<Element> properties = Xml.child(run, "rPr");
        if (properties.flatMap(own -> Xml.onOff(own, "vanish")).orElse(false)) {
            if (!text(run).isBlank()) {
                context.findings.add(Finding.warning("hidden-text", places.here(text(run)), "Hidden text stands in the draft; it is left out.",
                        "Delete it, or make it visible if it belongs to the memo."));
            }
            return;
        }
        RunBuilder.Look look = look(properties, style);
        if (look.styles().contains(Style.HIGHLIGHT) && !text(run).isBlank()) {
            context.findings.add(Finding.warning("highlighted-text", places.here(text(run)), "A passage is still highlighted.",
                    "Settle what it marks and take the highlighting away."));
        }
        for (Element child : Xml.children(run)) {
            switch (Xml.name(child)) {
                case "t" -> target(builder).text(look, child.getTextContent());
                case "tab", "ptab" -> target(builder).text(look, "\t");
                case "br", "cr" -> lineBreak(child, look, target(builder));
                case "noBreakHyphen" -> target(builder).text(look, "\u2011");
                case "softHyphen" -> target(builder).text(look, "\u00ad");
                case "sym" -> target(builder).text(look, symbol(child));
                case "footnoteReference" -> note("fn", child, builder);
                case "endnoteReference" -> note("en", child, builder);
                case "fldChar" -> fieldCharacter(child, builder);
                case "instrText" -> fields.stream().findFirst().ifPresent(field -> field.instruction.append(child.getTextContent()));
                case "drawing", "pict", "object" -> drawing(child, builder);
                case "AlternateContent" -> Xml.child(child, "Choice").or(() -> Xml.child(child, "Fallback"))
                        .ifPresent(content -> drawing(content, builder));
                case "commentReference" -> comment(child);
                default -> { }
            }
        }
    }

    private static void lineBreak(Element element, RunBuilder.Look look, RunBuilder builder) {
        if (!Xml.attribute(element, "type").matches("page|column")) {
            builder.add(look, new LineBreak());
        }
    }

    private RunBuilder.Look look(Optional<Element> properties, String paragraphStyle) {
        String style = properties.flatMap(own -> Xml.value(own, "rStyle")).orElse("");
        Set<Style> styles = EnumSet.noneOf(Style.class);
        add(styles, Style.STRONG, properties, style, paragraphStyle, "b");
        add(styles, Style.EMPHASIS, properties, style, paragraphStyle, "i");
        add(styles, Style.STRIKE, properties, style, paragraphStyle, "strike");
        add(styles, Style.SMALL_CAPS, properties, style, paragraphStyle, "smallCaps");
        if (properties.flatMap(own -> Xml.value(own, "u")).map(value -> !value.equals("none")).orElse(false)) {
            styles.add(Style.UNDERLINE);
        }
        if (properties.flatMap(own -> Xml.value(own, "highlight")).map(value -> !value.equals("none")).orElse(false)) {
            styles.add(Style.HIGHLIGHT);
        }
        String vertical = properties.flatMap(own -> Xml.value(own, "vertAlign")).or(() -> context.styles.value(style, "vertAlign")).orElse("");
        if (vertical.equals("superscript")) {
            styles.add(Style.SUPERSCRIPT);
        } else if (vertical.equals("subscript")) {
            styles.add(Style.SUBSCRIPT);
        }
        return new RunBuilder.Look(styles, !style.isEmpty() && context.styles.isCode(style), language(properties, style));
    }

    /** Bold and the like toggle; what the paragraph's style sets for all of it says nothing about this run. */
    private void add(Set<Style> styles, Style style, Optional<Element> properties, String runStyle, String paragraphStyle, String name) {
        boolean on = properties.flatMap(own -> Xml.onOff(own, name))
                .or(() -> runStyle.isEmpty() ? Optional.empty() : context.styles.onOff(runStyle, name)).orElse(false);
        boolean wholeParagraph = context.styles.onOff(paragraphStyle, name).orElse(false);
        if (on && !wholeParagraph) {
            styles.add(style);
        }
    }

    private String language(Optional<Element> properties, String style) {
        String language = properties.flatMap(own -> Xml.child(own, "lang")).map(element -> Xml.attribute(element, "val"))
                .filter(value -> !value.isEmpty()).or(() -> style.isEmpty() ? Optional.empty() : context.styles.value(style, "lang")).orElse("");
        return language.isEmpty() || primary(language).equals(primary(context.language)) || primary(language).equals("x") ? "" : language;
    }

    private static String primary(String language) {
        return language.split("-")[0].toLowerCase(Locale.ROOT);
    }

    private void hyperlink(Element element, String style, RunBuilder builder) {
        RunBuilder inner = new RunBuilder();
        List<Field> outer = new ArrayList<>(fields);
        fields.clear();
        walk(element, style, inner);
        fields.clear();
        fields.addAll(outer);
        String anchor = Xml.attribute(element, "anchor");
        String url = WordPackage.external(part, Xml.attribute(element, "id"));
        target(builder).all(link(url, anchor, inner.build()));
    }

    private static List<Inline> link(String url, String anchor, List<Inline> inlines) {
        if (inlines.isEmpty() || PlainText.of(inlines).isBlank()) {
            return inlines;
        }
        if (!url.isEmpty()) {
            return List.of(new Link(anchor.isEmpty() ? url : url + "#" + anchor, inlines));
        }
        return anchor.isEmpty() ? inlines : List.of(new Reference(anchor, inlines));
    }

    private void simpleField(Element element, String style, RunBuilder builder) {
        RunBuilder inner = new RunBuilder();
        walk(element, style, inner);
        target(builder).all(result(Xml.attribute(element, "instr"), inner.build()));
    }

    private void fieldCharacter(Element element, RunBuilder builder) {
        switch (Xml.attribute(element, "fldCharType")) {
            case "begin" -> fields.push(new Field());
            case "end" -> {
                if (!fields.isEmpty()) {
                    Field ended = fields.pop();
                    target(builder).all(result(ended.instruction.toString(), ended.result.build()));
                }
            }
            default -> { }
        }
    }

    private static List<Inline> result(String instruction, List<Inline> shown) {
        Matcher link = HYPERLINK.matcher(instruction);
        if (link.find()) {
            Matcher local = LOCAL.matcher(instruction);
            String url = link.group("url") != null ? link.group("url") : link.group("bare") != null ? link.group("bare") : "";
            return link(url, local.find() ? local.group("anchor") : "", shown);
        }
        Matcher reference = REFERENCE.matcher(instruction);
        if (reference.find() && !PlainText.of(shown).isBlank()) {
            return List.of(new Reference(reference.group("target"), shown));
        }
        return shown;
    }

    private void bookmark(Element element, RunBuilder builder) {
        String name = Xml.attribute(element, "name");
        if (!name.isEmpty() && !name.equals("_GoBack") && !name.startsWith("_Toc")) {
            target(builder).mark(new Anchor(name));
        }
    }

    private void note(String kind, Element element, RunBuilder builder) {
        String id = kind + Xml.attribute(element, "id");
        context.noteOrder.add(id);
        target(builder).mark(new NoteMark(id));
    }

    private void comment(Element element) {
        Element comment = context.comments.get(Xml.attribute(element, "id"));
        String words = comment == null ? "" : text(comment);
        context.findings.add(Finding.warning("comment-left", places.here(words), "A comment is left in the draft.",
                "Settle it and delete it in Word."));
    }

    private void drawing(Element element, RunBuilder builder) {
        List<Element> boxes = Xml.all(element, "txbxContent");
        if (!boxes.isEmpty()) {
            textBoxes.add(boxes.get(0));
        }
        List<Element> pictures = new ArrayList<>(Xml.all(element, "blip"));
        pictures.addAll(Xml.all(element, "imagedata"));
        for (Element picture : pictures) {
            String relationship = Xml.attribute(picture, "embed").isEmpty() ? Xml.attribute(picture, "id") : Xml.attribute(picture, "embed");
            Optional<String> key = relationship.isEmpty() ? Optional.empty() : context.picture(part, relationship);
            if (key.isPresent()) {
                target(builder).mark(new Picture(key.get(), alternative(element)));
            } else {
                context.findings.add(Finding.warning("picture-missing", places.here(""), "A picture is linked and not in the file.",
                        "Insert the picture itself: in Word, delete it and use Insert, Pictures."));
            }
        }
        if (Xml.name(element).equals("object")) {
            context.findings.add(Finding.warning("embedded-object", places.here(""), "An embedded object is not carried.",
                    "Replace it with text, a table or a picture."));
        }
    }

    private static String alternative(Element drawing) {
        for (Element properties : Xml.all(drawing, "docPr")) {
            return Xml.attribute(properties, "descr").strip();
        }
        for (Element shape : Xml.all(drawing, "shape")) {
            return Xml.attribute(shape, "alt").strip();
        }
        return "";
    }

    /** A character of a symbol font; those of the private use area are the font's codes plus F000. */
    private static String symbol(Element element) {
        int code;
        try {
            code = Integer.parseInt(Xml.attribute(element, "char"), 16);
        } catch (NumberFormatException e) {
            return "";
        }
        int plain = code >= 0xF000 && code <= 0xF0FF ? code - 0xF000 : code;
        return plain == 0xB7 || plain == 0xA7 && Xml.attribute(element, "font").startsWith("Wing") ? "•"
                : plain == 0xFC || plain == 0xFE ? "✓" : plain == 0xE0 ? "→" : Character.toString(plain);
    }

    private void report(String rule, String what, String words) {
        if (!words.isBlank()) {
            context.findings.add(Finding.error(rule, places.here(words), what + ".",
                    "Accept or reject the change in Word (Review, Changes)."));
        }
    }

    private static String text(Element element) {
        StringBuilder text = new StringBuilder();
        for (Element leaf : Xml.all(element, "*")) {
            if (Xml.name(leaf).matches("t|delText")) {
                text.append(leaf.getTextContent());
            }
        }
        return text.toString();
    }
}
