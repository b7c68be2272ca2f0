package org.readout.translate.table;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import org.readout.translate.Bitext;
import org.readout.translate.Bitext.Match;
import org.readout.translate.Bitext.Segment;
import org.readout.translate.Bitext.State;
import org.readout.translate.Bitext.Unit;
import org.readout.translate.Coded;
import org.readout.translate.Piece;
import org.readout.translate.text.Markup;
import org.readout.words.Difference;
import org.readout.words.Stretch;

/** The main part of the file: instructions, and a table with a row for each segment (ISO/IEC 29500-1, 17.4). */
final class TableWriter {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    /** In twips, of a landscape A4 page with half an inch around. */
    private static final int[] WIDTHS = {1100, 4500, 4700, 3000, 2098};
    private static final String SHADE = "EDEDED";
    private static final int MOST_MATCHES = 2;

    private final Markup xml = new Markup();
    private final Bitext bitext;
    private final TableWords words;
    private final boolean rightToLeft;

    private TableWriter(Bitext bitext, TableWords words) {
        this.bitext = bitext;
        this.words = words;
        this.rightToLeft = Direction.isRightToLeft(bitext.language());
    }

    static byte[] write(Bitext bitext, TableWords words) {
        TableWriter writer = new TableWriter(bitext, words);
        writer.document();
        return writer.xml.bytes();
    }

    private void document() {
        xml.open("w:document", "xmlns:w", WORD).open("w:body").newLine();
        paragraph(Style.TITLE, words.title(bitext));
        words.instructions().forEach(line -> paragraph(Style.INSTRUCTION, line));
        table();
        paragraph(Style.INSTRUCTION, "");
        xml.open("w:sectPr").empty("w:pgSz", "w:w", "16838", "w:h", "11906", "w:orient", "landscape")
                .empty("w:pgMar", "w:top", "720", "w:right", "720", "w:bottom", "720", "w:left", "720", "w:header", "360", "w:footer", "360", "w:gutter", "0").close();
    }

    private void table() {
        xml.open("w:tbl").open("w:tblPr").empty("w:tblStyle", "w:val", Style.TABLE);
        if (rightToLeft) {
            xml.empty("w:bidiVisual");
        }
        xml.empty("w:tblW", "w:w", Integer.toString(Arrays.stream(WIDTHS).sum()), "w:type", "dxa").empty("w:tblLayout", "w:type", "fixed")
                .empty("w:tblLook", "w:val", "0020", "w:firstRow", "1", "w:lastRow", "0", "w:firstColumn", "0", "w:lastColumn", "0", "w:noHBand", "1", "w:noVBand", "1")
                .close().open("w:tblGrid");
        for (int width : WIDTHS) {
            xml.empty("w:gridCol", "w:w", Integer.toString(width));
        }
        xml.close().newLine();
        header();
        identity();
        for (Unit unit : bitext.units()) {
            unit.segments().forEach(segment -> row(unit, segment));
        }
        xml.close().newLine();
    }

    private void header() {
        row(true, WIDTHS.length, List.of("id", "source", "target", "state", "notes")
                .stream().<Runnable>map(column -> () -> paragraph(Style.HEADER, words.say("column." + column))).toList());
    }

    private void identity() {
        Identity identity = Identity.of(bitext);
        row(true, WIDTHS.length, List.of(() -> paragraph(Style.ID, Identity.MARK),
                () -> List.of(identity.memo(), identity.file(), identity.sourceLanguage()).forEach(line -> paragraph(Style.ID, line)),
                () -> paragraph(Style.ID, identity.language()), () -> paragraph(Style.ID, identity.release()), () -> paragraph(Style.ID, identity.draft())));
    }

    private void row(Unit unit, Segment segment) {
        row(false, unit.translate() ? 2 : WIDTHS.length, List.of(() -> paragraph(Style.ID, RowKey.of(unit, segment)), () -> coded(Style.SOURCE, Optional.of(segment.source())),
                () -> coded(Style.TARGET, segment.target()), () -> state(unit, segment), () -> notes(unit, segment)));
    }

