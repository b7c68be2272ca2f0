package org.readout.finding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.samskivert.mustache.Template;
import org.readout.model.Memo;

/** Findings beside the drafts they are about, as one self-contained page for authors: no script, readable on a phone and on paper. */
public final class FindingsPage {

    private static final Template TEMPLATE = ReportStyle.template(FindingsPage.class, "findings.html");
    private static final Template DRAFT = ReportStyle.template(FindingsPage.class, "findings-draft.html");
    /** A page with the text of more drafts than this would be too long to open. */
    private static final int MOST_TEXTS = 100;

    private final Function<String, Optional<Memo>> memos;
    private final Pieces pieces;
    private int drafts;

    private FindingsPage(Function<String, Optional<Memo>> memos, Pieces pieces) {
        this.memos = memos;
        this.pieces = pieces;
    }

    /** Without the drafts. */
    public static String write(List<Finding> findings, Pieces pieces) {
        return write(findings, file -> Optional.empty(), pieces);
    }

    /** @param memos the memo of a draft by its file name; empty where it was refused, and then its findings are all there is to show */
    public static String write(List<Finding> findings, Function<String, Optional<Memo>> memos) {
        return write(findings, memos, Pieces.NONE);
    }

    private static String write(List<Finding> findings, Function<String, Optional<Memo>> memos, Pieces pieces) {
        Map<String, List<Finding>> byFile = findings.stream()
                .collect(Collectors.groupingBy(finding -> finding.span().file(), LinkedHashMap::new, Collectors.toList()));
        FindingsPage page = new FindingsPage(memos, pieces);
        List<Map<String, Object>> drafts = byFile.entrySet().stream().map(entry -> page.draft(entry.getKey(), entry.getValue())).toList();
        List<Map<String, Object>> levels = Stream.of(Level.ERROR, Level.WARNING, Level.NOTE).map(level -> Map.<String, Object>of("level", level.id(),
                "count", findings.stream().filter(finding -> finding.level() == level).count())).toList();
        return TEMPLATE.execute(Map.of("style", ReportStyle.css(), "summary", TerminalReport.summary(findings), "none", findings.isEmpty(), "drafts", drafts,
                "levels", findings.isEmpty() ? List.of() : levels, "several", drafts.size() > 1));
    }

    /** All that is written of a draft without its text. */
    private record OfDraft(String id, String file, List<Finding> findings) {
    }

    private Map<String, Object> draft(String file, List<Finding> findings) {
        OfDraft draft = new OfDraft("d" + ++drafts, file, findings);
        Optional<Memo> memo = drafts > MOST_TEXTS ? Optional.empty() : memos.apply(file);
        String html = memo.map(found -> DRAFT.execute(view(draft, memo))).orElseGet(() -> pieces.of("findings.html", draft, () -> DRAFT.execute(view(draft, memo))));
        return Map.of("id", draft.id(), "file", file, "summary", TerminalReport.summary(findings), "html", html);
    }

    private static Map<String, Object> view(OfDraft draft, Optional<Memo> memo) {
        String id = draft.id();
        List<Finding> findings = draft.findings();
        List<Numbered> ofDraft = new ArrayList<>();
        List<Map<String, Object>> rows = new ArrayList<>();
        if (memo.isPresent()) {
            Placement placement = new Placement(memo.get(), findings);
            ofDraft.addAll(placement.ofDraft());
            DraftText.rows(memo.get(), placement, id).forEach(row -> rows.add(Map.of("html", row.get("html"), "any", row.get("any"),
                    "findings", ((List<?>) row.get("findings")).stream().map(beside -> besideText((DraftText.Beside) beside, id)).toList())));
        } else {
            findings.forEach(finding -> ofDraft.add(new Numbered(ofDraft.size() + 1, finding)));
        }
        return Map.of("id", id, "file", draft.file(), "title", memo.map(found -> found.metadata().title()).orElse(""), "summary", TerminalReport.summary(findings), "findings", ofDraft.stream().map(finding -> view(finding, id)).toList(),
                "any", !ofDraft.isEmpty(), "rows", rows, "anyRows", !rows.isEmpty());
    }

    private static Map<String, Object> besideText(DraftText.Beside beside, String draft) {
        Map<String, Object> view = new LinkedHashMap<>(view(beside.finding(), draft));
        if (!beside.quoted()) {
            view.put("words", "");
        }
        return view;
    }

    private static Map<String, Object> view(Numbered numbered, String draft) {
        Finding finding = numbered.finding();
        String path = String.join(" › ", finding.span().headings());
        String paragraph = finding.span().paragraph() > 0 ? "paragraph " + finding.span().paragraph() : "";
        String line = finding.span().line() > 0 ? "line " + finding.span().line() : "";
        String place = Stream.of(path, paragraph, line).filter(part -> !part.isEmpty()).collect(Collectors.joining(" › "));
        return Map.of("level", finding.level().id(), "message", finding.message(), "hint", finding.hint(), "rule", finding.rule(),
                "place", place, "words", finding.span().quoted(), "number", numbered.number(), "draft", draft);
    }
}
