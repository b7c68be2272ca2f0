package org.readout.extract.part;

import java.util.regex.Pattern;

import org.readout.extract.ask.Ask;
import org.readout.model.ListBlock;
import org.readout.model.Paragraph;
import org.readout.model.PlainText;
import org.readout.model.Section;

/**
 * What authors will do themselves: a document may be called so (“Action plan on digital commons”), or a line say it over a list (“We would like to:”). What orders there, and asks nobody else, is no
 * ask of theirs.
 */
final class OwnPlan {

    /** A word or more before it say whose it is, or whose it is not. */
    private static final Pattern TITLE = Pattern.compile("(?iU)^\\W*(?:(?!(?:on|about|to|for|comments?|responses?|feedback|sur|pour|réponse|sobre|para|respuesta|zu|zum|zur|über|für|stellungnahme)\\b)\\S+\\s+){0,4}(?:(?:action|work|implementation) ?plan|plan of action|programme of work|work programme|road ?map|our commitments?|plan d['’]actions?|plan de travail|feuille de route|programme de travail|nos engagements"
            + "|plan de (?:acción|trabajo)|hoja de ruta|programa de trabajo|nuestros compromisos|aktionsplan|arbeits(?:plan|programm)|maßnahmenplan|umsetzungsplan|fahrplan|selbstverpflichtung(?:en)?)\\b");

    private static final Pattern ASKS = Pattern.compile("(?iU)\\b(?:recomm?[ae]nd\\p{L}*|empfehl\\p{L}*|proposals?|demands?|forderungen|propositions|propuestas)\\b");

    /** Over a list. */
    private static final Pattern WILL = Pattern.compile("(?iU).*\\b(?:(?:we|our (?:\\p{L}+ ){0,2}\\p{L}+) (?:would like|want|wish|plan|intend|aim|hope|expect|will(?: also)?|are (?:planning|going|working))(?: to)?(?: (?:work|focus) on)?|nous (?:souhaitons|voulons|comptons|prévoyons de|allons|aimerions)|(?:queremos|esperamos|planeamos|pensamos|vamos a|nos proponemos|tenemos previsto)|wir (?:möchten|wollen|werden|planen|beabsichtigen))\\s?:"
            + "|(?:.*[.!?]\\s+)?(?:(?:the|l['’]|le|la|el|der|die|das) ?)?(?-i:\\p{Lu})[\\p{L}’'-]+(?: (?-i:\\p{Lu})[\\p{L}’'-]+){0,3} (?:(?:also|further|therefore) )?(?:(?:plans|intends|expects|aims|proposes) to|(?:prévoit|envisage|projette) (?:également |aussi )?de|(?:entend|compte)(?: également| aussi)?|(?:tiene previsto|se propone|prevé|piensa)(?: también)?|(?:plant|beabsichtigt|hat vor)(?: außerdem)?)\\s?:?", Pattern.DOTALL);

    private OwnPlan() {
    }

    /** Whether all that stands in it is led up to by a line that says what its authors mean to do. */
    static boolean isLedUpTo(Section section) {
        return section.sections().isEmpty() && section.blocks().size() == 2 && section.blocks().get(0) instanceof Paragraph line && section.blocks().get(1) instanceof ListBlock
                && WILL.matcher(PlainText.of(line.inlines()).strip()).matches() && !Ask.is(PlainText.of(line.inlines()));
    }

    static boolean isCalled(String title) {
        return TITLE.matcher(title).lookingAt() && !ASKS.matcher(title).find();
    }
}
