package org.readout.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.finding.Checked;
import org.readout.finding.Finding;
import org.readout.model.Document;
import org.readout.model.Draft;
import org.readout.model.DraftFormat;
import org.readout.model.Media;
import org.readout.verify.Accounting;
import org.readout.zip.Zip;

class IllustratedTest {

    private static final byte[] DOT = Base64.getDecoder().decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=");
    private static final byte[] DRAWING = "<?xml version=\"1.0\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"><path d=\"M0 0h1\"/></svg>".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "memo.md   | ![A chart](dots.png)                     | dots.png",
            "memo.md   | ![A chart](./pictures/my%20dots.png 'x') | pictures/my dots.png",
            "memo.md   | ![A chart](<my dots.png>)                | my dots.png",
            "memo.md   | ![A chart](my\\_dots.png)               | my_dots.png",
            "memo.md   | ![A chart][1] [1]: no.png                |",
            "memo.md   | [1]: dots.svg                            | dots.svg",
            "memo.md   | <img alt='' src='dots.JPG'>              | dots.JPG",
            "memo.html | <img src=\"a&amp;b.png\">              | a&b.png",
            "memo.HTM  | <img src=\"a&amp;b.png\">              | a&b.png",
            "memo.md   | ![A chart](https://example.org/dots.png) |",
            "memo.md   | ![A chart](../dots.png)                  |",
            "memo.md   | ![A chart](.git/dots.png)                |",
            "memo.md   | ![A chart](a/b/c/d/e/dots.png)           |",
            "memo.md   | [the memo](other.docx)                   |",
            "memo.docx | ![A chart](dots.png)                     |"})
    void whatADraftWouldShowOfWhatLiesBesideIt(String file, String text, String picture) {
        assertThat(Illustrated.pictures(file, text.getBytes(StandardCharsets.UTF_8))).isEqualTo(picture == null ? List.of() : List.of(picture));
    }

    @Test
    void addressesAreReadInTheEncodingOfTheDraft() {
        String page = "<meta charset=\"windows-1252\"><img src=\"mémoire_fichiers/a.png\">";
        assertThat(Illustrated.pictures("mémoire.htm", page.getBytes(Charset.forName("windows-1252")))).containsExactly("mémoire_fichiers/a.png");
        assertThat(Illustrated.pictures("mémoire.html", page.replace("windows-1252", "utf-8").getBytes(StandardCharsets.UTF_8))).containsExactly("mémoire_fichiers/a.png");
        assertThat(Illustrated.pictures("mémoire.md", ("\uFEFF![Où](mémoire_fichiers/a.png)").getBytes(StandardCharsets.UTF_16LE))).containsExactly("mémoire_fichiers/a.png");
    }

    @Test
    void noLinkLeadsOutOfTheFolder() throws IOException {
        Path input = Files.createDirectories(folder.resolve("input"));
        Files.write(folder.resolve("secret.png"), DOT);
        Files.createSymbolicLink(input.resolve("out.png"), folder.resolve("secret.png"));
        Files.write(input.resolve("dots.png"), DOT);
        Files.createSymbolicLink(input.resolve("in.png"), input.resolve("dots.png"));
        assertThat(List.of("out.png", "in.png", "dots.png", "gone.png", "../secret.png")).filteredOn(picture -> Illustrated.beside(input.resolve("memo.md"), picture).isPresent())
                .containsExactly("in.png", "dots.png");
    }

    @Test
    void aDraftIsReadWithItsPictures() throws IOException {
        Files.createDirectories(folder.resolve("pictures"));
        Files.write(folder.resolve("pictures/dots.png"), DOT);
        Files.write(folder.resolve("chart.svg"), DRAWING);
        Files.writeString(folder.resolve("fake.png"), "no picture");
        byte[] text = ("# Dots\n\n![A chart](pictures/dots.png)\n\n<p><img alt=\"A drawing\" src=\"chart.svg\"></p>\n\n![No picture](fake.png)\n\n"
                + "![Not there](gone.png)\n\n![Far away](https://example.org/far.png)\n").getBytes(StandardCharsets.UTF_8);
        byte[] packed = Illustrated.packed(folder.resolve("dots.md"), text, Illustrated.pictures("dots.md", text));
        assertThat(packed).isEqualTo(Illustrated.packed(folder.resolve("dots.md"), text, Illustrated.pictures("dots.md", text)));
        Checked<Document> read = new DraftReaders().read(new Draft("dots.md", packed));
        assertThat(read.value().orElseThrow().media().values()).extracting(Media::mediaType).containsExactly("image/png", "image/svg+xml");
        assertThat(read.findings()).extracting(Finding::rule, finding -> finding.span().words()).containsExactly(
                tuple("picture-unreadable", "fake.png"), tuple("picture-missing", "gone.png"), tuple("picture-missing", "https://example.org/far.png"));
        assertThat(Accounting.ofDraft(packed, DraftFormat.MARKDOWN, read.value().get()).value().orElseThrow().isBalanced()).isTrue();
    }

    @Test
    void onlyWhatShowsPicturesIsPacked() throws IOException {
        byte[] text = "![Not there](gone.png)".getBytes(StandardCharsets.UTF_8);
        assertThat(Illustrated.packed(folder.resolve("memo.md"), text, List.of("gone.png"))).isEqualTo(text);
    }

    @Test
    void aZippedPageHasItsDrawings() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("Page.html", "<p>Words <img alt=\"A drawing\" src=\"images/image2.svg\"></p>".getBytes(StandardCharsets.UTF_8));
        files.put("images/image2.svg", DRAWING);
        Checked<Document> read = new DraftReaders().read(new Draft("Page.zip", Zip.of(files)));
        assertThat(read.value().orElseThrow().media().values()).extracting(Media::mediaType).containsExactly("image/svg+xml");
        assertThat(read.findings()).isEmpty();
    }
}
