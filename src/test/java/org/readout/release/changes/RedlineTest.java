package org.readout.release.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.readout.Memos;
import org.readout.edition.Edition;
import org.readout.finding.Surroundings;
import org.readout.model.Audience;
import org.readout.release.announcement.Announced;
import org.readout.words.Difference;
import org.readout.words.Stretch;

/** A redline as a page: without what is marked as deleted it is the later text, without what is marked as inserted the earlier. */
class RedlineTest {

    private static final Audience EDITORS = Memos.audience("editors");

    @Test
    void bothTextsCanBeReadFromIt() {
        List<SeededEdits.Edit> all = SeededEdits.all();
        IntStream.range(0, all.size()).filter(at -> at % 3 == 0).mapToObj(all::get).forEach(edit -> {
            List<Line> before = Lines.of(edit.edition(EDITORS));
            List<Line> after = Lines.of(edit.later(EDITORS));
            List<Redline.Marked> lines = Redline.between(before, after);
            assertThat(read(lines, Stretch.Side.DELETED)).as(edit.name()).isEqualTo(plain(after));
            assertThat(read(lines, Stretch.Side.INSERTED)).as(edit.name()).isEqualTo(plain(before));
        });
    }

    private static List<String> plain(List<Line> lines) {
        return lines.stream().map(line -> line.cells().stream().map(Token::text).collect(Collectors.joining("|"))).filter(text -> !text.replace("|", "").isBlank()).toList();
    }

    private static List<String> read(List<Redline.Marked> lines, Stretch.Side without) {
        return lines.stream().map(line -> line.cells().stream().map(cell -> cell.stream().filter(stretch -> stretch.side() != without)
                // an address shows only where it changed
                .map(stretch -> stretch.text().replaceAll(" ?[⟨→][^⟩ ]*⟩?", "")).collect(Collectors.joining()).strip()).collect(Collectors.joining("|"))).filter(text -> !text.replace("|", "").isBlank()).toList();
    }

    @Test
    void thePageHasTheOutlineOfTheLaterEdition() {
        Edition later = ChangeReportTest.MANY.later(EDITORS);
        Document page = Jsoup.parse(Redline.page(ChangeReportTest.MANY.edition(EDITORS), later, "2024-03-27-1a2b3c4d", Announced.words("en"), Surroundings.NONE));
        assertThat(page.select("h1").text()).isEqualTo("Open models and public policy");
        page.select("del").remove();
        assertThat(page.select("h2").eachText()).hasSize(later.sections().size());
        assertThat(page.select("h3").text()).contains("What was tried before");
        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.select("ins").eachText()).contains("yearly");
        assertThat(page.select("script, img, link")).isEmpty();
    }

    /** As an edition in translation is wherever there is no translation yet. */
    @Test
    void wordsInAnotherLanguageSaySo() {
        Document page = Jsoup.parse(Redline.page(edition("<span lang=\"ar\">نماذج مفتوحة هنا</span>", "<span lang=\"fr\">Il reste.</span>"), edition("<span lang=\"ar\">نماذج مغلقة هنا</span>", "It goes on."),
                "2024-03-27-1a2b3c4d", Announced.words("en"), Surroundings.NONE));
        assertThat(page.select("del[lang=ar][dir=rtl]").eachText()).containsExactly("مفتوحة");
        assertThat(page.select("ins[lang=ar][dir=rtl]").eachText()).containsExactly("مغلقة");
        assertThat(page.select("span[lang=ar]").eachText()).containsExactly("نماذج", "هنا");
        assertThat(page.select("del[lang=fr][dir=ltr]").text()).isEqualTo("Il reste.");
        assertThat(page.select("ins").last().hasAttr("lang")).isFalse();
    }

    /** Each side is in its language, and white space in none. */
    @Test
    void whatWasTranslatedAndIsNoMoreIsOneStretchOfEach() {
        List<Stretch> stretches = Difference.between(Lines.of(edition("x", "Il faut agir vite.")).get(2).tokens(), Lines.of(edition("x", "<span lang=\"fr\">Do act at once.</span>")).get(2).tokens());
        assertThat(stretches).containsExactly(new Stretch(Stretch.Side.DELETED, "Il faut agir vite", ""), new Stretch(Stretch.Side.INSERTED, "Do act at once", "fr"), new Stretch(Stretch.Side.SAME, ".", "fr"));
    }

    private static Edition edition(String said, String then) {
        String page = "<html lang=\"en\"><head><title>A</title><meta name=\"type\" content=\"policy-memo\"></head><body><h1>A</h1><h2>Summary</h2><p>Said: " + said + " and so on.</p><p>" + then + "</p></body></html>";
        return Memos.edition(Memos.memoOf(Memos.read("memo.html", page.getBytes(StandardCharsets.UTF_8)).value().orElseThrow()), EDITORS);
    }
}
