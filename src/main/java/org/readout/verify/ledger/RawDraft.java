package org.readout.verify.ledger;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

import javax.xml.stream.XMLStreamException;

import org.readout.model.DraftFormat;
import org.readout.model.Omission;

/**
 * A draft's text by a second and simple path that knows nothing of styles, roles or meaning.
 *
 * @param counts  which characters are held against each other
 * @param symbols how many characters of symbol fonts there are, whose meaning only a font knows
 * @param things  how many pictures, tables and so on there are, of the kinds this path can tell
 */
public record RawDraft(List<Piece> pieces, IntPredicate counts, int symbols, Map<Omission.Kind, Integer> things) {

    private static final IntPredicate ALL = character -> true;

    public RawDraft {
        pieces = List.copyOf(pieces);
        things = Map.copyOf(things);
    }

    /** @throws IOException when the file cannot be taken apart */
    public static RawDraft of(byte[] bytes, DraftFormat format) throws IOException {
        try {
            return switch (format) {
                case DOCX -> office(OfficeText.word(bytes));
                case ODT -> office(OfficeText.open(bytes));
                case HTML -> web(WebText.of(bytes));
                case MARKDOWN -> source(SourceText.markdown(PackedText.of(bytes, "(?i)(?!__MACOSX/)([^/]*/)?[^/]*\\.(md|markdown|mdown)")));
                case TEXT -> source(SourceText.plain(bytes));
            };
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private static RawDraft web(WebText text) {
        return new RawDraft(text.pieces(), ALL, 0, text.things());
    }

    private static RawDraft source(SourceText text) {
        return new RawDraft(text.pieces(), Character::isLetterOrDigit, 0, text.things());
    }

    private static RawDraft office(OfficeText text) {
        return new RawDraft(text.pieces(), ALL, text.symbols(), text.things());
    }
}
