package org.readout.translate.table;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.readout.edition.FurnitureReader;

/** Tables with the words that ship, and what is done to their files. */
public final class Tables {

    private static final Map<String, Map<String, String>> MESSAGES = new ConcurrentHashMap<>();
    public static final BilingualTable TABLE = new BilingualTable(language -> MESSAGES.computeIfAbsent(language, Tables::messages));

    private static final String MAIN = "word/document.xml";
    private static final Pattern ROW = Pattern.compile("(?s)<w:tr>.*?</w:tr>");

    private Tables() {
    }

    private static Map<String, String> messages(String language) {
        Path file = Path.of("templates/messages", language + ".properties");
        try {
            return FurnitureReader.read(language, Files.readString(Files.exists(file) ? file : Path.of("templates/messages/en.properties"))).value().orElseThrow().words();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As Google Docs would have it: without whatever is not text. */
    static byte[] stripped(byte[] file) throws IOException {
        Map<String, byte[]> parts = parts(file);
        parts.keySet().removeIf(name -> name.startsWith("customXml") || name.startsWith("docProps") || name.equals("word/styles.xml"));
        parts.put(MAIN, text(parts).replaceAll("<w:pStyle [^>]*/>", "").replaceAll("(?s)<w:sdtPr>.*?</w:sdtPr>", "").getBytes(StandardCharsets.UTF_8));
        return zip(parts);
    }

    static byte[] with(byte[] file, String part, String xml) throws IOException {
        Map<String, byte[]> parts = parts(file);
        parts.put(part, xml.getBytes(StandardCharsets.UTF_8));
        return zip(parts);
    }

    static List<String> rows(byte[] file) {
        try {
            return ROW.matcher(text(parts(file))).results().map(MatchResult::group).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] withRows(byte[] file, UnaryOperator<List<String>> change) throws IOException {
        String xml = text(parts(file));
        int from = xml.indexOf("<w:tr>");
        int to = xml.lastIndexOf("</w:tr>") + "</w:tr>".length();
        return with(file, MAIN, xml.substring(0, from) + String.join("", change.apply(rows(file))) + xml.substring(to));
    }

    private static String text(Map<String, byte[]> parts) {
        return new String(parts.get(MAIN), StandardCharsets.UTF_8);
    }

    static Map<String, byte[]> parts(byte[] file) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private static byte[] zip(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }
}
