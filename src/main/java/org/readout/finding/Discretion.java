package org.readout.finding;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.readout.model.SourceSpan;

/**
 * Findings as they may be given away with what was published. Some are about what is no text of the memo: a comment, a deleted sentence, the names in a
 * file. Authors are told it word for word; the public is told that it was there.
 */
public final class Discretion {

    private static final Set<String> ABOUT_WHAT_STAYS = Set.of("comment-left", "hidden-text", "remark-left", "author-names", "tracked-change");
    /** What a message says after a colon is what it quotes. */
    private static final Pattern QUOTED = Pattern.compile("(?s):\\s.*$");

    private Discretion() {
    }

    public static List<Finding> of(List<Finding> findings) {
        return findings.stream().map(Discretion::of).toList();
    }

    private static Finding of(Finding finding) {
        if (!ABOUT_WHAT_STAYS.contains(finding.rule())) {
            return finding;
        }
        SourceSpan span = finding.span();
        return new Finding(finding.rule(), finding.level(), new SourceSpan(span.file(), span.headings(), span.paragraph(), span.line(), 0, 0, ""),
                QUOTED.matcher(finding.message()).replaceFirst("."), finding.hint());
    }
}
