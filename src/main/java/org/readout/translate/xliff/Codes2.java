package org.readout.translate.xliff;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import net.sf.okapi.lib.xliff2.core.CTag;
import net.sf.okapi.lib.xliff2.core.Fragment;
import net.sf.okapi.lib.xliff2.core.MTag;
import net.sf.okapi.lib.xliff2.core.TagType;
import org.readout.translate.Code;
import org.readout.translate.Coded;
import org.readout.translate.Piece;

/**
 * Coded text as Okapi's fragments, one side of one unit. A code that is there again is a copy with a number after its id, as ids are
 * unique in a unit's side.
 */
final class Codes2 {

    /** What Okapi uses to mark tags within its text, and lone surrogates, after which it loses its place; written as codes. */
    private static final Pattern RESERVED = Pattern.compile("[\\x{E101}-\\x{E106}\\x{D800}-\\x{DFFF}]");
    private static final String CHARACTER = "character";
    private static final Pattern COPY = Pattern.compile("(.+)\\.\\d+");

    private final Map<String, Integer> counts = new HashMap<>();
    /** What crosses and is not closed yet, by the id of its code. */
    private final Map<String, Deque<String>> crossing = new HashMap<>();
    private final String marks;
    private int marked;

    /** @param marks what ids of marks begin with, so that those of source and target differ */
    Codes2(String marks) {
        this.marks = marks;
    }

    void write(Coded coded, Fragment text) {
        Nesting nesting = new Nesting(coded);
        List<Piece> pieces = coded.pieces();
        Map<Integer, String> ids = new HashMap<>();
        for (int at = 0; at < pieces.size(); at++) {
            Piece piece = pieces.get(at);
            boolean paired = nesting.isPaired(at);
            if (piece instanceof Piece.Open open) {
                ids.put(at, open(open.code(), paired, text));
            } else if (piece instanceof Piece.Close close) {
                text.append(TagType.CLOSING, paired ? ids.get(nesting.partner(at)) : crossed(close.code()), null, !paired);
            } else {
                write(piece, text);
            }
        }
    }

    private void write(Piece piece, Fragment text) {
        if (piece instanceof Piece.Words words) {
            words(words.text(), text);
        } else if (piece instanceof Piece.Protected kept) {
            String id = marks + ++marked;
            text.openMarkerSpan(id, "generic").setTranslate(false);
            words(kept.text(), text);
            text.closeMarkerSpan(id);
        } else if (piece instanceof Piece.Alone alone) {
            describe(text.append(TagType.STANDALONE, copy(alone.code().id()), null, false), alone.code());
        }
    }

    private String open(Code code, boolean paired, Fragment text) {
        String id = copy(code.id());
        describe(text.append(TagType.OPENING, id, null, !paired), code);
        if (!paired) {
            crossing.computeIfAbsent(code.id(), any -> new ArrayDeque<>()).add(id);
        }
        return id;
    }

    private String crossed(String code) {
        Deque<String> open = crossing.getOrDefault(code, new ArrayDeque<>());
        return open.isEmpty() ? copy(code) : open.remove();
    }

    private String copy(String id) {
        int count = counts.merge(id, 1, Integer::sum);
        return count == 1 ? id : id + "." + count;
    }

    private static void describe(CTag tag, Code code) {
        Kinds2.describe(code, tag);
        if (!tag.getId().equals(code.id())) {
            tag.setCopyOf(code.id());
        }
    }

    void words(String words, Fragment text) {
        Matcher reserved = RESERVED.matcher(words);
        int from = 0;
        while (reserved.find()) {
            text.append(words, from, reserved.start());
            CTag tag = text.append(TagType.STANDALONE, marks + ++marked, null, false);
            tag.setType("other");
            tag.setSubType("readout:" + CHARACTER);
            tag.setDisp("U+%04X".formatted((int) reserved.group().charAt(0)));
            from = reserved.end();
        }
        text.append(words, from, words.length());
    }

    static Coded read(Fragment text) {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder kept = new StringBuilder();
        boolean keeping = false;
        for (Object part : text) {
            if (part instanceof MTag mark && Boolean.FALSE.equals(mark.getTranslate())) {
                keeping = mark.getTagType() == TagType.OPENING;
                if (!keeping) {
                    pieces.add(new Piece.Protected(kept.toString()));
                    kept.setLength(0);
                }
            } else if (part instanceof String words) {
                if (keeping) {
                    kept.append(words);
                } else {
                    pieces.add(new Piece.Words(words));
                }
            } else if (part instanceof CTag tag) {
                Piece piece = piece(tag);
                if (keeping && piece instanceof Piece.Words words) {
                    kept.append(words.text());
                } else {
                    pieces.add(piece);
                }
            }
        }
        return new Coded(pieces);
    }

    private static Piece piece(CTag tag) {
        Matcher copy = COPY.matcher(tag.getId());
        String id = !Kinds2.text(tag.getCopyOf()).isEmpty() ? tag.getCopyOf() : copy.matches() ? copy.group(1) : tag.getId();
        Code code = Kinds2.read(id, tag);
        if (code.kind().equals(CHARACTER)) {
            return new Piece.Words(String.valueOf((char) Integer.parseInt(code.shown().substring(2), 16)));
        }
        return switch (tag.getTagType()) {
            case OPENING -> new Piece.Open(code);
            case CLOSING -> new Piece.Close(id);
            case STANDALONE -> new Piece.Alone(code);
        };
    }
}
