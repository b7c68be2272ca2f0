package org.readout.source.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.finding.Finding;
import org.readout.model.Metadata;
import org.readout.model.SourceSpan;

class FrontMatterTest {

    private final List<Finding> findings = new ArrayList<>();

    @Test
    void whatIsWrittenStaysAsItIsWritten() {
        Metadata read = read("""
                title: "5: five"
                date: 2024-03-27
                authors: [&ada Ada, {name: Grace, at: Navy}]
                reviewer: *ada
                version: 1.10
                draft: yes
                subtitle: ~
                keywords:
                house: {floor: 2, door:}
                """);
        assertThat(read.title()).isEqualTo("5: five");
        assertThat(read.date().map(Object::toString)).hasValue("2024-03-27");
        assertThat(read.contributors()).extracting(Metadata.Contributor::name).containsExactly("Ada", "Grace", "Ada");
        assertThat(read.subtitle()).isEmpty();
        assertThat(read.keywords()).isEmpty();
        assertThat(read.properties()).containsEntry("version", "1.10").containsEntry("draft", "yes").containsEntry("house", "{floor=2, door=null}");
        assertThat(findings).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-20", "20 novembre 2026", "20. November 2026", "20 de noviembre de 2026", "20 نوفمبر 2026", "2026年11月20日"})
    void aDateIsReadInTheLanguagesOfDrafts(String date) {
        assertThat(FrontMatter.date(date).map(Object::toString)).hasValue("2026-11-20");
    }

    @Test
    void whatIsNoYamlIsToldAndItsPlainLinesAreKnown() {
        Metadata read = read("title: [HB] Tides\nauthor: \"Ada\"\t# who wrote it\nlang: 'e\nkeywords: [ports, tides]\n");
        assertThat(read.title()).isEqualTo("[HB] Tides");
        assertThat(read.contributors()).extracting(Metadata.Contributor::name).containsExactly("Ada");
        assertThat(read.language()).isEmpty();
        assertThat(read.keywords()).containsExactly("ports", "tides");
        assertThat(findings).extracting(Finding::rule).containsExactly("front-matter-unreadable");
    }

    @Test
    void plainKeysOfTomlAreRead() {
        Metadata read = FrontMatter.ofToml("title = \"Tides \"\ndate = 2026-11-02\nauthor = [\"Ada\", 'Grace']\n#subtitle = \"\"\n\n[sidebar]\n  title = \"Beside\"\n", SourceSpan.of("memo.md"), findings);
        assertThat(read.title()).isEqualTo("Tides");
        assertThat(read.date().map(Object::toString)).hasValue("2026-11-02");
        assertThat(read.contributors()).extracting(Metadata.Contributor::name).containsExactly("Ada", "Grace");
        assertThat(findings).isEmpty();
    }

    @Test
    void whatIsNoListOfKeysSaysNothing() {
        assertThat(read("only words")).isEqualTo(Metadata.EMPTY);
        assertThat(read("")).isEqualTo(Metadata.EMPTY);
        assertThat(findings).isEmpty();
    }

    private Metadata read(String yaml) {
        return FrontMatter.ofYaml(yaml, SourceSpan.of("memo.md"), findings);
    }
}
