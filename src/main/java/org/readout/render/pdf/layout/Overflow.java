package org.readout.render.pdf.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.layout.Layer;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;
import com.openhtmltopdf.render.LineBox;
import org.readout.edition.Edition;
import org.readout.edition.EditionSection;
import org.readout.finding.Finding;
import org.readout.model.Block;
import org.readout.model.Format;
import org.readout.model.Rewriting;
import org.readout.model.SourceSpan;
import org.readout.model.Table;

/**
 * Lines that have no room where they stand: a word is wider than its column, or a table reaches over the page's margin. What is printed there lies on other
 * words, or off the page.
 */
public final class Overflow {

    /** A point and a half, in the engine's dots. */
    static final int TOLERATED = 40;
    private static final int QUOTED = 60;

    private Overflow() {
    }

    /**
     * A line that has no room.
     *
     * @param table id of the table it stands in; empty where it stands in none
     */
    public record Line(String table, String words) {
    }

    /** Each line that has no room, of a page that is laid out. */
    public static List<Line> in(PdfBoxRenderer renderer) {
        return lines(renderer).stream().map(line -> new Line(table(line), words(line))).toList();
    }

    static List<LineBox> lines(PdfBoxRenderer renderer) {
        CssContext css = renderer.getSharedContext().newLayoutContextInstance();
        Layer layer = renderer.getRootBox().getLayer();
        int width = layer.getPages().get(0).getContentWidth(css);
        List<LineBox> lines = new ArrayList<>();
        Lines.each(renderer.getRootBox(), line -> {
            if (isOver(line, width) && isOver(line, Optional.ofNullable(layer.getPage(css, line.getAbsY(), false)).map(page -> page.getContentWidth(css)).orElse(width))) {
                lines.add(line);
            }
        });
        return lines;
    }

    private static String table(Box line) {
        return Stream.iterate(line, Objects::nonNull, Box::getParent).map(Box::getElement).filter(element -> element != null && WideTables.has(element, "table"))
                .findFirst().map(table -> table.getAttribute("id")).orElse("");
    }

    /** What is said of them: of a table once, however many of its words are over. */
    public static List<Finding> findings(List<Line> lines, Edition edition) {
        String file = edition.file(Format.PDF);
        Map<String, Table> tables = lines.stream().allMatch(line -> line.table().isEmpty()) ? Map.of() : Tables.of(edition);
        Set<Table> told = new LinkedHashSet<>();
        List<Finding> findings = new ArrayList<>();
        lines.stream().distinct().forEach(line -> Optional.ofNullable(tables.get(line.table())).ifPresentOrElse(told::add,
                () -> findings.add(Finding.warning("print-overflow", SourceSpan.of(file),
                        "“" + line.words() + "” is wider than the room it has, and is printed over what stands beside it.", "Write it in words that can be parted."))));
        told.forEach(table -> findings.add(Finding.warning("print-overflow", of(file, table.span()),
                "The table is wider than the room it has, and is printed over what stands beside it or off the page.",
                "Divide the table, or give it fewer columns or words that can be parted.")));
        return findings;
    }

    private static SourceSpan of(String file, SourceSpan table) {
        return SourceSpan.of(file, table.headings(), table.paragraph(), table.line(), table.words());
    }

    /** An edition's tables by their ids. */
    private static final class Tables implements Rewriting {

        private final Map<String, Table> tables = new HashMap<>();

        static Map<String, Table> of(Edition edition) {
            Tables all = new Tables();
            all.blocks(edition.preamble());
            edition.sections().forEach(all::read);
            edition.notes().forEach(note -> all.blocks(note.blocks()));
            return all.tables;
        }

        private void read(EditionSection section) {
            blocks(section.blocks());
            section.sections().forEach(this::read);
        }

        @Override
        public List<Block> table(Table table) {
            tables.put(table.id(), table);
            return Rewriting.super.table(table);
        }
    }

    private static boolean isOver(LineBox line, int width) {
        // what reaches into the empty space beside a text lies on nothing
        int room = line.getParent().getContentWidth() + (line.isLayedOutRTL() ? line.getParent().getLeftMBP() : line.getParent().getRightMBP());
        boolean wide = line.getContentWidth() > room + TOLERATED;
        return line.isContainsVisibleContent() && (wide || line.getAbsX() < -TOLERATED || line.getAbsX() + line.getContentWidth() > width + TOLERATED);
    }

    private static String words(LineBox line) {
        StringBuilder words = new StringBuilder();
        line.getChildren().forEach(child -> collect(child, words));
        String text = words.toString().replaceAll("\\s+", " ").strip();
        return text.length() <= QUOTED ? text : text.substring(0, QUOTED) + "…";
    }

    private static void collect(Box box, StringBuilder words) {
        if (box instanceof InlineLayoutBox inline) {
            for (Object child : inline.getInlineChildren()) {
                if (child instanceof InlineText text) {
                    words.append(text.getSubstring());
                } else if (child instanceof Box inner) {
                    collect(inner, words);
                }
            }
        }
    }
}
