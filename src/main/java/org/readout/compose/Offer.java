package org.readout.compose;

import java.util.Arrays;
import java.util.List;

import org.readout.model.Metadata;

/**
 * What a work's author can choose from: a draft, short of its text.
 *
 * @param memo     its id
 * @param file     the draft's file name
 * @param language a BCP 47 tag, or empty when the draft does not say
 * @param ready    whether editions may be made of it
 * @param parts    ids of the memos that it composes itself; empty for most
 */
public record Offer(String memo, String file, String language, boolean ready, List<String> parts) {

    public Offer {
        parts = List.copyOf(parts);
    }

    /** Ids of the memos that the draft composes, in order: a list in front matter, or names between commas in a document property. */
    public static List<String> parts(Metadata metadata) {
        return Arrays.stream(metadata.properties().getOrDefault(Metadata.PARTS, "").split("[,;\\n]")).map(String::strip).filter(part -> !part.isEmpty()).toList();
    }
}
