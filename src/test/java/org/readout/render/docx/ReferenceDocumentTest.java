package org.readout.render.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.readout.finding.Finding;
import org.readout.render.Theme;

/** Reference documents as designers leave them. */
class ReferenceDocumentTest {

    private static final Path SHIPPED = Path.of("templates/themes/readout/reference.docx");

    @Test
    void theThemesOwnLackNothing() throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            Files.write(SHIPPED, ReferenceDocument.shipped());
        }
        assertThat(ReferenceDocument.check("reference.docx", Files.readAllBytes(SHIPPED))).isEmpty();
        assertThat(ReferenceDocument.check("reference.docx", Files.readAllBytes(Path.of("templates/themes/gazette/reference.docx")))).isEmpty();
    }

    @Test
    void aStyleThatIsNotThereIsToldAndTakenFromTheShippedOne() throws IOException {
        byte[] designed = edited(styles -> remove(styles, "List Number 3", "Card Addressee", "Decimal List"));
        assertThat(ReferenceDocument.check("reference.docx", designed)).extracting(Finding::message)
                .anySatisfy(message -> assertThat(message).contains("“Card Addressee”"))
                .anySatisfy(message -> assertThat(message).contains("“List Number 3”"))
                .anySatisfy(message -> assertThat(message).contains("“Decimal List”")).hasSize(3);
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(designed))) {
            Styles styles = Styles.of(word);
            assertThat(styles.id("CardAddressee")).isEqualTo("CardAddressee");
            assertThat(styles.definition(styles.list("DecimalList"))).isPresent();
            assertThat(styles.list("ListNumber3")).isEqualTo(styles.list("DecimalList"));
        }
    }

    /** Word in another language keeps names and changes ids. */
    @Test
    void stylesAreKnownByName() throws IOException {
        byte[] designed = edited(styles -> {
            for (CTStyle style : styles.getStyleArray()) {
                if (style.getName().getVal().equals("heading 1")) {
                    style.setStyleId("berschrift1");
                }
            }
        });
        assertThat(ReferenceDocument.check("reference.docx", designed)).isEmpty();
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(designed))) {
            assertThat(Styles.of(word).id("Heading1")).isEqualTo("berschrift1");
        }
    }

    @Test
    void whatIsNoWordDocumentIsRefused() {
        assertThat(ReferenceDocument.check("themes/x/reference.docx", "no".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .singleElement().satisfies(finding -> assertThat(finding.message()).contains("no Word document"));
    }

    @Test
    void aThemeWithoutOneUsesTheShippedOne() throws IOException {
        try (XWPFDocument word = ReferenceDocument.open(new Theme("bare", Map.of(), Map.of(), Map.of(), Optional.empty(), Map.of(), List.of()))) {
            assertThat(Styles.of(word).missing()).isEmpty();
        }
    }

    private interface Editing {
        void edit(CTStyles styles);
    }

    private static void remove(CTStyles styles, String... names) {
        for (String name : names) {
            for (int at = styles.sizeOfStyleArray() - 1; at >= 0; at--) {
                if (styles.getStyleArray(at).getName().getVal().equals(name)) {
                    styles.removeStyle(at);
                }
            }
        }
    }

    private static byte[] edited(Editing editing) throws IOException {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(ReferenceDocument.shipped()))) {
            editing.edit(word.getStyles().getCtStyles());
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            word.write(bytes);
            return bytes.toByteArray();
        }
    }
}
