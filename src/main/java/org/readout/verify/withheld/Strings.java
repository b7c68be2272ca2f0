package org.readout.verify.withheld;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.readout.model.Digest;
import org.readout.model.SourceSpan;

/** Every string in a value made of records, so that a new kind of block or a new field is never forgotten. */
final class Strings {

    /** What the templates call things; no author wrote these. */
    private static final Set<String> DECLARED = Set.of("part", "key", "type", "element", "mediaType", "file");

    private Strings() {
    }

    /** Spans and digests say where a thing is from, and are part of no text. */
    static void in(Object value, Consumer<String> then) {
        if (value instanceof String string) {
            then.accept(string);
        } else if (value instanceof Iterable<?> several) {
            several.forEach(one -> in(one, then));
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, one) -> {
                in(key, then);
                in(one, then);
            });
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(one -> in(one, then));
        } else if (value instanceof Record && !(value instanceof SourceSpan) && !(value instanceof Digest)) {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                if (!DECLARED.contains(component.getName())) {
                    in(component(value, component), then);
                }
            }
        }
    }

    private static Object component(Object value, RecordComponent component) {
        try {
            return component.getAccessor().invoke(value);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}
