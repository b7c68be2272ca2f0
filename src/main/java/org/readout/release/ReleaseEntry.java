package org.readout.release;

import java.util.Optional;

import org.readout.model.Digest;
import org.readout.model.Format;

/**
 * One rendition to be published, without its bytes, so that a release of thousands needs little memory.
 *
 * @param kind      what the memo is ("Policy memorandum")
 * @param title     the memo's title
 * @param subtitle  may be empty
 * @param translated whether it is in another language than the draft
 * @param composed  whether it holds words of other drafts too
 * @param draftFile name of the draft the memo was read from
 * @param draft     digest of the draft's bytes
 * @param content   digest of its bytes
 * @param size      of it, in bytes
 * @param pages     of it; 0 in a format that has none
 */
public record ReleaseEntry(String audience, String memo, String kind, String title, String subtitle, Format format, String language, boolean translated, boolean composed,
        String draftFile,
        Digest draft, Digest content, int size, int pages) {

    /** Where it stands below the release folder, with {@code /} between names. */
    public String path() {
        return format.file(ReleasePath.of(audience), ReleasePath.of(memo), Optional.of(language).filter(into -> translated).map(ReleasePath::of));
    }
}
