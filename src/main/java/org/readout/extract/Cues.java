package org.readout.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.readout.model.RecordKind;

/**
 * Words of a heading that lean towards a kind of record without naming it: “where the room got stuck”, “good things it could do”.
 * Too common to decide anything alone; they count only beside what stands under the heading.
 */
final class Cues {

    private static final List<RecordKind> KINDS = new ArrayList<>();
    private static final Sieve CUES;
    private static final Pattern CHANCES = Pattern.compile("\\b(?:openings|opportunit\\w+|oportunidad\\w*|chance[ns]?|possibilit\\w+|posibilidad\\w*|moglichkeit\\w*|poten[tcz]ial\\w*)\\b");

    static {
        List<Pattern> patterns = new ArrayList<>();
        cue(RecordKind.OPEN_QUESTION, patterns, "find\\w* out|herausfind\\w*|herauszufinden|averigu\\w+|decouvrir|debat\\w*|debate\\w*|runs? out|lernen|aprender|apprendre|comprendre|entender|verstehen mussen|escap\\w+|echapp\\w+|resist\\w+|ratsel\\w*|grubel\\w*|tuftel\\w*|offengelassen|left|unfinished|pending|next memo|another day|later|not solve|did not|hesit\\w+|mysteri\\w+|enigm\\w+|enigmes?|enigmas?|acertijos?|wundern|nachdenken|explor\\w+|investigat\\w+|study|tarea\\w*|chantiers? de|flou\\w*|brouillard|niebla|nebel|dunkel|shadows? of|lack(?:s|ing)?|absent|thin|manqu\\w+|falta\\w*|fehl\\w*|"
                + "(?:dont|do not|doesnt|does not|cannot|cant|yet to|not yet|fail to)(?: \\w+){0,2} (?:understand|see|agree|explain|measure)|undecided|outstanding|know\\w*|nobody|no one|pudimos|logramos|konnten|(?:avons|ont|na|navons|nont) pu|pas pu|conclure|conclu\\w* pas|personne|nadie|niemand|nicht|deferred|defer|eclaircir|klaren|aclarar|ran out|unknowns?|stuck|questions?|quer(?:y|ies)|unsettled|unresolved|disagree\\w*|disput\\w*|could not|couldnt|cannot|cant|unanswered|uncertain\\w*|knowledge|threads|learn|find out|wonder\\w*|gaps?"
                + "|future|research|puzzl\\w*|loose ends|open|if we had|missing|to test|unclear|blind spots?"
                + "|savoir|ignor\\w+|recherches?|inconnu\\w*|trancher|questions?|incertitudes?|reste|preguntas?|dudas?|saber|sabemos|investiga\\w*|pendientes?|incognitas?|incertidumbres?|fragen?|offen\\w*|wissen\\w*|ungeklart\\w*|forschung\\w*|unklar\\w*|lucken");
        cue(RecordKind.RECOMMENDATION, patterns, "sugger\\w+|sugier\\w+|sugerimos|vorschlag\\w*|conseill\\w*|aconsej\\w*|fordern|empfehlen|erwarten|decisions? (?:sought|requested|needed)|pedi\\w+|pide\\w*|atten(?:d\\w+|te\\w*)|demand\\w*|expect\\w*|wollen|wunsch\\w*|want\\w*|wants?|wish\\w*|should|ought|must|devrai\\w+|doit|doivent|deber\\w+|deben|debe|sollte\\w*|soll|sollen|mussen|muss|pflichtenheft|lastenheft|auftrag|auftrage|to do|homework|deberes|devoirs|hausaufgaben|programme? of|programa|programm|plan|course|kurs|path\\w*|camino|chemin|voie|voies|vias|charter|pledges?|resolut\\w+|beschl\\w+|wohin|hacia|vers quoi|"
                + "consider\\w*|directions?|moves?|now|action|therefore|jetzt|nun|ansteht|maintenant|ahora|ruta|feuille de route|steps?(?! of| in)|asks?|act|actions?|do|agenda|commitments?|measures?|levers?|priorit\\w+|proposals?|propose\\w*|forward|options?|call(?:s|ing)?|fix\\w*|chang\\w+|reforms?|needed|needs?|remed\\w+|solutions?|roadmap|next|principles|demands?"
                + "|conclusions?|advice|suggest\\w*|how to|pistes|leviers?|agir|chantiers?|faire|mesures?|priorites|solutions?|pasos|actuar|hacer|medidas?|propuestas?|soluciones|prioridades|handeln|schritte|tun|losung\\w*|weg|wege|massnahmen?|forderung\\w*|vorschl\\w+|aufgaben");
        cue(RecordKind.APPROACH, patterns, "choices?|choos\\w+|options?|alternativ\\w*|scenarios?|szenari\\w+|escenarios?|varianten?|choix|opcion(?:es)?|optionen|ways?|words?|mots?|maneres|manieres?|facons?|maneras?|formas?|palabras?|wort|worter|wortes|arten|weisen|meaning\\w*|sens|sentidos?|sinn|bedeut\\w*|signifi\\w+|schulen?|lager|haltungen?|positions?|posiciones|positionen|models?|modeles?|modelos?|modelle?|strateg\\w+|kinds?|types?|concept\\w*|konzept\\w*|"
                + "schools of|two schools|three schools|camps?|lens(?:es)?|views?|perspectives?|traditions?|conceptions?|definitions?|meanings?|understand\\w*|think\\w*|reason(?:ing)?|mean[st]?|philosoph\\w*|readings?|stances?|fram(?:es?|ings?)|notions?|defin\\w+"
                + "|ecoles?|lectures?|visions?|notions?|definitions?|escuelas?|vision(?:es)?|posturas?|entend\\w+|sichtweisen?|denkschulen?|lesarten?|verstandnisse?|begriffe?|deutungen|versteh\\w*");
        cue(RecordKind.COMPONENT, patterns, "machine|maquina|maschine|device|tour|map|mapa|karte|carte|plan of|guts|insides|innards|bowels|entranas|entrailles|innenleben|bauch|kasten|schachtel|boite|caja|box|engine|motor|moteur|skeleton|esqueleto|squelette|toolbox|werkstatt|taller|atelier|layers|floors?|etages?|pisos?|stockwerke?|storeys?|material|matiere|materia|"
                + "elements?|parts?|pieces?|inside|dentro|dedans|steckt|kiste|haube|capot|stack|anatomy|made|built|inventory|ingredients?|layers?|artefacts?|artifacts?|assets?|machinery|hood|modules?|blocks?|systems?|architecture|composition|contents|objects?|chain|pipeline"
                + "|pieces?|couches?|briques?|rouages|chaine|systemes?|elementos?|piezas?|capas?|sistemas?|cadena|arquitectura|teile?|elemente?|schichten?|systems?|kette|architektur|aufbau");
        cue(RecordKind.BENEFIT, patterns, "openings|given?|gives|gave|brought|owed?|owes|like[ds]?|win|won|worth|lohnt|vaut|vale la pena|ventaj\\w*|vorteil\\w*|avantag\\w*|upsides?|sunny|sonnenseite|bright|lo bueno|bienfaits?|profit\\w*|provech\\w+|nutz\\w*|util\\w*|sirven?|sert|servir|matters?|importa|importe|reward\\w*|payoff\\w*|dividend\\w*|reasons?|raisons?|razones|grunde|"
                + "good|gelingen|gut|why (?:bother|open|share|do)|positive|positifs?|positiv[oa]?s?|positiven?|optimism|favor|dafur|pour|luces|light|gains?|gained|upsides?|promises?|help(?:s|ed)?|wins?|value|offers?|strengths?|merits?|hopes?|go(?:es)? (?:well|right)|bright side|bring|in favou?r|pros|case for"
                + "|donne\\w*|doit a|atouts?|promesses?|apporte\\w*|gagne\\w*|espoirs?|gana\\w*|dado|debemos|promesas?|esperanzas?|aporta\\w*|bueno|gewinn\\w*|versprechen|hoffnung\\w*|bringt|gebracht|gegeben|verdank\\w*|gewonnen|hilft|gute[sn]?");
        cue(RecordKind.RISK, patterns, "spoil\\w*|derail\\w*|undo|hesit\\w*|doubts?|dout\\w+|duda\\w*|zweifel\\w*|zoger\\w*|misgiv\\w*|torc\\w+|tuerc\\w+|fach\\w+|grating|rub|snags?|catch|haken|pegas?|amenaz\\w*|menac\\w*|bedroh\\w*|vorsicht|prudenc\\w*|cautel\\w*|cuidado|ojo|careful|care|objection\\w*|objecion\\w*|einwand\\w*|einwande|bedenken|reserv\\w*|schattenseiten?|ugly|downs?|stolperst\\w*|tropiez\\w*|pieges?|trampas?|fallen|traps?|price|prix|precio|preis|lose|lost|perd\\w+|pierd\\w*|verlier\\w*|"
                + "wrong|awake|warn\\w*|advert\\w*|avert\\w*|attention|negative|negatifs?|negativ[oa]?s?|negativen?|anxiety|unease|alarm|contra|dagegen|contre|sombras?|shadows?|worr\\w*|hazards?|perils?|fail\\w*|costs?|trouble\\w*|downsides?|fears?|dark side|concerns?|problems?|weakness\\w*|threat\\w*|break\\w*|caution\\w*|dangers?|bad|against|harm\\w*|cons|other side"
                + "|craint\\w*|derives?|ecueils?|inquiet\\w*|revers|preocup\\w*|temor\\w*|fallar|fallos|salir mal|malo|sorgen?|schief\\w*|gefahr\\w*|kehrseite|schatten\\w*|schlimm\\w*|probleme?");
        cue(RecordKind.KEY_POINT, patterns, "ideas?|idees?|llevarse|emporter|mitnehmen|gedanken|things to|read this|sentences|satze|saetze|phrases|frases|lines|lignes|lineas|zeilen|argument|arguments?|theses?|thesen|tesis|hurry|prisa|eilige\\w*|presses|impatient\\w*|ungeduldige\\w*|"
                + "remember|minutes?|seconds|sekunden|secondes|segundos|minuten|minutos|to know|glance|bottom line|brief|take ?aways?|essentials?|highlights?|headlines?|points?|messages?|findings?|retenir|essentiel|recordar|esencial|claves?|merken|wichtig\\w*|kurze?|kern\\w*");
        CUES = Sieve.of(patterns);
    }

    private Cues() {
    }

    private static void cue(RecordKind kind, List<Pattern> patterns, String words) {
        KINDS.add(kind);
        patterns.add(Pattern.compile("\\b(?:" + words + ")\\b"));
    }

    /** The kinds that it leans towards. */
    static Set<RecordKind> in(String heading) {
        return CUES.which(Fold.words(heading)).stream().mapToObj(KINDS::get).collect(Collectors.toCollection(() -> EnumSet.noneOf(RecordKind.class)));
    }

    static boolean tellsOfChances(String heading) {
        return CHANCES.matcher(Fold.words(heading)).find();
    }

    /** Whether it weighs the good against the bad. */
    static boolean twoSided(String heading) {
        return in(heading).containsAll(EnumSet.of(RecordKind.BENEFIT, RecordKind.RISK));
    }
}
