package org.readout.release;

import java.util.regex.Pattern;

/** Names that can stand in a path on any system; an author's memo id must never lead out of the release folder. */
final class ReleasePath {

    private static final Pattern SAFE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*");

    private ReleasePath() {
    }

    static String of(String id) {
        if (!SAFE.matcher(id).matches()) {
            throw new IllegalArgumentException("“" + id + "” cannot name a file");
        }
        return id;
    }
}
