package org.readout.verify.carried;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.readout.Memos;
import org.readout.Themes;
import org.readout.edition.Edition;
import org.readout.finding.Finding;
import org.readout.model.Format;
import org.readout.model.Memo;
import org.readout.model.SourceSpan;
import org.readout.render.Rendition;
import org.readout.verify.ledger.Piece;

/** What is read back from each format, and what is noticed when it is not what the edition says. */
class CarriedTest {

    private static final String START = "---\ntitle: A memo\ntype: policy-memo\nlanguage: en\n---\n\n## Summary\n\nEvery word of this sentence is carried.\n\n";
    private static final String END = "\n\n## Recommendations\n\n1. **Legislators should act.** They have the means.\n";

    @ParameterizedTest
    @CsvSource({"small-technical-memo.md,practitioners", "small-technical-memo.md,public", "small-technical-memo.md,editors", "small-policy-memo.md,policymakers",
        "small-policy-memo.md,translators"})
    void everyFormatOfASoundMemoBalances(String draft, String audience) throws IOException {
        Edition edition = Memos.edition(Memos.ofFile(draft), Memos.audience(audience));
        for (Format format : List.of(Format.HTML, Format.PDF, Format.DOCX)) {
            assertBalanced(carried(edition, edition, format));
        }
    }

    /** “Policy memo” is looked for before the remark is, and must not be taken out of the middle of it. */
    @ParameterizedTest
    @EnumSource(names = {"HTML", "DOCX"})
    void aLineThatBeginsARemarksWordIsReadBackInItsPlace(Format format) throws IOException {
        Memo memo = Memos.memo(START.replace("## Summary", "Policy memo\n\n## Summary") + END);
        Edition edition = Memos.edition(memo, Memos.audience("editors"),
                List.of(Finding.note("test", SourceSpan.of("draft.md"), "Its headings are those of a “Policy memorandum”.", "Say what it is.")));
        assertBalanced(carried(edition, edition, format));
    }

    /** Each of its signs is a letter of many words. */
    @ParameterizedTest
    @EnumSource(names = {"HTML", "PDF", "DOCX"})
    void aFormulaInANoteIsReadBackThere(Format format) throws IOException {
        String sum = "<math><mrow><mo>∑</mo><msub><mi>w</mi><mi>i</mi></msub><mo>=</mo><mfrac><mn>1</mn><mi>n</mi></mfrac></mrow></math>";
        String mark = "<a href='#fn%d' class=footnote-ref id=fnref%<d role=doc-noteref><sup>%<d</sup></a>";
        String note = "<li id=fn%d><p>%s%s. <a href='#fnref%1$d' class=footnote-back role=doc-backlink>↩</a></p></li>";
        String page = "<!DOCTYPE html><html lang=en><title>A memo in which weights win</title><body><h1>A memo in which weights win</h1><h2>Summary</h2><p>What is in it, and how"
                + mark.formatted(1) + " it is won in technical talks" + mark.formatted(2) + ".</p><section class=footnotes role=doc-endnotes><ol>"
                + note.formatted(1, "Weights sum to ", sum) + note.formatted(2, sum, " again") + "</ol></section></body></html>";
        Memo memo = Memos.memoOf(Memos.read("memo.html", page.getBytes(StandardCharsets.UTF_8)).value().orElseThrow());
        assertThat(memo.notes()).hasSize(2);
        Edition edition = Memos.edition(memo, Memos.audience("editors"));
        assertBalanced(carried(edition, edition, format));
    }

    /** Word's comments are read before the text. */
    @ParameterizedTest
    @EnumSource(names = {"HTML", "DOCX"})
    void aShortLineBehindManyRemarksIsReadBack(Format format) throws IOException {
        List<Finding> remarks = IntStream.range(0, 80).mapToObj(number -> Finding.note("test", SourceSpan.of("draft.md"), "Remark " + number + " has a good deal to say of nothing in particular.", "Leave it.")).toList();
        Edition edition = Memos.edition(Memos.memo(START.replace("## Summary", "Tea\n\n## Summary") + END), Memos.audience("editors"), remarks);
        assertBalanced(carried(edition, edition, format));
    }

    @ParameterizedTest
    @EnumSource(names = {"HTML", "PDF", "DOCX"})
    void shortCellsThatComeAgainBeforeAllElseAreReadBack(Format format) throws IOException {
        Edition edition = Memos.edition(Memos.memo(START.replace("## Summary", "| yes | no | yes |\n|---|---|---|\n| no | yes | no |\n| Tea | no | Teapot |\n\n## Summary") + END), Memos.audience("editors"));
        assertBalanced(carried(edition, edition, format));
    }

