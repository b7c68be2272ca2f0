package org.readout.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.readout.finding.Checked;
import org.readout.finding.Finding;
import org.readout.model.Document;
import org.readout.model.Draft;
import org.readout.model.DraftFormat;
import org.readout.model.PlainText;
import org.readout.verify.Accounting;
import org.readout.verify.Ledger;

/** OpenDocument files that are not quite sound, and that LibreOffice opens: what is sound of them is read, and accounted for. */
class OpenDamageTest {

    private static final String ROOT = "<office:%s xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
            + "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\" "
            + "xmlns:xlink=\"http://www.w3.org/1999/xlink\" office:mimetype=\"application/vnd.oasis.opendocument.text\">"
            + "<office:body><office:text>%s</office:text></office:body></office:%s>";

    private static final String FORMULA = "<text:p>A system with <draw:frame><draw:object xlink:href=\"Formula-0/\"/><svg:desc xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\">"
            + "the number n</svg:desc></draw:frame> parts.</text:p>";

    @Test
    void aPrefixThatNothingDeclares() {
        Checked<Document> read = read("draft.fodt",
                whole("document", "<text:p loext:marker=\"yes\">Read all the <other:thing>same</other:thing>.</text:p>").getBytes(StandardCharsets.UTF_8));
        assertThat(read.value()).hasValueSatisfying(document -> assertThat(PlainText.ofBlocks(document.blocks())).isEqualTo("Read all the same."));
    }

    @Test
    void anObjectThatIsBroken() throws Exception {
        Checked<Document> read = read("draft.odt", packed("<text:p>A chart: <draw:frame><draw:object xlink:href=\"./Object 1\"/></draw:frame></text:p>",
                "Object 1/content.xml", whole("document-content", "<text:p>lost</text:p>").replace("</office:body>", "")));
        assertThat(read.findings()).extracting(Finding::rule).containsExactly("embedded-object", "part-damaged");
    }

    /** As pandoc writes its address, with a slash at the end. */
    @Test
    void aFormulaIsCarried() throws Exception {
        Checked<Document> read = read("draft.odt", packed(FORMULA, "Formula-0/content.xml", "<math xmlns=\"http://www.w3.org/1998/Math/MathML\"><mi>n</mi></math>"));
        assertThat(read.findings()).isEmpty();
        assertThat(PlainText.ofBlocks(read.value().orElseThrow().blocks())).isEqualTo("A system with n parts.");
    }

    @Test
    void aFormulaThatIsBrokenIsCalledOneAndLeavesNoGap() throws Exception {
        Checked<Document> read = read("draft.odt", packed(FORMULA, "META-INF/manifest.xml", "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\">"
                + "<manifest:file-entry manifest:media-type=\"application/vnd.oasis.opendocument.formula\" manifest:full-path=\"Formula-0/\"/></manifest:manifest>"));
        assertThat(read.findings()).extracting(Finding::rule, Finding::message).containsExactly(tuple("embedded-object", "A formula is not carried: “the number n”."));
        assertThat(PlainText.ofBlocks(read.value().orElseThrow().blocks())).isEqualTo("A system with parts.");
    }

    @Test
    void propertiesThatAreBroken() throws Exception {
        Checked<Document> read = read("draft.odt", packed("<text:p>Text.</text:p>", "meta.xml", "<office:document-meta"));
        assertThat(read.value()).hasValueSatisfying(document -> assertThat(PlainText.ofBlocks(document.blocks())).isEqualTo("Text."));
        assertThat(read.findings()).extracting(Finding::rule).containsExactly("part-damaged");
    }

    private static byte[] packed(String text, String part, String content) throws Exception {
        PackedParts parts = new PackedParts();
        parts.add("mimetype", "application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.US_ASCII));
        parts.add("content.xml", whole("document-content", text).getBytes(StandardCharsets.UTF_8));
        parts.add(part, content.getBytes(StandardCharsets.UTF_8));
        return parts.zip();
    }

    private static String whole(String root, String text) {
        return ROOT.formatted(root, text, root);
    }

    private static Checked<Document> read(String file, byte[] bytes) {
        Checked<Document> read = new DraftReaders().read(new Draft(file, bytes));
        Checked<Ledger> ledger = Accounting.ofDraft(bytes, DraftFormat.ODT, read.value().orElseThrow());
        assertThat(ledger.value()).hasValueSatisfying(kept -> assertThat(kept.isBalanced()).isTrue());
        return read;
    }
}
