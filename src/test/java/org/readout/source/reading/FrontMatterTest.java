package org.readout.source.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.Memos;
import org.readout.finding.Checked;
import org.readout.finding.Finding;
import org.readout.model.Document;
import org.readout.model.DraftFormat;
import org.readout.model.Heading;
import org.readout.model.Metadata;
import org.readout.model.PlainText;
import org.readout.model.SourceSpan;
import org.readout.verify.Accounting;

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

    /** Other keys are the author's own. */
    @ParameterizedTest
    @CsvSource({"dat, date", "tilte, title", "langage, language", "Autors, authors", "layout, ''", "tags, ''", "dates, date"})
    void aMisspeltKeyIsTold(String key, String meant) {
        read(key + ": x\n");
        assertThat(findings).extracting(Finding::rule, Finding::hint)
                .isEqualTo(meant.isEmpty() ? List.of() : List.of(tuple("front-matter-key", "Did you mean “" + meant + "”?")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"---/title: A/date: 2024-03-27//## Summary//So./ | true", "---/title: A/authors:/  - B/## Summary//So.//---//More./ | true",
        "---/title: A//## Summary//So.//---//More./ | true", "---/title: A//# a remark/date: 2024-03-27/---//## Summary//So./ | false", "---/title: A//# Authors//author: B/---//## Summary//So./ | false",
        "---/title: A//# Summary//See [the law](law.html).//---//# Risks/ | true", "---/So: it is.//## Summary//So./ | false"})
    void aMissingEndIsToldAndWhatIsSaidIsKnown(String lines, boolean told) {
        Checked<Document> read = Memos.read("memo.md", lines.replace('/', '\n').getBytes(StandardCharsets.UTF_8));
        assertThat(read.findings().stream().anyMatch(finding -> finding.message().contains("second “---” is missing"))).isEqualTo(told);
        assertThat(Accounting.ofDraft(lines.replace('/', '\n').getBytes(StandardCharsets.UTF_8), DraftFormat.MARKDOWN, read.value().orElseThrow()).findings()).isEmpty();
        assertThat(read.value().orElseThrow().metadata().title()).isEqualTo(lines.contains("title") ? "A" : "");
        assertThat(read.value().orElseThrow().blocks()).anyMatch(block -> block instanceof Heading heading && PlainText.of(heading).strip().equals("Summary"))
                .noneMatch(block -> PlainText.of(block).contains("title"));
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
