package org.readout.translate.xliff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.readout.translate.Code;
import org.readout.translate.Coded;
import org.readout.translate.Piece;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * The text of a source or a target of XLIFF 1.2, read: whole, and cut where segments are marked. Marks may stand within codes, as
 * Trados writes them: a code that begins between segments goes with the next one, one that ends there with the one before.
 */
final class Stretch {

    /** @param gap what stands between it and the next segment */
    record Run(String mid, String comment, Coded coded, String gap) {
    }

    private static final Set<String> PAIR_BEGINS = Set.of("bx", "bpt");
    private static final Set<String> PAIR_ENDS = Set.of("ex", "ept");
    /** What a reviewer deleted and the tool still shows. */
    private static final String DELETED = "x-sdl-deleted";

    private final Tool tool;
    private final Element unit;
    private final Map<String, Code> codes;
    private final Map<String, String> pairs;
    private final List<Piece> all = new ArrayList<>();
    private final List<Run> runs = new ArrayList<>();
    private final List<Piece> waiting = new ArrayList<>();
    private final Set<String> unknown = new TreeSet<>();
    private List<Piece> within = new ArrayList<>();
    private boolean inSegment;

    private Stretch(Tool tool, Element unit, Map<String, Code> codes, Map<String, String> pairs) {
        this.tool = tool;
        this.unit = unit;
        this.codes = codes;
        this.pairs = pairs;
    }

    /** @param codes what is known of the unit's codes; what is read is added, what is missing is taken from there */
    static Stretch read(Element element, Tool tool, Element unit, Map<String, Code> codes) {
        Stretch stretch = new Stretch(tool, unit, codes, new LinkedHashMap<>());
        stretch.content(element);
        stretch.waiting.forEach(stretch::after);
        return stretch;
    }

    Coded whole() {
        return coded(all);
    }

    List<Run> runs() {
        return runs;
    }

    /** Elements that nothing is known of. */
    Set<String> unknown() {
        return unknown;
    }

    private void content(Element element) {
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Text text) {
                tool.pieces(text.getData(), unit).forEach(this::add);
            } else if (node instanceof Element child) {
                element(child);
            }
        }
    }

    private void element(Element element) {
        String name = element.getLocalName();
        if (PAIR_BEGINS.contains(name)) {
            Code code = code(element);
            pairs.put(pair(element), code.id());
            add(new Piece.Open(code));
        } else if (PAIR_ENDS.contains(name)) {
            add(new Piece.Close(pairs.getOrDefault(pair(element), pair(element))));
        } else {
            switch (name) {
                case "g" -> around(element);
                case "x" -> alone(element);
                case "ph" -> add(new Piece.Alone(code(element)));
                case "it" -> half(element);
                case "mrk" -> mark(element);
                default -> {
                    unknown.add(name);
                    content(element);
                }
            }
        }
    }

    private void around(Element element) {
        Code code = code(element);
        add(new Piece.Open(code));
        content(element);
        add(new Piece.Close(code.id()));
    }

    private void alone(Element element) {
        String id = Tree.attribute(element, "id");
        if (id.matches("U\\+[0-9A-F]{4,6}")) {
            add(new Piece.Words(Character.toString(Integer.parseInt(id.substring(2), 16))));
        } else {
            add(new Piece.Alone(code(element)));
        }
    }

    private void half(Element element) {
        Code code = code(element);
        if (Tree.attribute(element, "pos").matches("close|end")) {
            add(new Piece.Close(pairs.getOrDefault(pair(element), code.id())));
        } else {
            pairs.put(pair(element), code.id());
            add(new Piece.Open(code));
        }
    }

    private void mark(Element element) {
        String type = Tree.attribute(element, "mtype");
        if (type.equals("seg")) {
            segment(element);
        } else if (type.equals("protected")) {
            Stretch kept = read(element, tool, unit, new LinkedHashMap<>());
            add(new Piece.Protected(kept.whole().text()));
        } else if (!type.equals(DELETED)) {
            content(element);
        }
    }

    private void segment(Element element) {
        within = new ArrayList<>(waiting);
        waiting.clear();
        inSegment = true;
        content(element);
        inSegment = false;
        runs.add(new Run(Tree.attribute(element, "mid"), Tree.attribute(element, "comment"), coded(within), ""));
    }

    private void add(Piece piece) {
        all.add(piece);
        if (inSegment) {
            within.add(piece);
        } else if (runs.isEmpty() || !waiting.isEmpty() || piece instanceof Piece.Open) {
            waiting.add(piece);
        } else {
            after(piece);
        }
    }

    /** Puts a piece behind the last segment. */
    private void after(Piece piece) {
        if (runs.isEmpty()) {
            return;
        }
        Run last = runs.remove(runs.size() - 1);
        if (piece instanceof Piece.Words words) {
            runs.add(new Run(last.mid(), last.comment(), last.coded(), last.gap() + words.text()));
        } else {
            List<Piece> longer = new ArrayList<>(last.coded().pieces());
            longer.add(piece);
            runs.add(new Run(last.mid(), last.comment(), coded(longer), last.gap()));
        }
    }

    private static String pair(Element element) {
        return Tree.attribute(element, "rid", Tree.attribute(element, "id"));
    }

    /** Ours as the tool quotes it, or as it stands; what it does not say of itself, the source says. */
    private Code code(Element element) {
        String id = Tree.attribute(element, "id");
        Code read = Tag.quoted(element.getTextContent(), id).filter(code -> !element.getLocalName().equals("g"))
                .or(() -> tool.quoted(unit, id).flatMap(tag -> Tag.quoted(tag, id)))
                .orElseGet(() -> new Code(id, Tree.attribute(element, "ctype"), Tree.attribute(element, "equiv-text")));
        Code known = codes.getOrDefault(read.id(), read);
        Code full = new Code(read.id(), read.kind().isEmpty() ? known.kind() : read.kind(), read.shown().isEmpty() ? known.shown() : read.shown());
        codes.putIfAbsent(full.id(), full);
        return full;
    }

    /** Words between a pair that a tool made of our mark are protected again. */
    private static Coded coded(List<Piece> pieces) {
        List<Piece> joined = new ArrayList<>(new Coded(pieces).pieces());
        for (int at = 0; at + 2 < joined.size(); at++) {
            if (joined.get(at) instanceof Piece.Open open && open.code().kind().equals(Tag.PROTECTED) && joined.get(at + 1) instanceof Piece.Words words
                    && joined.get(at + 2) instanceof Piece.Close) {
                joined.subList(at, at + 3).clear();
                joined.add(at, new Piece.Protected(words.text()));
            }
        }
        return new Coded(joined);
    }
}
