package org.readout.source.annotate;

/** From one spot to another, in one paragraph: what a comment is about. */
record Stretch(Spot start, Spot end) {

    /** An element and what is in it. */
    static Stretch around(Tag tag) {
        return new Stretch(new Spot(tag.open), new Spot(tag.end));
    }
}
