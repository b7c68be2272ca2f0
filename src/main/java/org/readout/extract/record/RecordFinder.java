package org.readout.extract.record;

import java.util.ArrayList;
import java.util.List;

import org.readout.extract.ask.Addressee;
import org.readout.extract.entry.EntryMaker;
import org.readout.extract.entry.Group;
import org.readout.extract.entry.ListForms;
import org.readout.extract.entry.Sought;
import org.readout.extract.language.OtherVoices;
import org.readout.extract.language.Tongue;
import org.readout.extract.sign.CountedAlike;
import org.readout.extract.sign.Wording;
import org.readout.model.Block;
import org.readout.model.Heading;
import org.readout.model.RecordKind;
import org.readout.model.Records;
import org.readout.model.Section;

/**
 * Finds the records set out in one section that holds a kind of record, whichever way its author wrote them: a heading
 * each, or whatever its blocks set out ({@link Placing}). What is none of these stays as it is.
 */
public final class RecordFinder {

    private final Sought sought;
    private final boolean anyList;
    private final SectionForms sections;

    /** @param anyList whether the items of any list are records, as where a part has nothing else to tell */
    public RecordFinder(Sought sought, boolean anyList) {
        this.sought = sought;
        this.anyList = anyList;
        this.sections = new SectionForms(sought.kind(), sought.tongue());
    }

    /** The same section with its records in their places. */
    public Section in(Section section) {
        RecordKind kind = sought.kind();
        Tongue tongue = sought.tongue();
        EntryMaker entries = new EntryMaker(sought);
        List<Block> blocks = CountedAlike.areNamedBy(section) && section.blocks().stream().allMatch(ListForms::isNumberedAlone) ? new ArrayList<>(section.blocks())
                : blocks(section.blocks());
        TabledSections tabled = TabledSections.of(CountedAlike.numbered(section.sections(), kind), kind, tongue);
        List<Section> inner = tabled.sections();
        Siblings siblings = sections.siblings(inner);
        boolean forBodies = kind == RecordKind.RECOMMENDATION && inner.stream().filter(candidate -> !Addressee.ofGroup(candidate.title(), tongue).isEmpty())
                .count() * 2 > inner.size();
        boolean anyRecord = inner.stream().anyMatch(candidate -> sections.isRecord(candidate, siblings));
        if (!anyRecord) {
            List<Section> all = section.sections();
            return new Section(section.part(), section.heading(), blocks, all.stream().map(candidate -> group(candidate, all)).toList());
        }
        List<Records.Entry> run = new ArrayList<>();
        for (Section candidate : inner) {
            if (sections.isRecord(candidate, siblings) && !(forBodies && sections.asksInProse(candidate)) || candidate.saysNothing() && sections.namesOne(candidate)) {
                int asides = SectionForms.asidesAtTheEnd(candidate);
                List<Section> below = candidate.sections();
                run.add(entries.ofSection(candidate.over(below.subList(0, below.size() - asides))));
                if (asides > 0) {
                    flush(run, blocks);
                    below.subList(below.size() - asides, below.size()).forEach(aside -> blocks.addAll(flat(aside, 1)));
                }
            } else {
                flush(run, blocks);
                blocks.addAll(flat(group(candidate, inner), 1));
            }
        }
        flush(run, blocks);
        blocks.addAll(blocks(tabled.table()));
        return new Section(section.part(), section.heading(), blocks, List.of());
    }

    private void flush(List<Records.Entry> run, List<Block> blocks) {
        if (!run.isEmpty()) {
            blocks.add(new Records(run.get(0).span(), sought.kind(), Records.Form.HEADINGS, 1, run));
            run.clear();
        }
    }

    /** A subsection that gathers records rather than being one: its own finder, told what the heading says of them all. */
    private Section group(Section section, List<Section> siblings) {
        return sought.kind() == RecordKind.RECOMMENDATION && OtherVoices.turnedDown(section.title()) || sought.kind() == RecordKind.KEY_POINT
                && OtherVoices.unagreed(section.title()) || Wording.leadsAway(section) ? section : within(Bodies.of(sought.kind(), section, siblings, sought.tongue())).in(section);
    }

    private RecordFinder within(Group said) {
        return new RecordFinder(sought.below(said), anyList);
    }

    /** The same blocks with their records in their places. */
    public List<Block> blocks(List<Block> all) {
        return new Placing(sought, anyList).in(all);
    }

    /** A section's blocks without the section round them; records in it stand so much deeper. */
    private static List<Block> flat(Section section, int deeper) {
        List<Block> blocks = new ArrayList<>();
        Heading heading = section.heading();
        blocks.add(heading);
        section.blocks().forEach(block -> blocks.add(block instanceof Records records
                ? new Records(records.span(), records.kind(), records.form(), records.depth() + deeper, records.entries()) : block));
        section.sections().forEach(inner -> blocks.addAll(flat(inner, deeper + 1)));
        return blocks;
    }
}
