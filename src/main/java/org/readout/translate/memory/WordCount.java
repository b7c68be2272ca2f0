package org.readout.translate.memory;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.readout.translate.Bitext;
import org.readout.translate.Bitext.Match;
import org.readout.translate.Bitext.Segment;
import org.readout.translate.Bitext.State;
import org.readout.translate.Bitext.Unit;
import org.readout.words.Words;


/**
 * What there is to translate in a memo, by how much of it is there already. Every segment counts once: what has a translation, or had one in
 * the same place, is in context; then comes what is the same as something translated elsewhere, then what repeats a segment further up, then
 * what is alike (GMX-V, 2.6, has them in that order). Words are counted as {@link Words#count} says. What is not translated is not counted.
 * Whether the memory has filled the bitext before makes no difference.
 *
 * @param memo  its id
 * @param bands every band, {@link Band#REPEATED} first
 */
public record WordCount(String memo, String sourceLanguage, String language, Map<Band, Amount> bands) {

    /** @param characters with what is between the words, without codes */
    public record Amount(int segments, int words, int characters) {

        static final Amount NONE = new Amount(0, 0, 0);

        Amount plus(Amount other) {
            return new Amount(segments + other.segments, words + other.words, characters + other.characters);
        }
    }

    public WordCount {
        Map<Band, Amount> all = new EnumMap<>(Band.class);
        for (Band band : Band.values()) {
            all.put(band, bands.getOrDefault(band, Amount.NONE));
        }
        bands = Collections.unmodifiableMap(all);
    }

    public static WordCount of(Bitext bitext, Memory memory) {
        Words words = new Words(bitext.sourceLanguage());
        Map<Band, Amount> bands = new EnumMap<>(Band.class);
        Set<String> met = new HashSet<>();
        for (Unit unit : bitext.units()) {
            IntStream.range(0, unit.translate() ? unit.segments().size() : 0).filter(at -> !unit.segments().get(at).source().text().isBlank()).forEach(at -> {
                String text = unit.segments().get(at).source().text();
                bands.merge(band(unit, at, memory, met), new Amount(1, words.count(text), text.codePointCount(0, text.length())), Amount::plus);
            });
        }
        return new WordCount(bitext.memo(), bitext.sourceLanguage(), bitext.language(), bands);
    }

    private static Band band(Unit unit, int at, Memory memory, Set<String> met) {
        Segment segment = unit.segments().get(at);
        boolean first = met.add(Codes.shape(segment.source()));
        boolean translated = segment.target().isPresent() && segment.state() != State.INITIAL;
        return memory.same(unit, at).map(same -> same.inContext() || translated && !isFilled(segment, same) ? Band.IN_CONTEXT : Band.EXACT)
                .orElseGet(() -> translated ? Band.IN_CONTEXT : first ? alike(segment, memory) : Band.REPEATED);
    }

    /** Whether the translation is from elsewhere, as {@link Memory#fill} puts it in. */
    private static boolean isFilled(Segment segment, Memory.Same same) {
        return segment.state() == State.TRANSLATED && segment.target().equals(Optional.of(same.target()));
    }

    /** The memory is asked where the bitext brings no help of its own. */
    private static Band alike(Segment segment, Memory memory) {
        List<Match> matches = segment.matches().isEmpty() ? memory.alike(segment.source()) : segment.matches();
        return Band.of(matches.stream().mapToInt(Match::quality).max().orElse(0));
    }

    public Amount total() {
        return bands.values().stream().reduce(Amount.NONE, Amount::plus);
    }

    /** RFC 4180, with a header: a line for each band of each count, and one for the total. */
    public static String csv(List<WordCount> counts) {
        List<String> lines = new ArrayList<>(List.of("memo,source,target,band,segments,words,characters"));
        for (WordCount count : counts) {
            count.named().forEach((band, amount) -> lines.add(Stream.of(count.memo(), count.sourceLanguage(), count.language(), band, amount.segments(),
                    amount.words(), amount.characters()).map(WordCount::field).collect(Collectors.joining(","))));
        }
        return String.join("\r\n", lines) + "\r\n";
    }

    private static String field(Object value) {
        String text = value.toString();
        return text.matches("[^\",\r\n]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    private Map<String, Amount> named() {
        Map<String, Amount> named = new LinkedHashMap<>();
        bands.forEach((band, amount) -> named.put(band.id(), amount));
        named.put("total", total());
        return named;
    }
}
