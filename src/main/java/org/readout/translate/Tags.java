package org.readout.translate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.readout.model.Anchor;
import org.readout.model.Code;
import org.readout.model.Foreign;
import org.readout.model.Formula;
import org.readout.model.Inline;
import org.readout.model.InlineVisitor;
import org.readout.model.LineBreak;
import org.readout.model.Link;
import org.readout.model.NoteMark;
import org.readout.model.Picture;
import org.readout.model.Reference;
import org.readout.model.Styled;
import org.readout.model.Text;

/**
 * Inlines as {@link Coded} text and back. Tags are few: runs set alike are one, and what is around all of the text, or is an anchor
 * at its edge, is no matter of the translator's.
 */
final class Tags implements InlineVisitor<Boolean> {

    private final List<Piece> pieces = new ArrayList<>();
    private final Map<String, Inline> originals = new HashMap<>();
    private final Frame frame;
    private final Protection protection;

    private Tags(Frame frame, Protection protection) {
        this.frame = frame;
        this.protection = protection;
    }

    static Tags of(List<Inline> inlines, Protection protection) {
        Tags tags = new Tags(Frame.around(Runs.merged(inlines)), protection);
        tags.all(tags.frame.inner());
        return tags;
    }

    Coded coded() {
        return new Coded(pieces);
    }

    /** What is around all of the text, around others in its place. */
    List<Inline> framed(List<Inline> inlines) {
        return frame.again(inlines);
    }

    /** Coded text of this source, or a translation of some of it, with its codes made again what they stand for; without what is around it all. */
    List<Inline> bare(Coded coded) {
        Deque<Level> open = new ArrayDeque<>();
        open.push(new Level("", new ArrayList<>()));
        for (Piece piece : coded.pieces()) {
            if (piece instanceof Piece.Words words) {
                open.peek().inlines().add(new Text(words.text()));
            } else if (piece instanceof Piece.Protected kept) {
                open.peek().inlines().add(new Text(kept.text()));
            } else if (piece instanceof Piece.Alone alone && originals.containsKey(alone.code().id())) {
                open.peek().inlines().add(originals.get(alone.code().id()));
            } else if (piece instanceof Piece.Open opening && originals.containsKey(opening.code().id())) {
                open.push(new Level(opening.code().id(), new ArrayList<>()));
            } else if (piece instanceof Piece.Close closing) {
                close(closing.code(), open);
            }
        }
        while (open.size() > 1) {
            shut(open);
        }
        return Runs.merged(open.peek().inlines());
    }

    private record Level(String code, List<Inline> inlines) {
    }

    /** Codes that cross are cut where they do. */
    private void close(String code, Deque<Level> open) {
        if (open.stream().noneMatch(level -> level.code().equals(code))) {
            return;
        }
        Deque<String> reopened = new ArrayDeque<>();
        while (!open.peek().code().equals(code)) {
            reopened.push(open.peek().code());
            shut(open);
        }
        shut(open);
        reopened.forEach(other -> open.push(new Level(other, new ArrayList<>())));
    }

    private void shut(Deque<Level> open) {
        Level level = open.pop();
        if (!level.inlines().isEmpty()) {
            open.peek().inlines().add(Runs.holding(originals.get(level.code()), level.inlines()));
        }
    }

    private boolean all(List<Inline> inlines) {
        inlines.forEach(inline -> inline.accept(this));
        return true;
    }

    private org.readout.translate.Code code(String kind, String shown, Inline original) {
        String id = Integer.toString(originals.size() + 1);
        originals.put(id, original);
        return new org.readout.translate.Code(id, kind, shown);
    }

    private boolean around(String kind, String shown, Inline original, List<Inline> inlines) {
        org.readout.translate.Code code = code(kind, shown, original);
        pieces.add(new Piece.Open(code));
        all(inlines);
        return pieces.add(new Piece.Close(code.id()));
    }

    private boolean alone(String kind, String shown, Inline original) {
        return pieces.add(new Piece.Alone(code(kind, shown, original)));
    }

    @Override
    public Boolean text(Text text) {
        return pieces.addAll(protection.of(text.text()));
    }

    @Override
    public Boolean styled(Styled styled) {
        return around(switch (styled.style()) {
            case EMPHASIS -> "italic";
            case STRONG -> "bold";
            case UNDERLINE -> "underlined";
            case STRIKE, SUPERSCRIPT, SUBSCRIPT, SMALL_CAPS, HIGHLIGHT -> "x-" + styled.style().name().toLowerCase(Locale.ROOT).replace('_', '-');
        }, "", styled, styled.inlines());
    }

    @Override
    public Boolean code(Code code) {
        return alone("x-code", code.text(), code);
    }

    @Override
    public Boolean link(Link link) {
        return around("link", link.target(), link, link.inlines());
    }

    @Override
    public Boolean reference(Reference reference) {
        return around("x-reference", "", reference, reference.inlines());
    }

    @Override
    public Boolean noteMark(NoteMark mark) {
        return alone("x-note", "", mark);
    }

    @Override
    public Boolean anchor(Anchor anchor) {
        return alone("x-anchor", "", anchor);
    }

    @Override
    public Boolean lineBreak(LineBreak lineBreak) {
        return alone("lb", "", lineBreak);
    }

    @Override
    public Boolean picture(Picture picture) {
        return alone("image", picture.alternative(), picture);
    }

    @Override
    public Boolean formula(Formula formula) {
        return alone("x-formula", formula.term().line(), formula);
    }

    @Override
    public Boolean foreign(Foreign foreign) {
        return around("x-foreign", foreign.language(), foreign, foreign.inlines());
    }

    /** What is around a text, from the outside in. */
    private record Frame(List<Inline> before, List<Inline> around, List<Inline> inner, List<Inline> after) {

        static Frame around(List<Inline> inlines) {
            List<Inline> before = new ArrayList<>();
            List<Inline> after = new ArrayList<>();
            int from = 0;
            int to = inlines.size();
            while (from < to && inlines.get(from) instanceof Anchor) {
                before.add(inlines.get(from++));
            }
            while (to > from && inlines.get(to - 1) instanceof Anchor) {
                after.add(0, inlines.get(--to));
            }
            List<Inline> around = new ArrayList<>();
            List<Inline> inner = inlines.subList(from, to);
            while (inner.size() == 1 && Runs.holds(inner.get(0))) {
                around.add(inner.get(0));
                inner = Runs.within(inner.get(0));
            }
            return new Frame(before, around, inner, after);
        }

        List<Inline> again(List<Inline> inlines) {
            List<Inline> framed = inlines;
            for (int at = around.size() - 1; at >= 0; at--) {
                framed = List.of(Runs.holding(around.get(at), framed));
            }
            List<Inline> all = new ArrayList<>(before);
            all.addAll(framed);
            all.addAll(after);
            return all;
        }
    }
}
