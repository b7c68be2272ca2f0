package org.readout.extract;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.readout.model.RecordKind;

/** What authors call the fields of a record, in the languages drafts come in. */
final class FieldNames {

    private static final Set<String> KEYS = new LinkedHashSet<>();
    private static final Map<String, String> BY_LABEL = new HashMap<>();

    static {
        name("layer",
                "layer", "level", "stack layer", "tier", "couche", "capa", "ebene", "schicht", "stack level", "part of the stack",
                "schicht des stacks", "capa del sistema", "niveau", "stage", "phase", "etape", "etapa", "fase", "stage of the life cycle", "life cycle stage", "lifecycle stage", "where in the stack", "place in the stack", "nivel", "etage", "piso", "stufe im lebenszyklus", "lebenszyklusphase", "bereich", "cuando", "moment");
        name("dimension",
                "dimension", "category", "categorie", "categoria", "kategorie", "type of artefact", "type", "art", "tipo");
        name("description",
                "description", "what it is", "definition", "what it means", "role", "summary", "descripcion", "beschreibung", "was es ist",
                "what this is", "what we mean", "explanation", "details", "detail", "content", "cest quoi", "de quoi il sagit", "que es",
                "what it does", "in short", "in plain words", "function", "purpose", "fonction", "role joue", "en clair", "ce que cest", "contenu", "lo que es", "funcion", "contenido", "en pocas palabras", "funktion", "inhalt", "kurzbeschreibung", "worum es geht", "was es tut", "descripcion breve", "was das ist", "erlauterung", "explication", "explicacion");
        name("spectrum",
                "spectrum", "spectrum of openness", "openness spectrum", "degrees of openness", "degrees", "degree", "stages", "gradations", "how open", "range of openness", "spectre",
                "espectro", "spektrum", "openness", "how open today", "how open can it be", "levels of openness", "sharing options", "options",
                "from closed to open", "range", "gradient", "degres douverture", "ouverture", "niveaux douverture", "apertura",
                "grados de apertura", "grado de apertura", "offenheit", "grad der offenheit", "offenheitsgrad", "offenheitsgrade",
                "stufen der offenheit", "degrees of availability", "degree of openness", "availability", "degrees of access",
                "offenheitsstufen", "offenheitsstufe", "offnungsgrad", "offnungsgrade", "offnungsstufen", "stufen", "stufe", "abstufung", "abstufungen", "skala", "spanne", "bandbreite", "echelle", "echelle douverture", "paliers", "palier", "crans", "escala", "escala de apertura", "escalones", "peldanos", "gradiente", "rango", "rango de apertura", "niveles", "niveles de apertura", "degres", "niveaux", "scale", "scale of openness", "steps", "ladder", "levels", "range of options", "release options", "ways to release", "how it can be shared", "von geschlossen bis offen", "du plus ferme au plus ouvert", "de cerrado a abierto", "opciones", "opciones de apertura", "optionen", "spectre douverture", "espectro de apertura", "spektrum der offenheit", "grade der offenheit");
        name("system-goals",
                "system goals", "system goal", "goals for the system", "technical goals", "objectifs du systeme", "objetivos del sistema",
                "systemziele", "system benefits", "benefits for the system", "what the system gains", "engineering goals",
                "objetivo del sistema", "objectif du systeme", "ziele fur das system", "technische ziele", "technischer nutzen",
                "nutzen fur das system", "utilite technique", "gain for engineering", "gains for engineering", "engineering gain", "engineering gains", "for engineers", "for developers", "technical value", "technical benefit", "technical benefits", "technical gain", "what engineers gain", "what developers gain", "gain technique", "interet technique", "interet pour le systeme", "pour le systeme", "pour les developpeurs", "benefice technique", "apport technique", "utilidad tecnica", "beneficio tecnico", "beneficios tecnicos", "ventaja tecnica", "para el sistema", "para quienes desarrollan", "interes tecnico", "metas del sistema", "fur das system", "fur entwickler", "fur die technik", "technischer gewinn", "gewinn fur die technik", "systemziel", "technische vorteile", "technischer mehrwert");
        name("societal-goals",
                "societal goals", "societal goal", "social goals", "goals for society", "public goals", "objectifs de societe",
                "objectifs societaux", "objetivos sociales", "gesellschaftliche ziele", "societal benefits", "public benefits",
                "what society gains", "benefits for society", "objetivos para la sociedad", "objetivo social", "objectif de societe",
                "ziele fur die gesellschaft", "gesellschaftlicher nutzen", "nutzen fur die gesellschaft", "gesellschaft", "who gains", "who benefits", "whom it serves", "a qui cela profite", "qui y gagne", "quien gana", "a quien beneficia", "wem es nutzt", "wer gewinnt", "beneficio social",
                "gain for the public", "gains for the public", "gain for society", "gains for society", "public gain", "public value", "public interest", "social value", "civic value", "for the public", "for society", "for citizens", "what the public gains", "what citizens gain", "interet pour la societe", "interet public", "pour la societe", "pour le public", "pour les citoyens", "benefice social", "benefices pour la societe", "gain social", "apport social", "utilidad social", "valor publico", "valor social", "beneficios sociales", "beneficio para la sociedad", "para la sociedad", "para la ciudadania", "metas sociales", "fur die gesellschaft", "fur die offentlichkeit", "gewinn fur die gesellschaft", "offentlicher nutzen", "gesellschaftlicher gewinn", "gesellschaftlicher mehrwert", "gesellschaftliches ziel", "offentliches interesse", "interet general", "utilite sociale", "interes publico", "gemeinwohl");
        name("risks",
                "risks", "risk", "risks of openness", "concerns", "caveats", "harms", "risques", "riesgos", "risiken", "risk of opening",
                "risks of opening", "risk if open", "risk if opened", "risks if open", "danger", "dangers", "peligros", "riesgo", "risque",
                "risiko", "gefahren", "risiken der offnung", "riesgos de abrir", "risques de louverture", "hazards", "hazard", "drawbacks",
                "watch out", "beware", "watch for", "achtung", "attention", "ojo", "threats", "amenazas", "menaces", "nachteile", "downside", "downsides", "danger if open", "what could go wrong", "what can go wrong", "worries", "harm", "limits", "pitfalls", "points de vigilance", "vigilance", "craintes", "inconvenients", "limites", "danger", "precautions", "cautelas", "inconvenientes", "desventajas", "temores", "gefahr", "bedenken", "vorbehalte", "sorgen", "schattenseite", "risiko der offnung", "gefahren der offnung");
        name("addressee",
                "addressee", "addressees", "addressed to", "for", "to", "who", "actor", "actors", "responsible", "directed at", "destinataire",
                "destinataires", "destinatario", "destinatarios", "adressat", "adressaten", "responsible body", "owner", "owners", "lead",
                "lead agency", "lead body", "led by", "action by", "body", "addressed", "whom", "recipients", "responsable", "responsables",
                "porteur", "acteur", "acteurs", "qui", "organismo", "organismo responsable", "quien", "a quien", "entidad", "zustandig",
                "zustandigkeit", "verantwortlich", "verantwortliche", "wer", "an wen", "akteur", "dirigida a", "dirigido a", "dirigidas a",
                "adresse a", "adressee a", "gerichtet an", "pour", "para", "fur", "an", "a lattention du", "a lattention des", "a lattention de",
                "target", "audience", "institution", "institutions", "implementing body", "federführung", "federfuhrung", "ressort", "pilote", "competence", "competent authority", "autorite", "autoridad", "administration", "addressee(s)",
                "who acts", "who should", "for whom", "by whom", "addressed bodies", "acteurs concernes", "acteur concerne", "a qui", "pour qui", "par qui", "porte par", "pilotage", "entidad responsable", "responsable principal", "actores", "actores implicados", "a cargo de", "dirigido", "quien debe actuar", "wer handelt", "wer soll handeln", "fur wen", "durch wen", "zustandige stelle", "verantwortung", "beteiligte", "adressatin", "adressatinnen und adressaten", "who should act", "responsibility", "agency", "departement", "department", "stakeholder", "stakeholders");
        name("rationale",
                "rationale", "why", "reason", "reasons", "reasoning", "justification", "pourquoi", "motif", "justificacion", "por que",
                "begrundung", "warum", "because", "why this", "why it helps", "grund", "begrundung und ziel", "razon", "motivo", "motivos",
                "grounds", "basis", "the case", "argument", "evidence", "motivation", "explication du choix", "pourquoi cette mesure", "argumentos", "fundamento", "fundamentacion", "motivacion", "motivierung", "argumente", "erwagungen", "hintergrund der empfehlung", "porque", "parce que", "raison", "motifs", "weshalb");
        name("priority",
                "priority", "urgency", "priorite", "prioridad", "prioritat", "importance", "rank", "urgence", "importancia", "urgencia",
                "dringlichkeit", "rang", "wichtigkeit", "priority level", "level of priority", "niveau de priorite", "degre durgence", "nivel de prioridad", "grado de urgencia", "stufe der dringlichkeit", "prioritatsstufe");
        name("horizon",
                "horizon", "time horizon", "by when", "timeline", "timeframe", "time frame", "when", "deadline", "echeance", "calendrier",
                "plazo", "zeithorizont", "bis wann", "timescale", "timing", "time scale", "due", "due date", "target date", "by", "term",
                "how soon", "how long", "time needed", "target", "start", "milestone", "milestones", "quand", "date", "date limite", "pour quand", "calendrier de mise en oeuvre", "duree", "cuando", "calendario", "cronograma", "fecha limite", "para cuando", "wann", "bis zu", "umsetzung bis", "stichtag", "datum", "dauer", "period", "delai", "echeances", "terme", "fecha", "plazos", "frist", "zeitrahmen", "termin", "zeitplan");
        name("context",
                "context", "background", "why it matters", "contexte", "contexto", "hintergrund", "kontext", "explanation of the question",
                "notes", "what we know", "what is known", "why it is open", "discussion", "commentaire", "remarque", "remarques", "ce que lon sait", "pourquoi cest important", "comentario", "comentarios", "lo que se sabe", "por que importa", "antecedentes", "anmerkung", "anmerkungen", "was wir wissen", "warum es wichtig ist", "einordnung", "explanation");
        name("layer", folded("الطبقة", "المستوى", "層", "レイヤー"));
        name("dimension", folded("البُعد", "النوع", "次元", "種類"));
        name("description", folded("الوصف", "التعريف", "説明", "概要", "内容"));
        name("spectrum", folded("درجات الانفتاح", "طيف الانفتاح", "درجة الانفتاح", "公開の段階", "オープンネスの段階", "公開の度合い"));
        name("system-goals", folded("أهداف النظام", "システム目標", "システムの目標"));
        name("societal-goals", folded("أهداف المجتمع", "الأهداف المجتمعية", "社会目標", "社会的目標"));
        name("risks", folded("المخاطر", "الخطر", "リスク", "危険"));
        name("addressee", folded("الجهة المعنية", "الجهة المسؤولة", "موجهة إلى", "対象", "宛先", "担当"));
        name("rationale", folded("السبب", "المبرر", "التعليل", "理由", "根拠"));
        name("priority", folded("الأولوية", "優先度", "優先順位"));
        name("horizon", folded("الموعد", "الأفق الزمني", "المدة", "期限", "時期"));
        name("context", folded("السياق", "背景"));
    }

