package org.readout.translate.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.finding.Checked;
import org.readout.finding.Finding;
import org.readout.translate.Bitext;
import org.readout.translate.Bitext.Segment;
import org.readout.translate.Bitext.State;
import org.readout.translate.Bitext.Unit;
import org.readout.translate.Code;
import org.readout.translate.Coded;
import org.readout.translate.Piece;
import org.readout.translate.SomeBitexts;

/** A table comes back from whatever was done to it. */
class BilingualTableTest {

    private static final BilingualTable TABLE = Tables.TABLE;

    @ParameterizedTest
    @ValueSource(strings = {"fr", "ar", "he", "ja", "zh", "hi", "qps-ploc"})
    void whatIsWrittenAndReadBackIsTheSame(String language) {
        for (int seed = 0; seed < 12; seed++) {
            Bitext bitext = new SomeBitexts(seed).bitext(language);
            byte[] file = TABLE.write(bitext);
            assertThat(TABLE.write(bitext)).as("the same bytes").isEqualTo(file);
            Checked<Bitext> read = TABLE.read("table.docx", file);
            assertThat(read.value()).as("seed " + seed).contains(bitext);
            assertThat(read.findings()).isEmpty();
        }
    }

    /** The form of another program, or one that somebody copied together. */
    @ParameterizedTest
    @ValueSource(strings = {"fr", "ar", "ja"})
    void withoutAnythingButItsTableTheWordsAreTheSame(String language) throws IOException {
        for (int seed = 0; seed < 12; seed++) {
            Bitext bitext = new SomeBitexts(seed).bitext(language);
            Checked<Bitext> read = TABLE.read("table.docx", Tables.stripped(TABLE.write(bitext)));
            assertThat(read.findings()).isEmpty();
            Bitext bare = read.value().orElseThrow();
            assertThat(Identity.of(bare)).isEqualTo(Identity.of(bitext));
            assertThat(bare.units()).extracting(Unit::id).containsExactlyElementsOf(bitext.units().stream().map(Unit::id).toList());
            for (int unit = 0; unit < bare.units().size(); unit++) {
                assertThat(said(bare.units().get(unit), Segment::source)).isEqualTo(said(bitext.units().get(unit), Segment::source));
                assertThat(said(bare.units().get(unit), segment -> segment.target().orElse(Coded.EMPTY)))
                        .isEqualTo(said(bitext.units().get(unit), segment -> segment.target().orElse(Coded.EMPTY)));
            }
        }
    }

    private static List<String> said(Unit unit, Function<Segment, Coded> text) {
        return unit.segments().stream().map(segment -> segment.id() + " " + Row.plain(text.apply(segment).toString())).toList();
    }

    @Test
    void rowsMayBeSortedAndDeleted() throws IOException {
        Random random = new Random(7);
        for (int seed = 0; seed < 30; seed++) {
            Bitext bitext = new SomeBitexts(seed).bitext("es");
            List<String> left = new ArrayList<>();
            byte[] file = Tables.withRows(TABLE.write(bitext), rows -> {
                List<String> others = new ArrayList<>(rows.stream().filter(row -> row.contains("tblHeader") || random.nextInt(4) > 0).toList());
                Collections.shuffle(others, random);
                left.addAll(others);
                return others;
            });
            Bitext read = TABLE.read("renamed.docx", file).value().orElseThrow();
            assertThat(read).isEqualTo(bitext.with(bitext.units().stream().map(unit -> unit.with(unit.segments().stream()
                    .filter(segment -> left.stream().anyMatch(row -> row.contains(">" + RowKey.of(unit, segment) + "<"))).toList()))
                    .filter(unit -> !unit.segments().isEmpty()).toList()));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Les ⟨1⟩poids⟨/1⟩ sont ouverts. ⟨2/⟩        | Les ⟨1⟩poids⟨/1⟩ sont ouverts. ⟨2/⟩",
        "Les {1}poids{/1} sont ouverts. {2/}        | Les ⟨1⟩poids⟨/1⟩ sont ouverts. ⟨2/⟩",
        "Les < 1 >poids< / 1 > sont ouverts. ⟨2⟩    | Les ⟨1⟩poids⟨/1⟩ sont ouverts. ⟨2/⟩",
        "Les ＜１＞poids＜/１＞ sont ouverts. 〈٢/〉  | Les ⟨1⟩poids⟨/1⟩ sont ouverts. ⟨2/⟩",
        "Les poids {3} ⟨3⟩ sont ouverts.            | Les poids {3} ⟨3⟩ sont ouverts."})
    void tagsAreUnderstoodAsPeopleTypeThem(String typed, String read) {
        assertThat(Tags.read(typed, SOURCE, Coded.EMPTY)).hasToString(read);
    }

