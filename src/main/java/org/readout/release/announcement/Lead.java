package org.readout.release.announcement;

import java.util.List;

/**
 * What somebody wrote to lead into an announcement. Every text may be empty.
 *
 * @param title     of the announcement
 * @param language  a BCP 47 tag
 * @param who       stands behind the release, in a few words
 * @param date      ISO 8601 date of the release
 * @param publisher the organisation that reference managers and feeds name
 * @param next      what comes next
 * @param contact   an e-mail address, a web address, or words
 * @param passages  the text, in order
 */
public record Lead(String title, String language, String who, String date, String publisher, String next, String contact, List<Passage> passages) {

    public static final Lead NONE = new Lead("", "", "", "", "", "", "", List.of());

    public Lead {
        passages = List.copyOf(passages);
    }

    /**
     * A heading with what stands under it.
     *
     * @param heading empty before the first
     * @param markup  flow content
     * @param text    the same as plain text
     */
    public record Passage(String heading, String markup, String text) {
    }
}