    /** Print sets its rows one below the other, with every head in each. */
    @ParameterizedTest
    @EnumSource(names = {"HTML", "PDF", "DOCX"})
    void aTableOfVeryManySentencesIsReadBack(Format format) throws IOException {
        String row = "| What the record says of it reaches no further than the record itself ".repeat(13) + "|\n";
        String heads = IntStream.range(0, 13).mapToObj(column -> "| How it fares in respect " + column + " ").collect(Collectors.joining()) + "|\n";
        Edition edition = edition("| Name " + heads + "|---".repeat(14) + "|\n| One " + row + "| Other " + row);
        assertBalanced(carried(edition, edition, format));
    }

    /** From the right, with a blank first head, a mark and the same head twice; in a table beside one that keeps its columns. */
    @ParameterizedTest
    @CsvSource({"en,PDF", "ar,PDF", "en,HTML", "en,DOCX"})
    void aTableSetRowByRowIsReadBackBesideOneThatIsNot(String language, Format format) throws IOException {
        Edition edition = Memos.edition(Memos.memo(START.replace("language: en", "language: " + language)
                + "| Owner | Kind | Year | Place |\n|---|---|---|---|\n| Owner | a | 1 | b |\n\nBetween them.\n\n"
                + apart("|  | Part[^p] one | Kind | Kind ", "Row") + "\n\n[^p]: Of three." + END), Memos.audience("public"));
        assertBalanced(carried(edition, edition, format));
    }

    /** Whichever way it is set. */
    @ParameterizedTest
    @EnumSource(names = {"HTML", "PDF", "DOCX"})
    void headsThatChangedPlacesAreFound(Format format) throws IOException {
        String one = "| Name | What it costs | Who pays for it | Year ";
        String other = "| Name | Who pays for it | What it costs | Year ";
        for (String table : List.of("%s|\n|---|---|---|---|\n| One | much | he | 1 |\n| Two | more | she | 2 |\n", "apart")) {
            Edition made = edition(table.equals("apart") ? apart(one, "Row") : table.formatted(one));
            Edition expected = edition(table.equals("apart") ? apart(other, "Row") : table.formatted(other));
            Carried carried = carried(made, expected, format);
            assertThat(carried.misplaced().size() + carried.missing().size()).as(table).isPositive();
        }
    }

    /** The contents list and a heading say the same words. */
    @ParameterizedTest
    @CsvSource({"HTML,false", "PDF,false", "DOCX,false", "PDF,true"})
    void headsThatAreLostAreFoundWhereverTheirWordsStand(Format format, boolean apart) throws IOException {
        String headings = "Some words first.\n\n### What it costs\n\nMuch.\n\n### Who pays for it\n\nHe does.\n\n### Year\n\nThis.\n\n### Name\n\nNone.\n\n";
        String lost = "| Name | What it costs | Who pays for it | Year ";
        String made = "| One | much | he | 1 ";
        Edition expected = edition(headings + (apart ? apart(lost, "Row") : lost + "|\n|---|---|---|---|\n" + made + "|\n| Two | more | she | 2 |\n"));
        Edition without = edition(headings + (apart ? apart("|  | | | ", "Row") : made + "|\n|---|---|---|---|\n| Two | more | she | 2 |\n"));
        Carried carried = carried(without, expected, format);
        assertThat(carried.missing()).extracting(Piece::text).contains("What it costs", "Who pays for it");
    }

    /** So many columns of sentences that print sets its rows one below the other. */
    private static String apart(String heads, String row) {
        String sentence = "| What the record says of it reaches no further than the record itself ";
        return heads + IntStream.range(4, 14).mapToObj(column -> "| How it fares in respect " + column + " ").collect(Collectors.joining()) + "|\n" + "|---".repeat(14) + "|\n"
                + IntStream.range(0, 3).mapToObj(at -> "| " + row + at + " " + sentence.repeat(13) + "|\n").collect(Collectors.joining());
    }

    @ParameterizedTest
    @EnumSource(names = {"HTML", "PDF", "DOCX"})
    void oddContentIsReadBackWhole(Format format) throws IOException {
        Edition edition = odd("odd-latin.html", format);
        assertThat(Declared.by(edition, Themes.READOUT).words().all()).contains("quadratic", "naïve", "nested", "spanning");
        assertBalanced(carried(edition, edition, format));
    }

    /** The theme that ships has no fonts for these in print. */
    @ParameterizedTest
    @EnumSource(names = {"HTML", "DOCX"})
    void everyScriptIsReadBackWhole(Format format) throws IOException {
        Edition edition = odd("odd-scripts.html", format);
        assertThat(Declared.by(edition, Themes.READOUT).words().all()).contains("שלום", "مفتوح", "开", "オ").containsAll(Words.of("खुलापन"));
        assertBalanced(carried(edition, edition, format));
    }

