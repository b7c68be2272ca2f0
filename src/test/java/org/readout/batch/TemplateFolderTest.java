package org.readout.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplateFolderTest {

    @TempDir
    private Path templates;

    @BeforeEach
    void copyWhatDraftsAreReadWith() throws IOException {
        for (String kind : List.of("types", "words", "audiences")) {
            Files.createDirectory(templates.resolve(kind));
            try (var files = Files.list(Path.of("templates", kind))) {
                for (Path file : files.toList()) {
                    Files.copy(file, templates.resolve(kind).resolve(file.getFileName()));
                }
            }
        }
    }

    @Test
    void aMistakenTypeMakesNoAudienceLookMistaken() throws IOException {
        Files.writeString(templates.resolve("types/policy-memo.yaml"), "title: [a list]\n");
        assertThatThrownBy(() -> TemplateFolder.forReading(templates)).isInstanceOfSatisfying(Refusal.class, refusal ->
                assertThat(refusal.findings()).isNotEmpty().allSatisfy(finding -> assertThat(finding.span().file()).isEqualTo("types/policy-memo.yaml")));
    }

    @Test
    void anAudienceThatNamesNoTypeThereIsIsTold() throws IOException {
        Path file = templates.resolve("audiences/public.yaml");
        Files.writeString(file, Files.readString(file).replace("policy", "polcy"));
        assertThatThrownBy(() -> TemplateFolder.forReading(templates)).isInstanceOfSatisfying(Refusal.class, refusal ->
                assertThat(refusal.findings()).isNotEmpty().allSatisfy(finding -> {
                    assertThat(finding.span().file()).isEqualTo("audiences/public.yaml");
                    assertThat(finding.hint()).startsWith("Did you mean “policy");
                }));
    }

    @Test
    void anAudienceThatIsShownNoPartOfATypeItGetsIsTold() throws IOException {
        Files.writeString(templates.resolve("types/country-brief.yaml"), "title: Country brief\nparts:\n  - id: situation\n    headings: [The situation]\n");
        Path file = templates.resolve("audiences/public.yaml");
        Files.writeString(file, Files.readString(file).replace("policy-memo", "policy-memo, country-brief"));
        assertThat(TemplateFolder.forReading(templates).warnings()).singleElement().satisfies(finding -> {
            assertThat(finding.span().file()).isEqualTo("audiences/public.yaml");
            assertThat(finding.message()).contains("“country-brief”");
            assertThat(finding.hint()).contains("(situation)");
        });
    }
}
