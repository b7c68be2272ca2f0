package org.readout.extract;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.readout.model.RecordKind;

/** Whether a short text tells of something good or bad, by the words it uses; neither where it has as many of both. */
final class Valence {

    private static final Pattern GOOD = Pattern.compile("\\b(?:better|faster|quicker|safer|fairer|cheaper|easier|earlier|simpler|clearer|wider|lower costs?|savings?|sav(?:e|es|ed)|improv\\w+|gains?|gained|trust\\w*|help(?:s|ed)?|protect\\w*|enabl\\w+|benefit\\w*|strengthen\\w*|freed?|learn|choice|restor\\w+|widen\\w*|more people|sooner"
            + "|mieux|meilleure?s?|plus (?:vite|rapide\\w*|sur\\w*|facile\\w*|juste\\w*)|amelior\\w+|gagn\\w+|economis\\w+|mejor\\w*|ahorr\\w+|mas (?:rapid\\w+|segur\\w+|facil\\w*|just\\w+|barat\\w+)|antes|gana\\w*|besser\\w*|schneller\\w*|sicherer\\w*|einfacher\\w*|gunstiger\\w*|fruher\\w*|spar(?:t|en)|gewinn\\w*|nutz(?:t|en))\\b");
    private static final Pattern BAD = Pattern.compile("\\b(?:loss|lost|loses?|harms?|harmed|wrong\\w*|errors?|mistakes?|fail\\w*|fraud\\w*|theft|stolen|misus\\w+|abus\\w+|bias\\w*|opaque|opacity|depend\\w*|lock ?in|surveil\\w*|without|cannot|no longer|never|halved|denied|excluded?|exclusion|leak\\w*|attack\\w*|unfair\\w*|uneven|doubts?|worse|monitoring|deskilling|narrow\\w*|expos\\w+|threat\\w*|danger\\w*|erod\\w+|silen\\w+"
            + "|perte|perd\\w*|erreurs?|fraudes?|vols?|abus|biais|opacite|opaque|dependan\\w+|surveill\\w+|sans|ne peut|exclu\\w*|fuites?|perdida|pierd\\w+|errore?s?|fraudes?|robo|abusos?|sesgos?|opac\\w+|dependenc\\w+|vigil\\w+|sin|escap\\w+|exclu\\w+|verlust\\w*|verlier\\w*|fehler\\w*|betrug|diebstahl|missbrauch\\w*|verzerr\\w*|abhangig\\w*|uberwach\\w*|ohne|ausgeschlossen|unfair\\w*|benachteilig\\w*)\\b");

    private Valence() {
    }

    /** Benefit, risk, or nothing. */
    static Optional<RecordKind> of(String text) {
        String folded = Fold.words(text);
        int weight = count(GOOD, folded) - count(BAD, folded);
        return weight == 0 ? Optional.empty() : Optional.of(weight > 0 ? RecordKind.BENEFIT : RecordKind.RISK);
    }

    private static int count(Pattern words, String text) {
        Matcher matcher = words.matcher(text);
        int count = 0;
        while (matcher.find()) {
            count++;
        }
        return count;
    }
}
