package org.readout.translate.xliff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.finding.Checked;
import org.readout.finding.Finding;
import org.readout.model.Digest;
import org.readout.translate.Bitext;
import org.readout.translate.BitextFormat;
import org.readout.translate.Code;
import org.readout.translate.Piece;

/** Files as translation tools write them: what they say of each segment, in their own words, is what is read. */
class ReturnedFilesTest {

    private static final BitextFormat FORMAT = new Xliff12();

    @Test
    void omegaTLeavesStatesAsTheyWere() {
        assertThat(listing(read("omegat.xlf"))).isEqualTo("""
                paragraph-1a 1 TRANSLATED Model ⟨1⟩weights⟨/1⟩ are open. → Les ⟨1⟩poids⟨/1⟩ du modèle sont ouverts.
                paragraph-1a 2 INITIAL See OpenAI⟨2/⟩ & others. → -
                heading-2b 1 TRANSLATED Training data → Données d’apprentissage""");
    }

    @Test
    void weblateWritesWholeTargets() {
        Checked<Bitext> read = read("weblate.xlf");
        assertThat(listing(read)).isEqualTo("""
                paragraph-1a * TRANSLATED Model ⟨1⟩weights⟨/1⟩ are open. See OpenAI⟨2/⟩ & others. → Les ⟨1⟩poids⟨/1⟩ du modèle sont ouverts. Voir OpenAI⟨2/⟩ & d’autres.
                heading-2b * FINAL Training data → Données d’apprentissage
                term-3c * INITIAL Weights → Poids ?""");
        Bitext bitext = read.value().orElseThrow();
        assertThat(bitext.units().get(0).notes()).containsEntry("Léa", "Poids : voir le glossaire.");
        assertThat(bitext.units().get(0).segments().get(0).target().orElseThrow().pieces()).as("kinds are those of the source")
                .contains(new Piece.Open(new Code("1", "bold", "")));
        assertThat(bitext.memo() + " " + bitext.release() + " " + bitext.language()).isEqualTo("open-ai 2024-03-27 fr");
        assertThat(bitext.draft()).isEqualTo(new Digest("0a".repeat(32)));
        assertThat(read.findings()).isEmpty();
    }

    @Test
    void crowdinCopiesSourcesAndProposes() {
        Checked<Bitext> read = read("crowdin.xlf");
        assertThat(listing(read)).isEqualTo("""
                paragraph-1a 1 INITIAL Model ⟨1⟩weights⟨/1⟩ are open. → -
                paragraph-1a 2 INITIAL See OpenAI⟨2/⟩ & others. → -
                heading-2b 1 FINAL Training data → Données d’apprentissage
                term-3c * TRANSLATED Weights → Poids""");
        assertThat(read.value().orElseThrow().units().get(1).segments().get(0).matches()).singleElement()
                .satisfies(match -> assertThat(match.quality() + " " + match.origin() + " " + match.target()).isEqualTo("87 tm Données d’entraînement"));
    }

    @Test
    void memoQMakesUnitsOfSegments() {
        Checked<Bitext> read = read("memoq.mqxliff");
        assertThat(listing(read)).isEqualTo("""
                paragraph-1a 1 TRANSLATED Model ⟨1⟩weights⟨/1⟩ are open. → Les ⟨1⟩poids⟨/1⟩ du modèle sont ouverts.
                paragraph-1a 2 INITIAL See OpenAI⟨2/⟩ & others. → Voir OpenAI⟨2/⟩ & d’autres.
                heading-2b * FINAL Training data → Données d’apprentissage
                4 * INITIAL Weights → -""");
        assertThat(read.findings()).extracting(Finding::rule).containsExactly("translation-unplaced");
    }

    @Test
    void tradosNumbersTagsAnew() {
        assertThat(listing(read("trados.sdlxliff"))).isEqualTo("""
                7d1c0f5e-83a5-4b53-9b9b-8c9d8f4b8a10 1 FINAL Model ⟨1⟩weights⟨/1⟩ are open. → Les ⟨1⟩poids⟨/1⟩ du modèle sont ouverts.
                7d1c0f5e-83a5-4b53-9b9b-8c9d8f4b8a10 2 TRANSLATED See OpenAI⟨2/⟩ & others. → Voir OpenAI⟨2/⟩ & d’autres.
                0c9e4a7e-30d2-4a6f-a2b0-2a1a86dd6d11 1 INITIAL ⟨1⟩Training data⟨/1⟩ → ⟨1⟩Données d’apprentissage⟨/1⟩
                3b5a7e4f-9f7e-4f0a-8c59-0c2b8a1e7a12 1 INITIAL Weights → -""");
    }

