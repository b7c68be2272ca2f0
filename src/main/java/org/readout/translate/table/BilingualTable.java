package org.readout.translate.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.readout.finding.Checked;
import org.readout.finding.Finding;
import org.readout.model.SourceSpan;
import org.readout.translate.Bitext;
import org.readout.translate.BitextFormat;

/**
 * A bitext as a table in a Word file (Office Open XML, ISO/IEC 29500, transitional), for whoever has no tool for translators. A row is a
 * segment, known by its id: rows may be sorted, and one that is deleted is one that is not returned. Changes may be tracked and comments
 * made; comments and what is added to the notes become findings. Whose translation it is stands in the table itself and in the
 * file's properties, not in its name.
 *
 * <p>A translation that was changed has lost whatever approval it had, unless the table says otherwise of it than it did.
 */
public final class BilingualTable implements BitextFormat {

    private final Function<String, Map<String, String>> messages;

    /** @param messages of a language (a BCP 47 tag): patterns by key, as in {@code templates/messages}, with those of a language that is there for one that is not */
    public BilingualTable(Function<String, Map<String, String>> messages) {
        this.messages = messages;
    }

    @Override
    public String extension() {
        return ".docx";
    }

    @Override
    public byte[] write(Bitext bitext) {
        return OfficeFile.write(bitext, words(bitext.language()));
    }

    private TableWords words(String language) {
        return new TableWords(language, messages.apply(language));
    }

    @Override
    public Checked<Bitext> read(String file, byte[] bytes) {
        try {
            OfficeParts parts = OfficeParts.of(bytes);
            List<Row> rows = WordRows.of(parts);
            if (rows.isEmpty()) {
                return Checked.refused(Finding.error("translation-unreadable", SourceSpan.of(file), "This Word file has no table in it.",
                        "Send back the table that was exported, not a copy of its text."));
            }
            return identity(parts, rows).map(identity -> read(file, identity, parts, rows))
                    .orElseGet(() -> Checked.refused(Finding.error("translation-unidentified", SourceSpan.of(file),
                    "This table does not say which memo it translates.", "Put back the row that begins with “Readout”, from the table as it was exported.")));
        } catch (IOException e) {
            return Checked.refused(Finding.error("translation-unreadable", SourceSpan.of(file), "This is no Word file that can be read.",
                    "Save it again as a .docx document, without a password."));
        }
    }

    /** The table comes before the file: somebody may have put it into another one. */
    private static Optional<Identity> identity(OfficeParts parts, List<Row> rows) {
        return rows.stream().flatMap(row -> Identity.of(row.cells()).stream()).findFirst().or(() -> Identity.of(parts.properties()))
                .or(() -> parts.skeleton().flatMap(Skeleton::read).map(Identity::of));
    }

    private Checked<Bitext> read(String file, Identity identity, OfficeParts parts, List<Row> rows) {
        Return returned = new Return(file, words(identity.language()), rows);
        Bitext bitext = parts.skeleton().flatMap(Skeleton::read).filter(identity::isThatOf)
                .map(sent -> sent.with(returned.held(sent, asSent(sent)))).orElseGet(() -> identity.empty().with(returned.bare()));
        return Checked.of(bitext, returned.findings());
    }

    private Map<String, Row> asSent(Bitext sent) {
        try {
            return Return.byKey(WordRows.of(OfficeParts.of(write(sent))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
