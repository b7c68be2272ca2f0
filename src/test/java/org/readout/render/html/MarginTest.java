package org.readout.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.readout.Memos;
import org.readout.Themes;
import org.readout.finding.Checked;
import org.readout.model.Format;

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
}
