package org.readout.extract.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.readout.model.RecordKind;

/** What authors call the fields of a record, and the columns that name records. */
public final class FieldNames {

    private static final PatternFile PATTERNS = PatternFile.of(FieldNames.class);
    /** Every field of every kind of record; where a label names several, the first. */
    private static final List<String> KEYS = List.of("layer", "dimension", "description", "spectrum", "system-goals", "societal-goals", "risks", "addressee", "rationale",
            "priority", "horizon", "context");
    private static final int LONGEST_LABEL = 7;
    private static final String GOAL = PATTERNS.text("goal");

    /** Fields by what labels speak of. */
    private record About(List<String> fields, Sieve labels) {

        /** Labels nobody foresaw, by what they speak of: “How openness helps the system”. In the order in which they are tried. */
        static final Map<RecordKind, About> KINDS = Map.of(
                RecordKind.COMPONENT, About.of(
                        "risks", "^(?:what|where|if|when|wo|wenn|donde|ou|si|quand|cuando|ce qui|lo que|was)\\b.*\\b(?:wrong|worr\\w*|fear\\w*|gefahr\\w*|schief\\w*|mal|craindre|craint|preocupa|falla\\w*|hurt|harm)\\b|\\b(?:risks?|harms?|hazards?|dangers?|threats?|misuses?|downsides?|risques?|riesgos?|peligros?|risiken|risiko|gefahr(?:en)?)\\b",
                        "system-goals", "^(?:for|pour|para|fur) (?:those who |ceux qui |quienes |alle die )?(?:the |les |los |las |die )?(?:build\\w*|developers?|engineers?|operators?|integrators?|developpeurs?|ingenieurs?|desarrollador\\w*|ingenier\\w*|entwickl\\w+|ingenieur\\w*|betreiber\\w*)(?: \\w+){0,2}$|^(?:the |le |el |das )?(?:system|systeme|sistema)$|^(?:for|pour|para|fur) (?:the |le |la |el |das |die )?(?:systems?|systeme|sistema|technolog\\w+|technik|technique|tecnica)$|^(?:what|how|why|value|effect|was|ce que|lo que|que)\\b.*\\b(?:for|pour|para|fur|to|on) (?:the |le |la |les |el |los |das |die )?(?:systems?|technolog\\w+|developers?|engineers?|systemes?|sistemas?|entwickl\\w+|technik)\\b|^(?=.*\\b(?:systems?|technical\\w*|engineers?|engineering|developers?|builders?|operators?|desarrollador\\w*|ingenier\\w*|ingenieur\\w*|developpeur\\w*|entwickl\\w*|betreiber\\w*|technik\\w*|systemes?|technique|sistemas?|tecnic[oa]s?|techni\\w+|system\\w*)\\b).*" + "(?:^(?:why|warum|pourquoi|por que)\\b|" + GOAL + ")",
                        "societal-goals", "^(?:la |die )?(?:society|societe|sociedad|gesellschaft)$|^(?:for|pour|para|fur) (?:the |le |la |el |das |die )?(?:societ\\w+|sociedad|public|publico|gesellschaft|everyone|everybody|alle|tous|todos)$|^(?:what|how|why|value|effect|was|ce que|lo que|que)\\b.*\\b(?:for|pour|para|fur|to|on) (?:the |le |la |les |el |los |das |die )?(?:society|public|citizens|everyone|everybody|users|residents|people|societe|citoyens|sociedad|ciudadan\\w+|gesellschaft|burger\\w*)\\b|^(?=.*\\b(?:societ\\w*|social\\w*|sociedad|allgemeinheit|offentlich\\w*|burger\\w*|menschen|ciudadan\\w*|citoyen\\w*|usagers?|vecin\\w*|gente|gens|everybody|users?|tous|toutes|alle|todos|todas|all|society|public\\w*|citizens?|communit\\w*|people|everyone|gesellschaft\\w*|general|residents?|neighbou?rs|patients?|inhabitants?|habitants?|patients|pacientes|habitantes|anwohner\\w*|patient\\w*|einwohner\\w*)\\b).*" + "(?:^(?:why|warum|pourquoi|por que)\\b|" + GOAL + ")",
                        "spectrum", "^(?:openness|apertura|ouverture|offenheit)\\b(?: \\w+){0,4}$|^(?:ranges?|runs|goes|steps|scale|from|de|von|desde|du)\\b.*\\b(?:to|bis|a|hasta|au)\\b(?: \\w+){0,3}$|\\b(?:spectrum|spectre|espectro|spektrum|gradient)\\b|^(?:gradations?|gradacion(?:es)?|abstufung(?:en)?|spanne|bandbreite|amplitude|amplitud|rango|range|span|eventail|abanico)$|^(?:degrees?|states?|stages?|levels?|degres?|etats?|niveaux|grados?|estados?|niveles|grade|stufen|zustande) (?:observed|seen|found|met|in use|observes|constates|rencontres|releves|observad\\w+|encontrad\\w+|hallad\\w+|beobachtet\\w*)$|^(?:observed|beobachtete|vorgefundene|gefundene) (?:degrees?|states?|stages?|levels?|stufen|grade|zustande)$|\\b(?:degrees?|states?|stages?|forms?|levels?|range|scale|grades?|steps|options|how|niveaux?|degres?|nivel(?:es)?|grados?|stufen?|grade?|wie)\\b.*(?:open|access|availab|disclos|shar|release|ouvert|acces|apert|abiert|offen|zugang)",
                        "layer", "^(?:which |what |in which |quelle |en que |welche |system |model |ai |technical )?(?:layers?|tiers?|stack|couches?|capas?|ebenen?|schicht(?:en)?)\\b|\\bstack$",
                        "description", "^(?:wozu|wofur|what for|a quoi|para que)\\b(?: \\w+){0,3}$|^(?:purpose|function|funktion|fonction|funcion)(?: \\w+){0,2}$|^(?:what|ce|lo|was) (?:it|they|this|that|quil|quelle|que|es|sie|er)\\b(?: \\w+){1,2}$"),
                RecordKind.RECOMMENDATION, About.of(
                        "horizon", "^(?:(?:by|until|from|para|hasta|desde|pour|dici|bis|ab) )?(?:when|cuando|quand|wann)(?: \\w+){0,3}$|^(?:(?:implementation|proposed|suggested|target) )?(?:time ?frame|timeline|timetable|deadline|horizon|timescale|schedule|period|date|echeance|calendrier|calendario|delai|plazo|frist|zeit\\w+|termin)s?(?: \\w+)?$",
                        "priority", "^(?:level of |degree of |degre de |niveau de |nivel de |grado de )?(?:priority|urgency|priorite|urgence|prioridad|urgencia|prioritat|dringlichkeit)(?: (?:level|rating|rank))?$",
                        "addressee", "^(?:(?:to|for|by|a|para|por|pour|par|an|fur|von|durch) )?(?:whom|quien(?:es)?|qui|we[rnm])(?: \\w+){0,3}$|^(?:who|responsib\\w+|responsable\\w*|zustandig\\w*|verantwortlich\\w*|lead \\w+|addressed to|addressees?|destinat\\w+|adress\\w+|owners?|action by|directed (?:to|at)|implement\\w* (?:by|body|agency|partners?)|target audience|actors?|acteurs?|actor(?:es)?|akteure?|porteurs?|pilotes?|institutions?)(?: \\w+){0,2}$",
                        "rationale", "^(?:why|pourquoi|por que|warum|weshalb|wieso|rationale|reason\\w*|justif\\w+|begrundung|evidence base|motiv\\w*|motifs?)\\b"));

