package org.readout.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A draft as read, before anyone asks what it means: its blocks in the author's order, headings among them.
 *
 * @param file   the draft's file name, without folders
 * @param digest of the draft's bytes
 * @param notes  in the order of their first marks
 * @param media  pictures by key; blocks and inlines refer to them by it
 * @param omissions text that was read and not carried
 */
public record Document(String file, Digest digest, Metadata metadata, List<Block> blocks, List<Note> notes,
        Map<String, Media> media, List<Omission> omissions) {

    public Document {
        blocks = List.copyOf(blocks);
        notes = List.copyOf(notes);
        omissions = List.copyOf(omissions);
        media = Collections.unmodifiableMap(new LinkedHashMap<>(media));
    }

    /** The same draft, other things read of it. */
    public Document with(List<Block> others, List<Note> otherNotes, List<Omission> otherOmissions) {
        return new Document(file, digest, metadata, others, otherNotes, media, otherOmissions);
    }
}
