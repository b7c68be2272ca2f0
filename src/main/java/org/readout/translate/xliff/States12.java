package org.readout.translate.xliff;

import java.util.Comparator;
import java.util.List;

import org.readout.translate.Bitext.State;
import org.w3c.dom.Element;

/** The states of XLIFF 1.2, which belong to a unit's whole target, and those of 2.0, which belong to a segment. */
final class States12 {

    private States12() {
    }

    static String name(State state) {
        return switch (state) {
            case INITIAL -> "needs-translation";
            case TRANSLATED -> "translated";
            case REVIEWED -> "signed-off";
            case FINAL -> "final";
        };
    }

    static State lowest(List<State> states) {
        return states.stream().min(Comparator.naturalOrder()).orElse(State.INITIAL);
    }

    static State highest(State one, State other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    /**
     * What the unit and its target say. "approved" alone is as good as final; whoever writes approved="no" has not approved, and what
     * was proposed by a machine or another memo is nobody's translation until its state says otherwise.
     */
    static State said(Element unit, Element target) {
        String approved = Tree.attribute(unit, "approved");
        String qualifier = Tree.attribute(target, "state-qualifier");
        State state = switch (Tree.attribute(target, "state")) {
            case "final" -> State.FINAL;
            case "signed-off" -> State.REVIEWED;
            case "" -> approved.equals("yes") ? State.FINAL : proposed(qualifier) ? State.INITIAL : State.TRANSLATED;
            case "new", "needs-translation", "needs-adaptation", "needs-l10n" -> approved.equals("yes") ? State.REVIEWED : State.INITIAL;
            default -> approved.equals("yes") ? State.REVIEWED : State.TRANSLATED; // translated, needs-review-…, a tool's own
        };
        if (qualifier.startsWith("rejected")) {
            return State.INITIAL;
        }
        return approved.equals("no") && state.isApproved() ? State.TRANSLATED : state;
    }

    private static boolean proposed(String qualifier) {
        return qualifier.startsWith("leveraged") || qualifier.endsWith("-suggestion") || qualifier.equals("fuzzy-match");
    }
}
