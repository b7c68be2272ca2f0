package org.readout.verify.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.Memos;
import org.readout.Themes;
import org.readout.edition.Edition;
import org.readout.finding.Finding;
import org.readout.model.Format;
import org.readout.render.Rendition;

/** A sound page passes, and each fault put into it is found. */
class HtmlJudgeTest {

    private static final Edition EDITION = Memos.edition(Memos.ofFile("small-technical-memo.md"), Memos.audience("practitioners"));
    private static final String PAGE = new String(Themes.render(EDITION, Format.HTML).bytes(), StandardCharsets.UTF_8);

    @Test
    void aSoundPagePasses() throws IOException {
        assertThat(findings(PAGE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "html-doctype       | <!DOCTYPE html>     | <!-- none -->",
        "html-id-twice      | <h1>                | <p id='text'>a</p><h1>",
        "html-dead-link     | <h1>                | <a href='#nowhere'>a</a><h1>",
        "html-dead-reference| <h1>                | <p aria-describedby='nowhere'>a</p><h1>",
        "html-markup        | </h1>               | </h1></article>",
        "html-nesting       | <main id=\"text\">  | <main id='text'><ul><p>a</p></ul>",
        "html-nesting       | <main id=\"text\">  | <main id='text'><span><div>a</div></span>",
        "html-active        | <h1>                | <script>1</script><h1>",
        "html-active        | <h1>                | <h1 onclick='x()'>",
        "html-active        | <h1>                | <a href='javascript:x()'>a</a><h1>",
        "html-fetches       | <h1>                | <img alt='a' src='https://example.org/a.png'><h1>",
        "html-fetches       | <style>             | <style>@import 'a.css';",
        "html-fetches       | <style>             | <style>p { background: url(https://example.org/a.png) }",
        "html-no-policy     | Content-Security-Policy | X-Other",
        "html-loose-policy  | img-src data:       | img-src data: https:",
        "html-loose-policy  | form-action 'none'  | x 'none'",
        "html-late-policy   | <meta charset=\"utf-8\"/> | <style>p { color: red }</style>",
        "html-no-title      | <title>Openness     | <title></title><i>Openness",
        "html-title         | <h1>                | <h1>Another</h1><h1>",
        "html-language      | lang=\"en\"         | lang=\"\"",
        "html-heading-skipped | <main id=\"text\"> | <main id='text'><h5>a</h5>",
        "html-no-alternative| <h1>                | <img src='data:image/png;base64,AA'><h1>",
        "html-no-alternative| <h1>                | <svg><text>a</text></svg><h1>",
        "html-no-scope      | scope=\"col\"        | id='cell'",
        "html-empty-link    | <h1>                | <a href='#text'></a><h1>",
        "html-tab-order     | tabindex=\"0\"      | tabindex=\"3\""})
    void aFaultIsFound(String rule, String sound, String faulty) throws IOException {
        assertThat(PAGE).contains(sound);
        assertThat(findings(PAGE.replaceFirst(java.util.regex.Pattern.quote(sound), java.util.regex.Matcher.quoteReplacement(faulty))))
                .extracting(Finding::rule).contains(rule);
    }

    private static List<Finding> findings(String page) throws IOException {
        Rendition rendition = new Rendition("practitioners/memo.html", "en", Format.HTML, page.getBytes(StandardCharsets.UTF_8));
        return new HtmlJudge().judge(rendition, EDITION).stream().flatMap(judgement -> judgement.findings().stream()).toList();
    }
}
