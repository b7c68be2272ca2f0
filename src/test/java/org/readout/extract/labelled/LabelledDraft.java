package org.readout.extract.labelled;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.readout.Memos;
import org.readout.model.Document;
import org.readout.model.PlainText;
import org.readout.source.WordCase;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * A draft with what a reader says is in it; {@code src/test/resources/labelled/README.md} has the rules.
 *
 * @param parts    the headings each part of the memo type stands under
 * @param records  in the draft's order
 * @param mistakes labels that the draft does not say, which can never be found
 */
record LabelledDraft(String name, Document document, String type, Map<String, List<String>> parts, List<Label> records, List<String> mistakes) {

    static final Path FOLDER = Path.of("src/test/resources/labelled");
    private static final String LABELS = ".labels.yaml";
    private static final Map<String, Set<String>> FIELDS = Map.of(
            "component", Set.of("layer", "dimension", "description", "spectrum", "system-goals", "societal-goals", "risks"),
            "recommendation", Set.of("addressee", "rationale", "priority", "horizon"),
            "open-question", Set.of("context"), "approach", Set.of("description"), "benefit", Set.of("description"),
            "opportunity", Set.of("description"), "risk", Set.of("description"), "key-point", Set.of("description"));

    /**
     * One record. Where readers may differ a value has several forms, of which an empty one means that it may be left out.
     *
     * @param fields by key ("societal-goals"); without those the author did not fill
     */
    record Label(String kind, List<String> titles, Map<String, List<String>> fields) {

        String title() {
            return titles.get(0);
        }
    }

    /** Those that there are: none may be held out. */
    static List<String> sets() {
        return List.of("seen", "held-out").stream().filter(set -> Files.isDirectory(FOLDER.resolve(set)) && !of(set).isEmpty()).toList();
    }

    /** The drafts of a set ("seen"), by name. */
    static List<LabelledDraft> of(String set) {
        try (Stream<Path> files = Files.list(FOLDER.resolve(set))) {
            return files.filter(file -> file.toString().endsWith(LABELS)).sorted().map(LabelledDraft::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LabelledDraft read(Path labels) {
        String name = labels.getFileName().toString().replace(LABELS, "");
        try {
            Document document = document(draft(labels.getParent(), name));
            String text = typed(PlainText.ofBlocks(document.blocks())).replaceAll("\\s+", " ");
            Map<String, Object> yaml = new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(labels));
            List<String> mistakes = new ArrayList<>();
            Map<String, List<String>> parts = new LinkedHashMap<>();
            mapping(yaml.get("parts")).forEach((part, headings) -> parts.put(part, forms(headings, text, mistakes)));
            List<Label> records = ((List<?>) yaml.get("records")).stream().map(record -> label(mapping(record), text, mistakes)).toList();
            return new LabelledDraft(name, document, (String) yaml.get("type"), parts, records, List.copyOf(mistakes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            throw new IllegalStateException(labels + ": " + e.getMessage(), e);
        }
    }

    private static Path draft(Path folder, String name) {
        return Stream.of(".md", ".docx.xml", ".html", ".fodt", ".txt").map(extension -> folder.resolve(name + extension))
                .filter(Files::exists).findFirst().orElseThrow(() -> new IllegalStateException("no draft beside these labels"));
    }

    private static Document document(Path file) throws IOException {
        String name = file.getFileName().toString();
        boolean word = name.endsWith(".docx.xml");
        byte[] bytes = word ? WordCase.pack(Files.readString(file)) : Files.readAllBytes(file);
        return Memos.read(word ? name.replace(".xml", "") : name, bytes).value().orElseThrow();
    }

    private static Label label(Map<String, Object> record, String text, List<String> mistakes) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        record.forEach((key, value) -> fields.put(key, forms(value, text, mistakes)));
        String kind = record.keySet().iterator().next();
        List<String> titles = fields.remove(kind);
        Set<String> unknown = new TreeSet<>(fields.keySet());
        unknown.removeAll(FIELDS.getOrDefault(kind, Set.of()));
        if (!FIELDS.containsKey(kind) || !unknown.isEmpty()) {
            throw new IllegalStateException("a " + kind + " has no " + unknown);
        }
        return new Label(kind, titles, fields);
    }

    private static List<String> forms(Object value, String text, List<String> mistakes) {
        List<?> several = value instanceof List<?> list ? list : List.of(value);
        return several.stream().map(form -> whole(typed(String.valueOf(form)), text, mistakes)).toList();
    }

    /** "First words … last words" stands for all that the draft says from the first to the last. */
    private static String whole(String label, String text, List<String> mistakes) {
        String[] ends = label.split(" … ", 2);
        int start = text.indexOf(ends[0]);
        if (ends.length == 1) {
            invented(label, text).ifPresent(mistakes::add);
            return label;
        }
        int end = start < 0 ? -1 : text.indexOf(ends[1], start + ends[0].length());
        if (end < 0 || text.indexOf(ends[0], start + 1) >= 0) {
            mistakes.add((end < 0 ? "not in the draft: " : "more than once in the draft: ") + label);
        }
        return end < 0 ? label : text.substring(start, end + ends[1].length());
    }

    /** Readers type their quotation marks as they like. */
    private static String typed(String text) {
        return text.replaceAll("[“”„«»]", "\"").replaceAll("[‘’‚]", "'").replaceAll("[\u00a0\u202f]", " ");
    }

    private static Optional<String> invented(String label, String text) {
        List<String> words = Words.list(text);
        List<String> invented = Words.list(label).stream().filter(word -> !words.contains(word)).toList();
        return invented.isEmpty() ? Optional.empty() : Optional.of("words that the draft does not say: " + invented + " in " + label);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> mapping(Object value) {
        return value == null ? Map.of() : (Map<String, Object>) value;
    }
}
