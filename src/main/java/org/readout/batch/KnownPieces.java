package org.readout.batch;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.readout.finding.Pieces;

/**
 * Pieces of a release's reports, kept from one release of this process to the next: of some hundred memos one is edited, and the others' pieces are as they were. For the
 * first release nothing is kept, as most processes make no other. Not shared by threads.
 */
final class KnownPieces implements Pieces {

    /** In characters: some thousand memos' are not to fill the memory. */
    private static final long MOST = 64_000_000;

    private Map<Key, String> before = new HashMap<>();
    private Map<Key, String> now = new HashMap<>();
    private long room;
    private boolean again;

    private record Key(String kind, Object from) {
    }

    /** Begins the next release: what the last one did not ask for is kept no longer. */
    void begin() {
        before = now;
        now = new HashMap<>();
        room = again ? MOST : 0;
        again = true;
    }

    @Override
    public String of(String kind, Object from, Supplier<String> writing) {
        if (room <= 0) {
            return writing.get();
        }
        Key key = new Key(kind, from);
        String piece = Optional.ofNullable(now.get(key)).or(() -> Optional.ofNullable(before.get(key))).orElseGet(writing);
        if (now.put(key, piece) == null) {
            room -= piece.length();
        }
        return piece;
    }
}
