package org.readout.source.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What leads readers on from a text, and what of an author's looks like it. */
class TeasersTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "<div class='related-articles'><h2>Related articles</h2><h3><a href='/dry'>Land that dries</a></h3><p>Blog</p></div>",
        "<div class='x'><h2>Recommended for you</h2><a href='/dry'>Land that dries</a></div>",
        "<aside><h2>More on water</h2><ul><li><a href='/wells'>Wells</a></li></ul></aside>",
        "<div class='share-bar'>Share: <a href='https://social.example'>Mastodon</a></div>",
        "<div class='social-media'><h3>Share this page</h3><a href='https://social.example'>Mastodon</a></div>"})
    void cardsAndBarsToShareLeadOn(String site) {
        assertThat(Teasers.in(Jsoup.parse(site).body())).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<div class='recommended'><h3>Adopt option B in all ministries</h3><a href='https://a.example'>Cost study</a></div>",
        "<div class='social'><h3>Social effects</h3><a href='https://a.example'>Survey 2025</a></div>",
        "<div class='social-media'><h3>Social media</h3><a href='https://a.example'>Survey 2025</a></div>",
        "<div class='sharing'><h3>Data sharing</h3><a href='https://a.example'>Survey 2025</a></div>",
        "<section class='related'><h2>What the three river boards before us agreed to do together</h2><a href='https://a.example'>Minutes</a></section>",
        "<section class='related-work'><h2>Related work</h2><a href='https://a.example'>Leaks in Port Elian</a></section>"})
    void headingsAreAnAuthorsWordsToo(String written) {
        assertThat(Teasers.in(Jsoup.parse(written).body())).isEmpty();
    }
}
