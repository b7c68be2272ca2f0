package org.readout.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import javax.xml.parsers.ParserConfigurationException;

import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.Tika;
import org.readout.finding.Checked;
import org.readout.finding.Finding;
import org.readout.model.Draft;
import org.readout.model.SourceSpan;
import org.readout.source.docx.DocxReader;
import org.readout.source.html.HtmlReader;
import org.readout.source.markdown.MarkdownReader;
import org.readout.source.odt.OdtReader;
import org.readout.source.reading.DecodedText;
import org.readout.source.reading.DraftReader;
import org.readout.source.reading.Packed;
import org.readout.source.reading.Pictured;
import org.readout.source.reading.Xml;
import org.readout.source.text.PlainTextReader;
import org.xml.sax.SAXException;

/** What a draft is, told by its content; its name decides only between kinds of text that content cannot tell apart. */
final class DraftKinds {

    private static final String SAVE_AS_DOCX = "Open it in the program it was written with, save it as .docx, and send that.";
    private static final String FROM_WORD = "Open it in Word or LibreOffice, save it as .docx, and send that.";
    private static final String UNLOCK = "Open it with its password, take the password off (in Word: File, Info, Protect Document; in LibreOffice:"
            + " save it anew without “Save with password”), and send that.";

    /** What is refused by the type its first bytes tell, and what it is. */
    private static final Map<String, String> REFUSED = Map.of(
            "application/pdf", "The file is a PDF, which no longer holds the text as it was written.",
            "application/rtf", "The file is in Rich Text Format (.rtf).",
            "text/rtf", "The file is in Rich Text Format (.rtf).",
            "application/postscript", "The file is PostScript, which no longer holds the text as it was written.");

    /** What is refused by a file packed in it; the first that fits. */
    private static final Map<Predicate<String>, String> PACKED = packed();

    /** Text that is no prose, by what it begins with. */
    private static final Map<Pattern, String> SOURCES = sources();

    private static final Predicate<String> PAGE = Pattern.compile("(?i)(?!__MACOSX/)([^/]*/)?[^/]*\\.x?html?").asMatchPredicate();

    /** What systems put into folders, and so into zips. */
    private static final Predicate<String> LITTER = Pattern.compile("(?i)__MACOSX/.*|(?:.*/)?(?:\\.DS_Store|Thumbs\\.db|desktop\\.ini)").asMatchPredicate();

    private static final Pattern MARKED_UP = Pattern.compile("(?m)\\A---\\s*$|^#{1,6} \\S|^\\s*```|\\[[^\\]\\n]+]\\([^)\\s]+\\)|(?<!\\S)\\*\\*\\S[^*\\n]*\\*\\*");

    /** Characters of a text for each that is none. */
    private static final int FEWEST_BETWEEN = 100;

    private final DocxReader docx = new DocxReader();
    private final MarkdownReader markdown = new MarkdownReader();
    private final PlainTextReader plain = new PlainTextReader();
    private final OdtReader odt = new OdtReader();
    private final HtmlReader html = new HtmlReader();

    /** Those of tika-core, which is given no name to go by. Read when a draft needs them: they are fifteen hundred, and Java looks for more of them in all jars. */
    private static final class Patterns {

        static final Tika TIKA = new Tika();
    }

    private static Map<Predicate<String>, String> packed() {
        Map<Predicate<String>, String> packed = new LinkedHashMap<>();
        packed.put(name -> name.startsWith("Index/") && name.endsWith(".iwa") || name.equals("index.apxl"), "The file is an Apple Pages document (.pages).");
        packed.put(name -> name.startsWith("xl/"), "The file is a spreadsheet.");
        packed.put(name -> name.startsWith("ppt/"), "The file is a presentation.");
        return packed;
    }

