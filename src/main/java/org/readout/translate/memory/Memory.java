package org.readout.translate.memory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.readout.model.Digest;
import org.readout.translate.Bitext;
import org.readout.translate.Bitext.Match;
import org.readout.translate.Bitext.Segment;
import org.readout.translate.Bitext.State;
import org.readout.translate.Bitext.Unit;
import org.readout.translate.Coded;
import org.readout.words.Words;

/**
 * All that was ever translated from one language into another, to be found again: the very same, or what is like it. Never changed
 * once made; many threads may ask it.
 */
public final class Memory {

    /** What is less alike than this, from 1 to 100, helps nobody. */
    public static final int LEAST = 50;
    private static final int MOST_MATCHES = 3;

    /**
     * A translation of the very same text.
     *
     * @param inContext whether it stood between the same
     * @param target    with the codes of the text that was asked for
     */
    public record Same(boolean inContext, Coded target, State state, String origin) {
    }

    private final String sourceLanguage;
    private final String language;
    private final List<Entry> entries;
    /** By the shape of their source. */
    private final Map<String, List<Entry>> same = new LinkedHashMap<>();
    private final List<List<Entry>> texts;
    private final WordIndex index;

    private Memory(String sourceLanguage, String language, Collection<Entry> entries) {
        this.sourceLanguage = sourceLanguage;
        this.language = language;
        this.entries = List.copyOf(entries);
        this.entries.forEach(entry -> same.computeIfAbsent(Codes.shape(entry.source()), shape -> new ArrayList<>(1)).add(entry));
        this.texts = List.copyOf(same.values());
        this.index = new WordIndex(texts.stream().map(alike -> alike.get(0).source().text()).toList(), new Words(sourceLanguage));
    }

    /** @param entries of two about the same, the later is the better */
    public static Memory of(String sourceLanguage, String language, Collection<Entry> entries) {
        return new Memory(sourceLanguage, language, entries);
    }

    /**
     * What was translated in these; those of other languages are passed over.
     *
     * @param kept the later the better
     */
    public static Memory ofBitexts(String sourceLanguage, String language, Collection<Bitext> kept) {
        return of(sourceLanguage, language, kept.stream().filter(bitext -> bitext.language().equalsIgnoreCase(language)
                && bitext.sourceLanguage().equalsIgnoreCase(sourceLanguage)).flatMap(bitext -> Entry.of(bitext).stream()).toList());
    }

    /** What a bitext that was filled has of the memory, and no more: small enough to go with it. */
    public static Memory within(Bitext filled) {
        Stream<Entry> matches = filled.units().stream().flatMap(unit -> unit.segments().stream()).flatMap(segment -> segment.matches().stream())
                .map(match -> new Entry(match.origin(), match.source(), match.target(), State.TRANSLATED, Digest.NONE));
        return of(filled.sourceLanguage(), filled.language(), Stream.concat(matches, Entry.of(filled).stream()).distinct().toList());
    }

    public String sourceLanguage() {
        return sourceLanguage;
    }

    public String language() {
        return language;
    }

    public List<Entry> entries() {
        return entries;
    }

    /** A translation of the very same, if there is one: in the same place before others, approved before others, the later before the earlier. */
    public Optional<Same> same(Unit unit, int segment) {
        Coded source = unit.segments().get(segment).source();
        Digest place = Entry.place(unit, segment);
        return same.getOrDefault(Codes.shape(source), List.of()).stream()
                .max(later(Comparator.comparing((Entry entry) -> stoodThere(entry, place)).thenComparing(entry -> entry.state().isApproved())))
                .map(entry -> new Same(stoodThere(entry, place), Codes.moved(entry.target(), Codes.matched(entry.source(), source)), entry.state(), entry.origin()));
    }

    private static boolean stoodThere(Entry entry, Digest place) {
        return entry.place().equals(place) && !place.equals(Digest.NONE);
    }

    /** {@link Stream#max} gives the last of several that are greatest, in {@code Stream.reduce}'s order. */
    private static Comparator<Entry> later(Comparator<Entry> order) {
        return (one, other) -> order.compare(one, other) > 0 ? 1 : -1;
    }

    /** Translations of what is like it and is not the same, best first, at most three; their codes are those of {@code source}. */
    public List<Match> alike(Coded source) {
        String shape = Codes.shape(source);
        return index.near(source.text(), LEAST, MOST_MATCHES + 1).stream()
                .map(near -> Map.entry(near.score(), best(texts.get(near.text()))))
                .filter(near -> !Codes.shape(near.getValue().source()).equals(shape)).limit(MOST_MATCHES)
                .map(near -> match(near.getKey(), near.getValue(), source)).toList();
    }

    private static Entry best(List<Entry> entries) {
        return entries.stream().max(later(Comparator.comparing((Entry entry) -> entry.state().isApproved()))).orElseThrow();
    }

    private static Match match(int score, Entry entry, Coded source) {
        var codes = Codes.matched(entry.source(), source);
        return new Match(score, entry.origin(), Codes.moved(entry.source(), codes), Codes.moved(entry.target(), codes));
    }

    /**
     * The bitext with what the memory knows of whatever has no translation yet: the same in the same place as it was kept; the same from
     * elsewhere as translated, for somebody to approve; and of what is alike the matches, beside those that are there.
     */
    public Bitext fill(Bitext bitext) {
        return bitext.with(bitext.units().stream().map(unit -> unit.translate() ? fill(unit) : unit).toList());
    }

    private Unit fill(Unit unit) {
        List<Segment> segments = new ArrayList<>();
        for (int at = 0; at < unit.segments().size(); at++) {
            Segment segment = unit.segments().get(at);
            segments.add(segment.target().isPresent() || segment.source().isBlank() ? segment : fill(segment, same(unit, at)));
        }
        return unit.with(segments);
    }

    private Segment fill(Segment segment, Optional<Same> same) {
        if (same.isPresent()) {
            return segment.with(Optional.of(same.get().target()), same.get().inContext() ? same.get().state() : State.TRANSLATED);
        }
        Set<Match> matches = new LinkedHashSet<>(segment.matches());
        matches.addAll(alike(segment.source()));
        return segment.with(matches.stream().sorted(Comparator.comparingInt(Match::quality).reversed()).limit(Math.max(MOST_MATCHES, segment.matches().size())).toList());
    }
}
