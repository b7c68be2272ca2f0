package org.readout.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.w3c.dom.Element;

/** A structure element while it is mended; {@link StructureTree} reads and writes them. */
final class Tag implements Item {

    private static final Set<String> INLINE = Set.of("Span", "Em", "Strong", "Code", "Link", "Reference", "Figure", "Quote", "Formula");

    private final COSDictionary dictionary;
    private final Optional<Element> origin;
    private final List<Item> items = new ArrayList<>();
    private String type;

    Tag(String type, COSDictionary dictionary, Optional<Element> origin) {
        this.type = type;
        this.dictionary = dictionary;
        this.origin = origin;
    }

    /** A new element around these items. */
    static Tag of(String type, List<? extends Item> items) {
        Tag tag = new Tag(type, new COSDictionary(), Optional.empty());
        tag.items.addAll(items);
        return tag;
    }

    String type() {
        return type;
    }

    boolean is(String... types) {
        return List.of(types).contains(type);
    }

    void become(String other) {
        type = other;
    }

    COSDictionary dictionary() {
        return dictionary;
    }

    /** The element of the page it was set from; none of a box the engine made up. */
    Optional<Element> origin() {
        return origin;
    }

    boolean from(String element) {
        return origin.filter(one -> one.getTagName().equals(element)).isPresent();
    }

    /** An attribute of the origin; empty when there is none. */
    String attribute(String name) {
        return origin.map(element -> element.getAttribute(name)).orElse("");
    }

    List<Item> items() {
        return items;
    }

    void replaceItems(List<? extends Item> others) {
        List<Item> copy = List.copyOf(others);
        items.clear();
        items.addAll(copy);
    }

    List<Tag> tags() {
        return items.stream().filter(Tag.class::isInstance).map(Tag.class::cast).toList();
    }

    /** This one and everything below it, in order. */
    Stream<Tag> all() {
        return Stream.concat(Stream.of(this), tags().stream().flatMap(Tag::all));
    }

    /** Visits those below it before itself; what is below may be replaced on the way. */
    void bottomUp(Consumer<Tag> visitor) {
        tags().forEach(tag -> tag.bottomUp(visitor));
        visitor.accept(this);
    }

    /** Every marked-content sequence below it. */
    Stream<Content> contents() {
        return items.stream().flatMap(item -> item instanceof Tag tag ? tag.contents() : item instanceof Content content ? Stream.of(content) : Stream.empty());
    }

    Stream<Annotation> annotations() {
        return items.stream().flatMap(item -> item instanceof Tag tag ? tag.annotations()
                : item instanceof Annotation annotation ? Stream.of(annotation) : Stream.empty());
    }

    static boolean isInline(Item item) {
        return !(item instanceof Tag tag) || INLINE.contains(tag.type);
    }

    boolean holdsOnlyInlines() {
        return items.stream().allMatch(Tag::isInline);
    }

    /** Sets an attribute of the one owner this element has attributes of (ISO 32000-2, 14.7.6). */
    void attribute(String owner, String name, COSName value) {
        COSDictionary attributes = dictionary.getCOSDictionary(COSName.A);
        if (attributes == null) {
            attributes = new COSDictionary();
            attributes.setName(COSName.O, owner);
            dictionary.setItem(COSName.A, attributes);
        }
        attributes.setItem(COSName.getPDFName(name), value);
    }

    /** Says that it refers to another (Ref of ISO 32000-2, 14.7.2). */
    void refersTo(Tag other) {
        COSArray references = dictionary.getCOSArray(COSName.getPDFName("Ref"));
        if (references == null) {
            references = new COSArray();
            dictionary.setItem(COSName.getPDFName("Ref"), references);
        }
        references.add(other.dictionary);
    }
}
