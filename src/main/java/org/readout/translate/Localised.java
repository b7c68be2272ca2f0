package org.readout.translate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.ibm.icu.util.ULocale;

import org.readout.model.Foreign;
import org.readout.model.Inline;
import org.readout.model.Memo;
import org.readout.model.PlainText;
import org.readout.words.Words;

/**
 * A memo in another language. What has no current translation stands in the language of the source, marked as such.
 *
 * @param share of its words that has a current translation
 */
public record Localised(Memo memo, Share share) {

    /**
     * How much of a text is translated.
     *
     * @param words   of the source, all that is to be translated
     * @param current those of them that have a translation of just these words
     */
    public record Share(int words, int current) {

        public Share plus(Share other) {
            return new Share(words + other.words, current + other.current);
        }

        /** From 0 to 100, rounded down: 100 means all. */
        public int percent() {
            return words == 0 ? 100 : (int) (100L * current / words);
        }
    }

    /**
     * Merges a translation into the memo.
     *
     * @param bitext of this very memo: what {@link Extraction} gives, with targets
     */
    public static Localised of(Memo memo, Bitext bitext) {
        Merging merging = new Merging(bitext);
        Memo told = MemoText.told(memo, merging);
        return new Localised(new Memo(told.id(), told.type(), told.file(), told.draft(), told.metadata().withLanguage(bitext.language()), told.preamble(),
                told.sections(), told.records(), told.notes(), told.media()), share(bitext));
    }

    /** How much of it is translated. */
    public static Share share(Bitext bitext) {
        Words words = new Words(bitext.sourceLanguage());
        Share share = new Share(0, 0);
        for (Bitext.Unit unit : bitext.units()) {
            for (Bitext.Segment segment : unit.segments()) {
                int count = unit.translate() ? words.of(segment.source().text()).size() : 0;
                share = share.plus(new Share(count, segment.target().isPresent() ? count : 0));
            }
        }
        return share;
    }

    private static final class Merging implements MemoText.Telling {

        private final Map<String, Bitext.Unit> units = new HashMap<>();
        private final Phrases phrases = new Phrases();
        private final Bitext bitext;
        private final boolean spaced;

        Merging(Bitext bitext) {
            this.bitext = bitext;
            this.spaced = !List.of("ja", "zh", "th", "lo", "km", "my").contains(ULocale.forLanguageTag(bitext.language()).getLanguage());
            bitext.units().forEach(unit -> units.put(unit.id(), unit));
        }

        @Override
        public List<Inline> tell(MemoText.Place place, List<Inline> inlines) {
            Bitext.Unit unit = units.get(place.id());
            List<Inline> told = unit == null || !place.translate() ? inlines : told(unit, inlines);
            phrases.add(PlainText.of(inlines), PlainText.of(told));
            if (unit != null) {
                unit.segments().forEach(segment -> phrases.add(Extraction.plain(segment.source()), Extraction.plain(segment.target().orElse(segment.source()))));
            }
            return told;
        }

        private List<Inline> told(Bitext.Unit unit, List<Inline> inlines) {
            if (unit.segments().stream().allMatch(segment -> segment.target().filter(segment.source()::isLike).isPresent())) {
                return inlines;
            }
            Tags tags = Tags.of(inlines, Protection.NONE);
            return tags.framed(told(unit.segments(), tags));
        }

        private List<Inline> told(List<Bitext.Segment> segments, Tags tags) {
            List<Inline> told = new ArrayList<>();
            List<Piece> run = new ArrayList<>();
            boolean translated = segments.get(0).target().isPresent();
            for (Bitext.Segment segment : segments) {
                if (segment.target().isPresent() != translated) {
                    told.addAll(run(run, translated, tags));
                    run.clear();
                    translated = !translated;
                }
                run.addAll(segment.target().orElse(segment.source()).pieces());
                run.add(new Piece.Words(gap(segment)));
            }
            told.addAll(run(run, translated, tags));
            return told;
        }

        /** A stretch of segments that are all translated, or none. */
        private List<Inline> run(List<Piece> pieces, boolean translated, Tags tags) {
            List<Inline> inlines = tags.bare(new Coded(pieces));
            return translated ? inlines : List.of(new Foreign(bitext.sourceLanguage(), inlines));
        }

        private String gap(Bitext.Segment segment) {
            return spaced || segment.gap().contains("\n") || segment.target().isEmpty() ? segment.gap() : "";
        }

        @Override
        public String tell(MemoText.Place place, String value) {
            return phrases.find(value).or(() -> Optional.ofNullable(units.get(place.id())).map(this::plain)).orElse(value);
        }

        private String plain(Bitext.Unit unit) {
            StringBuilder plain = new StringBuilder();
            unit.segments().forEach(segment -> plain.append(Extraction.plain(segment.target().orElse(segment.source()))).append(gap(segment)));
            return plain.toString();
        }
    }
}
