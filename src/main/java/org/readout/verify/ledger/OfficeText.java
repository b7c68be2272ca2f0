package org.readout.verify.ledger;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.readout.model.Omission;

/**
 * The text of Word and OpenDocument files straight from their XML (ECMA-376, OASIS OpenDocument 1.3): each paragraph's
 * characters, whatever its style and place. Deleted text is a piece of its own. A part is known by its root element.
 */
final class OfficeText {

    private static final Set<String> WORD_PARTS = Set.of("document", "footnotes", "endnotes", "comments", "hdr", "ftr", "dataModel");
    private static final Set<String> OPEN_PARTS = Set.of("document-content", "document-styles", "document", "math");
    private static final Map<String, String> WORD_SIGNS = Map.of("tab", " ", "ptab", " ", "br", " ", "cr", " ", "noBreakHyphen", "\u2011",
            "softHyphen", "\u00ad");
    private static final Map<String, String> OPEN_SIGNS = Map.of("s", " ", "tab", " ", "line-break", " ");
    /** Not text of the author's: field codes, what programs count, alternative text, names and dates of remarks. */
    private static final Set<String> OPEN_SKIPPED = Set.of("note-citation", "date-string",
            "table-of-content-source", "illustration-index-source", "table-index-source", "object-index-source", "user-index-source",
            "alphabetical-index-source", "bibliography-source", "annotation-xml", "annotation-math", "creator-initials", "binary-data");
    private static final Map<String, Omission.Kind> OPEN_THINGS = Map.of("table", Omission.Kind.TABLE, "note", Omission.Kind.NOTE,
            "annotation", Omission.Kind.COMMENT, "image", Omission.Kind.IMAGE, "a", Omission.Kind.LINK);
    /** Rows and cells say how often they stand, sheets to the end of the page; so often at most is text counted. */
    private static final Map<String, String> OPEN_REPEATED = Map.of("table-row", "number-rows-repeated", "table-cell", "number-columns-repeated");
    private static final int OPEN_MOST_REPEATED = 200;
    private static final Set<String> TOKENS = Set.of("mi", "mn", "mo", "mtext", "ms");

    /** Settings, building blocks, another system's shadow files, and page styles of embedded objects. */
    private static final String NO_PART = "(META-INF|word/glossary|Configurations2|__MACOSX)/.*|.+/styles\\.xml";

    private final List<Piece> pieces = new ArrayList<>();
    private final Map<Omission.Kind, Integer> things = new EnumMap<>(Omission.Kind.class);
    private int symbols;

    /** How many characters of symbol fonts there are, whose meaning only a font knows. */
    int symbols() {
        return symbols;
    }

    /** How many there are of the kinds that this path can tell. */
    Map<Omission.Kind, Integer> things() {
        return things;
    }

    private void count(Omission.Kind kind) {
        things.merge(kind, 1, Integer::sum);
    }

    static OfficeText word(byte[] zip) throws IOException, XMLStreamException {
        OfficeText text = new OfficeText();
        text.zip(zip, WORD_PARTS, true);
        return text;
    }

    static OfficeText open(byte[] file) throws IOException, XMLStreamException {
        OfficeText text = new OfficeText();
        if (file.length > 1 && file[0] == 'P' && file[1] == 'K') {
            text.zip(file, OPEN_PARTS, false);
        } else {
            text.part("the draft", new ByteArrayInputStream(file), OPEN_PARTS, false);
        }
        return text;
    }

    List<Piece> pieces() {
        return pieces;
    }

