package org.readout.release.states;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a release came to be live. */
public enum Way {

    /** Approved, and published by hand. */
    @JsonProperty("reviewed")
    REVIEWED("published it"),
    /** Approved, and its time had come; said in the name of whoever had scheduled it. */
    @JsonProperty("due")
    DUE("had it published"),
    /** Approved, and published by force before its time. */
    @JsonProperty("early")
    EARLY("published it by force, before its time"),
    /** Before it was approved, or though it had been withdrawn: flagged until somebody approves it afterwards. */
    @JsonProperty("forced")
    FORCED("published it by force, to be approved afterwards"),
    /** By {@code readout publish}, which asks nobody: flagged likewise. */
    @JsonProperty("unreviewed")
    UNREVIEWED("published it without review, to be approved afterwards");

    private final String words;

    Way(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
