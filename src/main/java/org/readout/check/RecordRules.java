package org.readout.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.readout.check.Rule.Breach;
import org.readout.model.Component;
import org.readout.model.MemoRecord;
import org.readout.model.MemoType;
import org.readout.model.OpenQuestion;
import org.readout.model.Records;

/** What components, recommendations and open questions must be. */
final class RecordRules {

    private static final Pattern ASKS = Pattern.compile(
            "[?？؟]|\\b(?:unclear|unknown|uncertain|open|unresolved|not (?:yet )?(?:known|settled|clear)|whether|how far|how much|remains to be)\\b"
                    + "|\\b(?:(?:do|does|did)(?: not|n['’]t) (?:yet )?know|nobody knows|no one knows|remains? to be|reste à|restent à|incertaine?s?|ne sait|ne savons|ignor(?:e|ons)|savoir si"
                    + "|no está claro|no se sabe|no sabemos|se desconoce|queda por|falta saber|unklar|ungeklärt|ungewiss|offen|strittig|wissen wir nicht|nicht bekannt|ob)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
    /** A question in Japanese, Korean or Chinese may end with its particle and no mark. */
    private static final Pattern ENDS_ASKING = Pattern.compile("(?U)[かカ吗呢까][。．.]?(?:\\s|$)");
    /** How somebody is asked, in the languages in which asks are understood; where Readout cannot read whom, it does not say that there is nobody. */
    private static final Map<String, String> OUTRIGHT = Map.of("en", "Regulators should …", "fr", "Les régulateurs devraient …", "es", "Los reguladores deberían …",
            "de", "Die Behörden sollten …", "ar", "على الوزارة أن …", "ja", "省は…すべきである");
    private static final Pattern RECOMMENDATION = Pattern.compile("(?iU)\\s*(?:recommendation|recommandation|recomendación|empfehlung)\\b");
    private static final Pattern NUMBER = Pattern.compile("(\\d+)\\s*[.:)–—-]?$");

    private static final Pattern INTERROGATIVE = Pattern.compile(
            "^[¿\\s]*(?:who|whom|whose|what|which|when|where|why|how|should|does|do|can|could|will|is|are|qui|quel(?:le)?s?|comment|pourquoi|quién(?:es)?"
                    + "|qué|cuál(?:es)?|cómo|wer|was|wann|wo|warum|wie|welche[rs]?)\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern QUESTION_MARK = Pattern.compile("[?？؟]");

    private RecordRules() {
    }

    static Stream<Breach> duplicateComponents(MemoText memo, MemoType type) {
        Map<String, Component> seen = new HashMap<>();
        return memo.memo().records(Component.class).stream()
                .filter(component -> seen.putIfAbsent(component.title().toLowerCase(Locale.ROOT), component) != null)
                .map(component -> new Breach(component.spans().get(0), "The component “" + component.title() + "” is set out twice."));
    }

    static Stream<Breach> missingFields(MemoText memo, MemoType type) {
        return type.parts().stream().filter(part -> part.holds().isPresent()).flatMap(part -> part.fields().stream()
                .flatMap(field -> memo.memo().records().stream().filter(record -> record.kind() == part.holds().get())
                        .filter(record -> record.fields().getOrDefault(field, "-").isBlank())
                        .flatMap(record -> missing(field, record, memo.language()))));
    }

    private static Stream<Breach> missing(String field, MemoRecord record, String language) {
        if (!field.equals("addressee")) {
            return Stream.of(new Breach(record.spans().get(0), "“" + record.title() + "” has no " + field + ".", "Add it under a label of its own: “"
                    + Character.toUpperCase(field.charAt(0)) + field.substring(1) + ": …”."));
        }
        return Stream.ofNullable(OUTRIGHT.get(language)).map(outright -> new Breach(record.spans().get(0), "“" + record.title() + "” is addressed to no one.",
                language.equals("en") ? "" : "Say it outright: “" + outright + "”."));
    }

    static Stream<Breach> questionsThatAskNothing(MemoText memo, MemoType type) {
        return memo.memo().records(OpenQuestion.class).stream()
                .filter(question -> !ASKS.matcher(question.title() + " " + question.context()).find())
                .filter(question -> !INTERROGATIVE.matcher(question.title()).find() && !ENDS_ASKING.matcher(question.title()).find())
                .map(question -> new Breach(question.spans().get(0), "“" + question.title() + "” asks nothing."));
    }

    static Stream<Breach> questionsWithoutMark(MemoText memo, MemoType type) {
        return memo.memo().records(OpenQuestion.class).stream()
                .filter(question -> INTERROGATIVE.matcher(question.title()).find() && !QUESTION_MARK.matcher(question.title() + question.context()).find())
                .map(question -> new Breach(question.spans().get(0), "“" + question.title() + "” is a question without a question mark."));
    }

    static Stream<Breach> numberGaps(MemoText memo, MemoType type) {
        List<Breach> gaps = new ArrayList<>();
        int before = 0;
        for (Records.Entry entry : memo.entries()) {
            Matcher number = NUMBER.matcher(entry.label());
            if (RECOMMENDATION.matcher(entry.label()).lookingAt() && number.find()) {
                int here = Integer.parseInt(number.group(1));
                if (before > 0 && here != before + 1 && here != 1) {
                    gaps.add(new Breach(entry.span(), "Recommendation " + here + " follows recommendation " + before + "."));
                }
                before = here;
            }
        }
        return gaps.stream();
    }
}
