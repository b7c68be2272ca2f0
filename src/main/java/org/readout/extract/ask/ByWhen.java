package org.readout.extract.ask;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.readout.extract.language.Sieve;
import org.readout.words.Numbers;

/**
 * By when something is to be done, as a sentence says it: by a date, within a period, or before something that happens once. What is done
 * “before use” or “before each call” has no date.
 */
public final class ByWhen {

    /** How many, where periods are counted. */
    public static final String COUNT = "(?:\\d+|" + Numbers.words(1, 36) + "|a|une|una|einem|einer|eines)";
    public static final String MONTH = "(?:january|february|march|april|may|june|july|august|september|october|november|december|janvier|février|mars|avril|mai|juin"
            + "|juillet|août|septembre|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|januar|februar|märz|juni|juli|oktober|dezember"
            + "|spring|summer|autumn|winter|easter|christmas|printemps|été|automne|hiver|pâques|noël|primavera|verano|otoño|invierno|frühjahr|frühling|sommer|herbst|ostern|weihnachten)";
    private static final String YEAR = "\\d{4}(?:[-–/]\\d{2,4})?";
    private static final String DATE = "(?:(?:\\d{1,2}(?:st|nd|rd|th|er|º|\\.)? (?:de |of )?)?" + MONTH + "(?: \\d{1,2}(?:st|nd|rd|th)?(?![\\d:%]|\\.\\d|,? \\d{4}))?(?:,? (?:de |\\d{1,2}, |prochaine?|próximo)?(?:" + YEAR + ")?(?<=\\d|o|e|n))?+(?!\\p{L})|" + YEAR + ")";
    /** What goes on with what was named: “of the contract in Spring”. */
    private static final String OF = "(?: (?:of|for|in|du|de|des|del|der|en|para|im) (?:(?:the|this|its|la|le|el|los|las) |l['’])?[\\p{L}\\d'’-]+(?: (?:in|en|de|du) [\\p{L}\\d]+(?: \\d{4})?)?)?";

    private static final String AT_THE_LATEST = "(?:spätestens|at the latest|(?:no|not) later than|au plus tard|a más tardar)";