    /** The cell without a mark is the likelier place of the first of the two, and the second must then get the other. */
    @ParameterizedTest
    @EnumSource(names = {"HTML", "PDF", "DOCX"})
    void aWordWithANotesMarkBesideTheSameWordIsReadBack(Format format) throws IOException {
        Edition edition = edition("| Part | Also | Kind |\n|---|---|---|\n| Weights[^w] | Weights | Weights |\n\n[^w]: Numbers that training makes.");
        assertBalanced(carried(edition, edition, format));
    }

    /** The longer is looked for first, and found where the shorter begins. */
    @ParameterizedTest
    @EnumSource(names = {"HTML", "PDF", "DOCX"})
    void linesToBeFilledInRunIntoEachOther(Format format) throws IOException {
        Edition edition = edition("Seal\n\n\\" + "_".repeat(18) + "\n\n\\" + "_".repeat(30) + "\n\nSeal");
        assertBalanced(carried(edition, edition, format));
    }

    @ParameterizedTest
    @EnumSource(names = {"HTML", "PDF", "DOCX"})
    void aSentenceThatIsLostIsQuoted(Format format) throws IOException {
        Carried carried = carried(edition(""), edition("A sentence got lost underway."), format);
        assertThat(carried.missing()).singleElement().satisfies(piece -> {
            assertThat(piece.text()).isEqualTo("A sentence got lost underway.");
            assertThat(piece.place()).contains("Summary");
        });
        assertThat(carried.invented()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"HTML", "PDF", "DOCX"})
    void oneWordThatIsLostIsQuotedAlone(Format format) throws IOException {
        Carried carried = carried(edition("All of the weights are published at once."), edition("All of the weights are hardly published at once."), format);
        assertThat(carried.missing()).extracting(Piece::text).containsExactly("hardly");
        assertThat(carried.misplaced()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"HTML", "PDF", "DOCX"})
    void wordsThatAreMadeUpAreQuoted(Format format) throws IOException {
        Carried carried = carried(edition("Nobody ever wrote such gibberish."), edition(""), format);
        assertThat(carried.invented()).extracting(Piece::text).singleElement().asString().contains("nobody", "gibberish");
        assertThat(carried.missing()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"HTML", "PDF", "DOCX"})
    void aParagraphOutOfItsPlaceIsQuoted(Format format) throws IOException {
        String one = "The first of two paragraphs speaks of weights and data.";
        String other = "The second of two paragraphs speaks of licences and documentation.";
        Carried carried = carried(edition(other + "\n\n" + one), edition(one + "\n\n" + other), format);
        assertThat(carried.misplaced()).extracting(Piece::text).singleElement().isIn(one, other);
        assertThat(carried.missing()).isEmpty();
    }

    /** Where all is short, a contents list says first what the text says behind it. */
    @ParameterizedTest
    @CsvSource({"editors,HTML", "editors,DOCX", "policymakers,PDF", "policymakers,DOCX", "public,PDF"})
    void aMemoOfFewWordsIsReadBack(String audience, Format format) throws IOException {
        Memo memo = Memos.memo("---\ntitle: A memo\ntype: policy-memo\ndate: 2024-05-05\nlanguage: en\n---\n\nText of the open body.\n\n## Summary\n\nShort.\n\n## Benefits\n\n- **Speed.** It is fast.\n\n"
                + "## Opportunities\n\n- **Wide.** More of it.\n\n## Risks\n\n- **Cost.** It costs.\n\n## Recommendations\n\n1. The ministry should publish the list.\n");
        Edition edition = Memos.edition(memo, Memos.audience(audience));
        assertBalanced(carried(edition, edition, format));
    }

    /** What is found may quote the title and headings, say the same of several places, and be of a place that no edition has. */
    @ParameterizedTest
    @EnumSource(names = {"HTML", "DOCX"})
    void findingsThatQuoteTheTextAreReadBack(Format format) throws IOException {
        Memo memo = Memos.memo(START + END);
        SourceSpan whole = SourceSpan.of("draft.md");
        SourceSpan gone = new SourceSpan("draft.md", List.of("A heading that was left out"), 3, 0, 0, 0, "");
        Edition edition = Memos.edition(memo, Memos.audience("editors"), List.of(
                Finding.note("test", whole, "Its first heading, “A memo”, was taken for the title.", "Say it."),
                Finding.note("test", whole, "“Recommendations” is at level 4 right under level 1.", "Make it the next level down."),
                Finding.note("test", gone, "A line without words is left out.", "Write it."), Finding.note("test", whole, "A line without words is left out.", "Write it.")));
        assertBalanced(carried(edition, edition, format));
    }