        static About of(String... fieldsAndPatterns) {
            List<Integer> each = IntStream.range(0, fieldsAndPatterns.length / 2).boxed().toList();
            return new About(each.stream().map(at -> fieldsAndPatterns[2 * at]).toList(),
                    Sieve.of(each.stream().map(at -> Pattern.compile(fieldsAndPatterns[2 * at + 1])).toList()));
        }

        Optional<String> of(String label) {
            BitSet which = labels.which(label);
            return which.isEmpty() ? Optional.empty() : Optional.of(fields.get(which.nextSetBit(0)));
        }
    }

    /** Kinds of which nothing is told but what they are. */
    private static final Set<RecordKind> DESCRIBED = EnumSet.of(RecordKind.APPROACH, RecordKind.BENEFIT, RecordKind.OPPORTUNITY, RecordKind.RISK, RecordKind.KEY_POINT);
    private static final Map<RecordKind, Set<String>> OWN = Map.of(
            RecordKind.COMPONENT, Set.of("layer", "dimension", "description", "spectrum", "system-goals", "societal-goals", "risks"),
            RecordKind.RECOMMENDATION, Set.of("addressee", "rationale", "priority", "horizon"), RecordKind.OPEN_QUESTION, Set.of("context"));
    private static final Set<String> EXPLAINS = Set.of("context", "rationale");
    /** “Timeline (from 1 January)”, but “Goals (system)”. */
    private static final Pattern BRACKETS = Pattern.compile("\\s*\\([^)]*\\)\\s*$");

