package org.readout.extract.ask;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.readout.extract.language.Actors;
import org.readout.extract.language.Fold;
import org.readout.extract.language.ItemLabel;
import org.readout.extract.language.Ordinal;
import org.readout.extract.language.PatternFile;
import org.readout.extract.language.Sieve;
import org.readout.extract.language.Tongue;

/** Who a recommendation speaks to, where the author says it; never a guess at a pronoun or a thing. */
public final class Addressee {

    private static final PatternFile PATTERNS = PatternFile.of(Addressee.class).with("verbs", Should.VERBS).with("words", Actors.WORDS);
    static final Sieve ASKED = Sieve.of(Pattern.compile(PATTERNS.text("asked"), Pattern.UNICODE_CHARACTER_CLASS));
    /** “We recommend that the Government publish …”: whom the sentence names behind its verb. */
    private static final Sieve RECOMMENDED_TO = Sieve.of(Pattern.compile(
            "(?iU)\\b(?:(?:recommend|urge|propose|advise|ask|suggest|encourage|invite|call (?:on|upon))s?(?: that)?|recommand\\w+|préconis\\w+|demand\\w+|invit\\w+|exhort\\w+|appel\\w+|recomend\\w+|recomiend\\w+|inst\\w+|pedimos|pide|conviene|convendría|es (?:necesario|preciso|urgente)|hace falta|haría falta|il (?:convient|conviendrait|faut|faudrait|importe|revient|appartient|incombe)|corresponde|compete|incumbe|it (?:falls|is up) to|it is for|es obliegt|es ist (?:sache|aufgabe)|souhaitons|attendons|esperamos|it is (?:essential|important|necessary|vital)(?: that)?|expect|empfehl\\w+|empfiehlt|fordern|fordert|erwarten|erwartet|verlangen|verlangt|bitten|bittet|wünschen(?: uns)?)"
                    + ",? (?:que |dass |qu['’])?(?:à |au |aux |a |al )?(?<who>(?:(?-i:\\p{Lu}\\p{L}+)(?:, (?-i:\\p{Lu}\\p{L}+))* (?:and|et|y|und) )?(?:(?:the|all|each|every|la|le|les|l['’]|el|los|las|die|der|den|dem|das)\\s?)?(?:[\\p{L}-]+ ){0,3}?(?:" + Actors.WORDS.replace("\\b(?:", "(?:") + ")\\p{L}*(?-i:(?: \\p{Lu}\\p{L}+)*)(?: (?:for|of|de|del|des|du|de la|für|der) (?-i:(?:the )?\\p{Lu}\\p{L}+(?:(?: and|,)? \\p{Lu}\\p{L}+)*))?(?: \\((?-i:\\p{Lu}[\\p{L}-]+)\\))?)",
            Pattern.UNICODE_CHARACTER_CLASS));
    /** “Le Médiateur recommande aux rectorats de nommer un agent.”: whoever recommends is not asked. */
    private static final Sieve RECOMMENDING = Sieve.of(PATTERNS.pattern("recommending"));
    /** “We call on Ofcom to …”. */
    private static final Sieve URGED = Sieve.of(PATTERNS.pattern("urged"));
    /** “Nous demandons au ministère de la santé de publier …”, “Pedimos a las ciudades:”. */
    private static final Sieve URGED_ELSEWHERE = Sieve.of(PATTERNS.pattern("urged-elsewhere"));
    private static final Sieve COMMITTED = Sieve.of(PATTERNS.pattern("committed"));
    private static final Pattern DONE_TO = Pattern.compile(PATTERNS.text("done-to"), Pattern.DOTALL);
    /** “The register should be kept by the towns of the valley.”: whom a passive names. */
    private static final Sieve BY = Sieve.of(PATTERNS.pattern("by"));
    /** “Ordered by city” names nobody. */
    private static final Pattern SEVERAL_OR_ONE = Pattern.compile("(?U).*\\s.*|l['’].*|\\p{Lu}\\p{L}+|\\p{L}+(?:s|(?<!i[oó])n)");
    private static final Pattern BE_DONE = PATTERNS.pattern("be-done");
    /** “A new group should be started …”: who is still to be made is not asked. */
    private static final Pattern TO_BE_MADE = PATTERNS.pattern("to-be-made");
    private static final Pattern NOBODY = Pattern.compile(PATTERNS.text("nobody"), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
    /** “Wer Rechenzeit erhält, muss …”: whoever does so, and no question. */
    private static final Pattern WHOEVER = Pattern.compile("(?iUs)wer\\s.*,");
    /** “Encourage contributions to …” urges nobody. */
    private static final Pattern THING = Pattern.compile("\\s*\\p{Ll}");
    /** “No teacher should be judged …” asks everybody else. */
    private static final Pattern NO_ONE = Pattern.compile("(?iU)\\s*(?:no(?! ?\\d)|aucune?|nul(?:le)?|ning[uú]n(?:a|o)?|kein(?:e[rnms]?)?) \\p{L}");
    /** “Permit Center:”, as a body's own name is written. */
    private static final Pattern TITLED = Pattern.compile("\\p{Lu}[\\p{L}’'-]*(?: (?:\\p{Lu}[\\p{L}’'-]*|of|for|the|and|de|la|del|du|des|y|et)){1,6}:");
    /** Words with which a line begins that says something of the records rather than whom they are for: “Better public services”. */
    private static final Pattern SAYS = PATTERNS.pattern("says");
    /** What a decision is put to the vote with: “agree that the Department should …”. */
    private static final Pattern DECIDED = PATTERNS.pattern("decided");
    /** “The Committee considers that Member States should …”: what somebody holds is asked of those behind it. */
    private static final Sieve HELD = Sieve.of(PATTERNS.pattern("held"));
    /** “Congress could:” over what it could do. */
    private static final Pattern POWER = PATTERNS.pattern("power");
    /** “Fire, flood and road services”. */
    private static final Pattern LISTS = Pattern.compile("(?iU)^\\p{L}+(?:, \\p{L}+)*,? (?:and|or|et|ou|y|o|und|oder) .*");
    /** “Zudem sollte der Bund …”: German puts the verb before whom it asks. */
    static final Sieve VERB_FIRST = Sieve.of(PATTERNS.pattern("verb-first"));
    /** A word in capitals that takes no article and no adjective; in German every noun is in capitals. */
    private static final Pattern PROPER = Pattern.compile("\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)*");
    /** “También debe asegurarse …”. */
    private static final Pattern ADDING = Pattern.compile("(?iU)también|asimismo|además|igualmente|finalmente|aussi|également|enfin|also|finally|likewise|moreover");
    private static final Pattern RECIPIENT = PATTERNS.pattern("recipient");
    private static final Pattern DEDICATED = Pattern.compile("(?iU)(?:for|to|pour|para|für|an|à l['’]attention d)(?:\\s|(?<=d)[eu]).*");
    private static final Pattern NAME = Pattern.compile(PATTERNS.text("name"), Pattern.UNICODE_CHARACTER_CLASS);
    private static final String WHAT = PATTERNS.text("what");
    private static final String TO = PATTERNS.text("to");
    /** Words that are prepositions in one language and articles in another. */
    private static final Map<String, String> ALSO = Map.of("fr", "|à|aux|au|à la", "es", "|a|al|a las?|a los", "de", "|an|an die|an den|an das");
    /** What is asked of whom: “Vom Kreistag”, “Du gouvernement”, “Lo que esperamos de las ciudades”. */
    private static final Pattern ASKED_OF = PATTERNS.pattern("asked-of");
    /** “Ask for a paragraph on contracts” is for nobody, and “A list of needs of users should …” asks no users. */
    private static final Pattern INDEFINITE = Pattern.compile("(?iU)(?:an?|une?|una?|eine?[nmrs]?)\\s");
    /** Those who work somewhere, by whose they are: “OWF staff”, “the museum staff”; “Train staff” orders. */
    private static final Pattern STAFF = PATTERNS.pattern("staff");
    /** What is written does nothing, whoever it binds: “Procurement and funding agreements should …”. */
    private static final Pattern WRITTEN = PATTERNS.pattern("written");
    /** What several who act are called together. */
    private static final Pattern COLLECTIVE = PATTERNS.pattern("collective");
    private static final Map<String, Pattern> GROUPS = new ConcurrentHashMap<>();
    /** “Part II – ”, before what the chapter is about; “In the offices” behind it says where. */
    private static final Pattern CHAPTER = PATTERNS.pattern("chapter");
    private static final Pattern WHERE = Pattern.compile("(?iU)(?:in|at|on|behind|within|inside|dans|sur|chez|en|im|auf|hinter|beim?)\\s");
    /** “Anbieterbegriff”, “Herstellerhaftung”: a German word that goes on behind a body is none. */
    private static final Pattern GOES_ON = Pattern.compile("(?iU)\\p{L}{4,}(?:begriffe?|pflicht(?:en)?|haftung|wechsel|rechte?|schutz|bindung|freiheit|vielfalt)");
    private static final Pattern SUBORDINATE = PATTERNS.pattern("subordinate");
    private static final Pattern THAT = Pattern.compile("^[Tt]hat ");
    private static final Pattern SUBJECT = PATTERNS.pattern("subject");
    private static final Pattern SOON = Pattern.compile("(?iU)\\b(?:days?|weeks?|months?|jours|semaines|mois|días|semanas|meses|tagen|wochen|monaten)\\b");
    /** “[Binnen 60 Tagen] wird das Ministerium …”. */
    private static final Sieve INVERTED = Sieve.of(PATTERNS.pattern("inverted"));
    /** Between a subject and its verb: “the Administrator, in consultation with the Officer, will …”. */
    private static final Pattern ASIDE = Pattern.compile("(?U)^(?<who>[^,]{3,60}), [^,]{3,90}, ");
    /** “Make a prize for divers – need to find a sponsor”: what a dash ends is no subject. */
    private static final Pattern BROKEN_OFF = Pattern.compile("\\s[-–—]\\s*$");
    /** “(e.g. divers)”. */
    private static final Pattern EXAMPLE = PATTERNS.pattern("example");
    /** “[for formatting the lists]”: what is done, and no funding agency. */
    private static final Pattern DOING = Pattern.compile("(?iU)\\p{L}{3,}ing\\b");
    /** Words behind which a subject goes on. */
    private static final Pattern OPEN_ENDED = Pattern.compile("(?iU).*\\s(?:that|which|who|to|and|or|of|for|in|on|with|not|a|an|the|its|their)");
    /** “Name additional services that will …”: what a relative clause says is said of a thing or of others, and asks neither. */
    private static final Pattern RELATIVE = Pattern.compile("(?iU).*\\s(?:that|which|who|qui|que|quien(?:es)?|dont)|.*,\\s(?:die|der|das|welche[rs]?)");
    private static final int LONGEST_TERM = 80;
    private static final int LONGEST_SUBJECT = 14;
    private static final int LONGEST_NAME = 10;
    private static final int LONGEST_GROUP = 6;
    private static final Pattern ENDS = Pattern.compile("[:.]$");
    /** Before what a body is of or for. */
    private static final Pattern BELONGS = PATTERNS.pattern("belongs");

    private Addressee() {
    }

    /** The subject of "… should …", or whom "we recommend that …" names, as written; empty where it is no actor. */
    public static String ofAsk(String ask) {
        String said = DECIDED.matcher(Ordinal.without(ask.strip())).replaceFirst("");
        String sentence = HELD.find(said).map(held -> said.substring(held.end())).orElse(said);
        Optional<String> verbFirst = who(VERB_FIRST, sentence).filter(Actors::named);
        if (verbFirst.isPresent()) {
            return verbFirst.get();
        }
        Optional<String> asked = who(ASKED, sentence);
        if (Ask.recommends(sentence)) {
            return recommendedTo(sentence);
        }
        if (asked.isEmpty()) {
            return "";
        }
        String who = ByWhen.behind(asked.get().strip()).replaceFirst(", [^,]*,$", "");
        int clause = who.lastIndexOf(", ");
        String subject = (clause > 0 && SUBORDINATE.matcher(who).lookingAt() ? behindClause(who)
                : clause > 0 && !Actors.named(who.substring(0, clause)) && !LISTS.matcher(who).matches() ? who.substring(clause + 2) : who)
                .replaceFirst("^(?iU:and|but|so|also|et|mais|aussi|y|pero|también|und|aber|auch|ebenso) ", "");
        return isNobody(subject) || !isSomeone(subject) ? "" : subject;
    }

    /** “Before a model is adopted in schools, boards and councils should …”: the clause asks nobody, whoever is named in it. */
    private static String behindClause(String who) {
        String behind = who.substring(who.indexOf(", ") + 2);
        return LISTS.matcher(behind).matches() ? behind : who.substring(who.lastIndexOf(", ") + 2);
    }

    /** “A coalition of cities should …” asks those that it is made of; “A list of needs of users should …” asks no users. */
    private static boolean isSomeone(String subject) {
        String head = head(subject);
        return !isWritten(head) && Actors.named(INDEFINITE.matcher(subject).lookingAt() && !COLLECTIVE.matcher(head).find() ? head : subject);
    }

    /** The words of a subject that the others belong to: “a list” in “a list of needs”. */
    static String head(String subject) {
        return BELONGS.split(subject, 2)[0].strip();
    }

    static boolean isWritten(String head) {
        return WRITTEN.matcher(head).matches();
    }

    /** “This”, “we”, “what … that”: no one who could be named. */
    static boolean isNobody(String subject) {
        return NOBODY.matcher(subject).find() || RELATIVE.matcher(subject).matches();
    }

    /** As {@link #ofAsk}, in an entry among asks, where “The ministry will publish …” asks too. */
    public static String ofEntry(String ask) {
        Optional<String> by = who(BY, ask.strip()).filter(who -> SEVERAL_OR_ONE.matcher(who).matches() && namesActors(who));
        if (by.isPresent()) {
            return by.get();
        }
        Optional<Matcher> recommended = RECOMMENDING.find(ask.strip());
        if (recommended.isPresent()) {
            return Stream.of("who", "whom", "whose").map(recommended.get()::group).filter(Objects::nonNull).findFirst().orElseThrow().strip();
        }
        if (isDoneTo(ask)) {
            return "";
        }
        String asked = Stream.of(ofAsk(ask), Elsewhere.asked(ask)).filter(who -> !who.isEmpty()).findFirst().or(() -> PlainSubject.of(ask)).orElse("");
        return !asked.isEmpty() || ASKED.finds(ask.strip()) ? asked : Stream.of(ofCommitment(ask), ofTimedCommitment(ask)).filter(who -> !who.isEmpty()).findFirst().orElse("");
    }

    /**
     * “The use of open licences must be enforced”, “Fees paid to carriers should be banned”, “Funding for clinics needs to be separate”: a subject that is no body is not asked.
     */
    private static boolean isDoneTo(String ask) {
        Matcher done = DONE_TO.matcher(ask.strip());
        return done.matches() && (done.group("thing") == null || !Actors.named(done.group("thing"))) || TO_BE_MADE.matcher(ask.strip()).matches();
    }

    /** Who will do something within some days or months, said before all else: “Within 90 days, the agency will publish …”; empty where it is nobody. */
    static String ofTimedCommitment(String sentence) {
        // a term stands at the beginning, and few sentences have any there
        if (!SOON.matcher(sentence.substring(0, Math.min(sentence.length(), LONGEST_TERM))).find()) {
            return "";
        }
        String said = ByWhen.behind(Ordinal.without(sentence.strip()));
        return said.equals(sentence.strip()) || !SOON.matcher(sentence.substring(0, Math.max(0, sentence.strip().length() - said.length()))).find() ? ""
                : who(INVERTED, said).filter(Actors::named).orElseGet(() -> ofCommitment(ASIDE.matcher(said).replaceFirst("${who} ")));
    }

    /** Who “will publish …”; empty where it is nobody. */
    public static String ofCommitment(String sentence) {
        return who(COMMITTED, sentence.strip()).map(String::strip).filter(who -> Actors.named(who) && !NOBODY.matcher(who).find() && !RELATIVE.matcher(who).matches()).orElse("");
    }

    /** Whom a clause under “We recommend that:” asks: its subject, “the Department” in “the Department give clerks the means”; empty where that is a thing. */
    public static String ofClause(String clause, Tongue tongue) {
        String said = ofEntry(clause);
        String bare = THAT.matcher(clause).replaceFirst("");
        if (!said.isEmpty() || bare.equals(clause) && !SUBJECT.matcher(clause).lookingAt()) {
            return said;
        }
        String[] words = bare.split(" ");
        for (int at = 1; at < Math.min(words.length, LONGEST_SUBJECT); at++) {
            String subject = String.join(" ", List.of(words).subList(0, at));
            if (tongue.words().orders("en").contains(words[at].replace(",", "")) && Actors.named(subject) && !OPEN_ENDED.matcher(subject).matches()) {
                return subject;
            }
        }
        return who(RECOMMENDED_TO, "recommend that " + clause).map(String::strip).orElse("");
    }

    private static String recommendedTo(String sentence) {
        return who(URGED, sentence).map(who -> NOBODY.matcher(who).find() || THING.matcher(who).lookingAt() && !Actors.named(who) ? "" : who.strip())
                .or(() -> elsewhere(sentence)).or(() -> RECOMMENDED_TO.find(sentence).filter(found -> !isDoneTo(found.group("who"), sentence.substring(found.end("who"))))
                        .map(found -> found.group("who").strip())).orElse("");
    }

    /** “[We recommend that] transfers to a member [of staff be completed within ten minutes]”. */
    private static boolean isDoneTo(String who, String behind) {
        return BE_DONE.matcher(behind).lookingAt() && !Actors.named(BELONGS.split(who.strip(), 2)[0]);
    }

    private static Optional<String> elsewhere(String sentence) {
        return URGED_ELSEWHERE.find(sentence).map(found -> found.group("who") == null ? found.group("whom") : found.group("who")).map(String::strip)
                .filter(who -> Actors.named(who) && !NOBODY.matcher(who).find());
    }

    private static Optional<String> who(Sieve sieve, String sentence) {
        return sieve.find(sentence).map(found -> found.group("who")).filter(who -> !BROKEN_OFF.matcher(who).find());
    }

    /** As {@link #ofAsk}; a name will do too: “Fernwick must …”. */
    public static String ofAskOrName(String ask, Tongue tongue) {
        if (isDoneTo(ask)) {
            return "";
        }
        String actor = ofAsk(ask);
        String subject = (actor.isEmpty() ? ofProse(ask, "") : actor).replaceFirst(", [^,]*,$", "");
        return !actor.isEmpty() || !tongue.language().equals("de") && PROPER.matcher(subject).matches() && !ADDING.matcher(subject).matches() ? subject : "";
    }

    /** As {@link #ofAsk}, in a place where asks are all there is: any subject but a pronoun will do. */
    static String ofProse(String ask, String otherwise) {
        String actor = ofAsk(ask);
        if (!actor.isEmpty()) {
            return actor;
        }
        return who(ASKED, Ordinal.without(ask.strip())).map(String::strip)
                .filter(who -> (!NOBODY.matcher(who).find() || WHOEVER.matcher(who).matches()) && Fold.stretches(who) <= LONGEST_NAME && !Ask.recommends(ask.strip()))
                .orElse(otherwise);
    }

    /** Whom a group of recommendations is for: "For legislators" gives "Legislators". Empty when the heading names no one. */
    public static String ofGroup(String group, Tongue tongue) {
        String heading = CHAPTER.matcher(group.strip()).replaceFirst("");
        return ItemLabel.isOnProvision(heading) || heading.length() < group.strip().length() && WHERE.matcher(heading).lookingAt() ? "" : ofWhom(heading, tongue);
    }

    private static String ofWhom(String heading, Tongue tongue) {
        Matcher group = form(tongue).matcher(heading.strip());
        boolean formed = group.matches();
        if (!formed && !mayName(heading)) {
            return "";
        }
        String who = formed ? group.group("who").strip() : ENDS.matcher(heading.strip()).replaceFirst("");
        Matcher asked = formed ? group : ASKED_OF.matcher(heading.strip());
        if (EXAMPLE.matcher(who).lookingAt() || DOING.matcher(who).lookingAt() && !namesActors(who)) {
            return "";
        }
        if (formed && (ByWhen.isMoment(heading.strip()) || INDEFINITE.matcher(who).lookingAt() && !namesActors(who))) {
            return "";
        }
        if (!formed && asked.matches() && namesActors(asked.group("who"))) {
            who = asked.group("who");
        } else if (!formed && !namesActors(who)) {
            return "";
        }
        return Character.toUpperCase(who.charAt(0)) + who.substring(1);
    }

    private static Pattern form(Tongue tongue) {
        return GROUPS.computeIfAbsent(tongue.language(), language -> Pattern.compile("^(?:" + WHAT + ")?\\s*(?:" + TO + ALSO.getOrDefault(language, "") + ")\\s+(?<who>.+?)[:.]?$",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS));
    }

    private static boolean isStaff(String words) {
        return STAFF.matcher(ENDS.matcher(words.strip()).replaceFirst("")).matches();
    }

    private static boolean mayName(String heading) {
        return Actors.mayBeIn(heading) || isStaff(heading);
    }

    /** Whether a heading is nothing but the name of those it is for: its last word, or the last before "of" or "that", names people. */
    private static boolean namesActors(String heading) {
        if (!mayName(heading) || Fold.stretches(heading) > LONGEST_GROUP) {
            return false;
        }
        String head = BELONGS.split(heading, 2)[0].strip();
        String last = ENDS.matcher(heading.strip().substring(head.lastIndexOf(' ') + 1)).replaceFirst("");
        return !last.isEmpty() && (Actors.open(last) && !GOES_ON.matcher(last).matches() || isStaff(heading)) && !SAYS.matcher(heading).find() && !ASKED.finds(heading);
    }

    /** Whether a heading ends with whom what stands under it is for: “Ten commandments for the ministry”. */
    public static boolean isForSomeone(String heading) {
        Matcher recipient = RECIPIENT.matcher(heading.strip());
        return Actors.mayBeIn(heading) && recipient.find() && namesActors(recipient.group("who"));
    }

    /** Whether words before an ask are nothing but whom it is for: “For funders.”, “Competition authorities:”. */
    public static boolean leads(String words, Tongue tongue) {
        boolean named = words.endsWith(":") && (NAME.matcher(words).lookingAt() || isStaff(words) || TITLED.matcher(words).matches() && namesActors(words));
        boolean dedicated = words.matches("(?s).*[.:]") && (DEDICATED.matcher(words).lookingAt() || form(tongue).matcher(words.strip()).matches() && Actors.named(words));
        return (named || dedicated) && !ofGroup(words, tongue).isEmpty();
    }

    /** A run-in names them in a sentence of its own: "Schools of government." gives "Schools of government". */
    public static String named(String field) {
        String who = NO_ONE.matcher(field).lookingAt() ? "" : field.strip();
        return who.endsWith(".") && !who.endsWith("etc.") ? who.substring(0, who.length() - 1) : who;
    }

    /** “From the ministry: a register”, “vom Bund: …”: whom the words before a colon ask; empty where they name nobody. */
    public static String askedOf(String point) {
        Matcher asked = ASKED_OF.matcher(point.substring(0, Math.max(0, point.indexOf(':'))));
        return asked.matches() && namesActors(asked.group("who")) ? asked.group("who").strip() : "";
    }

    /** Whom a line over a list names: “Congress could:”, “The ministry should:”; empty where it names nobody. */
    public static String ofLine(String line) {
        Matcher power = POWER.matcher(line.strip());
        return power.matches() && Actors.named(power.group("who")) ? power.group("who").strip() : ofAsk(line);
    }

    public static boolean asksSomeone(String sentence) {
        return ASKED.finds(sentence.strip());
    }
}
