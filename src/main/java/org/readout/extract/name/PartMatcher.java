package org.readout.extract.name;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.readout.extract.language.Actors;
import org.readout.extract.language.Fold;
import org.readout.extract.language.OtherVoices;
import org.readout.extract.language.PatternFile;
import org.readout.model.MemoType;
import org.readout.model.RecordKind;

/** Which part of a memo type each heading of one memo announces. It is asked for the same ones again and again and keeps what it said; for one thread. */
public final class PartMatcher {

    private static final PatternFile PATTERNS = PatternFile.of(PartMatcher.class);
    public static final String APPENDIX = "appendix";
    private static final Pattern APPENDIX_LABEL = Pattern.compile(
            "(?U)^(?:appendix|annex|annexe|anhang|anexo|apendice|(?:anlage|beilage)(?=$|\\s(?:[a-z]|\\d+|[ivx]+)\\b))\\b(?:\\s+(?:[a-z]|\\d+|[ivx]+)\\b)?\\s*");
    /** “Background: five programmes in brief” says to the letter what it is. */
    private static final Pattern TITLED = Pattern.compile("(?<part>[^:]{3,40}?)\\s?:\\s+\\S.*");
    /** “And what now? Our recommendations”: what is said behind a question says to the letter what it is. */
    private static final Pattern ANSWERED = Pattern.compile("(?U)[^?]{3,60}[?？]\\s+(?<part>\\p{Lu}[^?]{3,40})");
    /** What a form asks for: “How can visitors take part? Please share suggestions for the opening hours.” */
    private static final Pattern REQUESTED = PATTERNS.pattern("requested");
    /** In a German heading only what is in capitals is a noun: “Daten gemeinsam nutzen”. */
    private static final Pattern GERMAN_VERBS = Pattern.compile("(?U)(?<=[\\p{L},] )(?:nutzen|fragen|folgen|schaden)\\b");
    private static final Pattern RISK_MANAGEMENT = PATTERNS.pattern("risk-management");
    private static final Pattern CASES = PATTERNS.pattern("cases");
    /** “Composition of the committee”, whose members stand below it. */
    private static final Pattern COMPOSED = Pattern.compile("(?iU).*\\b(?:composition|make-up|membership|composición|zusammensetzung) (?:of|de|du|des|del|der|d)\\b(?<who>.*)");
    private static final Pattern HARM = PATTERNS.pattern("harm");
    private static final Pattern POWER = PATTERNS.pattern("power");
    /** “Close the gaps in the register”, and not “Addressing evidence gaps”: folded. */
    private static final Pattern CLOSES = PATTERNS.pattern("closes");
    /** “Digital services should …”, and not “What should …” or “Questions that should …”. */
    private static final Pattern SHOULD = PATTERNS.pattern("should");

    private final PartNames names;
    private final Predicate<String> isNoRisk;
    private final Map<String, Optional<Match>> known;

    public PartMatcher(PartNames names) {
        this(names, new HashMap<>(), heading -> false);
    }

    private PartMatcher(PartNames names, Map<String, Optional<Match>> known, Predicate<String> isNoRisk) {
        this.names = names;
        this.known = known;
        this.isNoRisk = isNoRisk;
    }

    /** One to which no such heading names risks, unless to the letter. */
    public PartMatcher withoutRisks(Predicate<String> called) {
        return new PartMatcher(names, known, called);
    }

    /** The part, and the records it holds: an appendix may hold the records of the part that its title names. */
    public record Match(String part, Optional<RecordKind> holds, boolean exact, boolean prose) {

        private static Match of(MemoType.Part part, boolean exact) {
            return new Match(part.id(), part.holds(), exact, part.prose());
        }

        public Match holding(RecordKind kind) {
            return new Match(part, Optional.of(kind), exact, false);
        }

        public Match sure() {
            return new Match(part, holds, true, prose);
        }
    }

    /** The part that holds such records, when a section's contents tell what its heading does not. */
    public Optional<Match> holding(RecordKind kind) {
        return names.holding(kind).map(part -> Match.of(part, false));
    }

    /** A part that is known by more than its heading's words. */
    public Optional<Match> ofId(String part) {
        return names.ofId(part).map(known -> Match.of(known, false));
    }

    /** Whether the heading is nothing but words by which parts are known: “Drawbacks”, and not “Drawbacks of self-hosting”. */
    public boolean isWhole(String heading) {
        return names.areWords(Fold.heading(heading));
    }

