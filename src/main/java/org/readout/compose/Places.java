package org.readout.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.readout.model.Anchor;
import org.readout.model.Block;
import org.readout.model.Figure;
import org.readout.model.Heading;
import org.readout.model.Inline;
import org.readout.model.Memo;
import org.readout.model.Records;
import org.readout.model.Rewriting;
import org.readout.model.Section;
import org.readout.model.Table;

/** The places of a memo that can be pointed at, and the records set out in it, in reading order. */
final class Places implements Rewriting {

    private final List<String> anchors = new ArrayList<>();
    /** How often each is set out. */
    private final Map<String, Integer> records = new LinkedHashMap<>();

    private Places() {
    }

    static Places of(Memo memo) {
        Places places = new Places();
        places.memo(memo);
        return places;
    }

    /** Of headings, tables, figures and the author's own; not of records. */
    List<String> anchors() {
        return anchors;
    }

    Set<String> records() {
        return records.keySet();
    }

    /** In how many places a record is set out. */
    int times(String record) {
        return records.getOrDefault(record, 0);
    }

    private void anchor(String id) {
        if (!id.isEmpty()) {
            anchors.add(id);
        }
    }

    @Override
    public Section section(Section section) {
        anchor(section.id());
        return Rewriting.super.section(section);
    }

    @Override
    public List<Block> heading(Heading heading) {
        anchor(heading.id());
        return Rewriting.super.heading(heading);
    }

    @Override
    public List<Block> table(Table table) {
        anchor(table.id());
        return Rewriting.super.table(table);
    }

    @Override
    public List<Block> figure(Figure figure) {
        anchor(figure.id());
        return Rewriting.super.figure(figure);
    }

    @Override
    public Records.Entry entry(Records.Entry entry) {
        records.merge(entry.record(), 1, Integer::sum);
        return Rewriting.super.entry(entry);
    }

    @Override
    public List<Inline> anchor(Anchor anchor) {
        Records.ofRow(anchor).ifPresentOrElse(record -> records.merge(record, 1, Integer::sum), () -> anchor(anchor.id()));
        return List.of(anchor);
    }
}
