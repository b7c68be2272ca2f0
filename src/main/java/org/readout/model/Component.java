package org.readout.model;

import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/**
 * A part of the stack the memo describes.
 *
 * @param title         its name
 * @param layer         where in the stack it stands ("Model"), or empty
 * @param dimension     "AI artifacts", "Documentation", "Distribution" or what the author says, or empty
 * @param description   what it is, or empty
 * @param spectrum      how open it can be, from one end to the other, or empty
 * @param systemGoals   what more openness does for the system, or empty
 * @param societalGoals what more openness does for society, or empty
 * @param risks         what more openness puts at risk, or empty
 */
public record Component(String id, String title, String layer, String dimension, String description, String spectrum,
        String systemGoals, String societalGoals, String risks, List<SourceSpan> spans) implements MemoRecord {

    public Component {
        spans = List.copyOf(spans);
    }

    @Override
    public RecordKind kind() {
        return RecordKind.COMPONENT;
    }

    @Override
    public Map<String, String> fields() {
        return Fields.of("layer", layer, "dimension", dimension, "description", description, "spectrum", spectrum,
                "system-goals", systemGoals, "societal-goals", societalGoals, "risks", risks);
    }

    @Override
    public Component saying(BinaryOperator<String> words) {
        return new Component(id, words.apply("title", title), words.apply("layer", layer), words.apply("dimension", dimension),
                words.apply("description", description), words.apply("spectrum", spectrum), words.apply("system-goals", systemGoals),
                words.apply("societal-goals", societalGoals), words.apply("risks", risks), spans);
    }

    @Override
    public Component named(UnaryOperator<String> ids) {
        return new Component(ids.apply(id), title, layer, dimension, description, spectrum, systemGoals, societalGoals, risks, spans);
    }
}
