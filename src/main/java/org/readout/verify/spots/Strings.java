package org.readout.verify.spots;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.readout.model.Digest;
import org.readout.model.SourceSpan;

/** Every string in a value made of records, so that a new kind of block or a new field is never forgotten. */
public final class Strings {

    /** What the templates call things; no author wrote these. */
    private static final Set<String> DECLARED = Set.of("part", "key", "type", "element", "mediaType", "file");

    /** What of each kind of record is looked into; Java makes a list of its components anew each time it is asked. */
    private static final ClassValue<List<Method>> ACCESSORS = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
            return Stream.of(type.getRecordComponents()).filter(component -> !DECLARED.contains(component.getName())).map(RecordComponent::getAccessor).toList();
        }
    };

    private Strings() {
    }

    /** Spans and digests say where a thing is from, and are part of no text. */
    public static void in(Object value, Consumer<String> then) {
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
            ACCESSORS.get(value.getClass()).forEach(accessor -> in(component(value, accessor), then));
        }
    }

    private static Object component(Object value, Method accessor) {
        try {
            return accessor.invoke(value);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}
