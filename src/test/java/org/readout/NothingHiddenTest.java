package org.readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.batch.publish.Publishing;
import org.readout.batch.release.RunReport;
import org.readout.batch.work.Progress;
import org.readout.batch.work.Settings;
import org.readout.edition.Seeded;
import org.readout.model.Digest;
import org.readout.model.Format;
import org.readout.store.OutputFolder;

/**
 * Drafts of four kinds with everything programs and people leave in them beside the text, each trace with the word “quagga”; and every byte of what is
 * published from them, unpacked. Nothing is verified, so that nothing but the way from draft to edition keeps it back.
 */
class NothingHiddenTest {

    private static final Pattern DATA = Pattern.compile("data:[\\w.+/-]*;base64,([A-Za-z0-9+/=]+)");

    private static final Pattern TOLD_TO_EDITORS = Pattern.compile("quagga(?:remark|comment|vanished|hidden|author)");

    @TempDir
    Path folder;

    @Test
    void nothingOfADraftsPastIsInAnyOutput() throws IOException {
        Path input = Files.createDirectories(folder.resolve("input"));
        String draft = Files.readString(Path.of("src/test/resources/drafts/small-policy-memo.md"));
        String pictures = Seeded.pictures().keySet().stream().map(type -> "![A square](" + Seeded.data(type) + ")\n\n").collect(Collectors.joining());
        String seeded = draft.replaceFirst("(?m)^## Summary\\R+", Matcher.quoteReplacement("## Summary\n\n<!-- quaggaremark -->\n\n" + pictures));
        Files.writeString(input.resolve("first-memo.md"), seeded);
        Files.writeString(input.resolve("second-memo.html"), page(seeded));
        Files.write(input.resolve("third-memo.docx"), packed(Path.of("input/openness-technical-memo.docx"), NothingHiddenTest::word));
        Files.write(input.resolve("fourth-memo.odt"), packed(Path.of("src/test/resources/drafts/openness-technical-memo.odt"), NothingHiddenTest::open));
        Settings settings = new Settings(input, Path.of("templates"), new OutputFolder(folder.resolve("output")), new Settings.Selection(new TreeSet<>(), new TreeSet<>(Set.of("practitioners", "policymakers", "editors", "translators")),
                new TreeSet<Format>()), 2, new Settings.Tool("test", Digest.of("test")), Settings.Manner.USUAL.withoutVerifying());
        RunReport report = Publishing.publish(settings, Progress.NONE).report();
        assertThat(report.heldBack()).as(report.findings().toString()).isEmpty();
        Path release = folder.resolve("output/current").toRealPath();
        Path apart = folder.resolve("output/.readout/working/current").toRealPath();
        try (Stream<Path> all = Files.walk(release); Stream<Path> working = Files.walk(apart)) {
            List<Path> files = Stream.concat(all, working).filter(Files::isRegularFile).toList();
            assertThat(files.stream().map(file -> file.toString().replaceFirst(".*\\.", "")).collect(Collectors.toSet())).contains("html", "pdf", "docx", "xlf");
            Map<String, List<String>> left = new TreeMap<>();
            for (Path file : files) {
                StringBuilder text = new StringBuilder();
                unpack(file.toString(), Files.readAllBytes(file), text);
                // editors are shown what was found in the draft, in its words
                boolean editors = file.startsWith(apart.resolve("editors"));
                List<String> found = around(editors ? TOLD_TO_EDITORS.matcher(text).replaceAll("") : text.toString());
                if (!found.isEmpty()) {
                    left.put(release.relativize(file).toString(), found);
                }
            }
            assertThat(left).isEmpty();
        }
    }

    private static String page(String markdown) {
        String body = HtmlRenderer.builder().extensions(List.of(TablesExtension.create())).build()
                .render(Parser.builder().extensions(List.of(TablesExtension.create())).build().parse(markdown.replaceFirst("(?s)^---.*?---\\R", "").replaceAll("\\[\\^\\w+]:?", "")));
        return "<!DOCTYPE html><!-- quaggaremark --><html lang=\"en\" data-quagga=\"x\"><head><meta charset=\"utf-8\"><title>A second memo</title><meta name=\"generator\" content=\"quaggaword 16\">"
                + "<meta name=\"type\" content=\"policy-memo\"><meta name=\"date\" content=\"2024-03-27\"><meta name=\"ProgId\" content=\"quaggaprogram\"><meta name=\"Originator\" content=\"quaggaorigin\">"
                + "<link rel=\"File-List\" href=\"file:///C:/Users/quagga/filelist.xml\"><style>/* quaggastyle */ p.quagga { color: red }</style></head>"
                + "<body class=\"quaggaclass\" style=\"font-family:quaggafont\"><h1>A second memo</h1><p style=\"display:none\">quaggahidden</p>" + body + "</body></html>";
    }

