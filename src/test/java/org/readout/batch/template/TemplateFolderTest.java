package org.readout.batch.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.batch.work.Refusal;

class TemplateFolderTest {

    @TempDir
    private Path templates;

    @BeforeEach
    void copyWhatDraftsAreReadWith() throws IOException {
        copy("types", "words", "audiences");
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "audiences/partners.yml | title: Partners | audiences/partners.yml | Nothing reads a file of this name. | partners.yaml",
            "types/brief.yaml.txt | title: Brief | types/brief.yaml.txt | Nothing reads a file of this name. | brief.yaml",
            "relase.yaml | eyes: 2 | relase.yaml | Nothing reads a file of this name. | release.yaml",
            "limits.yml | megabytes: 2 | limits.yml | Nothing reads a file of this name. | limits.yaml",
            "release.yaml | eyes: two | release.yaml | whole number from 0 up | eyes: ",
            "release.yaml | '' | release.yaml | The file is empty. | Begin it with “eyes: …”.",
            "limits.yaml | megabytes: -500 | limits.yaml | from 0 up | “megabytes: 100”",
            "limits.yaml | megabytes:¶	- 2 | limits.yaml | a tab where YAML takes only blanks | two blanks",
            "words/pl.yaml | recomendation-verbs: [x] | words/pl.yaml | not a key that belongs here | It can be: bad, ",
            "messages/pl.properties | summry = x¶contets = Spis | messages/pl.properties | “contets” is not a key | Did you mean “contents”?",
            "messages/pl.properties | # Noty¶type.policy-meno = Nota | messages/pl.properties | Line 2: “type.policy-meno” | Did you mean “type.policy-memo”?"})
    void aSlipInTheTemplatesIsTold(String file, String text, String told, String message, String hint) throws IOException {
        copy("messages", "themes/base", "themes/readout", "themes/gazette");
        assertThat(TemplateFolder.read(templates).warnings()).isEmpty();
        Files.writeString(templates.resolve(file), text.replace("¶", "\n"));
        assertThatThrownBy(() -> TemplateFolder.read(templates)).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.findings()).anySatisfy(finding -> {
            assertThat(finding.span().file()).isEqualTo(told);
            assertThat(finding.message()).contains(message);
            assertThat(finding.hint()).contains(hint);
        }));
    }

    @Test
    void whatIsNotUtf8IsToldWithItsLine() throws IOException {
        Files.write(templates.resolve("audiences/public.yaml"), "title: Public\ndescription: Publiç\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> TemplateFolder.forReading(templates)).isInstanceOfSatisfying(Refusal.class, refusal ->
                assertThat(refusal.findings()).singleElement().satisfies(finding -> {
                    assertThat(finding.span().file()).isEqualTo("audiences/public.yaml");
                    assertThat(finding.span().line()).isEqualTo(2);
                    assertThat(finding.message()).contains("Line 2 is not UTF-8, behind “description: Publi”");
                }));
    }

    @Test
    void theLanguageThatTheDocumentationAddsIsUnderstood() throws IOException {
        copy("messages", "themes/base", "themes/readout", "themes/gazette");
        List<String> blocks = Pattern.compile("(?s)```(?:yaml|properties)\\n(.*?)```").matcher(Files.readString(Path.of("src/docs/languages.md"))).results().map(block -> block.group(1)).toList();
        assertThat(blocks).hasSize(4);
        Files.writeString(templates.resolve("words/pl.yaml"), blocks.get(1));
        Files.writeString(templates.resolve("messages/pl.properties"), blocks.get(2));
        Files.writeString(templates.resolve("languages.yaml"), blocks.get(3));
        assertThat(TemplateFolder.read(templates).furniture("pl").name("audience.policymakers", "")).isEqualTo("Decydenci");
    }

    @Test
    void thatThereAreNoThemesIsToldOnce() throws IOException {
        copy("messages");
        assertThatThrownBy(() -> TemplateFolder.read(templates)).isInstanceOfSatisfying(Refusal.class, refusal ->
                assertThat(refusal.findings()).singleElement().satisfies(finding -> assertThat(finding.span().file()).isEqualTo("themes/*")));
    }

    private void copy(String... kinds) throws IOException {
        for (String kind : kinds) {
            try (var files = Files.walk(Path.of("templates", kind))) {
                for (Path file : files.toList()) {
                    Path copy = templates.resolve(Path.of("templates").relativize(file));
                    Files.createDirectories(Files.isDirectory(file) ? copy : copy.getParent());
                    if (Files.isRegularFile(file)) {
                        Files.copy(file, copy);
                    }
                }
            }
        }
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
