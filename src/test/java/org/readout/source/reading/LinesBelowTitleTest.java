package org.readout.source.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.Memos;
import org.readout.finding.Checked;
import org.readout.finding.Finding;
import org.readout.finding.Level;
import org.readout.model.Document;
import org.readout.model.Metadata;
import org.readout.model.Metadata.Contributor;
import org.readout.model.PlainText;
import org.readout.source.WordCase;

/** Names and a date below a title that no style says is one. Lines are parted by “ / ”; headings begin with as many number signs as their level. */
class LinesBelowTitleTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "# Water that stays / 12 March 2026 / By Ada Lima / ## Summary / Pipes leak.",
        "# Water that stays / Ada Lima / 12 March 2026 / ## Summary / Pipes leak.",
        "# Water that stays / 12 March 2026 / Ada Lima / ## Summary / Pipes leak.",
        "# Water that stays / Ada Lima / 12 March 2026 / # Summary / Pipes leak. / # Benefits / None."})
    void areSaidOfAWordDraftUnderAHeading(String draft) throws IOException {
        Checked<Document> read = word(draft);
        assertSaid(read);
        assertThat(PlainText.ofBlocks(read.value().orElseThrow().blocks())).startsWith("Water that stays\nSummary\nPipes leak.");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "# Summary / 12 March 2026 / ## Costs / Pipes leak.",
        "# Water that stays / Pipes leak all over the town, and nobody hears them. / 12 March 2026 / ## Costs / Pipes leak.",
        "# Water that stays / 12 March 2026 / It was dry. / # Costs / Pipes leak.",
        "# Water that stays / 12 March 2026 / It was dry."})
    void areTextWhereTheHeadingMayBeNoTitle(String draft) throws IOException {
        assertThat(word(draft).value().orElseThrow().metadata().date()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Working Draft", "Local Water Policy", "Water Board", "Pipes leak", "A Plan for Towns", "Buenos Aires", "Cape Town", "Hong Kong", "Rio de Janeiro", "Kuala Lumpur", "European Union",
        "United Kingdom", "South Africa", "Costa Rica", "Nations Unies", "Restricted Circulation", "Under Embargo", "Strictly Private", "Buenos Aires, Argentina"})
    void namesAreThoseOfPersons(String line) throws IOException {
        Document document = word("# Water that stays / " + line + " / 12 March 2026 / ## Summary / Pipes leak.").value().orElseThrow();
        assertThat(document.metadata().contributors()).isEmpty();
        assertThat(PlainText.ofBlocks(document.blocks())).contains(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {"WATER THAT STAYS\n\nAda Lima\n\n12 March 2026\n\nSUMMARY\n\nPipes leak.\n\nBENEFITS\n\nNone.\n", "WATER THAT STAYS\n\n12 March 2026\nAda Lima\n\nSUMMARY\n\nPipes leak.\n\nBENEFITS\n\nNone.\n",
        "Water that stays\n\nAda Lima\n12 March 2026\n\nSummary\n-------\n\nPipes leak.\n"})
    void areSaidOfAPlainDraft(String draft) {
        Checked<Document> read = Memos.read("draft.txt", draft.getBytes(StandardCharsets.UTF_8));
        assertSaid(read);
        assertThat(read.value().orElseThrow().metadata().title()).isEqualToIgnoringCase("Water that stays");
        assertThat(PlainText.ofBlocks(read.value().orElseThrow().blocks())).doesNotContain("Lima", "2026");
    }

    @Test
    void aNameBelowAHeadingIsText() {
        Checked<Document> read = Memos.read("draft.txt", "Water that stays\n\nAda Lima\n\n12 March 2026\n\nCONTACT\n\nAda Lima\n\nPipes leak.\n".getBytes(StandardCharsets.UTF_8));
        assertSaid(read);
        assertThat(PlainText.ofBlocks(read.value().orElseThrow().blocks())).isEqualTo("CONTACT\nAda Lima\nPipes leak.");
    }

    @Test
    void aNameIsGuessedOnce() {
        Checked<Document> read = Memos.read("draft.txt", "Water that stays\n\nAda Lima\n\n12 March 2026\n\nPipes leak all over the town, and nobody hears them.\n\nSo it is.\n\nAda Lima\n\nSUMMARY\n\nSo.\n".getBytes(StandardCharsets.UTF_8));
        assertSaid(read);
        assertThat(PlainText.ofBlocks(read.value().orElseThrow().blocks())).contains("Ada Lima");
    }

    @Test
    void whatIsTooLongForNamesStaysInThePlainDraft() {
        String names = IntStream.range(0, 30).mapToObj(at -> "Ada Lima" + "abcdefghijklmnopqrstuvwxyzabcdef".charAt(at)).collect(Collectors.joining(", "));
        Document document = Memos.read("draft.txt", ("Water that stays\n\n" + names + "\n\n12 March 2026\n\nSUMMARY\n\nPipes leak.\n").getBytes(StandardCharsets.UTF_8)).value().orElseThrow();
        assertThat(PlainText.ofBlocks(document.blocks())).contains(names);
    }

    /** As it is written in MultiMarkdown. */
    @Test
    void mayStandAboveMarkdownWithTheirNames() {
        Document document = Memos.read("draft.md", "Title: Water that stays\nDate: 2026-03-12\n\nPipes leak.\n\n## Summary\n\nSo.\n".getBytes(StandardCharsets.UTF_8)).value().orElseThrow();
        assertThat(document.metadata().title()).isEqualTo("Water that stays");
        assertThat(document.metadata().date()).hasValueSatisfying(date -> assertThat(date).hasToString("2026-03-12"));
        assertThat(PlainText.ofBlocks(document.blocks())).isEqualTo("Pipes leak.\nSummary\nSo.");
        assertThat(document.blocks().get(0).span().line()).isEqualTo(4);
        assertThat(Memos.read("draft.md", "Title: of a king\nand no more.\n\n## Summary\n\nSo.\n".getBytes(StandardCharsets.UTF_8)).value().orElseThrow().metadata().title()).isEmpty();
    }

    /** Words that are taken away are said somewhere. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"Title: *Open tides* | Open tides |", "Title: \"Sea level\" as a commons | \"Sea level\" as a commons |", "Title: \"Open tides\" | Open tides |",
        "Title: 'Tis the tide | 'Tis the tide |", "Title: & so on | & so on |", "Title: Open tides/Author: Ana Ruiz/Author: Ben Ito | Open tides | Ana Ruiz, Ben Ito",
        "Title: Open tides/Authors: [\"Ruiz, Ana\", Ben Ito] | Open tides | Ruiz, Ana, Ben Ito"})
    void aboveMarkdownAreUnderstoodWhole(String lines, String title, @Nullable String authors) {
        Document document = Memos.read("draft.md", (lines.replace('/', '\n') + "\n\nPipes leak.\n").getBytes(StandardCharsets.UTF_8)).value().orElseThrow();
        assertThat(document.metadata().title()).isEqualTo(title);
        assertThat(String.join(", ", document.metadata().contributors().stream().map(Contributor::name).toList())).isEqualTo(authors == null ? "" : authors);
        assertThat(PlainText.ofBlocks(document.blocks())).isEqualTo("Pipes leak.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Title: Open *tides* and more", "Title: [Open tides](tides.html)", "Title: Open tides/Title: A commons", "Title: Open tides/Authors: [Ana Ruiz", "Title: >"})
    void aboveMarkdownThatAreNotUnderstoodAreText(String lines) {
        Document document = Memos.read("draft.md", (lines.replace('/', '\n') + "\n\nPipes leak.\n").getBytes(StandardCharsets.UTF_8)).value().orElseThrow();
        assertThat(document.metadata().title()).isEmpty();
        assertThat(PlainText.ofBlocks(document.blocks())).startsWith("Title: ").endsWith("Pipes leak.");
    }

    private static void assertSaid(Checked<Document> read) {
        Metadata metadata = read.value().orElseThrow().metadata();
        assertThat(metadata.date()).hasValueSatisfying(date -> assertThat(date).hasToString("2026-03-12"));
        assertThat(metadata.contributors()).extracting(Contributor::name).containsExactly("Ada Lima");
    }

    @ParameterizedTest
    @ValueSource(strings = {"By Ana Ruiz / Nova Terra / 12 March 2026", "Nova Terra / 12 March 2026 / By Ana Ruiz", "Nova Terra / By Ana Ruiz · 12 March 2026", "12 March 2026 / Nova Terra / Author: Ana Ruiz"})
    void nobodyIsGuessedBesideWhoIsNamed(String lines) throws IOException {
        for (Checked<Document> read : List.of(word("# Water that stays / " + lines + " / ## Summary / Pipes leak."),
                Memos.read("draft.txt", ("Water that stays\n\n" + lines.replace(" / ", "\n\n") + "\n\nSUMMARY\n\nPipes leak.\n").getBytes(StandardCharsets.UTF_8)))) {
            assertThat(read.value().orElseThrow().metadata().contributors()).extracting(Contributor::name).containsExactly("Ana Ruiz");
            assertThat(PlainText.ofBlocks(read.value().orElseThrow().blocks())).contains("Nova Terra");
        }
    }

    @Test
    void whoIsNamedFurtherDownIsNamed() {
        Document document = Memos.read("draft.txt", ("Water that stays\n\nNova Terra\n\n12 March 2026\n\nPipes leak all over the town, and nobody hears them.\n\nSo it is.\n\nBy Ana Ruiz\n\nSUMMARY\n\nSo.\n")
                .getBytes(StandardCharsets.UTF_8)).value().orElseThrow();
        assertThat(document.metadata().contributors()).extracting(Contributor::name).containsExactly("Ana Ruiz");
    }

    @Test
    void nobodyIsGuessedWhereTwoMayBe() throws IOException {
        assertThat(word("# Water that stays / Ada Lima / 12 March 2026 / Nova Terra / ## Summary / Pipes leak.").value().orElseThrow().metadata().contributors()).isEmpty();
    }

    @Test
    void aGuessIsToldAsOne() throws IOException {
        assertThat(word("# Water that stays / Ada Lima / 12 March 2026 / ## Summary / Pipes leak.").findings()).extracting(Finding::rule, Finding::level).contains(tuple("author-inferred", Level.WARNING));
        assertThat(word("# Water that stays / By Ada Lima / 12 March 2026 / ## Summary / Pipes leak.").findings()).extracting(Finding::rule).doesNotContain("author-inferred");
    }

    private static Checked<Document> word(String draft) throws IOException {
        return Memos.read("draft.docx", WordCase.pack("<word>\n<body>\n" + Arrays.stream(draft.split(" / ")).map(line -> {
            int level = line.indexOf(' ') * (line.startsWith("#") ? 1 : 0);
            return "<w:p>" + (level > 0 ? "<w:pPr><w:pStyle w:val=\"Heading" + level + "\"/></w:pPr>" : "") + "<w:r><w:t>" + line.replaceFirst("^#+ ", "") + "</w:t></w:r></w:p>";
        }).collect(Collectors.joining("\n")) + "\n</body>\n</word>\n"));
    }
}
