package org.readout.finding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.samskivert.mustache.Template;

/** Findings as one self-contained page for authors: no script, readable on a phone. */
public final class FindingsPage {

    private static final Template TEMPLATE = ReportStyle.template(FindingsPage.class, "findings.html");

    private FindingsPage() {
    }

    public static String write(List<Finding> findings) {
        Map<String, List<Finding>> byFile = findings.stream()
                .collect(Collectors.groupingBy(finding -> finding.span().file(), LinkedHashMap::new, Collectors.toList()));
        List<Map<String, Object>> drafts = byFile.entrySet().stream().map(entry -> Map.<String, Object>of(
                "file", entry.getKey(), "summary", TerminalReport.summary(entry.getValue()),
                "findings", entry.getValue().stream().map(FindingsPage::view).toList())).toList();
        return TEMPLATE.execute(Map.of("style", ReportStyle.css(), "summary", TerminalReport.summary(findings), "none", findings.isEmpty(), "drafts", drafts));
    }

    private static Map<String, Object> view(Finding finding) {
        String path = String.join(" › ", finding.span().headings());
        String paragraph = finding.span().paragraph() > 0 ? "paragraph " + finding.span().paragraph() : "";
        String line = finding.span().line() > 0 ? "line " + finding.span().line() : "";
        String place = Stream.of(path, paragraph, line).filter(part -> !part.isEmpty()).collect(Collectors.joining(" › "));
        return Map.of("level", finding.level().id(), "message", finding.message(), "hint", finding.hint(), "rule", finding.rule(),
                "place", place, "words", finding.span().quoted());
    }
}
