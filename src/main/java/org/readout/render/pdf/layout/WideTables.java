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
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Tables that are wider than the text. One is set closer where that is enough, and on a page that is turned where it is not; what has no room there either, in
 * the smallest letters, has its words parted wherever a line ends. One that stands beside other text and is not held by half a page has that text set above
 * or below it. How each of these looks is said in print.css, of {@code .closer}, {@code .closest}, {@code .turned}
 * and {@code .parted}.
 */
public final class WideTables {

    /** How much narrower a table gets when it is set closer: smaller letters, and less room between its columns. */
    private static final double CLOSER_BY = 1.2;
    private static final double CLOSEST_BY = 1.5;
    /** A table of fewer columns is wide for a word that cannot be parted, not for what it has to say. */
    private static final int FEWEST_TO_TURN = 6;
    /** No column holds a word as long as this. */
    private static final Pattern LONG_WORD = Pattern.compile("[^\\s\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}]{40}");
    private static final String SIDE_BY_SIDE = "side-by-side";
    private static final List<String> NARROW = List.of("card", SIDE_BY_SIDE, "footnote", "field");
    private static final String HEADING = "h[2-6]";

    private final List<Wide> tables = new ArrayList<>();

    private WideTables() {
    }

    public static WideTables in(Document page) {
        WideTables wide = new WideTables();
        NodeList all = page.getElementsByTagName("div");
        for (int at = 0; at < all.getLength(); at++) {
            Element element = (Element) all.item(at);
            if (has(element, "table")) {
                wide.tables.add(new Wide(element));
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
        Paper paper = Paper.of(renderer);
        boolean settled = true;
        for (Wide table : tables) {
            settled &= !table.dress(boxes, paper);
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
        private List<Dress> left = List.of(Dress.values());
        private Optional<Dress> worn = Optional.empty();
        private boolean asked;

        Wide(Element element) {
            this.element = element;
        }

        /** @return whether the page must be laid out anew, as it is wider than its room and was changed */
        boolean dress(Map<Element, TableBox> boxes, Paper paper) {
            Optional<TableBox> box = Optional.ofNullable(boxes.get(element));
            Optional<Box> room = box.flatMap(table -> Stream.<Box>iterate(table, Objects::nonNull, Box::getParent).filter(around -> around.getElement() == element && around != table).findFirst());
            if (left.isEmpty() || room.isEmpty() || box.get().getWidth() <= room.get().getContentWidth() + Overflow.TOLERATED) {
                return false;
            }
            if (!asked) {
                asked = true;
                if (partsLongWords()) {
                    return true;
                }
            }
            double wanted = (double) box.get().getWidth() / room.get().getContentWidth();
            Optional<Element> pair = around().filter(one -> has(one, SIDE_BY_SIDE)).findFirst();
            if (pair.isPresent() && wanted > CLOSER_BY) {
                pair.get().removeAttribute("class");
                return true;
            }
            if (worn.isEmpty()) {
                boolean mayTurn = box.get().numEffCols() >= FEWEST_TO_TURN && standsInTheText();
                double turning = (double) paper.turned() / room.get().getContentWidth();
                left = left.stream().filter(dress -> dress.isFor(mayTurn)).dropWhile(dress -> dress.gain(turning) < wanted).toList();
            }
            put(left.get(0), room.get().getParent(), paper);
            left = left.subList(1, left.size());
            return true;
        }

        /** No page is turned, and no table set closer, for an address: cells with words that no column could hold have them parted. */
        private boolean partsLongWords() {
            boolean any = false;
            for (String name : List.of("td", "th")) {
                NodeList cells = element.getElementsByTagName(name);
                for (int at = 0; at < cells.getLength(); at++) {
                    Element cell = (Element) cells.item(at);
                    if (LONG_WORD.matcher(cell.getTextContent()).find()) {
                        add(cell, "parted");
                        any = true;
                    }
                }
            }
            return any;
        }

        private void put(Dress dress, Box around, Paper paper) {
            String others = (" " + element.getAttribute("class") + " ").replace(" " + worn.map(before -> before.words).orElse("no-dress") + " ", " ").strip();
            element.setAttribute("class", others + " " + dress.words);
            worn = Optional.of(dress);
            if (dress.turns() && !element.hasAttribute("style")) {
                // the engine sets everything as wide as the first page is, from wherever it stands
                element.setAttribute("style", "width: " + paper.pixels(paper.turned()) + "; margin-right: 0; margin-left: " + paper.pixels(-around.getAbsX() - around.getTx()));
                turnHeadings(paper);
            }
        }

        /** The headings right above it go where it goes, and so does the one paragraph there may be between; of the sections they begin, nothing else does. */
        private void turnHeadings(Paper paper) {
            Optional<Element> paragraph = before(element).filter(one -> one.getTagName().equals("p")).filter(one -> above(one).isPresent());
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

        /** The heading right above, in the same section or in the one around it that begins with it. */
        private static Optional<Element> above(Element element) {
            Optional<Element> before = before(element);
            boolean begins = before.isEmpty() && element.getParentNode() instanceof Element section && section.getTagName().equals("section");
            return (begins ? before((Element) element.getParentNode()) : before).filter(one -> one.getTagName().matches(HEADING));
        }

        /** From the right, a text begins where the page's other edge is. */
        private static void turn(Element element, Paper paper) {
            add(element, "turned");
            if (element.getOwnerDocument().getDocumentElement().getAttribute("dir").equals("rtl")) {
                element.setAttribute("style", "margin-right: " + paper.pixels(paper.upright() - paper.turned()));
            }
        }

        private static void add(Element element, String dress) {
            element.setAttribute("class", (element.getAttribute("class") + " " + dress).strip());
        }

        private static Optional<Element> before(Element element) {
            Node node = element.getPreviousSibling();
            while (node != null && !(node instanceof Element)) {
                node = node.getPreviousSibling();
            }
            return Optional.ofNullable((Element) node);
        }

        private Stream<Element> around() {
            return Stream.iterate(element.getParentNode(), node -> node instanceof Element around && !around.getTagName().equals("body"), Node::getParentNode).map(Element.class::cast);
        }

        /** Not in a cell, a card or beside other text. */
        private boolean standsInTheText() {
            return around().allMatch(around -> around.getTagName().matches("section|article|main|div|ol|ul|li") && NARROW.stream().noneMatch(dress -> has(around, dress)));
        }
    }

    /** From the least to the most. */
    private enum Dress {
        CLOSER("closer"), TURNED("turned"), TURNED_CLOSER("turned closer"), TURNED_CLOSEST("turned closest"), PARTED("closer parted"), TURNED_PARTED("turned closest parted");

        private final String words;

        Dress(String words) {
            this.words = words;
        }

        boolean turns() {
            return words.startsWith("turned");
        }

        boolean isFor(boolean mayTurn) {
            return this == CLOSER || turns() == mayTurn;
        }

        /** How many times as wide a table it has room for. */
        double gain(double turning) {
            return switch (this) {
                case CLOSER -> CLOSER_BY;
                case TURNED -> turning;
                case TURNED_CLOSER -> turning * CLOSER_BY;
                case TURNED_CLOSEST -> turning * CLOSEST_BY;
                case PARTED, TURNED_PARTED -> Double.POSITIVE_INFINITY;
            };
        }
    }
}
