package org.readout.extract.sign;

import java.util.List;
import java.util.regex.Pattern;

import org.readout.extract.entry.ParagraphForms;
import org.readout.extract.language.Lead;
import org.readout.extract.language.PatternFile;
import org.readout.extract.language.Unknown;
import org.readout.model.Block;
import org.readout.model.Inline;
import org.readout.model.ListBlock;
import org.readout.model.Paragraph;
import org.readout.model.PlainText;

/** A line right over things of one sort: where it stands, and how far they go. */
public final class LeadIn {

    private static final PatternFile PATTERNS = PatternFile.of(LeadIn.class);
    private static final Pattern WORD = Pattern.compile("\\p{L}+\\s?:");
    private static final Pattern COLON = Pattern.compile("\\s?:?\\s*");
    private static final Pattern FOLLOWING = PATTERNS.pattern("following");
    private static final int LONGEST_LINE = 200;

    private LeadIn() {
    }

    /** The paragraph here, where it ends with a colon, is nothing but bold, or says that something follows, and things stand below it; else empty. */
    public static String over(List<Block> blocks, int at) {
        boolean over = blocks.get(at) instanceof Paragraph line && !line.inlines().isEmpty()
                && (endsWithColon(line.inlines().get(line.inlines().size() - 1)) || isBold(line) || at + 1 < blocks.size() && blocks.get(at + 1) instanceof ListBlock
                        && saysWhatFollows(line))
                && thingsEnd(blocks, at) > at + 1;
        return over ? PlainText.of(blocks.get(at)).strip() : "";
    }

    /** “This circular requires that offices close their counters by the following rules.” over a list. */
    private static boolean saysWhatFollows(Paragraph line) {
        String text = PlainText.of(line.inlines()).strip();
        text = text.substring(text.lastIndexOf(". ") + 1);
        return text.length() <= LONGEST_LINE && saysWhatFollows(text);
    }

    /** Whether its words say that something follows. */
    static boolean saysWhatFollows(String words) {
        return FOLLOWING.matcher(words).find();
    }

    /** Whether it is nothing but bold: the name of what stands below it. */
    public static boolean isBold(Block block) {
        return block instanceof Paragraph paragraph && Lead.bold(paragraph.inlines()).filter(bold -> COLON.matcher(PlainText.of(bold.rest())).matches()).isPresent();
    }

    /** “Risks:” is a name as well. */
    private static boolean isWord(Block block) {
        return WORD.matcher(PlainText.of(block).strip()).matches();
    }

    private static boolean endsWithColon(Inline last) {
        return PlainText.of(List.of(last)).stripTrailing().endsWith(":");
    }

    /**
     * Behind the list that stands below a line, or the paragraphs that count from one or begin with names in bold; right below the line if there is neither, or one thing only
     * that is no question under a line that is no name.
     */
    public static int thingsEnd(List<Block> blocks, int line) {
        int from = line + 1;
        if (from < blocks.size() && blocks.get(from) instanceof ListBlock list) {
            return list.items().size() > 1 || isBold(blocks.get(line)) || isWord(blocks.get(line)) || Unknown.asks(PlainText.of(list).strip()) ? from + 1 : from;
        }
        int counted = from;
        while (counted < blocks.size() && ParagraphForms.counts(blocks.get(counted), counted - from + 1)) {
            counted++;
        }
        if (counted - from > 1) {
            return counted;
        }
        int end = from;
        while (end < blocks.size() && blocks.get(end) instanceof Paragraph paragraph && Lead.bold(paragraph.inlines()).filter(lead -> !PlainText.of(lead.rest()).isBlank())
                .isPresent()) {
            end++;
        }
        return end - from > 1 ? end : from;
    }
}
