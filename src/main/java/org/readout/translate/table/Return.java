package org.readout.translate.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.readout.finding.Finding;
import org.readout.model.Digest;
import org.readout.model.SourceSpan;
import org.readout.translate.Bitext;
import org.readout.translate.Bitext.Segment;
import org.readout.translate.Bitext.State;
import org.readout.translate.Bitext.Unit;
import org.readout.translate.Coded;

/** Rows that came back, made a bitext: by their ids, in whatever order they are. */
final class Return {

    private final String file;
    private final TableWords words;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, Row> rows = new LinkedHashMap<>();

    Return(String file, TableWords words, List<Row> returned) {
        this.file = file;
        this.words = words;
        returned.forEach(this::take);
    }

    List<Finding> findings() {
        return findings;
    }

    private void take(Row row) {
        String key = row.key();
        if (RowKey.isKey(key)) {
            Row other = rows.putIfAbsent(key, row);
            if (other != null && !Row.plain(other.target()).equals(Row.plain(row.target()))) {
                findings.add(Finding.warning("translation-row-twice", place(key, row), "The table has this row twice, with two translations; the first is taken, and not “"
                        + row.target() + "”.", "Delete the row that is not meant, and import the table again."));
            }
        } else if (row.cells().size() > 2 && !row.target().isEmpty() && !isFurniture(row)) {
            findings.add(Finding.warning("translation-row-unknown", place("", row), "A row has lost its id, so that nobody knows what it translates: “" + row.target() + "”.",
                    "Put the id back from the table as it was sent, or copy the translation into that table."));
        }
    }

    private boolean isFurniture(Row row) {
        return Identity.of(row.cells()).isPresent() || Row.plain(row.target()).equals(Row.plain(words.say("column.target")));
    }

    private SourceSpan place(String key, Row row) {
        return SourceSpan.of(file, key.isEmpty() ? List.of() : List.of(key), 0, 0, row.source());
    }

    /** @param asSent rows of the table as it was sent, by key */
    List<Unit> held(Bitext sent, Map<String, Row> asSent) {
        List<Unit> units = new ArrayList<>();
        for (Unit unit : sent.units()) {
            List<Segment> segments = new ArrayList<>();
            for (Segment segment : unit.segments()) {
                String key = RowKey.plain(RowKey.of(unit, segment));
                Row row = rows.remove(key);
                if (row != null) {
                    segments.add(held(unit.translate(), segment, key, row, asSent.getOrDefault(key, row)));
                }
            }
            if (!segments.isEmpty()) {
                units.add(unit.with(segments));
            }
        }
        units.addAll(bare());
        return units;
    }

    private Segment held(boolean translate, Segment segment, String key, Row row, Row asSent) {
        if (!Row.plain(row.source()).equals(Row.plain(asSent.source()))) {
            findings.add(Finding.warning("translation-source-edited", place(key, asSent), "The source text was changed in the table, to “" + row.source()
                    + "”; that is passed over.",
                    "If the memo itself is wrong, correct the draft."));
        }
        boolean changed = !Row.plain(row.target()).equals(Row.plain(asSent.target()));
        remarks(key, row, Stream.of(row.help(), row.notes(), !translate && changed ? List.of(row.target()) : List.<String>of()).flatMap(List::stream)
                .map(note -> added(note, asSent)));
        return translate ? held(segment, row, changed) : segment;
    }

    /** What is left of a line without what was sent; empty when nothing was added to it. */
    private static String added(String line, Row asSent) {
        return Stream.concat(asSent.help().stream(), asSent.notes().stream()).filter(line::startsWith).max(Comparator.comparingInt(String::length))
                .map(sent -> line.substring(sent.length()).strip()).orElse(line);
    }

    private Segment held(Segment segment, Row row, boolean changed) {
        State said = words.state(row.state()).orElse(segment.state());
        if (!changed) {
            return said == segment.state() || segment.target().isEmpty() ? segment : segment.with(segment.target(), said);
        }
        if (row.target().isBlank()) {
            return segment.with(Optional.empty(), State.INITIAL);
        }
        Coded target = Tags.read(row.target(), segment.source(), segment.target().orElse(Coded.EMPTY));
        // what was approved is another text; who approves of this one says so in the table
        return segment.with(Optional.of(target), said == segment.state() || said == State.INITIAL ? State.TRANSLATED : said);
    }

    /** What is in the table alone, for what it is worth: kinds, notes and neighbours are not known. */
    List<Unit> bare() {
        Map<String, List<Segment>> units = new LinkedHashMap<>();
        rows.forEach((key, row) -> {
            RowKey name = RowKey.read(key);
            units.computeIfAbsent(name.unit(), unit -> new ArrayList<>()).add(bare(name.segment(), row));
            remarks(key, row, row.notes().stream().filter(note -> !Notes.isOurs(note)));
        });
        List<Unit> bare = new ArrayList<>();
        units.forEach((id, segments) -> {
            segments.sort(Comparator.comparing((Segment segment) -> segment.id().length()).thenComparing(Segment::id));
            bare.add(new Unit(id, "", true, Digest.NONE, Map.of(), segments));
        });
        return bare;
    }

    private Segment bare(String id, Row row) {
        Coded source = Tags.read(row.source());
        State said = words.state(row.state()).orElse(State.INITIAL);
        return row.target().isBlank() ? Segment.untranslated(id, source, " ")
                : Segment.untranslated(id, source, " ").with(Optional.of(Tags.read(row.target(), source, Coded.EMPTY)), said == State.INITIAL ? State.TRANSLATED : said);
    }

    /** @param added what stands in its last columns and was not sent */
    private void remarks(String key, Row row, Stream<String> added) {
        Stream.concat(row.comments().stream(), added).filter(remark -> !remark.isBlank())
                .forEach(remark -> findings.add(Finding.note("translation-remark", place(key, row),
                        "Whoever translated this remarks: “" + remark + "”.", "Answer it, or correct the draft or the translation.")));
    }

    static Map<String, Row> byKey(List<Row> rows) {
        Map<String, Row> keyed = new HashMap<>();
        rows.stream().filter(row -> RowKey.isKey(row.key())).forEach(row -> keyed.putIfAbsent(row.key(), row));
        return keyed;
    }
}
