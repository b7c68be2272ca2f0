package org.readout.translate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import net.sf.okapi.common.ISegmenter;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.Range;
import net.sf.okapi.lib.segmentation.Rule;
import net.sf.okapi.lib.segmentation.SRXDocument;

/** Where the sentences of a language end, by the SRX 2.0 rules that come with the Okapi Framework. Not for several threads at once. */
public final class Segmentation {

    static final String RULES = "/net/sf/okapi/lib/segmentation/defaultSegmentation.srx";
    /** Stands for a code in the line: neither a space nor a letter. */
    private static final String OBJECT = "\uFFFC";

    /** Something that could end a sentence, with more behind it: the rules are hundreds of expressions, and most text of a memo is cells and lines. */
    private static final Pattern ENDING = Pattern.compile("[\\p{Po}\\n][^\\n]*?[\\p{L}\\p{N}]", Pattern.DOTALL);

    private final ISegmenter segmenter;

    private Segmentation(ISegmenter segmenter) {
        this.segmenter = segmenter;
    }

    /** @param language a BCP 47 tag */
    public static Segmentation of(String language) {
        return new Segmentation(engine(language));
    }

    static ISegmenter engine(String language) {
        return Rules.LOADED.compileLanguageRules(LocaleId.fromBCP47(language), null);
    }

    private static final class Rules {
        static final SRXDocument LOADED = loaded();

        private static SRXDocument loaded() {
            try (InputStream rules = SRXDocument.class.getResourceAsStream(RULES)) {
                SRXDocument document = new SRXDocument();
                document.loadRules(rules);
                document.getAllLanguageRules().values().forEach(language -> {
                    List<Rule> quick = QuickRules.of(language);
                    language.clear();
                    language.addAll(quick);
                });
                return document;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** At least one; together with their gaps they are the text. */
    List<Bitext.Segment> segments(Coded coded) {
        StringBuilder line = new StringBuilder();
        coded.pieces().forEach(piece -> line.append(text(piece)));
        List<Integer> ends = ends(line.toString());
        List<Bitext.Segment> segments = new ArrayList<>();
        Cutting rest = new Cutting(coded.pieces());
        int from = 0;
        for (int end : ends) {
            String id = Integer.toString(segments.size() + 1);
            if (end == line.length()) {
                segments.add(Bitext.Segment.untranslated(id, new Coded(rest.all()), ""));
            } else {
                int words = end;
                while (words > from && Character.isWhitespace(line.charAt(words - 1))) {
                    words--;
                }
                segments.add(Bitext.Segment.untranslated(id, rest.take(words - from), line.substring(words, end)));
                rest.skip(end - words);
            }
            from = end;
        }
        return segments;
    }

    /** Marks of notes are nothing between a sentence and the next. */
    private static String text(Piece piece) {
        return piece instanceof Piece.Words words ? words.text()
                : piece instanceof Piece.Protected kept ? kept.text()
                : piece instanceof Piece.Alone alone && !isMark(alone) ? OBJECT : "";
    }

    private static boolean isMark(Piece piece) {
        return piece instanceof Piece.Alone alone && (alone.code().kind().equals("x-note") || alone.code().kind().equals("x-anchor"));
    }

    /** Offsets that segments end at, white space behind them counted in; the last is the text's length. */
    private List<Integer> ends(String line) {
        List<Integer> ends = new ArrayList<>();
        if (ENDING.matcher(line).find() && segmenter.computeSegments(line) > 1) {
            for (Range range : segmenter.getRanges()) {
                int end = range.end;
                while (end < line.length() && Character.isWhitespace(line.charAt(end))) {
                    end++;
                }
                if (end < line.length() && end > (ends.isEmpty() ? 0 : ends.get(ends.size() - 1))) {
                    ends.add(end);
                }
            }
        }
        ends.add(line.length());
        return ends;
    }

    /** Pieces taken from the front by the number of characters. Codes that begin where a segment ends go to the next; those that end there, and marks, do not. */
    private static final class Cutting {

        private final List<Piece> pieces;

        Cutting(List<Piece> pieces) {
            this.pieces = new ArrayList<>(pieces);
        }

        Coded take(int characters) {
            List<Piece> taken = new ArrayList<>();
            int left = characters;
            while (!pieces.isEmpty() && (left > 0 || pieces.get(0) instanceof Piece.Close || isMark(pieces.get(0)))) {
                Piece first = pieces.get(0);
                int length = text(first).length();
                if (length <= left) {
                    taken.add(pieces.remove(0));
                    left -= length;
                } else if (first instanceof Piece.Words words) {
                    taken.add(new Piece.Words(words.text().substring(0, left)));
                    pieces.set(0, new Piece.Words(words.text().substring(left)));
                    left = 0;
                } else {
                    // no sentence ends within a name
                    taken.add(pieces.remove(0));
                    left = 0;
                }
            }
            return new Coded(taken);
        }

        /** White space between segments; codes among it go with the next. */
        void skip(int characters) {
            int left = characters;
            for (int at = 0; at < pieces.size() && left > 0; at++) {
                if (pieces.get(at) instanceof Piece.Words words) {
                    int cut = Math.min(left, words.text().length());
                    pieces.set(at, new Piece.Words(words.text().substring(cut)));
                    left -= cut;
                }
            }
        }

        List<Piece> all() {
            return pieces;
        }
    }
}
