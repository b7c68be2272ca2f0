package org.readout.batch.release;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

import org.readout.finding.Pieces;

/**
 * Pieces of a release's reports, kept from one release of this process to the next: of some hundred memos one is edited, and the others' pieces are as they were. For the
 * first release nothing is kept, as most processes make no other. Shared by the threads that make one release.
 */
public final class KnownPieces implements Pieces {

    /** In bytes: some thousand memos' are not to fill the memory. */
    private static final long MOST = 64_000_000;

    private Map<Key, byte[]> before = new ConcurrentHashMap<>();
    private Map<Key, byte[]> now = new ConcurrentHashMap<>();
    private final AtomicLong room = new AtomicLong();
    private boolean again;

    private record Key(String kind, Object from) {
    }

    /** Begins the next release: what the last one did not ask for is kept no longer. */
    public void begin() {
        before = now;
        now = new ConcurrentHashMap<>();
        room.set(again ? MOST : 0);
        again = true;
    }

    @Override
    public byte[] of(String kind, Object from, Supplier<String> writing) {
        if (room.get() <= 0) {
            return NONE.of(kind, from, writing);
        }
        Key key = new Key(kind, from);
        byte[] piece = Optional.ofNullable(now.get(key)).or(() -> Optional.ofNullable(before.get(key))).orElseGet(() -> NONE.of(kind, from, writing));
        if (now.put(key, piece) == null) {
            room.addAndGet(-piece.length);
        }
        return piece;
    }
}
