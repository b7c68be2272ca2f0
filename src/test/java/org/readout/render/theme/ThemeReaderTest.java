package org.readout.render.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.Memos;
import org.readout.Themes;
import org.readout.edition.Edition;
import org.readout.finding.Checked;
import org.readout.finding.Finding;
import org.readout.render.Renderer;
import org.readout.render.Theme;
import org.readout.render.html.HtmlRenderer;
import org.readout.render.pdf.PdfRenderer;
import org.readout.verify.carried.Carried;
import org.readout.verify.carried.Declared;
import org.readout.verify.carried.Transcription;

/** Themes as folders: what they inherit, what a house changes, and what is said of mistakes. */
class ThemeReaderTest {

    private static final SortedMap<String, SortedMap<String, byte[]>> SHIPPED = Themes.shipped();

    /** The signature and the chunk IHDR. */
    private static final int PNG_HEAD = 33;

    private final SortedMap<String, SortedMap<String, byte[]>> folders = new TreeMap<>();
    private final SortedMap<String, byte[]> house = new TreeMap<>();

    @BeforeEach
    void copy() {
        SHIPPED.forEach((name, files) -> folders.put(name, new TreeMap<>(files)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"readout", "gazette"})
    void whatShipsIsCompleteAndStandsOut(String name) {
        assertThat(read(name).findings()).isEmpty();
    }

    /** Reports are laid out by themselves, and have the rest of their release's theme. */
    @ParameterizedTest
    @ValueSource(strings = {"readout", "gazette"})
    void itsValuesAloneLayNothingOut(String name) {
        String values = Themes.of(name).text(Theme.VALUES);
        assertThat(Themes.of(name).text("screen.css")).startsWith(values);
        assertThat(values.replaceAll("@font-face \\{[^}]*}|@media \\([a-z: -]*\\) \\{|@media print \\{|:root \\{[^}]*}|[\\s}]", "")).isEmpty();
        assertThat(values).contains("--accent:", "--paper:", "--font-heading:");
    }

    @Test
    void whatIsOnlyThereToBeExtendedLacksFiles() {
        assertThat(read("base").findings()).extracting(finding -> finding.span().file())
                .contains("themes/base/reference.docx");
    }

    @Test
    void coloursTooMuchAlikeAreRefusedWithTheNearestThatPass() {
        replace("readout", "theme.yaml", "accent: \"#0b5563\"", "accent: \"#7ab8c4\"");
        List<Finding> findings = read("readout").findings();
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.span().file()).isEqualTo("themes/readout/theme.yaml");
            assertThat(finding.span().line()).isEqualTo(5);
        });
        assertThat(findings.get(0).message()).contains("“accent” (#7ab8c4)", "4.5 : 1", "“paper”", "“tint”");
        String mended = offered(findings.get(0));
        replace("readout", "theme.yaml", "accent: \"#7ab8c4\"", "accent: \"" + mended + "\"");
        assertThat(read("readout").findings()).isEmpty();
    }

    @Test
    void aColourIsNearestWhenHardlyNearerOnesFail() {
        Colour paper = Colour.of("#fff").orElseThrow();
        Colour pale = Colour.of("#7ab8c4").orElseThrow();
        Colour nearest = pale.nearest(shade -> shade.contrast(paper) >= 4.5).orElseThrow();
        assertThat(nearest.contrast(paper)).isBetween(4.5, 4.6);
        assertThat(pale.nearest(shade -> shade.contrast(paper) > 21)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "theme.yaml | colours: | colors: | “colors” is not a key | Did you mean “colours”?",
        "theme.yaml | accent: \"#0b5563\" | acent: \"#0b5563\" | “acent” is not a key | Did you mean “accent”?",
        "theme.yaml | \"#0b5563\" | teal | “teal” is not a colour | #0b5563",
        "theme.yaml | extends: base | extends: bse | no theme “bse” | Did you mean “base”?",
        "theme.yaml | extends: base | extends: readout | extends itself | extend none",
        "theme.yaml | family: IBM Plex Serif | family: Lato | names this file | templates/house",
        "print.css | var(--accent) | var(--acent) | “acent” | Did you mean “var(--accent)”?",
        "screen.css | var(--accent) | var(--acent) | “acent” | Did you mean “var(--accent)”?"})
    void aMistakeIsToldWithWhatWasMeant(String file, String words, String mistake, String message, String hint) {
        replace("readout", file, words, mistake.replace("¶", "\n"));
        assertThat(read("readout").findings()).anySatisfy(finding -> {
            assertThat(finding.span().file()).startsWith("themes/readout/");
            assertThat(finding.message()).contains(message);
            assertThat(finding.hint()).contains(hint);
        });
    }

    @Test
    void aLogoIsAPictureThatAllFormatsShow() {
        house.put("house.yaml", "logo: {file: logo.svg, alternative: x}".getBytes(StandardCharsets.UTF_8));
        assertThat(read("readout").findings())
                .anySatisfy(finding -> assertThat(finding.hint()).contains("export one"));
    }

    @Test
    void aSizeNobodyKnowsIsAMistake() {
        replace("gazette", "theme.yaml", "section: 19pt", "sektion: 19pt");
        assertThat(read("gazette").findings()).singleElement()
                .satisfies(finding -> assertThat(finding.hint()).contains("Did you mean “section”?"));
    }

    @Test
    void aHouseChangesColoursFontsAndLogoOfEveryThemeWithoutCss() throws IOException {
        house.put("house.yaml", """
                colours:
                  light: {accent: "#6a1b9a"}
                  dark: {accent: "#d6a5f0"}
                fonts:
                  heading: {family: Source Sans 3, fallback: [sans-serif]}
                logo: {file: logo.png, alternative: Institute of Samples}
                """.getBytes(StandardCharsets.UTF_8));
        house.put("logo.png", picture());
        SHIPPED.get("gazette").forEach((path, bytes) -> {
            if (path.startsWith("fonts/SourceSans3-")) {
                house.put(path, bytes);
            }
        });
        Edition edition = Memos.edition(Memos.ofFile("small-policy-memo.md"), Memos.audience("public"));
        for (String name : List.of("readout", "gazette")) {
            Theme theme = read(name).value().orElseThrow().get(name);
            assertThat(theme.text("screen.css")).contains("--accent: #6a1b9a", "--accent: #d6a5f0", "--font-heading: \"Source Sans 3\", sans-serif");
            assertThat(theme.text("print.css")).contains("#6a1b9a").doesNotContain("var(");
            String page = new String(new HtmlRenderer().render(edition, theme).bytes(), StandardCharsets.UTF_8);
            assertThat(page).contains("alt=\"Institute of Samples\"");
            for (Renderer renderer : List.of(new HtmlRenderer(), new PdfRenderer())) {
                Carried carried = Carried.in(Transcription.of(renderer.render(edition, theme)), Declared.by(edition, theme), renderer.format());
                assertThat(carried.invented()).as("the logo's words are the house's").isEmpty();
                assertThat(carried.missing()).isEmpty();
            }
            assertThat(wordPart("word/theme/theme1.xml", theme.file("reference.docx"))).contains("6A1B9A", "\"Source Sans 3\"")
                    .doesNotContain("0B5563", "9B1C1F", "IBM Plex Sans", "Source Serif");
            assertThat(wordPart("word/fontTable.xml", theme.file("reference.docx"))).contains("\"Source Sans 3\"><w:altName w:val=\"Calibri\"/><w:family w:val=\"swiss\"/>")
                    .doesNotContain("\"Source Sans 3\"><w:altName w:val=\"Georgia\"/>");
        }
    }

    @Test
    void aHousesColourIsCheckedAgainstAllThemesAndToldOnce() {
        house.put("house.yaml", "colours:\n  light:\n    accent: \"#7ab8c4\"\n".getBytes(StandardCharsets.UTF_8));
        Finding finding = read("gazette", "readout").findings().get(0);
        assertThat(read("gazette", "readout").findings()).hasSize(1);
        assertThat(finding.span().file()).isEqualTo("house/house.yaml");
        assertThat(finding.span().line()).isEqualTo(3);
        house.put("house.yaml", ("colours:\n  light:\n    accent: \"" + offered(finding) + "\"\n").getBytes(StandardCharsets.UTF_8));
        assertThat(read("gazette", "readout").findings()).as("what is offered passes in every theme").isEmpty();
    }

    @Test
    void whatTheHouseNamesIsMissedInTheHouse() {
        house.put("house.yaml", "logo: {file: seal.png, alternative: Seal}\nfonts: {label: {family: Lato}}".getBytes(StandardCharsets.UTF_8));
        assertThat(read("gazette", "readout").findings()).extracting(finding -> finding.span().file())
                .containsExactlyInAnyOrder("house/seal.png", "house/fonts/Lato-Regular.ttf");
    }

    @Test
    void allMistakesOfAHouseAreToldInOneGo() {
        house.put("house.yaml", """
                colours: {light: {accent: "#7ab8c4"}}
                fonts: {label: {family: Lato}}
                logo: {file: seal.png, alternative: Seal}
                """.getBytes(StandardCharsets.UTF_8));
        assertThat(read("gazette", "readout").findings()).extracting(finding -> finding.span().file())
                .containsExactlyInAnyOrder("house/house.yaml", "house/seal.png", "house/fonts/Lato-Regular.ttf");
    }

    @Test
    void aLogoThatIsNoPictureIsToldBeforeItIsShown() throws IOException {
        house.put("house.yaml", "logo: {file: logo.png, alternative: Seal}".getBytes(StandardCharsets.UTF_8));
        house.put("logo.png", "no png".getBytes(StandardCharsets.UTF_8));
        assertThat(read("gazette", "readout").findings()).singleElement().satisfies(finding -> {
            assertThat(finding.span().file()).isEqualTo("house/logo.png");
            assertThat(finding.message()).contains("no picture");
        });
        house.put("logo.png", Arrays.copyOf(picture(), picture().length / 2));
        assertThat(read("readout").findings()).hasSize(1);
    }

    @Test
    void whatTakesKeysOfItsOwnIsToldWithThem() {
        house.put("house.yaml", "logo: logo.png".getBytes(StandardCharsets.UTF_8));
        assertThat(read("readout").findings()).singleElement()
                .satisfies(finding -> assertThat(finding.hint()).contains("“logo: {file: …, alternative: …}”"));
    }

    @Test
    void ofALogoOnlyThePictureIsShown() throws IOException {
        byte[] plain = picture();
        byte[] words = "tEXtdate:create\0002026-12-01".getBytes(StandardCharsets.ISO_8859_1);
        ByteBuffer marked = ByteBuffer.allocate(plain.length + words.length + 8);
        marked.put(plain, 0, PNG_HEAD).putInt(words.length - 4).put(words).putInt(0).put(plain, PNG_HEAD, plain.length - PNG_HEAD);
        house.put("house.yaml", "logo: {file: logo.png, alternative: Seal}".getBytes(StandardCharsets.UTF_8));
        house.put("logo.png", marked.array());
        assertThat(read("readout").value().orElseThrow().get("readout").file("logo.png")).isEqualTo(plain);
    }

    @Test
    void aReferenceDocumentThatIsNoneIsAMistake() {
        folders.get("readout").put("reference.docx", new byte[] {1, 2, 3});
        house.put("house.yaml", "colours: {light: {accent: \"#6a1b9a\"}}".getBytes(StandardCharsets.UTF_8));
        assertThat(read("readout").findings()).singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("not a Word document"));
    }

    private Checked<SortedMap<String, Theme>> read(String... names) {
        return ThemeReader.read(List.of(names), folders, house, List.of());
    }

    private static String offered(Finding finding) {
        return finding.hint().substring(finding.hint().indexOf('#'), finding.hint().indexOf('#') + 7);
    }

    private static byte[] picture() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(600, 120, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }

    private static String wordPart(String name, byte[] document) throws IOException {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(document))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(in.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new IOException("no " + name);
    }

    private void replace(String theme, String file, String words, String others) {
        String text = new String(folders.get(theme).get(file), StandardCharsets.UTF_8);
        assertThat(text).contains(words);
        folders.get(theme).put(file, text.replace(words, others).getBytes(StandardCharsets.UTF_8));
    }
}
