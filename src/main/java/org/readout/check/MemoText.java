package org.readout.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.readout.model.Anchor;
import org.readout.model.Block;
import org.readout.model.Code;
import org.readout.model.CodeBlock;
import org.readout.model.DefinitionList;
import org.readout.model.Figure;
import org.readout.model.Heading;
import org.readout.model.Inline;
import org.readout.model.Link;
import org.readout.model.Memo;
import org.readout.model.NoteMark;
import org.readout.model.Paragraph;
import org.readout.model.Picture;
import org.readout.model.PlainText;
import org.readout.model.Records;
import org.readout.model.Reference;
import org.readout.model.Rewriting;
import org.readout.model.Section;
import org.readout.model.SourceSpan;
import org.readout.model.Table;
import org.readout.model.Text;

/** A memo gone through once, with all that rules ask for laid out flat, each thing with its place. */
final class MemoText {

    /** A thing and where it stands. */
    record At<T>(SourceSpan span, T what) {
    }

    private final Memo memo;
    private final List<At<String>> prose = new ArrayList<>();
    private final List<At<Link>> links = new ArrayList<>();
    private final List<At<Reference>> references = new ArrayList<>();
    private final List<At<String>> marks = new ArrayList<>();
    private final List<At<String>> alternatives = new ArrayList<>();
    private final List<Table> tables = new ArrayList<>();
    private final List<Records.Entry> entries = new ArrayList<>();
    private final Set<String> targets = new HashSet<>();

    MemoText(Memo memo) {
        this.memo = memo;
        Walk walk = new Walk();
        walk.blocks(memo.preamble());
        memo.sections().forEach(walk::section);
        memo.notes().forEach(note -> walk.blocks(note.blocks()));
    }

    Memo memo() {
        return memo;
    }

    /** Each paragraph's, heading's, term's and caption's words, code left out. */
    List<At<String>> prose() {
        return prose;
    }

    List<At<Link>> links() {
        return links;
    }

    List<At<Reference>> references() {
        return references;
    }

    /** Ids of the notes marked. */
    List<At<String>> marks() {
        return marks;
    }

    /** The alternative text of each figure and picture. */
    List<At<String>> alternatives() {
        return alternatives;
    }

    List<Table> tables() {
        return tables;
    }

    List<Records.Entry> entries() {
        return entries;
    }

    /** Everything a reference can point at. */
    Set<String> targets() {
        return targets;
    }

    private final class Walk implements Rewriting {

        private SourceSpan here = SourceSpan.of(memo.file());

        @Override
        public Section section(Section section) {
            heading(section.heading());
            blocks(section.blocks());
            section.sections().forEach(this::section);
            return section;
        }

        @Override
        public List<Block> heading(Heading heading) {
            targets.add(heading.id());
            words(heading.span(), heading.inlines());
            return List.of();
        }

        @Override
        public List<Block> paragraph(Paragraph paragraph) {
            words(paragraph.span(), paragraph.inlines());
            return List.of();
        }

        @Override
        public List<Block> definitions(DefinitionList list) {
            list.entries().forEach(entry -> {
                words(entry.span(), entry.term());
                blocks(entry.definition());
            });
            return List.of();
        }

        @Override
        public List<Block> table(Table table) {
            tables.add(table);
            targets.add(table.id());
            words(table.span(), table.caption());
            table.rows().forEach(row -> row.cells().forEach(cell -> blocks(cell.blocks())));
            return List.of();
        }

        @Override
        public List<Block> figure(Figure figure) {
            targets.add(figure.id());
            alternatives.add(new At<>(figure.span(), figure.alternative()));
            words(figure.span(), figure.caption());
            return List.of();
        }

        @Override
        public List<Block> code(CodeBlock code) {
            return List.of();
        }

        @Override
        public List<Block> records(Records records) {
            for (Records.Entry entry : records.entries()) {
                entries.add(entry);
                targets.add(entry.record());
                words(entry.span(), entry.title());
                entry.fields().forEach(field -> {
                    words(field.span(), field.label());
                    blocks(field.blocks());
                });
            }
            return List.of();
        }

        private void words(SourceSpan span, List<Inline> inlines) {
            if (!inlines.isEmpty()) {
                here = span;
                prose.add(new At<>(span, PlainText.of(inlines(inlines))));
            }
        }

        @Override
        public List<Inline> link(Link link) {
            links.add(new At<>(here, link));
            return Rewriting.super.link(link);
        }

        @Override
        public List<Inline> reference(Reference reference) {
            references.add(new At<>(here, reference));
            return Rewriting.super.reference(reference);
        }

        @Override
        public List<Inline> noteMark(NoteMark mark) {
            marks.add(new At<>(here, mark.note()));
            return List.of();
        }

        @Override
        public List<Inline> picture(Picture picture) {
            alternatives.add(new At<>(here, picture.alternative()));
            return List.of();
        }

        /** A blank for every character, so that what is found keeps its place. */
        @Override
        public List<Inline> code(Code code) {
            return List.of(new Text(" ".repeat(code.text().length())));
        }

        @Override
        public List<Inline> anchor(Anchor anchor) {
            targets.add(anchor.id());
            return List.of();
        }
    }
}
