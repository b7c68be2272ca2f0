package org.readout.batch.translate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.readout.Memos;
import org.readout.Themes;
import org.readout.batch.template.TemplateFolder;
import org.readout.batch.template.Templates;
import org.readout.edition.Furniture;
import org.readout.finding.Finding;
import org.readout.model.Audience;
import org.readout.model.Memo;
import org.readout.render.Theme;
import org.readout.translate.Bitext;
import org.readout.translate.Extraction;
import org.readout.translate.Protection;
import org.readout.translate.Pseudo;
import org.readout.translate.Segmentation;

/** Editions in languages nobody speaks: sound ones pass, and each of what they are made to find is found. */
class PseudoEditionsTest {

    private static final Templates TEMPLATES = TemplateFolder.read(Path.of("templates"));
    private static final String START = "---\ntitle: A memo\ntype: policy-memo\nlanguage: en\ndate: 2024-03-27\nauthors: Sample Author C\n---\n\n## Summary\n\n";

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void aSmallMemoPasses(Pseudo pseudo) {
        Memo memo = Memos.ofFile("small-policy-memo.md");
        List<PseudoEditions.Outcome> all = new PseudoEditions(TEMPLATES, pseudo, folder).write(memo, text(memo, pseudo), audience("public"), theme("readout"));
        assertThat(all).hasSize(2).allSatisfy(outcome -> {
            assertThat(outcome.findings()).isEmpty();
            assertThat(outcome.file()).isNotEmptyFile().asString().contains(pseudo.tag());
        });
    }

    @Test
    void furnitureThatNobodyTranslatesIsFound() {
        assertThat(findings("It says something.", text -> text, audience("public"))).isEmpty();
        Furniture spoken = new Furniture("en-XA", TEMPLATES.furniture("en").words());
        Memo memo = Memos.memo(START + "It says something.\n");
        Bitext text = text(memo, Pseudo.ACCENTED);
        List<Finding> findings = new PseudoEditions(TEMPLATES, Pseudo.ACCENTED, folder).write(memo, text, audience("public"), theme("readout"), spoken).get(0).findings();
        assertThat(findings).isNotEmpty().allSatisfy(finding -> assertThat(finding.rule()).isEqualTo("pseudo-escaped"));
        assertThat(findings).anySatisfy(finding -> assertThat(finding.message()).contains("authors"));
    }

    /** Of a sentence that no unit holds, here because it was taken out. */
    @Test
    void aSentenceThatEscapedIsFound() {
        List<Finding> findings = findings("It says something.\n\nThis sentence escaped.", text -> text.with(text.units().stream()
                .filter(unit -> unit.segments().stream().noneMatch(segment -> segment.source().text().contains("escaped"))).toList()), audience("public"));
        assertThat(findings).extracting(Finding::rule).contains("pseudo-escaped");
        assertThat(findings).filteredOn(finding -> finding.rule().equals("pseudo-escaped")).anySatisfy(finding -> assertThat(finding.message()).contains("escaped", "sentence"));
    }

    @Test
    void aTableWiderThanThePageIsFound() {
        List<Finding> findings = findings("|" + "  |".repeat(150) + "\n|" + "---|".repeat(150) + "\n|" + " 1 |".repeat(150) + "\n", text -> text, audience("public"));
        assertThat(findings).extracting(Finding::rule).contains("print-overflow");
    }

    @Test
    void aLetterNoFontHasIsFound() {
        assertThat(findings("It says \uD80C\uDC00.", text -> text, audience("public"))).filteredOn(finding -> finding.rule().equals("glyph-missing"))
                .extracting(finding -> finding.span().file()).containsOnly("public/draft.en-XA.pdf");
    }

    @Tag("slow")
    @ParameterizedTest
    @CsvSource({"openness-policy-memo.md,readout", "openness-policy-memo.md,gazette", "openness-technical-memo.docx,readout", "openness-technical-memo.docx,gazette"})
    void theSamplesPassForAllAudiences(String draft, String theme) throws IOException {
        Memo memo = Memos.extracted(Memos.read(draft, Files.readAllBytes(Path.of("input").resolve(draft))).value().orElseThrow()).value().orElseThrow();
        for (Pseudo pseudo : Pseudo.values()) {
            List<PseudoEditions.Outcome> all = new ArrayList<>();
            TEMPLATES.audiences().stream().filter(audience -> audience.memos().contains(memo.type()))
                    .forEach(audience -> all.addAll(new PseudoEditions(TEMPLATES, pseudo, folder).write(memo, text(memo, pseudo), audience, theme(theme))));
            assertThat(all).hasSizeGreaterThan(5).allSatisfy(outcome -> assertThat(outcome.findings()).as(outcome.file().toString()).isEmpty());
        }
    }

    private List<Finding> findings(String markdown, UnaryOperator<Bitext> mischief, Audience audience) {
        Memo memo = Memos.memo(START + markdown + "\n");
        return new PseudoEditions(TEMPLATES, Pseudo.ACCENTED, folder).write(memo, mischief.apply(text(memo, Pseudo.ACCENTED)), audience, theme("readout")).stream()
                .flatMap(outcome -> outcome.findings().stream()).toList();
    }

    private static Bitext text(Memo memo, Pseudo pseudo) {
        return Extraction.of(memo, pseudo.language(), Segmentation.of("en"), Protection.of(TEMPLATES.style().terms().untranslated()), "");
    }

    private static Audience audience(String id) {
        return TEMPLATES.audience(id);
    }

    private static Theme theme(String name) {
        return Themes.of(name).withFallbacks(TEMPLATES.theme(audience("public")).fallbacks());
    }
}
