package org.readout.source.odt;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

import org.readout.model.Styled;
import org.readout.source.reading.RunBuilder;

/**
 * What styles make of a span.
 *
 * @param languages where they differ from the draft's, by script
 */
record SpanLook(Set<Styled.Style> styles, boolean code, Map<Script, String> languages) {

    static final SpanLook PLAIN = new SpanLook(Set.of(), false, new EnumMap<>(Script.class));

    RunBuilder.Look in(Script script) {
        return new RunBuilder.Look(styles, code, languages.getOrDefault(script, ""));
    }
}
