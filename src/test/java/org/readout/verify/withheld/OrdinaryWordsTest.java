package org.readout.verify.withheld;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.readout.Memos;
import org.readout.Themes;
import org.readout.edition.Edition;
import org.readout.model.Format;
import org.readout.model.Memo;
import org.readout.render.Rendition;
import org.readout.verify.carried.Words;
import org.readout.verify.spots.Spots;

/** A memo may speak of scopes, headers and preserving: what a format says of every memo gives none of a memo away. */
class OrdinaryWordsTest {

    private static final String SHOWN = """
            ---
            title: A memo
            type: policy-memo
            language: en
            keywords: [openness]
            ---

            ## Summary

            Everyone may **read** *this*, and [more](https://example.org/).[^n] See `code`, <span lang="fr">en toutes lettres</span>.

            | Part | Use |
            |---|---|
            | a | c |

            Table 1: Parts

            | q | q | q | q | q | q | q | q | q | q |
            |---|---|---|---|---|---|---|---|---|---|
            | 12,345.67 | 12,345.67 | 12,345.67 | 12,345.67 | 12,345.67 | 12,345.67 | 12,345.67 | 12,345.67 | 12,345.67 | 12,345.67 |

            1. One
               - Two

            > Said.

            ![A dot](data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==)

            [^n]: A note.

            ## Recommendations

            1. **Legislators should act.** %s
            """;

    @ParameterizedTest
    @EnumSource(names = {"HTML", "PDF", "DOCX"})
    void whatAFormatSaysByItselfIsNoLeak(Format format) throws IOException {
        Set<String> own = new TreeSet<>();
        Rendition plain = Themes.render(edition(Memos.memo(SHOWN.formatted(""))), format);
        Spots.of(plain).all().forEach(spot -> own.addAll(Words.of(spot.text())));
        own.removeIf(word -> !word.matches("[a-z]+"));
        assertThat(own).hasSizeGreaterThan(20);
        Memo memo = Memos.memo(SHOWN.formatted(String.join(" ", own)));
        Edition edition = edition(memo);
        Rendition rendition = Themes.render(edition, format);
        assertThat(WithheldTextTest.leaks(memo, edition, rendition)).isEmpty();
    }

    private static Edition edition(Memo memo) {
        return Memos.edition(memo, Memos.audience("public"));
    }
}
