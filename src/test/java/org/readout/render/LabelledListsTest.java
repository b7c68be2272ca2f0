package org.readout.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.readout.Memos;
import org.readout.Themes;
import org.readout.edition.Edition;
import org.readout.model.Document;
import org.readout.model.DraftFormat;
import org.readout.model.Format;
import org.readout.model.ListBlock;
import org.readout.model.Memo;
import org.readout.verify.Accounting;
import org.readout.verify.Expectation;
import org.readout.verify.Verifier;

/** Marks of an author's own before items, such as “(iv)” and “2.4.1”, from a draft to every format. */
class LabelledListsTest {

    private static final String DRAFT = """
            <html lang="en"><head><title>A memo</title><style>
            ol.lst-kix_a-0.start{counter-reset:lst-ctn-kix_a-0 3}
            .lst-kix_a-0>li:before{content:"(" counter(lst-ctn-kix_a-0,lower-roman) ") "}
            .lst-kix_b-0>li:before{content:"2.4." counter(lst-ctn-kix_b-0,decimal) " "}
            .lst-kix_c-0>li:before{content:"Requirement " counter(lst-ctn-kix_c-0,decimal) ": "}
            .lst-kix_d-0>li:before{content:"" counter(lst-ctn-kix_d-0,decimal) ". "}
            </style></head><body>
            <h1>A memo</h1><h2>Summary</h2><p>What is asked is listed below, with the marks its authors gave it.</p>
            <ol class="lst-kix_a-0" start="4"><li>The fourth thing is told.</li><li>The fifth thing is told, at such length that it goes over the end of
            the line and on to another one, under the words and not under the mark.</li></ol>
            <p>And then:</p>
            <ol class="lst-kix_b-0"><li>One of these.</li><li>Another of these.</li></ol>
            <ol class="lst-kix_c-0"><li>Say who decides.</li><li>Say when.</li></ol>
            <ol class="lst-kix_d-0"><li>Plain numbers stay the house’s own.</li><li>They are.</li></ol>
            <h2>Recommendations</h2><p><b>Legislators should act.</b> They have the means.</p></body></html>
            """;
    private static final Memo MEMO = Memos.memoOf(Memos.read("draft.html", DRAFT.getBytes(StandardCharsets.UTF_8)).value().orElseThrow());

    @Test
    void whatIsMoreThanItsNumberIsKept() {
        List<List<String>> labels = MEMO.sections().stream().flatMap(section -> section.blocks().stream()).filter(ListBlock.class::isInstance)
                .map(block -> ((ListBlock) block).items().stream().map(ListBlock.Item::label).toList()).toList();
        assertThat(labels).containsExactly(List.of("(iv)", "(v)"), List.of("2.4.1", "2.4.2"), List.of("Requirement 1:", "Requirement 2:"), List.of("", ""));
    }

    @Test
    void soIsWhatIsTyped() {
        byte[] draft = """
                Summary
                -------

                What is asked:

                (iv) The fourth thing is told.
                (v) The fifth thing is told.

                And then:

                2.4.1 One of these.
                2.4.2 Another of these.

                And last:

                1. Plain numbers stay the house's own.
                2. They are.

                Recommendations
                ---------------

                Legislators should act.
                """.getBytes(StandardCharsets.UTF_8);
        Document document = Memos.read("draft.txt", draft).value().orElseThrow();
        assertThat(document.blocks()).filteredOn(ListBlock.class::isInstance).extracting(block -> ((ListBlock) block).items().stream().map(ListBlock.Item::label).toList())
                .containsExactly(List.of("(iv)", "(v)"), List.of("2.4.1", "2.4.2"), List.of("", ""));
        assertThat(Accounting.ofDraft(draft, DraftFormat.TEXT, document).findings()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"HTML", "PDF", "DOCX"})
    void everyFormatSaysThemAndPassesEveryJudge(Format format) {
        Edition edition = Memos.edition(MEMO, Memos.audience("public"));
        Rendition rendition = Themes.render(edition, format);
        assertThat(new Verifier().verify(rendition, Expectation.of(edition, MEMO, Themes.READOUT)).judgements()).isNotEmpty()
                .allSatisfy(judgement -> assertThat(judgement.findings()).as(judgement.standard()).isEmpty());
    }

    @Test
    void aMarkThatIsLostIsMissed() {
        Edition edition = Memos.edition(MEMO, Memos.audience("public"));
        Rendition rendition = Themes.render(edition, Format.HTML);
        byte[] without = new String(rendition.bytes(), StandardCharsets.UTF_8).replace("(iv)", "").getBytes(StandardCharsets.UTF_8);
        Rendition damaged = new Rendition(rendition.path(), rendition.language(), Format.HTML, without);
        assertThat(new Verifier().verify(damaged, Expectation.of(edition, MEMO, Themes.READOUT)).judgements().toString()).contains("(iv)");
    }
}
