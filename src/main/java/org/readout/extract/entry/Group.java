package org.readout.extract.entry;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.readout.extract.ask.Addressee;
import org.readout.extract.ask.ByWhen;
import org.readout.extract.language.Tongue;
import org.readout.model.RecordKind;

/**
 * What a heading says of all the records gathered under it: whom recommendations are for, by when, how urgent; the layer of
 * components.
 *
 * @param fields  by field key; empty where the heading says nothing of them
 * @param clauses whether a line above them goes on in each: “We recommend that: … the Department test …”
 * @param bodies  whether each begins with whom it asks, as most of them surely do: “Donors: …”, “Advocates: …”
 */
public record Group(Map<String, String> fields, boolean clauses, boolean bodies) {

    public static final Group NONE = new Group(Map.of());

    private static final Pattern HORIZON = Pattern.compile(
            "(?iU)^20\\d\\d\\s?[:–—-]\\s\\S.{0,60}$|^(?:early |late |mid-?|anfang |mitte |ende |début |fin |mi-|principios de |finales de )?" + ByWhen.MONTH + "(?: de)? 20\\d\\d$|^(?:fiscal|financial|budget|school|academic|calendar) years? 20\\d\\d\\b.{0,8}$|^(?:exercice|année scolaire|ejercicio|curso|(?:haushalts|schul|geschäfts)jahr)(?: budgétaire| fiscal| presupuestario)? 20\\d\\d\\b.{0,8}$|^(?:by|until|for|from|starting in|as of|a partir de|à partir de|desde|ab|bis|d['’]ici|avant|antes de|hasta|en|dans)(?: (?:the )?(?:end|mid|ende|mitte|anfang|fin|finales|à)(?: (?:of|de|la|fin))*)? 20\\d\\d$|^(?:(?:end|mid|early|late|fin|début|mi|mitte|ende|anfang|finales|mediados|q[1-4])[ -](?:de |of )?)?20\\d\\d$|^(?:over|beyond|after|from|before|more than|less than|up to|the next|the first|the coming|years?|months?)\\b.*(?:years?|months?|\\d{4}).*|^" + ByWhen.COUNT + "[ -](?:to " + ByWhen.COUNT + "[ -])?(?:years?|months?|weeks?)\\b.*|^(?:years?|months?) \\d.*|^(?:quick wins?|this year|next year|(?:right )?now|at once|today|straight away|later(?: on)?|eventually|in the long run|más adelante|después|plus tard|ensuite|später|danach|ahora(?: mismo)?|hoy|ya|de inmediato|este año|maintenant|aujourd['’]hui|cette année|jetzt|heute|sofort|dieses jahr)$|^(?:immediate(?:ly)?|now|(?:short|medium|mid|long|near)(?:er)?)\\b.*(?:term|run|month|year|\\d{4}|^now$|immediate).*|^immediate.*|^(?:in|within|by|until) .*(?:\\d{4}|months?|years?|weeks?).*"
                    + "|^(?:(?:à|a) (?:(?:très|plus) )?)?(?:court|moyen|long) terme.*|^(?:a )?(?:corto|medio|largo) plazo.*|^(?:kurz|mittel|lang)fristig.*|^(?:sofort|bis \\d{4}|bis ende|binnen|innerhalb|in den nächsten|nach|über|ab) .*(?:\\d{4}|jahr|monat).*|^sofort.*|^(?:dans|sous|au-delà|après|d['’]ici|avant) .*(?:ans?|mois|années?|\\d{4})\\b.*|^(?:en|antes de|después de|más allá de|dentro de) .*(?:años?|meses|\\d{4}).*|^(?:tout de suite|dès maintenant|ahora mismo|de inmediato|jetzt|kurzfristiges|mittelfristiges|langfristiges)\\b.*|^(?:d['’]ici|antes de) .*\\d{4}.*|^(?:immédiat|inmediat).*");
    /** “A year is too short”, “Un an ne suffit pas”. */
    private static final Pattern SAYS = Pattern.compile("(?iU)(?:[\\p{L}\\d’'-]+ ){1,4}?(?:is|isn['’]t|are|aren['’]t|was|were|will|est|sont|n['’]est|ne|es|son|no|ist|sind|reicht|reichen)\\b");
    /** “2026: taking stock”: what is done then is no part of the date. */
    private static final Pattern THEN = Pattern.compile("^(20\\d\\d)\\s?[:–—-]\\s.*");
    /** “Measures for the short term”, “Medidas inmediatas”: a time with what is to be done then. */
    private static final Pattern DEEDS = Pattern.compile("(?iU)^(?:(?:first|the) )?(?:(?:measures?|actions?|steps|asks|recommendations?|tasks|what to do|to do|mesures?|actions?|étapes|recommandations?|chantiers|medidas|acciones|pasos|propuestas|recomendaciones|maßnahmen|schritte|empfehlungen|aufgaben|vorschläge)\\b(?:,|:)?\\s+)(?:(?:for|in|over|to take|to be taken|que prendre|à prendre|para|que tomar|mit|für) (?:(?:the|el|la|le|den|die|das)\\s)?)?");
    private static final Pattern PRIORITY = Pattern.compile(
            "(?iU)^(?:(?:high|medium|low|top|highest|lowest|first|second|third)[ -]?(?:priority|priorities)|priority \\d|(?:essential|desirable|urgent)(?: (?:actions?|measures?))?"
                    + "|priorité (?:haute|moyenne|basse)|prioridad (?:alta|media|baja)|(?:hohe|mittlere|niedrige) priorität)\\b.*");
    /** “Delivery layer”, and not “High-level architecture”. */
    private static final Pattern LAYER = Pattern.compile(
            "(?iU).*\\b(?:layer|(?<!high[ -])(?<!low[ -])(?<!top[ -])level|tier|couche|(?<!haut )niveau|capa|(?<!alto )nivel|ebene|schicht)\\b.*|.*(?:ebene|schicht)$");

