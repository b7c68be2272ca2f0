package org.readout.extract.language;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.readout.model.Inline;
import org.readout.model.Inlines;
import org.readout.model.PlainText;
import org.readout.model.RecordKind;
import org.readout.model.Styled;
import org.readout.words.CountedQuestion;
import org.readout.words.Numbers;

/** What authors count their records by: “Recommendation 3-1:”, “Proposition n° 2.”, “R12 |”, “3.1” before a bold head. */
public final class ItemLabel {

    private static final PatternFile PATTERNS = PatternFile.of(ItemLabel.class).with("numbers", Numbers.words("en", 1, 10));
    private static final String NUMBER = PATTERNS.text("number");
    /** A sign, or a word in capitals: “Option A would be to wait” counts nothing. */
    private static final String END = "(?:\\s*[.:;–—|)▪■•·-]\\s*|\\s*(?![\\p{Ll}\\s]))";
    private static final String SHORT = "[A-Z]{1,2}[ .-]?\\d{1,3}(?:\\.\\d{1,2})*\\s*[.:–—|)-]\\s+|[RQ]\\d{1,3}\\s+(?=\\p{Lu})|[A-Z]{1,2}\\d{1,3}(?:\\.\\d{1,2})*\\s*$|\\[[A-Z]{1,2}\\d{1,3}\\]\\s*|\\((?:[A-Z]{1,2}\\d{1,3}|\\d{1,2})\\)\\s*|[(\\[](?:[A-Z][A-Z0-9]{1,9}-\\d{3,6}|#\\d{1,6})[)\\]]\\s+|\\(?[a-h]\\)\\s+";
    /** Where words are not parted by spaces: “提言4：”. */
    private static final String CLOSE = "(?:提言|勧告|提案|建议|建議|問い)\\s*[0-9０-９]{1,2}\\s*[：:．.、]?\\s*";
    /** Of recommendations; alternatives of a pattern. */
    public static final String SORTS = PATTERNS.text("sorts");
    /** Of what is not settled yet; alternatives of a pattern. */
    public static final String DRAFT = "(?:draft|interim|projet de|(?:proyecto|borrador) de|vorläufige)";
    private static final Map<RecordKind, Pattern> LABELS = new EnumMap<>(RecordKind.class);
    /** Said before an ask rather than counted: “Petitum: …”. */
    private static final Pattern NAMED_ASK = PATTERNS.pattern("named-ask");
    /** The same with whom it is for, or of what sort it is: “Recommendation for the agencies: …”, “Recommandation opérationnelle : …”. */
    private static final Pattern QUALIFIED_ASK = PATTERNS.pattern("qualified-ask");
    /** Behind the count of a question. */
    private static final Pattern ASKS_BEHIND = Pattern.compile("(?sU)\\s+.*\\?.*");
    /** Between the number and the words of an ask: whom it is for, and by when. */
    private static final Pattern BRACKET = Pattern.compile("\\((?<said>[^()]{3,160})\\)\\s?(?::|[–—-]{1,2})\\s+(?=\\S)");
    /** What of a draft law or standard an ask is about: “Section 4(2): Delete the second sentence.” */
    private static final Pattern PROVISION = PATTERNS.pattern("provision");
    /** A heading that is nothing else: “Article 12 bis”. */
    private static final Pattern PROVISION_ALONE = PATTERNS.pattern("provision-alone");
    /** What of another's text is commented on: “Zu Eckpunkt 4: Aufsicht”, “Sur l’article 5 : …”. */
    private static final Pattern ON_PROVISION = PATTERNS.pattern("on-provision");
    /** Typed before a head that is set off: “3.1 **Capacity.**”, “a) *A saving.*”. */
    private static final Pattern TYPED = Pattern.compile("^\\(?(?:\\d{1,3}(?:\\.\\d{1,2}){0,2}|[a-z]|[ivx]{1,4})[.)]?\\s+");
    private static final Pattern PARAGRAPH = Pattern.compile("^\\d{1,2}(?:\\.\\d{1,2}){1,2}\\.?\\s+(?=\\p{Lu}|¿)");
    /** What an inquiry asks of its readers; where no question stands behind it, it may as well be a case: “Information request 12: refused.” */
    private static final String REQUEST = PATTERNS.text("request");
    private static final Pattern BARE_REQUEST = Pattern.compile("(?iu:" + REQUEST + ")" + NUMBER + END);

