package org.readout.render.pdf.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.ibm.icu.text.Bidi;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;
import com.openhtmltopdf.render.LineBox;

/**
 * Puts what stands in a line into the order the eye meets it (UAX #9, rule L2). The engine sets one thing after the other from the side where the line
 * begins, so that a stretch that is written the other way and is made of several elements would be read piece by piece from the wrong end.
 */
public final class VisualOrder {

    private VisualOrder() {
    }

    /** @param renderer whose page is laid out when this is done */
    public static void apply(PdfBoxRenderer renderer) {
        Lines.each(renderer.getRootBox(), line -> Line.of(line).order());
    }

    /** A run of text, or a box that stands in the line like a letter. */
    private record Leaf(Object content, InlineLayoutBox around, int x, int width, int level) {

        int end() {
            return x + width;
        }

        void moveTo(int newX) {
            if (content instanceof InlineText text) {
                text.setX(newX - around.getX());
            } else {
                ((Box) content).setX(newX);
            }
        }
    }

    private static final class Line {

        private final LineBox box;
        private final int base;
        private final List<Leaf> leaves = new ArrayList<>();

        private Line(LineBox box) {
            this.box = box;
            this.base = box.isLayedOutRTL() ? 1 : 0;
        }

        static Line of(LineBox box) {
            Line line = new Line(box);
            for (Box child : box.getChildren()) {
                if (child instanceof InlineLayoutBox inline) {
                    line.collect(inline);
                }
            }
            return line;
        }

        private void collect(InlineLayoutBox inline) {
            for (Object child : inline.getInlineChildren()) {
                if (child instanceof InlineLayoutBox inner) {
                    collect(inner);
                } else if (child instanceof InlineText text && text.getWidth() > 0) {
                    leaves.add(new Leaf(text, inline, inline.getX() + text.getX(), text.getWidth(), level(inline, text)));
                } else if (child instanceof BlockBox block && block.getStyle().isInlineBlock()) {
                    leaves.add(new Leaf(block, inline, block.getX(), block.getWidth(), base));
                }
            }
        }

        private int level(InlineLayoutBox inline, InlineText text) {
            if (inline.getPseudoElementOrClass() != null) {
                return base;
            }
            if (text.getTextDirection() == BidiSplitter.RTL) {
                return 1;
            }
            return base == 1 || isNumber(text.getSubstring()) && !leaves.isEmpty() && leaves.get(leaves.size() - 1).level() > 0 ? 2 : 0;
        }

        /** A number among words from the right goes with them, as the engine has made it a run of its own there. */
        private static boolean isNumber(String text) {
            return text.chars().anyMatch(Character::isDigit) && text.chars().noneMatch(Character::isLetter);
        }

        void order() {
            if (leaves.size() < 2) {
                return;
            }
            int[] order = Bidi.reorderVisual(levels());
            List<Leaf> before = leaves.stream().sorted((one, other) -> Integer.compare(one.x(), other.x())).toList();
            List<Leaf> after = new ArrayList<>();
            for (int at : order) {
                after.add(leaves.get(at));
            }
            if (before.equals(after)) {
                return;
            }
            Map<InlineLayoutBox, int[]> extents = new HashMap<>();
            leaves.forEach(leaf -> extend(extents, leaf, leaf.x()));
            int x = before.get(0).x();
            Map<Leaf, Integer> places = new HashMap<>();
            for (int at = 0; at < after.size(); at++) {
                places.put(after.get(at), x);
                x += after.get(at).width() + (at + 1 < before.size() ? Math.max(0, before.get(at + 1).x() - before.get(at).end()) : 0);
            }
            moveAround(extents, places);
            places.forEach(Leaf::moveTo);
            box.calcChildLocations();
        }

        /** What is between two that belong together belongs to them. */
        private byte[] levels() {
            byte[] levels = new byte[leaves.size()];
            for (int at = 0; at < levels.length; at++) {
                levels[at] = (byte) leaves.get(at).level();
            }
            for (int at = 1; at + 1 < levels.length; at++) {
                if (leaves.get(at).content() instanceof BlockBox && levels[at - 1] == levels[at + 1]) {
                    levels[at] = levels[at - 1];
                }
            }
            return levels;
        }

        /** Elements go with the runs in them, with what stood around those. */
        private static void moveAround(Map<InlineLayoutBox, int[]> extents, Map<Leaf, Integer> places) {
            Map<InlineLayoutBox, int[]> moved = new HashMap<>();
            places.forEach((leaf, x) -> extend(moved, leaf, x));
            moved.forEach((inline, extent) -> {
                int[] old = extents.get(inline);
                int lead = old[0] - inline.getX();
                int trail = inline.getX() + inline.getInlineWidth() - old[1];
                inline.setX(extent[0] - lead);
                inline.setInlineWidth(extent[1] - extent[0] + lead + trail);
            });
        }

        /** Has every element around a leaf reach as far as the leaf does. */
        private static void extend(Map<InlineLayoutBox, int[]> extents, Leaf leaf, int x) {
            Box around = leaf.around();
            while (around instanceof InlineLayoutBox inline) {
                extents.merge(inline, new int[] {x, x + leaf.width()}, (one, other) -> new int[] {Math.min(one[0], other[0]), Math.max(one[1], other[1])});
                around = inline.getParent();
            }
        }
    }
}