    /** “Hardware components”. */
    private static final Pattern SOME = Pattern.compile("(?iU)(?:\\p{L}+[ -]){1,3}components|(?:composante?s|componentes) (?!d(?:e|es|u|el)\\b|d['’])\\p{L}+|(?:\\p{L}+[ -]){1,2}(?:komponenten|bausteine)|\\p{L}{3,}komponenten");
    /** Over what is said of parts that stand elsewhere, or of all of them: no layer. */
    private static final Pattern NOTES = Pattern.compile("(?iU)(?:an?|une?|una|eine?) (?:note|remark|word|comment|remarque|mot|nota|observación|aclaración|palabra|anmerkung|bemerkung|hinweis|wort) (?:on|about|regarding|sur|sobre|acerca de|zu[mr]?)\\b|(?:an? |une? |una |eine? )?(?:overview|introduction|summary|aperçu|introducción|panorama|überblick|übersicht|einleitung|einführung)(?: (?:of|sur|de|du|des|del|über|zu[mr]?)\\b|$)|(?:general(?:ities)?|overview|introduction|summary|généralités|vue d['’]ensemble|aperçu|généralidades|generalidades|visión general|panorama|introducción|allgemeines|allgemein|überblick|übersicht|einleitung|einführung|notes?|remarks?|details?|comments?|commentaires?|comentarios?|kommentare?|explanations?|explanatory|further|more on|précisions|remarques|détails|commentaires|explications|notas?|aclaraciones|detalles|observaciones|comentarios|explicaciones|erläuterung(?:en)?|anmerkung(?:en)?|hinweise|einzelheiten|bemerkungen|näheres)\\b");
    /** Before what a phase is: “Phase two: by the end of the mandate”. */
    private static final Pattern PHASE = Pattern.compile("(?iU)^(?:phase|stage|step|étape|fase|etapa|paso|stufe|schritt) (?:\\d{1,2}|[ivx]{1,4}|\\p{L}{2,6})\\s?[:–—-]\\s+(?=\\S)");
    private static final Pattern FIRST_DAYS = Pattern.compile("(?iU)(?:(?:in )?(?:the|our) )?first (?:\\d+|hundred|few|six|three) (?:days|weeks|months)|(?:(?:dans )?les )?(?:\\p{L}+ |\\d+ )?premiers (?:\\p{L}+ )?(?:jours|mois)|(?:(?:en )?los )?(?:primeros (?:\\p{L}+ |\\d+ )?(?:días|meses)|\\d+ primeros días)|(?:(?:in den|die) )?ersten (?:\\p{L}+ |\\d+ )?(?:tagen?|wochen|monaten?)");
    /** “Short-term actions”. */
    private static final Pattern TERM = Pattern.compile("(?iU)^(?:(?:actions|mesures|acciones|medidas) )?(?<then>(?:short|medium|mid|near|long)(?:er)?[- ]term|à (?:court|moyen|long) terme|a (?:corto|medio|mediano|largo) plazo)(?: (?:actions?|steps|measures|priorities|recommendations|asks|goals))?\\s?:?$");
    /** “Dimension: artifacts”, “Dimension Dokumentation”. */
    private static final Pattern DIMENSIONAL = Pattern.compile("(?iU)(?:[\\p{L}-]+ ){0,2}dimensi(?:on|ón)(?:\\s?[:–—-])?(?: [\\p{L}'’-]+){0,3}");
    /** The dimensions along which a stack is told, besides its layers. */
    private static final Pattern DIMENSION = Pattern.compile("(?iU)(?:(?:ai|system|model) )?(?:artifacts?|artefacts?|documentation|distribution)|diffusion|artefacts? d['’]ia|difusión|artefactos(?: de ia)?|documentación|distribución|dokumentation|(?:ki-)?artefakte?|artefacto(?: de ia)?|verteilung|verbreitung|vertrieb");

