package org.readout.batch.work;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What several will ask for soon after each other, made once: whoever asks while it is made waits. Only the last few are held, for all of them
 * together would not fit in memory.
 */
public final class Recent<K, V> {

    private final Map<K, Once<V>> held;

    public Recent(int most) {
        this.held = new LinkedHashMap<>(most, 1, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, Once<V>> eldest) {
                return size() > most;
            }
        };
    }

    public V get(K key, Supplier<V> making) {
        return once(key).get(making);
    }

    private synchronized Once<V> once(K key) {
        return held.computeIfAbsent(key, any -> new Once<>());
    }

    /** What could not be made is tried again by whoever asks next. */
    private static final class Once<V> {

        private Optional<V> made = Optional.empty();

        synchronized V get(Supplier<V> making) {
            if (made.isEmpty()) {
                made = Optional.of(making.get());
            }
            return made.get();
        }
    }
}
