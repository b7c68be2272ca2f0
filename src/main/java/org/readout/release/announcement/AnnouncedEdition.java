package org.readout.release.announcement;

import org.readout.model.Format;

/**
 * A file that readers can have.
 *
 * @param memo     id of the memo
 * @param audience id of whom it is for
 * @param path     below the release, with {@code /} between names
 * @param language a BCP 47 tag
 * @param pages    0 in a format that has none
 * @param bytes    its size
 */
public record AnnouncedEdition(String memo, String audience, String path, Format format, String language, int pages, int bytes) {
}
