package org.readout.extract.part;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.readout.extract.ask.Ask;
import org.readout.extract.entry.Group;
import org.readout.extract.entry.ParagraphForms;
import org.readout.extract.entry.Registry;
import org.readout.extract.language.ItemLabel;
import org.readout.extract.language.Lead;
import org.readout.extract.language.OtherVoices;
import org.readout.extract.language.Sentences;
import org.readout.extract.language.Tongue;
import org.readout.extract.language.Unknown;
import org.readout.model.Block;
import org.readout.model.Heading;
import org.readout.model.Inline;
import org.readout.model.ListBlock;
import org.readout.model.Paragraph;
import org.readout.model.PlainText;
import org.readout.model.Quote;
import org.readout.model.RecordKind;

/**
 * Records of a kind that no heading of the memo names: a line says what the list below it is (“We make the following five recommendations:”), or a
 * paragraph what it is itself (“Recommendation 3: …”). Letters, statements and posts set out what they ask in this way.
 */
final class Unheaded {

    /** Whose words those of the line are: the author's, the document's own, or nobody's at all (“Three risks stand out:”). */
    private static final Pattern OWN = Pattern.compile("(?iU)\\b(?:we|i|our|us|my|nous|notre|nos|wir|unser\\p{L}*|nuestr[oa]s?|nosotr[oa]s)\\b|\\p{L}{2,}[aei]mos\\b|\\b(?:this|the present|the open|ce|cette|le présent|la présente|este|esta|el presente|la presente|dies\\p{L}{1,2}|das vorliegende|die vorliegende) (?:open )?(?:letter|paper|report|document|note|memo\\p{L}*|statement|submission|response|position|post|brief\\p{L}*|letter|lettre|rapport|note|avis|contribution|carta|informe|nota|documento|brief|bericht|papier|stellungnahme|schreiben)\\b"
            + "|^(?:(?:therefore|accordingly|in short|concretely|specifically),? )?(?:(?:the|les|las|los|die) )?(?:following|two|three|four|five|six|seven|several|suivantes?|deux|trois|quatre|cinq|six|plusieurs|siguientes|dos|tres|cuatro|cinco|seis|varias|folgende|zwei|drei|vier|fünf|sechs|mehrere)\\b");
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
    private static final Pattern WORD = Pattern.compile("\\p{L}+\\s?:");
    private static final Pattern COLON = Pattern.compile("\\s?:?\\s*");
    private static final Pattern LEADS_ON = Pattern.compile("(?::|\\s[–—-])$");
    private static final Pattern FOLLOWING = Pattern.compile("(?iU)\\b(?:following|(?:below|here) (?:is|are)|suivante?s?|siguientes?|folgenden?|as follows|comme suit|como sigue|wie folgt)\\b");
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
    /** Few paragraphs that say what they are: one may speak of another document's. */
    private static final int FEWEST_LABELLED = 2;
    private static final int LONGEST_LINE = 200;

    private final Predicate<RecordKind> named;
    private final boolean weighs;
    private final Signs signs;
    private final Registry registry;
    private final Tongue tongue;
    private final Predicate<Block> labelled;

    /**
     * What lines and labels among blocks say.
     *
     * @param said     the kinds that lines name in the author's voice
     * @param again    the kinds that lines name which come again from section to section and say nothing else: “**Approaches**:”; both sides where “Risks:” and “Opportunities:” each stand over a list
     * @param labelled whether several paragraphs say of themselves that they ask
     * @param counted  whether several count themselves as questions, and are left to others
     */
    record Signs(Set<RecordKind> said, Set<RecordKind> again, boolean labelled, boolean counted) {

