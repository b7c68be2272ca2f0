package org.readout.source.reading;

import java.util.List;
import java.util.Optional;

import org.readout.finding.Finding;
import org.readout.model.Block;
import org.readout.model.Paragraph;
import org.readout.model.PlainText;
import org.readout.model.SourceSpan;

/**
 * A title page that no style says is one. A bold line that opens a draft may be its title or its first heading; with names or
 * a date below it, it is a title, and those are said of the memo rather than in it. But a letterhead has a date below it too:
 * where the title may as well stand further down, nothing is inferred.
 *
 * @param title where it stands
 * @param lines those below it
 */
public record UnstyledTitle(Paragraph title, LinesBelowTitle lines) {

    /**
     * @param look     which paragraphs look like headings
     * @param language of the draft; empty where it is not known
     */
    public static Optional<UnstyledTitle> of(List<Block> blocks, BoldLines look, String language) {
        if (blocks.isEmpty() || !(blocks.get(0) instanceof Paragraph first) || !look.isLine(first) || !LinesBelowTitle.isWords(first.inlines())) {
            return Optional.empty();
        }
        String words = PlainText.of(first);
        LinesBelowTitle lines = new LinesBelowTitle(words, blocks.subList(1, blocks.size()), LinesBelowTitle.isEnd(look), language);
        return lines.isEmpty() || UsualLine.isKindOfDocument(words) || UsualLine.isPartOfMemo(words) || lines.passed().stream()
                .anyMatch(block -> mayBeTitle(block, first, look)) ? Optional.empty() : Optional.of(new UnstyledTitle(first, lines));
    }

    /** Whether the title may be this line rather than the first. */
    private static boolean mayBeTitle(Block line, Paragraph first, BoldLines look) {
        String words = PlainText.of(line);
        boolean heading = UsualLine.isPartOfMemo(words) || look.isSmaller(line, first);
        return UsualLine.isSubject(words) || look.isLine(line) && (!heading || Name.isBody(PlainText.of(first).strip()));
    }

    /** The blocks without the title page, which is accounted for and reported. */
    public List<Block> takenFrom(List<Block> blocks, SourceSpan draft, Gathering gathering) {
        gathering.findings.add(Finding.note("title-inferred", draft, "No style says what the draft's title is; its first line, “" + lines.page().title()
                + "”, was taken for it, since names or a date stand below it.", "Give the line the Title style, to be sure."));
        return lines.takenFrom(LinesBelowTitle.without(List.of(title), blocks, gathering), gathering);
    }
}
