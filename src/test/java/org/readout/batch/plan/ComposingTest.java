package org.readout.batch.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.batch.publish.Publishing;
import org.readout.batch.work.Progress;
import org.readout.batch.work.Settings;
import org.readout.batch.work.Settings.Manner;
import org.readout.finding.Finding;
import org.readout.model.Digest;
import org.readout.model.Format;
import org.readout.store.OutputFolder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A work is made again when one of its memos changes, or its own draft, and then alone; what holds a memo back holds it back. */
class ComposingTest {

    private static final String WORK = "practitioners/report.html";
    private static final String REPORT = "---\ntitle: Both Memos\ntype: report\nparts: [small-technical-memo, small-policy-memo]\nlanguage: en\n---\n\n## Introduction\n\nTwo memos, bound together.\n";

    @TempDir
    Path folder;

    @Test
    void aWorkFollowsItsMemos() throws IOException {
        Files.createDirectories(folder.resolve("input"));
        for (String draft : List.of("small-policy-memo.md", "small-technical-memo.md")) {
            Files.copy(Path.of("src/test/resources/drafts").resolve(draft), folder.resolve("input").resolve(draft));
        }
        Path policy = folder.resolve("input/small-policy-memo.md");
        write("report.md", REPORT);
        try (Publishing publishing = Publishing.open(settings())) {
            assertThat(publishing.publish(Progress.NONE).rebuilt()).containsEntry(WORK, List.of("new"));
            assertThat(html()).contains("Two memos, bound together.").contains("The right to export data");
            assertThat(sources()).containsEntry("report.md", true).containsEntry("small-technical-memo.md", false);

            String original = Files.readString(policy);
            Files.writeString(policy, original.replace("The right to export data", "The plain right to export data"));
            Publishing.Outcome outcome = publishing.publish(Progress.NONE);
            assertThat(outcome.rebuilt()).containsEntry(WORK, List.of("small-policy-memo.md changed")).doesNotContainKey("practitioners/small-technical-memo.html");
            assertThat(html()).contains("The plain right to export data");

            write("report.md", REPORT.replace("bound together", "side by side"));
            outcome = publishing.publish(Progress.NONE);
            assertThat(outcome.rebuilt()).containsOnlyKeys(WORK).containsEntry(WORK, List.of("report.md changed"));

            write("report.md", REPORT.replace("small-technical-memo, small-policy-memo", "small-policy-memo"));
            assertThat(publishing.publish(Progress.NONE).rebuilt()).containsOnlyKeys(WORK);
            assertThat(html()).doesNotContain("Three approaches to openness");

            Files.writeString(policy, original.replace("## Recommendations", "## Something else").replace("type: policy-memo", "type: polcy-memo"));
            outcome = publishing.publish(Progress.NONE);
            assertThat(outcome.report().heldBack()).contains("report.md", "small-policy-memo.md");
            assertThat(outcome.report().findings()).extracting(Finding::rule).contains("part-unknown");

            Files.writeString(policy, original);
            write("report.md", REPORT);
            assertThat(publishing.publish(Progress.NONE).rebuilt()).as("as it was in the beginning").isEmpty();
        }
    }

    /** What the release was made of, and whether others' words are in it too. */
    private Map<String, Boolean> sources() throws IOException {
        Map<String, Boolean> sources = new TreeMap<>();
        JsonMapper.shared().readTree(Files.readString(folder.resolve("out/current/manifest.json"))).path("files").values().stream().map(file -> file.path("source")).filter(JsonNode::isObject)
                .forEach(source -> sources.put(source.path("file").asString(), source.path("derived").asBoolean(false)));
        return sources;
    }

    private String html() throws IOException {
        return Files.readString(folder.resolve("out/current").resolve(WORK));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve("input").resolve(name), text);
    }

    private Settings settings() {
        return new Settings(folder.resolve("input"), Path.of("templates"), new OutputFolder(folder.resolve("out")),
                new Settings.Selection(new TreeSet<>(), new TreeSet<>(Set.of("practitioners")), new TreeSet<>(Set.of(Format.HTML))), 1,
                new Settings.Tool("test", Digest.of("test")), Manner.USUAL.withoutVerifying());
    }
}
