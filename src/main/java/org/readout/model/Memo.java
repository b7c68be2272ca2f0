package org.readout.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A draft, understood. The tree of {@link #preamble} and {@link #sections} holds all of the draft's text, once;
 * {@link #records} says what the {@link Records} in that tree mean, and adds no text of its own.
 *
 * @param id       short and stable: the author's own, or made from the draft's file name; names the memo's files
 * @param type     id of the {@link MemoType}
 * @param draft    digest of the draft's bytes
 * @param preamble what stands before the first heading
 * @param records  in the order of their first entries
 */
public record Memo(String id, String type, String file, Digest draft, Metadata metadata, List<Block> preamble,
        List<Section> sections, List<MemoRecord> records, List<Note> notes, Map<String, Media> media) {

    public Memo {
        preamble = List.copyOf(preamble);
        sections = List.copyOf(sections);
        records = List.copyOf(records);
        notes = List.copyOf(notes);
        media = Collections.unmodifiableMap(new LinkedHashMap<>(media));
    }

    /** The records of one kind, in order. */
    public <T extends MemoRecord> List<T> records(Class<T> kind) {
        return records.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    public Memo withRecords(List<MemoRecord> others) {
        return new Memo(id, type, file, draft, metadata, preamble, sections, others, notes, media);
    }

    /** Every section, each before its subsections. */
    public Stream<Section> allSections() {
        return sections.stream().flatMap(Memo::withSubsections);
    }

    /** Ids of the parts that it has and something stands in, and {@link Audience#PREAMBLE} where something stands before the first heading. */
    public SortedSet<String> parts() {
        SortedSet<String> parts = allSections().filter(section -> !section.part().isEmpty() && !(section.blocks().isEmpty() && section.sections().isEmpty()))
                .map(Section::part).collect(Collectors.toCollection(TreeSet::new));
        if (!preamble.isEmpty()) {
            parts.add(Audience.PREAMBLE);
        }
        return parts;
    }

    private static Stream<Section> withSubsections(Section section) {
        return Stream.concat(Stream.of(section), section.sections().stream().flatMap(Memo::withSubsections));
    }
}
