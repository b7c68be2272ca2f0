package org.readout.release.changes;

import java.util.List;
import java.util.stream.Collectors;

import org.readout.words.Stretch;

/** The account for a terminal: {@code [-gone-]} and {@code {+come+}} as in a word diff of git, so that no colour is needed. */
final class ChangesText {

    private static final int CONTEXT = 60;

    private ChangesText() {
    }

    static String write(ChangeReport report, Sentences sentences) {
        StringBuilder text = new StringBuilder("What changed since " + report.since() + "\n");
        report.remarks().forEach(remark -> text.append("  ").append(remark).append('\n'));
        report.added().forEach(memo -> text.append("\nNew memo: ").append(memo.title()).append('\n'));
        report.dropped().forEach(memo -> text.append("\nNo longer there: ").append(memo.title()).append('\n'));
        report.memos().forEach(memo -> memo(memo.changes(), sentences, text));
        if (report.isEmpty()) {
            text.append("\nNo words changed.\n");
        }
        return text.toString();
    }

    private static void memo(Changes memo, Sentences sentences, StringBuilder text) {
        if (memo.isEmpty()) {
            return;
        }
        text.append('\n').append(memo.title()).append(" (").append(memo.memo()).append("): ").append(sentences.counted(memo.changes())).append('\n');
        for (Change change : memo.changes()) {
            text.append(change.weight().major() ? "  major  " : "  minor  ").append(sentences.what(change)).append(": ").append(change.name()).append('\n');
            if (!change.words().isEmpty()) {
                text.append("         ").append(words(change.words())).append('\n');
            }
            sentences.values(change).forEach(line -> text.append("         ").append(line.replace("\n", " ¶ ")).append('\n'));
        }
        memo.consequences().forEach(consequence -> text.append("         ").append(sentences.consequence(consequence)).append('\n'));
    }

    private static String words(List<Stretch> words) {
        return words.stream().map(stretch -> switch (stretch.side()) {
            case SAME -> shortened(stretch.text());
            case DELETED -> "[-" + stretch.text() + "-]";
            case INSERTED -> "{+" + stretch.text() + "+}";
        }).collect(Collectors.joining()).replace("\n", " ¶ ").strip();
    }

    private static String shortened(String text) {
        if (text.length() <= 2 * CONTEXT) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, CONTEXT / 2)) + " … " + text.substring(text.offsetByCodePoints(text.length(), -CONTEXT / 2));
    }
}