    private static Map<Pattern, String> sources() {
        Map<Pattern, String> sources = new LinkedHashMap<>();
        sources.put(Pattern.compile("(?s)\\A\\s*(?:%[^\\n]*\\n\\s*)*\\\\documentclass\\b.*"), "The file is LaTeX source.");
        sources.put(Pattern.compile("(?s)\\A(?:[\\w-]+:[^\\n]*\\R(?:[ \\t][^\\n]*\\R)*)*?MIME-Version:.*"), "The file is an e-mail or a web archive (.mht).");
        sources.put(Pattern.compile("(?s)\\A\\s*<\\?mso-application.*|\\A\\s*<\\?xml.*<(?:pkg:package|w:wordDocument)\\b.*"), "The file is a Word document saved as XML.");
        return sources;
    }

    /** @throws UncheckedIOException when a packed draft is damaged */
    Checked<DraftReader> of(Draft draft) {
        byte[] bytes = draft.bytes();
        if (Packed.isZip(bytes)) {
            return ofZip(draft);
        }
        if (isOldOffice(bytes)) {
            return isEncrypted(bytes) ? refuse(draft, "The file is protected with a password.", UNLOCK)
                    : refuse(draft, "The file is in the old Word format (.doc).", FROM_WORD);
        }
        if (isFlatOpenDocument(bytes)) {
            return Checked.of(odt);
        }
        String type = beginsAsMarkdown(bytes) ? "text/plain" : Patterns.TIKA.detect(bytes);
        if (REFUSED.containsKey(type)) {
            return refuse(draft, REFUSED.get(type), FROM_WORD);
        }
        if (type.startsWith("image/") && !type.equals("image/svg+xml") || Pictured.isDrawing(bytes) && draft.file().toLowerCase(Locale.ROOT).endsWith(".svg")) {
            return refuse(draft, "The file is a picture.", "Put it into the draft it belongs to, with alternative text.");
        }
        if (!isText(bytes)) {
            return refuse(draft, type.startsWith("text/") || DecodedText.isUtf16(bytes) ? "The file is text with bytes in it that are none."
                    : "The file is of a kind Readout does not read (" + type + ").", SAVE_AS_DOCX);
        }
        return ofText(draft, type);
    }

    private Checked<DraftReader> ofText(Draft draft, String type) {
        String head = DecodedText.of(draft.bytes()).text();
        head = head.substring(0, Math.min(head.length(), 4096));
        for (Map.Entry<Pattern, String> source : SOURCES.entrySet()) {
            if (source.getKey().matcher(head).matches()) {
                return refuse(draft, source.getValue(), SAVE_AS_DOCX);
            }
        }
        String name = draft.file().toLowerCase(Locale.ROOT);
        if (looksLikeHtml(head) || name.matches(".*\\.x?html?") || type.contains("html") && !name.matches(".*\\.(md|markdown|mdown|txt|text)")) {
            return Checked.of(html);
        }
        if (type.endsWith("xml")) {
            return refuse(draft, "The file is XML of a kind Readout does not read.", SAVE_AS_DOCX);
        }
        return Checked.of(name.matches(".*\\.(txt|text)") && !MARKED_UP.matcher(head).find() ? plain : markdown);
    }