        static Signs of(List<Block> blocks, Tongue tongue) {
            Set<RecordKind> said = EnumSet.noneOf(RecordKind.class);
            Set<RecordKind> once = EnumSet.noneOf(RecordKind.class);
            Set<RecordKind> again = EnumSet.noneOf(RecordKind.class);
            Set<RecordKind> sides = EnumSet.noneOf(RecordKind.class);
            int labelled = 0;
            for (int at = 0; at < blocks.size(); at++) {
                String line = lineOver(blocks, at);
                if (!line.isEmpty()) {
                    Optional<RecordKind> weighed = Unheaded.said(line, blocks.get(at + 1), tongue);
                    weighed.ifPresent(said::add);
                    Unheaded.named(line, tongue).filter(kind -> !once.add(kind)).ifPresent(again::add);
                    Unheaded.side(line, tongue).or(() -> weighed.filter(RecordKind.SIDES::contains)).ifPresent(sides::add);
                }
                labelled += labelsItself(blocks.get(at)) ? 1 : 0;
            }
            if (sides.contains(RecordKind.RISK) && sides.size() > 1) {
                again.addAll(sides);
            }
            return new Signs(said, again, labelled >= FEWEST_LABELLED, CountedQuestions.areIn(blocks));
        }

        Set<RecordKind> kinds() {
            Set<RecordKind> kinds = EnumSet.noneOf(RecordKind.class);
            kinds.addAll(said);
            kinds.addAll(again);
            if (labelled) {
                kinds.add(RecordKind.RECOMMENDATION);
            }
            if (counted) {
                kinds.add(RecordKind.OPEN_QUESTION);
            }
            return kinds;
        }
    }

    /**
     * @param silent what headings of the memo name
     * @param signs  among all of the memo's blocks
     */
    Unheaded(SilentHeading silent, Signs signs, Registry registry, Tongue tongue) {
        this.named = silent::names;
        this.weighs = silent.weighs();
        this.signs = signs;
        this.registry = registry;
        this.tongue = tongue;
        this.labelled = named.test(RecordKind.RECOMMENDATION) ? Unheaded::isCounted : Unheaded::isLabelled;
    }

    /** “Risks:” and nothing else, or what a line adds: “The visitors also found drawbacks:”. */
    private static Optional<RecordKind> side(String line, Tongue tongue) {
        if (!line.endsWith(":")) {
            return Optional.empty();
        }
        Matcher adding = ADDING.matcher(line);
        return tongue.words().fields().named(RecordKind.SIDES, line).or(() -> adding.matches() ? tongue.words().fields().named(RecordKind.SIDES, adding.group("name")) : Optional.empty());
    }

    /** What a line calls the things right below it, where it says nothing else; “**Main benefits for the towns**” says for whom. */
    private static Optional<RecordKind> named(String line, Tongue tongue) {
        if (tongue.words().fields().isVague(line)) {
            return Optional.empty();
        }
        Matcher qualified = QUALIFIED.matcher(line);
        if (ACTIONS.matcher(line).matches()) {
            return Optional.of(RecordKind.RECOMMENDATION);
        }
        return tongue.words().fields().named(NAMED, line).or(() -> qualified.matches() ? tongue.words().fields().named(RecordKind.SIDES, qualified.group("name")) : Optional.empty());
    }

    /** The paragraph here, where it ends with a colon, is nothing but bold, or says that something follows, and things stand below it; else empty. */
    private static String lineOver(List<Block> blocks, int at) {
        boolean over = blocks.get(at) instanceof Paragraph line && !line.inlines().isEmpty()
                && (endsWithColon(line.inlines().get(line.inlines().size() - 1)) || isBold(line) || at + 1 < blocks.size() && blocks.get(at + 1) instanceof ListBlock && saysWhatFollows(line))
                && thingsEnd(blocks, at) > at + 1;
        return over ? PlainText.of(blocks.get(at)).strip() : "";
    }

    /** “This circular requires that offices close their counters by the following rules.” over a list. */
    private static boolean saysWhatFollows(Paragraph line) {
        String text = PlainText.of(line.inlines()).strip();
        text = text.substring(text.lastIndexOf(". ") + 1);
        return text.length() <= LONGEST_LINE && FOLLOWING.matcher(text).find();
    }

    /** Whether it is nothing but bold: the name of what stands below it. */
    private static boolean isBold(Block block) {
        return block instanceof Paragraph paragraph && Lead.bold(paragraph.inlines()).filter(bold -> COLON.matcher(PlainText.of(bold.rest())).matches()).isPresent();
    }

