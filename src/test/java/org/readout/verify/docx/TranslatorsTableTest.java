package org.readout.verify.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.Memos;
import org.readout.edition.Edition;
import org.readout.model.Format;
import org.readout.render.Rendition;
import org.readout.translate.Bitext;
import org.readout.translate.SomeBitexts;
import org.readout.translate.table.Tables;
import org.readout.verify.carried.OfficeFile;
import org.readout.verify.judging.Requirements;

/** What editions in Word are held to, the table that translators are sent is held to as well. */
class TranslatorsTableTest {

    private static final Edition EDITION = Memos.edition(Memos.ofFile("small-technical-memo.md"), Memos.audience("practitioners"));

    @ParameterizedTest
    @ValueSource(strings = {"fr", "ar", "ja"})
    void strictReadersAndThoseWhoDoNotSeeItReadIt(String language) throws IOException {
        for (int seed = 0; seed < 6; seed++) {
            Bitext bitext = new SomeBitexts(seed).bitext(language);
            Rendition table = new Rendition("translators/" + bitext.memo() + ".docx", language, Format.DOCX, Tables.TABLE.write(bitext));
            OfficeParts parts = OfficeParts.of(OfficeFile.of(table.bytes()));
            assertThat(Schemas.check(parts, new Requirements(table)).findings()).isEmpty();
            assertThat(Wholeness.check(parts, new Requirements(table)).findings()).isEmpty();
            // the bitext itself lies in customXml, where Word might put a cover page's author
            assertThat(Traces.check(parts, EDITION, new Requirements(table)).findings()).allMatch(finding -> finding.message().contains("parts that tell of people"));
            assertThat(parts.names()).filteredOn(name -> name.matches("word/people\\.xml|customXml/.*|docProps/thumbnail.*"))
                    .isEqualTo(List.of("customXml/_rels/item1.xml.rels", "customXml/item1.xml", "customXml/itemProps1.xml"));
            assertThat(parts.elements("docProps/core.xml", "title")).hasSize(1);
            assertThat(parts.elements(OfficeParts.MAIN, "tblHeader")).hasSize(2);
            assertThat(parts.elements(OfficeParts.MAIN, "bidiVisual")).hasSize(language.equals("ar") ? 1 : 0);
        }
    }
}
