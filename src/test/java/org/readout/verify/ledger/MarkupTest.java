package org.readout.verify.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** Looking for signs first finds what the pattern alone would find. */
class MarkupTest {

    private static final String SIGNS = "[[](){}<>`!\\|-: \nab";

    private static String source(int seed) {
        Random random = new Random(seed);
        StringBuilder source = new StringBuilder();
        for (int at = 0; at < 400; at++) {
            source.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return source.toString();
    }

    private static void same(String pattern, String source, Markup markup) {
        assertThat(markup.replaced(source, "·")).isEqualTo(Pattern.compile(pattern).matcher(source).replaceAll("·"));
        assertThat(markup.all(source)).extracting(MatchResult::start)
                .isEqualTo(Pattern.compile(pattern).matcher(source).results().map(MatchResult::start).toList());
    }

    @RepeatedTest(50)
    void signsLeadToTheSameMatches(RepetitionInfo repetition) {
        String source = source(repetition.getCurrentRepetition());
        same("(?<!\\\\)!\\[[^]]*]", source, Markup.begins("(?<!\\\\)!\\[[^]]*]", "!["));
        same("(?<=])\\[[^]]*]", source, Markup.begins("(?<=])\\[[^]]*]", "["));
        same("(?m)^\\|[^\\n]*$", source, Markup.begins("(?m)^\\|[^\\n]*$", "|"));
        same("<[^>]*>|(?<!`)`[^`]+`", source, Markup.begins("<[^>]*>|(?<!`)`[^`]+`", "<", "`"));
        same("(?m)^ *\\[[^]]*]:.*$", source, Markup.holds("(?m)^ *\\[[^]]*]:.*$", "]:"));
    }

    @Test
    void labelsAreCountedWhateverTheirCase() {
        Labels labels = new Labels("[One], [two][one] and [a [one].\n\n[one]: there\n[a\\]b]: here [a\\]b]\n");
        assertThat(labels.uses("[one]: there")).isEqualTo(4);
        assertThat(labels.uses("[a\\]b]: here")).isEqualTo(2);
        assertThat(labels.uses("[three]: nowhere")).isZero();
    }
}
