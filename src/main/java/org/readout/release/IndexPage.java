package org.readout.release;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import com.samskivert.mustache.Template;
import org.readout.finding.ReportStyle;
import org.readout.model.Audience;

/** The page that links everything in a release: one self-contained file, no script. */
final class IndexPage {

    private static final Template TEMPLATE = ReportStyle.template(IndexPage.class, "index.html");

    private IndexPage() {
    }

    /** @param sizes bytes of each file, by its path */
    static String write(ReleaseContents contents, Map<String, Integer> sizes) {
        Map<String, List<ReleaseEntry>> byMemo = new LinkedHashMap<>();
        contents.entries().forEach(entry -> byMemo.computeIfAbsent(entry.memo(), memo -> new ArrayList<>()).add(entry));
        List<Map<String, Object>> memos = byMemo.values().stream().map(entries -> memo(entries, contents.audiences(), contents.evidence().keySet(), sizes)).toList();
        List<String> heldBack = contents.drafts().stream().filter(DraftOutcome::heldBack).map(DraftOutcome::file).toList();
        return TEMPLATE.execute(Map.of("style", ReportStyle.css(), "memos", memos, "heldBack", heldBack, "anyHeldBack", !heldBack.isEmpty(),
                "date", contents.date()));
    }

    private static Map<String, Object> memo(List<ReleaseEntry> entries, List<Audience> audiences, Set<String> evidence, Map<String, Integer> sizes) {
        ReleaseEntry first = entries.get(0);
        return Map.of("kind", first.kind(), "title", first.title(), "subtitle", first.subtitle(), "anySubtitle", !first.subtitle().isEmpty(),
                "language", first.language(), "audiences", audiences.stream()
                        .map(audience -> edition(audience, evidence, entries.stream().filter(entry -> entry.audience().equals(audience.id())).toList(), sizes))
                        .filter(edition -> !edition.isEmpty()).toList());
    }

    private static Map<String, Object> edition(Audience audience, Set<String> evidence, List<ReleaseEntry> entries, Map<String, Integer> sizes) {
        return entries.isEmpty() ? Map.of() : Map.of("audience", audience.title(), "about", audience.description(), "changes", Optional.of(audience.id() + "/CHANGES.html").filter(evidence::contains).orElse(""), "files", entries.stream()
                .map(entry -> Map.of("path", entry.path(), "format", entry.format().id().toUpperCase(Locale.ROOT),
                        "size", size(sizes.get(entry.path())))).toList());
    }

    private static String size(int bytes) {
        return bytes < 1_000_000 ? Math.max(1, bytes / 1000) + " kB" : String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
    }
}
