package org.readout.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.readout.model.RecordKind;

/** What the words of a recommendation say of it when no label does: who is asked, by when, and why. */
final class AskedFor {

    private static final String MONTH = "(?:(?:\\d{1,2}(?:st|nd|rd|th|er|º|\\.)? (?:de |of )?)?(?:january|february|march|april|may|june|july|august|september|october|november|december|janvier|février|mars|avril|mai|juin"
            + "|juillet|août|septembre|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|januar|februar"
            + "|märz|juni|juli|oktober|dezember|spring|summer|autumn|winter|easter|christmas|printemps|été|automne|hiver|pâques|noël|primavera|verano|otoño|invierno|frühjahr|frühling|sommer|herbst|ostern|weihnachten) (?:de |\\d{1,2}, )?)";
    static final String COUNT = "(?:\\d+|a|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen|twenty(?:-four)?|thirty(?:-six)?|un|une|deux|trois|quatre|cinq|sept|huit|neuf|dix(?:-huit)?|onze|douze|quinze|vingt(?:-quatre)?|trente(?:-six)?|uno?|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|quince|dieciocho|veinticuatro|treinta"
            + "|einem|einer|eines|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|fünfzehn|achtzehn|vierundzwanzig|dreißig|sechsunddreißig)";

    /** A date or period by which something is to be done. */
    /** What a date may be the beginning or end of: “the start of the 2026 school year”. */
    private static final String YEAR = "\\d{4}(?:[-–/]\\d{2,4})?";
    private static final Sieve HORIZON = Sieve.of(Pattern.compile("(?iU)\\b(?:by (?:the )?(?:end of |start of |beginning of |early |mid-|late )?(?:(?:the )?(?:fiscal|financial|calendar|academic|school) years? )?" + MONTH + "?\\d{4}(?: at the latest)?"
            + "|before (?:the )?(?:(?:start|end|beginning|close) of )?(?:the )?" + MONTH + "?\\d{4}|(?:with)?in (?:the next |the coming |a period of )?" + COUNT + "[ -](?:days|weeks|months|years?)(?: of [^.,;]{3,40})?|no later than (?:the end of )?" + MONTH + "?\\d{4}|as soon as possible|over the next " + COUNT + " years|by the end of (?:the|this) (?:year|decade|parliament|mandate|session|legislature)|before the end of (?:the|this|next) (?:year|decade|parliament|mandate|session|legislature)|immediately|without delay"
            + "|d['’]ici (?:à |au |la )?(?:la )?(?:fin (?:de )?(?:l['’]année )?)?" + MONTH + "?\\d{4}|avant (?:la |le |l['’])?(?:session de )?(?:(?:fin|début) (?:de (?:l['’]année )?)?)?" + MONTH + "?\\d{4}|(?:dans|sous)(?: un délai de| les)? " + COUNT + " (?:jours?|semaines?|mois|ans?)|d['’]ici " + COUNT + " (?:mois|ans)|avant la fin de l['’]année|sans (?:délai|attendre)"
            + "|antes de(?:l)? (?:(?:que (?:acabe|finalice|termine|concluya)|finales|fin|final|inicio|comienzo|cierre) )?(?:de(?:l)? )?(?:curso |ejercicio |año )?" + MONTH + "?" + YEAR + "|(?:en|en un plazo de|en el plazo de|dentro de(?: un plazo de)?) " + COUNT + " (?:días?|semanas?|mes(?:es)?|años?)|antes de (?:que acabe|fin de|finales de) (?:el )?año|a más tardar en " + MONTH + "?\\d{4}"
            + "|bis (?:zum |zur )?(?:ende |mitte |anfang |spätestens )?(?:des jahres )?" + MONTH + "?\\d{4}|(?:binnen|innerhalb(?: von)?|in den nächsten|in den kommenden) " + COUNT + " (?:tage[ns]?|wochen?|monate?[ns]?|jahre[ns]?)|bis (?:zum )?(?:jahresende|ende des jahres)|vor (?:dem |der )?" + MONTH + "\\d{4}|vor (?:jahresende|ende des jahres)|unverzüglich|bis zum ende der (?:wahlperiode|legislaturperiode))\\b"));
    /** A law or rule is looked at again when so much time has passed; with other verbs that is no date of the ask. */
    private static final Sieve REVIEWED = Sieve.of(Pattern.compile("(?iU)\\b(?:review|revis|re-?examin|evalu|évalu|evalú|réexamin|révis|überprüf|überarbeit)"));
    private static final Sieve AFTER = Sieve.of(Pattern.compile("(?iU)\\b(?:after " + COUNT + " (?:years?|months)|(?:après|au bout de) " + COUNT + " (?:ans?|mois)|(?:a los|al cabo de|tras) " + COUNT + " (?:años?|meses)|nach " + COUNT + " (?:jahren?|monaten?))\\b"));
    /** “When you correct a transcript, send it back”: the order stands behind a clause. */
    private static final Pattern CLAUSE = Pattern.compile("(?iU)^(?:when|where|if|once|before|after|quand|lorsque|si|avant|cuando|antes|wenn|sobald)\\b[^,.]{3,80}, ");
    private static final Pattern ASIDE = Pattern.compile("[(\\[](?<said>[^()\\[\\]]{3,80})[)\\]]");
    /** What stands in brackets right behind a name. */
    private static final Pattern BEHIND = Pattern.compile("^[(\\[][^()\\[\\]]{3,80}[)\\]]");
    /** A sentence that begins so gives the reason. */
    private static final Pattern REASON = Pattern.compile("(?iU)^(?:because|since\\b|the reason|the rationale|the aim is|(?:this|it) is because|(?:this|it) matters because|(?:this|that) is (?:important|needed|necessary) (?:because|since|as)|as it stands"
            + "|parce qu|car\\b|puisque|en effet|la raison|étant donné|c['’]est que|denn\\b|weil\\b|da\\b|der grund|grund dafür|schließlich ist|porque|puesto que|ya que|dado que|la razón|el motivo|esto se debe)(?s:.*)");

