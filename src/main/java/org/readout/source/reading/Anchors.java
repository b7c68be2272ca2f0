package org.readout.source.reading;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Ids for headings: the author's own, or made from the words; unique within a draft. */
public final class Anchors {

    private static final int LONGEST = 60;

    private final Set<String> taken = new HashSet<>();
    /** The number the next copy of a word is tried with. */
    private final Map<String, Integer> copies = new HashMap<>();

    public String forText(String text) {
        return unique(slug(text));
    }

    public String unique(String wanted) {
        String base = wanted.isEmpty() ? "section" : wanted;
        String id = base;
        for (int copy = copies.getOrDefault(base, 2); !taken.add(id); copy++) {
            id = base + "-" + copy;
            copies.put(base, copy + 1);
        }
        return id;
    }

    /** Letters and digits in lower case, hyphens for what is between them, cut at a word. */
    public static String slug(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT)
                .replaceAll("[’']", "").replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-+|-+$", "");
        if (folded.length() <= LONGEST) {
            return folded;
        }
        int cut = folded.lastIndexOf('-', LONGEST);
        return folded.substring(0, cut > 0 ? cut : LONGEST);
    }
}
