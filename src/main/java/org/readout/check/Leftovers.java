package org.readout.check;

import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.readout.check.Rule.Breach;
import org.readout.model.MemoType;

/** Traces of writing that readers must not see. */
final class Leftovers {

    private static final Pattern PLACEHOLDER = Pattern.compile(
            "\\bTK+(?:TK)*\\b|\\bTBD\\b|\\bTODO\\b|\\bFIXME\\b|\\bXXX+\\b|(?i:\\[(?:citation needed|source\\??|cite|ref(?:erence)?|insert [^\\]]*|todo[^\\]]*"
                    + "|tbd|placeholder|name|date)])|(?i:\\blorem ipsum\\b)|\\?\\?\\?+");
    private static final Pattern DOUBLED = Pattern.compile("\\b(the|a|an|of|and|to|in|is|for|with|on)\\s+\\1\\b", Pattern.CASE_INSENSITIVE);

    private Leftovers() {
    }

    static Stream<Breach> placeholders(MemoText memo, MemoType type) {
        return found(memo, PLACEHOLDER, "is a placeholder");
    }

    static Stream<Breach> doubledWords(MemoText memo, MemoType type) {
        return found(memo, DOUBLED, "stands twice in a row");
    }

    private static Stream<Breach> found(MemoText memo, Pattern pattern, String what) {
        return memo.prose().stream().flatMap(text -> pattern.matcher(text.what()).results()
                .map(match -> new Breach(text.span().within(text.what(), match.start(), match.end()), "“" + match.group() + "” " + what + ".")));
    }
}
