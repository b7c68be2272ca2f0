package org.readout.extract;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Sentences that open with an order: “Publish the register.”, “Financer des audits.”, “Publicar el registro.”, “Ein Register einrichten.”
 * Under a heading that announces asks they are asks; anywhere else they may be steps of a method.
 */
final class Imperative {

    private static final Set<String> ENGLISH = Set.of(("abolish accept adopt agree align allocate allow amend apply appoint approve ask assess assign assist attach audit avoid ban begin bind bring build buy cap carry cease check clarify close codify collect commission commit "
            + "conduct connect consider consult convene coordinate create cut define delay demand deploy design designate develop direct disclose discourage distribute do document draft earmark educate embed empower enable encourage end enforce engage ensure equip "
            + "establish evaluate exempt expand explain explore extend facilitate finance find fix forbid foster found fund gather give grant guarantee halt harmonise harmonize help hire hold host identify implement improve include increase incentivise incentivize "
            + "inform insist integrate introduce invest invite issue join keep launch lead let leverage licence license limit link list lower maintain make mandate map measure mobilise mobilize monitor move name negotiate offer open oppose oblige own participate pass pay permit phase pilot pool "
            + "prepare preserve prevent prioritise prioritize procure prohibit promote protect provide publish pursue put raise recognise recognize record recruit reduce refer reform refrain refuse register regulate reject release remove renew repeal replace report require rescind "
            + "reserve resist respect restrict retain review revise reward rule run safeguard schedule secure separate set share simplify speed spend sponsor standardise standardize start state stop strengthen submit subsidise subsidize support sustain take target teach tell test track train treat turn update uphold "
            + "authorise authorize confirm decide endorse instruct note accelerate acknowledge address advance advise award balance block boost broaden bundle centralise change charge choose combine communicate compel compensate complete consolidate construct contribute convert cooperate cover dedicate delegate delete deliver demonstrate deter devote discontinue disseminate diversify double drop eliminate enhance enlarge enter examine exclude finalise flag focus follow force formalise free freeze halve honour insert inspect install institute investigate involve justify legislate lend lengthen log maximise minimise modernise modify narrow nominate notify optimise organise oversee place plan press produce prove rebuild reconsider redirect redesign refine reinforce relax rely reopen repair rephrase replicate request resource respond restore retire return reuse reverse revisit reword ring-fence rotate save scale scrap select send settle shift shorten show sign specify split spread stagger streamline strike supply suspend switch tackle tax tender tie tighten transfer translate triple undertake unify upgrade urge vet waive warn widen use validate verify weigh withdraw withhold work write").split(" "));
    /** “Don't …”, “Never …” and the like before a verb, and a word of order or manner. */
    private static final Pattern BEFORE = Pattern.compile("(?iu)^(?:\\(?\\d{1,3}[.)]\\s+)?(?:(?:please|do not|don['’]t|never|always|jointly|gradually|actively|further|urgently|first,|second,|third,|then|also|finally,|and)\\s+)*");
    private static final Pattern FRENCH = Pattern.compile("(?iu)^(?:ne pas |ne plus |mieux |s['’])?\\p{L}{3,}(?:er|ir|ire|ettre|endre|uire|aître|oir|ez|clure|ivre)\\s.*");
    private static final Pattern SPANISH = Pattern.compile("(?iu)^(?:no )?\\p{L}{2,}(?:ar|er|ir)(?:se)?\\s.*");
    private static final Pattern GERMAN = Pattern.compile("(?iu)^.{8,160}\\s(?-i:\\p{Ll}{3,}(?:en|eln|ern))[.;]?$|^\\p{Lu}\\p{L}+(?:en|t) (?:Sie|wir)\\b.*");
    private static final Pattern GERMAN_FINITE = Pattern.compile("(?iu).*\\b(?:ist|sind|war|wird|werden|hat|haben|kann|können|soll|sollen|sollte|sollten|muss|müssen|dass|weil)\\b.*");

    private Imperative() {
    }

    static boolean opens(String sentence, String language) {
        String bare = BEFORE.matcher(sentence.strip()).replaceFirst("");
        if (bare.endsWith(":") || bare.endsWith("?")) {
            return false;
        }
        return switch (language) {
            case "fr" -> FRENCH.matcher(bare).matches();
            case "es" -> SPANISH.matcher(bare).matches();
            case "de" -> GERMAN.matcher(bare).matches() && !GERMAN_FINITE.matcher(bare).matches();
            default -> ENGLISH.contains(bare.split("[^\\p{L}-]", 2)[0].toLowerCase(Locale.ROOT)) && bare.indexOf(' ') > 0;
        };
    }
}
