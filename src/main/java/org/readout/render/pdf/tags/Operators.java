package org.readout.render.pdf.tags;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * A content stream in few operators (ISO 32000-2, annex A), taken line by line as the engine writes it. The page looks the same, and everybody who reads it has half as much to
 * read: texts that follow each other are one text object, each placed from the one before it, in a font that is named when it changes; bars are rectangles; artifacts that draw
 * and follow each other are one.
 */
final class Operators {

    static final String ARTIFACT = "/Artifact BMC";
    static final String END = "EMC";

    private static final String UPRIGHT = "1 0 0 1 ";
    private static final int CORNERS = 4;

    private final StringBuilder out = new StringBuilder(1 << 15);
    /** Content that is marked around what comes next, innermost first. */
    private final Deque<Marked> marked = new ArrayDeque<>();
    /** Whether the innermost has ended, unless what comes next goes on with it. */
    private boolean ended;
    /** What may stand inside a text object or outside, until it is known what follows. */
    private final List<String> waiting = new ArrayList<>();
    private final List<String> path = new ArrayList<>();
    private final TextObject text = new TextObject();

    /**
     * @param inText   whether it began inside the text object
     * @param joinable an artifact that shows no text
     */
    private record Marked(boolean inText, boolean joinable) {
    }

    void add(String line) {
        if (ended && line.equals(ARTIFACT) && marked.element().joinable()) {
            goOn();
        } else if (text.isShowing()) {
            text.add(line);
        } else {
            end();
            between(line);
        }
    }

    /** What comes next belongs to the marked content that has just ended. */
    void goOn() {
        ended = false;
    }

    @Override
    public String toString() {
        end();
        settle(false);
        text.leave();
        return out.toString();
    }

    private void between(String line) {
        if (line.equals(END)) {
            settle(false);
            ended = true;
        } else if (line.endsWith(" BDC") || line.endsWith(" BMC") || line.endsWith(" rg")) {
            waiting.add(line);
        } else if (line.equals("BT")) {
            text.enter();
            settle(true);
        } else {
            settle(false);
            draw(line);
        }
    }

    private void end() {
        if (ended) {
            if (!marked.pop().inText()) {
                text.leave();
            }
            write(END);
            ended = false;
        }
    }

    private void settle(boolean inText) {
        if (!inText && !waiting.isEmpty()) {
            text.leave();
        }
        for (String line : waiting) {
            if (!line.endsWith(" rg")) {
                marked.push(new Marked(inText, !inText && line.equals(ARTIFACT)));
            }
            write(line);
        }
        waiting.clear();
    }

    private void draw(String line) {
        text.leave();
        if (line.equals("Q")) {
            text.forgetFont();
        }
        boolean closes = line.equals("h") && path.size() == CORNERS;
        if (closes && rectangle()) {
            path.clear();
        } else if (line.endsWith(" l") && !path.isEmpty()) {
            path.add(line);
        } else {
            path.forEach(this::write);
            path.clear();
            if (line.endsWith(" m")) {
                path.add(line);
            } else {
                write(line);
            }
        }
    }

    /** Whether the path is one that starts along the page's width. */
    private boolean rectangle() {
        String[][] corners = path.stream().map(corner -> corner.split(" ")).toArray(String[][]::new);
        boolean level = corners[0][1].equals(corners[1][1]) && corners[2][1].equals(corners[3][1]);
        boolean upright = corners[1][0].equals(corners[2][0]) && corners[3][0].equals(corners[0][0]);
        if (level && upright) {
            write(corners[0][0] + " " + corners[0][1] + " " + difference(corners[2][0], corners[0][0]) + " " + difference(corners[2][1], corners[0][1]) + " re");
        }
        return level && upright;
    }

    private static String difference(String one, String other) {
        return plain(new BigDecimal(one).subtract(new BigDecimal(other)));
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private void write(String line) {
        out.append(line).append('\n');
    }

    /** One text object after the other; what ended may yet go on. */
    private final class TextObject {

        private boolean open;
        private boolean showing;
        private String font = "";
        /** Where the line begins that was placed last. */
        private BigDecimal x = BigDecimal.ZERO;
        private BigDecimal y = BigDecimal.ZERO;
        /** Whether it is upright, so that the next can be placed from it. */
        private boolean upright;

        boolean isShowing() {
            return showing;
        }

        void enter() {
            if (!open) {
                write("BT");
                x = BigDecimal.ZERO;
                y = BigDecimal.ZERO;
                upright = true;
            }
            open = true;
            showing = true;
        }

        void leave() {
            if (open) {
                write("ET");
            }
            open = false;
        }

        void forgetFont() {
            font = "";
        }

        void add(String line) {
            if (line.equals("ET")) {
                showing = false;
            } else if (line.endsWith(" Tm")) {
                place(line);
            } else if (!line.equals(font)) {
                font = line.endsWith(" Tf") ? line : font;
                write(line);
            }
        }

        private void place(String line) {
            String[] numbers = line.split(" ");
            BigDecimal toX = new BigDecimal(numbers[CORNERS]);
            BigDecimal toY = new BigDecimal(numbers[CORNERS + 1]);
            boolean straight = line.startsWith(UPRIGHT);
            write(straight && upright ? plain(toX.subtract(x)) + " " + plain(toY.subtract(y)) + " Td" : line);
            x = toX;
            y = toY;
            upright = straight;
        }
    }
}
