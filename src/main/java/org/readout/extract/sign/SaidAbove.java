package org.readout.extract.sign;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.readout.extract.ask.Ask;
import org.readout.extract.language.OtherVoices;
import org.readout.extract.language.Sentences;
import org.readout.extract.language.Tongue;
import org.readout.extract.language.Unknown;
import org.readout.model.Block;
import org.readout.model.ListBlock;
import org.readout.model.Paragraph;
import org.readout.model.PlainText;
import org.readout.model.RecordKind;
import org.readout.words.Numbers;

/** What a line says of the list or the names right below it: “We make the following five recommendations:”. */
public final class SaidAbove {

    /** Whose words those of the line are: the author's, the document's own, or nobody's at all (“Three risks stand out:”). */
    private static final Pattern OWN = Pattern.compile("(?iU)\\b(?:we|i|our|us|my|nous|notre|nos|wir|unser\\p{L}*|nuestr[oa]s?|nosotr[oa]s)\\b|\\p{L}{2,}[aei]mos\\b|\\b(?:this|the present|the open|ce|cette|le présent|la présente|este|esta|el presente|la presente|dies\\p{L}{1,2}|das vorliegende|die vorliegende) (?:open )?(?:letter|paper|report|document|note|memo\\p{L}*|statement|submission|response|position|post|brief\\p{L}*|letter|lettre|rapport|note|avis|contribution|carta|informe|nota|documento|brief|bericht|papier|stellungnahme|schreiben)\\b"
            + "|^(?:(?:therefore|accordingly|in short|concretely|specifically),? )?(?:(?:the|les|las|los|die) )?(?:" + Numbers.words(2, 7) + "|following|several|suivantes?|plusieurs|siguientes|varias|folgende|mehrere)\\b");
    /** “In summary:” says again, in a summary, what the memo says. */
    private static final Pattern IN_SHORT = Pattern.compile("(?iU)(?:^|.*[,;] )(?:in (?:summary|short|sum|brief)|to (?:sum up|summari[sz]e)|en (?:résumé|bref|somme|synthèse|resumen|síntesis|suma)|pour résumer|para resumir|zusammengefasst|zusammenfassend|kurz gefasst|in kürze)\\s?:"
            + "|(?:(?:a|the|un|une|le|la|el|eine|die) )?(?:short |brief )?(?:summary of our|résumé de (?:notre|nos)|synthèse de (?:notre|nos)|resumen de nuestr[ao]s?|zusammenfassung unserer) [^:]{2,60}:");
    /** “The main lessons from the day:”, “Our analysis finds that:”. */
    private static final Pattern FINDS = Pattern.compile("(?iU).*\\b(?:(?:key|main|principal|central|chief|core|primary|important) (?:take-?aways?|findings?|messages?|points?|highlights|insights?|themes|lessons|conclusions|observations|results)|take-?aways|principa(?:ux|les) (?:enseignements|constats|messages|points|conclusions|leçons|résultats|idées)|(?:principales|grandes) (?:conclusiones|hallazgos|mensajes|ideas|lecciones|aprendizajes|resultados|temas)|(?:wichtigste|zentrale|wesentliche)n? (?:erkenntnisse|ergebnisse|botschaften|aussagen|punkte|themen|einsichten|lehren))\\b[^:]{0,60}(?::|\\s[–—-]$)"
            + "|(?:.*\\b)?(?:we (?:find|found|conclude|learned|learnt)|(?:our|this) (?:analysis|data|survey|study|report|results?|research) (?:finds?|found|shows?|showed|concludes?|concluded|reveal(?:s|ed)?)) that:|(?:.*\\b)?nous (?:constatons|concluons) que\\s?:|(?:.*\\b)?(?:encontramos|constatamos|concluimos) que:|(?:.*\\b)?(?:wir stellen fest|stellen wir fest|zeigt sich):"
            + "|(?:below|here|these) are (?:some of |some |the |our )?(?:\\p{L}+ ){0,2}(?:take-?aways|findings|messages|highlights|insights|themes|lessons|conclusions)\\b[^:]{0,60}[.:]");
    /** “The main findings of the 2019 audit were:” are another's. */
    private static final Pattern EARLIER = Pattern.compile("(?iU)\\b(?:(?:19|20)\\d\\d|previous|earlier|last year['’]s?|précédent\\p{L}*|antérieur\\p{L}*|anterior(?:es)?|pasad[oa]|frühere[nrs]?|vorherige[nrs]?|vorige[nrs]?)\\b");
    /** “We, the undersigned, ask …”. */
    private static final Pattern APPOSITION = Pattern.compile("(?iU)\\b(?<we>we|nous|wir|nosotros), [^,]{2,60}, ");
    /** “We propose recommendations for those who fund: …”. */
    private static final Pattern OWN_ASKS = Pattern.compile("(?iU)\\bwe (?:propose|make|offer|set out|present|issue|have|put forward|suggest|formulate)(?: \\p{L}+){0,4} recommendations\\b(?! (?:of|from|by)\\b)[^:]{0,120}:$|\\bnous (?:formulons|proposons|présentons|adressons|faisons)(?: \\p{L}+){0,4} recommandations\\b(?! d(?:e|u|es)\\b)[^:]{0,120}:$"
            + "|\\bwir (?:geben|machen|legen|haben|formulieren)(?: \\p{L}+){0,4} empfehlungen\\b(?! (?:der|des|von)\\b)[^:]{0,120}:$|\\b(?:proponemos|formulamos|presentamos|hacemos)(?: \\p{L}+){0,4} recomendaciones\\b(?! de(?:l|)\\b)[^:]{0,120}:$");
    private static final Pattern LEADS_ON = Pattern.compile("(?::|\\s[–—-])$");
    /** What a line may say of a side beside its name. */
    private static final Pattern QUALIFIED = Pattern.compile("(?iU)(?:(?:main|key|major|principal|potential|possible|expected|likely|wichtigste|mögliche|zentrale|erwartete|principa(?:ux|les)|principales|posibles) |haupt)?(?<name>\\p{L}{4,}?)"
            + "(?: (?:principa(?:ux|les)|possibles|potentiels|attendus|principales|posibles|esperad[ao]s))?(?: (?:for|of|and|to|für|von|und|der|des|pour|du|de|et|para|del?|y|e) [^:.?!]{2,60})?\\s?:?");
    private static final Pattern ADDING = Pattern.compile("(?iU)[^.:;?!,]{2,60} (?:also|too|aussi|également|también|asimismo|auch|ferner|zudem|daneben) (?:[\\p{L}’'-]+ ){0,5}?(?<name>\\p{L}{4,})\\s?:");
    /** “Short-term actions:”. */
    private static final Pattern ACTIONS = Pattern.compile("(?iU)(?:(?:short|medium|mid|near|long)(?:er)?[- ]term|immediate|priority|proposed|suggested|recommended) (?:actions?|steps|measures|changes|asks)\\s?:?|(?:actions|mesures) (?:immédiates|prioritaires|proposées|à (?:court|moyen|long) terme)\\s?:?"
            + "|(?:acciones|medidas) (?:inmediatas|prioritarias|propuestas|a (?:corto|medio|mediano|largo) plazo)\\s?:?|(?:kurz|mittel|lang)fristige (?:maßnahmen|schritte)\\s?:?|(?:sofort|vorgeschlagene |dringliche )maßnahmen\\s?:?");
    /** “Suggested first things for a working group to do:”. */
    private static final Pattern SUGGESTED = Pattern.compile("(?iU)(?:suggested|proposed|recommended) (?:\\p{L}+ ){0,3}?(?:things|actions|steps|measures|changes|tasks|activities) (?:for [^.:?!]{3,60}? )?to (?:do|take|consider|start with|begin with)\\s?:");
    /** What a line that says nothing else may be the name of. */
    private static final List<RecordKind> NAMED = List.of(RecordKind.APPROACH, RecordKind.BENEFIT, RecordKind.OPPORTUNITY, RecordKind.RISK, RecordKind.RECOMMENDATION, RecordKind.KEY_POINT);

