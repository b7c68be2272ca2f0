package org.readout.release.redline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import org.readout.model.Digest;
import org.readout.release.redline.Revisions.Side;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Makes a redline of two Word documents that Readout rendered. */
public final class WordRedline {

    private final OfficePackage before;
    private final OfficePackage after;
    private final Locale locale;
    private final Notes notes;
    private final Importing importing;
    private final Revisions revisions;
    private final Set<String> compared = new HashSet<>();

    private WordRedline(OfficePackage before, OfficePackage after, String language, Optional<LocalDate> date) {
        this.before = before;
        this.after = after;
        this.locale = Locale.forLanguageTag(language);
        this.notes = Notes.paired(before, after);
        this.importing = new Importing(before, after);
        Document tree = after.tree(OfficePackage.DOCUMENT);
        int taken = Stream.of("bookmarkStart", "commentRangeStart").flatMap(name -> Xml.all(tree, name).stream()).mapToInt(one -> Integer.parseInt(Xml.attribute(one, "id")))
                .max().orElse(0);
        this.revisions = new Revisions(date, taken + 1);
    }

    /**
     * The later document with what changed as tracked changes.
     *
     * @param before   a rendition as DOCX
     * @param after    the same memo for the same audience, later
     * @param language a BCP 47 tag, for its word breaks
     * @param date     that the changes bear; none where it is not known
     */
    public static byte[] of(byte[] before, byte[] after, String language, Optional<LocalDate> date) {
        WordRedline redline = new WordRedline(OfficePackage.read(before), OfficePackage.read(after), language, date);
        redline.write();
        return redline.after.write();
    }

    private void write() {
        Element old = Xml.child(before.tree(OfficePackage.DOCUMENT).getDocumentElement(), "body").orElseThrow();
        Element now = Xml.child(after.tree(OfficePackage.DOCUMENT).getDocumentElement(), "body").orElseThrow();
        blocks(old, now, WordRedline::areAlike);
    }

    private static List<Element> blocksOf(Element parent) {
        return Xml.children(parent).stream().filter(child -> Xml.is(child, "p") || Xml.is(child, "tbl") || Xml.is(child, "sdt")).toList();
    }

    private static boolean areAlike(Said old, Said now) {
        return old.element().getLocalName().equals(now.element().getLocalName()) && (old.text().isEmpty() ? now.text().isEmpty() : old.isLike(now))
                && (!Xml.is(old.element(), "tbl") || columns(old.element()) == columns(now.element()));
    }

    private static int columns(Element table) {
        return Xml.all(table, "gridCol").size();
    }

    private void blocks(Element old, Element now, BiPredicate<Said, Said> alike) {
        Node end = Xml.child(now, "sectPr").map(Node.class::cast).orElse(null);
        List<Alignment> lines = Alignment.of(blocksOf(old), blocksOf(now), alike);
        lines.forEach(line -> line.old().ifPresent(was -> line.now().ifPresent(is -> importing.sameList(was, is))));
        // what was deleted goes before the next that stayed
        Node next = end;
        for (int at = lines.size() - 1; at >= 0; at--) {
            Alignment line = lines.get(at);
            if (line.now().isEmpty()) {
                Element copy = importing.copy(line.old().orElseThrow(), now.getOwnerDocument());
                now.insertBefore(copy, next);
                revisions.block(copy, Side.DELETED);
                next = copy;
            } else {
                next = line.now().get();
            }
        }
        lines.stream().filter(line -> line.now().isPresent()).forEach(line -> line.old().ifPresentOrElse(was -> block(was, line.now().get()),
                () -> revisions.block(line.now().get(), Side.INSERTED)));
    }

    private void block(Element old, Element now) {
        switch (now.getLocalName()) {
            case "p" -> paragraph(old, now);
            case "tbl" -> table(old, now);
            default -> Xml.child(now, "sdtContent").ifPresent(content -> Xml.child(old, "sdtContent").ifPresent(was -> blocks(was, content, WordRedline::areAlike)));
        }
    }

    private void table(Element old, Element now) {
        List<Alignment> rows = Alignment.of(Xml.children(old, "tr"), Xml.children(now, "tr"),
                (was, is) -> Xml.children(was.element(), "tc").size() == Xml.children(is.element(), "tc").size() && was.isLike(is));
        Node next = null;
        for (int at = rows.size() - 1; at >= 0; at--) {
            Alignment line = rows.get(at);
            if (line.now().isEmpty()) {
                Element copy = importing.copy(line.old().orElseThrow(), now.getOwnerDocument());
                now.insertBefore(copy, next);
                revisions.row(copy, Side.DELETED);
                next = copy;
            } else {
                next = line.now().get();
            }
        }
        rows.stream().filter(line -> line.now().isPresent()).forEach(line -> line.old().ifPresentOrElse(was -> cells(was, line.now().get()),
                () -> revisions.row(line.now().get(), Side.INSERTED)));
    }

    private void cells(Element old, Element now) {
        List<Element> was = Xml.children(old, "tc");
        List<Element> is = Xml.children(now, "tc");
        for (int at = 0; at < is.size(); at++) {
            Element first = blocksOf(is.get(at)).get(0);
            Element other = blocksOf(was.get(at)).get(0);
            // a cell keeps a paragraph, so its first ones are always one
            blocks(was.get(at), is.get(at), (one, two) -> one.element() == other && two.element() == first && other.getLocalName().equals(first.getLocalName())
                    || areAlike(one, two));
        }
    }

