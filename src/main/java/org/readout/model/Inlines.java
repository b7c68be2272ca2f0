package org.readout.model;

import java.util.ArrayList;
import java.util.List;

/** Cutting runs of inlines by offsets in their plain text. Marks and anchors at the cut go with what follows it. */
public final class Inlines {

    private Inlines() {
    }

    /** The first {@code count} characters. */
    public static List<Inline> before(List<Inline> inlines, int count) {
        List<Inline> kept = new ArrayList<>();
        int left = count;
        for (Inline inline : inlines) {
            int length = PlainText.of(List.of(inline)).length();
            if (left <= 0) {
                break;
            }
            if (length <= left) {
                kept.add(inline);
            } else {
                kept.add(part(inline, left, true));
            }
            left -= length;
        }
        return kept;
    }

    /** What stands after the first {@code count} characters. */
    public static List<Inline> after(List<Inline> inlines, int count) {
        List<Inline> kept = new ArrayList<>();
        int left = count;
        for (Inline inline : inlines) {
            int length = PlainText.of(List.of(inline)).length();
            if (left <= 0) {
                kept.add(inline);
            } else if (length > left) {
                kept.add(part(inline, left, false));
            }
            left -= length;
        }
        return kept;
    }

    /** {@link #after} without white space at the beginning. */
    public static List<Inline> restAfter(List<Inline> inlines, int count) {
        String text = PlainText.of(inlines);
        int start = count;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return after(inlines, start);
    }

    private static Inline part(Inline inline, int at, boolean head) {
        if (inline instanceof Styled styled) {
            return new Styled(styled.style(), side(styled.inlines(), at, head));
        }
        if (inline instanceof Link link) {
            return new Link(link.target(), side(link.inlines(), at, head));
        }
        if (inline instanceof Reference reference) {
            return new Reference(reference.target(), side(reference.inlines(), at, head));
        }
        if (inline instanceof Foreign foreign) {
            return new Foreign(foreign.language(), side(foreign.inlines(), at, head));
        }
        String text = PlainText.of(List.of(inline));
        String side = head ? text.substring(0, at) : text.substring(at);
        return inline instanceof Code ? new Code(side) : new Text(side);
    }

    private static List<Inline> side(List<Inline> inlines, int at, boolean head) {
        return head ? before(inlines, at) : after(inlines, at);
    }
}
