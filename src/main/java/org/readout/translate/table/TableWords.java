package org.readout.translate.table;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.ibm.icu.util.ULocale;
import org.readout.translate.Bitext;
import org.readout.translate.Bitext.State;

/**
 * What the table says of itself, in the translator's language.
 *
 * @param language a BCP 47 tag
 * @param words    patterns in the syntax of {@link MessageFormat}, by the keys of {@code templates/messages} that begin with {@code translation.}
 */
record TableWords(String language, Map<String, String> words) {

    private static final String KEYS = "translators.";

    String say(String key, Object... values) {
        String pattern = words.get(KEYS + key);
        if (pattern == null) {
            throw new IllegalArgumentException("templates/messages has no \"" + KEYS + key + "\" for " + language);
        }
        return new MessageFormat(pattern, Locale.forLanguageTag(language)).format(values);
    }

    String title(Bitext bitext) {
        return say("title", bitext.memo(), ULocale.forLanguageTag(bitext.language()).getDisplayNameWithDialect(ULocale.forLanguageTag(language)));
    }

    List<String> instructions() {
        return Stream.of("how.write", "how.tags", "how.state", "how.rows").map(this::say).toList();
    }

    String state(State state) {
        return say("state." + name(state));
    }

    private static String name(State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    /** What somebody chose or typed as a state, in this language or in English; empty when it is none. */
    Optional<State> state(String said) {
        String word = said.strip();
        return Arrays.stream(State.values()).filter(state -> word.equalsIgnoreCase(state(state)) || word.equalsIgnoreCase(name(state))).findFirst();
    }

    /** A note with who says it, where there is a word for that. */
    String note(String who, String note) {
        String label = words.containsKey(KEYS + "note." + who) ? say("note." + who) : who;
        return say("note", label, apart(note));
    }

    /** What may be in another language, in a line of this one. */
    String apart(String text) {
        return Direction.isRightToLeft(language) ? Direction.apart(text) : text;
    }
}
