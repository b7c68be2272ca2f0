package org.readout.check;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.readout.check.Rule.Breach;
import org.readout.model.Figure;
import org.readout.model.MemoType;
import org.readout.model.PlainText;

/** What stands for pictures where they cannot be seen. */
final class Pictures {

    private static final Pattern JUNK = Pattern.compile(
            "(?i)(image|img|picture|pic|photo|figure|screenshot|graphic|chart|diagram|bild|untitled|a close-up.*|.*automatically generated.*)?"
                    + "[\\s_-]*\\(?\\d*\\)?(\\.(png|jpe?g|gif|bmp|svg|tiff?|webp|emf|wmf))?|\\S+\\.(png|jpe?g|gif|bmp|svg|tiff?|webp)");

    private static final int MOST_CHARACTERS = 400;

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

    static Stream<Breach> repeated(MemoText memo, MemoType type) {
        return memo.figures().stream().filter(figure -> !figure.alternative().isBlank())
                .filter(figure -> figure.alternative().strip().equalsIgnoreCase(PlainText.of(figure.caption()).strip()))
                .map(figure -> new Breach(figure.span(), "The alternative text says the same as the caption."));
    }

    static Stream<Breach> tooLong(MemoText memo, MemoType type) {
        return memo.alternatives().stream().filter(alternative -> alternative.what().length() > MOST_CHARACTERS)
                .map(alternative -> new Breach(alternative.span(), "The alternative text has " + alternative.what().length() + " characters."));
    }

    /** One picture can do without; of several, readers must be told which is meant. */
    static Stream<Breach> withoutCaption(MemoText memo, MemoType type) {
        List<Figure> bare = memo.figures().stream().filter(figure -> figure.caption().isEmpty()).toList();
        return memo.figures().size() < 2 ? Stream.empty() : bare.stream().limit(1).map(figure -> new Breach(figure.span(),
                bare.size() == 1 ? "One of the memo’s " + memo.figures().size() + " figures has no caption."
                        : bare.size() + " of the memo’s " + memo.figures().size() + " figures have no caption; this is the first."));
    }
}
