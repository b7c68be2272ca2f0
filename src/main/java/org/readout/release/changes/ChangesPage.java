package org.readout.release.changes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.samskivert.mustache.Template;
import org.readout.edition.Furniture;
import org.readout.finding.ReportStyle;
import org.readout.finding.Surroundings;

/** {@code CHANGES.html}: major changes first, each with its words and why it weighs what it does. */
final class ChangesPage {

    private static final Template TEMPLATE = ReportStyle.template(ChangesPage.class, "changes.html");

    private final ChangeReport report;
    private final Furniture words;
    private final Sentences sentences;

    private ChangesPage(ChangeReport report) {
        this.report = report;
        this.words = report.words();
        this.sentences = new Sentences(words);
    }

    static String write(ChangeReport report, Surroundings around) {
        Map<String, Object> view = new ChangesPage(report).view();
        view.putAll(around.view());
        return TEMPLATE.execute(view);
    }

    private Map<String, Object> view() {
        Map<String, Object> view = new HashMap<>();
        view.put("language", words.language());
        view.put("direction", Furniture.direction(words.language()));
        view.put("style", ReportStyle.css() + RedlineStyle.css(words));
        view.put("title", words.say("announcement.changed"));
        view.put("since", report.since());
        view.put("for", words.say("changes.for", report.audience(), words.kept(report.since())));
        view.put("remarks", report.remarks());
        view.put("nothing", report.isEmpty() ? words.say("changes.nothing") : "");
        view.put("added", report.added());
        view.put("isNew", words.say("changes.memo.new"));
        view.put("dropped", report.dropped());
        view.put("isGone", words.say("changes.memo.gone"));
        view.put("marked", words.say("changes.redlines"));
        view.put("under", words.say("changes.under"));
        view.put("memos", report.memos().stream().filter(memo -> !memo.changes().isEmpty()).map(this::memo).toList());
        List<Map<String, String>> unchanged = report.isEmpty() ? List.of() : report.memos().stream().map(ChangeReport.OfMemo::changes).filter(Changes::isEmpty)
                .map(memo -> Map.of("title", memo.title(), "language", memo.language())).toList();
        view.put("unchanged", unchanged);
        view.put("anyUnchanged", !unchanged.isEmpty());
        // as “No words changed: Count the beds” is written in the page's language, up to the titles
        view.put("unchangedAre", words.say("exhibit.pair", words.say("changes.nothing"), ""));
        return view;
    }

    private Map<String, Object> memo(ChangeReport.OfMemo memo) {
        List<Change> all = memo.changes().changes();
        return Map.of("title", memo.changes().title(), "language", memo.changes().language(), "counted", sentences.counted(all),
                "redlines", memo.redlines().stream().map(path -> Map.of("path", path, "format",
                        words.say(path.endsWith(".docx") ? "changes.redline.docx" : "changes.redline.html"))).toList(),
                "anyRedlines", !memo.redlines().isEmpty(),
                "weights", Stream.of(true, false).map(major -> weight(major, all, memo)).filter(weight -> !weight.isEmpty()).toList(),
                "consequences", memo.changes().consequences().stream().map(sentences::consequence).toList());
    }

    private Map<String, Object> weight(boolean major, List<Change> all, ChangeReport.OfMemo memo) {
        List<Change> changes = all.stream().filter(change -> change.weight().major() == major).toList();
        return changes.isEmpty() ? Map.of() : Map.of("weight", words.say(major ? "changes.major" : "changes.minor"), "changes",
                changes.stream().map(change -> change(change, memo)).toList());
    }

    private Map<String, Object> change(Change change, ChangeReport.OfMemo memo) {
        boolean passage = change.thing().isPassage() && !change.words().isEmpty();
        String reason = sentences.reason(change.weight().reason());
        return Map.of("what", sentences.what(change), "name", passage ? "" : change.name(), "where", change.where(), "language", memo.changes().language(),
                "values", sentences.values(change), "words", RedlineStyle.pieces(change.words()),
                "anyWords", !change.words().isEmpty(), "because", reason, "becauseIn", reason.equals(change.weight().reason()) ? report.reasonsIn() : words.language());
    }
}