    static {
        counted(RecordKind.RECOMMENDATION, "(?:(?:key|policy|overall|main|priority|overarching) )?recommendation|(?:" + DRAFT
                + " )?(?:recommendation|recommandation|recomendaci[oó]n|empfehlung)|handlungsempfehlung|proposition|préconisation|proposal|propuesta|vorschlag|forderung"
                + "|step|schritt|étape|paso|suggestion|sugerencia|anregung|request|pétition|engagement|commitment|compromiso|التوصية|توصية|resolution|resolución|point|punkt|punto|commandment|priority|priorité|prioridad|priorität|reform|réforme|reforma|chantier|auftrag|measure|mesure|medida|ma(?:ß|ss)nahme|(?:policy |priority )?action|acción|policy|ask|demand|demande|petición|option|opción|pledge|matter for (?:congressional )?consideration");
        counted(RecordKind.OPEN_QUESTION, "(?:(?:open|research|consultation|discussion) )?question|pregunta|(?:offene )?frage|issue"
                + "|(?=[^\\n]*[?？]\\s*$)(?:" + REQUEST
                + ")|question for (?:consultation|discussion|respondents)|question (?:à|pour) la consultation|pregunta (?:para|de) (?:la )?consulta|konsultationsfrage|frage (?:zur|an die) (?:konsultation|anhörung|öffentlichkeit)");
        counted(RecordKind.APPROACH,
                "approach|approche|enfoque|ansatz|model|option|alternative|scenario|variant|view|modèle|scénario|variante|modelo|opción|alternativa|escenario|modell|szenario");
        counted(RecordKind.COMPONENT, "component|composant|composante|componente|komponente|baustein|element|élément|elemento|brique|layer|couche");
        counted(RecordKind.BENEFIT, "benefit|advantage|bénéfice|avantage|beneficio|ventaja|vorteil|nutzen");
        counted(RecordKind.OPPORTUNITY, "opportunity|opportunité|oportunidad|chance");
        counted(RecordKind.RISK, "risk|challenge|harm|risque|riesgo|risiko|défi|reto|desafío|herausforderung");
        counted(RecordKind.KEY_POINT, "(?:key|main|core) (?:point|message|finding|take-?away|lesson|insight|learning)|message|finding|take-?away|point|lesson|insight|learning|theme"
                + "|message[- ]clé|(?:principal )?enseignement|leçon|constat|thème|mensaje(?: clave)?|lección|aprendizaje|hallazgo|tema|kernaussage|kernbotschaft|erkenntnis|lehre|these|thema");
    }

    private ItemLabel() {
    }

    private static void counted(RecordKind kind, String words) {
        LABELS.put(kind, Pattern.compile("^(?:(?iu:" + words + ")" + NUMBER + END + "|" + SHORT + "|" + CLOSE + ")"));
    }

    /** How many characters of it are the label; 0 where there is none. */
    public static int length(RecordKind kind, List<Inline> inlines) {
        String text = PlainText.of(inlines);
        Matcher label = LABELS.get(kind).matcher(text);
        int counted = label.find() ? label.end() : 0;
        Matcher bracket = BRACKET.matcher(text).region(counted, text.length());
        if (kind == RecordKind.RECOMMENDATION && bracket.lookingAt() && Actors.named(bracket.group("said"))) {
            return bracket.end();
        }
        if (counted > 0) {
            return counted;
        }
        Matcher provision = PROVISION.matcher(text);
        if (kind == RecordKind.RECOMMENDATION && provision.find() && provision.end() < text.length()) {
            return provision.end();
        }
        Matcher named = NAMED_ASK.matcher(text);
        if (kind == RecordKind.RECOMMENDATION && named.find() && named.end() < text.length()) {
            return named.end();
        }
        Matcher qualified = QUALIFIED_ASK.matcher(text);
        if (kind == RecordKind.RECOMMENDATION && text.indexOf(':') > 0 && qualified.lookingAt()) {
            return qualified.end();
        }
        Matcher number = TYPED.matcher(text);
        return number.find() && isSetOff(Inlines.after(inlines, number.end())) ? number.end() : 0;
    }

    /** Whether a heading only says of which provision what stands below it is asked. */
    public static boolean isProvision(List<Inline> heading) {
        return PROVISION_ALONE.matcher(PlainText.of(heading).strip()).matches();
    }

    /** Whether a heading says on which provision of another's text what stands below it comments. */
    public static boolean isOnProvision(String heading) {
        return ON_PROVISION.matcher(heading).matches();
    }

