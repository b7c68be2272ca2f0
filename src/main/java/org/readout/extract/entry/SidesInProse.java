package org.readout.extract.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.readout.extract.language.Sentences;
import org.readout.extract.language.Tongue;
import org.readout.model.RecordKind;

/**
 * What prose sets against each other: “On the upside, clinicians see why. … The main worry is that …”. A turn of phrase opens a side, and
 * each sentence up to the next turn is a point of it; one that only goes on (“This …”) belongs to the point before.
 */
public final class SidesInProse {

    private static final Pattern GOOD = Pattern.compile("(?iU)^(?:(?:yet |but |and |still, |first, )?on the (?:up|plus|positive|bright|credit|one|benefit)(?:[ -]?side| hand|side)|on the one hand|in (?:its|their) favou?r|among the (?:benefits|advantages|gains|opportunities)|the (?:\\w+ )?(?:benefit|advantage|gain|attraction|upside|promise|opportunity|argument for)s?\\b|there (?:is|are) (?:much|a lot|something|good things|real benefits|clear gains)"
            + "|d['’]un côté|d['’]une part|du côté (?:des avantages|positif)|côté (?:positif|face|avantages|atouts|pour)|à l['’]actif|au crédit|(?:l['’]|le |la |les )(?:principal(?:e|es|aux)? |premi[eè]re?s? |grande? )?(?:avantages?|atouts?|bénéfices?|gains?|intérêts?|apports?|promesses?)\\b"
            + "|por un lado|por una parte|del lado (?:positivo|bueno)|en el haber|a favor|entre las ventajas|(?:la|el|las|los) (?:principal(?:es)? |mayor(?:es)? |gran(?:des)? )?(?:ventajas?|beneficios?|oportunidad(?:es)?|provecho|promesas?)\\b"
            + "|einerseits|zum einen|auf der (?:haben|positiv|plus|guten|einen|sonnen) ?-?seite|dafür spricht|dafür sprechen|positiv (?:ist|wäre|schlägt)|(?:der|die|das) (?:größte[rn]? |wichtigste[rn]? |eigentliche[rn]? )?(?:vorteile?|nutzen|gewinne?|chancen?|stärken?)\\b|für (?:die|eine|mehr) (?:öffnung|offenheit|offenlegung|veröffentlichung) sprich)(?s:.*)");
    private static final Pattern BAD = Pattern.compile("(?iU)^(?:(?:yet |but |and |still, )?on the (?:down|minus|negative|dark|debit|other|risk)(?:[ -]?side| hand|side)|on the other(?: hand)?,|against (?:this|it|that)|among the (?:risks|dangers|drawbacks|concerns)|the (?:\\w+ ){0,2}?(?:risk|danger|worry|worries|drawback|concern|downside|cost|threat|fear|catch|hazard|objection|harm)s?\\b|there (?:is|are) (?:also )?(?:a |some |real |serious )?(?:dangers?|risks?|downsides?|concerns?)"
            + "|de l['’]autre(?: côté)?\\b|d['’]autre part|du côté (?:des risques|négatif)|côté (?:négatif|pile|risques|contre)|au passif|au débit|en contrepartie|en revanche|à l['’]inverse|(?:l['’]|le |la |les )(?:principal(?:e|es|aux)? |premi[eè]re?s? |grande? |plus grande? )?(?:risques?|dangers?|menaces?|craintes?|inconvénients?|limites?|écueils?)\\b"
            + "|por otro(?: lado)?\\b|por otra(?: parte)?\\b|del lado (?:negativo|malo)|en el debe|en contra|en cambio|entre los riesgos|(?:la|el|las|los) (?:principal(?:es)? |mayor(?:es)? |gran(?:des)? )?(?:riesgos?|peligros?|amenazas?|temor(?:es)?|inconvenientes?|desventajas?)\\b"
            + "|andererseits|zum anderen|auf der (?:soll|negativ|minus|anderen|schatten) ?-?seite|dagegen spricht|dagegen sprechen|dem (?:steht|stehen)|demgegenüber|(?:der|die|das) (?:größte[rn]? |wichtigste[rn]? |eigentliche[rn]? )?(?:risiko|risiken|gefahr(?:en)?|sorgen?|nachteile?|bedenken|bedrohung(?:en)?|kehrseite)\\b)(?s:.*)");
    private static final Pattern GOES_ON = Pattern.compile("(?iU)^(?:this|that|these|those|such|it|they|he|she|so|hence|therefore|for example|for instance|in one|cela|ceci|c['’]est|ce|ces|ils?|elles?|par exemple|ainsi|esto|eso|ello|estos|esas?|así|por ejemplo|dies\\w*|das|es|sie|er|so|zum beispiel|etwa)\\b(?s:.*)");

    private SidesInProse() {
    }

    /** A point of either side as it stands in the text, from {@code start}. */
    public record Point(RecordKind side, int start, String title, String description) {
    }

    /** Empty where the text does not turn. */
    public static List<Point> in(String text, RecordKind good, Tongue tongue) {
        List<Point> points = new ArrayList<>();
        Optional<RecordKind> side = Optional.empty();
        for (Sentences.Sentence sentence : Sentences.of(text, tongue)) {
            Optional<RecordKind> turn = turn(sentence.text(), good);
            side = turn.isPresent() ? turn : side;
            if (side.isPresent() && turn.isEmpty() && GOES_ON.matcher(sentence.text()).matches()) {
                Point last = points.remove(points.size() - 1);
                points.add(new Point(last.side(), last.start(), last.title(), (last.description() + " " + sentence.text()).strip()));
            } else if (side.isPresent()) {
                points.add(new Point(side.get(), sentence.start(), sentence.text(), ""));
            }
        }
        return points;
    }

    /** The side that a sentence opens: “The risks are no less real.” */
    public static Optional<RecordKind> turn(String sentence, RecordKind good) {
        return BAD.matcher(sentence).matches() ? Optional.of(RecordKind.RISK) : GOOD.matcher(sentence).matches() ? Optional.of(good) : Optional.empty();
    }
}
