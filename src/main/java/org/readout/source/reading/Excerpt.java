package org.readout.source.reading;

/** The beginning of what someone wrote, on one line, to quote in a finding. */
public final class Excerpt {

    private static final int LONGEST = 80;

    private Excerpt() {
    }

    public static String of(String words) {
        String line = words.replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
    }
}
