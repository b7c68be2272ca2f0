package org.readout.render.pdf.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.newtable.TableBox;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;
import org.readout.render.pdf.tags.Origins;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Tables that are wider than the text, or whose columns are too narrow for the sentences in them. One is set closer where that is enough, and on a page that is turned
 * where it is not; what has no room there either has its rows set apart, one below the other, and what cannot be set so, its words parted wherever a line ends. One that
 * stands beside other text and is not held by half a page has that text set above or below it. How each of these looks is said in print.css, of {@code .closer},
 * {@code .closest}, {@code .turned}, {@code .rows-apart} and {@code .parted}.
 */
public final class WideTables {

    /** A table of fewer columns is wide for a word that cannot be parted, not for what it has to say. */
    private static final int FEWEST_TO_TURN = 6;
    /** No column holds a word as long as this. */
    private static final Pattern LONG_WORD = Pattern.compile("[^\\s\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}]{40}");
    private static final int LONGEST_CAPTION = 120;
    private static final Pattern SENTENCE = Pattern.compile("[.!?…。！？؟।]\\W*$");
    private static final String SIDE_BY_SIDE = "side-by-side";
    private static final List<String> NARROW = List.of(SIDE_BY_SIDE, "footnote", "card", "records");
    private static final String HEADING = "h[2-6]";

    static final String PARTED = "parted";

    private final List<Wide> tables = new ArrayList<>();

    private WideTables() {
    }

    /** @param origins of all that is on the page */
    public static WideTables in(Document page, Origins origins) {
        WideTables wide = new WideTables();
        NodeList all = page.getElementsByTagName("div");
        for (int at = 0; at < all.getLength(); at++) {
            Element element = (Element) all.item(at);
            if (has(element, "table")) {
                wide.tables.add(new Wide(element, origins));
            }
        }
        return wide;
    }

    /**
     * Dresses those that have no room; the page must be laid out anew then.
     *
     * @return whether all have room, or nothing more can be done
     */
    public boolean settles(PdfBoxRenderer renderer) {
        if (tables.isEmpty()) {
            return true;
        }
        Map<Element, TableBox> boxes = new HashMap<>();
        collect(renderer.getRootBox(), boxes);
        CssContext css = renderer.getSharedContext().newLayoutContextInstance();
        Paper paper = Paper.of(renderer);
        boolean settled = true;
        for (Wide table : tables) {
            settled &= !table.dress(boxes, paper, css);
        }
        return settled;
    }

    private static void collect(Box box, Map<Element, TableBox> boxes) {
        if (box instanceof TableBox table && table.getElement() != null && table.getElement().getParentNode() instanceof Element around) {
            boxes.putIfAbsent(around, table);
        }
        box.getChildren().forEach(child -> collect(child, boxes));
    }

    static boolean has(Element element, String dress) {
        return (" " + element.getAttribute("class") + " ").contains(" " + dress + " ");
    }

    /**
     * What of a page is written on, in the engine's dots.
     *
     * @param upright across a page as it is
     * @param turned  across one that is turned
     * @param dots    of a pixel
     */
    private record Paper(int upright, int turned, double dots) {

        static Paper of(PdfBoxRenderer renderer) {
            CssContext css = renderer.getSharedContext().newLayoutContextInstance();
            PageBox first = renderer.getRootBox().getLayer().getPages().get(0);
            int upright = first.getContentWidth(css);
            return new Paper(upright, first.getHeight(css) - (first.getWidth(css) - upright), renderer.getSharedContext().getDotsPerPixel());
        }

        String pixels(int length) {
            return String.format(Locale.ROOT, "%.2fpx", length / dots);
        }
    }

    /** A table, and what was done to it so far. */
    private static final class Wide {

        private final Element element;
        private final Origins origins;
        private List<Dress> left = List.of(Dress.values());
        private Optional<Dress> worn = Optional.empty();
        private final Map<Element, Map<String, String>> undressed = new HashMap<>();
        private boolean asked;

        Wide(Element element, Origins origins) {
            this.element = element;
            this.origins = origins;
        }

        /** @return whether the page must be laid out anew, as there was too little room and it was changed */
        boolean dress(Map<Element, TableBox> boxes, Paper paper, CssContext css) {
            Optional<TableBox> box = Optional.ofNullable(boxes.get(element));
            Optional<Box> room = box.flatMap(table -> Stream.<Box>iterate(table, Objects::nonNull, Box::getParent)
                    .filter(around -> around.getElement() == element && around != table).findFirst());
            if (left.isEmpty() || room.isEmpty()) {
                return false;
            }
            int across = room.get().getContentWidth();
            Columns columns = Columns.of(box.get(), css);
            boolean wide = box.get().getWidth() > across + Overflow.TOLERATED;
            if (!wide && !columns.areCramped()) {
                return false;
            }
            if (wide && !asked) {
                asked = true;
                if (partsLongWords()) {
                    return true;
                }
            }
            double wanted = Math.max(box.get().getWidth(), columns.wanted()) / across;
            Optional<Element> pair = around().filter(one -> has(one, SIDE_BY_SIDE)).findFirst();
            if (pair.isPresent() && wanted > Dress.CLOSER_BY) {
                pair.get().removeAttribute("class");
                return true;
            }
            if (worn.isEmpty()) {
                boolean mayTurn = box.get().numEffCols() >= FEWEST_TO_TURN && standsInTheText();
                Optional<RowsApart> rows = RowsApart.of(element);
                double turning = (double) paper.turned() / across;
                left = Stream.of(Dress.values()).filter(dress -> dress.isFor(mayTurn, rows.isPresent(), columns.haveProse()))
                        .dropWhile(dress -> dress.gain(turning) < wanted).toList();
            }
            // words are parted only while there is no room for them
            Optional<Dress> next = left.stream().filter(dress -> wide || !dress.parts()).findFirst();
            next.ifPresent(dress -> {
                put(dress, room.get().getParent(), paper);
                left = left.subList(left.indexOf(dress) + 1, left.size());
            });
            return next.isPresent();
        }

