package org.readout.render.pdf.tags;

import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.readout.edition.Edition;
import org.readout.model.Audience.PdfProfile;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The structure tree under the hands of the {@link Step}s.
 *
 * @param root       the Document element
 * @param pages      what the elements hold
 * @param artifacts  content that is to be page furniture; no element holds it any more
 * @param identified elements that get an ID
 */
record Mending(Edition edition, Origins origins, Tag root, List<PageContents> pages, Set<Item.Content> artifacts, Map<String, Tag> identified) {

    /** One thing that is put right. */
    interface Step {
        void mend(Mending mending);
    }

    Mending(Edition edition, Origins origins, Tag root, List<PageContents> pages) {
        this(edition, origins, root, pages, new LinkedHashSet<>(), new TreeMap<>());
    }

    /** Whether the file is to be of PDF 2.0. */
    boolean isSecond() {
        return edition.audience().pdf() == PdfProfile.UA_2;
    }

    /** Makes all that is below a tag page furniture; the caller takes the tag out of the tree. */
    void discard(Tag tag) {
        tag.contents().forEach(artifacts::add);
    }

    /** Makes page furniture of those of a tag's contents that are among these. */
    void discard(Tag tag, Set<Item.Content> contents) {
        tag.bottomUp(below -> below.items().removeIf(item -> item instanceof Item.Content content && contents.contains(content) && artifacts.add(content)));
    }

    /** Keeps of what is set again on each page what stands on the first. */
    void readOnce(Tag tag) {
        tag.page().ifPresent(first -> tag.bottomUp(below -> below.items().removeIf(item ->
                item instanceof Item.Content content && content.page() != first && artifacts.add(content))));
    }

    /** The tags by the elements they were set from; the outermost of an element's. */
    Map<Element, Tag> byOrigin() {
        Map<Element, Tag> byOrigin = new IdentityHashMap<>();
        root.all().forEach(tag -> tag.origin().ifPresent(origin -> byOrigin.putIfAbsent(origin, tag)));
        return byOrigin;
    }

    /** The tag set from what “#id” leads to, or from the nearest element around that. */
    Optional<Tag> target(String reference, Map<Element, Tag> byOrigin) {
        Node node = reference.startsWith("#") ? origins.byId(reference.substring(1)).orElse(null) : null;
        while (node instanceof Element element) {
            Tag tag = byOrigin.get(element);
            if (tag != null) {
                return Optional.of(tag);
            }
            node = node.getParentNode();
        }
        return Optional.empty();
    }
}
