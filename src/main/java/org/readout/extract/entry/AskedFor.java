package org.readout.extract.entry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.readout.extract.ask.Addressee;
import org.readout.extract.ask.Ask;
import org.readout.extract.ask.ByWhen;
import org.readout.extract.ask.Imperative;
import org.readout.extract.ask.Reason;
import org.readout.extract.language.PatternFile;
import org.readout.extract.language.Sentences;
import org.readout.extract.language.Tongue;
import org.readout.model.RecordKind;

/** What the words of a recommendation say of it when no label does: who is asked, by when, and why. */
public final class AskedFor {

    private static final PatternFile PATTERNS = PatternFile.of(AskedFor.class);
    /** “When you correct a transcript, send it back”: the order stands behind a clause. */
    private static final Pattern CLAUSE = Pattern.compile("(?iU)^(?:when|where|if|once|before|after|quand|lorsque|si|avant|cuando|antes|wenn|sobald)\\b[^,.]{3,80}, ");
    private static final Pattern ASIDE = Pattern.compile("[(\\[](?<said>[^()\\[\\]]{3,80})[)\\]]");
    /** What stands in brackets right behind a name. */
    private static final Pattern BEHIND = Pattern.compile("^[(\\[][^()\\[\\]]{3,80}[)\\]]");
    /** “The inspectors need two more boats by 2027.” below what is to be done. */
    private static final Pattern NEEDS = PATTERNS.pattern("needs");
    private static final Pattern LABELLED = Pattern.compile("\\s?:\\s");

    private AskedFor() {
    }

    /** Fills what is blank; {@code texts} holds fields by key, body text under the empty key. */
    public static void complete(String ask, Map<String, String> texts, Tongue tongue) {
        aside(ask, texts, tongue);
        BEHIND.matcher(texts.getOrDefault("", "").strip()).results().findFirst().ifPresent(behind -> aside(behind.group(), texts, tongue));
        if (blank(texts, "addressee")) {
            texts.put("addressee", Addressee.ofEntry(ask));
        }
        String below = texts.getOrDefault("", "");
        if (blank(texts, "horizon")) {
            found(ask, below, ByWhen.may(below), ByWhen::said, tongue).ifPresent(horizon -> texts.put("horizon", horizon));
        }
        if (blank(texts, "rationale")) {
            Sentences.of(below, tongue).stream().map(Sentences.Sentence::text).filter(Reason::is).findFirst()
                    .or(() -> found(ask, below, Reason.may(below), Reason::within, tongue)).ifPresent(reason -> texts.put("rationale", reason));
        }
    }

    /** “Fund audits (ministries; by 2027; priority: high)”: what stands in brackets, where it says of itself what it is. Bodies among other things are examples. */
    private static void aside(String ask, Map<String, String> texts, Tongue tongue) {
        Matcher aside = ASIDE.matcher(ask);
        while (aside.find()) {
            for (String statement : aside.group("said").split(";")) {
                List<Map<String, String>> said = Stream.of(statement.split(",")).map(String::strip).map(part -> fields(part, tongue)).toList();
                boolean examples = said.stream().anyMatch(Map::isEmpty) && !LABELLED.matcher(statement).find();
                said.stream().flatMap(fields -> fields.entrySet().stream()).filter(field -> !examples || !field.getKey().equals("addressee"))
                        .forEach(field -> texts.merge(field.getKey(), field.getValue(), (own, more) -> own.isBlank() ? more : own));
            }
        }
    }

    /** What a part of an aside says, by a label or because it is a body, a date or an urgency. */
    private static Map<String, String> fields(String part, Tongue tongue) {
        String[] labelled = LABELLED.split(part, 2);
        Optional<String> key = labelled.length == 2 ? tongue.words().fields().key(RecordKind.RECOMMENDATION, labelled[0]) : Optional.empty();
        return key.map(field -> Map.of(field, labelled[1].strip())).orElseGet(() -> Group.of(RecordKind.RECOMMENDATION, part, tongue).fields());
    }

    /** What the ask says or, where that only names what to do, the sentences below that ask. */
    private static Optional<String> found(String ask, String below, boolean mayBeBelow, Function<String, Optional<String>> said, Tongue tongue) {
        List<String> sentences = !mayBeBelow || Ask.is(ask) ? List.of() : Sentences.of(below, tongue).stream().map(Sentences.Sentence::text).toList();
        Stream<String> asks = sentences.stream().filter(sentence -> orders(sentence, tongue) || sentence.equals(sentences.get(0))
                && (goesOn(sentence) || NEEDS.matcher(sentence).find() || !Addressee.ofCommitment(sentence).isEmpty()));
        return Stream.concat(Stream.of(ask), asks).flatMap(sentence -> said.apply(sentence).stream()).findFirst();
    }

    /** “**Publish the criteria** before 31 March 2027.” */
    private static boolean goesOn(String said) {
        return Character.isLowerCase(said.codePointAt(0));
    }

    private static boolean orders(String said, Tongue tongue) {
        return Ask.mayOrder(said) || Imperative.opens(CLAUSE.matcher(said).replaceFirst(""), tongue);
    }

    private static boolean blank(Map<String, String> texts, String key) {
        return texts.getOrDefault(key, "").isBlank();
    }
}