    /** What is quoted elsewhere does not stand in for what is lost. */
    @ParameterizedTest
    @EnumSource(names = {"HTML", "DOCX"})
    void aLostParagraphThatAFindingQuotesIsMissed(Format format) throws IOException {
        String lost = "A sentence got lost underway.";
        List<Finding> findings = List.of(Finding.note("test", SourceSpan.of("draft.md"), "“" + lost + "” is a note to say the least of it.", "Mend it."));
        Edition made = Memos.edition(Memos.memo(START + END), Memos.audience("editors"), findings);
        Edition expected = Memos.edition(Memos.memo(START + lost + END), Memos.audience("editors"), findings);
        assertThat(carried(made, expected, format).missing()).extracting(Piece::text).containsExactly(lost);
    }

    @Test
    void aFindingThatNoCommentShowsIsMissed() throws IOException {
        Memo memo = Memos.ofFile("small-policy-memo.md");
        Edition silent = Memos.edition(memo, Memos.audience("editors"));
        Edition told = Memos.edition(memo, Memos.audience("editors"), List.of(org.readout.finding.Finding.note("rule",
                org.readout.model.SourceSpan.of("small-policy-memo.md"), "Something quite remarkable.", "Mend it.")));
        assertThat(carried(silent, told, Format.DOCX).missing()).extracting(Piece::text).containsExactly("Something quite remarkable.");
        assertBalanced(carried(told, told, Format.DOCX));
    }

    @Test
    void aLineAsTheEyeSeesItIsPutInTheOrderItIsRead() {
        String logical = "שלום עולם";
        String visual = new StringBuilder(logical).reverse().toString();
        assertThat(ShownLine.logical(visual)).isEqualTo(logical);
        assertThat(ShownLine.logical("2024 " + visual)).isEqualTo(logical + " 2024");
        // the stroke behind the last letter is of no script
        assertThat(ShownLine.logical(new StringBuilder("المثال ه\u0640").reverse().toString())).isEqualTo("المثال ه\u0640");
        assertThat(ShownLine.logical("They say " + visual + ", 2024.")).isEqualTo("They say " + logical + ", 2024.");
    }

    /** Time is not measured here; a way of looking that grows faster than the text would not come to an end. */
    @Test
    void aVeryLongMemoOfWhichNothingArrivesComesToAnEnd() {
        StringBuilder memo = new StringBuilder(START);
        List<Passage> other = new ArrayList<>();
        for (int at = 0; at < 1500; at++) {
            memo.append("Sentence number ").append(at).append(" speaks of openness, weights, data and the people who use them.\n\n");
            other.add(Passage.of("elsewhere", "Nothing of this paragraph, which is of about the same length, stands in the memo: " + at));
        }
        Edition edition = Memos.edition(Memos.memo(memo + END), Memos.audience("public"));
        Carried carried = Carried.in(new Transcription(other, List.of()), Declared.by(edition, Themes.READOUT), Format.HTML);
        assertThat(carried.missing()).hasSizeGreaterThan(1500);
        assertThat(carried.invented()).hasSizeGreaterThanOrEqualTo(1500);
    }

    private static void assertBalanced(Carried carried) {
        assertThat(carried.missing()).isEmpty();
        assertThat(carried.misplaced()).isEmpty();
        assertThat(carried.invented()).isEmpty();
        assertThat(carried.carried()).isPositive();
    }

    /** What is made of one edition, held against another. */
    private static Carried carried(Edition made, Edition expected, Format format) throws IOException {
        Rendition rendition = Themes.render(made, format);
        return Carried.in(Transcription.of(rendition), Declared.by(expected, Themes.READOUT), format);
    }

    private static Edition edition(String more) {
        return Memos.edition(Memos.memo(START + more + END), Memos.audience("public"));
    }

    /** In print, code blocks come out empty and with them what follows on the next page, and ﬃ has no glyph: the ledger says so, the renderer is to be mended. */
    private static Edition odd(String draft, Format format) throws IOException {
        String page = Files.readString(Path.of("src/test/resources/verify").resolve(draft));
        String printable = format == Format.PDF ? page.replaceAll("(?s)<pre>.*?</pre>", "").replace("ﬃ", "ffi") : page;
        return Memos.edition(Memos.memoOf(Memos.read(draft, printable.getBytes(StandardCharsets.UTF_8)).value().orElseThrow()), Memos.audience("editors"));
    }
}
