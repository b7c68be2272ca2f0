package org.readout.batch.draft;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.readout.finding.Finding;
import org.readout.model.SourceSpan;

/** What only a look at all drafts together finds: several that claim to be one memo, and several that readers could not tell apart. */
public final class Together {

    private static final int NAMED = 4;

    private Together() {
    }

    /**
     * Drafts with what is to be said of them beside the others. Of those that claim one id the live one keeps it, and where none is live none has it: which of
     * them readers get is nothing that file names may decide.
     *
     * @param drafts as they were read, no translations among them
     * @param live   whether the live release was made from the draft of that name
     */
    public static List<PreparedDraft> judged(List<PreparedDraft> drafts, Predicate<PreparedDraft> live) {
        Map<String, List<PreparedDraft>> byMemo = by(drafts, PreparedDraft::memo);
        Map<String, List<PreparedDraft>> byTitle = by(drafts, Together::title);
        return drafts.stream().map(draft -> draft.refused() ? draft : titled(claimed(draft, byMemo.get(draft.memo()), live), byTitle.get(title(draft)))).toList();
    }

    /** What was said of a draft that claims an id which another keeps, or which none of several has. */
    public static Optional<Finding> contested(PreparedDraft draft) {
        return draft.findings().stream().filter(finding -> finding.rule().equals("duplicate-memo")).findFirst();
    }

    private static Map<String, List<PreparedDraft>> by(List<PreparedDraft> drafts, Function<PreparedDraft, String> what) {
        return drafts.stream().filter(draft -> !draft.refused()).collect(Collectors.groupingBy(what));
    }

    private static PreparedDraft claimed(PreparedDraft draft, List<PreparedDraft> same, Predicate<PreparedDraft> live) {
        if (same.size() == 1 || live.test(draft)) {
            return draft;
        }
        List<String> others = others(draft, same);
        String keeps = same.stream().filter(live).map(one -> " " + one.file() + " is the one that is live, and keeps the id.").findFirst()
                .orElse(" None of them is live, so none is published.");
        return draft.with(Finding.error("duplicate-memo", SourceSpan.of(draft.file()), "This draft and " + named(others) + " are " + (others.size() == 1 ? "both" : "all")
                + " the memo “" + draft.memo() + "”." + keeps,
                "Leave one of them in the input folder, or give each an id of its own: “id: …” in the front matter, or another file name."));
    }

    private static PreparedDraft titled(PreparedDraft draft, List<PreparedDraft> same) {
        List<String> others = others(draft, same.stream().filter(one -> !one.memo().equals(draft.memo()) || one.equals(draft)).toList());
        return others.isEmpty() || draft.metadata().title().isBlank() ? draft : draft.with(Finding.warning("title-shared", SourceSpan.of(draft.file()),
                "“" + draft.metadata().title().strip() + "” is the title of " + named(others) + " too, and readers cannot tell them apart.",
                "Take out what is only a copy, or give each a title or a subtitle of its own."));
    }

    /** What a list of memos shows of one. */
    private static String title(PreparedDraft draft) {
        return String.join("\n", draft.type(), draft.metadata().language(), draft.metadata().title().strip().toLowerCase(Locale.ROOT),
                draft.metadata().subtitle().strip().toLowerCase(Locale.ROOT));
    }

    private static List<String> others(PreparedDraft draft, List<PreparedDraft> same) {
        return same.stream().map(PreparedDraft::file).filter(file -> !file.equals(draft.file())).toList();
    }

    private static String named(List<String> files) {
        return files.size() <= NAMED ? String.join(", ", files) : String.join(", ", files.subList(0, NAMED - 1)) + " and " + (files.size() - NAMED + 1) + " more";
    }
}
