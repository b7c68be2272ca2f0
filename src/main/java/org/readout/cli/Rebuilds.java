package org.readout.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** What was made and why, in lines short enough to be read. */
final class Rebuilds {

    /** So many files of the same reason are named; of more, how many they are. */
    private static final int NAMED = 3;

    private Rebuilds() {
    }

    /**
     * A line for each reason: "public/policy-memo.html, public/policy-memo.pdf: themes/readout/print.css changed".
     *
     * @param reasons by path
     */
    static List<String> of(SortedMap<String, List<String>> reasons) {
        Map<String, List<String>> paths = new LinkedHashMap<>();
        reasons.forEach((path, why) -> paths.computeIfAbsent(together(why), reason -> new ArrayList<>()).add(path));
        return paths.entrySet().stream().map(group -> files(group.getValue()) + ": " + group.getKey()).toList();
    }

    /** A line for each file, where there is room for all. */
    static List<String> each(SortedMap<String, List<String>> reasons) {
        return reasons.entrySet().stream().map(file -> file.getKey() + ": " + together(file.getValue())).toList();
    }

    private static String together(List<String> reasons) {
        return String.join(", ", reasons);
    }

    private static String files(List<String> paths) {
        return paths.size() <= NAMED ? String.join(", ", paths) : paths.get(0) + " and " + (paths.size() - 1) + " others";
    }
}
