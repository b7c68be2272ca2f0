package org.readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.check.RuleBook;
import org.readout.cli.CommandLineDoor;
import org.readout.extract.MemoTypeReader;
import org.readout.extract.ProposedType;
import org.readout.model.MemoType;
import org.readout.model.MemoType.Part;

/** A new kind of memo and a new audience, from nothing to a release, by files and commands alone. */
class NewTypeTest {

    private static final Path SHIPPED = Path.of("templates");
    private static final String DRAFT = """
            ---
            title: What open weights are for
            type: position-paper
            date: 2024-04-02
            language: en
            ---

            ## In brief

            Open weights let others look.

            ## Our position: weights first, "data" next

            We hold that weights come first. Data is another matter.

            ## Yes

            So it is.

            ## Recommendations

            1. **Regulators should fund audits.** Audits cost money, and nobody else pays for them.

            ## Was wir nicht wissen

            - Who pays for audits of models that nobody sells?
            """;
    private static final String AUDIENCE = """
            title: Members
            description: Members of the house. They get the position and what is asked for.
            memos: [position-paper]
            parts: [position-weights-first-data-next, recommendations]
            formats: [html]
            theme: readout
            """;

    @TempDir
    Path folder;
    private Path templates;

    @BeforeEach
    void house() throws IOException {
        templates = folder.resolve("templates");
        try (Stream<Path> files = Files.walk(SHIPPED)) {
            for (Path file : files.sorted().toList()) {
                Files.copy(file, templates.resolve(SHIPPED.relativize(file).toString()));
            }
        }
        Files.createDirectories(folder.resolve("input"));
        Files.writeString(folder.resolve("input/position.md"), DRAFT);
    }

    @Test
    void aDraftOfANewTypeIsPublishedToANewAudience() throws IOException {
        assertThat(readout("new-type", "position-paper", "--templates", templates.toString(), "--from-draft", folder.resolve("input/position.md").toString()))
                .startsWith("0").contains("position-paper.yaml").contains("Parts of its own: position-weights-first-data-next, yes");
        Files.writeString(templates.resolve("audiences/members.yaml"), AUDIENCE);

        assertThat(readout("list", "--templates", templates.toString(), "--input", folder.resolve("input").toString()))
                .startsWith("0").contains("position-paper (Position paper)").contains("members gets html of position-paper");
        assertThat(readout("publish", "--templates", templates.toString(), "--input", folder.resolve("input").toString(), "--output", folder.resolve("output").toString(), "--audience", "members", "--without-verify"))
                .startsWith("0");
        String page = Files.readString(SampleRelease.files(folder.resolve("output"), "position.html").get(0));
        assertThat(page).contains("We hold that weights come first.").contains("Regulators should fund audits").doesNotContain("Open weights let others look");
    }

    /** Not all of its recommendations say whom they ask, and the type that was taken from it asks no more than it says. */
    @Test
    void theDraftItWasTakenFromIsAMemoOfTheType() throws IOException {
        Path draft = folder.resolve("input/position.md");
        Files.writeString(draft, DRAFT.replace("nobody else pays for them.\n", "nobody else pays for them.\n2. **Keep a register.** A list will do.\n"));
        readout("new-type", "position-paper", "--templates", templates.toString(), "--from-draft", draft.toString());
        assertThat(type("position-paper").parts()).filteredOn(part -> part.id().equals("recommendations")).singleElement().satisfies(part -> assertThat(part.fields()).isEmpty());
        assertThat(readout("check", "--templates", templates.toString(), "--input", folder.resolve("input").toString())).startsWith("0");
    }

    @Test
    void whatIsWrittenAgreesWithTheSchemaAndTheReader() throws IOException {
        MemoType shipped = type("policy-memo");
        readout("new-type", "brief", "--templates", templates.toString(), "--title", "Brief: \"short\", # and \\ sweet");
        readout("new-type", "position-paper", "--templates", templates.toString(), "--from-draft", folder.resolve("input/position.md").toString());

        assertThat(type("brief").parts()).isEqualTo(shipped.parts());
        assertThat(type("brief").title()).isEqualTo("Brief: \"short\", # and \\ sweet");
        assertThat(type("position-paper").parts()).extracting(Part::id)
                .containsExactly("summary", "position-weights-first-data-next", "yes", "recommendations", "open-questions");
        assertThat(type("position-paper").parts().get(1).headings()).containsExactly("Our position: weights first, \"data\" next");
        for (String written : List.of("brief", "position-paper")) {
            assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(Files.readString(SHIPPED.resolve("schemas/memo-type.schema.json")), InputFormat.JSON)
                    .validate(Files.readString(templates.resolve("types/" + written + ".yaml")), InputFormat.YAML)).isEmpty();
        }
    }

    @Test
    void partsTheDraftLacksAreThereForTheTaking() throws IOException {
        MemoType shipped = type("policy-memo");
        readout("new-type", "position-paper", "--templates", templates.toString(), "--from-draft", folder.resolve("input/position.md").toString());
        Path file = templates.resolve("types/position-paper.yaml");
        Files.writeString(file, Files.readString(file).replaceAll("(?m)^#(?=  (?:- |  \\w+: \\[|  (?:holds|required|at-least|prose|offer): ))(?! {3,}- rule)", ""));
        assertThat(type("position-paper").parts()).containsAll(shipped.parts());
    }

    @Test
    void nothingIsOverwrittenAndMistakesAreExplained() throws IOException {
        String before = Files.readString(templates.resolve("types/policy-memo.yaml"));
        assertThat(readout("new-type", "policy-memo", "--templates", templates.toString())).startsWith("2").contains("already");
        assertThat(Files.readString(templates.resolve("types/policy-memo.yaml"))).isEqualTo(before);
        assertThat(readout("new-type", "Position Paper", "--templates", templates.toString())).startsWith("2").contains("small letters");
        assertThat(readout("new-type", "brief", "--templates", templates.toString(), "--from", "polcy-memo")).startsWith("2").contains("There are: policy-memo");
        assertThat(readout("new-type", "brief", "--templates", templates.toString(), "--from-draft", "nowhere.docx")).startsWith("2").contains("no such draft");
        assertThat(templates.resolve("types/brief.yaml")).doesNotExist();
    }

    @Test
    void anyHeadingIsTextToYaml() {
        List<String> headings = List.of("yes", "1. a: b", "- x", "“Quoted”", "a # b", "[a]", "it's", "\\", "\"", "*", "null", "2024", "où l’on va", "对策", "🙂", "a\tb");
        MemoType other = new MemoType("other", "Other", List.of(new Part("odd", headings, List.of(), Optional.empty(), false, 0, List.of(), false)), List.of());
        String yaml = ProposedType.from(other, "Other").yaml();
        assertThat(MemoTypeReader.read("other.yaml", yaml, RuleBook.texts()).value().orElseThrow().parts().get(0).headings())
                .containsExactlyElementsOf(headings.stream().map(heading -> heading.replace('\t', ' ')).toList());
    }

    private MemoType type(String id) throws IOException {
        return MemoTypeReader.read(id + ".yaml", Files.readString(templates.resolve("types/" + id + ".yaml")), RuleBook.texts()).value().orElseThrow();
    }

    /** The exit code and all that was said. */
    private static String readout(String... words) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);
        int code = CommandLineDoor.run(words, stream, stream);
        return code + "\n" + said.toString(StandardCharsets.UTF_8);
    }
}
