package org.readout.extract.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.readout.finding.Checked;
import org.readout.finding.DeclaredYaml;
import org.readout.model.RecordKind;

/**
 * The words of one language by which drafts are understood; the JSON Schema of its file is {@code templates/schemas/words.schema.json}.
 *
 * @param language its two letters ("en")
 * @param lists    words by what they tell ("leans-to-risk"); what a file leaves out is empty
 */
public record LanguageWords(String language, Map<String, List<String>> lists) {

    static final String SMALL = "small-words";
    static final String LEANS_TO = "leans-to-";
    static final String CHANCES = "chances";
    static final String FINDINGS = "findings";
    static final String DIFFICULTIES = "difficulties";
    static final String COUNTS = "counts";
    static final String FOLLOW = "follow";
    static final String SORTS = "sorts";
    static final String COUNTED = "counted-";
    static final String PARTS_OF_SYSTEMS = "parts-of-systems";
    static final String GOOD = "good";
    static final String BAD = "bad";
    static final String ORDERS = "orders";
    static final String LABELS = "labels-";
    static final String HEADS = "heads-";
    static final String VAGUE_HEADS = "vague-heads";
    static final String USES = "uses";
    static final String DEGREES = "degrees";

    public LanguageWords {
        lists = Map.copyOf(lists);
    }

    /** Reads {@code templates/words/<language>.yaml}. */
    public static Checked<LanguageWords> read(String file, String yaml) {
        return DeclaredYaml.read(file, yaml, declared -> {
            Map<String, List<String>> lists = new LinkedHashMap<>();
            keys().forEach(key -> lists.put(key, List.copyOf(declared.texts(key))));
            declared.end();
            lists.forEach((key, words) -> words.stream().filter(word -> !Phrases.isOne(word)).forEach(word -> declared.report(key,
                    "“" + word + "” is no word or phrase.", "Write letters, spaces, “*” at the end of a word and “…” between words.")));
            return new LanguageWords(file.substring(0, file.lastIndexOf('.')), lists);
        });
    }

    /** What a file may list. */
    static List<String> keys() {
        List<String> keys = new ArrayList<>(List.of(SMALL, CHANCES, FINDINGS, DIFFICULTIES, COUNTS, FOLLOW, SORTS, PARTS_OF_SYSTEMS, GOOD, BAD, ORDERS, VAGUE_HEADS, USES,
                DEGREES));
        FieldNames.keys().forEach(field -> keys.add(LABELS + field));
        for (RecordKind kind : RecordKind.values()) {
            keys.add(LEANS_TO + kind.id());
            keys.add(COUNTED + kind.id());
            keys.add(HEADS + kind.id());
        }
        return keys;
    }
}
