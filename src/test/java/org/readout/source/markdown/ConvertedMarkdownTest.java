package org.readout.source.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.Memos;
import org.readout.finding.Checked;
import org.readout.finding.Finding;
import org.readout.model.Block;
import org.readout.model.Document;
import org.readout.model.DraftFormat;
import org.readout.model.Heading;
import org.readout.model.Inline;
import org.readout.model.Paragraph;
import org.readout.model.PlainText;
import org.readout.model.Styled;
import org.readout.verify.Accounting;

/** What programs that convert documents leave in Markdown, and what only looks like it. */
class ConvertedMarkdownTest {

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '~', value = {
        "== Summary ==|Words.||==Key points==|More. => [2 Summary] / Words. / [2 Key points] / More. => 2",
        "= A memo =||== Summary ==  |Words.||=== Costs ===|More. => [2 Summary] / Words. / [3 Costs] / More. => 3",
        "# A memo||== Summary ==|Words.||== The *second* ==|More. => [2 Summary] / Words. / [2 The second] / More. => 2",
        "== Summary ==||Words. => == Summary == / Words. => 0",
        "# A memo||## Summary||==Words.==||==More words== => [2 Summary] / ==Words.== / ==More words== => 0",
        "==We must act.==||==It is late.== => ==We must act.== / ==It is late.== => 0",
        "```|== a heading ==|== another ==|```||Words. => == a heading ==¶== another == / Words. => 0",
        "== 4 ==||== 5 == => == 4 == / == 5 == => 0"})
    void headingsOfWikisAreHeadingsWhereThereAreNoOthers(String lines, String blocks, int findings) {
        Checked<Document> read = read(lines);
        assertThat(read.value().orElseThrow().blocks().stream().map(ConvertedMarkdownTest::shown).collect(Collectors.joining(" / "))).isEqualTo(blocks);
        assertThat(read.findings()).extracting(Finding::rule).filteredOn("heading-by-look"::equals).hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '~', value = {
        "** Costs. ** They rise. => {Costs.} They rise.",
        "**Costs: **they rise. => {Costs: }they rise.",
        "We ask ** the council ** and **the mayor **. => We ask {the council} and {the mayor}.",
        "So (** bold **) it is, ** bold**. => So ({bold}) it is, {bold}.",
        "**One** and ** two ** and **three** => {One} and {two} and {three}",
        "**a ** b** => {a ** b}",
        "**Bold with **nested** words** => {Bold with {nested} words}",
        "x ** 2 ** 3 => x ** 2 ** 3",
        "\\*\\* as it stands \\*\\* => ** as it stands **",
        "`** code **` stays => ** code ** stays",
        "All **that|goes** on and **so on** => All {that goes} on and {so on}",
        "One ** alone => One ** alone"})
    void boldWordsMayHaveBlanksWithinTheirStars(String lines, String words) {
        Document document = read(lines).value().orElseThrow();
        assertThat(styled(((Paragraph) document.blocks().get(0)).inlines())).isEqualTo(words);
    }

    private static Checked<Document> read(String lines) {
        byte[] draft = (lines.replace('|', '\n') + "\n").getBytes(StandardCharsets.UTF_8);
        Checked<Document> read = Memos.read("memo.md", draft);
        assertThat(Accounting.ofDraft(draft, DraftFormat.MARKDOWN, read.value().orElseThrow()).findings()).isEmpty();
        return read;
    }

    private static String shown(Block block) {
        String text = PlainText.of(block).strip().replace('\n', '¶');
        return block instanceof Heading heading ? "[" + heading.level() + " " + text + "]" : text;
    }

    private static String styled(List<Inline> inlines) {
        return inlines.stream().map(inline -> inline instanceof Styled strong ? "{" + styled(strong.inlines()) + "}" : PlainText.of(List.of(inline))).collect(Collectors.joining());
    }
}
