package org.readout.extract.ask;

import java.util.regex.Pattern;

import org.readout.extract.language.Actors;
import org.readout.extract.language.Sieve;

/** Sentences in which someone is told what to do: by “should”, by a word of recommending, by a verb that opens an order. */
public final class Ask {

    private static final Sieve RECOMMENDS = Sieve.of(Pattern.compile(
            "(?iU)^(?:[^,.;:]{1,60}, )?(?:(?:también|asimismo|además|igualmente|also|auch|ebenso|zudem|außerdem|daher|deshalb|par ailleurs|en outre|por ello|por tanto) )?(?:(?:we|the (?:committee|commission|panel|inquiry|working group|authors?|board|council)|i) (?:(?!(?:should|must|shall|could|may|might|will|would|needs?|ought)\\b)\\w+ )?(?:recommend|urge|propose|calls? (?:on|for|upon)|advise|ask|suggest|encourage|invite|remind|instruct)s?\\b|we (?:would like|want|expect|need) (?!to\\b)[^.,]{3,60} to\\b|nous (?:attendons|voulons|souhaitons) (?:de|que|du|des)\\b|(?:esperamos|queremos) que\\b|wir (?:erwarten|wünschen uns|verlangen)\\b"
                    + "|(?:also |further |again |strongly )?(?:requests|recommends|urges|invites|encourages|instructs|directs|calls (?:on|upon)|appeals to|exhorts) \\p{L}|(?:prie|invite|encourage|exhorte|engage|appelle|demande (?:à|aux?)|charge) (?:les?|la|l['’]|tous|toutes|chaque|à|aux?)|(?:pide|solicita|exhorta|alienta|insta|invita|encarga|ruega|requiere) (?:a|al)\\b|(?:fordert|bittet|ersucht|ermutigt|beauftragt|ruft) (?:die|den|das|alle)\\b|(?:recommends?|urges|invites|calls (?:on|for|upon)|encourages|advises|recommande|préconise|exhorte|recomienda|insta|empfiehlt) (?:that|the|all|to|que|à|aux?|a|al|dass?|der|die|dem|den)\\b|it is (?:therefore )?(?:recommended|proposed|suggested|essential|important|necessary|vital) that|our (?:\\w+ )?(?:recommendation|proposal|advice) is|there (?:is a need|should be|must be)|it (?:falls to|is up to|is for the)"
                    + "|(?:nous|la commission|le comité|la mission|le rapporteur|le conseil) (?:(?!(?:devr|doi|pourr|peu)\\w+)\\w+ )?(?:recommand|préconis|propos|appel|demand|invit|suggèr|suggér|exhort|encourag|souhait)\\w*|(?:il est|est|sont) (?:donc )?(?:recommandée?s?|préconisée?s?|proposée?s?|nécessaire|indispensable|souhaitable)|il (?:convient|conviendrait|faut|faudrait|importe|(?:revient|appartient|incombe) (?:à|aux?)\\b)"
                    + "|(?:se )?(?:recomienda|propone|aconseja|sugiere|insta|pide|recuerda|sugieren|solicita|exige)n?\\b|(?:recomendamos|proponemos|pedimos|instamos|sugerimos|exhortamos|aconsejamos|solicitamos|reclamamos)\\b|(?:el (?:comité|consejo|grupo)|la comisión) (?:recomienda|propone|pide|insta)|(?:corresponde|compete|incumbe) (?:a|al)\\b|(?:conviene|convendría|es (?:necesario|preciso|imprescindible|conveniente|urgente)|hay que|habría que|hace falta)"
                    + "|wir (?:\\w+ )?(?:empfehlen|fordern|schlagen|raten|regen|plädieren|appellieren)\\b|(?:es wird|wird|werden) (?:\\w+ )?empfohlen|(?:die|der) (?:kommission|ausschuss|beirat|rat) (?:empfiehlt|fordert|schlägt)|es (?:gilt|bedarf|braucht|obliegt|ist (?:sache|aufgabe) (?:der|des))\\b|(?:notwendig|erforderlich|geboten|nötig) (?:ist|sind|wäre))(?s:.*)"));
    private static final Sieve RECOMMENDED = Sieve.of(Pattern.compile("(?iU)\\b(?:(?:is|are) (?:recommended|encouraged|asked|requested|urged|advised|invited|called upon|called on) to|we (?:therefore )?recommend that|it is recommended)\\b"));