    private void paragraph(Element old, Element now) {
        KeysOf then = new KeysOf(before, true);
        KeysOf today = new KeysOf(after, false);
        if (old.isEqualNode(now) && Xml.all(now, "footnoteReference").isEmpty() && Xml.all(now, "drawing").isEmpty()
                && Xml.all(now, "hyperlink").stream().allMatch(link -> then.target(link).equals(today.target(link)))) {
            // nothing in it means something else in the other document
            return;
        }
        List<Atom> was = Atom.of(old, then).stream().filter(atom -> !atom.key().isEmpty()).toList();
        importing.places(old, now);
        List<Atom> is = Atom.of(now, today);
        List<Atom> words = is.stream().filter(atom -> !atom.key().isEmpty()).toList();
        notesOf(is);
        if (was.stream().map(Atom::key).toList().equals(words.stream().map(Atom::key).toList())) {
            return;
        }
        Xml.children(now).stream().filter(child -> !Xml.is(child, "pPr")).forEach(now::removeChild);
        int at = 0;
        int place = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(was.stream().map(Atom::key).toList(), words.stream().map(Atom::key).toList()).getDeltas()) {
            int begin = delta.getTarget().getPosition();
            place = append(now, is, place, begin - at, Optional.empty());
            was.subList(delta.getSource().getPosition(), delta.getSource().getPosition() + delta.getSource().size()).forEach(atom -> atom.nodes().forEach(node -> {
                Element copy = importing.copy(node, now.getOwnerDocument());
                now.appendChild(copy);
                revisions.wrap(copy, Side.DELETED);
            }));
            place = append(now, is, place, delta.getTarget().size(), Optional.of(Side.INSERTED));
            at = begin + delta.getTarget().size();
        }
        append(now, is, place, words.size() - at, Optional.empty());
        Runs.joined(now);
    }

    /** Appends so many words, with the places among and behind them; where the next begins. */
    private int append(Element paragraph, List<Atom> atoms, int from, int words, Optional<Side> side) {
        int at = from;
        int left = words;
        while (at < atoms.size() && (left > 0 || atoms.get(at).key().isEmpty())) {
            Atom atom = atoms.get(at++);
            left -= atom.key().isEmpty() ? 0 : 1;
            for (Element node : atom.nodes()) {
                paragraph.appendChild(node);
                if (!atom.key().isEmpty()) {
                    side.ifPresent(mark -> revisions.wrap(node, mark));
                }
            }
        }
        return at;
    }

    /** Redlines, once, the notes that these atoms mark and that were there before. */
    private void notesOf(List<Atom> atoms) {
        atoms.stream().flatMap(atom -> atom.nodes().stream()).flatMap(node -> Xml.all(node, "footnoteReference").stream()).map(mark -> Xml.attribute(mark, "id"))
                .filter(compared::add).forEach(id -> notes.later().entrySet().stream().filter(pair -> pair.getValue().equals(id)).findFirst().ifPresent(pair -> {
                    Element first = blocksOf(Notes.in(after, id)).get(0);
                    Element other = blocksOf(Notes.in(before, pair.getKey())).get(0);
                    blocks(Notes.in(before, pair.getKey()), Notes.in(after, id), (one, two) -> one.element() == other && two.element() == first || areAlike(one, two));
                }));
    }

    /** A note is compared by which one it is, a picture by its bytes, a link by where it leads. */
    private final class KeysOf implements Atom.Keys {

        private final OfficePackage document;
        private final boolean old;

        KeysOf(OfficePackage document, boolean old) {
            this.document = document;
            this.old = old;
        }

        @Override
        public Locale locale() {
            return locale;
        }

        @Override
        public String of(Element child) {
            return switch (child.getLocalName()) {
                case "footnoteReference" -> {
                    String id = Xml.attribute(child, "id");
                    yield "note " + (old ? notes.later().getOrDefault(id, "gone " + id) : id);
                }
                case "drawing" -> "drawing " + pictures(child);
                default -> "<" + child.getLocalName() + ">";
            };
        }

        @Override
        public String target(Element link) {
            String id = link.getAttributeNS(Xml.R, "id");
            return id.isEmpty() ? "" : relation(id).getAttribute("Target");
        }

        private String pictures(Element drawing) {
            List<String> digests = new ArrayList<>();
            for (Element blip : named(drawing, "blip")) {
                String target = relation(blip.getAttributeNS(Xml.R, "embed")).getAttribute("Target");
                digests.add(Digest.of(document.bytes(target.startsWith("/") ? target.substring(1) : "word/" + target)).hex());
            }
            return digests.toString();
        }

        private Element relation(String id) {
            return Xml.children(document.tree(OfficePackage.RELATIONS).getDocumentElement()).stream().filter(one -> one.getAttribute("Id").equals(id)).findFirst().orElseThrow();
        }
    }

    private static List<Element> named(Element root, String name) {
        List<Element> found = new ArrayList<>();
        Xml.children(root).forEach(child -> {
            if (child.getLocalName().equals(name)) {
                found.add(child);
            }
            found.addAll(named(child, name));
        });
        return found;
    }
}
