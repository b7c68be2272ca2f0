package org.readout.batch;

import java.util.List;
import java.util.stream.Stream;

import org.readout.store.Change;
import org.readout.store.Results;

/** Why something was made and not taken from what is kept, for people. */
final class Why {

    private Why() {
    }

    /** @param anew whether it was asked for */
    static List<String> of(Results.Look look, boolean anew) {
        if (anew) {
            return List.of("asked for with --force");
        }
        if (!look.known()) {
            return List.of("new");
        }
        return look.changes().isEmpty() ? List.of("what was kept is gone") : look.changes().stream().map(Change::toString).toList();
    }

    /**
     * The same, but where a draft's memo changed, what made it change.
     *
     * @param read why the draft was read, empty when it was not
     */
    static List<String> explained(List<String> why, String draft, List<String> read) {
        return why.stream().flatMap(one -> one.startsWith(Inputs.memo(draft)) && !read.isEmpty() ? read.stream() : Stream.of(one)).distinct().toList();
    }
}
