package org.readout.extract.language;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.readout.model.RecordKind;

/** What a sentence says that the things behind it are, by counting them: “Four risks were raised.”, “The benefits are of three kinds.” */
public final class Announced {

    /** What others did, or did then. */
    private static final Pattern OTHERS = Pattern.compile("(?U)\\b(?:(?:19|20)\\d\\d|review|reports?|inquiry|told|asked|basis(?! of (?:(?:all )?th(?:is|ese)|the (?:above|foregoing)))|rapport|informe|bericht|gutachten|base(?! de (?:lo (?:expuesto|anterior|dicho)|ce qui precede|tout cela))|grundlage(?! des (?:gesagten|vorstehenden|dargelegten|obigen)))\\b");
    /** Whose the things are that a line begins with: “Our main recommendations …”. */
    private static final String OURS = "(?:our|my|nos|mes|unsere|meine|nuestr[ao]s|mis)(?: [\\wß]+){0,2} ";

    /** “Three patterns in how the word is used” were observed, and are no ways to go: folded. */
    private static final String OBSERVED = "(?! (?:in|of|to) (?:how|the ways?)\\b| (?:dans|de|sur) la (?:maniere|facon)\\b| (?:en|de) (?:como|la (?:forma|manera) en|el modo en)\\b| (?:darin |dabei )?wie\\b| in der art\\b)";

    /** “We used three methods: interviews …” tells how a study was made; “We use 4 methods.” tells of ways to go: folded. */
    private static final Pattern OF_A_STUDY = Pattern.compile("(?U)\\b(?:methods|methodes|metodos|methoden|verfahren)\\b");
    private static final Pattern STUDIED = Pattern.compile("(?U)\\b(?:used|combined|combines|relied|relies|employed|drew|draws|based|mixed|research|study|data|interview\\w*|survey\\w*|avons|ont|repose|enquete|etude|entretiens?|hemos|utilizamos|empleamos|usamos|combina\\w*|estudio|encuestas?|entrevistas?|haben|wurden|nutzten|beruht|studie|untersuchung|befragung\\w*)\\b");

    private static final Set<RecordKind> WAYS = EnumSet.of(RecordKind.APPROACH, RecordKind.OPPORTUNITY);
    /** “Two ways to respond to this consultation” are open to readers, and are no ways to go; nor are “two opportunities to comment” any, but “two ways of registering a model” are: folded. */
    private static final String OF_READERS = "(?!(?: (?:to|for|of|de?|pour|para))?(?: (?:respond(?:ing)?|repl(?:y|ying))(?:$| (?:by|online|to (?:this|the (?:consultation|call|paper|survey|questionnaire|questions?)|us)\\b))| (?:contact(?:ing)?|submit(?:ting)?|comment(?:ing)?|subscrib(?:e|ing)|sign(?:ing)? up)\\b| (?:apply|applying)(?:$| (?:for|by|online)\\b)"
            + "| (?:participat(?:e|ing)|register(?:ing)?)(?:$| (?:your|with us|by|online|(?:are|remain) open|(?:in|for|at|to) (?:this|the (?:consultation|call|inquiry|survey|event|meeting|workshop|hearing|session|webinar|discussion)))\\b)"
            + "| giv(?:e|ing) (?:(?:us |your )+(?:feedback|views)\\b|(?:feedback|views)(?:$| (?:by|online|(?:on|to) (?:this|us|the (?:consultation|call|paper|draft|proposals?)))\\b))"
            + "| (?:tak(?:e|ing) part|get(?:ting)? (?:involved|in touch)|hav(?:e|ing) your say|join(?:ing)? (?:us|in)|reach(?:ing)? us|writ(?:e|ing) to us)\\b"
            + "| (?:ecrire|contacter|nous (?:ecrire|repondre|contacter|joindre|rejoindre|envoyer|adresser|transmettre|faire (?:part|parvenir))|vous (?:exprimer|inscrire|abonner|joindre)|mecrire|sinscrire|deposer|participer(?:$| (?:a (?:cette|la (?:consultation|concertation|discussion))|par|en ligne)\\b)|repondre(?:$| (?:a|par|en ligne)\\b))\\b"
            + "| (?:participar(?:$| (?:en (?:esta|la (?:consulta|encuesta))|por|en linea)\\b)|contactar\\w*|inscribirse|escribir(?:nos|me)|presentar (?:alegaciones|observaciones|comentarios)|enviar(?:nos)?|responder(?:$| (?:a|por|en linea)\\b))\\b"
            + "|[^.:]{0,40} (?:stellung zu nehmen|teilzunehmen|mitzumachen|zu (?:antworten|beteiligen|au(?:ß|ss)ern)|uns zu (?:schreiben|antworten|erreichen|kontaktieren))\\b| (?:zur|der) (?:teilnahme|beteiligung|stellungnahme|kontaktaufnahme|anmeldung)\\b))";