    /** @param shaded how many of the cells, from the first, are not to be written in */
    private void row(boolean header, int shaded, List<Runnable> cells) {
        xml.open("w:tr");
        if (header) {
            xml.open("w:trPr").empty("w:cantSplit").empty("w:tblHeader").close();
        }
        for (int at = 0; at < cells.size(); at++) {
            xml.open("w:tc").open("w:tcPr").empty("w:tcW", "w:w", Integer.toString(WIDTHS[at]), "w:type", "dxa");
            if (at < shaded) {
                xml.empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", SHADE);
            }
            xml.close();
            cells.get(at).run();
            xml.close();
        }
        xml.close().newLine();
    }

    private void coded(Style style, Optional<Coded> text) {
        begin(style);
        text.ifPresent(coded -> pieces(coded, style == Style.SOURCE ? Direction.isRightToLeft(bitext.sourceLanguage()) : rightToLeft));
        xml.close();
    }

    /** What is bold or slanted is shown so as well; it is the tags that count. */
    private void pieces(Coded coded, boolean bidirectional) {
        Deque<String> looks = new ArrayDeque<>();
        for (Piece piece : coded.pieces()) {
            if (piece instanceof Piece.Words || piece instanceof Piece.Protected) {
                run(Tags.of(piece), look(looks));
            } else {
                if (piece instanceof Piece.Open open) {
                    looks.push(open.code().kind());
                } else if (piece instanceof Piece.Close) {
                    looks.poll();
                }
                run(bidirectional ? Direction.apart(Tags.of(piece)) : Tags.of(piece), Style.TAG);
            }
        }
    }

    private static String look(Deque<String> kinds) {
        return kinds.contains("bold") ? Style.BOLD : kinds.contains("italic") ? Style.ITALIC : "";
    }

    private static String look(Stretch.Side side) {
        return switch (side) {
            case SAME -> "";
            case DELETED -> Style.GONE;
            case INSERTED -> Style.NEW;
        };
    }

    private void state(Unit unit, Segment segment) {
        begin(Style.STATE);
        if (unit.translate()) {
            xml.open("w:sdt").open("w:sdtPr").empty("w:alias", "w:val", words.say("column.state")).empty("w:tag", "w:val", "state").open("w:dropDownList");
            for (State state : State.values()) {
                xml.empty("w:listItem", "w:displayText", words.state(state), "w:value", state.name());
            }
            xml.close().close().open("w:sdtContent");
            run(words.state(segment.state()), "");
            xml.close().close();
        }
        xml.close();
        segment.matches().stream().limit(MOST_MATCHES).forEach(match -> suggestion(segment, match));
    }

    /** The earlier translation, and below it what has become of the text that it translates. */
    private void suggestion(Segment segment, Match match) {
        paragraph(Style.LABEL, words.say("suggestion", Integer.toString(match.quality()), words.apart(match.origin())));
        coded(Style.TARGET, Optional.of(match.target()));
        paragraph(Style.LABEL, words.say("changed"));
        begin(Style.SOURCE);
        Difference.between(match.source().text(), segment.source().text(), bitext.sourceLanguage()).forEach(stretch -> run(stretch.text(), look(stretch.side())));
        xml.close();
    }

    private void notes(Unit unit, Segment segment) {
        List<String> notes = Notes.of(unit, segment, words);
        notes.forEach(note -> paragraph(Style.NOTE, note));
        if (notes.isEmpty()) {
            paragraph(Style.NOTE, "");
        }
    }

    private void paragraph(Style style, String text) {
        begin(style);
        run(text, "");
        xml.close();
    }

    private void begin(Style style) {
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style.id()).close();
    }

    /** @param style of its characters; empty for the paragraph's own */
    private void run(String text, String style) {
        if (text.isEmpty()) {
            return;
        }
        xml.open("w:r");
        if (!style.isEmpty()) {
            xml.open("w:rPr").empty("w:rStyle", "w:val", style).close();
        }
        int from = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || text.charAt(at) == '\n' || text.charAt(at) == '\t') {
                if (at > from) {
                    xml.element("w:t", text.substring(from, at), "xml:space", "preserve");
                }
                if (at < text.length()) {
                    xml.empty(text.charAt(at) == '\n' ? "w:br" : "w:tab");
                }
                from = at + 1;
            }
        }
        xml.close();
    }
}