    /** “Risks:” is a name as well. */
    private static boolean isWord(Block block) {
        return WORD.matcher(PlainText.of(block).strip()).matches();
    }

    private static boolean endsWithColon(Inline last) {
        return PlainText.of(List.of(last)).stripTrailing().endsWith(":");
    }

    /** Behind the list that stands below a line, or the paragraphs that count from one or begin with names in bold; right below the line if there is neither, or one thing only under a line that is no name. */
    private static int thingsEnd(List<Block> blocks, int line) {
        int from = line + 1;
        if (from < blocks.size() && blocks.get(from) instanceof ListBlock list) {
            return list.items().size() > 1 || isBold(blocks.get(line)) || isWord(blocks.get(line)) ? from + 1 : from;
        }
        int counted = from;
        while (counted < blocks.size() && ParagraphForms.counts(blocks.get(counted), counted - from + 1)) {
            counted++;
        }
        if (counted - from > 1) {
            return counted;
        }
        int end = from;
        while (end < blocks.size() && blocks.get(end) instanceof Paragraph paragraph && Lead.bold(paragraph.inlines()).filter(lead -> !PlainText.of(lead.rest()).isBlank()).isPresent()) {
            end++;
        }
        return end - from > 1 ? end : from;
    }

    /**
     * The same blocks with their records in their places.
     *
     * @param wanted of which kind, by the line that speaks of them: in a summary “In short:” says nothing new
     */
    List<Block> in(List<Block> blocks, BiPredicate<RecordKind, String> wanted) {
        List<Block> result = new ArrayList<>();
        for (int at = 0; at < blocks.size(); at++) {
            Optional<Told> told = told(blocks, at, wanted);
            if (told.isPresent()) {
                int first = told.get().end() > at + 1 && isBold(blocks.get(at)) && blocks.get(at + 1) instanceof ListBlock ? at + 1 : at;
                result.addAll(blocks.subList(at, first));
                Group group = first > at ? Group.of(told.get().kind(), PlainText.of(blocks.get(at)).strip(), tongue) : Group.NONE;
                result.addAll(new RecordFinder(told.get().kind(), registry, tongue, group, told.get().said()).blocks(blocks.subList(first, told.get().end())));
                at = told.get().end() - 1;
            } else {
                result.add(signs.labelled() && blocks.get(at) instanceof Quote box && isOneAsk(box)
                        ? new Quote(box.span(), AskBox.isCounted(box) ? new RecordFinder(RecordKind.RECOMMENDATION, registry, tongue, Group.NONE).blocks(box.blocks()) : in(box.blocks(), wanted)) : blocks.get(at));
            }
        }
        return result;
    }

    /**
     * Records that begin here.
     *
     * @param said whether the words above them, or their own count, say what they are, rather than a label
     * @param end  behind the last block of theirs
     */
    private record Told(RecordKind kind, boolean said, int end) {
    }

    private Optional<Told> told(List<Block> blocks, int at, BiPredicate<RecordKind, String> wanted) {
        String line = lineOver(blocks, at);
        Optional<RecordKind> over = line.isEmpty() ? Optional.empty() : said(line, blocks.get(at + 1), tongue).or(() -> named(line, tongue).or(() -> side(line, tongue)).filter(signs.again()::contains))
                .filter(kind -> (!named.test(kind) || isCounted(line, blocks.get(at + 1), kind)) && wanted.test(kind, last(line, tongue)) && (kind != RecordKind.RISK || weighs || signs.said().stream().anyMatch(SilentHeading.GOOD::contains) || !startsFrom(last(line, tongue))));
        if (signs.counted() && !named.test(RecordKind.OPEN_QUESTION) && over.filter(kind -> kind != RecordKind.OPEN_QUESTION).isEmpty() && CountedQuestions.isOne(blocks.get(at))) {
            return Optional.of(new Told(RecordKind.OPEN_QUESTION, true, at + 1));
        }
        return over.map(kind -> new Told(kind, true, thingsEnd(blocks, at)))
                .or(() -> signs.labelled() && labelled.test(blocks.get(at)) ? Optional.of(new Told(RecordKind.RECOMMENDATION, false, fieldsEnd(blocks, at))) : Optional.empty());
    }

