package org.readout.finding;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.readout.model.Block;
import org.readout.model.CodeBlock;
import org.readout.model.DefinitionList;
import org.readout.model.Figure;
import org.readout.model.Heading;
import org.readout.model.Memo;
import org.readout.model.Paragraph;
import org.readout.model.PlainText;
import org.readout.model.Records;
import org.readout.model.Rewriting;
import org.readout.model.Section;
import org.readout.model.SourceSpan;
import org.readout.model.Table;

/**
 * Which words of a memo each finding stands beside: those its span names; where nothing has that place, as a deleted
 * paragraph has none, what stands before it under the same heading; else none, and the finding is about the whole draft.
 */
final class Placement {

    /** Something of a memo that has words of its own. */
    private record Leaf(Object owner, SourceSpan span, String text) {

        boolean has(SourceSpan wanted) {
            return span.headings().equals(wanted.headings()) && span.paragraph() == wanted.paragraph();
        }

        boolean standsBefore(SourceSpan wanted) {
            return span.headings().equals(wanted.headings()) && span.paragraph() < wanted.paragraph();
        }
    }

    private final List<Leaf> leaves = new ArrayList<>();
    private final Map<Object, List<Numbered>> placed = new IdentityHashMap<>();
    private final List<Numbered> ofDraft = new ArrayList<>();

    Placement(Memo memo, List<Finding> findings) {
        Walk walk = new Walk();
        walk.blocks(memo.preamble());
        memo.sections().forEach(walk::section);
        memo.notes().forEach(walk::note);
        Map<Leaf, List<Finding>> byLeaf = new IdentityHashMap<>();
        List<Finding> others = new ArrayList<>();
        findings.forEach(finding -> {
            int leaf = leaf(finding.span());
            (leaf < 0 ? others : byLeaf.computeIfAbsent(leaves.get(leaf), key -> new ArrayList<>())).add(finding);
        });
        others.forEach(finding -> ofDraft.add(new Numbered(ofDraft.size() + 1, finding)));
        int number = ofDraft.size();
        for (Leaf leaf : leaves) {
            for (Finding finding : byLeaf.getOrDefault(leaf, List.of())) {
                placed.computeIfAbsent(leaf.owner(), key -> new ArrayList<>()).add(new Numbered(++number, finding));
            }
        }
    }

    /** Those that stand beside no words. */
    List<Numbered> ofDraft() {
        return ofDraft;
    }

    /** Those beside a paragraph, heading, entry or the like of the memo, by identity. */
    List<Numbered> at(Object owner) {
        return placed.getOrDefault(owner, List.of());
    }

    /** The index of the words a span is about; -1 where there are none. */
    private int leaf(SourceSpan span) {
        if (span.headings().isEmpty() && span.paragraph() == 0) {
            return -1;
        }
        int found = -1;
        int before = -1;
        for (int at = 0; at < leaves.size(); at++) {
            Leaf leaf = leaves.get(at);
            if (leaf.has(span) && !span.words().isBlank() && leaf.text().contains(span.words().strip())) {
                return at;
            }
            found = found < 0 && leaf.has(span) ? at : found;
            before = leaf.standsBefore(span) ? at : before;
        }
        return found >= 0 ? found : before;
    }

    private final class Walk implements Rewriting {

        @Override
        public Section section(Section section) {
            heading(section.heading());
            blocks(section.blocks());
            section.sections().forEach(this::section);
            return section;
        }

        @Override
        public List<Block> heading(Heading heading) {
            leaves.add(new Leaf(heading, heading.span(), PlainText.of(heading.inlines())));
            return List.of();
        }

        @Override
        public List<Block> paragraph(Paragraph paragraph) {
            leaves.add(new Leaf(paragraph, paragraph.span(), PlainText.of(paragraph.inlines())));
            return List.of();
        }

        @Override
        public List<Block> code(CodeBlock code) {
            leaves.add(new Leaf(code, code.span(), code.text()));
            return List.of();
        }

        @Override
        public List<Block> figure(Figure figure) {
            leaves.add(new Leaf(figure, figure.span(), PlainText.of(figure.caption())));
            return List.of();
        }

        @Override
        public List<Block> table(Table table) {
            if (!table.caption().isEmpty() || table.rows().stream().flatMap(row -> row.cells().stream()).allMatch(cell -> cell.blocks().isEmpty())) {
                leaves.add(new Leaf(table, table.span(), PlainText.of(table.caption())));
            }
            table.rows().forEach(row -> row.cells().forEach(cell -> blocks(cell.blocks())));
            return List.of();
        }

        @Override
        public List<Block> definitions(DefinitionList list) {
            list.entries().forEach(entry -> {
                leaves.add(new Leaf(entry, entry.span(), PlainText.of(entry.term())));
                blocks(entry.definition());
            });
            return List.of();
        }

        @Override
        public Records.Entry entry(Records.Entry entry) {
            leaves.add(new Leaf(entry, entry.span(), PlainText.of(entry.title())));
            entry.fields().forEach(field -> {
                if (!field.label().isEmpty()) {
                    leaves.add(new Leaf(field, field.span(), PlainText.of(field.label())));
                }
                blocks(field.blocks());
            });
            return entry;
        }
    }
}