    public Optional<Match> match(String heading) {
        return known.computeIfAbsent(heading, this::announced).filter(match -> match.exact() || match.holds().filter(RecordKind.RISK::equals).isEmpty() || !isNoRisk.test(heading));
    }

    private Optional<Match> announced(String heading) {
        Optional<MemoType.Part> called = names.called(set(heading, ':', TITLED)).or(() -> names.called(set(heading, '?', ANSWERED)));
        if (called.isPresent() && !OtherVoices.in(heading)) {
            return called.map(part -> Match.of(part, true));
        }
        Optional<Match> said = said(GERMAN_VERBS.matcher(heading).replaceAll("…"));
        if (tellsOfHarm(heading, said)) {
            return holding(RecordKind.RISK).or(() -> said);
        }
        return said.filter(match -> !asksItself(heading, match) && !tellsOfMembers(heading, match) && !dealsWithRisks(heading, match) && !tellsOfCases(heading, match))
                .map(match -> tellsOfPowers(heading, match) ? holding(RecordKind.BENEFIT).orElse(match) : match);
    }

    /** The folded words that a heading sets apart by a sign as its part's name; none where it has no such sign. */
    private static String set(String heading, char sign, Pattern form) {
        Matcher apart = form.matcher(heading);
        return heading.indexOf(sign) > 0 && apart.matches() ? Fold.withoutArticle(Fold.unnumbered(apart.group("part"))) : "";
    }

    /** “Potential human factors that compromise trust”, unless it names what is neither good nor bad or is a part's name to the letter. */
    private static boolean tellsOfHarm(String heading, Optional<Match> said) {
        boolean otherwise = said.filter(match -> match.exact() || match.holds().filter(kind -> !RecordKind.GOOD.contains(kind)).isPresent()).isPresent();
        return !otherwise && HARM.matcher(heading).find() && !OtherVoices.in(heading);
    }

    /** “Digital services should open the administration” and “Close the gaps in the register” name no part by their words. */
    private static boolean asksItself(String heading, Match match) {
        return !match.exact() && match.holds().filter(RecordKind.OPEN_QUESTION::equals).isPresent()
                && (SHOULD.matcher(Fold.unnumbered(heading)).matches() || CLOSES.matcher(Fold.unnumbered(heading)).lookingAt());
    }

    /** “Managing the risks” tells what is done about them. */
    private static boolean dealsWithRisks(String heading, Match match) {
        return !match.exact() && match.holds().filter(RecordKind.RISK::equals).isPresent() && RISK_MANAGEMENT.matcher(heading).find();
    }

    private static boolean tellsOfMembers(String heading, Match match) {
        Matcher composed = COMPOSED.matcher(heading);
        return !match.exact() && match.holds().filter(RecordKind.COMPONENT::equals).isPresent() && composed.matches() && Actors.named(composed.group("who"));
    }

    /** “Example attack scenarios” are told, and none is a way to go. */
    private static boolean tellsOfCases(String heading, Match match) {
        return !match.exact() && match.holds().filter(RecordKind.APPROACH::equals).isPresent() && CASES.matcher(heading).find();
    }

    /** “What public compute can do” over what is good about it; “What governments can do” is theirs to do. */
    private static boolean tellsOfPowers(String heading, Match match) {
        Matcher power = POWER.matcher(heading);
        return !match.exact() && match.holds().filter(RecordKind.RECOMMENDATION::equals).isPresent() && power.matches() && !Actors.named(power.group("who"));
    }

    private Optional<Match> said(String heading) {
        String written = Fold.unnumbered(heading);
        String folded = Fold.withoutArticle(written);
        Matcher label = APPENDIX_LABEL.matcher(folded);
        boolean others = OtherVoices.in(heading) && names.called(folded).isEmpty();
        if (label.find() && names.ofId(APPENDIX).isPresent()) {
            Optional<RecordKind> holds = others ? Optional.empty() : names.in(folded.substring(label.end()), folded.substring(label.end())).flatMap(MemoType.Part::holds);
            return Optional.of(new Match(APPENDIX, holds, true, false));
        }
        Matcher requested = REQUESTED.matcher(heading);
        if ((heading.indexOf('?') >= 0 || heading.indexOf('.') >= 0) && requested.matches()) {
            return said(requested.group("what"));
        }
        return others ? Optional.empty() : names.in(folded, written).map(part -> Match.of(part, names.called(folded).isPresent()));
    }
}
