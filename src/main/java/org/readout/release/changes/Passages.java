package org.readout.release.changes;

import java.util.ArrayList;
import java.util.List;

import org.readout.model.Block;
import org.readout.model.BlockVisitor;
import org.readout.model.CodeBlock;
import org.readout.model.DefinitionList;
import org.readout.model.Divider;
import org.readout.model.Figure;
import org.readout.model.Heading;
import org.readout.model.ListBlock;
import org.readout.model.Paragraph;
import org.readout.model.Quote;
import org.readout.model.Records;
import org.readout.model.Table;

/**
 * The tokens of blocks that are told of as one: a note, a cell, what is said of a record.
 *
 * @param exhibits whether tables and figures among them are part of it, or told of on their own
 */
record Passages(Tokens words, boolean exhibits) implements BlockVisitor<List<Token>> {

    List<Token> of(List<Block> blocks) {
        return Token.lines(blocks.stream().map(block -> block.accept(this)).toList());
    }

    @Override
    public List<Token> heading(Heading heading) {
        return words.of(heading.inlines());
    }

    @Override
    public List<Token> paragraph(Paragraph paragraph) {
        return words.of(paragraph.inlines());
    }

    @Override
    public List<Token> list(ListBlock list) {
        return Token.lines(list.items().stream().map(item -> of(item.blocks())).toList());
    }

    @Override
    public List<Token> definitions(DefinitionList list) {
        List<List<Token>> lines = new ArrayList<>();
        list.entries().forEach(entry -> {
            lines.add(words.of(entry.term()));
            lines.add(of(entry.definition()));
        });
        return Token.lines(lines);
    }

    @Override
    public List<Token> table(Table table) {
        if (!exhibits) {
            return List.of();
        }
        List<List<Token>> lines = new ArrayList<>(List.of(words.of(table.caption())));
        table.rows().forEach(row -> row.cells().forEach(cell -> lines.add(of(cell.blocks()))));
        return Token.lines(lines);
    }

    @Override
    public List<Token> figure(Figure figure) {
        return exhibits ? Token.lines(List.of(words.picture(figure.media(), figure.alternative()), words.of(figure.caption()))) : List.of();
    }

    @Override
    public List<Token> quote(Quote quote) {
        return of(quote.blocks());
    }

    @Override
    public List<Token> code(CodeBlock code) {
        return Token.lines(code.text().lines().map(words::words).toList());
    }

    @Override
    public List<Token> divider(Divider divider) {
        return List.of();
    }

    @Override
    public List<Token> records(Records records) {
        List<List<Token>> lines = new ArrayList<>();
        records.entries().forEach(entry -> {
            lines.add(words.of(entry.title()));
            entry.fields().forEach(field -> {
                lines.add(words.of(field.label()));
                lines.add(of(field.blocks()));
            });
        });
        return Token.lines(lines);
    }
}
