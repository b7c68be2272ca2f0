package org.readout.source.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.readout.finding.Finding;
import org.readout.model.SourceSpan;

/** Who wrote a memo, where no word says so: a person's name on a line of its own below the title, with the date right above or below it. */
public final class Signature {

    private static final int MOST_WORDS = 4;
    /** What stands between a title and a date in capitals too: “Working Draft”, “Second Edition”. */
    private static final Pattern OF_NOBODY = Pattern.compile("(?iu)drafts?|versions?|editions?|memo(?:randum|s)?|brief(?:ing)?s?|papers?|reports?|reviews?|consultation|updates?|summary|notes?|plan|strategy|guid(?:e|ance)|series|volume|part|chapter|issue"
            + "|policy|proposal|statement|agenda|minutes|press|release|internal|confidential|public|final|first|second|third|working|discussion|technical|meeting|workshop|conference|session|annex|appendix|overview|introduction|background|findings|recommendations"
            + "|framework|program(?:me)?|project|initiative|act|law|bill|new|north|south|san|los|santa"
            + "|entwurf|fassung|bericht|vermerk|konzept|papier|stellungnahme|protokoll|projet|rapport|synthèse|informe|borrador|proyecto|documento|acta");

    private Signature() {
    }

    /**
     * Whether the line is one.
     *
     * @param lines those below the title, in order
     */
    public static boolean is(String title, List<String> lines, int at) {
        String line = lines.get(at).strip();
        boolean dated = at > 0 && TitlePage.isDate(lines.get(at - 1)) || at + 1 < lines.size() && TitlePage.isDate(lines.get(at + 1));
        return dated && !line.isEmpty() && Credit.names(line, "and").stream().allMatch(name -> isPerson(name, Arrays.asList(title.toLowerCase(Locale.ROOT).split("\\P{L}+"))));
    }

    private static boolean isPerson(String name, List<String> title) {
        List<String> words = Arrays.asList(name.split("\\s+"));
        return Name.isPerson(name) && !Name.isBody(name) && words.size() <= MOST_WORDS
                && words.stream().noneMatch(word -> OF_NOBODY.matcher(word).matches() || title.contains(word.toLowerCase(Locale.ROOT)));
    }

    /** What is told of a line that was taken for one. */
    public static Finding inferred(SourceSpan line, String names) {
        return Finding.note("author-inferred", line, "“" + names.strip() + "” stands beside the date below the title, and was taken for who wrote the memo.", "Write “By " + names.strip() + "”, to be sure.");
    }
}
