package org.readout.verify.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.readout.Memos;
import org.readout.Themes;
import org.readout.edition.Edition;
import org.readout.model.Audience;
import org.readout.model.Audience.PdfProfile;
import org.readout.model.Format;
import org.readout.model.Memo;
import org.readout.render.Rendition;
import org.readout.render.pdf.PdfRenderer;
import org.readout.verify.judging.Judgement;

/** Every PDF of the drafts that ship, to either profile, before every judge; the table in {@code src/docs/pdf.md} is what this writes. */
@Tag("slow")
class PdfTableTest {

    @Test
    void everyShippedEditionIsSound() throws IOException {
        Map<String, List<Judgement>> judged = new LinkedHashMap<>();
        for (String draft : List.of("openness-policy-memo.md", "openness-technical-memo.docx")) {
            Memo memo = Memos.memoOf(Memos.read(draft, Files.readAllBytes(Path.of("input", draft))).value().orElseThrow());
            for (String id : List.of("policymakers", "practitioners", "public")) {
                for (PdfProfile profile : PdfProfile.values()) {
                    Audience audience = Memos.audience(id, Files.readString(Path.of("templates/audiences", id + ".yaml")) + "pdf: " + profile.id() + "\n");
                    if (audience.memos().contains(memo.type()) && audience.formats().contains(Format.PDF)) {
                        Edition edition = Memos.edition(memo, audience);
                        Rendition rendition = new PdfRenderer().render(edition, Themes.of(audience.theme()));
                        judged.put(id + "/" + edition.memo() + ".pdf, " + profile.id(), new PdfJudge().judge(rendition, edition));
                    }
                }
            }
        }
        Files.writeString(Files.createDirectories(Path.of("target")).resolve("pdf.md"), table(judged), StandardCharsets.UTF_8);
        assertThat(judged).hasSize(8);
        assertThat(judged.values()).flatExtracting(judgements -> judgements).flatExtracting(Judgement::findings).isEmpty();
    }

    private static String table(Map<String, List<Judgement>> judged) {
        List<String> lines = new ArrayList<>(List.of("| file, profile | held against | judge | findings |", "|---|---|---|---:|"));
        judged.forEach((file, judgements) -> judgements.forEach(judgement -> lines.add(
                "| " + file + " | " + judgement.standard() + " | " + judgement.judge() + " | " + judgement.findings().size() + " |")));
        return lines.stream().collect(Collectors.joining("\n", "", "\n"));
    }
}
