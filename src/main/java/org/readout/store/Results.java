package org.readout.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

import org.readout.model.Digest;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What stages made, each result with a trace of all that was read to make it: a result holds for as long as everything named in
 * its trace has the digest it had. Nobody declares what depends on what, as in build systems with verifying traces (Mokhov,
 * Mitchell, Peyton Jones, “Build systems à la carte”, 2018).
 *
 * <p>The last few results of a target are kept, so that going back to an earlier state makes nothing anew.
 */
public final class Results {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final int REMEMBERED = 4;

    private final Store store;

    public Results(Store store) {
        this.store = store;
    }

    /**
     * What is kept of a target.
     *
     * @param result  what still holds
     * @param known   whether anything was ever kept
     * @param changes why the newest of what was kept does not hold; empty where it does, or is no longer whole
     */
    public record Look(Optional<String> result, boolean known, List<Change> changes) {

        public static final Look NOTHING = new Look(Optional.empty(), false, List.of());
    }

    private record Trace(SortedMap<String, String> read, String result, SortedMap<String, Long> parts) {

        boolean isWhole(Store store) {
            return parts.entrySet().stream().allMatch(part -> store.has(new Digest(part.getKey()), part.getValue()));
        }

        List<Change> changes(Function<String, Digest> now) {
            return read.entrySet().stream().filter(one -> !one.getValue().equals(now.apply(one.getKey()).hex()))
                    .map(one -> Change.between(one.getKey(), new Digest(one.getValue()), now.apply(one.getKey()))).toList();
        }
    }

    private record Traces(List<Trace> newestFirst) {
    }

    /**
     * What is kept of {@code target} and was made from what is there now.
     *
     * @param now today's digest of what bears a name; {@link Digest#NONE} where nothing does
     */
    public Look look(String target, Function<String, Digest> now) {
        return look(traces(target), now);
    }

    private Look look(List<Trace> traces, Function<String, Digest> now) {
        Optional<String> result = traces.stream().filter(trace -> trace.changes(now).isEmpty() && trace.isWhole(store)).findFirst().map(Trace::result);
        List<Change> changes = result.isPresent() || traces.isEmpty() ? List.of() : traces.get(0).changes(now);
        return new Look(result, !traces.isEmpty(), changes);
    }

    /** As {@link #look}; what holds is the newest from now on, so that it is kept longest and changes are told from it. */
    public Look take(String target, Function<String, Digest> now) {
        List<Trace> traces = traces(target);
        traces.stream().skip(1).filter(trace -> trace.changes(now).isEmpty() && trace.isWhole(store)).findFirst()
                .filter(trace -> !traces.get(0).changes(now).isEmpty()).ifPresent(trace -> write(target, trace, traces));
        return look(traces, now);
    }

    /**
     * Keeps what was made for {@code target}.
     *
     * @param read  digests of all that was read to make it, by name
     * @param parts what belongs to it and is to be found under its digest
     */
    public void keep(String target, Map<String, Digest> read, String result, List<Content> parts) {
        SortedMap<String, Long> sizes = new TreeMap<>();
        for (Content part : parts) {
            sizes.put(part.digest().hex(), (long) part.bytes().length);
            if (!store.has(part.digest(), part.bytes().length)) {
                store.keep(part);
            }
        }
        SortedMap<String, String> digests = new TreeMap<>();
        read.forEach((name, digest) -> digests.put(name, digest.hex()));
        write(target, new Trace(digests, result, sizes), traces(target));
    }

    private void write(String target, Trace newest, List<Trace> others) {
        List<Trace> traces = Stream.concat(Stream.of(newest), others.stream().filter(trace -> !trace.read().equals(newest.read())))
                .limit(REMEMBERED).toList();
        store.keep(key(target), MAPPER.writeValueAsBytes(new Traces(traces)));
    }

    /** Keys of all that the store must keep so that {@code targets} need not be made anew, nor what they may go back to. */
    public Set<Digest> needed(Stream<String> targets) {
        Set<Digest> keys = new TreeSet<>();
        targets.forEach(target -> {
            keys.add(key(target));
            traces(target).stream().flatMap(trace -> trace.parts().keySet().stream()).forEach(part -> keys.add(new Digest(part)));
        });
        return keys;
    }

    private List<Trace> traces(String target) {
        try {
            return store.find(key(target)).map(bytes -> MAPPER.readValue(bytes, Traces.class).newestFirst()).orElse(List.of());
        } catch (JacksonException e) {
            // another version wrote them
            return List.of();
        }
    }

    private static Digest key(String target) {
        return Digest.of("traces", target);
    }
}
