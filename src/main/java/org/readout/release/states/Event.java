package org.readout.release.states;

import java.util.List;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** Something that happened to a release. In the log it is an object with a {@code kind}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({@JsonSubTypes.Type(value = Event.Drafted.class, name = "drafted"), @JsonSubTypes.Type(value = Event.Replaced.class, name = "replaced"),
        @JsonSubTypes.Type(value = Event.Submitted.class, name = "submitted"), @JsonSubTypes.Type(value = Event.SignedOff.class, name = "signed"),
        @JsonSubTypes.Type(value = Event.Approved.class, name = "approved"), @JsonSubTypes.Type(value = Event.Scheduled.class, name = "scheduled"),
        @JsonSubTypes.Type(value = Event.Unscheduled.class, name = "unscheduled"),
        @JsonSubTypes.Type(value = Event.Published.class, name = "published"), @JsonSubTypes.Type(value = Event.Withdrawn.class, name = "withdrawn"),
        @JsonSubTypes.Type(value = Event.RolledBack.class, name = "rolled-back"), @JsonSubTypes.Type(value = Event.Cleared.class, name = "cleared")})
public sealed interface Event {

    /** Id of the release it is about. */
    String release();

    /** How things stand because of it. */
    void change(Standings standings, Entry entry);

    /** In a few words, for people; who did it is said before them. */
    String words();

    /**
     * It was made, and is kept where nobody outside can reach it.
     *
     * @param writers whom its memos name as authors and editors
     * @param part    whether it was made of a part of everything, and nobody said that the rest may go
     */
    record Drafted(String release, List<String> writers, @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean part) implements Event {

        public Drafted {
            writers = List.copyOf(writers);
        }

        @Override
        public void change(Standings standings, Entry entry) {
            standings.put(Standing.begun(release, writers, entry.who()));
        }

        @Override
        public String words() {
            return "made a draft";
        }
    }

    /** A newer draft took its place before anybody reviewed it. */
    record Replaced(String release, String by) implements Event {
        @Override
        public void change(Standings standings, Entry entry) {
            standings.put(standings.get(release).in(State.SUPERSEDED));
        }

        @Override
        public String words() {
            return "put the draft " + by + " in its place";
        }
    }

    /** It was handed to others for review. */
    record Submitted(String release) implements Event {
        @Override
        public void change(Standings standings, Entry entry) {
            standings.put(standings.get(release).in(State.IN_REVIEW).with(review -> review.involving(entry.who())));
        }

        @Override
        public String words() {
            return "submitted it for review";
        }
    }

    /** A person looked at what only a person can judge. */
    record SignedOff(String release, String item) implements Event {
        @Override
        public void change(Standings standings, Entry entry) {
            standings.put(standings.get(release).with(review -> review.signed(item, entry.who())));
        }

        @Override
        public String words() {
            return "signed: " + item;
        }
    }

    /**
     * Somebody approved it.
     *
     * @param missing how many approvals it takes still
     * @param open    ids of sign-offs nobody gave, and nobody must
     */
    record Approved(String release, int missing, List<String> open) implements Event {

        public Approved {
            open = List.copyOf(open);
        }

        @Override
        public void change(Standings standings, Entry entry) {
            Standing standing = standings.get(release).with(review -> review.approved(entry.who(), missing == 0));
            standings.put(missing == 0 ? standing.reviewed() : standing);
        }

        @Override
        public String words() {
            return "approved it" + (missing == 0 ? "" : "; approvals still to come: " + missing)
                    + (open.isEmpty() ? "" : "; not signed: " + String.join(", ", open));
        }
    }

    /** It will be live at a time. */
    record Scheduled(String release, Embargo embargo) implements Event {
        @Override
        public void change(Standings standings, Entry entry) {
            standings.put(standings.get(release).until(embargo));
        }

        @Override
        public String words() {
            return "scheduled it for " + embargo.words();
        }
    }

    /**
     * It waits for no time any more.
     *
     * @param by id of the release that went live meanwhile and has what this one lacks, and would take off; empty when somebody took away what it says too
     */
    record Unscheduled(String release, @JsonInclude(JsonInclude.Include.NON_EMPTY) String by) implements Event {

        /** Of a log too that was written before there was another reason. */
        public Unscheduled {
            by = Objects.requireNonNullElse(by, "");
        }

        /** Why, as the end of a sentence about it. */
        public String because() {
            return by.isEmpty() ? "as it says what was taken away" : "as it would take off what went live meanwhile with release " + by;
        }

        @Override
        public void change(Standings standings, Entry entry) {
            standings.put(standings.get(release).in(State.APPROVED));
        }

        @Override
        public String words() {
            return "took it off the schedule, " + because();
        }
    }

    /**
     * It is live, in place of the one before.
     *
     * @param writers whom its memos name as authors and editors, where that was not said before
     */
    record Published(String release, Way way, List<String> writers) implements Event {

        public Published {
            writers = List.copyOf(writers);
        }

        @Override
        public void change(Standings standings, Entry entry) {
            Standing standing = standings.find(release).orElseGet(() -> Standing.begun(release, writers, entry.who()));
            standings.live(standing.published(way, entry.who()), Standing::followed);
        }

        @Override
        public String words() {
            return way.words();
        }
    }

    /** It was taken away; where it was live, a page says so. */
    record Withdrawn(String release) implements Event {
        @Override
        public void change(Standings standings, Entry entry) {
            standings.gone(standings.get(release).in(State.WITHDRAWN));
        }

        @Override
        public String words() {
            return "withdrew it";
        }
    }

    /**
     * Not all that was taken away with it was wrong.
     *
     * @param drafts files of those that were not, and may go out again
     */
    record Cleared(String release, List<String> drafts) implements Event {

        public Cleared {
            drafts = List.copyOf(drafts);
        }

        @Override
        public void change(Standings standings, Entry entry) {
            // it stays away as it is: what is made of these drafts anew is another release
        }

        @Override
        public String words() {
            return "said that what was made of " + Returning.names(drafts) + " was not wrong, and may go out again";
        }
    }

    /**
     * It is live again.
     *
     * @param from the release that was live until then; empty when none was
     */
    record RolledBack(String release, String from) implements Event {
        @Override
        public void change(Standings standings, Entry entry) {
            standings.live(standings.get(release).in(State.LIVE), Standing::rolledBackFrom);
        }

        @Override
        public String words() {
            return "rolled back to it" + (from.isEmpty() ? "" : " from " + from);
        }
    }
}
