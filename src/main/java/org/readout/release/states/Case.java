package org.readout.release.states;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.readout.finding.Spelling;

/**
 * Somebody asks for something.
 *
 * @param who    as they name themselves; may be empty
 * @param reason in their words; may be empty
 * @param now    when they ask
 */
public record Case(History history, Policy policy, String who, String reason, Instant now) {

    /** Decides about what is asked for. */
    public Decision decide(Command command) {
        if (who.isEmpty() && command.takesName()) {
            return new Decision.Refused(command.release(), "Nobody is named who does this.",
                    "Say who you are with --who \"Ada Lovelace\", or once for all your commands in the environment, as READOUT_WHO.");
        }
        if (reason.isEmpty() && command.takesReason()) {
            return new Decision.Refused(command.release(), "This takes a reason, for those who will ask.", "Say why with --reason \"…\"; it can be read in the log.");
        }
        Optional<Standing> standing = history.find(command.release());
        if (standing.isEmpty()) {
            return command.onNew(this).orElseGet(() -> new Decision.Refused(command.release(), "There is no such release.",
                    Spelling.nearest(command.release(), history.standings().stream().map(Standing::release).toList())
                            .map(near -> "Did you mean " + near + "? ").orElse("") + "“readout release status” lists those there are."));
        }
        return command.on(standing.get(), this);
    }

    boolean isInvolved(Standing standing) {
        return Names.isAmong(who, standing.review().involved());
    }

    static Decision allowed(Event... events) {
        return new Decision.Allowed(List.of(events));
    }

    /** @param cannot what cannot be done, as in "be approved" */
    static Decision refused(Standing standing, String cannot, String why, String hint) {
        return new Decision.Refused(standing.release(), "Release " + standing.release() + " cannot " + cannot + ": " + why + ".", hint);
    }

    /** As in "it is in review". */
    static String itIs(Standing standing) {
        return "it is " + (standing.state() == State.DRAFT ? "a " : "") + standing.state().words()
                + (standing.state() == State.SCHEDULED ? standing.embargo().map(embargo -> " for " + embargo.words()).orElse("") : "");
    }

    /** Who took it away, when and why, in a sentence's end. */
    String because(Standing standing, Class<? extends Event> kind, String done) {
        return history.last(standing.release(), kind).map(entry -> "it was " + done + " by " + (entry.who().isEmpty() ? "somebody" : entry.who())
                + (entry.reason().isEmpty() ? "" : " (“" + entry.reason() + "”)")).orElse("it was " + done);
    }

    /** Who rolled back from it, when and why, in a sentence's end. */
    String becauseTakenBack(Standing standing) {
        return history.entries().stream().filter(entry -> entry.event() instanceof Event.RolledBack back && back.from().equals(standing.release()))
                .reduce((first, later) -> later).map(entry -> entry.who() + " rolled back from it"
                        + (entry.reason().isEmpty() ? "" : " (“" + entry.reason() + "”)")).orElse("it was rolled back from");
    }
}
