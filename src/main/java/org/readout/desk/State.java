package org.readout.desk;

import java.util.List;

import org.readout.finding.Finding;
import org.readout.finding.Level;
import tools.jackson.databind.json.JsonMapper;

/**
 * What there is to see.
 *
 * @param release  id of the live release; empty before the first
 * @param findings of the last run
 * @param turn     how many times this has changed
 */
record State(String release, List<Finding> findings, int turn) {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    State {
        findings = List.copyOf(findings);
    }

    State with(String release) {
        return new State(release, findings, turn + 1);
    }

    State with(List<Finding> findings) {
        return new State(release, findings, turn + 1);
    }

    /** What a page out of the release shows. */
    String ofRelease() {
        return "release " + release;
    }

    /** What a page about the state itself shows. */
    String ofTurn() {
        return "turn " + turn;
    }

    /** How many there are: what they are about is not in the release. */
    int errors() {
        return (int) findings.stream().filter(finding -> finding.level() == Level.ERROR).count();
    }

    /** As the script in the pages takes it: what may be shown, and how many errors there are. */
    String json() {
        return MAPPER.writeValueAsString(MAPPER.createObjectNode().put("release", ofRelease()).put("turn", ofTurn())
                .put("errors", errors()));
    }
}