    /** A sentence without the number of its paragraph: “6.2 The treatment of …”. */
    public static String unnumbered(String sentence) {
        return PARAGRAPH.matcher(sentence).replaceFirst("");
    }

    /** The same of inlines. */
    public static List<Inline> unnumbered(List<Inline> inlines) {
        Matcher number = PARAGRAPH.matcher(PlainText.of(inlines));
        return number.find() ? Inlines.after(inlines, number.end()) : inlines;
    }

    /** Without a number or letter typed before a head that is set off. */
    public static List<Inline> untyped(List<Inline> inlines) {
        if (inlines.stream().noneMatch(Styled.class::isInstance)) {
            return inlines;
        }
        Matcher number = TYPED.matcher(PlainText.of(inlines));
        return number.find() && isSetOff(Inlines.after(inlines, number.end())) ? Inlines.after(inlines, number.end()) : inlines;
    }

    private static boolean isSetOff(List<Inline> inlines) {
        return Lead.bold(inlines).isPresent() || Lead.italic(inlines).isPresent();
    }

    /** Whether the paragraph says that it is an ask: what stands over it is its topic. */
    public static boolean namesAnAsk(List<Inline> inlines) {
        String text = PlainText.of(inlines);
        return NAMED_ASK.matcher(text).find() || isQualified(text);
    }

    /** Whether it begins as “Recommendation for the agencies: …” does. */
    public static boolean isQualifiedAsk(List<Inline> inlines) {
        return isQualified(PlainText.of(inlines));
    }

    private static boolean isQualified(String text) {
        return text.indexOf(':') > 0 && QUALIFIED_ASK.matcher(text).lookingAt();
    }

    /** “the agencies” in “Recommendation for the agencies:”; empty where a label names nobody. */
    public static String whom(String label) {
        Matcher qualified = QUALIFIED_ASK.matcher(label + " …");
        return qualified.find() && qualified.group("whom") != null && Actors.named(qualified.group("whom")) ? qualified.group("whom").strip() : "";
    }

    /** “the Treasury – 2027” in “Recommendation 3 (the Treasury – 2027): …”; empty where the label has no such brackets. */
    public static String inBrackets(String label) {
        Matcher bracket = BRACKET.matcher(label + " …");
        return bracket.find() && Actors.named(bracket.group("said")) ? bracket.group("said").strip() : "";
    }

    /** Whether it counts on below another: “Recommendation 4.1.2” below “Recommendation 4.1”. */
    public static boolean isBelow(RecordKind kind, List<Inline> inner, List<Inline> outer) {
        String label = PlainText.of(outer).substring(0, length(kind, outer)).replaceFirst("\\W+$", "");
        return !label.isEmpty() && PlainText.of(inner).startsWith(label + ".");
    }

    /** A question that is counted is nothing else: “Q2: What would it cost?” among risks. */
    public static boolean isOn(RecordKind kind, List<Inline> inlines) {
        return length(kind, inlines) > 0 && (kind == RecordKind.OPEN_QUESTION || !isQuestion(inlines));
    }

    /** Whether it counts what an inquiry asks of its readers, or a question, with nothing behind. */
    public static boolean isRequest(List<Inline> inlines) {
        return BARE_REQUEST.matcher(PlainText.of(inlines).strip()).matches() || isAlone(RecordKind.OPEN_QUESTION, inlines);
    }

    /** Whether there is nothing behind it. */
    public static boolean isAlone(RecordKind kind, List<Inline> inlines) {
        return isOn(kind, inlines) && PlainText.of(inlines).strip().length() <= length(kind, inlines);
    }

    public static boolean isQuestion(List<Inline> inlines) {
        return isQuestion(PlainText.of(inlines));
    }

    private static boolean isQuestion(String text) {
        return CountedQuestion.end(text).stream().anyMatch(end -> ASKS_BEHIND.matcher(text).region(end, text.length()).matches());
    }

    public static List<Inline> cut(RecordKind kind, List<Inline> inlines) {
        int length = length(kind, inlines);
        return length == 0 ? inlines : Inlines.restAfter(inlines, length);
    }

    /** A cell's or a title's words without it. */
    public static String cut(RecordKind kind, String text) {
        Matcher label = LABELS.get(kind).matcher(text);
        return label.find() && label.end() < text.length() ? text.substring(label.end()).strip() : text;
    }
}
