package org.readout.store;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

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
        SortedMap<String, Content> contents = new TreeMap<>();
        // reports have some million bytes each
        files.entrySet().parallelStream().map(file -> Map.entry(file.getKey(), of(file.getValue()))).toList().forEach(one -> contents.put(one.getKey(), one.getValue()));
        return contents;
    }
}
