package org.readout.verify.ledger;

import java.util.List;
import java.util.Map;

import org.readout.edition.Edition;
import org.readout.edition.EditionSection;
import org.readout.model.Document;
import org.readout.model.DraftFormat;
import org.readout.model.Memo;
import org.readout.model.Omission;
import org.readout.model.Section;

/**
 * What a document, a memo or an edition says.
 *
 * @param things how many of each kind it has
 */
public record Tree(List<Piece> pieces, Map<Omission.Kind, Integer> things) {

    public Tree {
        pieces = List.copyOf(pieces);
        things = Map.copyOf(things);
    }

    /** As it is held against the file it was read from. */
    public static Tree of(Document document, DraftFormat format) {
        boolean source = format == DraftFormat.MARKDOWN || format == DraftFormat.TEXT;
        return document(document, new CarriedText(source ? CarriedText.Against.SOURCE : CarriedText.Against.FILE, document.media().keySet()));
    }

    /** As it is held against its memo. */
    public static Tree of(Document document) {
        return document(document, new CarriedText(CarriedText.Against.MEMO, document.media().keySet()));
    }

    private static Tree document(Document document, CarriedText text) {
        text.blocks(document.blocks());
        document.notes().forEach(note -> text.blocks(note.blocks()));
        return of(text, document.notes().size());
    }

    /** With the title, which may have been a heading of the draft. */
    public static Tree of(Memo memo) {
        CarriedText text = new CarriedText(CarriedText.Against.MEMO, memo.media().keySet());
        text.optional(memo.metadata().title());
        return memo(memo, text);
    }

    /** As it is held against an edition, where formulas are text of one line. */
    public static Tree toBeCut(Memo memo) {
        return memo(memo, new CarriedText(CarriedText.Against.EDITION, memo.media().keySet()));
    }

    private static Tree memo(Memo memo, CarriedText text) {
        text.blocks(memo.preamble());
        memo.sections().forEach(section -> section(section, text));
        memo.notes().forEach(note -> text.blocks(note.blocks()));
        return of(text, memo.notes().size());
    }

    private static void section(Section section, CarriedText text) {
        section.heading().accept(text);
        text.blocks(section.blocks());
        section.sections().forEach(inner -> section(inner, text));
    }

    public static Tree of(Edition edition) {
        CarriedText text = new CarriedText(CarriedText.Against.EDITION, edition.media().keySet());
        text.blocks(edition.preamble());
        edition.sections().forEach(section -> section(section, text));
        edition.notes().forEach(note -> text.blocks(note.blocks()));
        return of(text, edition.notes().size());
    }

    private static void section(EditionSection section, CarriedText text) {
        text.title(section.title());
        text.blocks(section.blocks());
        section.sections().forEach(inner -> section(inner, text));
    }

    private static Tree of(CarriedText text, int notes) {
        return new Tree(text.pieces(), Map.of(Omission.Kind.IMAGE, text.images(), Omission.Kind.TABLE, text.tables(),
                Omission.Kind.LINK, text.links(), Omission.Kind.NOTE, notes));
    }
}
