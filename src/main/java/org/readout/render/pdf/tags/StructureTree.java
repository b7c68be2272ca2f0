package org.readout.render.pdf.tags;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.w3c.dom.Element;

/** The structure tree between what the engine left and what is saved (ISO 32000-2, 14.7). */
final class StructureTree {

    private static final COSName NAMESPACE = COSName.getPDFName("NS");
    private static final COSName IDS = COSName.getPDFName("IDTree");

    /** Types that PDF 2.0 brought; all others are those of PDF 1.7, which is what an element without a namespace is held to be of. */
    private static final Set<String> NEW = Set.of("Document", "Aside", "Em", "Strong", "FENote", "Title");

    private final PDDocument document;
    private final Tag root;

    private StructureTree(PDDocument document, Tag root) {
        this.document = document;
        this.root = root;
    }

    static StructureTree read(PDDocument document, Origins origins) {
        COSDictionary tree = document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
        COSBase kids = tree.getDictionaryObject(COSName.K);
        COSDictionary top = (COSDictionary) (kids instanceof COSArray array ? array.getObject(0) : kids);
        return new StructureTree(document, tag(top, origins));
    }

    /** The Document element. */
    Tag root() {
        return root;
    }

    private static Tag tag(COSDictionary dictionary, Origins origins) {
        String alternative = dictionary.getString(COSName.ALT, "");
        Optional<Element> origin = origins.of(alternative);
        if (origin.isPresent() || alternative.isEmpty()) {
            dictionary.removeItem(COSName.ALT);
        }
        Tag tag = new Tag(dictionary.getNameAsString(COSName.S), dictionary, origin);
        COSBase kids = dictionary.getDictionaryObject(COSName.K);
        COSDictionary page = dictionary.getCOSDictionary(COSName.PG);
        if (kids instanceof COSArray array) {
            for (int at = 0; at < array.size(); at++) {
                tag.items().add(item(array.getObject(at), page, origins));
            }
        } else if (kids != null) {
            tag.items().add(item(kids, page, origins));
        }
        return tag;
    }

    private static Item item(COSBase kid, COSDictionary page, Origins origins) {
        if (kid instanceof COSInteger mcid) {
            return new Item.Content(page, mcid.intValue());
        }
        COSDictionary dictionary = (COSDictionary) kid;
        COSDictionary own = dictionary.getCOSDictionary(COSName.PG);
        if (dictionary.containsKey(COSName.MCID)) {
            return new Item.Content(own == null ? page : own, dictionary.getInt(COSName.MCID));
        }
        if (COSName.OBJR.equals(dictionary.getCOSName(COSName.TYPE))) {
            return new Item.Annotation(own == null ? page : own, dictionary.getCOSDictionary(COSName.OBJ));
        }
        return tag(dictionary, origins);
    }

    /** @param identified elements that have an ID, by it */
    void write(boolean namespaces, Map<String, Tag> identified, Sequences sequences) {
        COSDictionary tree = document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
        tree.removeItem(COSName.ROLE_MAP);
        Namespaces written = namespaces ? Namespaces.in(tree) : Namespaces.NONE;
        write(root, tree, written, sequences);
        tree.setItem(COSName.K, root.dictionary());
        writeIds(tree, identified);
        new ParentTree(document, sequences).write(tree, root);
    }

    /** The PDF 2.0 namespace, where it is declared. */
    private record Namespaces(Optional<COSDictionary> second) {

        static final Namespaces NONE = new Namespaces(Optional.empty());

        static Namespaces in(COSDictionary tree) {
            COSDictionary second = new COSDictionary();
            second.setName(COSName.TYPE, "Namespace");
            second.setString(NAMESPACE, "http://iso.org/pdf2/ssn");
            COSArray all = new COSArray();
            all.add(second);
            tree.setItem(COSName.getPDFName("Namespaces"), all);
            return new Namespaces(Optional.of(second));
        }
    }

    private static void write(Tag tag, COSDictionary parent, Namespaces namespaces, Sequences sequences) {
        COSDictionary dictionary = tag.dictionary();
        dictionary.setItem(COSName.TYPE, COSName.STRUCT_ELEM);
        dictionary.setName(COSName.S, tag.type());
        dictionary.setItem(COSName.P, parent);
        namespaces.second().filter(second -> NEW.contains(tag.type())).ifPresent(second -> dictionary.setItem(NAMESPACE, second));
        Optional.ofNullable(dictionary.getCOSDictionary(COSName.A)).ifPresent(StructureTree::held);
        Optional<COSDictionary> page = tag.page();
        page.ifPresentOrElse(one -> dictionary.setItem(COSName.PG, one), () -> dictionary.removeItem(COSName.PG));
        COSArray kids = new COSArray();
        for (Item item : tag.items()) {
            if (item instanceof Tag below) {
                write(below, dictionary, namespaces, sequences);
                kids.add(below.dictionary());
            } else {
                kids.add(reference(item, page, sequences));
            }
        }
        if (kids.size() == 0) {
            dictionary.removeItem(COSName.K);
        } else {
            dictionary.setItem(COSName.K, kids.size() == 1 ? kids.get(0) : kids);
        }
    }

