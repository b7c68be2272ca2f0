package org.readout.release.states;

/** Where a release stands. Until it is live nobody outside may reach it. */
public enum State {

    DRAFT("draft"), IN_REVIEW("in review"), APPROVED("approved"), SCHEDULED("scheduled"), LIVE("live"),
    /** Another one took its place; if it was live once, it can be made live again. */
    SUPERSEDED("superseded"),
    WITHDRAWN("withdrawn");

    private final String words;

    State(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Whether it is on its way: kept where nobody outside can reach it. */
    public boolean isHeld() {
        return compareTo(LIVE) < 0;
    }

    /** Whether people are at work on it, or it waits for its time: from then on nothing of the drafts goes out without review. */
    boolean isUnderReview() {
        return isHeld() && this != DRAFT;
    }
}
