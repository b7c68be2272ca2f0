package org.readout.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

import org.readout.finding.Finding;
import org.readout.model.Block;
import org.readout.model.Document;
import org.readout.model.Draft;
import org.readout.model.ListBlock;
import org.readout.model.Quote;
import org.readout.model.Rewriting;
import org.readout.model.SourceSpan;
import org.readout.model.Table;
import org.readout.source.reading.Packed;

/** Holds a draft against the limits: its file before it is read, its document after. */
final class Measure {

    private static final long MEGABYTE = 1024 * 1024;
    /** So much does no harm, however well it was packed: an empty drawing of a large page shrinks to nothing. */
    private static final long SMALL = 20 * MEGABYTE;

    private final Limits limits;

    Measure(Limits limits) {
        this.limits = limits;
    }

    /** What is too much of the file, if anything is. Unpacks without keeping anything. */
    Optional<Finding> file(Draft draft) {
        if (draft.bytes().length > limits.megabytes() * MEGABYTE) {
            return tooMuch(draft.file(), "The file is larger than " + limits.megabytes() + " MB.", "megabytes",
                    "Compress its pictures (in Word: Picture Format, Compress Pictures) and send it again.");
        }
        return Packed.isZip(draft.bytes()) ? packed(draft) : Optional.empty();
    }

    private Optional<Finding> packed(Draft draft) {
        long unpacked = 0;
        byte[] buffer = new byte[1 << 16];
        try (Packed zip = Packed.of(draft.bytes())) {
            if (zip.names().size() > limits.entries()) {
                return tooMuch(draft.file(), "More than " + limits.entries() + " files are packed in it.", "entries",
                        "Copy the text into a new document and send that.");
            }
            for (String name : zip.names()) {
                try (InputStream in = zip.stream(name)) {
                    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                        unpacked += read;
                        if (unpacked > limits.unpackedMegabytes() * MEGABYTE) {
                            return tooMuch(draft.file(), "It unpacks to more than " + limits.unpackedMegabytes() + " MB.", "unpacked-megabytes",
                                    "Copy the text into a new document and send that.");
                        }
                    }
                }
            }
        } catch (IOException e) {
            // damaged: its reader says how
            return Optional.empty();
        }
        return unpacked > SMALL && unpacked / Math.max(1, draft.bytes().length) > limits.unpackingRatio()
                ? tooMuch(draft.file(), "It unpacks to " + unpacked / draft.bytes().length + " times its size, as no honest file does.",
                        "unpacking-ratio", "Copy the text into a new document and send that.")
                : Optional.empty();
    }

    /** What is too much of the document, if anything is. */
    Optional<Finding> document(Document document) {
        Depths depths = new Depths();
        depths.blocks(document.blocks());
        document.notes().forEach(depths::note);
        if (document.notes().size() > limits.notes()) {
            return tooMuch(document.file(), "It has more than " + limits.notes() + " notes.", "notes", "Send it in parts.");
        }
        if (depths.cells > limits.cells()) {
            return tooMuch(document.file(), "Its tables have more than " + limits.cells() + " cells.", "cells",
                    "Put large tables into files of their own and link to them.");
        }
        return depths.deepest > limits.nesting()
                ? tooMuch(document.file(), "Its lists, cells or quotations are nested more than " + limits.nesting() + " deep.", "nesting",
                        "Flatten them.")
                : Optional.empty();
    }

    private static Optional<Finding> tooMuch(String file, String message, String limit, String hint) {
        return Optional.of(Finding.error("draft-too-large", SourceSpan.of(file), message,
                hint + " If it must be so large, raise “" + limit + "” in templates/limits.yaml."));
    }

    private static final class Depths implements Rewriting {

        private int cells;
        private int depth;
        private int deepest;

        private List<Block> ended(List<Block> result) {
            depth--;
            return result;
        }

        private void begin() {
            deepest = Math.max(deepest, ++depth);
        }

        @Override
        public List<Block> list(ListBlock list) {
            begin();
            return ended(Rewriting.super.list(list));
        }

        @Override
        public List<Block> quote(Quote quote) {
            begin();
            return ended(Rewriting.super.quote(quote));
        }

        @Override
        public List<Block> table(Table table) {
            begin();
            cells += table.rows().stream().mapToInt(row -> row.cells().size()).sum();
            return ended(Rewriting.super.table(table));
        }
    }
}
