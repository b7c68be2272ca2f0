package org.readout.translate.xliff;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.readout.translate.Bitext.Match;
import org.readout.translate.Bitext.Segment;
import org.readout.translate.Bitext.State;
import org.readout.translate.Code;
import org.readout.translate.Coded;
import org.readout.translate.text.Dom;
import org.w3c.dom.Element;

/** A unit of XLIFF 1.2 as segments: the target's marks are put to the source's, and where they do not fit the unit is one segment. */
final class Segments12 {

    private final Element unit;
    private final Tool tool;
    private final Remarks remarks;
    private final Map<String, Code> codes = new LinkedHashMap<>();
    private final Optional<Element> target;

    Segments12(Element unit, Tool tool, Remarks remarks) {
        this.unit = unit;
        this.tool = tool;
        this.remarks = remarks;
        target = Dom.child(unit, "target");
    }

    List<Segment> read(Element sourceElement) {
        Stretch whole = Stretch.read(sourceElement, tool, unit, codes);
        Optional<Element> marks = Dom.child(unit, "seg-source");
        Stretch source = marks.map(element -> Stretch.read(element, tool, unit, codes)).filter(stretch -> !stretch.runs().isEmpty()).orElse(whole);
        Optional<Stretch> translation = target.map(element -> Stretch.read(element, tool, unit, codes));
        Set<String> unknown = Stream.concat(Stream.of(source), translation.stream()).flatMap(stretch -> stretch.unknown().stream()).collect(Collectors.toSet());
        if (!unknown.isEmpty()) {
            remarks.unknownTag(whole.whole().text(), String.join(", ", unknown.stream().sorted().toList()));
        }
        if (source.runs().isEmpty() && marks.isPresent() && whole.whole().pieces().isEmpty()) {
            return List.of();
        }
        if (!source.runs().isEmpty() && translation.map(stretch -> fits(source, stretch)).orElse(true)) {
            return segments(source.runs(), translation);
        }
        if (!source.runs().isEmpty()) {
            remarks.segmentsChanged(whole.whole().text());
        }
        return List.of(whole(whole.whole(), translation.map(Stretch::whole).orElse(Coded.EMPTY)));
    }

    /** Whether each piece of the target says which piece of the source it translates. */
    private static boolean fits(Stretch source, Stretch translation) {
        List<String> mids = source.runs().stream().map(Stretch.Run::mid).toList();
        Set<String> once = new HashSet<>();
        if (translation.runs().isEmpty()) {
            return mids.size() == 1 || translation.whole().isBlank();
        }
        return translation.runs().stream().allMatch(run -> mids.contains(run.mid()) && once.add(run.mid()) && isSpace(run.gap()));
    }

    /** No-break spaces too. */
    private static boolean isSpace(String gap) {
        return gap.codePoints().allMatch(character -> Character.isWhitespace(character) || Character.isSpaceChar(character));
    }

    private Segment whole(Coded source, Coded translation) {
        State said = target.flatMap(element -> tool.state(unit, Segment.WHOLE).or(() -> Optional.of(States12.said(unit, element)))).orElse(State.INITIAL);
        boolean none = translation.isBlank() || said == State.INITIAL && same(source, translation);
        return new Segment(Segment.WHOLE, source, "", none ? Optional.empty() : Optional.of(translation), none ? State.INITIAL : said, matches(Optional.empty()));
    }

    private List<Segment> segments(List<Stretch.Run> sources, Optional<Stretch> translation) {
        Map<String, Stretch.Run> targets = new LinkedHashMap<>();
        translation.ifPresent(stretch -> stretch.runs().forEach(run -> targets.put(run.mid(), run)));
        if (translation.isPresent() && targets.isEmpty() && sources.size() == 1) {
            targets.put(sources.get(0).mid(), new Stretch.Run(sources.get(0).mid(), "", translation.get().whole(), ""));
        }
        State said = target.map(element -> States12.said(unit, element)).orElse(State.INITIAL);
        Optional<State> sent = sent(sources, targets);
        List<Segment> segments = new ArrayList<>();
        for (Stretch.Run source : sources) {
            String number = tool.countsThroughTheFile() ? Integer.toString(segments.size() + 1) : source.mid();
            Segment segment = Segment.untranslated(number, source.coded(), source.gap()).with(matches(sources.size() == 1 ? Optional.empty() : Optional.of(source.mid())));
            Stretch.Run run = targets.get(source.mid());
            segments.add(run == null ? segment : translated(segment, run, said, sent));
        }
        return segments;
    }

    /** The target's state when it was sent, if each of its segments still says which it had. */
    private static Optional<State> sent(List<Stretch.Run> sources, Map<String, Stretch.Run> targets) {
        List<Optional<Stamp>> stamps = targets.values().stream().map(run -> Stamp.read(run.comment())).toList();
        Stream<State> states = Stream.concat(stamps.stream().flatMap(Optional::stream).map(Stamp::state),
                sources.size() > targets.size() ? Stream.of(State.INITIAL) : Stream.empty());
        return stamps.stream().allMatch(Optional::isPresent) ? Optional.of(States12.lowest(states.toList())) : Optional.empty();
    }

    private Segment translated(Segment segment, Stretch.Run run, State said, Optional<State> sent) {
        Optional<Stamp> stamp = Stamp.read(run.comment());
        Optional<State> told = tool.state(unit, run.mid());
        boolean lowered = sent.isEmpty() || said.compareTo(sent.get()) < 0;
        if (told.isEmpty() && !lowered && stamp.isPresent() && stamp.get().fits(run.coded())) {
            return segment.with(Optional.of(run.coded()), States12.highest(stamp.get().state(), said));
        }
        boolean copied = same(segment.source(), run.coded()) && stamp.map(Stamp::isOfNothing).orElse(true);
        boolean unsaid = sent.isPresent() && sent.get() == said;
        State state = told.orElse(unsaid ? copied ? State.INITIAL : State.TRANSLATED : said);
        return run.coded().isBlank() || copied && state == State.INITIAL ? segment : segment.with(Optional.of(run.coded()), state);
    }

    private static boolean same(Coded source, Coded translation) {
        return source.toString().equals(translation.toString());
    }

    /** @param segment the one they are for; empty for all of the unit's */
    private List<Match> matches(Optional<String> segment) {
        return Dom.children(unit, "alt-trans").stream().filter(match -> segment.isEmpty() || segment.get().equals(Tree.attribute(match, "mid")))
                .filter(match -> Dom.child(match, "target").isPresent()).map(this::match).toList();
    }

    private Match match(Element match) {
        Map<String, Code> own = new LinkedHashMap<>();
        Coded source = Dom.child(match, "source").map(side -> Stretch.read(side, tool, unit, own).whole()).orElse(Coded.EMPTY);
        return new Match(quality(Tree.attribute(match, "match-quality")), Tree.attribute(match, "origin"), source,
                Stretch.read(Dom.child(match, "target").orElseThrow(), tool, unit, own).whole());
    }

    /** "87", "87%", "0.87"; 1 where nothing is said. */
    private static int quality(String written) {
        String number = written.replace("%", "").strip();
        if (!number.matches("\\d{1,3}(\\.\\d{1,9})?")) {
            return 1;
        }
        double value = Double.parseDouble(number);
        return (int) Math.max(1, Math.min(100, Math.round(number.contains(".") && value <= 1 ? value * 100 : value)));
    }
}
