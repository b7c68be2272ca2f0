package org.readout.render.docx;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

/** Names for places: Word's are of letters, digits and underscores, at most 40 long, and unique. */
final class Bookmarks {

    private static final int LONGEST = 40;

    private final Map<String, String> names = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Set<String> placed = new HashSet<>();
    private int next;

    String name(String id) {
        return names.computeIfAbsent(id, key -> {
            String base = key.replaceAll("[^\\p{L}\\p{N}_]", "_");
            // a name that begins with an underscore is hidden in Word's list of bookmarks
            base = Character.isLetter(base.charAt(0)) ? base : "b_" + base;
            String name = cut(base, LONGEST);
            for (int copy = 2; !taken.add(name.toLowerCase(Locale.ROOT)); copy++) {
                String suffix = "_" + copy;
                name = cut(base, LONGEST - suffix.length()) + suffix;
            }
            return name;
        });
    }

    /** Between words, as the beginning of one may be another, which an audience is perhaps not shown: “over” of “oversight”. */
    private static String cut(String name, int longest) {
        if (name.length() <= longest) {
            return name;
        }
        String cut = name.substring(0, longest);
        return name.charAt(longest) == '_' || cut.indexOf('_') < 0 ? cut : cut.substring(0, cut.lastIndexOf('_'));
    }

    /** A bookmark at the point where the paragraph now ends; an id that has its place already keeps it. */
    void place(CTP paragraph, String id) {
        around(paragraph, id, () -> { });
    }

    /** A bookmark around what is written, so that a field can repeat it. */
    void around(CTP paragraph, String id, Runnable writing) {
        if (id.isEmpty() || !placed.add(id)) {
            writing.run();
            return;
        }
        BigInteger number = BigInteger.valueOf(++next);
        CTBookmark start = paragraph.addNewBookmarkStart();
        start.setId(number);
        start.setName(name(id));
        writing.run();
        paragraph.addNewBookmarkEnd().setId(number);
    }
}
