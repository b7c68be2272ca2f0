package org.readout.source.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.readout.finding.Finding;
import org.readout.model.SourceSpan;

/** Who wrote a memo, where no word says so: a person's name on a line of its own below the title, with the date right above or below it. */
public final class Signature {

    private static final int MOST_WORDS = 4;
    /** What stands between a title and a date in capitals too: “Working Draft”, “Second Edition”. */
    private static final Pattern OF_NOBODY = Pattern.compile("(?iu)drafts?|versions?|editions?|memo(?:randum|s)?|brief(?:ing)?s?|papers?|reports?|reviews?|consultation|updates?|summary|notes?|plan|strategy|guid(?:e|ance)|series|volume|part|chapter|issue"
            + "|policy|proposal|statement|agenda|minutes|press|release|internal|confidential|public|final|first|second|third|working|discussion|technical|meeting|workshop|conference|session|annex|appendix|overview|introduction|background|findings|recommendations"
            + "|framework|program(?:me)?|project|initiative|act|law|bill|new|north|south|san|los|santa"
            + "|embargo(?:ed)?|restricted|restriction|circulation|private|privileged|personal|eyes|only|strictly|official|sensitive|unclassified|classified|secret|limited|distribution|copy|copyright|reserved|rights|urgent|immediate|approved|pending|revised|online|web"
            + "|unions?|nations|states|kingdom|republic|emirates|commonwealth|bank|fund|court|senate|congress|assembly|cabinet|division|service|services|company|ltd|inc|gmbh|partners|society|trust|forum|observatory|library|museum|hospital|college|school|faculty"
            + "|vertraulich|gesperrt|sperrfrist|intern|öffentlich|dienstgebrauch|confidentiel(?:le)?|diffusion|restreinte?|provisoire|confidencial|reservado|interno|pública|público|unión|nationen|republik|bundesrepublik|stadt|ville|ciudad"
            + "|entwurf|fassung|bericht|vermerk|konzept|papier|stellungnahme|protokoll|projet|rapport|synthèse|informe|borrador|proyecto|documento|acta");

    private Signature() {
    }

    /**
     * The line that is one, where no other may be as well and none names an author.
     *
     * @param lines    those below the title, in order
     * @param language of the draft; empty where it is not known
     */
    public static Optional<String> in(String title, List<String> lines, String language) {
        List<String> words = Arrays.asList(title.toLowerCase(Locale.ROOT).split("\\P{L}+"));
        List<String> signatures = IntStream.range(0, lines.size()).filter(at -> isDated(lines, at) && isOfPersons(lines.get(at).strip(), words)).mapToObj(lines::get).toList();
        return signatures.size() == 1 && !TitlePage.namesAuthor(lines, language) ? Optional.of(signatures.get(0)) : Optional.empty();
    }

    private static boolean isDated(List<String> lines, int at) {
        return at > 0 && TitlePage.isDate(lines.get(at - 1)) || at + 1 < lines.size() && TitlePage.isDate(lines.get(at + 1));
    }

    private static boolean isOfPersons(String line, List<String> title) {
        return !line.isEmpty() && Credit.names(line, "and").stream().allMatch(name -> isPerson(name, title));
    }

    private static boolean isPerson(String name, List<String> title) {
        List<String> words = Arrays.asList(name.split("\\s+"));
        return Name.isPerson(name) && !Name.isBody(name) && !Toponyms.contain(name) && words.size() <= MOST_WORDS
                && words.stream().noneMatch(word -> OF_NOBODY.matcher(word).matches() || title.contains(word.toLowerCase(Locale.ROOT)));
    }

    /** What is told of a line that was taken for one. */
    public static Finding inferred(SourceSpan line, String names) {
        return Finding.warning("author-inferred", line, "“" + names.strip() + "” stands beside the date below the title, and was taken for who wrote the memo.", "Write “By "
                + names.strip() + "”, or name the author where it is somebody else.");
    }
}