    @Test
    void phraseWritesTagsIntoTheText() {
        assertThat(listing(read("phrase.mxliff"))).isEqualTo("""
                paragraph-1a 1 REVIEWED Model ⟨1⟩weights⟨/1⟩ are open. → Les ⟨1⟩poids⟨/1⟩ du modèle sont ouverts.
                paragraph-1a 2 TRANSLATED See OpenAI⟨2/⟩ & others. → Voir OpenAI⟨2/⟩ & d’autres {approx} {9}.
                heading-2b * INITIAL Training data → Données d’entraînement""");
    }

    @ParameterizedTest
    @ValueSource(strings = {"memoq.mqxliff", "trados.sdlxliff", "phrase.mxliff"})
    void wordsThatAreProtectedStaySo(String file) {
        assertThat(read(file).value().orElseThrow().units().get(0).segments().get(1).source().pieces())
                .contains(new Piece.Protected("OpenAI"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8 with mark", "UTF-16", "UTF-16LE", "UTF-16BE", "UTF-16 that says UTF-8", "UTF-8 that says UTF-16"})
    void encodingsAreToldByWhatTheyAre(String encoding) {
        String text = new String(bytes("weblate.xlf"), StandardCharsets.UTF_8);
        String utf16 = text.replace("'UTF-8'", "'UTF-16'");
        byte[] bytes = switch (encoding) {
            case "UTF-8 with mark" -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
            case "UTF-16" -> utf16.getBytes(StandardCharsets.UTF_16);
            case "UTF-16LE" -> ("\uFEFF" + utf16).getBytes(StandardCharsets.UTF_16LE);
            case "UTF-16BE" -> ("\uFEFF" + utf16).getBytes(StandardCharsets.UTF_16BE);
            case "UTF-16 that says UTF-8" -> text.getBytes(StandardCharsets.UTF_16);
            default -> utf16.getBytes(StandardCharsets.UTF_8);
        };
        assertThat(FORMAT.read("weblate.xlf", bytes)).isEqualTo(read("weblate.xlf"));
    }

    @Test
    void whatCannotBeUnderstoodIsSaidAndTheRestRead() {
        Checked<Bitext> read = unit("""
                <trans-unit id="a"><source>One. Two.</source><seg-source><mrk mtype="seg" mid="1">One.</mrk> <mrk mtype="seg" mid="2">Two.</mrk></seg-source>
                <target><mrk mtype="seg" mid="1">Un.</mrk> <mrk mtype="seg" mid="3">Deux.</mrk></target></trans-unit>
                <trans-unit id="b"><source>Bold</source><target><b>Gras</b></target></trans-unit>
                <trans-unit id="b"><source>Twice</source></trans-unit>
                <trans-unit><source>Nobody</source></trans-unit>
                <trans-unit id="c"><target>De rien</target></trans-unit>
                <trans-unit id="d" approved="no"><source>Last</source><target state="signed-off">Dernier</target></trans-unit>""");
        assertThat(listing(read)).isEqualTo("""
                a * TRANSLATED One. Two. → Un. Deux.
                b * TRANSLATED Bold → Gras
                d * TRANSLATED Last → Dernier""");
        assertThat(read.findings()).extracting(finding -> finding.span().quoted()).as("words of the source, as nobody knows a unit's id").startsWith("One. Two.", "Bold");
        assertThat(read.findings()).extracting(Finding::rule).containsExactly("translation-segments-changed", "translation-tag-unknown", "translation-unit-skipped",
                "translation-unit-skipped", "translation-unit-skipped");
        assertThat(read.findings()).allSatisfy(finding -> assertThat(finding.span().describe()).startsWith("a.xlf"));
    }

    @Test
    void aTextThatChangedIsNotApprovedByTheStateItWasSentWith() {
        String sent = new String(FORMAT.write(read("omegat.xlf").value().orElseThrow()), StandardCharsets.UTF_8);
        Checked<Bitext> untouched = FORMAT.read("a.xlf", sent.replace("state=\"translated\"", "state=\"final\"").getBytes(StandardCharsets.UTF_8));
        assertThat(listing(untouched)).as("the tool says so").contains("heading-2b 1 FINAL");
        String approved = sent.replace("state=\"translated\"", "state=\"final\"").replaceAll("comment=\"translated", "comment=\"final");
        assertThat(listing(FORMAT.read("a.xlf", approved.getBytes(StandardCharsets.UTF_8)))).contains("heading-2b 1 FINAL");
        assertThat(listing(FORMAT.read("a.xlf", approved.replace("Données d’", "Les données d’").getBytes(StandardCharsets.UTF_8))))
                .as("nobody approved of this").contains("heading-2b 1 TRANSLATED Training data → Les données d’apprentissage");
    }

    @Test
    void aSentenceThatWasApprovedStaysSoWhileItsNeighbourIsTranslated() {
        String sent = """
                <trans-unit id="a"><source>One. Two.</source><seg-source><mrk mtype="seg" mid="1">One.</mrk> <mrk mtype="seg" mid="2">Two.</mrk></seg-source>
                <target state="needs-translation"><mrk mtype="seg" mid="1" comment="final %s">Un.</mrk> <mrk mtype="seg" mid="2" comment="initial">Two.</mrk></target></trans-unit>"""
                .formatted(Digest.of("Un.").abbreviated());
        String translated = sent.replace("\"initial\">Two.", "\"initial\">Deux.");
        assertThat(listing(unit(sent))).isEqualTo("a 1 FINAL One. → Un.\na 2 INITIAL Two. → -");
        assertThat(listing(unit(translated))).isEqualTo("a 1 FINAL One. → Un.\na 2 TRANSLATED Two. → Deux.");
        assertThat(listing(unit(translated.replace("needs-translation", "translated")))).isEqualTo("a 1 FINAL One. → Un.\na 2 TRANSLATED Two. → Deux.");
        assertThat(listing(unit(translated.replace("needs-translation", "signed-off").replace("Un.", "Une.")))).isEqualTo("a 1 REVIEWED One. → Une.\na 2 REVIEWED Two. → Deux.");
        String rejected = sent.replace("initial", "final " + Digest.of("Two.").abbreviated());
        assertThat(listing(unit(rejected.replace("needs-translation", "final")))).contains("a 1 FINAL", "a 2 FINAL");
        assertThat(listing(unit(rejected))).as("a reviewer has second thoughts").contains("a 1 INITIAL", "a 2 INITIAL");
    }

    @Test
    void aMistakeInOneUnitOfXliff2LeavesTheOthers() {
        String file = new String(new Xliff2().write(read("weblate.xlf").value().orElseThrow()), StandardCharsets.UTF_8);
        Checked<Bitext> read = FORMAT.read("a.xlf", file.replaceFirst("startRef=\"[^\"]*\"|<pc id=\"1\"", "<pc id=\"\"").getBytes(StandardCharsets.UTF_8));
        assertThat(listing(read)).isEqualTo("""
                heading-2b * FINAL Training data → Données d’apprentissage
                term-3c * INITIAL Weights → Poids ?""");
        assertThat(read.findings()).extracting(Finding::rule).containsExactly("translation-unit-skipped");
    }

    /** Tags taken out, doubled and swapped, attributes and bytes lost: it is read or refused with a reason. */
    @ParameterizedTest
    @ValueSource(strings = {"1.2", "2.0"})
    void damageIsNeverMoreThanAFinding(String version) {
        BitextFormat format = version.equals("1.2") ? new Xliff12() : new Xliff2();
        Random random = new Random(7);
        for (int round = 0; round < 120; round++) {
            String file = new String(format.write(new RandomBitexts(round % 20).next()), StandardCharsets.UTF_8);
            byte[] damaged = damaged(file, random).getBytes(StandardCharsets.UTF_8);
            Checked<Bitext> read = format.read("a.xlf", damaged);
            read.value().ifPresent(bitext -> assertThat(format.read("a.xlf", damaged)).isEqualTo(read));
            assertThat(read.findings()).allSatisfy(finding -> assertThat(finding.message() + finding.hint()).doesNotContain("null", "Exception"));
        }
    }

    private static String damaged(String file, Random random) {
        List<MatchResult> tags = Pattern.compile("<[^>]*>").matcher(file).results().toList();
        MatchResult tag = tags.get(random.nextInt(tags.size()));
        String other = tags.get(random.nextInt(tags.size())).group();
        String instead = switch (random.nextInt(6)) {
            case 0 -> "";
            case 1 -> tag.group() + tag.group();
            case 2 -> other;
            case 3 -> tag.group().replaceFirst(" [\\w:-]+=\"[^\"]*\"", "");
            case 4 -> tag.group().replaceFirst("=\"[^\"]*\"", "=\"\"");
            default -> tag.group().replaceFirst("/?>$", "/>");
        };
        return file.substring(0, tag.start()) + instead + file.substring(tag.end());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.0", "2.1", "2.2"})
    void laterXliff2IsReadToo(String version) {
        Bitext bitext = new RandomBitexts(3).sound();
        String namespace = "document:" + (version.equals("2.2") ? "2.2" : "2.0");
        String file = new String(new Xliff2().write(bitext), StandardCharsets.UTF_8).replace("version=\"2.0\"", "version=\"" + version + "\"").replace("document:2.0", namespace);
        assertThat(FORMAT.read("a.xlf", file.getBytes(StandardCharsets.UTF_8))).isEqualTo(Checked.of(bitext));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<!DOCTYPE xliff><xliff version='1.2'/>",
        "<!DOCTYPE xliff SYSTEM 'http://localhost:1/x.dtd'><xliff version='1.2'/>",
        "<!DOCTYPE x [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;'>]><xliff version='1.2'>&b;</xliff>",
        "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/hostname'>]><xliff version='2.0'>&a;</xliff>",
        "deep"})
    void whatAttacksIsRefused(String text) {
        String nested = text.equals("deep") ? "<xliff version='1.2'>" + "<group>".repeat(100_000) : text;
        assertThat(FORMAT.read("a.xlf", nested.getBytes(StandardCharsets.UTF_8)).findings()).extracting(Finding::rule).containsExactly("translation-refused");
    }

    @Test
    void whatIsTooLargeIsNotParsed() {
        byte[] large = new byte[(32 << 20) + 1];
        Arrays.fill(large, (byte) ' ');
        assertThat(FORMAT.read("a.xlf", large).findings()).extracting(Finding::rule).containsExactly("translation-refused");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "PK", "<xliff version='1.2'><file>", "<html/>", "<xliff version='1.2'/>", "<xliff version='2.0'/>", "<xliff version='2.0' srcLang='en' xmlns='urn:oasis:names:tc:xliff:document:2.0'/>"})
    void whatIsNoXliffIsSaidToBeNone(String text) {
        Checked<Bitext> read = FORMAT.read("a.xlf", text.getBytes(StandardCharsets.UTF_8));
        assertThat(read.value()).isEmpty();
        assertThat(read.findings()).extracting(Finding::rule).containsExactly("translation-unreadable");
    }

    private static Checked<Bitext> unit(String units) {
        return FORMAT.read("a.xlf", ("<xliff version='1.2'><file product-name='memo' source-language='en' target-language='fr'><body>" + units + "</body></file></xliff>")
                .getBytes(StandardCharsets.UTF_8));
    }

    private static Checked<Bitext> read(String file) {
        return FORMAT.read(file, bytes(file));
    }

    private static byte[] bytes(String file) {
        try (InputStream in = Objects.requireNonNull(ReturnedFilesTest.class.getResourceAsStream("/translate/tools/" + file))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String listing(Checked<Bitext> read) {
        return read.value().orElseThrow().units().stream().flatMap(unit -> unit.segments().stream().map(segment -> Stream.of(unit.id(), segment.id(), segment.state().name(),
                segment.source().toString(), "→", segment.target().map(Object::toString).orElse("-")).collect(Collectors.joining(" ")))).collect(Collectors.joining("\n"));
    }
}
