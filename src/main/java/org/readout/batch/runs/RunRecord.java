package org.readout.batch.runs;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

import org.readout.finding.Finding;

/**
 * What a run was and what came of it; as JSON, what {@code readout runs ID --json} prints.
 *
 * @param id          when it began, in UTC: {@code 20261128-030000-012}
 * @param release     the release it left live, or as a draft; empty when it left none
 * @param renditions  how many files of editions that holds
 * @param rebuilt     what was made and not taken from what is kept, by its path in the release, and why
 * @param milliseconds how long each stage took, in the order of the stages
 * @param findings    how many of each level: {@code error}, {@code warning}, {@code note}
 * @param errors      the errors themselves, or what kept the run from beginning
 * @param heldBack    drafts that errors kept out of the release
 * @param carried     those among them whose memos stay as the release before has them
 * @param refused     those among them that could not be read at all
 */
public record RunRecord(String id, Cause cause, Instant began, Instant ended, Result result, String release, int renditions,
        SortedMap<String, List<String>> rebuilt, Map<String, Long> milliseconds, Map<String, Integer> findings, List<Finding> errors,
        List<String> heldBack, List<String> carried, List<String> refused) {

    /** How it ended. */
    public enum Result {
        /** There is a new release. */
        PUBLISHED("published"),
        /** There is a new release, and it is a draft: what was live is live still. */
        DRAFTED("left a draft"),
        /** All was published already. */
        UNCHANGED("nothing had changed"),
        /** Errors left nothing to publish; the release before is live still. */
        HELD_BACK("held back"),
        /** It could not begin, or not be brought to its end. */
        FAILED("failed"),
        /** Another run was at work, and it was given up before that one ended: it never ran. */
        GIVEN_UP("given up: another run was at work"),
        /** Its process was killed, or the machine went down; when, nobody noted. */
        CUT_OFF("cut off");

        private final String words;

        Result(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public RunRecord {
        rebuilt = Collections.unmodifiableSortedMap(new TreeMap<>(rebuilt));
        milliseconds = Collections.unmodifiableMap(new LinkedHashMap<>(milliseconds));
        findings = Collections.unmodifiableMap(new LinkedHashMap<>(findings));
        errors = List.copyOf(errors);
        heldBack = List.copyOf(heldBack);
        // a record by an earlier Readout does not say
        carried = List.copyOf(Objects.requireNonNullElse(carried, List.of()));
        refused = List.copyOf(refused);
    }

    public Duration took() {
        return Duration.between(began, ended);
    }
}
