package org.readout.release.states;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** How it stands with every release, while a history is gone through. */
final class Standings {

    private final Map<String, Standing> all;
    private String live;

    Standings(Map<String, Standing> all, String live) {
        this.all = new LinkedHashMap<>(all);
        this.live = live;
    }

    Map<String, Standing> all() {
        return all;
    }

    /** Id of the live release; empty when none is. */
    String live() {
        return live;
    }

    Optional<Standing> find(String release) {
        return Optional.ofNullable(all.get(release));
    }

    Standing get(String release) {
        return find(release).orElseThrow(() -> new IllegalStateException("nothing is known of release " + release));
    }

    void put(Standing standing) {
        all.put(standing.release(), standing);
    }

    /** @param before what becomes of the one that was live */
    void live(Standing standing, UnaryOperator<Standing> before) {
        find(live).filter(one -> !one.release().equals(standing.release())).ifPresent(one -> put(before.apply(one)));
        put(standing);
        live = standing.release();
    }

    void gone(Standing withdrawn) {
        put(withdrawn);
        live = live.equals(withdrawn.release()) ? "" : live;
    }
}
