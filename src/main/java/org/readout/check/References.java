package org.readout.check;

import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.readout.check.Rule.Breach;
import org.readout.model.MemoType;
import org.readout.model.PlainText;

/** References within the memo: whether they lead anywhere. */
final class References {

    private static final Pattern WORD_ERROR = Pattern.compile("Error! (?:Reference source|Bookmark)[^.]*\\.");

    private References() {
    }

    static Stream<Breach> unresolved(MemoText memo, MemoType type) {
        Stream<Breach> missing = memo.references().stream().filter(reference -> !memo.targets().containsKey(reference.what().target()))
                .map(reference -> new Breach(reference.span(), "“" + PlainText.of(reference.what().inlines()).strip()
                        + "” refers to something that is not in the draft."));
        Stream<Breach> left = memo.passages().stream().filter(passage -> passage.has('!') && passage.text().contains("Error! "))
                .flatMap(passage -> WORD_ERROR.matcher(passage.text()).results()
                        .map(error -> new Breach(passage.at(error.start(), error.end()), "Word could not find what is referred to here.")));
        return Stream.concat(missing, left);
    }
}
