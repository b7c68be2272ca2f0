package org.readout.release.changes;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.readout.edition.Edition;
import org.readout.edition.EditionNote;
import org.readout.edition.EditionSection;
import org.readout.model.Block;
import org.readout.model.Inline;
import org.readout.model.Metadata;

/** Every element of an edition, in reading order; notes stand last, each within the element that marks it first. */
final class Inventory {

    static final String MEMO = "memo";

    final Edition edition;
    final Tokens words;
    private final Map<String, Element> elements = new LinkedHashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, String> marks = new HashMap<>();

    private Inventory(Edition edition) {
        this.edition = edition;
        this.words = new Tokens(edition);
    }

    static List<Element> of(Edition edition) {
        Inventory inventory = new Inventory(edition);
        inventory.metadata();
        inventory.blocks(edition.preamble(), "", "");
        edition.sections().forEach(section -> inventory.section(section, ""));
        edition.notes().forEach(inventory::note);
        inventory.recordFields();
        return List.copyOf(inventory.elements.values());
    }

    private void metadata() {
        Metadata metadata = edition.metadata();
        Map<String, List<Token>> aspects = new LinkedHashMap<>();
        aspects.put(Element.TITLE, words.words(metadata.title()));
        aspects.put("subtitle", words.words(metadata.subtitle()));
        Map<String, List<Token>> fields = new LinkedHashMap<>();
        fields.put("date", List.of(Token.word(metadata.date().map(Object::toString).orElse(""))));
        fields.put("language", List.of(Token.word(metadata.language())));
        fields.put("keywords", words.words(String.join(", ", metadata.keywords())));
        add(new Element(Thing.MEMO, MEMO, "", "", "", "", aspects, fields, Element.Grid.NONE));
        metadata.contributors().forEach(contributor -> add(new Element(Thing.CONTRIBUTOR, key("contributor", contributor.name()), "", MEMO, "", "",
                Map.of(Element.TITLE, words.words(contributor.name())), Map.of("role", words.words(contributor.role().name().toLowerCase(Locale.ROOT))),
                Element.Grid.NONE)));
    }

    private void section(EditionSection section, String within) {
        String key = key("section", section.id());
        add(new Element(Thing.SECTION, key, section.id(), within, section.part(), section.number(),
                Map.of(Element.TITLE, words.of(section.title())), Map.of(), Element.Grid.NONE));
        marks(section.title(), key);
        blocks(section.blocks(), key, section.part());
        section.sections().forEach(inner -> section(inner, key));
    }

    void blocks(List<Block> blocks, String within, String part) {
        BlockInventory inventory = new BlockInventory(this, within, part);
        blocks.forEach(block -> block.accept(inventory));
    }

    private void note(EditionNote note) {
        Element element = new Element(Thing.NOTE, key("note", note.id()), "", marks.getOrDefault(note.id(), ""), "", Integer.toString(note.number()),
                Map.of(Element.TEXT, new Passages(words, true).of(note.blocks())), Map.of(), Element.Grid.NONE);
        add(element);
        NoteMarks.in(note.blocks()).forEach(id -> marks.putIfAbsent(id, element.key()));
    }

    /** The notes whose marks stand in these inlines belong to the element. */
    void marks(List<Inline> inlines, String key) {
        NoteMarks.of(inlines).forEach(id -> marks.putIfAbsent(id, key));
    }

    void marksIn(List<Block> blocks, String key) {
        NoteMarks.in(blocks).forEach(id -> marks.putIfAbsent(id, key));
    }

    void add(Element element) {
        elements.putIfAbsent(element.key(), element);
    }

    /** The same for one of the same name: that, and a count. */
    String key(String kind, String name) {
        String key = kind + ":" + name;
        int count = counts.merge(key, 1, Integer::sum);
        return count == 1 ? key : key + "#" + count;
    }

    /** The record's element, made where it is set out first. */
    Element record(String id, Thing thing, String within, String part) {
        String number = edition.label(id).isEmpty() ? edition.headingNumber(id) : edition.label(id);
        return elements.computeIfAbsent("record:" + id, key -> new Element(thing, key, id, within, part,
                edition.headingNumber(id).isEmpty() ? number : edition.headingNumber(id), new LinkedHashMap<>(), new LinkedHashMap<>(), Element.Grid.NONE));
    }

    /** What records mean beside what stands in their own entries, as when the heading above says who is asked. */
    private void recordFields() {
        elements.values().stream().filter(element -> element.thing().isRecord()).forEach(element -> edition.record(element.id()).ifPresent(record -> {
            element.aspects().putIfAbsent(Element.TITLE, words.words(record.title()));
            record.fields().forEach((key, value) -> {
                // what it speaks of follows from its words
                if (!value.isBlank() && !key.equals("related")) {
                    element.fields().put(key, words.words(value));
                }
            });
        }));
    }
}
