package org.readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.model.Format;
import org.readout.render.Rendition;
import org.readout.verify.carried.Passage;
import org.readout.verify.carried.Transcription;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every page of a release before the Nu checker and, in a browser, before axe-core; every Word file through LibreOffice and back. */
@Tag("slow")
class JudgedElsewhereTest {

    private static final Pattern OUTCOME = Pattern.compile("<title>axe (.*?)</title>", Pattern.DOTALL);

    @TempDir
    static Path folder;

    @BeforeAll
    static void publish() {
        SampleRelease.publish(folder.resolve("output"));
    }

    @Test
    void theNuCheckerFindsNothing() throws Exception {
        for (Path page : pages()) {
            EmbeddedValidator validator = new EmbeddedValidator();
            validator.setOutputFormat(EmbeddedValidator.OutputFormat.JSON);
            JsonNode messages = JsonMapper.builder().build().readTree(validator.validate(new ByteArrayInputStream(Files.readAllBytes(page)))).get("messages");
            List<String> errors = new ArrayList<>();
            messages.forEach(message -> {
                if (message.get("type").asString().equals("error")) {
                    errors.add(message.get("message").asString() + " near " + message.path("extract").asString());
                }
            });
            assertThat(errors).as(page.toString()).isEmpty();
        }
    }

    /** Media queries are answered by hand, so that one browser window is light, dark or print whatever the machine prefers. */
    @ParameterizedTest
    @CsvSource({"light, 1280", "dark, 1280", "light, 320", "dark, 320", "print, 700"})
    void axeFindsNothing(String medium, int width) throws Exception {
        String axe;
        try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream("/axe.min.js"))) {
            axe = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        for (Path page : pages()) {
            String markup = Files.readString(page).replaceFirst("(?i)<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "");
            Path watched = Files.writeString(folder.resolve("watched.html"), markup.replaceFirst("</body>\\s*</html>\\s*$", "") + "<script>"
                    + axe + "</script><script>" + script(medium) + "</script></body></html>");
            Path frame = Files.writeString(folder.resolve("frame.html"), """
                    <!doctype html><title>not yet</title><body style="margin:0"><script>addEventListener('message', e => document.title = 'axe ' + e.data)</script>
                    <iframe src="%s" style="border:0;width:%dpx;height:2000px"></iframe>""".formatted(watched.toUri(), width));
            String seen = Elsewhere.run(folder, 180, "chromium", "--headless", "--no-sandbox", "--disable-gpu", "--allow-file-access-from-files", "--virtual-time-budget=60000",
                    "--user-data-dir=" + folder.resolve("browser"), "--window-size=1400,2100", "--dump-dom", frame.toUri().toString());
            Matcher outcome = OUTCOME.matcher(seen);
            assertThat(outcome.find()).as(page + ": axe did not finish").isTrue();
            assertThat(outcome.group(1)).as(page + ", " + medium + ", " + width).isEqualTo("0 violations");
        }
    }

    private static String script(String medium) {
        return """
                const wanted = '%s';
                function answer(rules) {
                  for (const rule of rules) {
                    if (rule.type !== CSSRule.MEDIA_RULE) continue;
                    const text = rule.media.mediaText;
                    if (/print/.test(text)) rule.media.mediaText = wanted === 'print' ? 'all' : 'not all';
                    else if (/screen/.test(text) && wanted === 'print') rule.media.mediaText = 'not all';
                    else if (/prefers-color-scheme: *dark/.test(text)) rule.media.mediaText = wanted === 'dark' ? 'all' : 'not all';
                    else if (/prefers-color-scheme: *light/.test(text)) rule.media.mediaText = wanted === 'light' ? 'all' : 'not all';
                    answer(rule.cssRules);
                  }
                }
                for (const sheet of document.styleSheets) answer(sheet.cssRules);
                document.documentElement.style.colorScheme = wanted === 'dark' ? 'dark' : 'light';
                axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }).then(found => parent.postMessage(
                  found.passes.length < 5 ? 'looked at too little: ' + found.passes.length
                  : found.violations.length + ' violations' + found.violations.map(one => ' ' + one.id + ' at ' + one.nodes.map(node => node.target).slice(0, 3)).join(';'), '*'),
                  failure => parent.postMessage('failed: ' + failure, '*'));
                """.formatted(medium);
    }

    @Test
    void aWordFileSurvivesLibreOffice() throws Exception {
        for (Path document : SampleRelease.files(folder.resolve("output"), ".docx")) {
            Path target = folder.resolve("again").resolve(document.getParent().getFileName());
            Elsewhere.run(folder, 180, "soffice", "-env:UserInstallation=" + folder.resolve("office").toUri(), "--headless", "--convert-to", "docx:MS Word 2007 XML",
                    "--outdir", target.toString(), document.toString());
            assertThat(words(target.resolve(document.getFileName()))).as(document.toString()).isEqualTo(words(document));
        }
    }

    /** What the body says, white space and numbers left out, which fields count anew. */
    private static String words(Path document) throws IOException {
        return Transcription.of(new Rendition("memo", "audience", "en", Format.DOCX, Files.readAllBytes(document))).read().stream()
                .filter(passage -> passage.place().startsWith("word/document.xml")).map(Passage::text).collect(Collectors.joining())
                .replaceAll("[\\s\\p{Z}\\p{N}]", "");
    }

    /** Editions, and the pages Readout writes about them. */
    private static List<Path> pages() throws IOException {
        List<Path> pages = SampleRelease.files(folder.resolve("output"), ".html");
        assertThat(pages).anySatisfy(page -> assertThat(page.toString().toLowerCase(Locale.ROOT)).contains("practitioners"));
        return pages;
    }
}