    private SaidAbove() {
    }

    /** What a line says of the list or names right below it. */
    public static Optional<RecordKind> said(String line, Block below, Tongue tongue) {
        String last = last(line, tongue);
        return said(last, tongue).or(() -> Optional.of(RecordKind.OPEN_QUESTION).filter(open -> leavesOpen(last, below)));
    }

    /** What a line right above the first heading says of all that stands below it: “This post sums up the main themes –”, “The following list of risks was drawn up in May.” */
    public static Optional<RecordKind> said(Block block, Tongue tongue) {
        String text = block instanceof Paragraph ? PlainText.of(block).strip() : "";
        String last = text.isEmpty() ? "" : last(text, tongue);
        return LEADS_ON.matcher(text).find() || LeadIn.saysWhatFollows(last) ? said(last, tongue) : Optional.empty();
    }

    private static Optional<RecordKind> said(String line, Tongue tongue) {
        if (sumsUp(line) || FINDS.matcher(line).matches() && (OWN.matcher(line).find() || !EARLIER.matcher(line).find())) {
            return Optional.of(RecordKind.KEY_POINT);
        }
        if (SUGGESTED.matcher(line).matches() && !OtherVoices.in(line)) {
            return Optional.of(RecordKind.RECOMMENDATION);
        }
        Optional<RecordKind> announced = tongue.words().announced().atOnce(line).or(() -> tongue.words().announced().in(line));
        if (!OWN.matcher(line).find()) {
            return announced.filter(kind -> RecordKind.SIDES.contains(kind) && LEADS_ON.matcher(line).find() && !OtherVoices.in(line));
        }
        return announced.or(() -> Optional.of(RecordKind.RECOMMENDATION).filter(asks -> Ask.recommends(line) || Ask.isOurs(line) || OWN_ASKS.matcher(line).find() && !OtherVoices.in(line)));
    }

