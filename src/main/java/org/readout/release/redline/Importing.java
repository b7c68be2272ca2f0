package org.readout.release.redline;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.readout.model.Digest;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Brings what was deleted into the later document, with the notes, pictures, links and list instances it needs. */
final class Importing {

    private static final List<String> PLACES = List.of("commentRangeStart", "commentRangeEnd", "commentReference", "sectPr", "proofErr");
    private static final String RELATION = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static final int FIRST_DRAWING = 500_000;
    private static final int FIRST_PLACE = 1_000_000;

    private final OfficePackage before;
    private final OfficePackage after;
    private final Map<String, String> relations = new HashMap<>();
    private final Map<String, String> notes = new HashMap<>();
    private final Map<String, String> lists = new HashMap<>();
    private final Set<String> places = new HashSet<>();
    private final Map<String, String> ends = new HashMap<>();
    private int drawings = FIRST_DRAWING;

    Importing(OfficePackage before, OfficePackage after) {
        this.before = before;
        this.after = after;
        Xml.all(after.tree(OfficePackage.DOCUMENT), "bookmarkStart").forEach(start -> places.add(Xml.attribute(start, "name")));
    }

    /** Gives a paragraph the places that only its earlier version had: what was deleted may point at them. */
    void places(Element old, Element now) {
        for (Element start : Xml.all(old, "bookmarkStart")) {
            if (!places.contains(Xml.attribute(start, "name"))) {
                Node first = Xml.child(now, "pPr").map(Node::getNextSibling).orElse(now.getFirstChild());
                Element begin = (Element) now.getOwnerDocument().importNode(start, true);
                Element end = Xml.create(now.getOwnerDocument(), "bookmarkEnd");
                end.setAttributeNS(Xml.W, "w:id", Xml.attribute(start, "id"));
                now.insertBefore(begin, first);
                now.insertBefore(end, first);
                place(begin);
                end.setAttributeNS(Xml.W, "w:id", Xml.attribute(begin, "id"));
            }
        }
    }

    /** Whether it is a place the later document has not; it gets an id of its own. */
    private boolean place(Element mark) {
        if (Xml.is(mark, "bookmarkStart") && places.add(Xml.attribute(mark, "name"))) {
            String free = Integer.toString(FIRST_PLACE + ends.size());
            ends.put(Xml.attribute(mark, "id"), free);
            mark.setAttributeNS(Xml.W, "w:id", free);
            return true;
        }
        if (Xml.is(mark, "bookmarkEnd") && ends.containsKey(Xml.attribute(mark, "id"))) {
            mark.setAttributeNS(Xml.W, "w:id", ends.get(Xml.attribute(mark, "id")));
            return true;
        }
        return false;
    }

    /** A copy that can stand in the tree. Places others point at stay where they are now. */
    Element copy(Element old, Document into) {
        Element copy = (Element) into.importNode(old, true);
        adopt(copy, into);
        return copy;
    }

    private void adopt(Element element, Document into) {
        for (Element child : Xml.children(element)) {
            if (PLACES.contains(child.getLocalName()) || child.getLocalName().startsWith("bookmark") && !place(child)) {
                element.removeChild(child);
            } else {
                adopt(child, into);
            }
        }
        for (String name : List.of("id", "embed", "link", "pict")) {
            if (element.hasAttributeNS(Xml.R, name)) {
                element.setAttributeNS(Xml.R, "r:" + name, relations.computeIfAbsent(element.getAttributeNS(Xml.R, name), this::relation));
            }
        }
        if (Xml.is(element, "footnoteReference")) {
            element.setAttributeNS(Xml.W, "w:id", notes.computeIfAbsent(Xml.attribute(element, "id"), this::note));
        }
        if (Xml.is(element, "numId")) {
            element.setAttributeNS(Xml.W, "w:val", lists.computeIfAbsent(Xml.attribute(element, "val"), this::list));
        }
        if ("docPr".equals(element.getLocalName())) {
            element.setAttribute("id", Integer.toString(drawings++));
        }
    }

