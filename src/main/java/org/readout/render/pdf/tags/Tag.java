package org.readout.render.pdf.tags;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
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
        for (String one : types) {
            if (one.equals(type)) {
                return true;
            }
        }
        return false;
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
        List<Tag> tags = new ArrayList<>(items.size());
        for (Item item : items) {
            if (item instanceof Tag tag) {
                tags.add(tag);
            }
        }
        return tags;
    }

    /** This one and everything below it as it is now, in order. */
    Stream<Tag> all() {
        List<Tag> all = new ArrayList<>();
        all.add(this);
        collect(Tag.class, all);
        return all.stream();
    }

    // a loop: streams within streams, one for each of some thousand tags, took most of the time and memory of mending
    private <T extends Item> void collect(Class<T> kind, List<T> found) {
        for (Item item : items) {
            if (kind.isInstance(item)) {
                found.add(kind.cast(item));
            }
            if (item instanceof Tag tag) {
                tag.collect(kind, found);
            }
        }
    }

    /** The first, of this one and everything below it, that is wanted. */
    Optional<Tag> first(Predicate<Tag> wanted) {
        if (wanted.test(this)) {
            return Optional.of(this);
        }
        for (Item item : items) {
            Optional<Tag> found = item instanceof Tag tag ? tag.first(wanted) : Optional.empty();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Visits those below it before itself; what is below may be replaced on the way. */
    void bottomUp(Consumer<Tag> visitor) {
        tags().forEach(tag -> tag.bottomUp(visitor));
        visitor.accept(this);
    }

    /** Every marked-content sequence below it. */
    Stream<Content> contents() {
        List<Content> contents = new ArrayList<>();
        collect(Content.class, contents);
        return contents.stream();
    }

    Stream<Annotation> annotations() {
        List<Annotation> annotations = new ArrayList<>();
        collect(Annotation.class, annotations);
        return annotations.stream();
    }

    /** The page where it begins; none where it holds nothing. */
    Optional<COSDictionary> page() {
        for (Item item : items) {
            Optional<COSDictionary> page = item instanceof Tag tag ? tag.page() : item instanceof Content content ? Optional.of(content.page()) : Optional.empty();
            if (page.isPresent()) {
                return page;
            }
        }
        return Optional.empty();
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