    private static final Coded SOURCE = new Coded(List.of(new Piece.Words("The "), new Piece.Open(new Code("1", "bold", "")), new Piece.Words("weights"), new Piece.Close("1"),
            new Piece.Words(" of "), new Piece.Protected("GPT"), new Piece.Words(" are open. "), new Piece.Alone(new Code("2", "x-note", ""))));

    @Test
    void whatTheSourceProtectsIsProtectedInTheTranslation() {
        assertThat(Tags.read("Les poids de GPT sont ouverts; pas GPTs, ni GPT.", SOURCE, Coded.EMPTY).pieces())
                .containsExactly(new Piece.Words("Les poids de "), new Piece.Protected("GPT"), new Piece.Words(" sont ouverts; pas GPTs, ni GPT."));
    }

    @Test
    void whatLooksLikeATagAndIsWordsStaysWords() {
        for (String words : List.of("⟨1⟩", "a ⟨\\1⟩ b", "⟨⟨1⟩⟩", "⟨/1⟩ ⟨1/⟩ ⟨")) {
            Coded coded = new Coded(List.of(new Piece.Words(words), new Piece.Open(new Code("1", "bold", "")), new Piece.Words("⟨1"), new Piece.Close("1")));
            assertThat(Tags.read(Tags.of(coded), coded, Coded.EMPTY)).isEqualTo(coded);
        }
    }

    /** What is done to the only row, and how it is read then. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "typed              | <w:r><w:t>Les poids.</w:t></w:r> | Les poids.",
        "inserted           | <w:ins w:id=\"1\" w:author=\"R\"><w:r><w:t>Les poids.</w:t></w:r></w:ins> | Les poids.",
        "deleted            | <w:r><w:t>Les </w:t></w:r><w:del w:id=\"1\" w:author=\"R\"><w:r><w:delText>gros </w:delText></w:r></w:del><w:r><w:t>poids.</w:t></w:r> | Les poids.",
        "moved              | <w:moveFrom w:id=\"1\" w:author=\"R\"><w:r><w:t>ici</w:t></w:r></w:moveFrom><w:r><w:t>Les poids.</w:t></w:r> | Les poids.",
        "paragraph joined   | <w:r><w:t>Les</w:t></w:r></w:p><w:p><w:pPr><w:rPr><w:del w:id=\"1\" w:author=\"R\"/></w:rPr></w:pPr><w:r><w:t> poi</w:t></w:r></w:p><w:p><w:r><w:t>ds.</w:t></w:r> | Les poids.",
        "in a content field | <w:sdt><w:sdtContent><w:r><w:t>Les poids.</w:t></w:r></w:sdtContent></w:sdt> | Les poids.",
        "proofed in pieces  | <w:r><w:t>Les po</w:t></w:r><w:proofErr w:type=\"spellStart\"/><w:r><w:t>ids.</w:t></w:r> | Les poids."})
    void theTranslationIsReadAsItIsWithChangesAccepted(String what, String runs, String read) throws IOException {
        byte[] file = typed(Bitexts.untranslated("The weights."), runs);
        Segment segment = TABLE.read("t.docx", file).value().orElseThrow().units().get(0).segments().get(0);
        assertThat(segment.target().map(Coded::text).map(text -> text.replace("\n", ""))).as(what).contains(read);
        assertThat(segment.state()).isEqualTo(State.TRANSLATED);
    }

    /** Puts runs where the translation of the only segment goes. */
    private static byte[] typed(Bitext bitext, String runs) throws IOException {
        return Tables.withRows(TABLE.write(bitext), rows -> rows.stream().map(row -> row.contains("tblHeader") ? row
                : row.replaceFirst("(?s)(<w:pStyle w:val=\"TranslatedText\"/></w:pPr>)(<w:r>.*?</w:r>)?</w:p>", "$1" + Matcher.quoteReplacement(runs) + "</w:p>")).toList());
    }

