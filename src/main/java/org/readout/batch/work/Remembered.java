package org.readout.batch.work;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * What targets came to in earlier runs of this process. Where all that can be read for one is as it was then, it comes to the same, and nobody need
 * look through what the store says of it; where it is not, the store knows more. Shared by threads.
 *
 * @param <T> what a target comes to
 */
public final class Remembered<T> {

    private final Map<String, Known<T>> byTarget = new ConcurrentHashMap<>();

    private record Known<T>(Object read, T value) {
    }

    /** @param read all that can be read for the target, as it is now; a value, equal when nothing changed */
    public Optional<T> find(String target, Object read) {
        return Optional.ofNullable(byTarget.get(target)).filter(known -> known.read().equals(read)).map(Known::value);
    }

    /** What it came to when it was asked for last, whatever was read then. */
    public Optional<T> last(String target) {
        return Optional.ofNullable(byTarget.get(target)).map(Known::value);
    }

    /** @param made what it comes to where that is not known, which is kept */
    public T get(String target, Object read, Supplier<T> made) {
        return find(target, read).orElseGet(() -> keep(target, read, made.get()));
    }

    public T keep(String target, Object read, T value) {
        byTarget.put(target, new Known<>(read, value));
        return value;
    }
}
