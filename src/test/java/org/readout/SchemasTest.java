package org.readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The published JSON Schemas agree with the files that ship. */
class SchemasTest {

    private static final Path TEMPLATES = Path.of("templates");

    static List<Path> types() throws IOException {
        return yaml("types");
    }

    static List<Path> audiences() throws IOException {
        return yaml("audiences");
    }

    static List<Path> words() throws IOException {
        return yaml("words");
    }

    private static List<Path> yaml(String kind) throws IOException {
        try (Stream<Path> files = Files.list(TEMPLATES.resolve(kind))) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource
    void types(Path file) throws IOException {
        assertThat(schema("memo-type").validate(Files.readString(file), InputFormat.YAML)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource
    void audiences(Path file) throws IOException {
        assertThat(schema("audience").validate(Files.readString(file), InputFormat.YAML)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource
    void words(Path file) throws IOException {
        String words = Files.readString(file);
        assertThat(schema("words").validate(words, InputFormat.YAML)).isEmpty();
        assertThat(schema("words").validate(words + "label-risk: [risk]\n", InputFormat.YAML)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"terms", "languages", "limits", "fonts", "release"})
    void singleFiles(String name) throws IOException {
        assertThat(schema(name).validate(Files.readString(TEMPLATES.resolve(name + ".yaml")), InputFormat.YAML)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"base", "readout", "gazette"})
    void themes(String name) throws IOException {
        String theme = Files.readString(TEMPLATES.resolve("themes").resolve(name).resolve("theme.yaml"));
        assertThat(schema("theme").validate(theme, InputFormat.YAML)).isEmpty();
        assertThat(schema("theme").validate(theme.replace("colours:", "colors:"), InputFormat.YAML)).isNotEmpty();
    }

    @Test
    void aHouseDeclaresWhatAThemeDoes() throws IOException {
        String house = "colours:\n  light: {accent: \"#6a1b9a\"}\nlogo: {file: logo.png, alternative: Institute}\n";
        assertThat(schema("theme").validate(house, InputFormat.YAML)).isEmpty();
        assertThat(schema("theme").validate(house + "extends: readout\n", InputFormat.YAML)).isNotEmpty();
        assertThat(schema("theme").validate(house.replace("#6a1b9a", "purple"), InputFormat.YAML)).isNotEmpty();
    }

    @Test
    void aTypeMayDecideAboutRules() throws IOException {
        String type = Files.readString(TEMPLATES.resolve("types/policy-memo.yaml"));
        String choice = "rules:\n  - rule: word-doubled\n    level: off\n    reason: Quotations.\n";
        assertThat(schema("memo-type").validate(type + choice, InputFormat.YAML)).isEmpty();
        assertThat(schema("memo-type").validate(type + choice.replace("    reason: Quotations.\n", ""), InputFormat.YAML)).isNotEmpty();
    }

    @Test
    void aWrongKeyIsNoticed() throws IOException {
        String audience = Files.readString(TEMPLATES.resolve("audiences/public.yaml"));
        assertThat(schema("audience").validate(audience.replace("formats:", "fromats:"), InputFormat.YAML)).isNotEmpty();
    }

    static Schema schema(String name) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(TEMPLATES.resolve("schemas").resolve(name + ".schema.json")), InputFormat.JSON);
    }
}
