package org.readout.source.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The characters of a Word paragraph. A mark stands between runs; where it must stand inside one, the run is ended before
 * it and begun again after it with the same attributes and properties, and a text likewise. So the texts of a paragraph,
 * put together, are what they were, and so is the look of each character.
 */
final class WordLine {

    /** A run of nothing else can be cut anywhere. */
    private static final Set<String> CUTTABLE = Set.of("rPr", "t", "delText", "tab", "ptab", "br", "cr", "noBreakHyphen", "softHyphen", "lastRenderedPageBreak");
    private static final String KEPT = "xml:space";

    private final XmlText xml;
    private final Set<String> holders;
    private final List<Letter> letters = new ArrayList<>();

    WordLine(XmlText xml, Set<String> holders) {
        this.xml = xml;
        this.holders = holders;
    }

    Line of(Tag paragraph) {
        paragraph.children.forEach(this::content);
        List<Tag> contents = paragraph.children.stream().filter(child -> !child.name.equals("pPr")).toList();
        int begin = paragraph.child("pPr").map(properties -> properties.end).orElse(paragraph.content);
        return new Line(letters, contents.isEmpty() ? new Stretch(new Spot(begin), new Spot(begin))
                : new Stretch(new Spot(contents.get(0).open), new Spot(contents.get(contents.size() - 1).end)));
    }

    private void content(Tag tag) {
        if (holders.contains(tag.name)) {
            tag.children.forEach(this::content);
        } else if (tag.name.equals("r") && isCuttable(tag)) {
            run(tag);
        } else if (!tag.name.equals("pPr")) {
            uncut(tag, new Spot(tag.open), new Spot(tag.end));
        }
    }

    /** Properties that say who changed them bear an id, which must not be there twice. */
    private boolean isCuttable(Tag run) {
        return run.children.stream().allMatch(child -> CUTTABLE.contains(child.name)) && run.child("rPr").map(own -> own.children).orElse(List.of())
                .stream().noneMatch(property -> property.name.matches("rPrChange|ins|del|moveFrom|moveTo"));
    }

    private void run(Tag run) {
        String again = xml.startTag(run) + run.child("rPr").map(own -> xml.text.substring(own.open, own.end)).orElse("");
        String ended = endTag(run);
        List<Tag> contents = run.children.stream().filter(child -> !child.name.equals("rPr")).toList();
        for (int at = 0; at < contents.size(); at++) {
            Tag content = contents.get(at);
            Spot before = at == 0 ? new Spot(run.open) : new Spot(content.open, ended, again);
            Spot after = at == contents.size() - 1 ? new Spot(run.end) : new Spot(content.end, ended, again);
            if (content.name.matches("t|delText")) {
                text(content, before, after, ended, again);
            } else {
                uncut(content, before, after);
            }
        }
    }

    private void text(Tag text, Spot before, Spot after, String runEnded, String runAgain) {
        boolean kept = xml.startTag(text).contains(KEPT);
        String written = xml.text.substring(text.content, text.close);
        if (!kept && !written.equals(written.strip())) {
            // Word would show spaces that it does not show now
            uncut(text, before, after);
            return;
        }
        String start = xml.startTag(text);
        String again = runAgain + (kept ? start : start.substring(0, start.length() - 1) + " " + KEPT + "=\"preserve\">");
        letters.addAll(Letter.in(xml.text, text.content, text.close, offset -> offset == text.content ? before : offset == text.close ? after
                : new Spot(offset, endTag(text) + runEnded, again, kept ? -1 : text.content - 1)));
    }

    /** Characters that no mark may stand between. */
    private void uncut(Tag tag, Spot before, Spot after) {
        switch (tag.name) {
            case "t", "delText" -> Letter.in(xml.text, tag.content, tag.close, Spot::new)
                    .forEach(letter -> letters.add(new Letter(letter.character(), before, after)));
            case "tab", "ptab" -> letters.add(new Letter('\t', before, after));
            case "br", "cr" -> letters.add(new Letter('\n', before, after));
            case "noBreakHyphen" -> letters.add(new Letter('\u2011', before, after));
            case "softHyphen" -> letters.add(new Letter('\u00ad', before, after));
            case "rPr", "drawing", "pict", "object" -> { }
            // of several contents for programs of different age, the one that is read
            case "AlternateContent" -> tag.children.stream().limit(1).forEach(child -> uncut(child, before, after));
            default -> tag.children.forEach(child -> uncut(child, before, after));
        }
    }

    private String endTag(Tag tag) {
        return "</" + (tag.prefix.isEmpty() ? "" : tag.prefix + ":") + tag.name + ">";
    }
}