    /** One look at a sentence in place of one for each way of asking: most ask in none. */
    private static final Sieve MAY_ASK = Addressee.ASKED.and(Addressee.VERB_FIRST).and(RECOMMENDS).and(RECOMMENDED);

    private static final Sieve REPORTS = Sieve.of(Pattern.compile("(?iU)(?!.*\\b(?:19|20)\\d\\d\\b).*\\b(?:suggested|proposed|recommended|called for|called on|urged|asked for|proposé|suggéré|recommandé|demandé|sugirieron|propusieron|recomendaron|pidieron|empfahlen|schlugen|forderten|empfohlen|vorgeschlagen|gefordert)\\b.*:"));
    private static final Sieve THEY = Sieve.of(Pattern.compile("(?iU)^(?:they|he|she|ils|elles|ell[ao]s) (?:also |then |aussi |también )?(?:" + Should.VERBS + ")\\b(?s:.*)"));
    private static final Sieve GOES_ON = Sieve.of(Pattern.compile("(?iU)^(?:it|they|he|she|ils?|elles?|sie|er|ell[ao]s?) (?:also |then |further |aussi |también |auch |zudem )?(?:needs? to|shall|" + Should.VERBS + ")\\b(?s:.*)"));

    private static final Sieve YOU = Sieve.of(Pattern.compile("(?iU)^(?:[^,.;:]{1,40}, )?(?:you|we|vous|nous|ustedes|usted|nosotr[oa]s|ihr|sie|wir) (?:also |all |too )?(?:" + Should.VERBS + ")\\b(?s:.*)"));

    /** What another document said: “En él se decía que las universidades deberían …”. */
    private static final Sieve REPORTED = Sieve.of(Pattern.compile("(?iU)\\b(?:(?:decía|afirmaba|recomendaba|pedía|proponía|establecía|señalaba|aconsejaba|sostenía)n?(?: \\p{L}+){0,4}? que|(?:disai|recommandai|préconisai|proposai|jugeai|demandai|estimai|soulignai)(?:t|ent)(?: \\p{L}+){0,4}? (?:que|qu['’])|(?:hieß|heißt) es\\b|(?<!\\bwe )(?<!\\bI )ha(?:s|ve) (?:\\w+ )?(?:said|argued|claimed|suggested|insisted|told \\w+) that|(?<!\\bnous )(?:a|ont) (?:dit|affirmé|soutenu|déclaré|écrit) qu|(?:ha|han) (?:dicho|afirmado|sostenido|declarado|escrito) que|(?:hat|haben) (?:\\p{L}+ )?(?:gesagt|erklärt|behauptet|geschrieben), dass|had (?:\\w+ )?(?:recommended|proposed|suggested|advised|demanded|asked)\\b)"));

    /** What somebody else said in so many words: “According to the inspectors, «all services should …».” */
    private static final Pattern QUOTED = Pattern.compile("[“\"«„](?=[^”»“]{12})[^”»“\"]+[”\"»“]|»(?=[^«]{12})[^«]+«");

    /** Words that ask less than “should” does. */
    private static final Sieve WEAKLY = Sieve.of(Pattern.compile("(?iU)^(?:[^.?!]{0,40}\\s)?(?:needs? to|ha(?:s|ve) to|gilt es|es gilt|conviene|convendría|il (?:convient|faut|importe)|hay que|hace falta)\\b"));
    private static final Sieve STRONGLY = Sieve.of(Pattern.compile("(?iU)\\b(?:shall|" + Should.VERBS + ")\\b"));

    /** Under a heading that announces asks: “That you approve option 2.”, “Que se publique el registro.” */
    private static final Pattern THAT = Pattern.compile("(?iU)^(?:that (?:you|the|all|each|every|no)\\b|que (?:se\\b|l[aeo]s?\\b|el\\b|chaque\\b|cada\\b|tou\\p{L}+\\b|soi(?:t|ent)\\b)|qu['’](?:une?|aucune?|il|elles?|à)\\b|dass (?:der|die|das|alle)\\b)");

    /** “We recommend that:” over what is recommended, an item each. */
    private static final Pattern OPENS_CLAUSES = Pattern.compile("(?iU).*\\b(?:that|que|dass)(?: the)?\\s?:");

    /** “Der Rat möge beschließen:” over what is resolved. */
    private static final Pattern RESOLVES = Pattern.compile("(?iU).*\\b(?:(?:möge|mögen|wolle|wird gebeten zu|soll) beschließen|beschließt|beschließen wolle|is (?:asked|invited) to resolve(?: that)?|resolves(?: that)?|est invité à décider|décide(?: que)?|acuerde|acuerda(?: que)?)\\s?:");

