package org.readout.release;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;

/** The page that links everything in a release: one self-contained file, no script. */
final class IndexPage {

    private static final Template TEMPLATE = template();

    private IndexPage() {
    }

    /** @param sizes bytes of each file, by its path */
    static String write(ReleaseContents contents, Map<String, Integer> sizes) {
        Map<String, List<ReleaseEntry>> byMemo = new LinkedHashMap<>();
        contents.entries().forEach(entry -> byMemo.computeIfAbsent(entry.memo(), memo -> new ArrayList<>()).add(entry));
        List<Map<String, Object>> memos = byMemo.values().stream().map(entries -> Map.<String, Object>of(
                "title", entries.get(0).title(), "language", entries.get(0).language(),
                "audiences", audiences(entries, contents.audiences(), sizes))).toList();
        List<String> heldBack = contents.drafts().stream().filter(DraftOutcome::heldBack).map(DraftOutcome::file).toList();
        return TEMPLATE.execute(Map.of("memos", memos, "heldBack", heldBack, "anyHeldBack", !heldBack.isEmpty(), "date", contents.date()));
    }

    private static List<Map<String, Object>> audiences(List<ReleaseEntry> entries, Map<String, String> titles, Map<String, Integer> sizes) {
        Map<String, List<Map<String, Object>>> files = new LinkedHashMap<>();
        entries.forEach(entry -> files.computeIfAbsent(titles.getOrDefault(entry.audience(), entry.audience()), title -> new ArrayList<>())
                .add(Map.of("path", entry.path(), "format", entry.format().id().toUpperCase(Locale.ROOT), "size", size(sizes.get(entry.path())))));
        return files.entrySet().stream().map(audience -> Map.<String, Object>of("audience", audience.getKey(), "files", audience.getValue())).toList();
    }

    private static String size(int bytes) {
        return bytes < 1_000_000 ? Math.max(1, bytes / 1000) + " kB" : String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
    }

    private static Template template() {
        try (InputStream in = Objects.requireNonNull(IndexPage.class.getResourceAsStream("index.html"))) {
            return Mustache.compiler().emptyStringIsFalse(true).compile(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