    private static final Sieve SAID = Sieve.of(
            // English: by the end of March, before the 2027 school year; within this session; within six months of the vote; before the contract is renewed
            in("(?:before|until|ahead of|prior to|in time for|(?:by|at|with|on)(?= (?:the|its|their) next)|(?:at|on|upon)(?= (?:renewal|expiry))) (?:(?:the|its|their|any|next|new|coming|second|third|final|summer|winter|school) )*(?:renewal|signature|signing|award|expiry|adoption|launch|roll-?out|introduction|reading|vote|elections?|extension|expansion|budget|revision|review|tender|meeting|release|freeze|recess|holidays|season)" + OF),
            in("(?:by|before|until|no later than|not later than|ahead of|prior to|in time for)(?: (?:the|this|next|coming|early|late|end of|start of|beginning of|close of|middle of|fiscal|financial|calendar|academic|school|first|second|third|fourth|last|quarter of|half of|years?))* (?:mid-)?" + DATE + "(?: (?:school year|financial year|budget year|term|semester|break|holidays?|recess)|(?<=the \\d{4}) (?-i:\\p{Lu})[\\p{L}-]+)?(?: at the latest)?"),
            in("(?:by|before|within|during|in)(?: the (?:end|close|start|beginning) of the| the (?:end|close|start|beginning) of this| the (?:current|present|next|coming)| this| next) (?:(?:school|financial|fiscal|calendar|parliamentary) )?(?:year|month|quarter|decade|session|parliament|mandate|term|legislature)"),
            in("(?:with)?in (?:the next |the coming |a period of )?" + COUNT + "[ -](?:days?|weeks?|months?|years?)(?: of [^.,;]{3,40})?|over the next " + COUNT + " years"),
            in("before (?:the|this|these|its|their|our|any) (?:[\\p{L}'’-]+ ){1,5}?(?:(?:is|are|has been) (?:\\p{L}{3,}(?:ed|en)|(?:re-?)?let|put|cut|sold|built|held|made)|ends?|expires?|closes?|begins?|starts?|opens?|runs out|lapses|retires|votes|sits|meets|comes? into force|goes? live)(?: (?:to|in) [^.,;]{2,40})?"),
            in("before the next [\\p{L}-]+" + OF + "|avant (?:la prochaine|le prochain) [\\p{L}-]+|antes de(?:l próximo| la próxima) [\\p{L}-]+"),
            in("(?:as of|as from|starting in|starting from|beginning in) " + DATE + "|from " + DATE + " on(?:wards)?|(?<=\\b(?:should|must|shall|to|will) (?:\\p{L}{1,20} )?(?:apply|be(?:come)? (?:\\p{L}{1,20} )?(?:available|in force|mandatory|binding|compulsory|required|paid)) |\\bmake [^.,;:]{1,40} (?:available|mandatory|binding|compulsory) )from " + DATE + "(?=[.,;:)]|$| (?:and|for)\\b)"), in("in (?:the )?(?:(?:first|second|third|fourth|last) (?:half|quarter)|q[1-4])(?: of)? " + YEAR), in("as soon as (?:possible|(?:the|this|these|its|their|an?) [^.,;]{3,40})|immediately|without delay"),
            // French: d'ici à la fin de 2027, avant l'été, dès la rentrée 2028; avant la fin de la législature; sous six mois; avant la signature du contrat
            in("(?:d['’]ici|avant|au plus tard|dès|à compter d[eu]|à partir d[eu])(?: (?:à|au|en|le|la|les|du|de|fin|début|mi|rentrée|session|exercice|budget)(?= )|(?: à| de)? l['’](?:année |exercice )?(?=\\p{L}|\\d)| la fin de| l['’]année)*[ ’'-]*" + DATE),
            in("(?:d['’]ici|avant|au cours de|dès|pendant)(?: à)?(?: la fin (?:de|du)| fin)? ?(?:(?:la|le|cette|ce|présente?|prochaine?|l['’]) ?)*(?:année(?: prochaine)?|an prochain|législature|mandature|mandat|session|rentrée|semestre|trimestre|exercice)(?: (?:scolaire|prochaine?|en cours))?"),
            in("(?:dans|sous)(?: un délai de| les)? " + COUNT + " (?:jours?|semaines?|mois|ans?)|d['’]ici " + COUNT + " (?:mois|ans)|sans (?:délai|attendre)|dès qu(?:e |['’])(?:(?:le|la|les|un|une) |l['’])[^.,;]{3,40}|au (?:premier|second|deuxième|troisième|quatrième|dernier) (?:semestre|trimestre) " + YEAR),
            in("(?:avant|dès|lors d[eu]|(?:à|au)(?= (?:la |l['’])?proch)|au(?= renouv)) ?(?:(?:la|le|les|du|de la|sa|son|toute?|tout|prochaine?s?|nouvelle|nouveau|première|seconde|deuxième) |l['’])*(?:signature|renouvellement|reconduction|attribution|vote|adoption|expiration|échéance|mise en service|généralisation|entrée en vigueur|élections?|scrutin|extension|prolongation|modification|appel d['’]offres|révision|clôture|gel|lecture|budget|convention|marché)(?: (?:de|du|des) ?(?:(?:la|l['’]) ?)?[\\p{L}'’-]+)?"),
            in("avant que (?:(?:le|la|les|tout|toute|ce|cette) |l['’])(?:[\\p{L}'’-]+ ){1,5}?(?:soi(?:t|ent)|prenne|expire|entre|commence|s['’]achève)(?: [^.,;]{2,40})?"),
            in("(?:à l['’]occasion (?:de |du |des |d['’])|con (?:ocasión|motivo) de(?:l| la)? |on the occasion of |anlässlich (?:der|des) )(?:la |l['’]|the |its )?[^.,;]{3,40}"),
            // Spanish: antes de que acabe 2027, para el verano; en esta legislatura; en un plazo de seis meses; antes de que se firme el contrato
            in("(?:antes de|para|a más tardar|a partir de|desde|hasta)l?(?: (?:que (?:acabe|finalice|termine|concluya)|el|la|los|las|en|a|de|del|finales de|fines de|fin de|final de|principios de|mediados de|inicio|comienzo|cierre|próximo|próxima|curso|ejercicio|año))* " + DATE + "(?<!(?:para|desde|hasta) \\d{4})"),
            in("(?:antes de|en|durante|dentro de)(?: que (?:acabe|termine|concluya|finalice)| finales? de| fin de)? (?:(?:la|el|esta|este|presente|actual|próxima|próximo) )+(?:legislatura|mandato|sesión|año|curso|ejercicio|semestre|trimestre)(?<!(?:en|durante) (?:la|el) \\p{L}{3,11})|antes de (?:que acabe|finales de|fin de) año"),
            in("(?:en|en un plazo de|en el plazo de|dentro de(?: un plazo de)?) " + COUNT + " (?:días?|semanas?|mes(?:es)?|años?)"),
            in("(?:antes de(?= (?:la|su|cualquier|toda|próxima|firmar|renovar|adjudicar))|en(?= la próxima| el próximo)|con(?= la próxima| la renov)|desde(?= la próxima)|al)(?: (?:la|el|su|cualquier|toda|próxima|próximo|nueva|segunda|primera))* (?:renovación|prórroga|adjudicación|licitación|votación|aprobación|congelación|entrada en vigor|puesta en marcha|ampliación|modificación|elecciones|temporada|convocatoria|revisión|reunión|firmar|renovar|renovarse|adjudicar)(?<!en el próximo .{0,20})" + OF),
            in("en cuanto (?:el|la|los|las|se|haya) [^.,;]{3,40}|en el (?:primer|segundo|tercer|cuarto|último) (?:semestre|trimestre) de " + YEAR),
            in("antes de que (?:se |el |la |los |las |expire|venza|entre|empiece|comience)[^.,;]{3,50}"),
            // German: bis Ende 2027, vor Ostern; noch in dieser Wahlperiode; binnen sechs Monaten; bevor der Vertrag verlängert wird; bis zur Sommerpause
            in("(?:bis|vor|spätestens|ab|zum)(?: (?:zum|zur|dem|der|den|im|ende|mitte|anfang|spätestens|jahre?s?|schuljahr|haushaltsjahr|nächsten|kommenden))* " + DATE),
            in("(?:binnen|innerhalb(?: von| der nächsten)?|in den nächsten|in den kommenden) " + COUNT + " (?:tage[ns]?|wochen?|monate?[ns]?|jahre[ns]?)|unverzüglich|(?:bis|vor) (?:zum )?(?:jahresende|ende des jahres)|noch (?:in diesem|dieses) jahr"),
            in("(?:noch )?in (?:dieser|der laufenden) (?:legislatur|wahl|amts|sitzungs)(?:periode|zeit|woche)|bis zum ende (?:der|dieser) (?:legislatur|wahl|amts)(?:periode|zeit)"),
            in("(?:spätestens|at the latest|no later than|au plus tard|a más tardar) (?:nach|within|after|dans|sous|después de|al cabo de|en) " + COUNT + " (?:tage[ns]?|wochen?|monate?[ns]?|jahre[ns]?|days?|weeks?|months?|years?|jours?|semaines?|mois|ans?|días?|semanas?|mes(?:es)?|años?)"),
            // two years after it enters into force; at the latest when it is handed over; before the Lisbon Summit of November 2027
            in(AT_THE_LATEST + " (?:" + COUNT + " (?:days?|weeks?|months?|years?) after|" + COUNT + " (?:jours?|semaines?|mois|ans?) après|" + COUNT + " (?:días?|semanas?|mes(?:es)?|años?) después de(?:l| la)?|(?:ein|" + COUNT + ") (?:tage?|wochen?|monate?|jahre?) nach)(?: (?:the|its|la|le|el|su|sa|son|der|dem|l['’]))? ?[\\p{L}'’-]+(?: into force)?" + OF),
            in(AT_THE_LATEST + " (?:(?:at|on|upon|by|with)(?: the (?:time|moment|date) of)? (?:the |its |their )?|(?:lors|au moment|à la date) (?:de |du |d['’])(?:(?:la|leur|sa|son|l['’]) ?)?|(?:al|en el)(?: (?:momento|inicio) de(?:l| la| su)?)? |(?:bei|mit|zum zeitpunkt) (?:der |dem |ihrer |seiner )?)(?!(?:\\d|latest\\b))[\\p{L}'’-]{4,}" + OF),
            in("(?:before|ahead of|in time for|avant|antes de|vor) ?(?:the|la|le|l['’]|el|der|dem|den)? ?(?:(?:de |du |of |del )?(?-i:\\p{Lu})[\\p{L}-]+ ){1,4}(?:of |in |de |en |du |im |vom )(?:" + MONTH + " )?(?:de )?\\d{4}"),
            in("im (?:ersten|zweiten|dritten|vierten|letzten) (?:halbjahr|quartal)(?: des jahres)? " + YEAR + "|sobald (?:der|die|das|ein\\p{L}*) [^.,;]{3,60}"),
            in("(?:bis|spätestens|spätestens bis) (?:zum|zur|mit dem|mit der|bei der|beim) (?:nächsten |neuen |kommenden |zweiten |ersten )?(?!(?:ende|jahre?s?)\\b)(?-i:\\p{Lu}[\\p{L}-]{3,})(?: (?:des|der) (?-i:\\p{Lu})[\\p{L}-]+)?"),
            in("(?:(?:vor|mit|bei) (?:der|dem) (?:nächsten|neuen|kommenden|anstehenden) (?-i:\\p{Lu})[\\p{L}-]+|vor (?:der|dem|jeder) (?=(?-i:\\p{Lu}))[\\p{L}-]*?(?:verlängerung|vergabe|unterzeichnung|unterschrift|abschluss|inbetriebnahme|ausschreibung|abstimmung|verabschiedung|einfrieren|inkrafttreten|lesung|pause|wahl|wahlen|erweiterung|ausweitung|zuschlag|ende))(?: (?:des|der) (?-i:\\p{Lu})[\\p{L}-]+)?"),
            in("bevor (?:der|die|das|ein neuer|eine neue|ein weiterer) (?:[\\p{L}-]+ ){1,6}?(?:wird|werden|ist|sind|endet|ausläuft|abläuft|beginnt|entscheidet|abstimmt|tritt|tagt)"));