    /** “Risks:” and nothing else, or what a line adds: “The visitors also found drawbacks:”. */
    public static Optional<RecordKind> side(String line, Tongue tongue) {
        if (!line.endsWith(":")) {
            return Optional.empty();
        }
        Matcher adding = ADDING.matcher(line);
        return tongue.words().fields().named(RecordKind.SIDES, line).or(() -> adding.matches() ? tongue.words().fields().named(RecordKind.SIDES, adding.group("name")) : Optional.empty());
    }

    /** What a line calls the things right below it, where it says nothing else; “**Main benefits for the towns**” says for whom. */
    public static Optional<RecordKind> named(String line, Tongue tongue) {
        if (tongue.words().fields().isVague(line)) {
            return Optional.empty();
        }
        Matcher qualified = QUALIFIED.matcher(line);
        if (ACTIONS.matcher(line).matches()) {
            return Optional.of(RecordKind.RECOMMENDATION);
        }
        return tongue.words().fields().named(NAMED, line).or(() -> qualified.matches() ? tongue.words().fields().named(RecordKind.SIDES, qualified.group("name")) : Optional.empty());
    }

    /** Its last sentence, “We, the undersigned, ask” as “we ask”. */
    public static String last(String text, Tongue tongue) {
        return APPOSITION.matcher(Sentences.last(text, tongue)).replaceAll("${we} ");
    }

    /** Whether a line only says that what follows is short. */
    public static boolean sumsUp(String line) {
        return IN_SHORT.matcher(line).matches();
    }

    /** “Our agenda for research includes:” over questions, whatever each is called. */
    private static boolean leavesOpen(String line, Block below) {
        return below instanceof ListBlock list && OWN.matcher(line).find() && Unknown.announces(line) && !ShareOfKind.PUT_TO_OTHERS.finds(line) && list.items().stream().allMatch(SaidAbove::asks);
    }

    /** Whether it is a question, whatever it is called: “Upkeep: who pays for the second year?” */
    private static boolean asks(ListBlock.Item item) {
        return item.blocks().size() == 1 && Unknown.asks(PlainText.of(item.blocks().get(0)).strip());
    }
}
