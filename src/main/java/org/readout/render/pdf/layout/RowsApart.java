package org.readout.render.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.readout.render.pdf.tags.Origins;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A table whose columns no page has room for, set as its rows one below the other: of each row a line for every column, with the column's head beside it. It stays a
 * table, of two columns, in which every cell has its head in its own row.
 */
final class RowsApart {

    /** Of fewer columns a table is wide for what is in one of them. */
    private static final int FEWEST_COLUMNS = 4;
    private static final String BEGINS = "row-begins";
    private static final String ENDS = "row-ends";

    private final Element table;
    private final List<Element> heads;
    private final List<Element> rows;

    private RowsApart(Element table, List<Element> heads, List<Element> rows) {
        this.table = table;
        this.heads = heads;
        this.rows = rows;
    }

    /** Nothing of a table without one head for each of its columns; the one above names may say nothing. */
    static Optional<RowsApart> of(Element around) {
        return children(around).filter(one -> one.getTagName().equals("table")).findFirst().flatMap(table -> {
            List<Element> head = rows(table, "thead");
            List<Element> rows = rows(table, "tbody");
            List<Element> heads = head.size() == 1 ? children(head.get(0)).toList() : List.of();
            boolean said = heads.stream().filter(one -> one.getTextContent().isBlank()).count() <= 1;
            boolean fits = heads.size() >= FEWEST_COLUMNS && said && !rows.isEmpty() && Stream.concat(head.stream(), rows.stream())
                    .allMatch(row -> children(row).count() == heads.size() && children(row).allMatch(RowsApart::standsAlone));
            return fits ? Optional.of(new RowsApart(table, heads, rows)) : Optional.empty();
        });
    }

    private static boolean standsAlone(Element cell) {
        return !cell.hasAttribute("colspan") && !cell.hasAttribute("rowspan");
    }

    private static List<Element> rows(Element table, String group) {
        return children(table).filter(one -> one.getTagName().equals(group)).flatMap(RowsApart::children).toList();
    }

    private static Stream<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children.stream();
    }

    /**
     * @param mirrored whether cells stand in the order the engine sets them, the first of them last
     * @param origins  of all that is on the page
     */
    void set(boolean mirrored, Origins origins) {
        Element body = table.getOwnerDocument().createElement("tbody");
        for (Element row : rows) {
            List<Element> cells = children(row).toList();
            for (int at = 0; at < cells.size(); at++) {
                int column = mirrored ? cells.size() - 1 - at : at;
                Element line = table.getOwnerDocument().createElement("tr");
                Element head = row == rows.get(0) ? heads.get(column) : again(heads.get(column), origins);
                head.setAttribute("scope", "row");
                keepParted(head, head);
                line.setAttribute("class", at == 0 ? BEGINS : at == cells.size() - 1 ? ENDS : "");
                line.appendChild(head);
                line.insertBefore(value(cells.get(column)), mirrored ? head : null);
                body.appendChild(line);
            }
        }
        children(table).filter(one -> one.getTagName().matches("thead|tbody")).forEach(table::removeChild);
        table.appendChild(body);
        table.setAttribute("class", "rows-apart");
    }

    /** What was the head of its row is what the row's first line says. */
    private Element value(Element cell) {
        if (cell.getTagName().equals("td")) {
            keepParted(cell, cell);
            return cell;
        }
        Element value = table.getOwnerDocument().createElement("td");
        while (cell.getFirstChild() != null) {
            value.appendChild(cell.getFirstChild());
        }
        keepParted(cell, value);
        if (cell.hasAttribute("dir")) {
            value.setAttribute("dir", cell.getAttribute("dir"));
        }
        return value;
    }

    /** Of how it was dressed in its column only that its words are parted is left. */
    private static void keepParted(Element cell, Element dressed) {
        if (WideTables.has(cell, WideTables.PARTED)) {
            dressed.setAttribute("class", WideTables.PARTED);
        } else {
            dressed.removeAttribute("class");
        }
    }

    /** The same words, with their language and what pictures say; what leads to them, or from them anywhere, is said once. */
    private static Element again(Element head, Origins origins) {
        Element again = (Element) head.cloneNode(true);
        clean(again);
        origins.markCopy(again);
        return again;
    }

    private static void clean(Element element) {
        element.removeAttribute("id");
        children(element).forEach(child -> {
            if (child.getAttribute("role").equals("doc-noteref") || WideTables.has(child, "note-mark")) {
                element.removeChild(child);
            } else {
                clean(child);
                if (child.getTagName().equals("a")) {
                    unwrap(child);
                }
            }
        });
    }

    private static void unwrap(Element link) {
        while (link.getFirstChild() != null) {
            link.getParentNode().insertBefore(link.getFirstChild(), link);
        }
        link.getParentNode().removeChild(link);
    }
}