    private AskedFor() {
    }

    /** Fills what is blank; {@code texts} holds fields by key, body text under the empty key. */
    static void complete(String ask, Map<String, String> texts, Tongue tongue) {
        aside(ask, texts, tongue);
        BEHIND.matcher(texts.getOrDefault("", "").strip()).results().findFirst().ifPresent(behind -> aside(behind.group(), texts, tongue));
        if (blank(texts, "addressee")) {
            texts.put("addressee", Addressee.ofEntry(ask));
        }
        if (blank(texts, "horizon")) {
            horizon(ask, texts.getOrDefault("", ""), tongue).ifPresent(horizon -> texts.put("horizon", horizon));
        }
        if (blank(texts, "rationale")) {
            Sentences.of(texts.getOrDefault("", ""), tongue).stream().map(Sentences.Sentence::text).filter(AskedFor::isReason)
                    .findFirst().ifPresent(reason -> texts.put("rationale", reason));
        }
    }

    /** “Fund audits (ministries; by 2027; priority: high)”: what stands in brackets, where it says of itself what it is. */
    private static void aside(String ask, Map<String, String> texts, Tongue tongue) {
        Matcher aside = ASIDE.matcher(ask);
        while (aside.find()) {
            for (String said : aside.group("said").split("[;,]")) {
                String[] labelled = said.strip().split("\\s?:\\s", 2);
                Optional<String> key = labelled.length == 2 ? tongue.words().fields().key(RecordKind.RECOMMENDATION, labelled[0]) : Optional.empty();
                Map<String, String> fields = key.isPresent() ? Map.of(key.get(), labelled[1].strip()) : Group.of(RecordKind.RECOMMENDATION, said.strip(), tongue).fields();
                fields.forEach((field, value) -> texts.merge(field, value, (own, more) -> own.isBlank() ? more : own));
            }
        }
    }

    static boolean isReason(String sentence) {
        return REASON.matcher(sentence).matches();
    }

    /** The first date in the ask or, where that only names what to do, in the sentences below that ask. */
    private static Optional<String> horizon(String ask, String below, Tongue tongue) {
        List<String> said = !HORIZON.finds(below) && !AFTER.finds(below) || Ask.is(ask) ? List.of() : Sentences.of(below, tongue).stream().map(Sentences.Sentence::text).toList();
        Stream<String> asks = said.stream().filter(sentence -> orders(sentence, tongue) || sentence.equals(said.get(0)) && (goesOn(sentence) || !Addressee.ofCommitment(sentence).isEmpty()));
        return Stream.concat(Stream.of(ask), asks).flatMap(sentence -> HORIZON.find(sentence).or(() -> REVIEWED.finds(sentence) ? AFTER.find(sentence) : Optional.empty()).stream()).findFirst().map(MatchResult::group);
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
