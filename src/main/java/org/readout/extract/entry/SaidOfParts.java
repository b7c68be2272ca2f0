package org.readout.extract.entry;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.readout.extract.language.PatternFile;
import org.readout.extract.language.Sentences;
import org.readout.extract.language.Tongue;
import org.readout.model.RecordKind;

/** What the words about a component say of it where no label does: its layer or dimension in brackets behind its name, how open it may be in a sentence. */
public final class SaidOfParts {

    private static final PatternFile PATTERNS = PatternFile.of(SaidOfParts.class);
    private static final Pattern BEHIND = Pattern.compile("^[(\\[](?<said>[^()\\[\\]]{3,60})[)\\]]");
    /** “At the data layer, …”, “Auf der Modellebene …”, “The deployment layer has …”. */
    private static final Pattern LAYER = PATTERNS.pattern("layer");

    private SaidOfParts() {
    }

    /** Fills what is blank; {@code texts} holds fields by key, body text under the empty key. */
    public static void complete(Map<String, String> texts, Tongue tongue) {
        String said = texts.getOrDefault("", "").strip();
        Matcher behind = BEHIND.matcher(said);
        if (behind.find()) {
            Stream.of(behind.group("said").split("[;,]")).map(String::strip).filter(words -> Group.gathers(RecordKind.COMPONENT, words) || Group.isDimension(words))
                    .forEach(words -> texts.merge(Group.isDimension(words) ? "dimension" : "layer", words, (own, more) -> own.isBlank() ? more : own));
        }
        if (texts.getOrDefault("spectrum", "").isBlank() && !said.isEmpty()) {
            degrees(said, tongue).ifPresent(spectrum -> texts.put("spectrum", spectrum));
        }
    }

    /** A sentence that is nothing but degrees, or says from which to which. */
    private static Optional<String> degrees(String said, Tongue tongue) {
        return Sentences.of(said, tongue).stream().map(Sentences.Sentence::text)
                .flatMap(sentence -> tongue.words().degrees().areAll(sentence) ? Stream.of(sentence) : tongue.words().degrees().range(sentence).stream()).findFirst();
    }

    /** The layer that the words before a name speak of last. */
    public static Optional<String> layer(String before) {
        return LAYER.matcher(before).results().map(layer -> layer.group(1)).reduce((one, other) -> other);
    }
}
