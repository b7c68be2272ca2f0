package org.readout.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.model.Document;
import org.readout.model.Draft;
import org.readout.model.DraftFormat;
import org.readout.model.ListBlock;
import org.readout.model.Paragraph;
import org.readout.model.Styled;
import org.readout.verify.Accounting;

/** Signs that authors type in place of a style become one, and are accounted for. */
class TypedSignsTest {

    private static final List<String> LINES = List.of("We met in May.", "• One thing is a *certain* boat.", "• Another is **two boats**.", "– A dash alone.", "It is _over_ now.");

    static Stream<Arguments> drafts() throws IOException {
        String open = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" office:mimetype=\"application/vnd.oasis.opendocument.text\" office:version=\"1.3\"><office:body><office:text>"
                + LINES.stream().map(line -> "<text:p>" + line + "</text:p>").collect(Collectors.joining()) + "</office:text></office:body></office:document>";
        String page = "<!doctype html><title>A</title><body>" + LINES.stream().map(line -> "<p>" + line + "</p>").collect(Collectors.joining()) + "</body>";
        return Stream.of(Arguments.of("draft.docx", DraftFormat.DOCX, word(LINES), 3), Arguments.of("draft.fodt", DraftFormat.ODT, open.getBytes(StandardCharsets.UTF_8), 3),
                Arguments.of("draft.html", DraftFormat.HTML, page.getBytes(StandardCharsets.UTF_8), 0));
    }

    @ParameterizedTest
    @MethodSource("drafts")
    void nothingOfThemIsLost(String file, DraftFormat format, byte[] bytes, int styled) {
        Document document = new DraftReaders().read(new Draft(file, bytes)).value().orElseThrow();
        assertThat(document.blocks()).hasAtLeastOneElementOfType(ListBlock.class).filteredOn(ListBlock.class::isInstance).singleElement()
                .satisfies(list -> assertThat(((ListBlock) list).items()).hasSize(2));
        assertThat(document.blocks().stream().flatMap(block -> block instanceof ListBlock list ? list.items().stream().flatMap(item -> item.blocks().stream()) : Stream.of(block))
                .flatMap(block -> ((Paragraph) block).inlines().stream()).filter(Styled.class::isInstance)).hasSize(styled);
        assertThat(Accounting.ofDraft(bytes, format, document).findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "*", "–", "•"})
    void hyphensAndStarsBeginItemsAsBulletsDo(String sign) throws IOException {
        byte[] bytes = word(List.of("We met.", sign + " Boats sank.", sign + "  Bridges held.", "- 5 degrees it was."));
        Document document = new DraftReaders().read(new Draft("draft.docx", bytes)).value().orElseThrow();
        assertThat(document.blocks()).filteredOn(ListBlock.class::isInstance).singleElement().satisfies(list -> assertThat(((ListBlock) list).items()).hasSize(sign.equals("-") ? 3 : 2));
        assertThat(Accounting.ofDraft(bytes, DraftFormat.DOCX, document).findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<table><tr><td>Cost</td><td>12</td></tr></table>", "<table><tr><td>Cost</td><td>12*</td></tr></table><p>Source: the audit.</p>", "<p>Exports rose by 4%* in May.</p>", "<p>• 12* boats sank.</p><p>Bridges held.</p>"})
    void starsThatSomethingAboveRefersToAreNoBullets(String above) {
        assertThat(listsIn(above + "<p>* Provisional.</p><p>* Without overseas territories.</p>")).isZero();
        assertThat(listsIn(above + "<p>• Boats sank.</p><p>• Bridges held.</p>")).isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p>We met.</p>", "<pre>int* a</pre>", "<p>Autor*innen count 3*4 boats.</p>", "<p>It is *certain* and **sure** now.</p>", "<table><tr><td>Cost</td><td>12</td></tr></table><p>We met.</p>"})
    void starsThatNothingRefersToAre(String above) {
        assertThat(listsIn(above + "<p>* Boats sank.</p><p>* Bridges held.</p>")).isOne();
    }

    @Test
    void oneMoreItemStandsAloneUnderTheSameHeadingOnly() {
        String listed = "<h2>Losses</h2><p>• Boats sank.</p><p>• Bridges held.</p><p>So it went on.</p>";
        assertThat(listsIn(listed + "<p>• Roads too.</p>")).isEqualTo(2);
        assertThat(listsIn(listed + "<h2>Gains</h2><p>• Roads too.</p>")).isOne();
    }

    private static long listsIn(String page) {
        byte[] bytes = ("<!doctype html><title>A</title><body>" + page).getBytes(StandardCharsets.UTF_8);
        Document document = new DraftReaders().read(new Draft("draft.html", bytes)).value().orElseThrow();
        assertThat(Accounting.ofDraft(bytes, DraftFormat.HTML, document).findings()).isEmpty();
        return document.blocks().stream().filter(ListBlock.class::isInstance).count();
    }

    private static byte[] word(List<String> lines) throws IOException {
        try (XWPFDocument word = new XWPFDocument(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            lines.forEach(line -> word.createParagraph().createRun().setText(line));
            word.write(bytes);
            return bytes.toByteArray();
        }
    }
}
