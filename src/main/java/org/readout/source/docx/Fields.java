package org.readout.source.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.readout.model.Inline;
import org.readout.model.Link;
import org.readout.model.Picture;
import org.readout.model.PlainText;
import org.readout.model.Reference;
import org.readout.source.reading.RunBuilder;
import org.readout.source.reading.Xml;
import org.w3c.dom.Element;

/** Fields that have begun and not ended (ECMA-376 part 1, 17.16): an instruction, then the result Word last showed. */
final class Fields {

    private static final Pattern HYPERLINK = Pattern.compile("^\\s*HYPERLINK\\s+(?:\"(?<url>[^\"]*)\"|(?<bare>[^\\s\\\\\"]\\S*))?");
    private static final Pattern LOCAL = Pattern.compile("\\\\l\\s+\"(?<anchor>[^\"]+)\"");
    private static final Pattern REFERENCE = Pattern.compile("^\\s*(?:REF|PAGEREF|NOTEREF)\\s+(?<target>\\S+)");
    private static final Pattern CONTENTS = Pattern.compile("(?s)\\s*(?:TOC|INDEX|TOA)\\b.*");

    private final Deque<Field> open = new ArrayDeque<>();
    private final Consumer<String> inCode;

    private static final class Field {
        private final StringBuilder instruction = new StringBuilder();
        private final RunBuilder result = new RunBuilder();
        private boolean separated;
    }

    /** @param inCode told what fields show inside another's instruction, where nobody sees it */
    Fields(Consumer<String> inCode) {
        this.inCode = inCode;
    }

    /** A contents list that goes on after the first heading is one whose end was lost. */
    void endContents() {
        open.removeIf(field -> CONTENTS.matcher(field.instruction).matches());
    }

    /** Whether we are in the midst of a contents list that Word made. */
    boolean inContents() {
        return open.stream().anyMatch(field -> CONTENTS.matcher(field.instruction).matches());
    }

    /** Where text goes: into the result of the innermost field, or into {@code builder} when there is none. */
    RunBuilder target(RunBuilder builder) {
        return open.isEmpty() ? builder : open.peek().result;
    }

    void instruct(String code) {
        open.stream().findFirst().filter(field -> !field.separated).ifPresent(field -> field.instruction.append(code));
    }

    void character(Element character, RunBuilder builder) {
        switch (Xml.attribute(character, "fldCharType")) {
            case "begin" -> open.push(new Field());
            case "separate" -> open.stream().findFirst().ifPresent(field -> field.separated = true);
            case "end" -> {
                if (!open.isEmpty()) {
                    Field ended = open.pop();
                    List<Inline> shown = result(ended.instruction.toString(), ended.result.build());
                    if (!open.isEmpty() && !open.peek().separated) {
                        inCode.accept(PlainText.of(shown));
                    } else {
                        target(builder).all(shown);
                    }
                }
            }
            default -> { }
        }
    }

    /** A field that goes on in the next paragraph leaves what it has shown so far, outermost first. */
    void leave(RunBuilder builder) {
        open.descendingIterator().forEachRemaining(field -> {
            builder.all(result(field.instruction.toString(), field.result.build()));
            field.result.clear();
        });
    }

    static List<Inline> result(String instruction, List<Inline> shown) {
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

    static List<Inline> link(String url, String anchor, List<Inline> inlines) {
        if (PlainText.of(inlines).isBlank() && inlines.stream().noneMatch(Picture.class::isInstance)) {
            return inlines;
        }
        if (!url.isEmpty()) {
            return List.of(new Link(anchor.isEmpty() ? url : url + "#" + anchor, inlines));
        }
        return anchor.isEmpty() ? inlines : List.of(new Reference(anchor, inlines));
    }
}
