package org.readout.release.states;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A draft in a release that is as it was when somebody took it away.
 *
 * @param draft  its file
 * @param before its file in the release that was taken away: it may have been called something else
 * @param taken  by whom and why, and with which release: that was withdrawn, or rolled back from
 */
public record Returning(String draft, String before, Entry taken) {

    private static final int NAMED = 5;

    /** Which drafts they are, and who took them away, as in "memo.md is as it was in release R, which Ada withdrew (“wrong”)". */
    public static String words(List<Returning> all) {
        Map<Entry, List<String>> drafts = all.stream().collect(Collectors.groupingBy(Returning::taken, LinkedHashMap::new,
                Collectors.mapping(Returning::called, Collectors.toList())));
        return drafts.entrySet().stream().map(one -> names(one.getValue()) + (one.getValue().size() == 1 ? " is as it was in " : " are as they were in ") + because(one.getKey()))
                .collect(Collectors.joining("; "));
    }

    private String called() {
        return draft + (draft.equals(before) ? "" : " (there called " + before + ")");
    }

    /** The first of them, and how many there are besides. */
    static String names(List<String> drafts) {
        return String.join(", ", drafts.subList(0, Math.min(NAMED, drafts.size()))) + (drafts.size() > NAMED ? " and " + (drafts.size() - NAMED) + " more" : "");
    }

    private static String because(Entry taken) {
        String who = taken.who().isEmpty() ? "somebody" : taken.who();
        String did = taken.event() instanceof Event.RolledBack back ? "release " + back.from() + ", which " + who + " rolled back from" : "release " + taken.event()
                .release() + ", which " + who + " withdrew";
        return did + (taken.reason().isEmpty() ? "" : " (“" + taken.reason() + "”)");
    }
}
