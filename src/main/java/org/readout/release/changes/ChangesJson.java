package org.readout.release.changes;

import java.util.List;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code changes.json}; the shape is {@code templates/schemas/changes.schema.json}. */
final class ChangesJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private ChangesJson() {
    }

    static String write(ChangeReport report) {
        ObjectNode root = MAPPER.createObjectNode().put("since", report.since()).put("audience", report.audience());
        texts(root, "remarks", report.remarks());
        named(root, "added", report.added());
        named(root, "dropped", report.dropped());
        ArrayNode memos = root.putArray("memos");
        report.memos().forEach(memo -> memo(memos.addObject(), memo));
        return root.toPrettyString() + "\n";
    }

    private static void memo(ObjectNode node, ChangeReport.OfMemo memo) {
        node.put("memo", memo.changes().memo()).put("title", memo.changes().title()).put("language", memo.changes().language());
        texts(node, "redlines", memo.redlines());
        ArrayNode changes = node.putArray("changes");
        memo.changes().changes().forEach(change -> change(changes.addObject(), change));
        ArrayNode consequences = node.putArray("consequences");
        memo.changes().consequences().forEach(one -> {
            ObjectNode consequence = consequences.addObject().put("thing", one.thing().id());
            texts(consequence, "from", one.from());
            texts(consequence, "to", one.to());
        });
    }

    private static void change(ObjectNode node, Change change) {
        node.put("thing", change.thing().id()).put("change", change.kind().id()).put("weight", change.weight().major() ? "major" : "minor")
                .put("because", change.weight().reason()).put("id", change.id()).put("name", change.name()).put("where", change.where())
                .put("aspect", change.aspect()).put("before", change.before()).put("after", change.after());
        change.extent().ifPresent(extent -> node.put("extent", extent.id()));
        if (!change.words().isEmpty()) {
            ArrayNode words = node.putArray("words");
            change.words().forEach(piece -> words.addObject().put("side", piece.side().id()).put("text", piece.text()));
        }
    }

    private static void named(ObjectNode node, String key, List<ChangeReport.Named> memos) {
        ArrayNode all = node.putArray(key);
        memos.forEach(memo -> all.addObject().put("memo", memo.memo()).put("title", memo.title()));
    }

    private static void texts(ObjectNode node, String key, List<String> texts) {
        ArrayNode all = node.putArray(key);
        texts.forEach(all::add);
    }
}
