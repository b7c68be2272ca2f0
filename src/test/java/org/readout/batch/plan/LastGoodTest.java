package org.readout.batch.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.batch.Kept;
import org.readout.batch.draft.DraftReference;
import org.readout.batch.draft.EarlierRecords;
import org.readout.batch.draft.Preparation;
import org.readout.batch.publish.Preview;
import org.readout.batch.publish.Publishing;
import org.readout.batch.release.RunReport;
import org.readout.batch.template.TemplateFolder;
import org.readout.batch.work.Progress;
import org.readout.batch.work.Settings;
import org.readout.finding.Finding;
import org.readout.model.Digest;
import org.readout.model.Format;
import org.readout.source.DraftFolder;
import org.readout.store.OutputFolder;
import org.readout.store.Store;

/** A draft that is live gets errors: what was last published of it stays in what is published next, or nothing is. */
class LastGoodTest {

    private static final Path DRAFTS = Path.of("src/test/resources/drafts");
    private static final String POLICY = "small-policy-memo.md";
    private static final String TECHNICAL = "small-technical-memo.md";
    private static final String PAGE = "public/small-policy-memo.html";
    private static final String BROKEN = "\n\nTODO: add a sentence about hosting.\n";

    @TempDir
    Path folder;

    @BeforeEach
    void fill() throws IOException {
        Files.createDirectories(folder.resolve("input"));
        for (String draft : List.of(POLICY, TECHNICAL)) {
            Files.copy(DRAFTS.resolve(draft), folder.resolve("input").resolve(draft));
        }
        Kept.into(folder.resolve("out"));
    }

