package org.readout.store;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;

import org.readout.model.Digest;

/**
 * Bytes that go by their own digest, which is worked out once however often it is asked for.
 *
 * @param digest of the bytes
 */
public record Content(Digest digest, byte[] bytes) {

    public static Content of(byte[] bytes) {
        return new Content(Digest.of(bytes), bytes);
    }

    /** Of files, by path. */
    public static SortedMap<String, Content> of(Map<String, byte[]> files) {
        return of(files, (path, bytes) -> of(bytes));
    }

    /**
     * Of files, by path.
     *
     * @param digesting of one, by its path and bytes; on several threads
     */
    public static SortedMap<String, Content> of(Map<String, byte[]> files, BiFunction<String, byte[], Content> digesting) {
        SortedMap<String, Content> contents = new TreeMap<>();
        // reports have some million bytes each
        files.entrySet().parallelStream().map(file -> Map.entry(file.getKey(), digesting.apply(file.getKey(), file.getValue()))).toList()
                .forEach(one -> contents.put(one.getKey(), one.getValue()));
        return contents;
    }
}