    public Group {
        fields = Map.copyOf(fields);
    }

    public Group(Map<String, String> fields) {
        this(fields, false, false);
    }

    /** The same of records that begin with whom they ask. */
    public Group ofBodies() {
        return new Group(fields, clauses, true);
    }

    public static Group of(RecordKind kind, String title, Tongue tongue) {
        String heading = kind == RecordKind.RECOMMENDATION ? withoutPhase(title) : title;
        Map<String, String> fields = new TreeMap<>();
        if (kind == RecordKind.RECOMMENDATION) {
            if (isTime(heading)) {
                fields.put("horizon", TERM.matcher(THEN.matcher(heading).replaceFirst("$1")).replaceFirst("${then}"));
            } else if (PRIORITY.matcher(heading).matches()) {
                fields.put("priority", heading);
            } else if (!Addressee.ofGroup(heading, tongue).isEmpty()) {
                fields.put("addressee", Addressee.ofGroup(heading, tongue));
            }
        } else if (kind == RecordKind.COMPONENT && !isNote(heading) && !heading.endsWith("?") && !Line.CAPTION.matcher(heading).lookingAt()) {
            fields.put(isDimension(heading) || DIMENSIONAL.matcher(heading).matches() ? "dimension" : "layer", heading);
        }
        return new Group(fields);
    }

    /** The time alone where a heading counts a phase before it. */
    private static String withoutPhase(String heading) {
        String named = PHASE.matcher(heading).replaceFirst("");
        return isTime(named) ? named : heading;
    }

    /** Whether what stands below is said of records that stand elsewhere. */
    public static boolean isNote(String heading) {
        return NOTES.matcher(heading).lookingAt();
    }

    public static boolean isDimension(String words) {
        return DIMENSION.matcher(words).matches();
    }

    public static boolean isTime(String words) {
        if (SAYS.matcher(words).lookingAt()) {
            return false;
        }
        String time = DEEDS.matcher(words).replaceFirst("");
        return HORIZON.matcher(words).matches() || HORIZON.matcher(time).matches() || FIRST_DAYS.matcher(time).matches() || ByWhen.is(time);
    }

    /** Whether the heading plainly gathers rather than being a record itself. */
    public static boolean gathers(RecordKind kind, String heading) {
        return kind == RecordKind.RECOMMENDATION && (isTime(withoutPhase(heading)) || PRIORITY.matcher(heading).matches() || ByWhen.isMoment(heading))
                || kind == RecordKind.COMPONENT && (LAYER.matcher(heading).matches() || DIMENSIONAL.matcher(heading).matches() || SOME.matcher(heading).matches());
    }

    /** What this group says, and what the one around it says where this one does not. */
    public Group within(Group outer) {
        Map<String, String> all = new TreeMap<>(outer.fields);
        all.putAll(fields);
        return new Group(all, clauses || outer.clauses, bodies);
    }
}