    private final Map<String, List<String>> byLabel = new HashMap<>();
    private final Map<RecordKind, Set<String>> heads = new EnumMap<>(RecordKind.class);
    private final Set<String> vague;
    private final Set<String> uses;

    FieldNames(Words.Lists lists) {
        KEYS.forEach(key -> lists.of(LanguageWords.LABELS + key).forEach(label -> byLabel.computeIfAbsent(Fold.words(label), none -> new ArrayList<>()).add(key)));
        for (RecordKind kind : RecordKind.values()) {
            heads.put(kind, folded(lists.of(LanguageWords.HEADS + kind.id())));
        }
        this.vague = folded(lists.of(LanguageWords.VAGUE_HEADS));
        this.uses = folded(lists.of(LanguageWords.USES));
    }

    private static Set<String> folded(List<String> words) {
        return words.stream().map(Fold::words).collect(Collectors.toUnmodifiableSet());
    }

    /** Every field of every kind of record. */
    public static List<String> keys() {
        return KEYS;
    }

    /** The field that a label names to the letter. */
    public Optional<String> key(String label) {
        return byLabel.getOrDefault(Fold.words(label), List.of()).stream().findFirst();
    }

    /** The field of such a record that a label or column head names: to the letter, or by what it is about. */
    public Optional<String> key(RecordKind kind, String label) {
        return whole(kind, label).or(() -> Optional.of(BRACKETS.matcher(label).replaceFirst("")).filter(bare -> !bare.isBlank() && !bare.equals(label))
                .flatMap(bare -> whole(kind, bare)));
    }

    private Optional<String> whole(RecordKind kind, String label) {
        String folded = Fold.words(label);
        Optional<String> exact = named(kind, folded).map(key -> kind == RecordKind.RECOMMENDATION && folded.equals("why it matters") ? "rationale" : key);
        if (exact.isPresent() && DESCRIBED.contains(kind)) {
            return exact.map(key -> EXPLAINS.contains(key) ? "description" : key);
        }
        return exact.isPresent() || folded.split(" ").length > LONGEST_LABEL || !About.KINDS.containsKey(kind) ? exact : About.KINDS.get(kind).of(folded);
    }

    /** Whether a word names a field that such records have. */
    public boolean namesOwn(RecordKind kind, String label) {
        return key(kind, label).filter(key -> DESCRIBED.contains(kind) ? key.equals("description") : OWN.getOrDefault(kind, Set.of()).contains(key)).isPresent();
    }

    /** Of several that go by one name, the one that such records have: “cuándo” is the date of an ask and the layer of a component. */
    private Optional<String> named(RecordKind kind, String folded) {
        List<String> keys = byLabel.getOrDefault(folded, List.of());
        return keys.stream().filter(OWN.getOrDefault(kind, Set.of())::contains).findFirst().or(() -> keys.stream().findFirst());
    }

    /** Whether a column head says that its column names the records. */
    public boolean namesRecords(RecordKind kind, String columnHead) {
        return names(kind, Fold.words(columnHead));
    }

    /** The first of the kinds that a column head says that its column names. */
    public Optional<RecordKind> named(Collection<RecordKind> kinds, String columnHead) {
        String folded = Fold.words(columnHead);
        return kinds.stream().filter(kind -> names(kind, folded)).findFirst();
    }

    private boolean names(RecordKind kind, String folded) {
        Set<String> names = heads.get(kind);
        return names.contains(folded) || folded.endsWith("s") && names.contains(folded.substring(0, folded.length() - 1));
    }

    /** Heads of columns that say what each thing is for. */
    public boolean tellsUse(String columnHead) {
        return uses.contains(Fold.words(columnHead));
    }

    /** Heads that say nothing of what is named, unless another column does. */
    public boolean isVague(String columnHead) {
        return vague.contains(Fold.words(columnHead));
    }
}
