package org.readout.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.batch.Settings.Manner;
import org.readout.model.Digest;
import org.readout.store.Store;

/** A release tells what changed since the one before it, to each audience of what it is shown. */
class WhatChangedTest {

    @TempDir
    Path folder;

    private Path draft;
    private String original;

    @BeforeEach
    void write() throws IOException {
        draft = folder.resolve("input/policy.md");
        Files.createDirectories(draft.getParent());
        original = Files.readString(Path.of("src/test/resources/changes/policy.md"));
        Files.writeString(draft, original);
    }

    private String publish(String output, Manner manner) {
        Settings settings = settings(output).in(manner);
        return Publishing.publish(settings, Progress.NONE).report().release();
    }

    private String publish(String output) {
        return publish(output, Manner.USUAL.withoutVerifying());
    }

    private Settings settings(String output) {
        return new Settings(folder.resolve("input"), Path.of("templates"), folder.resolve(output), new Settings.Selection(new TreeSet<>(), new TreeSet<>(), new TreeSet<>()), 2,
                new Settings.Tool("test", Digest.of("test")));
    }

    private void edit(String from, String to) throws IOException {
        String text = Files.readString(draft);
        assertThat(text).contains(from);
        Files.writeString(draft, text.replace(from, to));
    }

    private String read(String path) throws IOException {
        return Files.readString(folder.resolve("out/current").resolve(path));
    }

    private Map<String, Digest> files(String output) throws IOException {
        Path root = folder.resolve(output).resolve("current").toRealPath();
        Map<String, Digest> digests = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                digests.put(root.relativize(file).toString(), Digest.of(Files.readAllBytes(file)));
            }
        }
        return digests;
    }

    @Test
    void eachAudienceIsToldOfWhatItIsShown() throws IOException {
        String first = publish("out");
        assertThat(files("out").keySet()).noneMatch(path -> path.contains("CHANGES") || path.contains("changes"));
        edit("Fund independent audits", "Fund yearly independent audits");
        edit("Public bodies buy", "Ministries secretly buy");
        String second = publish("out");
        assertThat(second).isNotEqualTo(first);
        assertThat(read("policymakers/CHANGES.html")).contains("Recommendation: ask reworded", first, "changes/policy.docx").doesNotContain("secretly", "Public bodies");
        assertThat(read("public/CHANGES.html")).contains("No words changed").doesNotContain("yearly", "secretly");
        assertThat(read("editors/CHANGES.html")).contains("yearly", "secretly", "changes/policy.html");
        assertThat(read("editors/changes/policy.html")).contains("<ins>Ministries secretly</ins>");
        assertThat(read("index.html")).contains("policymakers/CHANGES.html");
        for (String audience : new String[] {"policymakers", "public", "editors"}) {
            assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(Files.readString(Path.of("templates/schemas/changes.schema.json")), InputFormat.JSON)
                    .validate(read(audience + "/changes.json"), InputFormat.JSON)).as(audience).isEmpty();
        }
        try (Stream<Path> files = Files.walk(folder.resolve("out/current/policymakers").toRealPath())) {
            assertThat(files.filter(Files::isRegularFile)).isNotEmpty().allSatisfy(file -> assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).doesNotContain("secretly"));
        }
    }

    @Test
    void theSameAgainIsTheSameRelease() throws IOException {
        publish("out");
        edit("Fund independent audits", "Fund yearly independent audits");
        String second = publish("out");
        Map<String, Digest> files = files("out");
        assertThat(publish("out")).isEqualTo(second);
        assertThat(publish("out", Manner.USUAL.withoutVerifying().makingAnew())).isEqualTo(second);
        assertThat(files("out")).isEqualTo(files);
        // and in another folder that went the same way
        Files.writeString(draft, original);
        publish("other");
        edit("Fund independent audits", "Fund yearly independent audits");
        assertThat(publish("other")).isEqualTo(second);
        assertThat(files("other")).isEqualTo(files);
    }

    @Test
    void whatIsGoneBackToIsTheReleaseItWas() throws IOException {
        String first = publish("out");
        edit("Fund independent audits", "Fund yearly independent audits");
        String second = publish("out");
        Files.writeString(draft, original);
        assertThat(publish("out")).isEqualTo(first);
        edit("Fund independent audits", "Fund yearly independent audits");
        assertThat(publish("out")).isEqualTo(second);
    }

    @Test
    void pruningLeavesMemosThatWerePublished() throws IOException {
        String first = publish("out");
        edit("Fund independent audits", "Fund yearly independent audits");
        publish("out");
        edit("Define levels", "Define three levels");
        publish("out");
        StorePruning.prune(settings("out"), Duration.ZERO, 0, false, Instant.now().plus(Duration.ofDays(400)));
        PublishedMemos kept = PublishedMemos.ofRelease(folder.resolve("out/.readout"), folder.resolve("out/releases").resolve(first)).orElseThrow();
        assertThat(kept.memos()).singleElement().satisfies(memo -> assertThat(new Store(settings("out").store()).find(memo.content())).isPresent());
    }

    @Test
    void aPartThatIsOpenedLaterDoesNotTellWhatItWas() throws IOException {
        Path templates = folder.resolve("templates");
        try (Stream<Path> files = Files.walk(Path.of("templates"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = templates.resolve(Path.of("templates").relativize(file));
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
        Settings settings = new Settings(folder.resolve("input"), templates, folder.resolve("out"), settings("out").selection(), 2, settings("out").tool(), Manner.USUAL.withoutVerifying());
        edit("Public bodies buy", "Ministries secretly buy");
        Publishing.publish(settings, Progress.NONE);
        Files.writeString(draft, original.replace("Openness is a matter of degree", "Openness comes in degrees"));
        Path audience = templates.resolve("audiences/public.yaml");
        Files.writeString(audience, Files.readString(audience).replace("parts: [summary, key-points]", "parts: [summary, key-points, background]"));
        Publishing.publish(settings, Progress.NONE);
        assertThat(read("public/CHANGES.html")).contains("comes in degrees", "other parts than before").doesNotContain("secretly");
        assertThat(read("public/changes/policy.html")).doesNotContain("secretly");
    }
}
