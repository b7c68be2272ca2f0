package org.readout.source.reading;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Whether words that no colon announces name somebody. “By the Numbers” and “Von der Idee zum Gesetz” are subtitles that begin
 * as a credit does, and what is taken for a credit leaves the text; so a person has two names, and a body a word for one.
 */
final class Name {

    private static final Pattern FORM = Pattern.compile("(?:(?:van|von|de|der|den|da|del|la|le|el|al|bin|the) )*\\p{Lu}[^\\d:!?·•|]{0,60}(?<!\\p{Ll}{3}\\.)|\\p{Lo}+.*");
    private static final Pattern WITHOUT_CAPITALS = Pattern.compile("\\p{Lo}+.*");
    private static final Pattern ARTICLE = Pattern.compile("(?iu)(?:the|der|die|das|dem|den|le|la|les|el|los|las) .*|l[’'].*");
    private static final Pattern CAPITALISED = Pattern.compile("[(“\"]?(?:\\p{L}{1,2}[’'-])?\\p{Lu}\\S*");
    private static final Pattern PARTICLE = Pattern.compile("van|von|vom|zu|zur|de|der|den|du|da|das|dos?|del|della|di|la|le|las|los|el|al|bin|bint|ibn|ben|ter|ten|te|af|av|y|&");
    /** Also where a title writes all its words with capitals. */
    private static final Pattern NEVER_IN_A_NAME = Pattern.compile("(?iu)nach|zum|bis|to|from|for|with|into|through|or|à|vers|hasta|hacia");
    private static final Pattern BETWEEN_WORDS_OF_A_BODY = Pattern.compile("of|for|on|the|in|to|and|&|de|du|des|la|le|les|[dl][’']\\p{L}+|et|pour|sur|für|der|die|das|und|zu|zur|zum|von|del|los|las|para|sobre|y|e|en");
    private static final Pattern BODY = Pattern.compile("(?iuU)\\b(?:(?:sub)?groups?|(?:task )force|teams?|(?:sub)?committees?|commissions?|councils?|boards?|departments?|ministry|ministries|offices?|agency|agencies|institut(?:e|es|ion|ions)?|cent(?:re|er)s?|universit(?:y|ies)|foundation|secretariat|panel"
            + "|network|association|authority|unit|laboratory|bureau|directorate|government|parliament|organi[sz]ation|consortium|coalition|alliance|federation|academy|chamber|editors|authors|staff"
            + "|groupe|équipe|comité|conseil|département|ministère|agence|université|fondation|secrétariat|réseau|autorité|académie|observatoire|collectif|rédaction"
            + "|grupo|equipo|comisión|consejo|departamento|ministerio|oficina|agencia|instituto|centro|universidad|fundación|secretaría|asociación|autoridad|academia|observatorio|redacción"
            + "|\\p{L}*(?:gruppe|ausschuss|kommission|ministerium|institut|zentrum|universität|hochschule|stiftung|sekretariat|netzwerk|verband|behörde|abteilung|redaktion|akademie|agentur|kanzlei|beirat)|referat|vorstand|(?:stadt|bundes|gemeinde|sachverständigen)rat|\\p{L}*(?:bundes|landes|umwelt|gesundheits|jugend)amt)\\b");

    private Name() {
    }

    /** Where something else says that names stand there. */
    static boolean mayBe(String words) {
        return FORM.matcher(words).matches();
    }

    static boolean is(String words) {
        return WITHOUT_CAPITALS.matcher(words).matches() || mayBe(words) && isBody(words) || isPerson(words);
    }

    static boolean isPerson(String name) {
        List<String> words = Arrays.asList(name.split("\\s+"));
        return mayBe(name) && !ARTICLE.matcher(name).matches() && words.stream().filter(word -> CAPITALISED.matcher(word).matches()).count() > 1
                && words.stream().allMatch(word -> !NEVER_IN_A_NAME.matcher(word).matches()
                        && (CAPITALISED.matcher(word).matches() || PARTICLE.matcher(word).matches()));
    }

    static boolean isBody(String name) {
        return BODY.matcher(name).find() && Arrays.stream(name.split("\\s+"))
                .allMatch(word -> CAPITALISED.matcher(word).matches() || BETWEEN_WORDS_OF_A_BODY.matcher(word).matches());
    }
}
