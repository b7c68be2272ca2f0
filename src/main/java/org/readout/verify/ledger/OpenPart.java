package org.readout.verify.ledger;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.readout.model.Omission;

/** A part of an OpenDocument file: each paragraph's characters, or those of a formula's tokens. */
final class OpenPart extends OfficePart {

    static final Set<String> ROOTS = Set.of("document-content", "document-styles", "document", "math");
    private static final Map<String, String> SIGNS = Map.of("s", " ", "tab", " ", "line-break", " ");
    /** Not text of the author's: field codes, what programs count, alternative text, names and dates of remarks. */
    private static final Set<String> SKIPPED = Set.of("note-citation", "date-string",
            "table-of-content-source", "illustration-index-source", "table-index-source", "object-index-source", "user-index-source",
            "alphabetical-index-source", "bibliography-source", "annotation-xml", "annotation-math", "creator-initials", "binary-data");
    private static final Map<String, Omission.Kind> THINGS = Map.of("table", Omission.Kind.TABLE, "note", Omission.Kind.NOTE,
            "annotation", Omission.Kind.COMMENT, "image", Omission.Kind.IMAGE, "a", Omission.Kind.LINK);
    /** Rows and cells say how often they stand, sheets to the end of the page; so often at most is text counted. */
    private static final Map<String, String> REPEATED = Map.of("table-row", "number-rows-repeated", "table-cell", "number-columns-repeated");
    private static final int MOST_REPEATED = 200;
    private static final Set<String> TOKENS = Set.of("mi", "mn", "mo", "mtext", "ms");

    private final boolean math;
    /** Objects may be broken in a sound file: then they have no text. */
    private final boolean object;
    private final Deque<String> around = new ArrayDeque<>();
    private final Deque<Integer> copies = new ArrayDeque<>(List.of(1));
    private int token;

    OpenPart(String name, String root, OfficeText text) {
        super(name, text);
        this.math = root.equals("math");
        this.object = name.contains("/");
    }

    @Override
    void read(XMLStreamReader reader) throws XMLStreamException {
        OfficeText.State before = text().state();
        try {
            super.read(reader);
        } catch (XMLStreamException e) {
            if (!object) {
                throw e;
            }
            text().restore(before);
        }
    }

    @Override
    boolean begins(XMLStreamReader reader) {
        String element = reader.getLocalName();
        if (isSkipped(element, String.valueOf(reader.getNamespaceURI()))) {
            return false;
        }
        around.push(element);
        if (element.equals("p") || element.equals("h")) {
            open();
        } else if (THINGS.containsKey(element)) {
            for (int copy = 0; copy < copies.peek(); copy++) {
                text().count(THINGS.get(element));
            }
        } else if (SIGNS.containsKey(element)) {
            append(SIGNS.get(element));
        } else if (REPEATED.containsKey(element)) {
            copies.push(copies.peek() * repeated(reader.getAttributeValue(null, REPEATED.get(element))));
        } else if (TOKENS.contains(element)) {
            token++;
            if (!inParagraph()) {
                open();
            }
        }
        return true;
    }

    /** Fields of these names are text; descriptions and signatures are not, nor are the pictures on buttons. */
    private boolean isSkipped(String element, String namespace) {
        boolean signed = element.equals("sender-initials") && "annotation".equals(around.peek());
        return SKIPPED.contains(element) || signed || Set.of("title", "desc", "creator", "date").contains(element) && !namespace.contains(":text:")
                || element.equals("annotation") && namespace.endsWith("MathML") || element.equals("image") && namespace.contains("form");
    }

    private int repeated(String times) {
        int stated = times != null && times.matches("\\d{1,9}") ? Integer.parseInt(times) : 1;
        return Math.max(1, Math.min(MOST_REPEATED / copies.peek(), stated));
    }

    @Override
    void ends(String element) {
        around.poll();
        if (element.equals("p") || element.equals("h")) {
            close();
        } else if (REPEATED.containsKey(element)) {
            copies.pop();
        } else if (TOKENS.contains(element)) {
            token--;
        }
    }

    @Override
    void piece(String text) {
        for (int copy = 0; copy < copies.peek(); copy++) {
            super.piece(text);
        }
    }

    @Override
    boolean isText() {
        return math ? token > 0 : inParagraph();
    }
}