    private static byte[] word(String name, byte[] content) {
        String text = new String(content, StandardCharsets.UTF_8);
        return switch (name) {
            case "docProps/core.xml" -> utf8(text.replaceFirst("<cp:lastModifiedBy>[^<]*</cp:lastModifiedBy>", "").replace("</cp:coreProperties>", "<cp:lastModifiedBy>quaggaeditor</cp:lastModifiedBy></cp:coreProperties>"));
            case "docProps/app.xml" -> utf8(text.replace("</Properties>", "<Company>quaggacompany</Company><Manager>quaggamanager</Manager><HyperlinkBase>file:///quagga/</HyperlinkBase></Properties>"));
            case "word/settings.xml" -> utf8(text.replaceFirst("(<w:settings[^>]*>)", "$1<w:attachedTemplate r:id=\"quagga\"/><!-- quaggasettings -->"));
            case "word/document.xml" -> utf8(text.replaceFirst("<w:p>|<w:p ", "<!-- quaggaxml -->$0").replaceFirst("</w:p>", "<w:r w:rsidR=\"00AAGGAA\"><w:rPr><w:vanish/></w:rPr><w:t>quaggavanished</w:t></w:r></w:p>"));
            case "word/media/image1.png" -> Seeded.png(content);
            default -> content;
        };
    }

    private static byte[] open(String name, byte[] content) {
        String text = new String(content, StandardCharsets.UTF_8);
        return switch (name) {
            case "meta.xml" -> utf8(text.replaceFirst("<meta:generator>[^<]*", "<meta:generator>quaggaoffice").replace("</office:meta>",
                    "<meta:printed-by>quaggaprinted</meta:printed-by><meta:template xmlns:xlink=\"http://www.w3.org/1999/xlink\" xlink:href=\"file:///home/quagga/t.ott\"/></office:meta>"));
            case "settings.xml" -> utf8(text.replaceFirst("(?s)(<config:config-item [^>]*PrinterName[^>]*>)", "$1quaggaprinter"));
            case "content.xml" -> utf8(text.replaceFirst("(<text:p [^>]*[^/]>)", "$1<office:annotation><dc:creator>quaggaauthor</dc:creator><text:p>quaggacomment</text:p></office:annotation>"));
            default -> name.startsWith("Pictures/") || name.startsWith("Thumbnails/") ? Seeded.png(content) : content;
        };
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] packed(Path draft, BiFunction<String, byte[], byte[]> seeding) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>((one, other) -> one.equals("mimetype") ? -1 : other.equals("mimetype") ? 1 : one.compareTo(other));
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(draft))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        boolean seeded = false;
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                byte[] content = seeding.apply(part.getKey(), part.getValue());
                ZipEntry entry = new ZipEntry(part.getKey());
                if (part.getKey().equals("mimetype")) {
                    CRC32 sum = new CRC32();
                    sum.update(content);
                    entry.setMethod(ZipEntry.STORED);
                    entry.setSize(content.length);
                    entry.setCrc(sum.getValue());
                }
                out.putNextEntry(entry);
                out.write(content);
                seeded |= new String(content, StandardCharsets.ISO_8859_1).contains(Seeded.WORD);
            }
        }
        assertThat(seeded).isTrue();
        return bytes.toByteArray();
    }

    private static void unpack(String name, byte[] bytes, StringBuilder text) throws IOException {
        String plain = new String(bytes, StandardCharsets.ISO_8859_1);
        text.append(name.replaceFirst(".*/", "")).append('\n').append(plain).append('\n');
        if (name.endsWith(".docx")) {
            try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    unpack(entry.getName(), zip.readAllBytes(), text);
                }
            }
        } else if (name.endsWith(".pdf")) {
            pdf(bytes, text);
        } else {
            Matcher data = DATA.matcher(plain);
            while (data.find()) {
                text.append(new String(java.util.Base64.getDecoder().decode(data.group(1)), StandardCharsets.ISO_8859_1));
            }
        }
    }

    private static void pdf(byte[] bytes, StringBuilder text) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            for (var key : document.getDocument().getXrefTable().keySet()) {
                COSBase object = document.getDocument().getObjectFromPool(key).getObject();
                if (object instanceof COSStream stream) {
                    try (var raw = stream.createRawInputStream()) {
                        text.append(new String(raw.readAllBytes(), StandardCharsets.ISO_8859_1));
                    }
                    if (!"Image".equals(stream.getNameAsString("Subtype"))) {
                        try (var in = stream.createInputStream()) {
                            text.append(new String(in.readAllBytes(), StandardCharsets.ISO_8859_1));
                        }
                    }
                }
                if (object instanceof COSDictionary dictionary) {
                    // not as a whole: it would print all that it points at, again and again
                    dictionary.getValues().stream().filter(COSString.class::isInstance).forEach(string -> text.append(((COSString) string).getString()).append('\n'));
                }
            }
        }
    }

    /** Each place with some of its surroundings; in UTF-16 too. */
    private static List<String> around(String text) {
        String folded = text.toLowerCase(Locale.ROOT);
        List<String> places = new ArrayList<>();
        for (String word : List.of(Seeded.WORD, String.join("\0", Seeded.WORD.split("")))) {
            for (int at = folded.indexOf(word); at >= 0 && places.size() < 5; at = folded.indexOf(word, at + 1)) {
                places.add(text.substring(Math.max(0, at - 60), Math.min(text.length(), at + 60)));
            }
        }
        return places;
    }
}
