package org.readout.extract.part;

import java.util.regex.Pattern;

/** A document whose title says that it is what its authors will do themselves: “Action plan on digital commons”. What orders there, and asks nobody else, is no ask of theirs. */
final class OwnPlan {

    /** A word or more before it say whose it is, or whose it is not. */
    private static final Pattern TITLE = Pattern.compile("(?iU)^\\W*(?:(?!(?:on|about|to|for|comments?|responses?|feedback|sur|pour|réponse|sobre|para|respuesta|zu|zum|zur|über|für|stellungnahme)\\b)\\S+\\s+){0,4}(?:(?:action|work|implementation) ?plan|plan of action|programme of work|work programme|road ?map|our commitments?|plan d['’]actions?|plan de travail|feuille de route|programme de travail|nos engagements"
            + "|plan de (?:acción|trabajo)|hoja de ruta|programa de trabajo|nuestros compromisos|aktionsplan|arbeits(?:plan|programm)|maßnahmenplan|umsetzungsplan|fahrplan|selbstverpflichtung(?:en)?)\\b");

    private static final Pattern ASKS = Pattern.compile("(?iU)\\b(?:recomm?[ae]nd\\p{L}*|empfehl\\p{L}*|proposals?|demands?|forderungen|propositions|propuestas)\\b");

    private OwnPlan() {
    }

    static boolean isCalled(String title) {
        return TITLE.matcher(title).lookingAt() && !ASKS.matcher(title).find();
    }
}
