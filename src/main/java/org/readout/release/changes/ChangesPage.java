package org.readout.release.changes;

import java.util.List;
import java.util.Map;

import com.samskivert.mustache.Template;
import org.readout.finding.ReportStyle;

/** {@code CHANGES.html}: major changes first, each with its words and why it weighs what it does. */
final class ChangesPage {

    private static final Template TEMPLATE = ReportStyle.template(ChangesPage.class, "changes.html");

    private ChangesPage() {
    }

    static String write(ChangeReport report) {
        return TEMPLATE.execute(Map.of("style", ReportStyle.css() + RedlineStyle.css(), "since", report.since(), "audience", report.audience(),
                "remarks", report.remarks(), "nothing", report.isEmpty(), "added", named(report.added()), "dropped", named(report.dropped()),
                "memos", report.memos().stream().map(ChangesPage::memo).toList()));
    }

    private static List<Map<String, Object>> named(List<ChangeReport.Named> memos) {
        return memos.stream().map(memo -> Map.<String, Object>of("title", memo.title(), "memo", memo.memo())).toList();
    }

    private static Map<String, Object> memo(ChangeReport.OfMemo memo) {
        List<Change> all = memo.changes().changes();
        return Map.of("title", memo.changes().title(), "language", memo.changes().language(), "counted", ChangeReport.counted(all),
                "redlines", memo.redlines().stream().map(path -> Map.of("path", path, "format", path.endsWith(".docx") ? "Word, with tracked changes" : "web page")).toList(),
                "anyRedlines", !memo.redlines().isEmpty(),
                "weights", List.of(weight("Major", all.stream().filter(change -> change.weight().major()).toList(), memo),
                        weight("Minor", all.stream().filter(change -> !change.weight().major()).toList(), memo)).stream().filter(weight -> !weight.isEmpty()).toList(),
                "consequences", memo.changes().consequences().stream().map(Sentences::consequence).toList());
    }

    private static Map<String, Object> weight(String name, List<Change> changes, ChangeReport.OfMemo memo) {
        return changes.isEmpty() ? Map.of() : Map.of("weight", name, "changes", changes.stream().map(change -> change(change, memo)).toList());
    }

    private static Map<String, Object> change(Change change, ChangeReport.OfMemo memo) {
        boolean passage = change.thing().isPassage() && !change.words().isEmpty();
        return Map.of("what", Sentences.what(change), "name", passage ? "" : change.name(), "where", change.where(), "language", memo.changes().language(),
                "values", Sentences.values(change), "words", RedlineStyle.pieces(change.words()), "anyWords", !change.words().isEmpty(), "because", change.weight().reason());
    }
}