    private static final int LONGEST_LABEL = 7;
    private static final String GOAL = "(?:goal|benefit|help|gain|advance|aim|purpose|value|use|good|advantage|objectif|apport|utilite|gewinn|gewonnen|gagn|gana|ganar|learn|bring|serve|sirve|sert|hilft|help|improve|profit|benefice|avantage|interet|objetivo|beneficio|ventaja|utilidad|ziel|nutzen|vorteil)";

    /** Labels nobody foresaw, by what they speak of: “How openness helps the system”. In the order in which they are tried. */
    private static final Map<RecordKind, Map<String, Pattern>> ABOUT = Map.of(
            RecordKind.COMPONENT, ordered(
                    "risks", "^(?:what|where|wo|donde|ou|ce qui|lo que|was)\\b.*\\b(?:wrong|worr\\w*|fear\\w*|gefahr\\w*|schief\\w*|mal|craindre|craint|preocupa|falla\\w*|hurt|harm)\\b|\\b(?:risks?|harms?|hazards?|dangers?|threats?|misuses?|downsides?|risques?|riesgos?|peligros?|risiken|risiko|gefahr(?:en)?)\\b",
                    "system-goals", "^(?:what|how|why|value|effect|was|ce que|lo que|que)\\b.*\\b(?:for|pour|para|fur|to|on) (?:the |le |la |les |el |los |das |die )?(?:systems?|technolog\\w+|developers?|engineers?|systemes?|sistemas?|entwickl\\w+|technik)\\b|^(?=.*\\b(?:systems?|technical\\w*|engineers?|engineering|developers?|builders?|operators?|desarrollador\\w*|ingenier\\w*|ingenieur\\w*|developpeur\\w*|entwickl\\w*|betreiber\\w*|technik\\w*|systemes?|technique|sistemas?|tecnic[oa]s?|techni\\w+|system\\w*)\\b).*" + GOAL,
                    "societal-goals", "^(?:what|how|why|value|effect|was|ce que|lo que|que)\\b.*\\b(?:for|pour|para|fur|to|on) (?:the |le |la |les |el |los |das |die )?(?:society|public|citizens|everyone|people|societe|citoyens|sociedad|ciudadan\\w+|gesellschaft|burger\\w*)\\b|^(?=.*\\b(?:societ\\w*|social\\w*|sociedad|allgemeinheit|offentlich\\w*|burger\\w*|menschen|ciudadan\\w*|citoyen\\w*|usagers?|vecin\\w*|gente|gens|everybody|users?|tous|toutes|alle|todos|todas|all|society|public\\w*|citizens?|communit\\w*|people|everyone|gesellschaft\\w*|general)\\b).*" + GOAL,
                    "spectrum", "^(?:openness|apertura|ouverture|offenheit)\\b(?: \\w+){0,2}$|^(?:ranges?|runs|goes|steps|scale|from|de|von|desde|du)\\b.*\\b(?:to|bis|a|hasta|au)\\b(?: \\w+){0,3}$|\\b(?:spectrum|spectre|espectro|spektrum|gradient)\\b|\\b(?:degrees?|levels?|range|scale|grades?|steps|options|how|niveaux?|degres?|nivel(?:es)?|grados?|stufen?|grade?|wie)\\b.*(?:open|access|availab|disclos|shar|release|ouvert|acces|apert|abiert|offen|zugang)",
                    "layer", "^(?:which |what |in which |quelle |en que |welche |system |model |ai |technical )?(?:layers?|tiers?|stack|couches?|capas?|ebenen?|schicht(?:en)?)\\b|\\bstack$",
                    "description", "^(?:wozu|wofur|what for|a quoi|para que)\\b(?: \\w+){0,3}$|^(?:purpose|function|funktion|fonction|funcion)(?: \\w+){0,2}$|^(?:what|ce|lo|was) (?:it|they|this|that|quil|quelle|que|es|sie|er)\\b(?: \\w+){1,2}$"),
            RecordKind.RECOMMENDATION, ordered(
                    "horizon", "^(?:(?:implementation|proposed|suggested|target) )?(?:time ?frame|timeline|timetable|deadline|horizon|timescale|schedule|period|date|echeance|calendrier|calendario|delai|plazo|frist|zeit\\w+|termin)s?(?: \\w+)?$",
                    "priority", "^(?:level of |degree of |degre de |niveau de |nivel de |grado de )?(?:priority|urgency|priorite|urgence|prioridad|urgencia|prioritat|dringlichkeit)(?: (?:level|rating|rank))?$",
                    "addressee", "^(?:who|responsib\\w+|responsable\\w*|zustandig\\w*|verantwortlich\\w*|lead \\w+|addressed to|addressees?|destinat\\w+|adress\\w+|owners?|action by|directed (?:to|at)|implement\\w* (?:by|body|agency|partners?)|target audience|actors?|acteurs?|actor(?:es)?|akteure?|porteurs?|pilotes?|institutions?)(?: \\w+){0,2}$",
                    "rationale", "^(?:why|rationale|reason\\w*|justif\\w+|begrundung|evidence base|motiv\\w*|motifs?)\\b"));

