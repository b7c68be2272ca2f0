package org.readout.extract.part;

import java.util.regex.Pattern;

/** A document whose title says that it is what its authors will do themselves: “Action plan on digital commons”. What orders there, and asks nobody else, is no ask of theirs. */
final class OwnPlan {

    private static final Pattern TITLE = Pattern.compile("(?iU)\\b(?:(?:action|work|implementation) ?plan|plan of action|programme of work|work programme|road ?map|our commitments?|plan d['’]actions?|plan de travail|feuille de route|programme de travail|nos engagements"
            + "|plan de (?:acción|trabajo)|hoja de ruta|programa de trabajo|nuestros compromisos|aktionsplan|arbeits(?:plan|programm)|maßnahmenplan|umsetzungsplan|fahrplan|selbstverpflichtung(?:en)?)\\b");

    private OwnPlan() {
    }

    static boolean isCalled(String title) {
        return TITLE.matcher(title).find();
    }
}
