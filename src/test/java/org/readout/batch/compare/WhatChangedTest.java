package org.readout.batch.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.batch.Kept;
import org.readout.batch.publish.Publishing;
import org.readout.batch.publish.StorePruning;
import org.readout.batch.work.Progress;
import org.readout.batch.work.Refusal;
import org.readout.batch.work.Settings;
import org.readout.batch.work.Settings.Manner;
import org.readout.model.Digest;
import org.readout.store.OutputFolder;
import org.readout.store.Store;

/** A release tells what changed since the one before it, to each audience of what it is shown. */
class WhatChangedTest {

    private static final String ASK = "secure the export of their data";
    private static final String ASK_NOW = "secure the yearly export of their data";
    private static final String HIDDEN = "No one was consulted";
    private static final String HIDDEN_NOW = "A ministry was secretly consulted";

    @TempDir
    Path folder;

    private Path draft;
    private String original;

    @BeforeEach
    void write() throws IOException {
        draft = folder.resolve("input/small-policy-memo.md");
        Files.createDirectories(draft.getParent());
        original = Files.readString(Path.of("src/test/resources/drafts/small-policy-memo.md"));
        Files.writeString(draft, original);
        try (Stream<Path> files = Files.walk(Path.of("templates"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = folder.resolve("templates").resolve(Path.of("templates").relativize(file));
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }

    private String publish(String output, Manner manner) {
        return Publishing.publish(settings(output).in(manner), Progress.NONE).report().release();
    }

    private String publish(String output) {
        return publish(output, Manner.USUAL.withoutVerifying());
    }

    private Settings settings(String output) {
        return new Settings(folder.resolve("input"), folder.resolve("templates"), folder.resolve(output), new Settings.Selection(new TreeSet<>(), new TreeSet<>(), new TreeSet<>()), 1,
                Kept.TOOL);
    }

    private void edit(String from, String to) throws IOException {
        String text = Files.readString(draft);
        assertThat(text).contains(from);
        Files.writeString(draft, text.replace(from, to));
    }

    private String read(String path) throws IOException {
        return Files.readString(folder.resolve(path.startsWith("editors/") ? "out/.readout/working/current" : "out/current").resolve(path));
    }

    private Map<String, Digest> files(String output) throws IOException {
        Map<String, Digest> digests = new TreeMap<>();
        for (String part : List.of("current", ".readout/working/current")) {
            Path root = folder.resolve(output).resolve(part).toRealPath();
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    digests.put(part + "/" + root.relativize(file), Digest.of(Files.readAllBytes(file)));
                }
            }
        }
        return digests;
    }

    @Test
    void eachAudienceIsToldOfWhatItIsShown() throws IOException {
        Kept.into(folder.resolve("out"));
        String first = publish("out");
        assertThat(files("out").keySet()).noneMatch(path -> path.contains("CHANGES") || path.contains("changes"));
        edit(ASK, ASK_NOW);
        edit(HIDDEN, HIDDEN_NOW);
        String second = publish("out");
        assertThat(second).isNotEqualTo(first);
        assertThat(read("policymakers/CHANGES.html")).contains("Recommendation: ask reworded", first, "changes/small-policy-memo.docx").doesNotContain("secretly", HIDDEN);
        assertThat(read("public/CHANGES.html")).contains("No words changed").doesNotContain("yearly", "secretly");
        assertThat(read("editors/CHANGES.html")).contains("yearly", "secretly", "changes/small-policy-memo.html");
        assertThat(read("index.html")).contains("policymakers/CHANGES.html");
        for (String audience : List.of("policymakers", "public", "editors")) {
            assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(Files.readString(Path.of("templates/schemas/changes.schema.json")), InputFormat.JSON)
                    .validate(read(audience + "/changes.json"), InputFormat.JSON)).as(audience).isEmpty();
        }
        theSameAgainIsTheSameReleaseThoughTheEarlierEditionInWordIsGone(first, second);
        theMemosThatWerePublishedAreNotPruned(first);
        aDraftWithErrorsIsNamed();
        aPartThatIsOpenedLaterDoesNotTellWhatItWas();
    }

