package org.readout.release.delivery;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * A release that is public, and the log's copy beside it.
 *
 * @param release its id
 * @param files   of the release, by path below its folder; each is read when it is asked for
 * @param beside  what goes beside that folder, by name
 */
public record Parcel(String release, SortedMap<String, Supplier<byte[]>> files, SortedMap<String, byte[]> beside) {

    public Parcel {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        beside = Collections.unmodifiableSortedMap(new TreeMap<>(beside));
    }

    /** All of it: the release below a folder of its id. */
    SortedMap<String, Supplier<byte[]>> layout() {
        SortedMap<String, Supplier<byte[]>> all = new TreeMap<>();
        files.forEach((path, bytes) -> all.put(release + "/" + path, bytes));
        beside.forEach((name, bytes) -> all.put(name, () -> bytes));
        return all;
    }
}