        /** No page is turned, and no table set closer, for an address: cells with words that no column could hold have them parted. */
        private boolean partsLongWords() {
            boolean any = false;
            for (String name : List.of("td", "th")) {
                NodeList cells = element.getElementsByTagName(name);
                for (int at = 0; at < cells.getLength(); at++) {
                    Element cell = (Element) cells.item(at);
                    if (LONG_WORD.matcher(cell.getTextContent()).find()) {
                        cell.setAttribute("class", (cell.getAttribute("class") + " " + PARTED).strip());
                        any = true;
                    }
                }
            }
            return any;
        }

        private void put(Dress dress, Box around, Paper paper) {
            worn = Optional.of(dress);
            if (dress == Dress.ROWS_APART) {
                undress();
                RowsApart.of(element).orElseThrow().set(isFromTheRight(), origins);
                set(element, "class", "table");
                return;
            }
            set(element, "class", (undressed(element, "class") + " " + dress.words()).strip());
            if (dress.turns() && !element.hasAttribute("style")) {
                // the engine sets everything as wide as the first page is, from wherever it stands
                set(element, "style", "width: " + paper.pixels(paper.turned()) + "; margin-right: 0; margin-left: " + paper.pixels(-around.getAbsX() - around.getTx()));
                turnHeadings(paper);
            }
        }

        /** The headings right above it go where it goes, and so does the one paragraph there may be between, or a typed caption; of the sections they begin, nothing else does. */
        private void turnHeadings(Paper paper) {
            Optional<Element> paragraph = before(element).filter(one -> one.getTagName().equals("p")).filter(one -> above(one).isPresent() || leadsUp(one));
            paragraph.ifPresent(one -> turn(one, paper));
            Element lowest = paragraph.orElse(element);
            for (Optional<Element> heading = above(lowest); heading.isPresent(); heading = above(heading.get())) {
                turn(heading.get(), paper);
                Node begun = heading.get().getParentNode();
                if (begun != lowest.getParentNode()) {
                    add((Element) lowest.getParentNode(), "turned");
                    for (Node inner = lowest.getParentNode().getFirstChild(); inner != null; inner = inner.getNextSibling()) {
                        if (inner instanceof Element other && !has(other, "turned")) {
                            add(other, "upright");
                        }
                    }
                }
                lowest = heading.get();
            }
        }

        /** “Table 1: What each component is”, “In thousands:”. */
        private static boolean leadsUp(Element paragraph) {
            String words = paragraph.getTextContent().strip();
            return words.length() <= LONGEST_CAPTION && !SENTENCE.matcher(words).find();
        }

        /** The heading right above, in the same section or in the one around it that begins with it. */
        private static Optional<Element> above(Element element) {
            Optional<Element> before = before(element);
            boolean begins = before.isEmpty() && element.getParentNode() instanceof Element section && section.getTagName().equals("section");
            return (begins ? before((Element) element.getParentNode()) : before).filter(one -> one.getTagName().matches(HEADING));
        }

        private boolean isFromTheRight() {
            return element.getOwnerDocument().getDocumentElement().getAttribute("dir").equals("rtl");
        }

        /** From the right, a text begins where the page's other edge is. */
        private void turn(Element element, Paper paper) {
            add(element, "turned");
            if (isFromTheRight()) {
                set(element, "style", "margin-right: " + paper.pixels(paper.upright() - paper.turned()));
            }
        }

        private void add(Element element, String dress) {
            set(element, "class", (element.getAttribute("class") + " " + dress).strip());
        }

        private void set(Element element, String attribute, String value) {
            undressed.computeIfAbsent(element, none -> new HashMap<>()).putIfAbsent(attribute, element.getAttribute(attribute));
            element.setAttribute(attribute, value);
        }

        /** What it was before anything was done to it. */
        private String undressed(Element element, String attribute) {
            return undressed.getOrDefault(element, Map.of()).getOrDefault(attribute, element.getAttribute(attribute));
        }

        private void undress() {
            undressed.forEach((one, attributes) -> attributes.forEach((name, value) -> {
                if (value.isEmpty()) {
                    one.removeAttribute(name);
                } else {
                    one.setAttribute(name, value);
                }
            }));
        }

        private static Optional<Element> before(Element element) {
            Node node = element.getPreviousSibling();
            while (node != null && !(node instanceof Element)) {
                node = node.getPreviousSibling();
            }
            return Optional.ofNullable((Element) node);
        }

        private Stream<Element> around() {
            return Stream.iterate(element.getParentNode(), node -> node instanceof Element around && !around.getTagName().equals("body"), Node::getParentNode)
                    .map(Element.class::cast);
        }

        /** Not in a cell, a card, a line of records or beside other text: from within what is held together the engine turns the page before, and cuts the table off. */
        private boolean standsInTheText() {
            return around().allMatch(around -> around.getTagName().matches("section|article|main|div|ol|ul|li") && NARROW.stream().noneMatch(dress -> has(around, dress)));
        }
    }
}
