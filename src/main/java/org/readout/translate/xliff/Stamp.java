package org.readout.translate.xliff;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.readout.model.Digest;
import org.readout.translate.Bitext.Segment;
import org.readout.translate.Bitext.State;
import org.readout.translate.Coded;

/**
 * How far a segment's translation had come when it was written, and which translation that was. Tools keep what they do not know and
 * change what is around it; a stamp that does not fit its text any more vouches for nothing.
 *
 * @param text digest of the translation, shortened; empty when there was none
 */
record Stamp(State state, String text) {

    private static final Pattern FORM = Pattern.compile("(initial|translated|reviewed|final)(?: ([0-9a-f]{12}))?");

    static Stamp of(Segment segment) {
        return new Stamp(segment.state(), segment.target().map(Stamp::digest).orElse(""));
    }

    static Optional<Stamp> read(String written) {
        Matcher found = FORM.matcher(written);
        return found.matches() ? Optional.of(new Stamp(State.valueOf(found.group(1).toUpperCase(Locale.ROOT)), found.group(2) == null ? "" : found.group(2)))
                : Optional.empty();
    }

    /** Whether it was made when there was no translation. */
    boolean isOfNothing() {
        return text.isEmpty();
    }

    boolean fits(Coded target) {
        return text.equals(digest(target));
    }

    static String digest(Coded target) {
        return Digest.of(target.toString()).abbreviated();
    }

    @Override
    public String toString() {
        return (state.name().toLowerCase(Locale.ROOT) + " " + text).strip();
    }
}