    private void zip(byte[] zip, Set<String> parts, boolean word) throws IOException, XMLStreamException {
        try (ZipFile files = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(zip)).get()) {
            for (ZipArchiveEntry entry : Collections.list(files.getEntries())) {
                if (entry.getName().endsWith(".xml") && !entry.getName().matches(NO_PART)) {
                    try (InputStream in = files.getInputStream(entry)) {
                        part(entry.getName(), in, parts, word);
                    }
                }
            }
        }
    }

    private void part(String name, InputStream in, Set<String> roots, boolean word) throws XMLStreamException {
        XMLStreamReader reader = word ? factory().createXMLStreamReader(in) : prefixed(in);
        try {
            if (hasRoot(reader) && roots.contains(reader.getLocalName())) {
                (word ? new WordPart(name) : new OpenPart(name, reader.getLocalName())).read(reader);
            }
        } finally {
            reader.close();
        }
    }

    private static XMLStreamReader prefixed(InputStream in) throws XMLStreamException {
        XMLInputFactory plain = factory();
        plain.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        return new PrefixReader(plain.createXMLStreamReader(in));
    }

    /** What breaks off before its first element is no part, whatever it is called. */
    private static boolean hasRoot(XMLStreamReader reader) {
        try {
            while (reader.next() != XMLStreamConstants.START_ELEMENT) {
                // comments and processing instructions
            }
            return true;
        } catch (XMLStreamException e) {
            return false;
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    /** A walk through one part, with a paragraph of its own for every paragraph begun and not ended. */
    private abstract class Part {

        private final String name;
        private final Deque<StringBuilder> paragraphs = new ArrayDeque<>();
        private int count;

        Part(String name) {
            this.name = name;
        }

        /** The element the reader stands on: takes note of it, or steps over it and says so. */
        abstract boolean begins(XMLStreamReader reader) throws XMLStreamException;

        abstract void ends(String element);

        abstract boolean isText();

        void read(XMLStreamReader reader) throws XMLStreamException {
            for (int depth = 1; depth > 0 && reader.hasNext();) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        if (begins(reader)) {
                            depth++;
                        } else {
                            skip(reader);
                        }
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        depth--;
                        ends(reader.getLocalName());
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                        if (isText()) {
                            append(reader.getText());
                        }
                    }
                    default -> { }
                }
            }
            while (!paragraphs.isEmpty()) {
                close();
            }
        }

        void open() {
            paragraphs.push(new StringBuilder());
        }

        void close() {
            if (!paragraphs.isEmpty()) {
                piece(paragraphs.pop().toString());
            }
        }

        void piece(String text) {
            if (!text.isBlank()) {
                pieces.add(Piece.of(name + ", paragraph " + ++count, text));
            }
        }

        void append(String text) {
            if (!paragraphs.isEmpty()) {
                paragraphs.peek().append(text);
            }
        }

        boolean inParagraph() {
            return !paragraphs.isEmpty();
        }

        private static void skip(XMLStreamReader reader) throws XMLStreamException {
            for (int depth = 1; depth > 0;) {
                int event = reader.next();
                depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
            }
        }
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

    private final class WordPart extends Part {

        /** For every alternative begun, whether one of its contents has been taken. */
        private final Deque<Boolean> alternatives = new ArrayDeque<>();
        private final Deque<Link> links = new ArrayDeque<>();
        private final Deque<MathSigns> maths = new ArrayDeque<>();
        /** Whether the formula we are in stands in no paragraph. */
        private boolean betweenParagraphs;
        private boolean inText;
        private boolean inDeleted;
        private final StringBuilder deleted = new StringBuilder();

        WordPart(String name) {
            super(name);
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
                    count(Omission.Kind.NOTE);
                }
                case "tbl" -> count(Omission.Kind.TABLE);
                case "comment" -> count(Omission.Kind.COMMENT);
                case "blip", "imagedata" -> count(Omission.Kind.IMAGE);
                case "hyperlink" -> links.push(new Link(leadsSomewhere(reader)));
                case "p" -> open();
                case "t" -> inText = true;
                case "delText" -> inDeleted = true;
                case "sym" -> {
                    symbols++;
                    append(" ");
                }
                case "ruby", "rt", "rubyBase" -> append(" ");
                default -> {
                    if (WORD_SIGNS.containsKey(reader.getLocalName())) {
                        append(WORD_SIGNS.get(reader.getLocalName()));
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
                        count(Omission.Kind.LINK);
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
    }

    private final class OpenPart extends Part {

        private final boolean math;
        /** Objects may be broken in a sound file: then they have no text. */
        private final boolean object;
        private final Deque<String> around = new ArrayDeque<>();
        private final Deque<Integer> copies = new ArrayDeque<>(List.of(1));
        private int token;

        OpenPart(String name, String root) {
            super(name);
            this.math = root.equals("math");
            this.object = name.contains("/");
        }

        @Override
        void read(XMLStreamReader reader) throws XMLStreamException {
            int before = pieces.size();
            Map<Omission.Kind, Integer> thingsBefore = Map.copyOf(things);
            try {
                super.read(reader);
            } catch (XMLStreamException e) {
                if (!object) {
                    throw e;
                }
                pieces.subList(before, pieces.size()).clear();
                things.clear();
                things.putAll(thingsBefore);
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
            } else if (OPEN_THINGS.containsKey(element)) {
                for (int copy = 0; copy < copies.peek(); copy++) {
                    count(OPEN_THINGS.get(element));
                }
            } else if (OPEN_SIGNS.containsKey(element)) {
                append(OPEN_SIGNS.get(element));
            } else if (OPEN_REPEATED.containsKey(element)) {
                copies.push(copies.peek() * repeated(reader.getAttributeValue(null, OPEN_REPEATED.get(element))));
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
            return OPEN_SKIPPED.contains(element) || signed || Set.of("title", "desc", "creator", "date").contains(element) && !namespace.contains(":text:")
                    || element.equals("annotation") && namespace.endsWith("MathML") || element.equals("image") && namespace.contains("form");
        }

        private int repeated(String times) {
            int stated = times != null && times.matches("\\d{1,9}") ? Integer.parseInt(times) : 1;
            return Math.max(1, Math.min(OPEN_MOST_REPEATED / copies.peek(), stated));
        }

        @Override
        void ends(String element) {
            around.poll();
            if (element.equals("p") || element.equals("h")) {
                close();
            } else if (OPEN_REPEATED.containsKey(element)) {
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
}