    /** Of each pattern. */
    private final List<RecordKind> kinds = new ArrayList<>();
    private final List<RecordKind> kindsOfOurs = new ArrayList<>();
    private final Sieve any;
    private final Sieve ours;

    Announced(Words.Lists lists) {
        String count = "(?:" + Phrases.any(lists.of(LanguageWords.COUNTS)) + "|[2-9])";
        String follow = "(?:" + Phrases.any(lists.of(LanguageWords.FOLLOW)) + "|(?:of|de|en|in) " + count + " " + Phrases.any(lists.of(LanguageWords.SORTS)) + ")";
        List<Pattern> patterns = new ArrayList<>();
        List<Pattern> beginnings = new ArrayList<>();
        for (RecordKind kind : RecordKind.values()) {
            List<String> nouns = lists.of(LanguageWords.COUNTED + kind.id()).stream().map(Announced::parted).toList();
            if (!nouns.isEmpty()) {
                String noun = Phrases.any(nouns);
                String things = noun + "\\b" + (WAYS.contains(kind) ? OF_READERS : "") + (kind == RecordKind.APPROACH ? OBSERVED : "");
                kinds.addAll(List.of(kind, kind));
                patterns.add(Pattern.compile(" " + count + " (?:|.{0,59}? (?:be|are|sont|son|sind) )(?:[\\wß]+ ){0,2}?" + things));
                patterns.add(Pattern.compile(" " + things + ".{0,60}? " + follow + "\\b"));
                kindsOfOurs.add(kind);
                beginnings.add(Pattern.compile("^" + OURS + noun + "\\b(?! (?:and|or|et|ou|und|oder|y|o)\\b)"));
            }
        }
        this.any = Sieve.of(patterns);
        this.ours = Sieve.of(beginnings);
    }

    /** Whether a sentence of the text may count things. */
    public boolean may(String text) {
        return any.finds(folded(text));
    }

    /** With a space before each word. */
    private static String folded(String text) {
        return " " + Fold.words(parted(text));
    }

    /** “Façons d’ouvrir” is “façons d” and whatever they are of. */
    private static String parted(String text) {
        return text.replace("d’", "d ").replace("d'", "d ");
    }

    /** What a line above a list says of it that begins with the things themselves, whatever it goes on to speak of. */
    public Optional<RecordKind> atOnce(String line) {
        List<Integer> begun = ours.which(Fold.words(parted(line))).stream().boxed().toList();
        return begun.size() == 1 ? Optional.of(kindsOfOurs.get(begun.get(0))) : Optional.empty();
    }

    /** Nothing where it names several kinds. */
    public Optional<RecordKind> in(String sentence) {
        String folded = folded(sentence);
        List<RecordKind> counted = any.which(folded).stream().mapToObj(kinds::get).distinct().toList();
        return counted.size() == 1 && !OTHERS.matcher(folded).find() && !(OF_A_STUDY.matcher(folded).find() && STUDIED.matcher(folded).find()) ? Optional.of(counted.get(0)) : Optional.empty();
    }
}
