package org.readout.source.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a site puts around a text, and what of an author's looks like it. */
class SurroundingsTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "<div id='cookie-banner'><p>We use cookies.</p><button>Accept</button></div>",
        "<div class='site cookie-notice-bar'>We use cookies. <a href='/privacy'>More</a></div>",
        "<div class='cc-window cookie-consent'>We use cookies. <a role='button'>Got it</a></div>",
        "<div class='cookies'>We use cookies. <button>Accept</button></div>",
        "<div role='dialog'>We use cookies. <button>Accept</button></div>"})
    void whatASiteAsksItsVisitorsIsNotOfTheText(String asked) {
        assertThat(Surroundings.questionsToVisitors(body(asked))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<section id='cookie-wall' class='level2'><h2>Cookie wall</h2><p>Sites lock <a href='/study'>readers</a> out.</p></section>",
        "<section id='the-cookie-banner'><h2><span>2.1</span> The cookie banner</h2><p>It nags. <button>Copy</button></p></section>",
        "<div class='section' id='consent-notice-1'><h2>Consent notice</h2><p>See <a href='/b'>b</a>.</p></div>",
        "<section id='cookie-law'><p>The law says.</p></section>",
        "<section class='cookie-law'><h2>A law</h2><p>The <a href='https://example.org'>law</a> says<a href='#fn1'>1</a>.</p></section>",
        "<div class='consent container'><p>Ask first, says <a href='/study'>a study</a>.</p></div>"})
    void whatAnAuthorWritesOfCookiesAndConsentIs(String written) {
        assertThat(Surroundings.questionsToVisitors(body(written))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<footer id='foot'><a href='/about'>About us</a> <a href='/contact'>Contact</a> <a href='https://social.example'>Mastodon</a></footer>",
        "<footer>© 2026 The Institute</footer>",
        "<footer><a href='https://a.example'>A</a> <a href='https://b.example'>Privacy policy</a></footer>"})
    void aFooterThatLeadsThroughTheSiteIsItsOwn(String footer) {
        assertThat(Surroundings.headersAndFooters(body("<a href='#foot'>Skip the text</a><p>Pipes leak.</p>" + footer))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<p>Leaks.</p><footer><p>Sources: <a href='https://a.example'>Audit 2025</a>, <a href='https://b.example'>Water atlas</a></p></footer>",
        "<p>Leaks.</p><footer><p>Annexes: <a href='a.pdf'>Audit</a>, <a href='b.xlsx'>Costs</a></p></footer>",
        "<p>Leaks.</p><footer><p><a href='#a'>Up</a> <a href='#b'>Down</a></p></footer>",
        "<p>Leaks.<a href='#fn1'>1</a></p><footer><ol><li id='fn1'><a href='/a'>Annual report</a> <a href='/b'>Atlas</a> <a href='#fnref1'>↩</a></li></ol></footer>",
        "<main><p>Leaks.<a href='#fn1'>1</a></p></main><footer><p><a name='fn1'></a>© 2025 The audit office</p></footer>"})
    void aFooterWithSourcesOrNotesIsTheAuthors(String page) {
        assertThat(Surroundings.headersAndFooters(body(page))).isEmpty();
    }

    private static Element body(String inside) {
        return Jsoup.parse("<!DOCTYPE html><body>" + inside).body();
    }
}
