package org.readout.store;

import java.util.Locale;

import org.readout.model.Digest;

/**
 * Why a kept result no longer holds: something that was read to make it is not what it was.
 *
 * @param name what was read ("themes/readout/print.css")
 */
public record Change(String name, Kind kind) {

    public enum Kind { CHANGED, ADDED, REMOVED }

    static Change between(String name, Digest then, Digest now) {
        return new Change(name, then.equals(Digest.NONE) ? Kind.ADDED : now.equals(Digest.NONE) ? Kind.REMOVED : Kind.CHANGED);
    }

    /** "themes/readout/print.css changed" */
    @Override
    public String toString() {
        return name + " " + kind.name().toLowerCase(Locale.ROOT);
    }
}