    private static final Map<RecordKind, List<String>> RECORD_COLUMNS = Map.of(
            RecordKind.COMPONENT, List.of("component", "name", "element", "artifact", "artefact", "item", "part", "key component", "subcomponent", "sub component",
                    "module", "asset", "resource", "object", "piece", "building block", "system component", "ai component", "component name", "what can be opened",
                    "brique", "composant", "composante", "artefact", "objet", "ressource", "nom",
                    "componente", "elemento", "pieza", "modulo", "artefacto", "recurso", "nombre", "parte", "subcomponente",
                    "baustein", "bestandteil", "komponente", "bestandteile", "bausteine", "komponenten", "teil", "artefakt", "modul", "gegenstand"),
            RecordKind.RECOMMENDATION, List.of("recommendation", "ask", "action", "what", "measure", "proposal", "policy", "policy option", "option", "our recommendation",
                    "policy recommendation", "key recommendation", "proposed action", "recommended action", "action item", "what to do", "what should happen", "step", "policy action", "policy measure",
                    "recommandation", "proposition", "preconisation", "mesure", "mesure proposee", "action proposee", "demande",
                    "recomendacion", "recomendaciones", "propuesta", "medida", "medida propuesta", "accion", "acciones", "accion propuesta",
                    "empfehlung", "empfehlungen", "massnahme", "maßnahme", "massnahmen", "maßnahmen", "vorschlag", "forderung", "handlungsempfehlung", "handlungsempfehlungen", "was zu tun ist", "aktion"),
            RecordKind.OPEN_QUESTION, List.of("question", "open question", "issue", "open issue", "research question", "unknown", "gap", "evidence gap", "unresolved question", "question ouverte", "questions ouverte", "point ouvert", "interrogation",
                    "pregunta", "pregunta abierta", "cuestion", "cuestion abierta", "interrogante", "frage", "offene frage", "offene fragen", "fragen", "offener punkt"),
            RecordKind.APPROACH, List.of("option", "scenario", "alternative", "variant", "variante", "varianten", "opcion", "opciones", "alternativa", "escenario", "szenario", "szenarien", "optionen", "alternativen", "stance", "camp", "lens", "interpretation", "understanding", "notion", "postura", "posture", "haltung", "approach", "model", "framework", "view", "perspective", "school", "definition", "reading", "way of thinking", "approche", "modele", "conception", "lecture", "enfoque", "modelo", "concepcion", "vision", "ansatz", "ansatze", "modell", "herangehensweise", "sichtweise", "verstandnis", "lesart"),
            RecordKind.BENEFIT, List.of("for", "in favour", "in favor", "arguments for", "argument for", "points for", "plus", "plu", "good", "pour", "a favor", "argumento a favor", "argumentos a favor", "arguments pour", "dafur", "argument dafur", "argumente dafur", "habenseite", "luces", "benefit", "advantage", "gain", "pro", "strength", "potential benefit", "expected benefit", "societal benefit", "upside", "avantage", "benefice", "atout", "apport", "point fort", "beneficio", "ventaja", "punto fuerte", "punto a favor", "fortaleza", "nutzen", "vorteil", "vorteile", "mehrwert", "starke", "starken"),
            RecordKind.OPPORTUNITY, List.of("opening", "hope", "possibilitie", "possibility", "opportunity", "opportunitie", "potential", "opportunite", "possibilite", "oportunidad", "oportunidade", "posibilidad", "chance", "chancen", "moglichkeit", "moglichkeiten", "potenzial", "potenziale"),
            RecordKind.RISK, List.of("worry", "worrie", "fear", "failure mode", "preocupacion", "preocupaciones", "temor", "temores", "inquietude", "sorge", "sorgen", "bedenken", "befurchtung", "befurchtungen", "against", "arguments against", "argument against", "points against", "minus", "minuse", "bad", "contre", "contra", "en contra", "arguments contre", "argumentos en contra", "dagegen", "argument dagegen", "argumente dagegen", "sombras", "risk", "challenge", "harm", "con", "concern", "danger", "threat", "potential risk", "potential harm", "weakness", "weaknesse", "downside", "drawback", "disadvantage", "limit", "limitation", "cost", "hazard",
                    "risque", "danger", "menace", "inconvenient", "limite", "defi", "faiblesse", "crainte", "riesgo", "peligro", "amenaza", "desventaja", "inconveniente", "reto", "desafio", "desafios", "debilidad",
                    "risiko", "risiken", "gefahr", "gefahren", "nachteil", "nachteile", "herausforderung", "herausforderungen", "schwache", "schwachen", "grenze", "grenzen"),
            RecordKind.KEY_POINT, List.of("key point", "point", "message", "key message", "key finding", "finding", "takeaway", "key takeaway", "message cle", "point cle", "mensaje", "punto clave", "kernaussage", "kernpunkt", "ergebnis"));

