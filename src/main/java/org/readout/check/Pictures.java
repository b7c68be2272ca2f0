package org.readout.check;

import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.readout.check.Rule.Breach;
import org.readout.model.MemoType;

/** What stands for pictures where they cannot be seen. */
final class Pictures {

    private static final Pattern JUNK = Pattern.compile(
            "(?i)(image|img|picture|pic|photo|figure|screenshot|graphic|chart|diagram|bild|untitled|a close-up.*|.*automatically generated.*)?"
                    + "[\\s_-]*\\(?\\d*\\)?(\\.(png|jpe?g|gif|bmp|svg|tiff?|webp|emf|wmf))?|\\S+\\.(png|jpe?g|gif|bmp|svg|tiff?|webp)");

    private Pictures() {
    }

    static Stream<Breach> missing(MemoText memo, MemoType type) {
        return memo.alternatives().stream().filter(alternative -> alternative.what().isBlank())
                .map(alternative -> new Breach(alternative.span(), "A picture has no alternative text."));
    }

    static Stream<Breach> junk(MemoText memo, MemoType type) {
        return memo.alternatives().stream().filter(alternative -> !alternative.what().isBlank())
                .filter(alternative -> JUNK.matcher(alternative.what().strip()).matches())
                .map(alternative -> new Breach(alternative.span(), "The alternative text “" + alternative.what() + "” describes nothing."));
    }
}
