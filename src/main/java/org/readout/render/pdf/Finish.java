package org.readout.render.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.readout.edition.Edition;
import org.readout.model.Digest;

/** What the engine leaves to the clock or leaves out: dates from the memo, an identifier from what went in. */
final class Finish {

    private static final LocalDate UNDATED = LocalDate.of(2000, 1, 1);

    private Finish() {
    }

    static void apply(PDDocument document, Edition edition, Digest content) throws IOException {
        LocalDate date = edition.metadata().date().orElse(UNDATED);
        PDDocumentInformation information = document.getDocumentInformation();
        information.setTitle(edition.metadata().title());
        Calendar calendar = calendar(date);
        information.setCreationDate(calendar);
        information.setModificationDate(calendar);
        information.setCreator("Readout");
        document.getDocumentCatalog().setLanguage(edition.language());
        document.setDocumentId(documentId(content));
        dateMetadata(document, date);
    }

    static long documentId(Digest content) {
        return Long.parseUnsignedLong(content.hex().substring(0, 15), 16);
    }

    /** The engine stamps XMP with the time of the run; the memo's date takes its place. */
    private static void dateMetadata(PDDocument document, LocalDate date) throws IOException {
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        if (metadata == null) {
            return;
        }
        String stamp = date.atStartOfDay().atOffset(ZoneOffset.UTC).toString();
        String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8)
                .replaceAll("(<xmp:(?:CreateDate|ModifyDate|MetadataDate)>)[^<]*(</)", "$1" + stamp + "$2")
                .replaceAll("(xmp:(?:CreateDate|ModifyDate|MetadataDate)=\")[^\"]*(\")", "$1" + stamp + "$2");
        PDMetadata dated = new PDMetadata(document);
        dated.importXMPMetadata(xmp.getBytes(StandardCharsets.UTF_8));
        document.getDocumentCatalog().setMetadata(dated);
    }

    private static Calendar calendar(LocalDate date) {
        Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        calendar.clear();
        calendar.set(date.getYear(), date.getMonthValue() - 1, date.getDayOfMonth());
        return calendar;
    }
}
