package org.readout.batch.release;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;

import org.readout.model.DigestSteps;
import org.readout.store.Content;

/** Files that are written anew for each release of a process, and are much as they were. Shared by the threads that make one release. */
final class Rewritten {

    /** In bytes. Of smaller ones there are many, and each is soon digested. */
    private static final int SMALLEST = 1 << 16;
    /** Larger ones are of releases that take long anyhow, and are not to fill the memory. */
    private static final int LARGEST = 4_000_000;

    private final Map<String, DigestSteps> last = new ConcurrentHashMap<>();

    /**
     * @param kind  tells them from others of the same paths
     * @param files by path; nobody changes their bytes from now on
     */
    SortedMap<String, Content> contents(String kind, Map<String, byte[]> files) {
        return Content.of(files, (path, bytes) -> content(kind + " " + path, bytes));
    }

    private Content content(String name, byte[] bytes) {
        if (bytes.length < SMALLEST || bytes.length > LARGEST) {
            last.remove(name);
            return Content.of(bytes);
        }
        DigestSteps steps = Optional.ofNullable(last.get(name)).map(before -> before.then(bytes)).orElseGet(() -> DigestSteps.of(bytes));
        last.put(name, steps);
        return new Content(steps.digest(), bytes);
    }
}
