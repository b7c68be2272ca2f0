package org.readout.extract.sign;

import java.util.regex.Pattern;

import org.readout.extract.entry.Line;
import org.readout.extract.language.Fold;
import org.readout.model.Section;

/** How a heading is worded: as one that tells, gives reasons, states or leads away. */
public final class Wording {

    /** “What was not released” tells something of the parts, and is no part. */
    private static final Pattern TELLS = Pattern.compile("(?U)^(?:what|why|how|when|where|which|who|ce que|ce qui|pourquoi|comment|que|quels?|quelles?|lo que|por que|como|cuando|donde|was|warum|wie|wo|wann|wer)\\b.*");
    /** “Why the common readings do not do” weighs ways of seeing, and is none. */
    private static final Pattern EXPLAINS = Pattern.compile("(?U)^(?:why|pourquoi|por que|warum|wieso)\\b.*|(?:(?:the|a|an|un|une|la|le|el|die|das|der|ein|eine) )?(?:(?:false|fausse?|falso|falsa|falsche[rs]?|vermeintliche[rs]?) (?:choice|alternative|dilemma|dilemme|dichotom\\w+|opposition|alternativa|disyuntiva|dilema|wahl|entweder oder)|faux (?:choix|dilemme|debat))\\b.*");
    /** “Further reading”, “Studies on the benefits”: folded. */
    private static final Pattern READING = Pattern.compile("(?:further|additional|related|suggested|recommended|selected) (?:readings?|links|sources)|see also|read more|learn more|(?:main|key|selected) (?:studies|research|literature)(?: on .*)?"
            + "|lectures? (?:complementaires?|recommandees?)|pour (?:en savoir plus|aller plus loin)|principales (?:etudes|recherches)(?: sur .*)?"
            + "|lecturas? (?:adicional(?:es)?|recomendadas?|complementarias?)|para (?:seguir leyendo|saber mas|mas informacion)|mas informacion|principales (?:investigaciones|estudios)(?: sobre .*)?"
            + "|weiterfuhrende (?:literatur|links|informationen|hinweise)|weiterlesen|zum weiterlesen|mehr (?:dazu|zum thema|informationen)|wichtige studien(?: zu .*)?");
    private static final int SHORTEST_SENTENCE = 5;

    private Wording() {
    }

    /** Whether a heading begins as “What we lost” does. */
    public static boolean tells(String heading) {
        return TELLS.matcher(Fold.heading(heading)).matches();
    }

    /** “Why the common readings do not do” and “The false alternative” give reasons, whatever they list. */
    public static boolean explains(String heading) {
        return EXPLAINS.matcher(Fold.heading(heading)).matches();
    }

    /** “Few people are told in time.” says itself what was found; the list below it says how. */
    public static boolean isStated(Section section) {
        String title = section.title();
        return title.endsWith(".") && Fold.stretches(title) >= SHORTEST_SENTENCE;
    }

    /** “Further reading” in a part leads to what others wrote, “Case: …” to what happened. */
    public static boolean leadsAway(Section section) {
        return Line.isCase(section.title()) || READING.matcher(Fold.heading(section.title())).matches();
    }
}
