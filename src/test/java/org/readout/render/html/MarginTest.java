package org.readout.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.readout.Memos;
import org.readout.Themes;
import org.readout.finding.Checked;
import org.readout.finding.Finding;
import org.readout.model.Format;
import org.readout.model.Memo;
import org.readout.model.SourceSpan;

/** Findings stand at what they are about. */
class MarginTest {

    @Test
    void whatIsSaidOfALineTakenForAHeadingStandsAtTheHeading() throws IOException {
        Checked<org.readout.model.Document> read = Memos.read("memo.html", ("<!DOCTYPE html><html lang=en><title>A memo</title><body><p><b>1. Summary</b></p><p>Words.</p><p><b>Benefits</b></p><p>More words.</p></body></html>").getBytes(StandardCharsets.UTF_8));
        assertThat(read.findings()).extracting(finding -> finding.rule()).contains("heading-by-look");
        Document page = Jsoup.parse(new String(Themes.render(Memos.edition(Memos.memoOf(read.value().orElseThrow()), Memos.audience("editors"), read.findings()), Format.HTML).bytes(), StandardCharsets.UTF_8));
        assertThat(page.select("aside.finding")).filteredOn(finding -> finding.text().contains("looks like a heading"))
                .hasSize(2).allSatisfy(finding -> assertThat(finding.previousElementSibling().normalName()).startsWith("h"));
    }

    @Test
    void linesThatSayTheSameHaveEachItsOwnFinding() throws IOException {
        String costs = "<p><b>Costs</b></p><p>Words.</p>";
        Checked<org.readout.model.Document> read = Memos.read("memo.html", ("<!DOCTYPE html><html lang=en><title>A memo</title><body><p><b>Summary</b></p><p>Words.</p><p><b>Benefits</b></p><p>More words.</p>"
                + costs + costs + costs + "</body></html>").getBytes(StandardCharsets.UTF_8));
        Document page = Jsoup.parse(new String(Themes.render(Memos.edition(Memos.memoOf(read.value().orElseThrow()), Memos.audience("editors"), read.findings()), Format.HTML).bytes(), StandardCharsets.UTF_8));
        assertThat(page.select("aside.finding")).filteredOn(finding -> finding.text().contains("looks like a heading"))
                .hasSize(5).allSatisfy(finding -> assertThat(finding.previousElementSibling().normalName()).startsWith("h"));
    }

    /** As Word's reader tells of them: bold lines below real headings, under each of which paragraphs are counted anew. */
    @Test
    void aFindingStandsBelowTheHeadingItWasMadeUnder() throws IOException {
        Memo memo = Memos.memo("---\ntype: policy-memo\n---\n\n# M\n\n## Now\n\nSo.\n\n### Costs\n\nNone.\n\n## Later\n\n### Costs\n\nSome.\n");
        List<Finding> findings = List.of(byLook("Later", 1), byLook("Now", 2), Finding.note("word-choice", SourceSpan.of("memo.docx", List.of("Now"), 9, 0, "Costs"), "“Costs” is vague.", "Say which."));
        Document page = Jsoup.parse(new String(Themes.render(Memos.edition(memo, Memos.audience("editors"), findings), Format.HTML).bytes(), StandardCharsets.UTF_8));
        assertThat(page.select("h3 + aside.finding")).extracting(Element::text).satisfiesExactly(first -> assertThat(first).contains("under Now"), second -> assertThat(second).contains("under Later"));
        assertThat(page.select("aside.finding")).last().extracting(Element::text).asString().contains("is vague");
    }

    @Test
    void aFindingOnANoteStandsBelowTheNote() throws IOException {
        Memo memo = Memos.memo("---\ntype: policy-memo\n---\n\n# M\n\n## Now\n\nSo.[^1] But.[^2]\n\n[^1]: One paragraph.\n\n[^2]: Two of them,\n\n    which is more.\n");
        List<Finding> findings = List.of(inNote(1, 1), inNote(2, 1), inNote(2, 2));
        Document page = Jsoup.parse(new String(Themes.render(Memos.edition(memo, Memos.audience("editors"), findings), Format.HTML).bytes(), StandardCharsets.UTF_8));
        assertThat(page.select("#note-1 aside.finding")).singleElement().extracting(Element::text).asString().contains("Note 1, 1");
        assertThat(page.select("#note-2 aside.finding")).extracting(Element::text)
                .satisfiesExactly(first -> assertThat(first).contains("Note 2, 1"), second -> assertThat(second).contains("Note 2, 2"));
    }

    private static Finding inNote(int note, int paragraph) {
        return Finding.warning("embedded-object", SourceSpan.of("memo.md", List.of("Note " + note), paragraph, 0, ""),
                "Not carried in Note " + note + ", " + paragraph + ".", "Replace it.");
    }

    private static Finding byLook(String heading, int paragraph) {
        return Finding.note("heading-by-look", SourceSpan.of("memo.docx", List.of(heading), paragraph, 0, "Costs"), "It was under " + heading + ".", "Give it a style.");
    }
}
