package org.readout.extract.entry;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.readout.extract.ask.Ask;
import org.readout.extract.language.CaptionWords;
import org.readout.extract.language.Lead;
import org.readout.extract.language.PatternFile;
import org.readout.extract.language.Sentences;
import org.readout.extract.language.Tongue;
import org.readout.model.Block;
import org.readout.model.ListBlock;
import org.readout.model.Paragraph;
import org.readout.model.PlainText;
import org.readout.model.RecordKind;
import org.readout.model.Styled;

/** What a line by itself is, whatever stands below it. */
public final class Line {

    private static final PatternFile PATTERNS = PatternFile.of(Line.class);
    public static final Pattern CAPTION = Pattern.compile("(?iu)^" + CaptionWords.ANY + "(?:\\s+(?:n\\.?[°ºo]\\.?\\s*)?[\\p{L}\\d]{1,4}(?:[.-]\\d+)*\\s*[.:–—-]|\\s?:)\\s*");
    /** “Cuadro 3”, in a line over the one that says what is in it. */
    private static final Pattern NUMBER_OF_CAPTION = Pattern.compile("(?iu)" + CaptionWords.ANY + "\\s+(?:n\\.?[°ºo]\\.?\\s*)?(?:\\d{1,3}|(?-i:[IVX]{1,4}|[A-Z]))(?:[.-]\\d+)*");
    private static final Pattern SUMS_UP = Pattern.compile(PATTERNS.text("sums-up"), Pattern.DOTALL);
    /** “Case: the orphaned name” tells what happened somewhere, whatever part it stands in. */
    private static final Pattern CASE = PATTERNS.pattern("case");
    private static final Pattern ASIDE = PATTERNS.pattern("aside");
    /** Whose figures stand in the table or picture above: “Source: own survey.” */
    private static final Pattern SOURCE = Pattern.compile("(?iu)(?:sources?|quellen?|fuentes?)\\s?:\\s.*", Pattern.DOTALL);
    /** “Share this: Tweet Like” is what a page has below its text. */
    private static final Pattern SHARES = PATTERNS.pattern("shares");

    private Line() {
    }

    public static boolean isBold(Paragraph paragraph) {
        return Lead.bold(paragraph.inlines()).filter(lead -> PlainText.of(lead.rest()).isBlank()).isPresent();
    }

    public static boolean isBold(Block block) {
        return block instanceof Paragraph paragraph && isBold(paragraph);
    }

    /** Whether it belongs to a table or picture beside it. */
    public static boolean isCaption(String text) {
        return CAPTION.matcher(text).lookingAt() || NUMBER_OF_CAPTION.matcher(text).matches() || SOURCE.matcher(text).matches();
    }

    /** Whether it is nothing but a caption's number, and what it is called stands below. */
    public static boolean isNumberOfCaption(Block block) {
        return block instanceof Paragraph paragraph && NUMBER_OF_CAPTION.matcher(PlainText.of(paragraph.inlines()).strip()).matches();
    }

    /** Bold or in italics throughout. */
    static boolean isSetOff(Paragraph paragraph) {
        return isBold(paragraph) || !paragraph.inlines().isEmpty() && paragraph.inlines().stream()
                .allMatch(inline -> inline instanceof Styled || PlainText.of(List.of(inline)).isBlank());
    }

    /** Whether it is a caption, the title of a case or what a page has for those who pass it on. */
    public static boolean isBeside(String line) {
        return isCaption(line) || isCase(line) && !Ask.is(line.substring(line.indexOf(':') + 1).strip()) || SHARES.matcher(line).matches();
    }

    /** Whether a box with these words tells something beside what it stands behind: “Excursus: the old lighthouse”. */
    static boolean isAside(String said) {
        return ASIDE.matcher(said).lookingAt();
    }

    public static boolean isCase(String line) {
        return CASE.matcher(line).lookingAt();
    }

    /** Whether a line over a list goes on in it, with a colon or without. */
    static boolean leadsOn(String line) {
        return line.endsWith(":") || !line.isEmpty() && Character.isLetter(line.codePointBefore(line.length()));
    }

    /** Whether it is a line that ends with a colon, over what stands below it. */
    public static boolean leadsUp(Block block) {
        return block instanceof Paragraph line && PlainText.of(line.inlines()).strip().endsWith(":");
    }

    /** Whether it ends with a colon and says that things of a kind follow: “… makes the following recommendations:”. */
    public static boolean announces(RecordKind kind, String line, Tongue tongue) {
        return line.endsWith(":") && tongue.words().announced().in(Sentences.last(line, tongue)).filter(kind::equals).isPresent();
    }

    /** Lists right below a line that {@link #announces} things of a kind. */
    public static Stream<ListBlock> listsAnnounced(RecordKind kind, List<Block> blocks, Tongue tongue) {
        return IntStream.range(1, blocks.size()).filter(at -> blocks.get(at) instanceof ListBlock && blocks.get(at - 1) instanceof Paragraph line
                && announces(kind, PlainText.of(line.inlines()).strip(), tongue)).mapToObj(at -> (ListBlock) blocks.get(at));
    }

    /** “In summary, the goals are:” over what was said before. */
    public static boolean sumsUp(Block block) {
        return block instanceof Paragraph line && SUMS_UP.matcher(PlainText.of(line.inlines()).strip()).matches();
    }
}
