package org.readout.verify.ledger;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;

import javax.xml.stream.XMLStreamReader;

import org.readout.model.Omission;

/** A part of a Word file: each paragraph's runs, what was deleted as a piece of its own, one of several alternatives. */
final class WordPart extends OfficePart {

    static final Set<String> ROOTS = Set.of("document", "footnotes", "endnotes", "comments", "hdr", "ftr", "dataModel", "chartSpace");
    private static final Map<String, String> SIGNS = Map.of("tab", " ", "ptab", " ", "br", " ", "cr", " ", "noBreakHyphen", "\u2011",
            "softHyphen", "\u00ad");

    /** For every alternative begun, whether one of its contents has been taken. */
    private final Deque<Boolean> alternatives = new ArrayDeque<>();
    private final Deque<Link> links = new ArrayDeque<>();
    private final Deque<MathSigns> maths = new ArrayDeque<>();
    /** Whether the formula we are in stands in no paragraph. */
    private boolean betweenParagraphs;
    private boolean inText;
    private boolean inDeleted;
    private final StringBuilder deleted = new StringBuilder();

    WordPart(String name, OfficeText text) {
        super(name, text);
    }

    @Override
    boolean begins(XMLStreamReader reader) {
        if (String.valueOf(reader.getNamespaceURI()).endsWith("/math")) {
            inText = reader.getLocalName().equals("t");
            MathSigns signs = new MathSigns(reader.getLocalName());
            if (maths.isEmpty() && !inParagraph()) {
                open();
                betweenParagraphs = true;
            }
            if (!maths.isEmpty()) {
                append(" " + maths.peek().begins(reader) + " ");
                if (reader.getLocalName().equals(maths.peek().element() + "Pr")) {
                    signs.describes(maths.peek());
                }
            }
            maths.push(signs);
            return true;
        }
        switch (reader.getLocalName()) {
            case "AlternateContent" -> alternatives.push(false);
            case "Choice", "Fallback" -> {
                if (alternatives.isEmpty() || alternatives.peek()) {
                    return false;
                }
                alternatives.pop();
                alternatives.push(true);
            }
            case "footnote", "endnote" -> {
                String type = reader.getAttributeValue(reader.getNamespaceURI(), "type");
                if (type != null && !type.equals("normal")) {
                    return false;
                }
                text().count(Omission.Kind.NOTE);
            }
            case "tbl" -> text().count(Omission.Kind.TABLE);
            case "comment" -> text().count(Omission.Kind.COMMENT);
            case "blip", "imagedata" -> text().count(Omission.Kind.IMAGE);
            case "hyperlink" -> links.push(new Link(leadsSomewhere(reader)));
            case "p" -> open();
            case "t" -> inText = true;
            case "delText" -> inDeleted = true;
            case "sym" -> {
                text().symbol();
                append(" ");
            }
            case "ruby", "rt", "rubyBase" -> append(" ");
            default -> {
                if (SIGNS.containsKey(reader.getLocalName())) {
                    append(SIGNS.get(reader.getLocalName()));
                }
            }
        }
        return true;
    }

    @Override
    void ends(String element) {
        if (!maths.isEmpty() && maths.peek().element().equals(element)) {
            append(" " + maths.pop().ends() + " ");
            inText = false;
            if (maths.isEmpty() && betweenParagraphs) {
                close();
                betweenParagraphs = false;
            }
            return;
        }
        switch (element) {
            case "AlternateContent" -> alternatives.poll();
            case "hyperlink" -> {
                if (!links.isEmpty() && links.pop().isShown()) {
                    text().count(Omission.Kind.LINK);
                }
            }
            case "p" -> {
                close();
                piece(deleted.toString());
                deleted.setLength(0);
            }
            case "t" -> inText = false;
            case "ruby", "rt", "rubyBase" -> append(" ");
            case "delText" -> inDeleted = false;
            default -> { }
        }
    }

    private static boolean leadsSomewhere(XMLStreamReader reader) {
        for (int at = 0; at < reader.getAttributeCount(); at++) {
            if (reader.getAttributeLocalName(at).matches("id|anchor") && !reader.getAttributeValue(at).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    @Override
    void append(String text) {
        links.forEach(link -> link.words |= !inDeleted && !text.isBlank());
        if (inDeleted) {
            deleted.append(text);
        } else {
            super.append(text);
        }
    }

    @Override
    boolean isText() {
        return inText || inDeleted;
    }

    /** A link that has begun; one without words is none that anybody sees. */
    private static final class Link {
        private final boolean leads;
        private boolean words;

        Link(boolean leads) {
            this.leads = leads;
        }

        boolean isShown() {
            return leads && words;
        }
    }
}
