package org.readout.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.apache.tika.Tika;
import org.readout.finding.Checked;
import org.readout.finding.Finding;
import org.readout.model.SourceSpan;
import org.readout.source.docx.DocxReader;
import org.readout.source.html.HtmlReader;
import org.readout.source.markdown.MarkdownReader;
import org.readout.source.odt.OdtReader;
import org.readout.source.reading.DraftReader;

/** What a draft is, told by its content and never by its name. */
final class DraftKinds {

    private static final String SAVE_AS_DOCX = "Open it in Word or LibreOffice, save it as .docx, and send that.";

    private static final Map<String, String> REFUSED = Map.of(
            "application/pdf", "The file is a PDF, which no longer holds the text as it was written.",
            "application/x-tika-msoffice", "The file is in the old Word format (.doc).",
            "application/msword", "The file is in the old Word format (.doc).",
            "application/rtf", "The file is in Rich Text Format (.rtf).",
            "text/rtf", "The file is in Rich Text Format (.rtf).");

    /** With tika-core's own patterns; it is given no name to go by. */
    private final Tika tika = new Tika();
    private final DocxReader docx = new DocxReader();
    private final MarkdownReader markdown = new MarkdownReader();
    private final OdtReader odt = new OdtReader();
    private final HtmlReader html = new HtmlReader();

    Checked<DraftReader> of(Draft draft) {
        String type = detect(draft.bytes());
        if (isZip(draft.bytes())) {
            return ofZip(draft);
        }
        if (isFlatOpenDocument(draft.bytes())) {
            return Checked.of(odt);
        }
        if (REFUSED.containsKey(type)) {
            return refuse(draft, REFUSED.get(type), SAVE_AS_DOCX);
        }
        if (type.startsWith("image/")) {
            return refuse(draft, "The file is a picture.", "Put it into the draft it belongs to, with alternative text.");
        }
        if (!isText(draft.bytes())) {
            return refuse(draft, "The file is of a kind Readout does not read (" + type + ").", SAVE_AS_DOCX);
        }
        return Checked.of(type.contains("html") || looksLikeHtml(draft.bytes()) ? html : markdown);
    }

    private Checked<DraftReader> ofZip(Draft draft) {
        boolean types = false;
        boolean page = false;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(draft.bytes()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName().replace('\\', '/');
                if (name.startsWith("word/") && name.endsWith(".xml")) {
                    return Checked.of(docx);
                }
                if (name.equals("mimetype")) {
                    return ofOpenDocument(draft, new String(zip.readNBytes(200), StandardCharsets.US_ASCII).strip());
                }
                if (name.equals("content.xml")) {
                    return Checked.of(odt);
                }
                if (name.startsWith("Index/") || name.startsWith("xl/") || name.startsWith("ppt/")) {
                    return refuse(draft, "The file is a packed document, but not a Word one.", SAVE_AS_DOCX);
                }
                types |= name.equals("[Content_Types].xml");
                page |= name.matches("(?i)[^/]*\\.x?html?");
            }
        } catch (IOException e) {
            return refuse(draft, "The file is damaged: it breaks off or cannot be unpacked.",
                    "Send it again; if that does not help, open it in Word and save a new copy.");
        }
        if (page) {
            return Checked.of(html);
        }
        return types ? Checked.of(docx) : refuse(draft, "The file is a zip archive.", "Unpack it and put the drafts in one by one.");
    }

    private Checked<DraftReader> ofOpenDocument(Draft draft, String type) {
        if (type.matches("application/vnd\\.oasis\\.opendocument\\.text(-template|-master)?|application/vnd\\.sun\\.xml\\.writer")) {
            return Checked.of(odt);
        }
        return refuse(draft, "The file is a packed document (" + type + "), but not a text.", SAVE_AS_DOCX);
    }

    private static boolean isZip(byte[] bytes) {
        return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] < 9;
    }

    private static boolean isFlatOpenDocument(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.UTF_8);
        return head.contains("<office:document") && head.contains("office:mimetype=\"application/vnd.oasis.opendocument.text");
    }

    private String detect(byte[] bytes) {
        return tika.detect(bytes);
    }

    private static boolean isText(byte[] bytes) {
        for (int at = 0; at < Math.min(bytes.length, 8192); at++) {
            if (bytes[at] == 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean looksLikeHtml(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 1024), StandardCharsets.ISO_8859_1).stripLeading()
                .replaceFirst("^\u00ef\u00bb\u00bf", "").toLowerCase(Locale.ROOT);
        return head.startsWith("<!doctype html") || head.startsWith("<html") || head.startsWith("<head") || head.startsWith("<body");
    }

    private static Checked<DraftReader> refuse(Draft draft, String message, String hint) {
        return Checked.refused(Finding.error("draft-refused", SourceSpan.of(draft.file()), message, hint));
    }
}
