package org.readout.translate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.readout.model.Digest;
import org.readout.model.Inline;
import org.readout.model.Memo;
import org.readout.model.PlainText;
import org.readout.model.Text;

/** All of a memo's text, unit by unit, untranslated. */
public final class Extraction {

    private static final int NEIGHBOUR = 120;
    /** One line each, whatever punctuation is in them. */
    private static final Set<String> LINES = Set.of("title", "subtitle", "heading", "keyword", "label", "term");

    private final Segmentation segmentation;
    private final Protection protection;
    private final List<Bitext.Unit> units = new ArrayList<>();
    private final Phrases phrases = new Phrases();
    private final Set<String> values = new HashSet<>();

    private Extraction(Segmentation segmentation, Protection protection) {
        this.segmentation = segmentation;
        this.protection = protection;
    }

    /** The language a memo is in, a BCP 47 tag. */
    public static String language(Memo memo) {
        return memo.metadata().assumedLanguage();
    }

    /**
     * @param language     the translation's
     * @param segmentation of the memo's language
     * @param release      id of the live release; may be empty
     */
    public static Bitext of(Memo memo, String language, Segmentation segmentation, Protection protection, String release) {
        Extraction extraction = new Extraction(segmentation, protection);
        MemoText.told(memo, extraction.new Listening());
        return new Bitext(memo.id(), memo.file(), language(memo), language, memo.draft(), release, neighbours(extraction.units));
    }

    private final class Listening implements MemoText.Telling {

        @Override
        public List<Inline> tell(MemoText.Place place, List<Inline> inlines) {
            Bitext.Unit unit = unit(place, inlines);
            units.add(unit);
            phrases.add(PlainText.of(inlines), "");
            unit.segments().forEach(segment -> phrases.add(plain(segment.source()), ""));
            return inlines;
        }

        @Override
        public String tell(MemoText.Place place, String value) {
            if (phrases.find(value).isEmpty() && values.add(place.id())) {
                units.add(unit(place, List.of(new Text(value))));
            }
            return value;
        }
    }

    private Bitext.Unit unit(MemoText.Place place, List<Inline> inlines) {
        Coded coded = Tags.of(inlines, protection).coded();
        return new Bitext.Unit(place.id(), place.kind(), place.translate(), Digest.NONE, place.notes(),
                place.translate() && !LINES.contains(place.kind()) ? segmentation.segments(coded) : List.of(Bitext.Segment.untranslated("1", coded, "")));
    }

    /** With line breaks and formulas, as plain text has them. */
    static String plain(Coded coded) {
        StringBuilder plain = new StringBuilder();
        for (Piece piece : coded.pieces()) {
            if (piece instanceof Piece.Alone alone) {
                plain.append(alone.code().kind().equals("lb") ? "\n" : alone.code().kind().equals("x-code") || alone.code().kind().equals("x-formula") ? alone.code().shown() : "");
            } else {
                plain.append(new Coded(List.of(piece)).text());
            }
        }
        return plain.toString();
    }

    /** Each is told what stands around it, for people in words and for the next version as a digest. */
    private static List<Bitext.Unit> neighbours(List<Bitext.Unit> units) {
        List<String> texts = units.stream().map(unit -> text(unit)).toList();
        List<Bitext.Unit> told = new ArrayList<>(units.size());
        for (int at = 0; at < units.size(); at++) {
            Bitext.Unit unit = units.get(at);
            String before = at == 0 ? "" : texts.get(at - 1);
            String after = at + 1 == units.size() ? "" : texts.get(at + 1);
            Map<String, String> notes = new LinkedHashMap<>(unit.notes());
            notes.put("before", shortened(before, true));
            notes.put("after", shortened(after, false));
            notes.values().removeIf(String::isEmpty);
            told.add(new Bitext.Unit(unit.id(), unit.kind(), unit.translate(), Digest.of(before, after), notes, unit.segments()));
        }
        return told;
    }

    static String text(Bitext.Unit unit) {
        StringBuilder text = new StringBuilder();
        unit.segments().forEach(segment -> text.append(segment.source().text()).append(segment.gap()));
        return text.toString();
    }

    private static String shortened(String text, boolean end) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= NEIGHBOUR ? line : end ? "… " + line.substring(line.length() - NEIGHBOUR) : line.substring(0, NEIGHBOUR) + " …";
    }
}
