package org.readout.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.readout.Memos;
import org.readout.Themes;
import org.readout.edition.Edition;
import org.readout.model.Document;
import org.readout.model.DraftFormat;
import org.readout.model.Format;
import org.readout.model.Memo;
import org.readout.model.Omission;
import org.readout.render.Rendition;

/** A picture that is not there is no picture that is carried, and no reader takes its description for text. */
class MissingPicturesTest {

    private static final String START = "---\ntitle: A memo\ntype: policy-memo\nlanguage: en\n---\n\n## Summary\n\n";
    private static final String DOT = "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGM4IScHAAK2AQU0pnWqAAAAAElFTkSuQmCC";

    @Test
    void isCountedAsLeftOut() {
        assertThat(pictures("memo.md", DraftFormat.MARKDOWN, START + "![A dot](" + DOT + ")\n\n![None](pictures/none.png)\n\nBeside ![Far](https://example.org/x.png) text.\n")).isEqualTo(new Ledger.Count(3, 1, 2));
        assertThat(pictures("memo.html", DraftFormat.HTML, "<html lang=en><title>A memo</title><h1>A memo</h1><p>So: <img alt=None src=none.png> and <img alt=Dot src='" + DOT + "'></p></html>")).isEqualTo(new Ledger.Count(2, 1, 1));
        assertThat(pictures("memo.md", DraftFormat.MARKDOWN, "# A title ![with a badge](badge.png)\n\n## Summary\n\nSo.\n")).isEqualTo(new Ledger.Count(1, 0, 1));
        assertThat(pictures("memo.html", DraftFormat.HTML, "<html lang=en><h1><img src=logo.png alt=Acme> Open tides</h1><h2>Summary</h2><p>So.</p></html>")).isEqualTo(new Ledger.Count(1, 0, 1));
        assertThat(pictures("memo.html", DraftFormat.HTML, "<html lang=en><h1><img src='" + DOT + "' alt=Acme> Open tides</h1><h2>Summary</h2><p>So.</p></html>")).isEqualTo(new Ledger.Count(1, 0, 1));
        assertThat(pictures("memo.md", DraftFormat.MARKDOWN, START + "![Broken](data:image/svg+xml;base64,PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciPjxnPg==)\n")).isEqualTo(new Ledger.Count(1, 0, 1));
    }

    /** CommonMark 0.31, 6.3. */
    @ParameterizedTest
    @CsvSource({"![A picture](<a b.png>), 1, 0", "![A picture](<pictures/bild 2 ü.png>), 1, 0", "[A page](<a b.html>), 0, 1", "![A picture](a.png \"A title\"), 1, 0", "A tag <a b.png> that is none, 0, 0"})
    void anAddressMayStandBetweenPointedBrackets(String line, int pictures, int links) {
        byte[] draft = (START + "See " + line + " here.\n").getBytes(StandardCharsets.UTF_8);
        Ledger ledger = Accounting.ofDraft(draft, DraftFormat.MARKDOWN, Memos.read("memo.md", draft).value().orElseThrow()).value().orElseThrow();
        assertThat(ledger.things().get(Omission.Kind.IMAGE)).isEqualTo(new Ledger.Count(pictures, 0, pictures));
        assertThat(ledger.things().get(Omission.Kind.LINK)).isEqualTo(new Ledger.Count(links, links, 0));
    }

    @ParameterizedTest
    @EnumSource(names = {"HTML", "PDF", "DOCX"})
    void isShownForWhatItIs(Format format) throws IOException {
        Memo memo = Memos.memo(START + "![A dot](none.png)\n\nWords ![](far.png) and words.\n\n## Recommendations\n\n1. **Legislators should act.** They have the means.\n");
        Edition edition = Memos.edition(memo, Memos.audience("editors"));
        Rendition rendition = Themes.render(edition, format);
        assertThat(new Verifier().verify(rendition, Expectation.of(edition, memo, Themes.READOUT)).judgements()).isNotEmpty().allSatisfy(judgement -> assertThat(judgement.findings()).isEmpty());
        if (format == Format.HTML) {
            assertThat(Jsoup.parse(new String(rendition.bytes(), StandardCharsets.UTF_8)).select(".no-picture").eachText()).containsExactly("Picture missing: A dot", "Picture missing");
        }
    }

    private static Ledger.Count pictures(String file, DraftFormat format, String draft) {
        byte[] bytes = draft.getBytes(StandardCharsets.UTF_8);
        Document document = Memos.read(file, bytes).value().orElseThrow();
        Ledger ledger = Accounting.ofDraft(bytes, format, document).value().orElseThrow();
        assertThat(ledger.isBalanced()).isTrue();
        return ledger.things().get(Omission.Kind.IMAGE);
    }
}
