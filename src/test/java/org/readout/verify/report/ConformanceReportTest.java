package org.readout.verify.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.readout.finding.Pieces;
import org.readout.finding.Surroundings;
import org.readout.model.Format;
import org.readout.verify.Verification;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What people judge is asked once, and every file leads there; who answered can be written down. */
class ConformanceReportTest {

    private static final ConformanceReport REPORT = new ConformanceReport(Stream.of(Format.HTML, Format.PDF, Format.DOCX, Format.XLIFF, Format.PDF)
            .map(format -> new ConformanceReport.OfRendition("public/memo." + format.extension(), format, "A memo", "en", Optional.empty(), Optional.empty(),
                    new Verification(List.of(), Optional.empty()))).toList());

    @Test
    void everyLinkToQuestionsLeadsToSome() {
        Document page = Jsoup.parse(new String(REPORT.page(Surroundings.NONE, Pieces.NONE).bytes(), StandardCharsets.UTF_8));
        assertThat(page.select("a[href^=#questions-pdf]")).hasSize(2);
        for (Format format : List.of(Format.HTML, Format.PDF, Format.DOCX)) {
            assertThat(page.select("#questions-" + format.id())).hasSize(1);
        }
        assertThat(page.select(".asked li").eachText()).doesNotHaveDuplicates().containsAll(PeoplesQuestions.of(Format.PDF));
    }

    @Test
    void aFileSomebodySignedForFitsTheSchema() throws IOException {
        JsonNode report = JsonMapper.shared().readTree(REPORT.json(Pieces.NONE).bytes());
        assertThat(report.path("questions").propertyNames()).containsExactly("html", "pdf", "docx");
        String signed = report.toString().replace("\"xliff\"", "\"html\"")
                .replaceFirst("\"people\":\\[]", "\"people\":[{\"name\":\"N. N.\",\"date\":\"2026-11-30\",\"remark\":\"\"}]");
        assertThat(signed).contains("N. N.");
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(Files.readString(Path.of("templates/schemas/conformance.schema.json")), InputFormat.JSON)
                .validate(signed, InputFormat.JSON)).isEmpty();
    }
}
