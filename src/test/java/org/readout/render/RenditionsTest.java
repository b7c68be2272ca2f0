package org.readout.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.Golden;
import org.readout.Memos;
import org.readout.Themes;
import org.readout.edition.Edition;
import org.readout.model.Memo;
import org.readout.render.docx.DocxRenderer;
import org.readout.render.html.HtmlRenderer;
import org.readout.render.pdf.PdfRenderer;

/** Renditions of the small drafts, kept as golden files where they are text. */
class RenditionsTest {

    private static final Theme THEME = Themes.READOUT;

    @ParameterizedTest
    @CsvSource({"small-technical-memo.md,practitioners", "small-policy-memo.md,policymakers", "small-policy-memo.md,public"})
    void html(String draft, String audience) {
        String page = new String(new HtmlRenderer().render(edition(draft, audience), THEME).bytes(), StandardCharsets.UTF_8);
        Golden.matches("render/" + draft.replace(".md", "-" + audience + ".html"), body(page));
    }

    @ParameterizedTest
    @CsvSource({"small-technical-memo.md,practitioners", "small-policy-memo.md,policymakers"})
    void wordMarkup(String draft, String audience) throws IOException {
        byte[] bytes = new DocxRenderer().render(edition(draft, audience), THEME).bytes();
        Golden.matches("render/" + draft.replace(".md", "-" + audience + ".document.xml"),
                part(bytes, "word/document.xml").replace("<w:p>", "\n<w:p>").replace("<w:tbl>", "\n<w:tbl>") + "\n");
    }

    @Test
    void theSameEditionGivesTheSameBytes() {
        for (Renderer renderer : new Renderer[] {new HtmlRenderer(), new PdfRenderer(), new DocxRenderer()}) {
            Edition edition = edition("small-technical-memo.md", "practitioners");
            assertThat(renderer.render(edition, THEME).digest()).as(renderer.format().id())
                    .isEqualTo(renderer.render(edition, THEME).digest());
        }
    }

    @Test
    void whatAnAuthorWritesIsNeverMarkup() {
        Memo memo = Memos.memo("---\ntitle: \"<b>&{{x}}</b>\"\ntype: policy-memo\nlanguage: en\n---\n\n## Summary\n\n"
                + "A `<script>alert(1)</script>` and {{title}} \\<img src=x onerror=y\\> & more.\n\n## Recommendations\n\n1. Legislators should act.\n");
        Edition edition = Memos.edition(memo, Memos.audience("public"));
        String page = new String(new HtmlRenderer().render(edition, THEME).bytes(), StandardCharsets.UTF_8);
        assertThat(page).doesNotContain("<script>", "<img", "<b>&").containsOnlyOnce("<script").contains("{{title}}", "&lt;script&gt;");
        assertThat(new PdfRenderer().render(edition, THEME).bytes()).isNotEmpty();
        assertThat(new DocxRenderer().render(edition, THEME).bytes()).isNotEmpty();
    }

    private static Edition edition(String draft, String audience) {
        return Memos.edition(Memos.ofFile(draft), Memos.audience(audience));
    }

    /** Without the style sheet, which is a file of its own in the theme. */
    private static String body(String page) {
        return page.replaceAll("(?s)<style>.*?</style>", "<style/>");
    }

    private static String part(byte[] zip, String name) throws IOException {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(in.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new IOException("no " + name);
    }
}