    private static COSBase reference(Item item, Optional<COSDictionary> page, Sequences sequences) {
        COSDictionary reference = held(new COSDictionary());
        if (item instanceof Item.Annotation annotation) {
            reference.setItem(COSName.TYPE, COSName.OBJR);
            reference.setItem(COSName.PG, annotation.page());
            reference.setItem(COSName.OBJ, annotation.annotation());
            return reference;
        }
        Item.Content content = (Item.Content) item;
        if (page.filter(one -> one == content.page()).isPresent()) {
            return COSInteger.get(sequences.number(content));
        }
        reference.setName(COSName.TYPE, "MCR");
        reference.setItem(COSName.PG, content.page());
        reference.setInt(COSName.MCID, sequences.number(content));
        return reference;
    }

    /**
     * Has a dictionary written where it is held: as an object of its own it would take a number, a reference and an entry in the file's table. Of small ones
     * that have but one holder there are as many as elements.
     */
    static COSDictionary held(COSDictionary dictionary) {
        dictionary.setDirect(true);
        return dictionary;
    }

    private static void writeIds(COSDictionary tree, Map<String, Tag> identified) {
        if (identified.isEmpty()) {
            return;
        }
        COSArray names = new COSArray();
        new TreeMap<>(identified).forEach((id, tag) -> {
            tag.dictionary().setString(COSName.ID, id);
            names.add(new COSString(id));
            names.add(tag.dictionary());
        });
        COSDictionary ids = new COSDictionary();
        ids.setItem(COSName.NAMES, names);
        tree.setItem(IDS, ids);
    }

    /** From content and annotations back to the elements that hold them. */
    private static final class ParentTree {

        private final PDDocument document;
        private final Sequences sequences;
        private final Map<COSDictionary, SortedMap<Integer, COSDictionary>> contents = new IdentityHashMap<>();
        private final Map<COSDictionary, List<COSDictionary>> annotations = new IdentityHashMap<>();
        private final Map<COSDictionary, COSDictionary> holders = new IdentityHashMap<>();

        ParentTree(PDDocument document, Sequences sequences) {
            this.document = document;
            this.sequences = sequences;
        }

        void write(COSDictionary tree, Tag root) {
            collect(root);
            List<COSBase> parents = new ArrayList<>();
            // pages first: they are what is looked up most
            for (PDPage page : document.getPages()) {
                COSDictionary dictionary = page.getCOSObject();
                dictionary.setInt(COSName.STRUCT_PARENTS, parents.size());
                parents.add(elements(contents.getOrDefault(dictionary, new TreeMap<>())));
            }
            for (PDPage page : document.getPages()) {
                COSDictionary dictionary = page.getCOSObject();
                for (COSDictionary annotation : annotations.getOrDefault(dictionary, List.of())) {
                    annotation.setInt(COSName.STRUCT_PARENT, parents.size());
                    Stream.of(COSName.A, COSName.BS).flatMap(name -> Stream.ofNullable(annotation.getCOSDictionary(name))).forEach(StructureTree::held);
                    parents.add(holders.get(annotation));
                }
            }
            tree.setItem(COSName.PARENT_TREE, NumberTree.of(parents));
            tree.setInt(COSName.getPDFName("ParentTreeNextKey"), parents.size());
        }

        private void collect(Tag tag) {
            for (Item item : tag.items()) {
                if (item instanceof Tag below) {
                    collect(below);
                } else if (item instanceof Item.Content content) {
                    contents.computeIfAbsent(content.page(), page -> new TreeMap<>()).put(sequences.number(content), tag.dictionary());
                } else if (item instanceof Item.Annotation annotation) {
                    annotations.computeIfAbsent(annotation.page(), page -> new ArrayList<>()).add(annotation.annotation());
                    holders.put(annotation.annotation(), tag.dictionary());
                }
            }
        }

        private static COSArray elements(SortedMap<Integer, COSDictionary> byMcid) {
            COSArray elements = new COSArray();
            byMcid.forEach((mcid, element) -> {
                while (elements.size() < mcid) {
                    elements.add(COSNull.NULL);
                }
                elements.add(element);
            });
            return elements;
        }
    }

    /** Takes elements that hold nothing out, but for the cells of tables. */
    static void prune(Tag tag) {
        tag.bottomUp(one -> one.items().removeIf(item -> item instanceof Tag below && below.items().isEmpty() && !below.is("TH", "TD")));
    }
}
