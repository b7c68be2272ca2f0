package org.readout.batch.draft;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.readout.batch.work.Inputs;
import org.readout.store.Change;
import org.readout.store.Results;

/** Why something was made and not taken from what is kept, for people. */
public final class Why {

    private Why() {
    }

    /** @param anew whether it was asked for */
    public static List<String> of(Results.Look look, boolean anew) {
        if (anew) {
            return List.of("asked for with --force");
        }
        if (!look.known()) {
            return List.of("new");
        }
        return look.changes().isEmpty() ? List.of("what was kept is gone") : told(look.changes());
    }

    /** Ids change with every edit of a draft; that is no reason of its own. */
    private static List<String> told(List<Change> changes) {
        Set<String> edited = changes.stream().map(Change::name).filter(Inputs::isDraft).map(Inputs::called).map(Inputs::earlier).collect(Collectors.toSet());
        return changes.stream().filter(change -> !edited.contains(change.name()))
                .map(change -> new Change(Inputs.called(change.name()), change.kind()).toString()).toList();
    }

    /**
     * The same, but where a draft's memo changed, what made it change.
     *
     * @param read why the draft was read, empty when it was not
     */
    public static List<String> explained(List<String> why, String draft, List<String> read) {
        return why.stream().flatMap(one -> one.startsWith(Inputs.memo(draft)) && !read.isEmpty() ? read.stream() : Stream.of(one)).distinct().toList();
    }

    /**
     * The same for what was made of several drafts.
     *
     * @param read by draft, why it was read; nothing for those that were not
     */
    public static List<String> explained(List<String> why, Map<String, List<String>> read) {
        List<String> explained = why;
        for (Map.Entry<String, List<String>> one : read.entrySet()) {
            explained = explained(explained, one.getKey(), one.getValue());
        }
        return explained;
    }
}