    /** “This poses several kinds of risks:” right over a list, in a memo that has a part for more of them. */
    private boolean isCounted(String line, Block below, RecordKind kind) {
        return RecordKind.SIDES.contains(kind) && line.endsWith(":") && below instanceof ListBlock && tongue.words().announced().in(last(line, tongue)).filter(kind::equals).isPresent();
    }

    /** Whether a line speaks of what is in the way, and not as of what was found out. */
    private boolean startsFrom(String line) {
        return tongue.words().difficulties().areAllThat(line) && !tongue.words().cues().tellsOfFindings(line);
    }

    /** What a line says of the list or names right below it. */
    private static Optional<RecordKind> said(String line, Block below, Tongue tongue) {
        String last = last(line, tongue);
        return said(last, tongue).or(() -> Optional.of(RecordKind.OPEN_QUESTION).filter(open -> leavesOpen(last, below)));
    }

    /** What a line right above the first heading says of all that stands below it: “This post sums up the main themes –”, “The following list of risks was drawn up in May.” */
    static Optional<RecordKind> said(Block block, Tongue tongue) {
        String text = block instanceof Paragraph ? PlainText.of(block).strip() : "";
        String last = text.isEmpty() ? "" : last(text, tongue);
        return LEADS_ON.matcher(text).find() || FOLLOWING.matcher(last).find() ? said(last, tongue) : Optional.empty();
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

    private static String last(String text, Tongue tongue) {
        return APPOSITION.matcher(Sentences.last(text, tongue)).replaceAll("${we} ");
    }

    /** Whether a line only says that what follows is short. */
    static boolean sumsUp(String line) {
        return IN_SHORT.matcher(line).matches();
    }

    /** “Our agenda for research includes:” over questions, whatever each is called. */
    private static boolean leavesOpen(String line, Block below) {
        return below instanceof ListBlock list && OWN.matcher(line).find() && Unknown.announces(line) && !ShareOfKind.PUT_TO_OTHERS.finds(line) && list.items().stream().allMatch(Unheaded::asks);
    }

    /** Whether it is a question, whatever it is called: “Upkeep: who pays for the second year?” */
    private static boolean asks(ListBlock.Item item) {
        return item.blocks().size() == 1 && Unknown.asks(PlainText.of(item.blocks().get(0)).strip());
    }

    /** A box round one ask is set out for the reader; one that holds several quotes another's list. */
    private static boolean isOneAsk(Quote box) {
        return box.blocks().stream().filter(Unheaded::isLabelled).count() == 1 && isLabelled(box.blocks().get(0));
    }

    static boolean labelsItself(Block block) {
        return block instanceof Quote box ? isOneAsk(box) : isLabelled(block);
    }

    private static boolean isLabelled(Block block) {
        return block instanceof Paragraph paragraph && ItemLabel.namesAnAsk(paragraph.inlines()) || block instanceof Heading heading && ItemLabel.isQualifiedAsk(heading.inlines()) || isCounted(block);
    }

    private static boolean isCounted(Block block) {
        return block instanceof Paragraph paragraph && Telltale.isCountedAsk(paragraph.inlines());
    }

    /** Behind the paragraph, the ask below it where it is nothing but a count (“Recommendation 4”), and those that begin with a field's name. */
    private int fieldsEnd(List<Block> blocks, int from) {
        boolean alone = blocks.get(from) instanceof Paragraph count && ItemLabel.isAlone(RecordKind.RECOMMENDATION, count.inlines()) && from + 1 < blocks.size() && blocks.get(from + 1) instanceof Paragraph;
        int end = alone ? from + 2 : from + 1;
        while (end < blocks.size() && blocks.get(end) instanceof Paragraph paragraph && Lead.label(RecordKind.RECOMMENDATION, paragraph.inlines(), tongue).isPresent()) {
            end++;
        }
        return end;
    }
}