    private void theSameAgainIsTheSameReleaseThoughTheEarlierEditionInWordIsGone(String earlier, String release) throws IOException {
        Map<String, Digest> files = files("out");
        String made = Digest.of(Files.readAllBytes(folder.resolve("out/releases").resolve(earlier).resolve("policymakers/small-policy-memo.docx"))).hex();
        Files.delete(settings("out").store().resolve(made.substring(0, 2)).resolve(made.substring(2)));
        assertThat(Publishing.publish(settings("out").in(Manner.USUAL.withoutVerifying()), Progress.NONE).unchanged()).isTrue();
        assertThat(publish("out", Manner.USUAL.withoutVerifying().makingAnew())).isEqualTo(release);
        assertThat(files("out")).isEqualTo(files);
    }

    private void theMemosThatWerePublishedAreNotPruned(String release) throws IOException {
        StorePruning.prune(folder.resolve("out"), Duration.ZERO, 0, false, Instant.now().plus(Duration.ofDays(400)));
        PublishedMemos kept = PublishedMemos.ofRelease(new OutputFolder(folder.resolve("out")), folder.resolve("out/releases").resolve(release)).orElseThrow();
        assertThat(kept.memos()).singleElement().satisfies(memo -> assertThat(new Store(settings("out").store()).find(memo.content())).isPresent());
        assertThat(Comparing.compare(settings("out"), release, folder.resolve("told")).text()).contains("What changed since " + release, "{+ yearly+}", "secretly");
        assertThat(folder.resolve("told/changes/small-policy-memo.docx")).isNotEmptyFile();
        assertThat(Comparing.compare(settings("out"), "", folder.resolve("told")).text()).contains("No words changed.");
        assertThatThrownBy(() -> Comparing.compare(settings("out"), release + "0", folder.resolve("told"))).isInstanceOf(Refusal.class).hasMessageContaining("There is no release");
    }

    private void aDraftWithErrorsIsNamed() throws IOException {
        Path faulty = folder.resolve("input/faulty-memo.md");
        Files.copy(Path.of("src/test/resources/drafts/faulty-memo.md"), faulty);
        assertThat(Comparing.compare(settings("out"), "", folder.resolve("told")).wrong()).containsExactly("faulty-memo.md");
        Files.delete(faulty);
        assertThat(Comparing.compare(settings("out"), "", folder.resolve("told")).wrong()).isEmpty();
    }

    private void aPartThatIsOpenedLaterDoesNotTellWhatItWas() throws IOException {
        edit(HIDDEN_NOW, "It was written in one week");
        edit("they can neither inspect nor leave", "they can inspect but not leave");
        Path audience = folder.resolve("templates/audiences/public.yaml");
        Files.writeString(audience, Files.readString(audience).replace("parts: [summary, key-points]", "parts: [summary, key-points, appendix]"));
        publish("out");
        assertThat(read("public/small-policy-memo.html")).contains("It was written in one week");
        assertThat(read("public/CHANGES.html")).contains("other parts than before", "<ins>").doesNotContain("secretly");
        assertThat(read("public/changes/small-policy-memo.html")).doesNotContain("secretly");
    }

    @Test
    @Tag("slow")
    void whatIsGoneBackToIsTheReleaseItWasAndAnotherFolderThatWentTheSameWayHasTheSame() throws IOException {
        String first = publish("out");
        edit(ASK, ASK_NOW);
        String second = publish("out");
        Files.writeString(draft, original);
        assertThat(publish("out")).isEqualTo(first);
        edit(ASK, ASK_NOW);
        assertThat(publish("out")).isEqualTo(second);
        Files.writeString(draft, original);
        publish("other");
        edit(ASK, ASK_NOW);
        assertThat(publish("other")).isEqualTo(second);
        assertThat(files("other")).isEqualTo(files("out"));
    }
}
