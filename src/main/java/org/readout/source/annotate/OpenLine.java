package org.readout.source.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The characters of an OpenDocument paragraph. A mark is an element among them and can stand between any two, fields apart. */
final class OpenLine {

    private static final Set<String> SILENT = Set.of("annotation", "note", "frame", "desc", "title");

    private final XmlText xml;
    private final Set<String> holders;
    private final List<Letter> letters = new ArrayList<>();

    OpenLine(XmlText xml, Set<String> holders) {
        this.xml = xml;
        this.holders = holders;
    }

    Line of(Tag paragraph) {
        content(paragraph, Spot::new);
        return new Line(letters, new Stretch(new Spot(paragraph.content), new Spot(paragraph.close)));
    }

    private void content(Tag tag, Letter.Spots spots) {
        int from = tag.content;
        for (Tag child : tag.children) {
            letters.addAll(Letter.in(xml.text, from, child.open, spots));
            element(child, spots);
            from = child.end;
        }
        letters.addAll(Letter.in(xml.text, from, tag.close, spots));
    }

    private void element(Tag tag, Letter.Spots spots) {
        switch (tag.name) {
            case "s" -> {
                String count = xml.attribute(tag, "c");
                Letter space = new Letter(' ', spots.at(tag.open), spots.at(tag.end));
                letters.addAll(List.of(space));
                letters.addAll(count.matches("[2-9]|\\d\\d") ? List.of(space) : List.of());
            }
            case "tab" -> letters.add(new Letter('\t', spots.at(tag.open), spots.at(tag.end)));
            case "line-break" -> letters.add(new Letter('\n', spots.at(tag.open), spots.at(tag.end)));
            default -> {
                if (holders.contains(tag.name)) {
                    content(tag, spots);
                } else if (!SILENT.contains(tag.name) && !tag.prefix.matches("draw|dr3d")) {
                    field(tag, spots);
                }
            }
        }
    }

    /** A field's characters belong together. */
    private void field(Tag field, Letter.Spots spots) {
        Spot before = spots.at(field.open);
        Spot after = spots.at(field.end);
        OpenLine inside = new OpenLine(xml, holders);
        inside.content(field, Spot::new);
        inside.letters.forEach(letter -> letters.add(new Letter(letter.character(), before, after)));
    }
}