    @Test
    void aRowWhoseDeletionIsTrackedIsNotReturned() throws IOException {
        byte[] file = Tables.withRows(TABLE.write(Bitexts.untranslated("One.", "Two.")), rows -> rows.stream()
                .map(row -> row.contains(">One.<") ? row.replaceFirst("<w:tr>", "<w:tr><w:trPr><w:del w:id=\"1\" w:author=\"R\"/></w:trPr>") : row).toList());
        assertThat(TABLE.read("t.docx", file).value().orElseThrow().units()).extracting(unit -> unit.segments().get(0).source().text()).containsExactly("Two.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "REVIEWED   | Relu        | Un.   | REVIEWED",
        "REVIEWED   | Relu        | Deux. | TRANSLATED",
        "TRANSLATED | Relu        | Deux. | REVIEWED",
        "TRANSLATED | Définitif   | Un.   | FINAL",
        "TRANSLATED | reviewed    | Un.   | REVIEWED",
        "FINAL      | À traduire  | Un.   | INITIAL",
        "INITIAL    | À traduire  | Deux. | TRANSLATED",
        "TRANSLATED | no idea     | Deux. | TRANSLATED"})
    void whoeverApprovesSaysSo(State sent, String said, String translation, State read) throws IOException {
        Bitext bitext = Bitexts.translated("One.", "Un.", sent);
        byte[] file = Tables.withRows(typed(bitext, "<w:r><w:t>" + translation + "</w:t></w:r>"), rows -> rows.stream().map(row -> row.contains("tblHeader") ? row
                : row.replaceFirst("(<w:sdtContent><w:r><w:t[^>]*>)[^<]*", "$1" + said)).toList());
        assertThat(TABLE.read("t.docx", file).value().orElseThrow().units().get(0).segments().get(0).state()).isEqualTo(read);
    }

    @Test
    void whatIsAmissOrRemarkedIsFound() throws IOException {
        Bitext bitext = Bitexts.untranslated("One.", "Two.", "Three.", "Four.");
        byte[] file = Tables.withRows(TABLE.write(bitext), rows -> {
            List<String> all = new ArrayList<>(rows.stream().map(row -> row.replace(">One.<", ">1.<")).toList());
            String two = all.get(3);
            all.set(3, translated(two, "Deux."));
            all.add(translated(two, "Duo."));
            all.set(4, translated(all.get(4), "Trois.").replaceFirst(">[^<>]*#1<", "><"));
            all.set(5, all.get(5).replaceFirst("(?s)(.*)</w:p>", "$1<w:r><w:t xml:space=\"preserve\">Is this meant?</w:t></w:r><w:r><w:commentReference w:id=\"5\"/></w:r></w:p>"));
            return all;
        });
        Checked<Bitext> read = TABLE.read("t.docx", Tables.with(file, "word/comments.xml", "<w:comments xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                + "<w:comment w:id=\"5\" w:author=\"R\"><w:p><w:r><w:t>A slip?</w:t></w:r></w:p></w:comment></w:comments>"));
        assertThat(read.findings()).extracting(Finding::rule).containsExactlyInAnyOrder("translation-source-edited", "translation-row-twice", "translation-row-unknown",
                "translation-remark", "translation-remark");
        assertThat(read.findings()).extracting(Finding::message).anyMatch(message -> message.contains("“A slip?”")).anyMatch(message -> message.contains("“Is this meant?”"))
                .anyMatch(message -> message.contains("“Trois.”")).anyMatch(message -> message.contains("“Duo.”")).anyMatch(message -> message.contains("“1.”"));
        assertThat(read.value().orElseThrow().units()).extracting(unit -> unit.segments().get(0).target().map(Coded::text))
                .containsExactly(Optional.empty(), Optional.of("Deux."), Optional.empty());
    }

