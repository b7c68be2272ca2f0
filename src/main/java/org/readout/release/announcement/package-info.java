/**
 * What the press and the public are told of a release: its page {@code index.html}, in the manner of an announcement, and the same for
 * machines, {@code announcement.json}, from which the list of all releases is made when the release is one of many.
 *
 * <p>Enters: what the public edition of each memo shows ({@link org.readout.release.announcement.AnnouncedMemo}), which editions there are, and
 * what somebody wrote to lead into it ({@link org.readout.release.announcement.Lead}). Leaves: files, by their paths in the release. No memo is
 * seen here, so that nothing the public is not shown can be told.
 */
@NullMarked
@NamedInterface("announcement")
package org.readout.release.announcement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