    private static final Map<RecordKind, Set<String>> RECORD_NAMES = RECORD_COLUMNS.entrySet().stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, names -> Set.copyOf(names.getValue())));

    private static final Set<String> VAGUE = Set.of("name", "item", "items", "part", "parts", "element", "elements", "elemento", "nombre",
            "nom", "what", "action", "point", "message", "object", "resource", "piece", "parte", "teil", "objet", "recurso", "ressource", "measure", "mesure", "medida", "maßnahme", "massnahme", "massnahmen",
            "maßnahmen", "step", "option", "scenario", "alternative", "variant", "variante", "varianten", "opcion", "opciones", "alternativa", "escenario", "szenario", "szenarien", "optionen", "alternativen", "policy", "issue", "model", "modele", "modelo", "modell", "finding", "accion", "aktion", "asset", "cost", "module", "modulo", "modul");

    /** Kinds of which nothing is told but what they are. */
    private static final Set<RecordKind> DESCRIBED = EnumSet.of(RecordKind.APPROACH, RecordKind.BENEFIT, RecordKind.OPPORTUNITY, RecordKind.RISK, RecordKind.KEY_POINT);
    private static final Set<String> EXPLAINS = Set.of("context", "rationale");

    private FieldNames() {
    }

    /** Every field of every kind of record. */
    static List<String> keys() {
        return List.copyOf(KEYS);
    }

    /** The field that a label names to the letter. */
    static Optional<String> key(String label) {
        return Optional.ofNullable(BY_LABEL.get(Fold.words(label)));
    }

    /** The field of such a record that a label or column head names: to the letter, or by what it is about. */
    static Optional<String> key(RecordKind kind, String label) {
        String folded = Fold.words(label);
        Optional<String> exact = Optional.ofNullable(BY_LABEL.get(folded)).map(key -> kind == RecordKind.RECOMMENDATION && folded.equals("why it matters") ? "rationale" : key);
        if (exact.isPresent() && DESCRIBED.contains(kind)) {
            return exact.map(key -> EXPLAINS.contains(key) ? "description" : key);
        }
        return exact.isPresent() || folded.split(" ").length > LONGEST_LABEL ? exact : ABOUT.getOrDefault(kind, Map.of()).entrySet().stream()
                .filter(field -> field.getValue().matcher(folded).find()).map(Map.Entry::getKey).findFirst();
    }

    /** Whether a column head says that its column names the records. */
    static boolean namesRecords(RecordKind kind, String columnHead) {
        return names(kind, Fold.words(columnHead));
    }

    /** The first of the kinds that a column head says that its column names. */
    static Optional<RecordKind> named(List<RecordKind> kinds, String columnHead) {
        String folded = Fold.words(columnHead);
        return kinds.stream().filter(kind -> names(kind, folded)).findFirst();
    }

    private static boolean names(RecordKind kind, String folded) {
        Set<String> names = RECORD_NAMES.get(kind);
        return names.contains(folded) || folded.endsWith("s") && names.contains(folded.substring(0, folded.length() - 1));
    }

    /** Heads that say nothing of what is named, unless another column does. */
    static boolean isVague(String columnHead) {
        return VAGUE.contains(Fold.words(columnHead));
    }

    private static void name(String key, String... synonyms) {
        KEYS.add(key);
        List.of(synonyms).forEach(synonym -> BY_LABEL.putIfAbsent(synonym, key));
    }

    /** As {@link Fold} leaves them, which takes signs off letters that one would rather read with them. */
    private static String[] folded(String... names) {
        return Stream.of(names).map(Fold::words).toArray(String[]::new);
    }

    private static Map<String, Pattern> ordered(String... keysAndPatterns) {
        Map<String, Pattern> ordered = new LinkedHashMap<>();
        for (int at = 0; at < keysAndPatterns.length; at += 2) {
            ordered.put(keysAndPatterns[at], Pattern.compile(keysAndPatterns[at + 1]));
        }
        return ordered;
    }
}
