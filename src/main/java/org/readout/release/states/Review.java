package org.readout.release.states;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Who looked at a release.
 *
 * @param involved  who wrote, made, submitted or forced it, and so is no second pair of eyes
 * @param approvals who approved it
 * @param signed    who signed, by the id of the sign-off
 * @param complete  whether enough people approved it
 */
public record Review(List<String> involved, List<String> approvals, SortedMap<String, String> signed, boolean complete) {

    static final Review NONE = new Review(List.of(), List.of(), new TreeMap<>(), false);

    public Review {
        involved = List.copyOf(involved);
        approvals = List.copyOf(approvals);
        signed = Collections.unmodifiableSortedMap(new TreeMap<>(signed));
    }

    Review involving(String who) {
        return involving(List.of(who));
    }

    Review involving(List<String> people) {
        return new Review(Names.distinct(Stream.concat(involved.stream(), people.stream())), approvals, signed, complete);
    }

    Review approved(String who, boolean enough) {
        return new Review(involved, and(approvals, who), signed, enough);
    }

    Review signed(String item, String who) {
        SortedMap<String, String> more = new TreeMap<>(signed);
        more.put(item, who);
        return new Review(involved, approvals, more, complete);
    }

    /** From the beginning, but for what was signed: that was about what the release holds, which never changes. */
    Review anew(String who) {
        return new Review(involved, List.of(), signed, false).involving(who);
    }

    private static List<String> and(List<String> names, String who) {
        return Stream.concat(names.stream(), Stream.of(who)).toList();
    }
}