    @Test
    void theOthersGoOutAndTheLastGoodVersionWithThem() throws IOException {
        RunReport good = publish();
        Path before = live();
        append(POLICY, BROKEN);
        append(TECHNICAL, "\n\nAnd one more.\n");
        Preview preview = preview();
        RunReport report = publish();
        Path after = live();
        assertThat(report.release()).isEqualTo(after.getFileName().toString()).isNotEqualTo(good.release());
        assertThat(report.heldBack()).containsExactly(POLICY);
        assertThat(report.carried()).containsExactly(POLICY);
        assertThat(report.memos()).hasSize(2);
        assertThat(report.errors()).isNotEmpty();
        assertThat(told(report.findings())).contains("memo-carried " + POLICY).doesNotContain("live-release-stays " + POLICY);
        assertThat(report.findings()).filteredOn(finding -> finding.rule().equals("memo-carried")).singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains(good.release()));
        // the very file, and nothing that tells readers of mistakes in drafts
        assertThat(Files.isSameFile(before.resolve(PAGE), after.resolve(PAGE))).isTrue();
        assertThat(Files.readString(after.resolve("manifest.json"))).doesNotContain("\"heldBack\" : true");
        Path apart = folder.resolve("out/.readout/working").resolve(report.release());
        assertThat(Files.readString(apart.resolve("working.html"))).contains("Carried from the release before", "<li>Openness in Public Purchasing</li>");
        assertThat(Files.readString(apart.resolve("findings.json"))).contains("memo-carried", "TODO");
        // a look beforehand says the same
        assertThat(told(preview.report().findings())).contains("memo-carried " + POLICY);
        assertThat(preview.made()).containsOnlyKeys("public/small-technical-memo.html");
        assertThat(Publishing.publish(settings(), Progress.NONE).unchanged()).isTrue();
        // what is announced is new, though no edition is
        Files.writeString(folder.resolve("input/announcement.md"), "---\ntitle: Two memos\n---\n\nWhat we publish today.\n");
        assertThat(publish().carried()).containsExactly(POLICY);
        assertThat(live()).isNotEqualTo(after);
    }

    @Test
    void whereNothingElseIsNewThereIsNoNewRelease() throws IOException {
        publish();
        Path before = live();
        append(POLICY, BROKEN);
        RunReport report = publish();
        assertThat(report.published()).isFalse();
        assertThat(told(report.findings())).contains("memo-carried " + POLICY);
        assertThat(live()).isEqualTo(before);
        // unless it is asked for that it be left out
        RunReport without = Publishing.publish(settings().in(settings().manner().leavingOutBroken()), Progress.NONE).report();
        assertThat(without.memos()).hasSize(1);
        assertThat(without.carried()).isEmpty();
        assertThat(live().resolve(PAGE)).doesNotExist();
        // and what is not live any more is not carried
        assertThat(publish().carried()).isEmpty();
    }

    @Test
    void anErrorThatOnlyAnEditionShowsIsOneAllTheSame() throws IOException {
        Settings printed = new Settings(folder.resolve("input"), Path.of("templates"), new OutputFolder(folder.resolve("out")),
                new Settings.Selection(new TreeSet<>(), new TreeSet<>(List.of("public")), new TreeSet<>(List.of(Format.HTML, Format.PDF))), 1, Kept.TOOL, Settings.Manner.USUAL.withoutVerifying());
        read();
        Publishing.publish(printed, Progress.NONE);
        Path before = live();
        Path draft = folder.resolve("input").resolve(POLICY);
        Files.writeString(draft, Files.readString(draft).replace("It is a sample.", "It is a sample \uD80C\uDC00."));
        append(TECHNICAL, "\n\nAnd one more.\n");
        read();
        RunReport report = Publishing.publish(printed, Progress.NONE).report();
        assertThat(report.heldBack()).containsExactly(POLICY);
        assertThat(report.carried()).containsExactly(POLICY);
        assertThat(told(report.findings())).contains("glyph-missing public/small-policy-memo.pdf", "memo-carried " + POLICY);
        // the page could have been made of the new draft, but no memo is published in two versions
        assertThat(live()).isNotEqualTo(before);
        assertThat(Files.isSameFile(before.resolve(PAGE), live().resolve(PAGE))).isTrue();
        assertThat(live().resolve("public/small-policy-memo.pdf")).hasSameBinaryContentAs(before.resolve("public/small-policy-memo.pdf"));
    }

    @Test
    void aDraftThatWasRenamedIsKnownByItsMemo() throws IOException {
        Path draft = folder.resolve("input").resolve(POLICY);
        Files.writeString(draft, Files.readString(draft).replaceFirst("type: policy-memo", "type: policy-memo\nid: purchasing"));
        publish();
        Path before = live();
        Files.move(draft, folder.resolve("input/renamed.md"));
        append("renamed.md", BROKEN);
        append(TECHNICAL, "\n\nAnd one more.\n");
        assertThat(publish().carried()).containsExactly("renamed.md");
        assertThat(live().resolve("public/purchasing.html")).hasSameBinaryContentAs(before.resolve("public/purchasing.html"));
        assertThat(Files.readString(live().resolve("manifest.json"))).contains(POLICY).doesNotContain("renamed.md");
    }

    @Test
    void whatAnAudienceIsNotShownAnyMoreIsNotCarried() throws IOException {
        Path audience = templates().resolve("audiences/public.yaml");
        publish();
        assertThat(Files.readString(live().resolve(PAGE))).contains("Leaving must be possible.");
        append(POLICY, BROKEN);
        Files.writeString(audience, Files.readString(audience).replace("parts: [summary, key-points]", "parts: [summary]"));
        RunReport report = publish();
        assertThat(report.carried()).containsExactly(POLICY);
        assertThat(Files.readString(live().resolve(PAGE))).contains("neither inspect nor leave").doesNotContain("Leaving must be possible.");
    }

    @Test
    void whatTodaysTemplatesDoNotLetOutHoldsUpAll() throws IOException {
        Path type = templates().resolve("types/policy-memo.yaml");
        publish();
        Path before = live();
        append(POLICY, BROKEN);
        append(TECHNICAL, "\n\nAnd one more.\n");
        Files.writeString(type, Files.readString(type).replaceFirst("- id: introduction\\R", "- id: introduction\n    required: true\n"));
        RunReport report = publish();
        assertThat(report.published()).isFalse();
        assertThat(told(report.findings())).contains("live-release-stays " + POLICY).doesNotContain("memo-carried " + POLICY);
        assertThat(live()).isEqualTo(before);
    }

    @Test
    void whatIsNoLongerKeptHoldsUpAll() throws IOException {
        publish();
        String digest = Digest.of(Files.readAllBytes(folder.resolve("input").resolve(POLICY))).hex();
        append(POLICY, BROKEN);
        append(TECHNICAL, "\n\nAnd one more.\n");
        Files.delete(settings().store().resolve(digest.substring(0, 2)).resolve(digest.substring(2)));
        RunReport report = publish();
        assertThat(report.published()).isFalse();
        assertThat(told(report.findings())).contains("live-release-stays " + POLICY);
    }

    /** Whatever their files are called. */
    @Test
    void ofTwoDraftsWithOneIdTheLiveOneKeepsIt() throws IOException {
        RunReport good = publish();
        Path copy = folder.resolve("input/Another.md");
        Files.writeString(copy, Files.readString(folder.resolve("input").resolve(POLICY)).replaceFirst("---\\R", "---\nid: small-policy-memo\n"));
        RunReport report = publish();
        assertThat(report.heldBack()).containsExactly("Another.md");
        assertThat(report.errors()).singleElement().satisfies(error -> assertThat(error.message()).contains("This draft and " + POLICY + " are both", "is the one that is live"));
        assertThat(report.carried()).isEmpty();
        assertThat(live().getFileName().toString()).isEqualTo(report.release());
        assertThat(live().resolve(PAGE)).hasSameBinaryContentAs(folder.resolve("out/releases").resolve(good.release()).resolve(PAGE));
    }

    @Test
    void ofTwoDraftsWithOneIdNoneIsPublishedWhereNoneIsLive() throws IOException {
        Files.writeString(folder.resolve("input/Another.md"), Files.readString(folder.resolve("input").resolve(POLICY)).replaceFirst("---\\R", "---\nid: small-policy-memo\n"));
        RunReport report = publish();
        assertThat(report.heldBack()).containsExactlyInAnyOrder("Another.md", POLICY);
        assertThat(live().resolve(PAGE)).doesNotExist();
        assertThat(live().resolve("public/small-technical-memo.html")).exists();
    }

    @Test
    void copiesAreMemosOfOneTitle() throws IOException {
        Files.copy(DRAFTS.resolve(POLICY), folder.resolve("input/copy.md"));
        RunReport report = publish();
        assertThat(report.memos()).as("each counts").hasSize(3);
        assertThat(told(report.findings())).contains("title-shared copy.md", "title-shared " + POLICY).doesNotContain("title-shared " + TECHNICAL);
    }

    private static List<String> told(List<Finding> findings) {
        return findings.stream().map(finding -> finding.rule() + " " + finding.span().file()).toList();
    }

    private void append(String draft, String text) throws IOException {
        Path file = folder.resolve("input").resolve(draft);
        Files.writeString(file, Files.readString(file) + text);
    }

    /** Here, which is quicker than in a process of its own: a run finds that it was done. */
    private void read() throws IOException {
        Store store = new Store(settings().store());
        Preparation preparation = new Preparation(TemplateFolder.read(settings().templates()), store, Kept.TOOL, EarlierRecords.in(new OutputFolder(folder.resolve("out"))));
        for (Path file : DraftFolder.list(folder.resolve("input"))) {
            byte[] bytes = Files.readAllBytes(file);
            DraftReference draft = new DraftReference(file.getFileName().toString(), Digest.of(bytes));
            store.keep(draft.digest(), bytes);
            if (!preparation.keeps(draft)) {
                preparation.fill(draft);
            }
        }
    }

    private Path live() throws IOException {
        return folder.resolve("out/current").toRealPath();
    }

    private RunReport publish() throws IOException {
        read();
        return Publishing.publish(settings(), Progress.NONE).report();
    }

    private Preview preview() throws IOException {
        read();
        try (Publishing publishing = Publishing.open(settings())) {
            return publishing.preview(Progress.NONE);
        }
    }

    /** A copy to be edited. */
    private Path templates() throws IOException {
        Path copy = folder.resolve("templates");
        try (Stream<Path> paths = Files.walk(Path.of("templates"))) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                Files.copy(path, copy.resolve(Path.of("templates").relativize(path).toString()));
            }
        }
        return copy;
    }

    private Settings settings() {
        Path copy = folder.resolve("templates");
        return new Settings(folder.resolve("input"), Files.isDirectory(copy) ? copy : Path.of("templates"), new OutputFolder(folder.resolve("out")),
                new Settings.Selection(new TreeSet<>(), new TreeSet<>(List.of("public")), new TreeSet<>(List.of(Format.HTML))), 1, Kept.TOOL, Settings.Manner.USUAL.withoutVerifying());
    }
}
