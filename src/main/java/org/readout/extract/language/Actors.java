package org.readout.extract.language;

import java.util.regex.Pattern;

/** Those who can act: people, bodies and firms, by the words that name them. */
public final class Actors {

    /** Words that name people or bodies; by their beginnings, so that plurals and compounds count. */
    public static final String WORDS =
            "\\b(?:working group|task force|groupes? de travail|grupos? de trabajo|arbeitsgruppe|legislat|lawmaker|policymaker|policy-maker|policy maker|decision-maker|decision maker|government|ministr|minister|parliament|congress|senat|agenc|authorit|regulator"
                    + "|supervis|services?\\b|commission|council|committee|court\\b|courts\\b|department|administration|administrator|office|bod(?:y|ies)\\b|board|bureau|secretar|director|president|treasury|inspectorate|ombuds"
                    + "|state|member|miembro|mitglied|municipal|cit(?:y|ies)\\b|count(?:y|ies|r)|region|district|nation|funder|foundation|fund\\b|donor|philanthrop|investor|institut|universit|college|school|librar|museum"
                    + "|academ|researcher|scholar|scientist|lab(?:s|orator)|compan|compa|firm|business|enterprise|startup|start-up|industr|vendor|provider|supplier|manufacturer|retailer"
                    + "|developer|deployer|maker|builder|operator|platform|publisher|broadcaster|media|journal|auditor|evaluator|assessor|inspector|police|utilit(?:y|ies)\\b|carrier|port authorit|entit|part(?:y|ies)\\b|partner|stakeholder"
                    + "|standards? (?:bod|organi[sz]|setter)|organi[sz]ation|association|federation|alliance|consorti|network|communit|civil society|nonprofit|non-profit|ngo|charit|trusts?\\b|trustee|union|hospital|clinic|clinician|doctor|procur|buyer|judge(?!ment)|prosecutor|lawyer|engineer|designer"
                    + "|purchaser|contractor|host|maintainer|steward|custodian|archiv|facilit(?:y|ies)\\b|editor|reviewer|statistic|insurer|bank|employer|trainer|educator|teacher|head teacher|governor|mayor|leader|official|manager|citizen|consumer|user|societies\\b|financier|heads? of\\b|chiefs?\\b|chair(?:s|man|woman)?\\b|officers?\\b|teams?\\b|directorate|divisions?\\b"
                    + "|délégation|inspection|exploitant|commerçant|habitant|enseignant|soignant|gestionnaire|employeur|producteur|assureur|distributeur|plateforme|mutuelle|législat|gouvernement|parlement|assemblée|sénat|autorité|agence|régulateur|entreprise|sociétés? d|fournisseur|éditeur|opérateur|chercheur|université|établissement|collectivité|commune|région|département|préfet|préfect|état|bailleur|évaluateur|revue\\b|organisme|administration|direction|acheteur|financeur|développeur|acteur|commission|conseil|mairie|ville|caisse|chambre\\b|métropole|agglomération|collège\\b|syndicat|ordre\\b|ministère|défenseur|cour\\b|hôpit|école|haute autorité|secrétariat"
                    + "|clerk|advocate|donor|integrator|comerciante|empleador|asegurador|editorial|productor|distribuidor|propietari|arrendador|portal(?:es)?\\b|cent(?:er|re)s?\\b|sindicat|cámara|cofradía|patronal|colegios? (?:profesional|de)|mutua|gremio|town|village|borough|parish|provinc|embass|landlord|cooperativ|farmer|präsidi(?:um|en)\\b|servicios?\\b|jefatura|gerencia|delegaci|dirección|cabildo|mancomunidad|gobierno|inspecci|plataforma|financiador|departament|subsecretar|viceministeri|superintendenc|concejal|procuradur|parlamento|congreso|senado|cortes|autoridad|agencia|empresa|legislador|regulador|investigador|organismo|ayuntamiento|diputaci|comunidad|municipio|ministerio|consejer|consejo|universidad|centro|proveedor|fabricante|desarrollador|operador|policía|comisión|comité|administraci|hospital|escuela|biblioteca|entidad|estado|revista|evaluador|fundaci|instituci|red\\b|oficina|secretaría|junta\\b|defensor|tribunal|gobernaci|municipalidad|alcald|intendencia"
                    + "|das land\\b|referat\\b|dezernat|abteilung|dienststelle|vorstand|leitung\\b|regierung|gesetzgeber|behörde|unternehmen|hochschule|zeitschrift|gutachter|förderer|fördergeber|entwickler|anbieter|hersteller|betreiber|forschung|länder|bund\\b|kommune|gemeinde|städte|stadt|kreis|verwaltung|vergabestelle|kranken|klinik|kasse|träger|verband|verbände|händler|handel\\b|arbeitgeber|vermieter|versicherer|lehrkräfte|plattform|stiftung|(?:\\p{L}{4,})?betriebe\\b|politik|aufsicht|ministeri|parlament|bundestag|landtag|staat|mitgliedstaat|kommission|rat\\b|ausschuss|(?:zuständige|verantwortliche|unabhängige)n? stellen?\\b|schule|bibliothek|kammer|bank|institut|zentr|amt\\b|ämter)"
                    // German puts the body last, and bodies go by their initials
                    + "|geschäftsführung|beauftragte[rn]?\\b|\\w+(?:beauftragte[rn]?|ministeri\\w{1,3}|behörden?|amt(?:es)?|ämtern?|regierung(?:en)?|parlament|kammern?|verb[aä]nden?|anstalt|rat|aussch(?:uss|üsse)|gerichte?|stellen?|stiftung(?:en)?|hochschulen?|universität(?:en)?|agentur(?:en)?|kommission|länder|unternehmen|betreiber|anbieter|hersteller|entwickler|geber|träger|kassen?|kliniken?|schulen?|aufsicht|verwaltung(?:en)?|zentr(?:um|en)|netzagentur|dienste?s?|referate?s?|abteilung(?:en)?|leitung(?:en)?|werke)\\b";
    private static final Sieve ANY = Sieve.of(Pattern.compile(WORDS, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS));
    private static final Pattern INITIALS = Pattern.compile("(?U)^(?:(?i:the|la|le|el|die|das|der|l['’]) ?)?(?!(?:AI|API|APIs|GDPR|DSA|DMA|DSGVO|RGPD|PDF|IT|KI|IA|ML|LLM|LLMs)\\b)[A-Z]{2,7}(?:['’]s)?$");

    private Actors() {
    }

    /** Whether a subject is someone who can act. */
    public static boolean named(String subject) {
        return ANY.finds(subject) || INITIALS.matcher(subject).matches();
    }

    /** Whether a word of the text may be one that names them. */
    public static boolean mayBeIn(String text) {
        return ANY.may(text);
    }

    /** Whether a word begins as one that names them does. */
    public static boolean open(String word) {
        return ANY.opens(word);
    }
}
