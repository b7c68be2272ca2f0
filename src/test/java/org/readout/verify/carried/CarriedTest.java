package org.readout.verify.carried;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.readout.Memos;
import org.readout.Themes;
import org.readout.edition.Edition;
import org.readout.model.Memo;
import org.readout.render.Rendition;
import org.readout.model.Format;

class CarriedTest {

    @Test
    void samples() throws Exception {
        for (String file : new String[] {"input/openness-technical-memo.docx", "input/openness-policy-memo.md", "src/test/resources/drafts/small-technical-memo.md"}) {
            Path path = Path.of(file);
            Memo memo = Memos.memoOf(Memos.read(path.getFileName().toString(), Files.readAllBytes(path)).value().orElseThrow());
            for (String audience : new String[] {"practitioners", "policymakers", "public", "editors", "translators"}) {
                Edition edition = Memos.edition(memo, Memos.audience(audience));
                for (Format format : new Format[] {Format.HTML, Format.PDF, Format.DOCX}) {
                    Rendition rendition = Themes.render(edition, format);
                    long start = System.nanoTime();
                    Carried carried = Carried.in(Transcription.of(rendition), edition, format);
                    System.out.println(file + " " + audience + " " + format + " " + (System.nanoTime() - start) / 1000000 + " ms carried " + carried.carried() + " furniture " + carried.furniture());
                    System.out.println("   missing " + carried.missing());
                    System.out.println("   misplaced " + carried.misplaced());
                    System.out.println("   invented " + carried.invented());
                }
            }
        }
    }
}
