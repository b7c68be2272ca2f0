package org.readout.extract;

import java.util.List;
import java.util.Optional;

/** A name that nothing but its full stop sets off from what is said of it: “2.1 Shorter letters. The benefits office needs 14 minutes.” */
final class RunInName {

    private static final int LONGEST = 6;

    private RunInName() {
    }

    /** Without the number of its paragraph; a sentence that says something itself is none. */
    static Optional<String> in(String text, Tongue tongue) {
        List<Sentences.Sentence> sentences = Sentences.of(ItemLabel.unnumbered(text.strip()), tongue);
        return sentences.size() < 2 ? Optional.empty() : Optional.of(sentences.get(0).text()).filter(name -> name.endsWith(".") && name.split("\\s+").length <= LONGEST && !Lead.says(name));
    }
}
