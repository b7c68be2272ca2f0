package org.readout.extract.heading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.readout.model.Block;
import org.readout.model.Heading;
import org.readout.model.Inline;
import org.readout.model.Paragraph;
import org.readout.model.PlainText;
import org.readout.model.Quote;
import org.readout.model.Styled;
import org.readout.model.Text;

/**
 * Indented paragraphs of a plain text that are no quotations: two or more that begin with a label (“R1.  The Department …”) or with a name
 * that two spaces set apart (“Model drift.  The claims …”), which is bold then; and all that stands under headings, where labels come again.
 */
public final class Indented {

    private static final int FEWEST = 2;
    private static final Pattern LABEL = Pattern.compile("^[A-Z]{1,2}\\d{1,3}(?:\\.\\d{1,2})?[.):]\\s+(?=\\p{L})");
    private static final Pattern LINE = Pattern.compile("^(?<label>\\p{Lu}[\\p{L} ]{2,40}):\\s");
    private static final Pattern NAME = Pattern.compile("^(?<name>\\p{Lu}[^.:;?!]{2,58}[.:]) {2,}(?=\\S)");

    private Indented() {
    }

    public static List<Block> recognised(List<Block> blocks) {
        List<Block> result = new ArrayList<>(laidOut(blocks));
        for (Pattern pattern : List.of(LABEL, NAME)) {
            int from = 0;
            while (from < result.size()) {
                int to = from;
                while (to < result.size() && text(result.get(to)).filter(text -> begins(pattern, text)).isPresent()) {
                    to++;
                }
                if (to - from >= FEWEST) {
                    result.subList(from, to).replaceAll(quote -> paragraph((Paragraph) ((Quote) quote).blocks().get(0), pattern));
                }
                from = to + 1;
            }
        }
        return result;
    }

    /** What stands under headings and is all indented, with a label that comes again under the next heading, is laid out so. */
    private static List<Block> laidOut(List<Block> blocks) {
        List<Block> result = new ArrayList<>(blocks);
        List<List<Block>> under = new ArrayList<>();
        for (int at = 0; at < result.size(); at++) {
            if (result.get(at) instanceof Heading) {
                int end = at + 1;
                while (end < result.size() && text(result.get(end)).isPresent()) {
                    end++;
                }
                if (end > at + 1 && (end == result.size() || result.get(end) instanceof Heading)) {
                    under.add(result.subList(at + 1, end));
                }
            }
        }
        Set<String> once = new HashSet<>();
        Set<String> again = under.stream().flatMap(quotes -> labels(quotes).stream()).filter(label -> !once.add(label)).collect(Collectors.toSet());
        under.stream().filter(quotes -> labels(quotes).stream().anyMatch(again::contains)).forEach(quotes -> quotes.replaceAll(quote -> ((Quote) quote).blocks().get(0)));
        return result;
    }

    private static Set<String> labels(List<Block> quotes) {
        return quotes.stream().flatMap(quote -> text(quote).map(LINE::matcher).filter(Matcher::find).map(line -> line.group("label")).stream()).collect(Collectors.toSet());
    }

    private static Optional<String> text(Block block) {
        return block instanceof Quote quote && quote.blocks().size() == 1 && quote.blocks().get(0) instanceof Paragraph paragraph && paragraph.inlines().stream()
                .allMatch(Text.class::isInstance)
                ? Optional.of(PlainText.of(paragraph.inlines())) : Optional.empty();
    }

    /** Where every sentence is followed by two spaces they set nothing apart. */
    private static boolean begins(Pattern pattern, String text) {
        Matcher beginning = pattern.matcher(text);
        return beginning.find() && (pattern == LABEL || !text.substring(beginning.end()).contains("  "));
    }

    private static Paragraph paragraph(Paragraph paragraph, Pattern pattern) {
        String text = PlainText.of(paragraph.inlines());
        Matcher name = NAME.matcher(text);
        List<Inline> inlines = pattern == NAME && name.find()
                ? List.of(new Styled(Styled.Style.STRONG, List.of(new Text(name.group("name")))), new Text(text.substring(name.end("name")))) : paragraph.inlines();
        return new Paragraph(paragraph.span(), inlines);
    }
}
