package org.readout.source.annotate;

import java.util.List;
import java.util.Optional;

import org.readout.model.SourceSpan;

/** A paragraph's characters, and the paragraph as a whole. */
record Line(List<Letter> letters, Stretch whole) {

    /**
     * Where the words of a span stand in the paragraph, white space apart; where they stand several times, the ones nearest
     * to where the span begins. Empty when they do not, or when there are none.
     */
    Optional<Stretch> find(SourceSpan span) {
        Squeezed here = Squeezed.of(letters.stream().mapToInt(Letter::character).toArray());
        String words = Squeezed.of(span.words().codePoints().toArray()).text();
        int best = -1;
        for (int at = here.text().indexOf(words); at >= 0 && !words.isEmpty(); at = here.text().indexOf(words, at + 1)) {
            if (best < 0 || Math.abs(here.origin(at) - span.start()) < Math.abs(here.origin(best) - span.start())) {
                best = at;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(new Stretch(letters.get(here.origin(best)).before(),
                letters.get(here.origin(best + words.length() - 1)).after()));
    }

    boolean isBlank() {
        return letters.stream().allMatch(letter -> Squeezed.isSpace(letter.character()));
    }
}
