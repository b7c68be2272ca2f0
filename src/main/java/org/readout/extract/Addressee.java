package org.readout.extract;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who a recommendation speaks to, where the author says it; never a guess at a pronoun or a thing. */
final class Addressee {

    private static final Pattern ASKED = Pattern.compile(
            "^(?<who>[^.?!;:]{3,90}?)\\s+(?:should|must|ought to|need to|needs to|shall|are encouraged to|is encouraged to"
                    + "|devraient|devrait|doivent|doit|deberian|deberían|debería|deben|debe|sollten|sollte|müssen|muss)\\b",
            Pattern.UNICODE_CHARACTER_CLASS);

    /** Words that name people or bodies; by their beginnings, so that plurals and compounds count. */
    private static final Pattern ACTOR = Pattern.compile(
            "\\b(?:legislat|lawmaker|policymaker|policy maker|government|ministr|minister|parliament|congress|senat|agenc|authorit|regulator"
                    + "|supervis|commission|council|committee|court|department|administration|office|bod(?:y|ies)\\b|board|bureau"
                    + "|state|member|municipal|cit(?:y|ies)\\b|funder|foundation|donor|philanthrop|investor|institut|universit|school|librar"
                    + "|academ|researcher|scholar|scientist|lab(?:s|orator)|compan|compa|firm|business|enterprise|industr|vendor|provider"
                    + "|developer|deployer|maker|builder|operator|platform|publisher|broadcaster|media|journal|auditor|evaluator|assessor"
                    + "|standard|organi[sz]ation|association|communit|civil society|nonprofit|non-profit|union|hospital|clinic|procur|buyer"
                    + "|purchaser|contractor|host|maintainer|steward|custodian|archive|statistic|insurer|bank|employer|trainer|educator|teacher"
                    + "|législat|gouvernement|autorité|régulateur|entreprise|chercheur|bailleur|organisme"
                    + "|gobierno|autoridad|empresa|legislador|regulador|investigador|organismo"
                    + "|regierung|gesetzgeber|behörde|unternehmen|hochschule|förderer|entwickler|anbieter|forschung)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern NOBODY = Pattern.compile(
            "^(?:we|they|it|this|these|that|those|there|you|he|she|one|what|which|who|how|any such|nothing|none)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final String ANY = "(?:recommendations?|recommandations|recomendaciones|empfehlungen|asks?|actions?|proposals?|measures)?\\s*(?:for|to|addressed to|directed at|pour|para|für|à l['’]attention d(?:e la|e l['’]|es|u|e)|dirigidas? a)";
    /** Words that are prepositions in one language and articles in another. */
    private static final Map<String, String> ALSO = Map.of("fr", "|à|aux|au|à la", "es", "|a|al|a las?|a los", "de", "|an|an die|an den|an das");
    private static final Map<String, Pattern> GROUPS = new ConcurrentHashMap<>();

    private Addressee() {
    }

    /** The subject of "… should …", as written; empty where it is no actor. */
    static String ofAsk(String ask) {
        Matcher asked = ASKED.matcher(ask.strip());
        if (!asked.find()) {
            return "";
        }
        String who = asked.group("who").strip();
        int clause = who.lastIndexOf(", ");
        String subject = clause > 0 && !ACTOR.matcher(who.substring(0, clause)).find() ? who.substring(clause + 2) : who;
        return NOBODY.matcher(subject).find() || !ACTOR.matcher(subject).find() ? "" : subject;
    }

    /** As {@link #ofAsk}, in a place where asks are all there is: any subject but a pronoun will do. */
    static String ofProse(String ask, String otherwise) {
        String actor = ofAsk(ask);
        if (!actor.isEmpty()) {
            return actor;
        }
        Matcher asked = ASKED.matcher(ask.strip());
        boolean someone = asked.find() && !NOBODY.matcher(asked.group("who")).find() && asked.group("who").strip().split("\\s+").length <= 8;
        return someone ? asked.group("who").strip() : otherwise;
    }

    /** Whom a group of recommendations is for: "For legislators" gives "Legislators". Empty when the heading names no one. */
    static String ofGroup(String heading, Locale locale) {
        Pattern form = GROUPS.computeIfAbsent(locale.getLanguage(), language -> Pattern.compile("^(?:" + ANY + ALSO.getOrDefault(language, "") + ")\\s+(?<who>.+?)[:.]?$",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS));
        Matcher group = form.matcher(heading.strip());
        String who = group.matches() ? group.group("who").strip() : heading.strip();
        if (!group.matches() && !namesActors(who)) {
            return "";
        }
        return Character.toUpperCase(who.charAt(0)) + who.substring(1);
    }

    /** Whether a heading is nothing but the name of those it is for: its last word, or the last before "of" or "that", names people. */
    private static boolean namesActors(String heading) {
        String head = heading.split("\\s+(?:of|in|for|that|who|which|and other|de|du|des|del|der|die|von)\\s+", 2)[0].strip();
        String last = head.substring(head.lastIndexOf(' ') + 1);
        return heading.split("\\s+").length <= 6 && !last.isEmpty() && ACTOR.matcher(last).lookingAt() && !ASKED.matcher(heading).find();
    }

    /** A run-in names them in a sentence of its own: "Schools of government." gives "Schools of government". */
    static String named(String field) {
        String who = field.strip();
        return who.endsWith(".") && !who.endsWith("etc.") ? who.substring(0, who.length() - 1) : who;
    }

    static boolean asksSomeone(String sentence) {
        return ASKED.matcher(sentence.strip()).find();
    }
}
