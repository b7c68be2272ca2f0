package org.readout.release.states;

import java.text.Normalizer;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** People as they name themselves. Nobody is a second pair of eyes by writing a name another way. */
final class Names {

    private static final Pattern SPACE = Pattern.compile("[\\p{Z}\\p{C}\\s]+");

    private Names() {
    }

    static boolean isAmong(String who, Collection<String> names) {
        String key = key(who);
        return names.stream().anyMatch(name -> key(name).equals(key));
    }

    /** Each once, as it was first written; without those who did not say. */
    static List<String> distinct(Stream<String> names) {
        Map<String, String> byKey = new LinkedHashMap<>();
        names.filter(name -> !name.isEmpty()).forEach(name -> byKey.putIfAbsent(key(name), name));
        return List.copyOf(byKey.values());
    }

    static String key(String name) {
        // what is ASCII is normal already, and Java's tables need not be loaded to know
        String normal = name.chars().allMatch(character -> character < 0x80) ? name : Normalizer.normalize(name, Normalizer.Form.NFKC);
        return SPACE.matcher(normal).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
