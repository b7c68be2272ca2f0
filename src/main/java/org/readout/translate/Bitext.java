package org.readout.translate;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.readout.model.Digest;

/**
 * A memo's text with its translation into one language, as it is exported, returned and kept: units in the memo's reading order.
 *
 * @param memo           id of the memo
 * @param file           name of the draft
 * @param sourceLanguage a BCP 47 tag
 * @param language       the translation's, a BCP 47 tag
 * @param draft          digest of the draft the source text is from
 * @param release        id of the release the source was exported against; empty when none was live
 */
public record Bitext(String memo, String file, String sourceLanguage, String language, Digest draft, String release, List<Unit> units) {

    public Bitext {
        units = List.copyOf(units);
    }

    /** The same, to be translated into another language. */
    public Bitext into(String otherLanguage) {
        return new Bitext(memo, file, sourceLanguage, otherLanguage, draft, release, units);
    }

    /** The same text, exported against another release. */
    public Bitext of(String otherRelease) {
        return new Bitext(memo, file, sourceLanguage, language, draft, otherRelease, units);
    }

    public Bitext with(List<Unit> others) {
        return new Bitext(memo, file, sourceLanguage, language, draft, release, others);
    }

    /**
     * A stretch of text that is translated as one: a paragraph, cell, heading, caption.
     *
     * @param id        unique in the memo; made of what the text is and says, so that edits around it leave it be
     * @param kind      "paragraph", "heading", "term", "caption", "alternative-text", "recommendation" …
     * @param translate false for what is shown for context alone
     * @param context   digest of what the unit stands between, to tell the same words in the same place
     * @param notes     what a translator wants to know, by who says it: "place", "record", "before", "after"
     * @param segments  in order; without what follows the last one's {@link Segment#gap} they are the whole source
     */
    public record Unit(String id, String kind, boolean translate, Digest context, Map<String, String> notes, List<Segment> segments) {

        public Unit {
            notes = Collections.unmodifiableMap(new LinkedHashMap<>(notes));
            segments = List.copyOf(segments);
        }

        public Unit with(List<Segment> others) {
            return new Unit(id, kind, translate, context, notes, others);
        }
    }

    /**
     * A sentence of a unit.
     *
     * @param id      "1", "2" … in the order of the source; {@link #WHOLE} where a tool returned a unit without its segments
     * @param gap     white space between it and the next segment
     * @param target  the translation, if there is one
     * @param matches what may help, best first; never a translation of exactly this
     */
    public record Segment(String id, Coded source, String gap, Optional<Coded> target, State state, List<Match> matches) {

        /** The id of a segment that is all of its unit. */
        public static final String WHOLE = "*";

        public Segment {
            matches = List.copyOf(matches);
        }

        public static Segment untranslated(String id, Coded source, String gap) {
            return new Segment(id, source, gap, Optional.empty(), State.INITIAL, List.of());
        }

        public Segment with(Optional<Coded> translation, State itsState) {
            return new Segment(id, source, gap, translation, itsState, matches);
        }

        public Segment with(List<Match> others) {
            return new Segment(id, source, gap, target, state, others);
        }
    }

    /** How far a translation has come, in the states of XLIFF 2.0. */
    public enum State {
        INITIAL, TRANSLATED, REVIEWED, FINAL;

        /** Whether somebody approved of it. */
        public boolean isApproved() {
            return this == REVIEWED || this == FINAL;
        }
    }

    /**
     * An earlier translation of something alike.
     *
     * @param quality likeness of the sources, from 1 to 100
     * @param origin  where it is from: a memo's id
     */
    public record Match(int quality, String origin, Coded source, Coded target) {
    }
}
