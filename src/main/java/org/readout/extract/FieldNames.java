package org.readout.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.readout.model.RecordKind;

/** What authors call the fields of a record, in the languages drafts come in. */
final class FieldNames {

    private static final Map<String, List<String>> SYNONYMS = new LinkedHashMap<>();

    static {
        name("layer",
                "layer", "level", "stack layer", "tier", "couche", "capa", "ebene", "schicht", "stack level", "part of the stack",
                "schicht des stacks", "capa del sistema", "niveau");
        name("dimension",
                "dimension", "category", "categorie", "categoria", "kategorie", "type of artefact", "type", "art", "tipo");
        name("description",
                "description", "what it is", "definition", "what it means", "role", "summary", "descripcion", "beschreibung", "was es ist",
                "what this is", "what we mean", "explanation", "details", "detail", "content", "cest quoi", "de quoi il sagit", "que es",
                "descripcion breve", "was das ist", "erlauterung", "explication", "explicacion");
        name("spectrum",
                "spectrum", "spectrum of openness", "openness spectrum", "degrees of openness", "how open", "range of openness", "spectre",
                "espectro", "spektrum", "openness", "how open today", "how open can it be", "levels of openness", "sharing options", "options",
                "from closed to open", "range", "gradient", "degres douverture", "ouverture", "niveaux douverture", "apertura",
                "grados de apertura", "grado de apertura", "offenheit", "grad der offenheit", "offenheitsgrad", "offenheitsgrade",
                "stufen der offenheit", "degrees of availability", "degree of openness", "availability", "degrees of access",
                "spectre douverture", "espectro de apertura", "spektrum der offenheit", "grade der offenheit");
        name("system-goals",
                "system goals", "system goal", "goals for the system", "technical goals", "objectifs du systeme", "objetivos del sistema",
                "systemziele", "system benefits", "benefits for the system", "what the system gains", "engineering goals",
                "objetivo del sistema", "objectif du systeme", "ziele fur das system", "technische ziele", "technischer nutzen",
                "nutzen fur das system", "utilite technique");
        name("societal-goals",
                "societal goals", "societal goal", "social goals", "goals for society", "public goals", "objectifs de societe",
                "objectifs societaux", "objetivos sociales", "gesellschaftliche ziele", "societal benefits", "public benefits",
                "what society gains", "benefits for society", "objetivos para la sociedad", "objetivo social", "objectif de societe",
                "ziele fur die gesellschaft", "gesellschaftlicher nutzen", "nutzen fur die gesellschaft", "gesellschaft", "beneficio social",
                "interet general", "utilite sociale", "interes publico", "gemeinwohl");
        name("risks",
                "risks", "risk", "risks of openness", "concerns", "caveats", "harms", "risques", "riesgos", "risiken", "risk of opening",
                "risks of opening", "risk if open", "risk if opened", "risks if open", "danger", "dangers", "peligros", "riesgo", "risque",
                "risiko", "gefahren", "risiken der offnung", "riesgos de abrir", "risques de louverture", "hazards", "hazard", "drawbacks",
                "threats", "amenazas", "menaces", "nachteile");
        name("addressee",
                "addressee", "addressees", "addressed to", "for", "to", "who", "actor", "actors", "responsible", "directed at", "destinataire",
                "destinataires", "destinatario", "destinatarios", "adressat", "adressaten", "responsible body", "owner", "owners", "lead",
                "lead agency", "lead body", "led by", "action by", "body", "addressed", "whom", "recipients", "responsable", "responsables",
                "porteur", "acteur", "acteurs", "qui", "organismo", "organismo responsable", "quien", "a quien", "entidad", "zustandig",
                "zustandigkeit", "verantwortlich", "verantwortliche", "wer", "an wen", "akteur", "dirigida a", "dirigido a", "dirigidas a",
                "adresse a", "adressee a", "gerichtet an");
        name("rationale",
                "rationale", "why", "reason", "reasons", "reasoning", "justification", "pourquoi", "motif", "justificacion", "por que",
                "begrundung", "warum", "because", "why this", "why it helps", "grund", "begrundung und ziel", "razon", "motivo", "motivos",
                "porque", "parce que", "raison", "motifs", "weshalb");
        name("priority",
                "priority", "urgency", "priorite", "prioridad", "prioritat", "importance", "rank", "urgence", "importancia", "urgencia",
                "dringlichkeit", "rang");
        name("horizon",
                "horizon", "time horizon", "by when", "timeline", "timeframe", "time frame", "when", "deadline", "echeance", "calendrier",
                "plazo", "zeithorizont", "bis wann", "timescale", "timing", "time scale", "due", "due date", "target date", "by", "term",
                "period", "delai", "echeances", "terme", "fecha", "plazos", "frist", "zeitrahmen", "termin", "zeitplan");
        name("context",
                "context", "background", "why it matters", "contexte", "contexto", "hintergrund", "kontext", "explanation of the question",
                "notes");
    }

    private static final Map<RecordKind, List<String>> RECORD_COLUMNS = Map.of(
            RecordKind.COMPONENT, List.of("component", "name", "element", "artifact", "artefact", "item", "part", "key component",
                    "building block", "brique", "baustein", "bestandteil", "elemento", "nombre", "nom", "composant", "componente", "komponente"),
            RecordKind.RECOMMENDATION, List.of("recommendation", "ask", "action", "what", "recommandation", "recomendacion",
                    "empfehlung"),
            RecordKind.OPEN_QUESTION, List.of("question", "open question", "question ouverte", "pregunta", "frage", "offene frage"),
            RecordKind.APPROACH, List.of("approach", "approche", "enfoque", "ansatz"),
            RecordKind.BENEFIT, List.of("benefit", "advantage", "gain", "avantage", "benefice", "beneficio", "ventaja", "nutzen", "vorteil"),
            RecordKind.OPPORTUNITY, List.of("opportunity", "opportunitie", "opportunite", "oportunidad", "oportunidade", "chance", "chancen"),
            RecordKind.RISK, List.of("risk", "challenge", "harm", "risque", "riesgo", "risiko", "risiken"),
            RecordKind.KEY_POINT, List.of("key point", "point", "message"));

    private static final Set<String> VAGUE = Set.of("name", "item", "items", "part", "parts", "element", "elements", "elemento", "nombre",
            "nom", "what", "action", "point", "message");

    private FieldNames() {
    }

    /** Every field of every kind of record. */
    static List<String> keys() {
        return List.copyOf(SYNONYMS.keySet());
    }

    /** The field a label or column head names. */
    static Optional<String> key(String label) {
        String folded = Fold.words(label);
        return SYNONYMS.entrySet().stream().filter(field -> field.getValue().contains(folded)).map(Map.Entry::getKey).findFirst();
    }

    /** Whether a column head says that its column names the records. */
    static boolean namesRecords(RecordKind kind, String columnHead) {
        String folded = Fold.words(columnHead);
        List<String> names = RECORD_COLUMNS.get(kind);
        return names.contains(folded) || folded.endsWith("s") && names.contains(folded.substring(0, folded.length() - 1));
    }

    /** Heads that say nothing of what is named, unless another column does. */
    static boolean isVague(String columnHead) {
        return VAGUE.contains(Fold.words(columnHead));
    }

    private static void name(String key, String... synonyms) {
        SYNONYMS.put(key, List.of(synonyms));
    }
}