    private Checked<DraftReader> ofZip(Draft draft) {
        try (Packed packed = Packed.of(draft.bytes())) {
            Optional<byte[]> stated = packed.bytes("mimetype");
            if (packed.names().contains("content.xml") && !packed.names().contains("[Content_Types].xml")) {
                return ofOpenDocument(draft, stated.map(type -> new String(type, StandardCharsets.US_ASCII).strip()).orElse(""), packed);
            }
            if (packed.names().stream().anyMatch(name -> name.startsWith("word/") && name.endsWith(".xml"))) {
                return Checked.of(docx);
            }
            if (isPicturedMarkdown(packed)) {
                return Checked.of(markdown);
            }
            for (Map.Entry<Predicate<String>, String> kind : PACKED.entrySet()) {
                if (packed.names().stream().anyMatch(kind.getKey())) {
                    return refuse(draft, kind.getValue(), SAVE_AS_DOCX);
                }
            }
            if (stated.isPresent()) {
                return refuse(draft, "The file is a packed document (" + new String(stated.get(), StandardCharsets.US_ASCII).strip() + "), but not a text.",
                        SAVE_AS_DOCX);
            }
            if (packed.names().contains("[Content_Types].xml")) {
                return Checked.of(docx);
            }
            return packed.names().stream().anyMatch(PAGE) ? Checked.of(html)
                    : refuse(draft, "The file is a zip archive.", "Unpack it and put the drafts in one by one.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One text and its pictures; with anything else beside it, it may be a mere note on what the zip is about. */
    private static boolean isPicturedMarkdown(Packed packed) {
        List<String> texts = packed.names().stream().filter(name -> !LITTER.test(name) && !Pictured.isPicture(name)).toList();
        return texts.size() == 1 && MarkdownReader.isText(texts.get(0));
    }

    private Checked<DraftReader> ofOpenDocument(Draft draft, String type, Packed packed) throws IOException {
        if (!type.matches("(application/vnd\\.oasis\\.opendocument\\.text(-template|-master|-web)?|application/vnd\\.sun\\.xml\\.writer(\\.\\w+)?)?")) {
            return refuse(draft, "The file is a packed document (" + type + "), but not a text.", SAVE_AS_DOCX);
        }
        return isEncrypted(packed) ? refuse(draft, "The file is protected with a password.", UNLOCK) : Checked.of(odt);
    }

    /** Whether a password protects the text itself (OpenDocument 1.3 part 2, 4.8); one on its macros alone does not matter. */
    private static boolean isEncrypted(Packed packed) throws IOException {
        Optional<byte[]> manifest = packed.bytes("META-INF/manifest.xml");
        try {
            return manifest.isPresent() && Xml.children(Xml.parse(new ByteArrayInputStream(manifest.get()))).stream()
                    .filter(entry -> Xml.attribute(entry, "full-path").matches("content\\.xml|encrypted-package"))
                    .anyMatch(entry -> Xml.child(entry, "encryption-data").isPresent());
        } catch (SAXException | ParserConfigurationException e) {
            return false;
        }
    }

    /** An OLE 2 compound file ([MS-CFB]). */
    private static boolean isOldOffice(byte[] bytes) {
        return bytes.length > 7 && (bytes[0] & 0xFF) == 0xD0 && (bytes[1] & 0xFF) == 0xCF && bytes[2] == 0x11 && (bytes[3] & 0xFF) == 0xE0;
    }

    /** Word packs what a password protects into an old file ([MS-OFFCRYPTO]). */
    private static boolean isEncrypted(byte[] bytes) {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            return files.getRoot().getEntryNames().stream().anyMatch("EncryptedPackage"::equalsIgnoreCase);
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    private static boolean isFlatOpenDocument(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.UTF_8);
        return head.contains("<office:document") && head.contains("office:mimetype=\"application/vnd.oasis.opendocument.text");
    }

    /** With front matter, a heading or a picture behind a stray mark, which is no PostScript yet: nothing that is refused does. */
    private static boolean beginsAsMarkdown(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 5), StandardCharsets.US_ASCII);
        return head.startsWith("# ") || head.startsWith("---\n") || head.startsWith("---\r\n") || head.startsWith("%![");
    }

    private static boolean isText(byte[] bytes) {
        if (DecodedText.isUtf16(bytes)) {
            // any two bytes are some letter; a text has few codes that steer a machine, and few halves of letters
            String text = DecodedText.of(bytes).text();
            long strange = text.chars().filter(character -> character < ' ' && "\t\n\f".indexOf(character) < 0 || character == 0xFFFD).count();
            return strange * FEWEST_BETWEEN <= text.length() && text.indexOf('\0') < 0;
        }
        for (int at = 0; at < Math.min(bytes.length, 8192); at++) {
            if (bytes[at] == 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean looksLikeHtml(String head) {
        return head.stripLeading().toLowerCase(Locale.ROOT).matches("(?s)(<\\?xml[^>]*\\?>\\s*)?(<!--.*?-->\\s*)*<(!doctype html|html|head|body)\\b.*");
    }

    private static Checked<DraftReader> refuse(Draft draft, String message, String hint) {
        return Checked.refused(Finding.error("draft-refused", SourceSpan.of(draft.file()), message, hint));
    }
}
