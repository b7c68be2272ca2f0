package org.readout.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.Memos;
import org.readout.Themes;
import org.readout.edition.Edition;

/** A stack is drawn in print where it can be seen at a glance, and is a list where it cannot. */
class LargeStackTest {

    @ParameterizedTest
    @CsvSource({"6,true", "500,false"})
    void itIsAListWhereItCannotBeSeenAtAGlance(int components, boolean drawn) {
        Edition edition = Memos.edition(Memos.memo("---\ntitle: A memo\ntype: technical-memo\nlanguage: en\n---\n\n## Components\n\n"
                + IntStream.range(0, components).mapToObj(at -> "### Part " + at + "\n\nKept.\n\n**Layer.** Model\n").collect(Collectors.joining("\n"))), Memos.audience("practitioners"));
        assertThat(stack(Page.forPrint(edition, Themes.READOUT)).contains("<svg")).isEqualTo(drawn);
        assertThat(stack(Page.forPrint(edition, Themes.READOUT)).contains("<ul class=\"layers\">")).isEqualTo(!drawn);
    }

    private static String stack(String page) {
        int begin = page.indexOf("<section class=\"exhibit stack\"");
        return page.substring(begin, page.indexOf("</section>", begin));
    }
}