    private static String translated(String row, String words) {
        return row.replace("<w:pStyle w:val=\"TranslatedText\"/></w:pPr>", "<w:pStyle w:val=\"TranslatedText\"/></w:pPr><w:r><w:t>" + words + "</w:t></w:r>");
    }

    @Test
    void theTableSaysWhoseItIsEvenInAnotherFile() throws IOException {
        Bitext one = Bitexts.untranslated("One.");
        Bitext other = new Bitext("other", "other.md", "en", "de", one.draft(), "r2", Bitexts.untranslated("Uno.").units());
        byte[] file = Tables.withRows(TABLE.write(other), rows -> Tables.rows(TABLE.write(one)));
        Bitext read = TABLE.read("t.docx", file).value().orElseThrow();
        assertThat(Identity.of(read)).isEqualTo(Identity.of(one));
        assertThat(read.units()).hasSize(1);
        UnaryOperator<List<String>> withoutSecond = rows -> rows.stream().filter(row -> !row.contains(">Readout<")).toList();
        byte[] nameless = Tables.withRows(TABLE.write(one), withoutSecond);
        assertThat(TABLE.read("t.docx", nameless).value()).as("the file's properties say it").contains(one);
        assertThat(TABLE.read("t.docx", Tables.stripped(nameless)).findings()).extracting(Finding::rule).containsExactly("translation-unidentified");
    }

    @Test
    void whatIsNoTableIsRefused() {
        for (byte[] bytes : List.of(new byte[0], "no zip".getBytes(), Arrays.copyOf(TABLE.write(Bitexts.untranslated("One.")), 900))) {
            assertThat(TABLE.read("t.docx", bytes).findings()).extracting(Finding::rule).containsExactly("translation-unreadable");
        }
    }

    /** Whatever becomes of a file on its way, nobody sees a stack trace. */
    @Test
    void aDamagedFileIsReadOrRefused() throws IOException {
        Random random = new Random(1);
        byte[] whole = TABLE.write(new SomeBitexts(5).bitext("fr"));
        String document = new String(Tables.parts(whole).get("word/document.xml"), StandardCharsets.UTF_8);
        for (int at = 0; at < 150; at++) {
            byte[] damaged = whole.clone();
            for (int flips = random.nextInt(4); flips >= 0; flips--) {
                damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            }
            assertThat(TABLE.read("t.docx", damaged)).isNotNull();
            int from = random.nextInt(document.length());
            String cut = document.substring(0, from) + document.substring(Math.min(document.length(), from + random.nextInt(40)));
            assertThat(TABLE.read("t.docx", Tables.with(whole, "word/document.xml", cut))).isNotNull();
        }
    }

    @Test
    void segmentsWithoutASkeletonAreInTheirOrder() throws IOException {
        List<Segment> segments = new ArrayList<>();
        for (int number = 1; number <= 12; number++) {
            segments.add(Segment.untranslated(Integer.toString(number), Coded.of("Number " + number), " "));
        }
        Bitext bitext = Bitexts.untranslated("x");
        byte[] file = Tables.withRows(TABLE.write(bitext.with(List.of(bitext.units().get(0).with(segments)))), rows -> rows.stream().sorted(Comparator.reverseOrder()).toList());
        assertThat(TABLE.read("t.docx", Tables.stripped(file)).value().orElseThrow().units().get(0).segments()).extracting(Segment::id)
                .containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12");
    }
}
