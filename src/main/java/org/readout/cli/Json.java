package org.readout.cli;

import java.util.List;
import java.util.stream.Stream;

import org.readout.batch.check.Checking;
import org.readout.batch.publish.Preview;
import org.readout.batch.publish.Publishing;
import org.readout.batch.publish.StorePruning;
import org.readout.batch.register.KnownReleases;
import org.readout.batch.release.RunReport;
import org.readout.batch.runs.RunRecord;
import org.readout.batch.translate.TranslationStatus;
import org.readout.batch.watch.Regeneration;
import org.readout.finding.Finding;
import org.readout.finding.JsonReport;
import org.readout.finding.Level;
import org.readout.finding.RuleText;
import org.readout.model.Audience;
import org.readout.model.Format;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What {@code --json} writes, but for findings, whose shape is that of {@code findings.json}. */
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {
    }

    /** @param more findings that are not the release's */
    static String of(Publishing.Outcome outcome, KnownReleases releases, List<Finding> more) {
        RunReport report = outcome.report();
        ObjectNode json = MAPPER.createObjectNode();
        json.put("release", report.release());
        json.put("unchanged", outcome.unchanged());
        json.put("draft", outcome.draft().isPresent());
        json.put("folder", outcome.draft().isPresent() ? outcome.draft().get().normalize().toString()
                : report.published() ? releases.place(report.release()).normalize().toString() : "");
        json.put("working", releases.working(report.release()).map(folder -> folder.normalize().toString()).orElse(""));
        put(json, report);
        json.set("rebuilt", MAPPER.valueToTree(outcome.rebuilt()));
        ObjectNode stages = json.putObject("milliseconds");
        outcome.stages().forEach((stage, time) -> stages.put(stage, time.toMillis()));
        json.set("findings", counts(report, more));
        return json.toPrettyString();
    }

    /**
     * In the shape of what publishing writes, without what there is only afterwards; and all that is found, for no release has it.
     *
     * @param more findings that are not the release's
     */
    static String of(Preview preview, List<Finding> more) {
        ObjectNode json = MAPPER.createObjectNode();
        put(json, preview.report());
        json.set("rebuilt", MAPPER.valueToTree(preview.made()));
        json.set("findings", counts(preview.report(), more));
        ArrayNode found = json.putArray("found");
        Stream.concat(preview.report().findings().stream(), more.stream()).map(JsonReport::entry).forEach(found::add);
        return json.toPrettyString();
    }

    private static void put(ObjectNode json, RunReport report) {
        json.put("renditions", report.renditions());
        json.set("memos", MAPPER.valueToTree(report.memos()));
        json.set("heldBack", MAPPER.valueToTree(report.heldBack()));
        json.set("carried", MAPPER.valueToTree(report.carried()));
        json.set("refused", MAPPER.valueToTree(report.refused()));
    }

    private static ObjectNode counts(RunReport report, List<Finding> more) {
        ObjectNode counts = MAPPER.createObjectNode();
        for (Level level : Level.values()) {
            counts.put(level.id(), report.levels().getOrDefault(level, 0) + (int) more.stream().filter(finding -> finding.level() == level).count());
        }
        return counts;
    }

    /** @param dry whether what is said to be removed is there still */
    static String of(StorePruning.Pruned pruned, boolean dry) {
        return MAPPER.createObjectNode().put("dryRun", dry).put("removed", pruned.entries()).put("removedBytes", pruned.bytes()).put("keptBytes", pruned.kept()).toPrettyString();
    }

    /** A run on one line, in the shape of its record. */
    static String of(RunRecord record) {
        return MAPPER.writeValueAsString(record);
    }

    /** The same, with {@code millisecondsFromSave}: from the last save to the end of the run. */
    static String of(Regeneration regeneration) {
        ObjectNode json = MAPPER.valueToTree(regeneration.run().record());
        return json.put("millisecondsFromSave", regeneration.sinceSave().toMillis()).toString();
    }

    static String of(List<RuleText> rules) {
        ObjectNode json = MAPPER.createObjectNode();
        ArrayNode all = json.putArray("rules");
        rules.forEach(rule -> all.addObject().put("id", rule.id()).put("chapter", rule.chapter()).put("level", rule.level().id())
                .put("fixed", rule.fixed()).put("reason", rule.reason()).put("example", rule.example()).put("hint", rule.hint()));
        return json.toPrettyString();
    }

    static String translations(List<TranslationStatus> all) {
        ArrayNode rows = MAPPER.createArrayNode();
        all.forEach(one -> rows.addObject().put("memo", one.memo()).put("language", one.language()).put("words", one.words()).put("current", one.current())
                .put("approved", one.approved()).put("stale", one.stale()).put("missing", one.missing()).put("percent", one.percent()));
        return rows.toPrettyString();
    }

    static String of(Checking.Listing listing) {
        ObjectNode json = MAPPER.createObjectNode();
        ArrayNode memos = json.putArray("memos");
        listing.drafts().forEach(draft -> {
            ObjectNode entry = memos.addObject().put("file", draft.file());
            draft.memo().ifPresent(memo -> entry.put("id", memo.id()).put("type", memo.type())
                    .put("title", memo.metadata().title()).put("language", memo.metadata().language()));
            entry.put("findings", draft.findings().size());
        });
        ArrayNode audiences = json.putArray("audiences");
        for (Audience audience : listing.audiences()) {
            ObjectNode entry = audiences.addObject().put("id", audience.id()).put("title", audience.title());
            entry.set("memos", MAPPER.valueToTree(audience.memos()));
            entry.set("formats", MAPPER.valueToTree(audience.formats().stream().map(Format::id).toList()));
        }
        return json.toPrettyString();
    }
}
