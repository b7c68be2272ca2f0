package org.readout.extract.language;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The words by which drafts are understood, of all languages together: made once, used for every draft. Safe to share between threads. */
public final class Words {

    private final Map<String, Set<String>> smallWords = new TreeMap<>();
    private final Map<String, Set<String>> orders;
    private final Cues cues;
    private final SideTurns turns;
    private final Difficulties difficulties;
    private final Announced announced;
    private final StackLexicon stack;
    private final Valence valence;
    private final FieldNames fields;
    private final Degrees degrees;

    private Words(Collection<LanguageWords> languages) {
        languages.forEach(words -> smallWords.put(words.language(), Set.copyOf(words.lists().getOrDefault(LanguageWords.SMALL, List.of()))));
        this.orders = languages.stream().collect(Collectors.toUnmodifiableMap(LanguageWords::language,
                words -> Set.copyOf(words.lists().getOrDefault(LanguageWords.ORDERS, List.of()))));
        Lists all = key -> languages.stream().flatMap(words -> words.lists().getOrDefault(key, List.of()).stream()).distinct().toList();
        this.cues = new Cues(all);
        this.turns = new SideTurns(all);
        this.difficulties = new Difficulties(all);
        this.announced = new Announced(all);
        this.stack = new StackLexicon(all.of(LanguageWords.PARTS_OF_SYSTEMS));
        this.fields = new FieldNames(all);
        this.degrees = new Degrees(all.of(LanguageWords.DEGREES));
        this.valence = new Valence(all.of(LanguageWords.GOOD), all.of(LanguageWords.BAD));
    }

    /** What is listed under a key, in any language. */
    interface Lists {
        List<String> of(String key);
    }

    /** @param languages each once */
    public static Words of(Collection<LanguageWords> languages) {
        return new Words(languages);
    }

    /** By language, in the order of their letters. */
    Map<String, Set<String>> smallWords() {
        return smallWords;
    }

    /** Verbs that an order begins with, where a language knows it by them. */
    public Set<String> orders(String language) {
        return orders.getOrDefault(language, Set.of());
    }

    public Cues cues() {
        return cues;
    }

    public SideTurns turns() {
        return turns;
    }

    public Difficulties difficulties() {
        return difficulties;
    }

    public Announced announced() {
        return announced;
    }

    public StackLexicon stack() {
        return stack;
    }

    public FieldNames fields() {
        return fields;
    }

    public Degrees degrees() {
        return degrees;
    }

    public Valence valence() {
        return valence;
    }
}
