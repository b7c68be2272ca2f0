package org.readout.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.readout.finding.Finding;
import org.readout.model.Anchor;
import org.readout.model.Block;
import org.readout.model.Figure;
import org.readout.model.Heading;
import org.readout.model.Inline;
import org.readout.model.Link;
import org.readout.model.Media;
import org.readout.model.Memo;
import org.readout.model.Note;
import org.readout.model.NoteMark;
import org.readout.model.Picture;
import org.readout.model.Records;
import org.readout.model.Reference;
import org.readout.model.Rewriting;
import org.readout.model.Section;
import org.readout.model.SourceSpan;
import org.readout.model.Table;
import org.readout.model.Text;

/** One of the memos, with the names that everything in it has in the work, and with references where it speaks of the others. */
final class Joining implements Rewriting {

    private final Memo memo;
    private final int deeper;
    private final Names names;
    private final CrossReferences others;
    private final Set<String> rows;
    private final List<Finding> findings;
    private SourceSpan at;
    /** Within a link or a title nothing is linked. */
    private boolean apart;

    /**
     * @param deeper   how many headings stand over the memo in the work
     * @param rows     anchors of table rows that the work has so far; those of this memo are added
     * @param findings of the work; those of this memo are added
     */
    Joining(Memo memo, int deeper, Names names, CrossReferences others, Set<String> rows, List<Finding> findings) {
        this.memo = memo;
        this.deeper = deeper;
        this.names = names;
        this.others = others;
        this.rows = rows;
        this.findings = findings;
        this.at = SourceSpan.of(memo.file());
    }

    Memo joined() {
        Memo renamed = memo(memo);
        Map<String, Media> media = new LinkedHashMap<>();
        memo.media().forEach((key, picture) -> media.put(name(key), picture));
        return new Memo(memo.id(), memo.type(), memo.file(), memo.draft(), memo.metadata(), renamed.preamble(), renamed.sections(),
                memo.records().stream().map(record -> record.named(this::name)).toList(), renamed.notes(), media);
    }

    private String name(String id) {
        return names.of(memo, id);
    }

    @Override
    public List<Block> blocks(List<Block> blocks) {
        List<Block> rewritten = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            at = block.span();
            rewritten.addAll(block.accept(this));
        }
        return rewritten;
    }

    @Override
    public Section section(Section section) {
        Heading heading = section.heading();
        at = heading.span();
        return new Section(section.part(), renamed(heading), blocks(section.blocks()), section.sections().stream().map(this::section).toList());
    }

    @Override
    public List<Block> heading(Heading heading) {
        return List.of(renamed(heading));
    }

    private Heading renamed(Heading heading) {
        return new Heading(heading.span(), heading.deeper(deeper).level(), name(heading.id()), heading.number(), asTitle(heading.inlines()));
    }

    private List<Inline> asTitle(List<Inline> title) {
        boolean before = apart;
        apart = true;
        List<Inline> rewritten = inlines(title);
        apart = before;
        return rewritten;
    }

    @Override
    public Note note(Note note) {
        return new Note(note.span(), name(note.id()), note.kind(), blocks(note.blocks()));
    }

    @Override
    public List<Block> table(Table table) {
        Table same = (Table) Rewriting.super.table(table).get(0);
        return List.of(new Table(same.span(), name(same.id()), same.caption(), same.headerRows(), same.rows()));
    }

    @Override
    public List<Block> figure(Figure figure) {
        return List.of(new Figure(figure.span(), name(figure.id()), name(figure.media()), figure.alternative(), inlines(figure.caption())));
    }

    @Override
    public Records.Entry entry(Records.Entry entry) {
        List<Records.Field> fields = new ArrayList<>();
        List<Inline> title = asTitle(entry.title());
        entry.fields().forEach(field -> fields.add(new Records.Field(field.span(), field.key(), inlines(field.label()), blocks(field.blocks()))));
        return new Records.Entry(entry.span(), name(entry.record()), entry.label(), title, fields);
    }

    @Override
    public List<Inline> text(Text text) {
        return apart ? List.of(text) : others.mentions(text);
    }

    @Override
    public List<Inline> link(Link link) {
        List<Inline> words = asTitle(link.inlines());
        return others.target(link.target()).<List<Inline>>map(target -> {
            if (target.missed()) {
                findings.add(Finding.warning("part-place-unknown", at, "The link to “" + link.target() + "” leads to a place that the memo does not have.",
                        "Link to a heading, an anchor or a record of that memo; until then the link leads to its beginning."));
            }
            return List.of(new Reference(target.id(), words));
        }).orElse(List.of(new Link(link.target(), words)));
    }

    @Override
    public List<Inline> reference(Reference reference) {
        return List.of(new Reference(name(reference.target()), asTitle(reference.inlines())));
    }

    @Override
    public List<Inline> noteMark(NoteMark mark) {
        return List.of(new NoteMark(name(mark.note())));
    }

    /** A component that another memo has a row for has its anchor there. */
    @Override
    public List<Inline> anchor(Anchor anchor) {
        return List.of(new Anchor(Records.ofRow(anchor).map(record -> {
            String row = Records.rowAnchor(name(record));
            return rows.add(row) ? row : row + "-of-" + memo.id();
        }).orElseGet(() -> name(anchor.id()))));
    }

    @Override
    public List<Inline> picture(Picture picture) {
        return List.of(new Picture(name(picture.media()), picture.alternative()));
    }
}
