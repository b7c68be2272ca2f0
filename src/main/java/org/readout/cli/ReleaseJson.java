package org.readout.cli;

import java.util.List;
import java.util.function.Function;

import org.readout.release.states.Entry;
import org.readout.release.states.History;
import org.readout.release.states.Policy;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What {@code --json} writes about releases. */
final class ReleaseJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private ReleaseJson() {
    }

    /** @param takesOff files of the live release that one which is not live yet would take off, by its id */
    static String status(History history, Policy policy, Function<String, List<String>> takesOff) {
        ArrayNode releases = MAPPER.createArrayNode();
        history.standings().forEach(standing -> {
            ObjectNode release = releases.addObject().put("release", standing.release()).put("state", standing.state().words())
                    .put("published", standing.published()).put("flagged", standing.flagged()).put("takenBack", standing.takenBack());
            release.set("approvals", MAPPER.valueToTree(standing.review().approvals()));
            release.set("signed", MAPPER.valueToTree(standing.review().signed()));
            release.set("open", MAPPER.valueToTree(policy.open(standing).stream().map(Policy.SignOff::id).toList()));
            standing.embargo().ifPresent(embargo -> release.putObject("embargo").put("local", embargo.local().toString())
                    .put("zone", embargo.zone().getId()).put("end", embargo.end().toString()));
            if (standing.state().isHeld()) {
                release.set("takesOff", MAPPER.valueToTree(takesOff.apply(standing.release())));
            }
        });
        return releases.toPrettyString();
    }

    /** In the shape of the log, without its chain. */
    static String log(List<Entry> entries) {
        return MAPPER.valueToTree(entries).toPrettyString();
    }
}
