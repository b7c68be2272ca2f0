package org.readout.translate.table;

import static org.readout.translate.table.OfficeParts.attribute;
import static org.readout.translate.text.Dom.child;
import static org.readout.translate.text.Dom.children;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.w3c.dom.Element;

/** The rows of all tables of a Word file as they read with every tracked change accepted, and the comments on them. */
final class WordRows {

    private final Map<String, String> remarks = new LinkedHashMap<>();
    private final List<Row> rows = new ArrayList<>();
    private List<List<String>> cells = new ArrayList<>();
    private List<String> comments = new ArrayList<>();
    private StringBuilder paragraph = new StringBuilder();

    private WordRows() {
    }

    static List<Row> of(OfficeParts parts) {
        WordRows rows = new WordRows();
        parts.roots("comments", part -> part.startsWith("word/")).flatMap(root -> children(root).stream())
                .forEach(comment -> rows.remarks.put(attribute(comment, "id"), text(comment)));
        parts.roots("document", part -> part.startsWith("word/")).forEach(rows::walk);
        return rows.rows;
    }

    /** What a comment says. */
    private static String text(Element comment) {
        WordRows words = new WordRows();
        words.cells.add(new ArrayList<>());
        words.walk(comment);
        return Notes.plain(String.join(" ", words.cells.get(0)));
    }

    private void walk(Element parent) {
        children(parent).forEach(this::element);
    }

    private void element(Element element) {
        switch (element.getLocalName()) {
            case "tr" -> row(element);
            case "tc" -> {
                cells.add(new ArrayList<>());
                walk(element);
            }
            case "p" -> paragraph(element);
            case "t" -> paragraph.append(element.getTextContent());
            case "tab", "ptab" -> paragraph.append(inRun(element) ? "\t" : "");
            case "br", "cr" -> paragraph.append('\n');
            case "noBreakHyphen" -> paragraph.append('\u2011');
            case "softHyphen" -> paragraph.append('\u00AD');
            case "commentReference" -> comments.add(remarks.getOrDefault(attribute(element, "id"), ""));
            case "AlternateContent" -> children(element).stream().limit(1).forEach(this::walk);
            case "del", "moveFrom", "rt", "pPr", "rPr", "tblPr", "trPr", "tcPr", "sdtPr", "sectPr" -> { }
            default -> walk(element);
        }
    }

    /** A tab stop has the same name. */
    private static boolean inRun(Element tab) {
        return Objects.equals(tab.getParentNode().getLocalName(), "r");
    }

    /** A table in a cell is no table of ours: its rows are read as words of that cell. */
    private void row(Element row) {
        if (child(row, "trPr", "del").isPresent()) {
            return;
        }
        boolean outermost = cells.isEmpty();
        if (outermost) {
            walk(row);
            rows.add(new Row(List.copyOf(cells), List.copyOf(comments)));
            cells = new ArrayList<>();
            comments = new ArrayList<>();
        } else {
            children(row).forEach(this::walk);
        }
    }

    /** One whose end was deleted goes on in the next. */
    private void paragraph(Element element) {
        walk(element);
        if (child(element, "pPr", "rPr", "del").isEmpty() && child(element, "pPr", "rPr", "moveFrom").isEmpty()) {
            if (!cells.isEmpty()) {
                cells.get(cells.size() - 1).add(paragraph.toString());
            }
            paragraph = new StringBuilder();
        }
    }
}
