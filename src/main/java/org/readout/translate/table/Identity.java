package org.readout.translate.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.readout.model.Digest;
import org.readout.translate.Bitext;

/** Whose translation it is, as the table says it in its second row and the file in its properties. */
record Identity(String memo, String file, String sourceLanguage, String language, String draft, String release) {

    /** Stands where other rows have their id. */
    static final String MARK = "Readout";

    private static final List<String> NAMES = List.of("memo", "file", "source-language", "language", "draft", "release");

    static Identity of(Bitext bitext) {
        return new Identity(bitext.memo(), bitext.file(), bitext.sourceLanguage(), bitext.language(), bitext.draft().hex(), bitext.release());
    }

    /** Names and values for the file's properties. */
    Map<String, String> properties() {
        List<String> values = List.of(memo, file, sourceLanguage, language, draft, release);
        Map<String, String> properties = new LinkedHashMap<>();
        NAMES.forEach(name -> properties.put(property(name), values.get(NAMES.indexOf(name))));
        return properties;
    }

    private static String property(String name) {
        return "Readout." + name;
    }

    static Optional<Identity> of(Map<String, String> properties) {
        Function<String, String> value = name -> properties.getOrDefault(property(name), "");
        return Optional.of(new Identity(value.apply("memo"), value.apply("file"), value.apply("source-language"), value.apply("language"),
                value.apply("draft"), value.apply("release"))).filter(Identity::isWhole);
    }

    /** @param cells in paragraphs; as {@link TableWriter} writes them */
    static Optional<Identity> of(List<List<String>> cells) {
        if (cells.size() < 5 || !String.join("", cells.get(0)).strip().equalsIgnoreCase(MARK)) {
            return Optional.empty();
        }
        return Optional.of(new Identity(said(cells, 1, 0), said(cells, 1, 1), said(cells, 1, 2), said(cells, 2, 0),
                String.join("", cells.get(4)).replaceAll("\\s", ""), said(cells, 3, 0))).filter(Identity::isWhole);
    }

    private static String said(List<List<String>> cells, int cell, int paragraph) {
        return paragraph < cells.get(cell).size() ? cells.get(cell).get(paragraph).strip() : "";
    }

    private boolean isWhole() {
        return !memo.isBlank() && !language.isBlank();
    }

    /** Whether two say the same, but for white space. */
    boolean isThatOf(Bitext bitext) {
        return properties().values().stream().map(Identity::plain).toList().equals(of(bitext).properties().values().stream().map(Identity::plain).toList());
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    Bitext empty() {
        return new Bitext(memo, file, sourceLanguage, language, draft.matches("[0-9a-f]{64}") ? new Digest(draft) : Digest.NONE, release, List.of());
    }
}
