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

    private FindingsPage() {
    }

    /** Without the drafts. */
    public static Report of(List<Finding> findings, Surroundings around, Pieces pieces) {
        return of(findings, file -> Optional.empty(), around, pieces);
    }

    /** @param memos the memo of a draft by its file name; empty where it was refused, and then its findings are all there is to show */
    public static Report of(List<Finding> findings, Function<String, Optional<Memo>> memos) {
        return of(findings, memos, Surroundings.NONE, Pieces.NONE);
    }

    private static Report of(List<Finding> findings, Function<String, Optional<Memo>> memos, Surroundings around, Pieces pieces) {
        List<OfDraft> drafts = drafts(findings);
        List<Map<String, Object>> contents = drafts.stream().map(draft -> Map.<String, Object>of("id", draft.id(), "file", draft.file(),
                "summary", TerminalReport.summary(draft.findings()))).toList();
        // each is made when the page has come to it
        Iterable<byte[]> texts = () -> drafts.stream().map(draft -> text(draft, memos, pieces)).iterator();
        List<Map<String, Object>> levels = Stream.of(Level.ERROR, Level.WARNING, Level.NOTE).map(level -> Map.<String, Object>of("level", level.id(),
                "count", findings.stream().filter(finding -> finding.level() == level).count())).toList();
        return ReportStyle.page(TEMPLATE, around, Map.of("style", ReportStyle.css(), "summary", TerminalReport.summary(findings), "none", findings.isEmpty(), "contents", contents,
                "levels", findings.isEmpty() ? List.of() : levels, "several", drafts.size() > 1), Map.of("drafts", texts));
    }

    /** All that is written of a draft without its text. */
    private record OfDraft(int number, String file, List<Finding> findings) {

        /** To go by all of them takes long. */
        @Override
        public int hashCode() {
            return file.hashCode() + number;
        }

        String id() {
            return "d" + number;
        }
    }

    private static List<OfDraft> drafts(List<Finding> findings) {
        Map<String, List<Finding>> byFile = findings.stream()
                .collect(Collectors.groupingBy(finding -> finding.span().file(), LinkedHashMap::new, Collectors.toList()));
        List<OfDraft> drafts = new ArrayList<>();
        byFile.forEach((file, ofFile) -> drafts.add(new OfDraft(drafts.size() + 1, file, ofFile)));
        return drafts;
    }

    private static byte[] text(OfDraft draft, Function<String, Optional<Memo>> memos, Pieces pieces) {
        Optional<Memo> memo = draft.number() > MOST_TEXTS ? Optional.empty() : memos.apply(draft.file());
        return (memo.isPresent() ? Pieces.NONE : pieces).of("findings.html", draft, () -> DRAFT.execute(view(draft, memo)));
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
        return Map.of("id", id, "file", draft.file(), "title", memo.map(found -> found.metadata().title()).orElse(""), "summary", TerminalReport.summary(findings), "findings",
                ofDraft.stream().map(finding -> view(finding, id)).toList(),
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
