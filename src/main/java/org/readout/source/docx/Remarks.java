package org.readout.source.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.readout.finding.Finding;
import org.readout.model.Omission;
import org.readout.model.SourceSpan;
import org.readout.source.reading.Excerpt;
import org.readout.source.reading.Xml;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What people said beside the text: comments with their replies, and the names of those who commented and changed. */
final class Remarks {

    private static final Set<String> CHANGES = Set.of("ins", "del", "moveFrom", "moveTo", "cellIns", "cellDel", "cellMerge");

    private final Map<String, Element> comments = new LinkedHashMap<>();
    private final Map<String, SourceSpan> places = new HashMap<>();
    /** Of each comment that answers another, by the ids Word gives to their last paragraphs. */
    private final Map<String, String> answered = new HashMap<>();
    private final Set<String> authors = new TreeSet<>();

    Remarks(Optional<Element> comments, Optional<Element> extended) {
        comments.ifPresent(root -> Xml.children(root, "comment").forEach(comment -> this.comments.put(Xml.attribute(comment, "id"), comment)));
        extended.ifPresent(root -> Xml.children(root, "commentEx").forEach(one -> {
            if (!Xml.attribute(one, "paraIdParent").isEmpty()) {
                answered.put(Xml.attribute(one, "paraId"), Xml.attribute(one, "paraIdParent"));
            }
        }));
    }

    /** A comment is about the text here. */
    void at(String id, SourceSpan place) {
        places.putIfAbsent(id, place);
    }

    /** Takes note of everyone who made a change in this part of the file. */
    void authors(Element root) {
        String name = Xml.name(root);
        if (name.endsWith("Change") || CHANGES.contains(name)) {
            author(root);
        }
        for (Node child = root.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                authors(element);
            }
        }
    }

    private void author(Element change) {
        String name = Xml.attribute(change, "author").strip();
        if (!name.isEmpty()) {
            authors.add(name);
        }
    }

    /** Tells of each comment where it stands, of replies with what they reply to, and of every name. */
    void report(SourceSpan whole, List<Finding> findings, List<Omission> omissions) {
        Map<String, String> paragraphs = new HashMap<>();
        comments.forEach((id, comment) -> paragraph(comment).ifPresent(paragraph -> paragraphs.put(paragraph, id)));
        comments.forEach((id, comment) -> {
            author(comment);
            String parent = paragraph(comment).map(answered::get).map(paragraphs::get).orElse(id);
            String words = WordText.of(comment).strip();
            SourceSpan place = places.getOrDefault(id, places.getOrDefault(parent, whole));
            findings.add(Finding.warning("comment-left", place, (parent.equals(id) ? "A comment" : "A reply to a comment")
                    + " is left in the draft: “" + Excerpt.of(words) + "”.", "Settle it and delete it in Word."));
            omissions.add(new Omission(place, "comment-left", Omission.Kind.COMMENT, WordText.of(comment)));
            PageFurniture.things(comment).forEach(kind -> omissions.add(new Omission(place, "comment-left", kind, "")));
        });
        if (!authors.isEmpty()) {
            findings.add(Finding.note("author-names", whole, "The file names those who commented on it or changed it: "
                    + String.join(", ", authors) + ".", "No edition carries these names; do not pass the draft itself on."));
        }
    }

    private static Optional<String> paragraph(Element comment) {
        List<Element> paragraphs = new ArrayList<>(Xml.children(comment, "p"));
        return paragraphs.isEmpty() ? Optional.empty()
                : Optional.of(Xml.attribute(paragraphs.get(paragraphs.size() - 1), "paraId")).filter(id -> !id.isEmpty());
    }
}