    /** What those who write ask, wherever in the sentence they say so: “Since nothing has happened, the signatories propose …” names them without a pronoun in Spanish. */
    private static final Sieve OURS = Sieve.of(Pattern.compile("(?iU)\\b(?:we (?:\\p{L}+ ){0,2}?(?:recommend|urge|propose|demand|call (?:on|for|upon)|ask (?:that|for|the|you|all)|request)|nous (?:\\p{L}+ ){0,2}?(?:recommandons|demandons|proposons|préconisons|appelons|exigeons|réclamons|invitons|exhortons)|(?:recomendamos|proponemos|pedimos|exigimos|reclamamos|instamos|demandamos|solicitamos|exhortamos)|(?:fordern|empfehlen|schlagen|bitten|verlangen|appellieren) wir|wir (?:\\p{L}+ ){0,2}?(?:fordern|empfehlen|schlagen|bitten|verlangen|appellieren))\\b"));
    /** “We propose the following definitions:” */
    private static final Sieve NO_ASKS = Sieve.of(Pattern.compile("(?iU)\\b(?:questions?|preguntas?|fragen?|definitions?|définitions?|definici(?:ón|ones)|definition(?:en)?|terms|topics|thèmes|temas|themen|readers?|indicators?|indicateurs|indicadores|indikatoren)\\b"));

    private Ask() {
    }

    /** Whether a line goes on in each of the items below it, as what is recommended. */
    public static boolean opensClauses(String line) {
        return OPENS_CLAUSES.matcher(line).matches() && recommends(line) || RESOLVES.matcher(line).matches();
    }

    /** In prose, where only words can tell. */
    public static boolean is(String sentence) {
        return MAY_ASK.may(sentence) && !REPORTED.finds(sentence) && asks(sentence) && (!QUOTED.matcher(sentence).find() || asks(QUOTED.matcher(sentence).replaceAll("…")));
    }

    private static boolean asks(String sentence) {
        return !Addressee.ofProse(sentence, "").isEmpty() || recommends(sentence) || RECOMMENDED.finds(sentence);
    }

    /** Whether a text begins as such a clause does. */
    public static boolean mayBeClause(String text) {
        return THAT.matcher(text).lookingAt();
    }

    /** Whether it is one where asks are all there is. */
    public static boolean isClause(String sentence) {
        return mayBeClause(sentence) && !sentence.endsWith("?");
    }

    /** Whether a sentence of the text may ask. */
    public static boolean may(String text) {
        return MAY_ASK.may(text);
    }

    /** Whether it sets somebody a term: “Within 90 days, the agency will publish …”. */
    public static boolean isTimed(String sentence) {
        return ByWhen.may(sentence) && !Addressee.ofTimedCommitment(sentence).isEmpty();
    }

    /** Whether it only opens or closes what other sentences of its paragraph ask in so many words: “Help has to be a call away.” */
    public static boolean isWeak(String sentence) {
        return WEAKLY.finds(sentence) && !STRONGLY.finds(sentence);
    }

    /** Whether it says “should” or “must”, of whomever or whatever. */
    public static boolean mayOrder(String sentence) {
        return STRONGLY.finds(sentence);
    }

    /** Whether it asks with “should” or “must”. */
    public static boolean isStrong(String sentence) {
        return STRONGLY.finds(sentence) && is(sentence);
    }

    /** “Participants suggested that:” over what they suggested; where a year stands it was another time. */
    public static boolean reports(String line) {
        return REPORTS.matches(line);
    }

    /** “You should also hire two people.” where a heading says who you are. */
    public static boolean isOfThoseNamed(String sentence) {
        return YOU.matches(sentence);
    }

    /** “It should also hire two people.” behind a sentence that says whom. */
    public static boolean goesOn(String sentence, String before) {
        return GOES_ON.matches(sentence) && is(before) || THEY.matches(sentence) && Actors.named(before);
    }

    /** Whether a line over things says that those who write ask for them. */
    public static boolean isOurs(String line) {
        return OURS.finds(line) && !NO_ASKS.finds(line) && !REPORTED.finds(line);
    }

    /** Whether the sentence is about the recommending, whomever it then asks. */
    public static boolean recommends(String sentence) {
        return RECOMMENDS.matches(sentence);
    }
}
