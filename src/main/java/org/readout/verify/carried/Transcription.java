package org.readout.verify.carried;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.readout.render.Rendition;

/**
 * A rendition, read back.
 *
 * @param read   what its reader is told, in reading order
 * @param unread what is shown and not told: artifacts of a PDF, headers and footers of a Word file
 */
public record Transcription(List<Passage> read, List<Passage> unread) {

    public Transcription {
        read = List.copyOf(read);
        unread = List.copyOf(unread);
    }

    /** @throws IOException when the bytes are not of the format they are said to be */
    public static Transcription of(Rendition rendition) throws IOException {
        return switch (rendition.format()) {
            case HTML -> of(Jsoup.parse(new ByteArrayInputStream(rendition.bytes()), "UTF-8", ""));
            case DOCX -> of(OfficeFile.of(rendition.bytes()));
            case PDF -> of(rendition.bytes());
            case XLIFF -> new Transcription(List.of(), List.of());
        };
    }

    private static Transcription of(byte[] pdf) throws IOException {
        try (PdfPages file = PdfPages.open(pdf)) {
            return of(file);
        }
    }

    public static Transcription of(PdfPages file) throws IOException {
        return TaggedPdf.read(file);
    }

    /** @throws IOException when it is of no text */
    public static Transcription of(OfficeFile file) throws IOException {
        return WordFile.read(file);
    }

    public static Transcription of(Document page) {
        return WebPage.read(page);
    }

    public Stream<Passage> all() {
        return Stream.concat(read.stream(), unread.stream());
    }
}
