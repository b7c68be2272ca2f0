package org.readout.batch.work;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

import org.readout.model.Digest;

/**
 * Everything stages can read, by name, with the digest it has today. Names are paths below {@code templates/} where there is a
 * file of that name, so that people know what is meant.
 */
public record Inputs(SortedMap<String, Digest> digests) {

    public static final String TOOL = "Readout or Java";
    public static final String TYPES = "the list of types/";
    public static final String VOCABULARY = "words/";
    public static final String AUDIENCES = "what audiences/ are shown";
    public static final String LIMITS = "limits.yaml";
    public static final String TERMS = "terms.yaml";
    public static final String LANGUAGES = "languages.yaml";
    public static final String VERIFYING = "whether editions are verified";

    public static String type(String id) {
        return "types/" + id + ".yaml";
    }

    public static String audience(String id) {
        return "audiences/" + id + ".yaml";
    }

    public static String words(String language) {
        return "messages/" + language + ".properties";
    }

    public static String theme(String name, String what) {
        return "themes/" + name + "/" + what;
    }

    private static final String DRAFTS = "input/";

    /** Not the mere file name, which might be a template's. */
    public static String draft(String file) {
        return DRAFTS + file;
    }

    public static boolean isDraft(String name) {
        return name.startsWith(DRAFTS);
    }

    /** As people call it: drafts lie where they put them. */
    public static String called(String name) {
        return isDraft(name) ? name.substring(DRAFTS.length()) : name;
    }

    public static String memo(String file) {
        return "the memo of " + file;
    }

    /** Which files there are, beside what each says. */
    public static String translations(String memo, String language) {
        return "the translations of " + memo + " into " + language;
    }

    public static String earlier(String file) {
        return "the ids that " + file + " had";
    }

    public static Digest of(Settings.Tool tool) {
        return Digest.of(tool.version(), tool.code().hex(), Runtime.version().toString());
    }

    public Inputs {
        digests = new TreeMap<>(digests);
    }

    /** Of what bears this name; {@link Digest#NONE} where nothing does. */
    public Digest now(String name) {
        return digests.getOrDefault(name, Digest.NONE);
    }

    /** The same, and {@code more} beside them. */
    public Function<String, Digest> with(Map<String, Digest> more) {
        return name -> Optional.ofNullable(more.get(name)).orElseGet(() -> now(name));
    }

    /** Of all of them together. */
    public Digest digest() {
        return Digest.of(digests.entrySet().stream().map(one -> one.getKey() + " " + one.getValue()).toArray(String[]::new));
    }
}
