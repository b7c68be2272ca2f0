package org.readout.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.readout.model.RecordKind;

/** What a sentence says that the things behind it are, by counting them: “Four risks were raised.”, “The benefits are of three kinds.” */
final class Announced {

    private static final String COUNT = "(?:two|three|four|five|six|seven|eight|nine|ten|several|following|a number of|deux|trois|quatre|cinq|sept|huit|plusieurs|zwei|drei|vier|funf|sechs|sieben|acht|mehrere|folgende[nr]?|dos|tres|cuatro|cinco|seis|siete|ocho|varios|varias|siguientes)";
    private static final String FOLLOW = "(?:below|follow|suivante?s|ci dessous|siguientes|a continuacion|folgen|(?:of|de|en|in) " + COUNT + " (?:kinds?|sorts?|types?|orders?|ordres?|sortes?|clases|tipos|ordenes|art|arten))";
    /** What others did, or did then. */
    private static final Pattern OTHERS = Pattern.compile("\\b(?:(?:19|20)\\d\\d|review|reports?|inquiry|told|asked|rapport|informe|bericht|gutachten)\\b");
    private static final Map<RecordKind, String> NOUNS = nouns();
    private static final Sieve ANY = Sieve.of(NOUNS.values().stream().map(noun -> Pattern.compile("\\b" + COUNT + "(?: \\w+){0,2}? (?:" + noun + ")\\b|\\b(?:" + noun + ")\\b.{0,60}? " + FOLLOW + "\\b")).toList());

    private Announced() {
    }

    private static Map<RecordKind, String> nouns() {
        Map<RecordKind, String> nouns = new LinkedHashMap<>();
        nouns.put(RecordKind.RECOMMENDATION, "recommendations|proposals|asks|demands|considerations|measures|recommandations|propositions|preconisations|demandes|recomendaciones|propuestas|medidas|peticiones|empfehlungen|folgerungen|schlussfolgerungen|vorschlage|forderungen|massnahmen");
        nouns.put(RecordKind.OPEN_QUESTION, "(?:open |unanswered |unresolved )?questions|unknowns|uncertainties|gaps|questions ouvertes|incertitudes|preguntas(?: abiertas)?|incognitas|(?:offene )?fragen");
        nouns.put(RecordKind.BENEFIT, "benefits|advantages|gains|strengths|benefices|avantages|atouts|apports|beneficios|ventajas|vorteile|vorzuge");
        nouns.put(RecordKind.OPPORTUNITY, "opportunities|openings|opportunites|oportunidades|chancen|moglichkeiten");
        nouns.put(RecordKind.RISK, "risks|dangers|concerns|threats|harms|drawbacks|worries|challenges|failure modes|risques|menaces|ecueils|derives|riesgos|peligros|amenazas|risiken|gefahren|bedenken|herausforderungen");
        nouns.put(RecordKind.APPROACH, "options|alternatives|scenarios|choices|opciones|alternativas|escenarios|optionen|varianten|szenarien|approaches|perspectives|readings|schools of thought|conceptions|understandings|definitions|views|manners|approches|lectures|visions|enfoques|visiones|concepciones|formas|ansatze|sichtweisen|lesarten|vorstellungen|verstandnisse");
        nouns.put(RecordKind.COMPONENT, "components|elements|building blocks|artefacts|artifacts|composants|briques|elements|componentes|piezas|elementos|bausteine|bestandteile|komponenten");
        nouns.put(RecordKind.KEY_POINT, "messages|takeaways|messages cles|mensajes|botschaften|kernaussagen");
        return nouns;
    }

    /** Whether a sentence of the text may count things. */
    static boolean may(String text) {
        return ANY.may(Fold.words(text));
    }

    /** Nothing where it names several kinds. */
    static Optional<RecordKind> in(String sentence) {
        String folded = Fold.words(sentence);
        List<RecordKind> kinds = ANY.which(folded).stream().mapToObj(List.copyOf(NOUNS.keySet())::get).toList();
        return kinds.size() == 1 && !OTHERS.matcher(folded).find() ? Optional.of(kinds.get(0)) : Optional.empty();
    }
}
