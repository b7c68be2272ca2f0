package org.readout.finding;

import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.samskivert.mustache.Template;
import org.readout.model.Memo;

/** Findings beside the drafts they are about, as one self-contained page for authors: no script, readable on a phone and on paper. */
public final class FindingsPage {

    private static final Template TEMPLATE = ReportStyle.template(FindingsPage.class, "findings.html");
    /** A page with the text of more drafts than this would be too long to open. */
    private static final int MOST_TEXTS = 100;

    private FindingsPage() {
    }

    /** @param memos the memo of a draft by its file name; empty where it was refused, and then its findings are all there is to show */
    public static Report of(List<Finding> findings, Function<String, Optional<Memo>> memos) {
        return out -> {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            TEMPLATE.execute(view(findings, memos), writer);
            writer.flush();
        };
    }

    private static Map<String, Object> view(List<Finding> findings, Function<String, Optional<Memo>> memos) {
        Map<String, List<Finding>> byFile = findings.stream()
                .collect(Collectors.groupingBy(finding -> finding.span().file(), LinkedHashMap::new, Collectors.toList()));
        List<String> files = List.copyOf(byFile.keySet());
        List<Map<String, Object>> contents = IntStream.range(0, files.size()).mapToObj(at -> Map.<String, Object>of("id", id(at), "file", files.get(at),
                "summary", TerminalReport.summary(byFile.get(files.get(at))))).toList();
        // each is made when the page has come to it
        Iterable<Map<String, Object>> drafts = () -> IntStream.range(0, files.size()).mapToObj(at -> draft(id(at), files.get(at), byFile.get(files.get(at)),
                at < MOST_TEXTS ? memos.apply(files.get(at)) : Optional.empty())).iterator();
        List<Map<String, Object>> levels = Stream.of(Level.ERROR, Level.WARNING, Level.NOTE).map(level -> Map.<String, Object>of("level", level.id(),
                "count", findings.stream().filter(finding -> finding.level() == level).count())).toList();
        return Map.of("style", ReportStyle.css(), "summary", TerminalReport.summary(findings), "none", findings.isEmpty(), "contents", contents, "drafts", drafts,
                "levels", findings.isEmpty() ? List.of() : levels, "several", files.size() > 1);
    }

    private static String id(int draft) {
        return "d" + (draft + 1);
    }

    private static Map<String, Object> draft(String id, String file, List<Finding> findings, Optional<Memo> memo) {
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
        return Map.of("id", id, "file", file, "title", memo.map(found -> found.metadata().title()).orElse(""), "summary", TerminalReport.summary(findings), "findings", ofDraft.stream().map(finding -> view(finding, id)).toList(),
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
