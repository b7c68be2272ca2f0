package org.readout.extract.language;

import java.util.regex.Pattern;

/** A heading that says why something does not do, and so tells of nothing good: “Why openness is not enough”, and neither “Why openness helps not only us” nor “Why openness is no threat”. */
public final class WhyNot {

    private static final String ONLY = "(?! (?:only|just|merely|simply|nur|allein|bloß|solo|solamente|unicamente|seulement|uniquement|que)\\b)";
    private static final String NOTHING_BAD = "(?! (?:(?:an?|any|une?|de|una?|ein\\w*|es|son|supone|representa) ){0,2}(?:(?:real|great|big|serious|new|vrai|reel|grand|grave|gran|nuevo|gro(?:ß|ss)\\w*|neue\\w*|echte\\w*) )?(?:risk|threat|danger|harm|problem|risque|menace|riesgo|amenaza|peligr|risiko|risiken|gefahr|bedrohung|schad)\\w*)";
    /** “Pourquoi franchir le pas”: “pas” is a step as well. */
    private static final String PAS = "(?:(?:ne|n(?:est|ont|a|avait|aura|aurait|etait|avons|existe|aide|offre|y)) (?:\\w+ ){0,3}?|(?:est|sont|suffit|suffisent) )pas";
    private static final Pattern FORM = Pattern.compile("(?U)(?:why|pourquoi|por que|warum|wieso|weshalb) (?:no (?:basta|alcanza|es|son|sirve)|(?:\\w+ ){1,6}?(?:not|never|cannot|(?:is|are|does|do|did|wo|ca)nt|no|insufficient|" + PAS + "|jamais|insuffisant\\w*|nunca|insuficientes?|nicht|nie|kein\\w*))\\b" + ONLY + NOTHING_BAD + ".*");

    private WhyNot() {
    }

    public static boolean is(String heading) {
        return FORM.matcher(Fold.unnumbered(heading)).matches();
    }
}
