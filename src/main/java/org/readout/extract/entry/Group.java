package org.readout.extract.entry;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.readout.extract.ask.Addressee;
import org.readout.extract.ask.ByWhen;
import org.readout.extract.language.PatternFile;
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

    private static final PatternFile PATTERNS = PatternFile.of(Group.class).with("count", ByWhen.COUNT).with("month", ByWhen.MONTH);
    public static final Group NONE = new Group(Map.of());
    private static final Pattern HORIZON = PATTERNS.pattern("horizon");
    /** “A year is too short”, “Un an ne suffit pas”. */
    private static final Pattern SAYS = PATTERNS.pattern("says");
    /** “2026: taking stock”: what is done then is no part of the date. */
    private static final Pattern THEN = Pattern.compile("^(20\\d\\d)\\s?[:–—-]\\s.*");
    /** “Measures for the short term”, “Medidas inmediatas”: a time with what is to be done then. */
    private static final Pattern DEEDS = PATTERNS.pattern("deeds");
    private static final Pattern PRIORITY = Pattern.compile(
            "(?iU)^(?:(?:high|medium|low|top|highest|lowest|first|second|third)[ -]?(?:priority|priorities)|priority \\d|(?:essential|desirable|urgent)(?: (?:actions?|measures?))?"
                    + "|priorité (?:haute|moyenne|basse)|prioridad (?:alta|media|baja)|(?:hohe|mittlere|niedrige) priorität)\\b.*");
    /** “Delivery layer”, and not “High-level architecture”. */
    private static final Pattern LAYER = Pattern.compile(
            "(?iU).*\\b(?:layer|(?<!high[ -])(?<!low[ -])(?<!top[ -])level|tier|couche|(?<!haut )niveau|capa|(?<!alto )nivel|ebene|schicht)\\b.*|.*(?:ebene|schicht)$");
    /** “Hardware components”. */
    private static final Pattern SOME = PATTERNS.pattern("some");
    /** Over what is said of parts that stand elsewhere, or of all of them: no layer. */
    private static final Pattern NOTES = PATTERNS.pattern("notes");
    /** Before what a phase is: “Phase two: by the end of the mandate”. */
    private static final Pattern PHASE = Pattern.compile("(?iU)^(?:phase|stage|step|étape|fase|etapa|paso|stufe|schritt) (?:\\d{1,2}|[ivx]{1,4}|\\p{L}{2,6})\\s?[:–—-]\\s+(?=\\S)");
    private static final Pattern FIRST_DAYS = PATTERNS.pattern("first-days");
    /** “Short-term actions”. */
    private static final Pattern TERM = PATTERNS.pattern("term");
    /** “Dimension: artifacts”, “Dimension Dokumentation”. */
    private static final Pattern DIMENSIONAL = Pattern.compile("(?iU)(?:[\\p{L}-]+ ){0,2}dimensi(?:on|ón)(?:\\s?[:–—-])?(?: [\\p{L}'’-]+){0,3}");
    /** The dimensions along which a stack is told, besides its layers. */
    private static final Pattern DIMENSION = PATTERNS.pattern("dimension");

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
