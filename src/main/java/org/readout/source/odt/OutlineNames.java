package org.readout.source.odt;

import java.util.HashMap;
import java.util.Map;

/** Headings by the names under which links call them: {@code 1.2.Costs|outline}, the number being as old as the link. */
final class OutlineNames {

    private static final String MARK = "|outline";

    private final Map<String, String> ids = new HashMap<>();

    /** The first heading of some words keeps the name. */
    void add(String number, String text, String id) {
        ids.putIfAbsent(key(text), id);
        ids.putIfAbsent(key(number + text), id);
    }

    /** The heading's id; where no heading is called so, the bare name; what is no such name as it is. */
    String resolve(String target) {
        if (!target.endsWith(MARK)) {
            return target;
        }
        String name = target.substring(0, target.length() - MARK.length());
        String bare = name.replaceFirst("^([\\p{L}\\d]{1,4}\\.)*\\d*\\s*", "");
        return ids.getOrDefault(key(name), ids.getOrDefault(key(bare), name));
    }

    private static String key(String name) {
        return name.replaceAll("\\s+", "");
    }
}
