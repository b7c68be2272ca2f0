package org.readout.release.states;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;

/** People as they name themselves. Nobody is a second pair of eyes by writing a name another way. */
final class Names {

    private Names() {
    }

    static boolean isAmong(String who, Collection<String> names) {
        return names.stream().anyMatch(name -> key(name).equals(key(who)));
    }

    static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("[\\p{Z}\\p{C}\\s]+", " ").strip().toLowerCase(Locale.ROOT);
    }
}
