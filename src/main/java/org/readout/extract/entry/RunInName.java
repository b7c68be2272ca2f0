package org.readout.extract.entry;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.readout.extract.language.Fold;
import org.readout.extract.language.ItemLabel;
import org.readout.extract.language.Lead;
import org.readout.extract.language.Sentences;
import org.readout.extract.language.Tongue;

/** A name that nothing but its full stop sets off from what is said of it: “2.1 Shorter letters. The benefits office needs 14 minutes.” */
public final class RunInName {

    private static final int LONGEST = 6;
    /** Before a surname: “B. Okonjo”, “Dr. A. Lind”; “Plan B.” is a name. */
    private static final Pattern INITIALS = Pattern.compile("(?:(?:Dr|Prof|Mrs?|Ms|Mme|Mlle|Sra?|Hr|Fr)\\.? )?(?:\\p{Lu}\\.[ -]?)+");
    private static final int NUMBERS = 2;

    private RunInName() {
    }

    /** Whether a full stop stands so early that it may end a name: to look for sentences takes longer. */
    private static boolean mayBegin(String text) {
        int stop = text.indexOf('.');
        int words = 0;
        for (int at = 1; at < stop && words <= LONGEST + NUMBERS; at++) {
            words += Fold.isSpace(text.charAt(at)) && !Fold.isSpace(text.charAt(at - 1)) ? 1 : 0;
        }
        return stop > 0 && words <= LONGEST + NUMBERS;
    }

    /** Without the number of its paragraph; a sentence that says something itself is none. */
    public static Optional<String> in(String text, Tongue tongue) {
        if (!mayBegin(text)) {
            return Optional.empty();
        }
        List<Sentences.Sentence> sentences = Sentences.of(ItemLabel.unnumbered(text.strip()), tongue);
        return sentences.size() < 2 ? Optional.empty() : Optional.of(sentences.get(0).text())
                .filter(name -> name.endsWith(".") && !INITIALS.matcher(name).matches() && Fold.stretches(name) <= LONGEST && !Lead.says(name));
    }
}