    /** Id in the later document of what the earlier one relates to under this id. */
    private String relation(String id) {
        Element old = Xml.children(before.tree(OfficePackage.RELATIONS).getDocumentElement()).stream().filter(one -> one.getAttribute("Id").equals(id)).findFirst().orElseThrow();
        Document relations = after.tree(OfficePackage.RELATIONS);
        Element relation = relations.createElementNS(RELATION, "Relationship");
        String name = "rIdEarlier" + (this.relations.size() + 1);
        relation.setAttribute("Id", name);
        relation.setAttribute("Type", old.getAttribute("Type"));
        if (old.getAttribute("TargetMode").equals("External")) {
            relation.setAttribute("TargetMode", "External");
            relation.setAttribute("Target", old.getAttribute("Target"));
        } else {
            relation.setAttribute("Target", part(old.getAttribute("Target")));
        }
        relations.getDocumentElement().appendChild(relation);
        return name;
    }

    private String part(String target) {
        String path = target.startsWith("/") ? target.substring(1) : "word/" + target;
        byte[] bytes = before.bytes(path);
        String extension = path.substring(path.lastIndexOf('.') + 1);
        String name = "media/earlier-" + Digest.of(bytes).abbreviated() + "." + extension;
        after.put("word/" + name, bytes);
        Document types = after.tree(OfficePackage.TYPES);
        boolean known = Xml.children(types.getDocumentElement()).stream().anyMatch(type -> type.getAttribute("Extension").equalsIgnoreCase(extension));
        if (!known) {
            Xml.children(before.tree(OfficePackage.TYPES).getDocumentElement()).stream().filter(type -> type.getAttribute("Extension").equalsIgnoreCase(extension)).findFirst()
                    .ifPresent(type -> {
                Element copy = types.createElementNS(TYPES, "Default");
                copy.setAttribute("Extension", extension);
                copy.setAttribute("ContentType", type.getAttribute("ContentType"));
                types.getDocumentElement().insertBefore(copy, types.getDocumentElement().getFirstChild());
            });
        }
        return name;
    }

    private String note(String id) {
        Document tree = after.tree(OfficePackage.FOOTNOTES);
        Element note = copy(Notes.in(before, id), tree);
        String free = Integer.toString(1 + Xml.children(tree.getDocumentElement(), "footnote").stream().mapToInt(one -> Integer.parseInt(Xml.attribute(one, "id"))).max()
                .orElse(0));
        note.setAttributeNS(Xml.W, "w:id", free);
        tree.getDocumentElement().appendChild(note);
        return free;
    }

    /** An item that was deleted is counted in the list that its neighbours are in now. */
    void sameList(Element old, Element now) {
        instance(old).ifPresent(id -> instance(now).ifPresent(its -> lists.putIfAbsent(id, its)));
    }

    private static Optional<String> instance(Element paragraph) {
        return Xml.child(paragraph, "pPr").flatMap(properties -> Xml.child(properties, "numPr")).flatMap(number -> Xml.child(number, "numId")).map(id -> Xml.attribute(id, "val"));
    }

    /** Both documents are made on one reference document, so definitions are the same; instances are each document's own. */
    private String list(String id) {
        if (!before.has(OfficePackage.NUMBERING) || id.equals("0")) {
            return id;
        }
        Document tree = after.tree(OfficePackage.NUMBERING);
        List<Element> all = Xml.children(tree.getDocumentElement(), "num");
        String free = Integer.toString(1 + all.stream().mapToInt(one -> Integer.parseInt(Xml.attribute(one, "numId"))).max().orElse(0));
        return Xml.children(before.tree(OfficePackage.NUMBERING).getDocumentElement(), "num").stream().filter(one -> Xml.attribute(one, "numId").equals(id)).findFirst()
                .map(old -> {
            Element copy = (Element) tree.importNode(old, true);
            copy.setAttributeNS(Xml.W, "w:numId", free);
            Node last = all.isEmpty() ? null : all.get(all.size() - 1).getNextSibling();
            tree.getDocumentElement().insertBefore(copy, last);
            return free;
        }).orElse(id);
    }
}