    /** A law or rule is looked at again when so much time has passed; with other verbs that is no date of the ask. */
    private static final Sieve REVIEWED = Sieve.of(Pattern.compile("(?iU)\\b(?:review|revis|re-?examin|evalu|évalu|evalú|réexamin|révis|überprüf|überarbeit)"));
    private static final Sieve AFTER = Sieve.of(in("after " + COUNT + " (?:years?|months)|(?:après|au bout de) " + COUNT + " (?:ans?|mois)|(?:a los|al cabo de|tras) " + COUNT + " (?:años?|meses)|nach " + COUNT + " (?:jahren?|monaten?)"));

    /** “Au moment de la mise en ligne”, “After the pilot” say when, and name no date. */
    private static final Pattern MOMENT = Pattern.compile("(?iU)(?:(?:before|after|during|upon|avant|après|pendant|antes de|después de|durante|vor|nach|während)\\s|at (?:the )?(?:moment|time|start|end|stage|outset|beginning) of\\s|(?:lors|au (?:moment|cours|début|terme|stade)|à la fin) (?:de |du |des |d['’])"
            + "|(?:al|en el) (?:momento|inicio|final|comienzo|término) del?\\s|zum zeitpunkt de[rs]\\s|zu beginn de[rs]\\s|am (?:anfang|ende|beginn) de[rs]\\s)[\\p{L}’'-]+(?: [\\p{L}’'-]+){0,4}");

    private ByWhen() {
    }

    private static Pattern in(String words) {
        return Pattern.compile("(?iU)\\b(?:" + words + ")\\b");
    }

    /** The date, period or event by which the sentence wants something done. */
    public static Optional<String> said(String sentence) {
        return SAID.find(sentence).or(() -> REVIEWED.finds(sentence) ? AFTER.find(sentence) : Optional.empty()).map(MatchResult::group);
    }

    /** Words that begin with a date, without it: “the Ministry” of “By December 2027 the Ministry”. */
    static String behind(String words) {
        return SAID.find(words).filter(date -> date.start() == 0 && date.end() < words.length()).map(date -> words.substring(date.end()).strip().replaceFirst("^,\\s*", "")).orElse(words);
    }

    /** Whether the words say nothing else. */
    public static boolean is(String words) {
        return SAID.matches(words.strip());
    }

    /** Whether a sentence of the text may say it. */
    public static boolean may(String text) {
        return SAID.may(text) || AFTER.may(text);
    }

    /** Whether a heading is nothing but something before, at or after which things are done. */
    public static boolean isMoment(String heading) {
        return MOMENT.matcher(heading).matches();
    }
}
