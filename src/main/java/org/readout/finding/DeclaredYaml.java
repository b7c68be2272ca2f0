package org.readout.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.readout.model.SourceSpan;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * A mapping in a YAML 1.1 file under {@code templates/}, read key by key. A mistake becomes a {@link Finding} with file,
 * line, what was expected and, for a misspelt word, the nearest one that is known; reading goes on, so that one look
 * shows all mistakes. Call {@link #end} when every key has been asked for: what is left is unknown.
 *
 * <pre>{@code
 * DeclaredYaml.read("public.yaml", text, yaml -> {
 *     String title = yaml.text("title");
 *     List<Format> formats = yaml.choices("formats", Map.of("html", HTML, "pdf", PDF));
 *     yaml.end();
 *     return new Audience(title, formats);
 * });
 * }</pre>
 */
public final class DeclaredYaml {

    private static final String RULE = "template-mistake";
    /** No more words than these are told one by one beside the one that was meant. */
    private static final int LISTED = 30;

    private final String file;
    private final Map<String, NodeTuple> entries = new LinkedHashMap<>();
    private final List<String> asked = new ArrayList<>();
    private final int line;
    private final List<Finding> findings;

    private DeclaredYaml(String file, MappingNode mapping, List<Finding> findings) {
        this(file, lineOf(mapping), mapping.getValue(), findings);
    }

    private DeclaredYaml(String file, int line, List<NodeTuple> tuples, List<Finding> findings) {
        this.file = file;
        this.line = line;
        this.findings = findings;
        for (NodeTuple tuple : tuples) {
            if (tuple.getKeyNode() instanceof ScalarNode key) {
                if (entries.put(key.getValue(), tuple) != null) {
                    report(lineOf(key), key.getValue(), "“" + key.getValue() + "” stands twice.", "Keep one of the two.");
                }
            }
        }
    }

    /** What {@code reading} makes of the file's one mapping; refused when anything in it was reported. */
    public static <T> Checked<T> read(String file, String yaml, Function<DeclaredYaml, T> reading) {
        Checked<T> read = readOn(file, yaml, reading);
        return read.findings().isEmpty() ? read : Checked.refused(read.findings());
    }

    /** The same with all that could be read beside the mistakes, for whoever looks for more of them; refused when the file is no mapping. */
    public static <T> Checked<T> readOn(String file, String yaml, Function<DeclaredYaml, T> reading) {
        List<Finding> findings = new ArrayList<>();
        Node root;
        try {
            // nothing is to be constructed: what would construct it has Java look through all jars for a logger
            LoaderOptions options = new LoaderOptions();
            root = new Composer(new ParserImpl(new StreamReader(yaml), options), new Resolver(), options).getSingleNode();
        } catch (MarkedYAMLException e) {
            return Checked.refused(notYaml(file, e));
        }
        if (!(root instanceof MappingNode mapping)) {
            List<String> keys = asked(reading);
            return Checked.refused(Finding.error(RULE, place(file, 1, ""), root == null ? "The file is empty." : "The file is no list of keys.",
                    keys.isEmpty() ? "Write a key and its text on each line, as in “key: …”." : "Begin it with “" + keys.get(0) + ": …”."
                            + (keys.size() > 1 && keys.size() <= LISTED ? " The keys it can have are: " + String.join(", ", keys) + "." : "")));
        }
        T value = reading.apply(new DeclaredYaml(file, mapping, findings));
        return Checked.of(value, findings);
    }

    private static Finding notYaml(String file, MarkedYAMLException e) {
        int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
        return e.getProblem().contains("TAB")
                ? Finding.error(RULE, place(file, line, ""), "Line " + line + " has a tab where YAML takes only blanks.", "Put two blanks in the place of each tab.")
                : Finding.error(RULE, place(file, line, ""), "Line " + line + " is not YAML: " + e.getProblem() + ".",
                        "Compare the indentation and quotation marks with a file that works.");
    }

    /** The keys that a mapping can have: those asked for where there is nothing. */
    private static List<String> asked(Function<DeclaredYaml, ?> reading) {
        DeclaredYaml nothing = new DeclaredYaml("nothing.yaml", 1, List.of(), new ArrayList<>());
        reading.apply(nothing);
        return nothing.asked.stream().distinct().toList();
    }

    public boolean has(String key) {
        return entries.containsKey(key);
    }

    /** The text of a key that must be there; empty, and reported, when it is not. */
    public String text(String key) {
        return value(key).map(node -> scalar(key, node)).orElseGet(() -> {
            report(line, "", "“" + key + "” is missing.", "Add “" + key + ": …”.");
            return "";
        });
    }

    public String text(String key, String otherwise) {
        return value(key).map(node -> scalar(key, node)).orElse(otherwise);
    }

    /** {@code true} or {@code false}; {@code otherwise} where the key is not there. */
    public boolean flag(String key, boolean otherwise) {
        return choice(key, Map.of("true", true, "false", false), otherwise);
    }

    /** A whole number from 0 up. */
    public int number(String key, int otherwise) {
        Optional<Node> node = value(key);
        if (node.isEmpty()) {
            return otherwise;
        }
        String text = scalar(key, node.get());
        if (text.matches("\\d{1,9}")) {
            return Integer.parseInt(text);
        }
        report(lineOf(node.get()), text, "“" + key + "” takes a whole number from 0 up, not “" + text + "”.", "Write it in digits alone, as in “" + key + ": " + otherwise + "”.");
        return otherwise;
    }

    /** What a key's one word stands for; an unknown word is reported with the nearest known one. */
    public <T> T choice(String key, Map<String, T> known, T otherwise) {
        return choice(key, known).orElse(otherwise);
    }

    /** What a key's one word stands for; empty where the key is not there or its word is unknown. */
    public <T> Optional<T> choice(String key, Map<String, T> known) {
        return value(key).flatMap(node -> known(key, node, known));
    }

    /** The texts of a list, or of a single value; none when the key is not there. */
    public List<String> texts(String key) {
        return nodes(key).stream().map(node -> scalar(key, node)).toList();
    }

    /** What each word of a list stands for; unknown words are reported and left out. */
    public <T> List<T> choices(String key, Map<String, T> known) {
        return nodes(key).stream().flatMap(node -> known(key, node, known).stream()).toList();
    }

    /** A list of mappings, each read by {@code reading}; none when the key is not there. */
    public <T> List<T> mappings(String key, Function<DeclaredYaml, T> reading) {
        List<T> values = new ArrayList<>();
        for (Node node : nodes(key)) {
            if (node instanceof MappingNode mapping) {
                values.add(reading.apply(new DeclaredYaml(file, mapping, findings)));
            } else {
                report(lineOf(node), key, "“" + key + "” takes a list of entries with keys of their own.",
                        "Begin each with “- " + asked(reading).stream().findFirst().orElse("id") + ": …”.");
            }
        }
        return values;
    }

    /** One mapping, read by {@code reading}; empty when the key is not there. */
    public <T> Optional<T> mapping(String key, Function<DeclaredYaml, T> reading) {
        Optional<Node> value = value(key);
        if (value.isPresent() && value.get() instanceof MappingNode mapping) {
            return Optional.of(reading.apply(new DeclaredYaml(file, mapping, findings)));
        }
        value.ifPresent(node -> report(lineOf(node), key, "“" + key + "” takes keys of its own.", "Write it as in “" + key + ": {"
                + asked(reading).stream().map(own -> own + ": …").collect(Collectors.joining(", ")) + "}”."));
        return Optional.empty();
    }

    /** The texts of one mapping whose keys are the author's own, in the order they stand; none when the key is not there. */
    public Map<String, String> textsOf(String key) {
        Optional<Node> value = value(key);
        if (value.isPresent() && value.get() instanceof MappingNode mapping) {
            return new DeclaredYaml(file, mapping, findings).allTexts();
        }
        value.ifPresent(node -> report(lineOf(node), key, "“" + key + "” takes entries of a word and its text.", "Write “" + key + ": {fr: …, es: …}”."));
        return Map.of();
    }

    /** Every key with its text, for files whose keys are the author's own. */
    public Map<String, String> allTexts() {
        Map<String, String> texts = new LinkedHashMap<>();
        entries.keySet().forEach(key -> texts.put(key, text(key)));
        return texts;
    }

    /** Reports a mistake that only the caller can see, at the line of {@code key}. */
    public void report(String key, String message, String hint) {
        NodeTuple tuple = entries.get(key);
        report(tuple == null ? line : lineOf(tuple.getKeyNode()), key, message, hint);
    }

    /** Reports every key nobody asked for. */
    public void end() {
        entries.forEach((key, tuple) -> {
            if (!asked.contains(key)) {
                report(lineOf(tuple.getKeyNode()), key, "“" + key + "” is not a key that belongs here.",
                        suggestion(key, asked));
            }
        });
    }

    private Optional<Node> value(String key) {
        asked.add(key);
        return Optional.ofNullable(entries.get(key)).map(NodeTuple::getValueNode);
    }

    private List<Node> nodes(String key) {
        return value(key).map(node -> node instanceof SequenceNode list ? list.getValue() : List.of(node)).orElse(List.of());
    }

    private String scalar(String key, Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue().strip();
        }
        report(lineOf(node), key, "“" + key + "” takes words, not a list or keys.", "Write “" + key + ": …” on one line.");
        return "";
    }

    private <T> Optional<T> known(String key, Node node, Map<String, T> known) {
        String word = scalar(key, node);
        if (!known.containsKey(word) && !word.isEmpty()) {
            report(lineOf(node), word, "“" + word + "” is not known as “" + key + "”.", suggestion(word, known.keySet()));
        }
        return Optional.ofNullable(known.get(word));
    }

    private void report(int line, String words, String message, String hint) {
        findings.add(Finding.error(RULE, place(file, line, words), "Line " + line + ": " + message, hint));
    }

    private static String suggestion(String word, Collection<String> known) {
        String all = "It can be: " + String.join(", ", known.stream().distinct().sorted().toList()) + ".";
        return Spelling.nearest(word, known).map(near -> "Did you mean “" + near + "”? " + (known.size() > LISTED ? "" : all)).orElse(all).strip();
    }

    private static SourceSpan place(String file, int line, String words) {
        return new SourceSpan(file, List.of(), 0, line, 0, words.length(), words);
    }

    private static int lineOf(Node node) {
        return node.getStartMark().getLine() + 1;
    }
}
