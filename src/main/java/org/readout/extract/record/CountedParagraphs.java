package org.readout.extract.record;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.readout.extract.ask.Ask;
import org.readout.extract.ask.Imperative;
import org.readout.extract.entry.Line;
import org.readout.extract.language.Lead;
import org.readout.extract.language.Sentences;
import org.readout.extract.language.Tongue;
import org.readout.extract.language.Unknown;
import org.readout.model.Block;
import org.readout.model.Inlines;
import org.readout.model.ListBlock;
import org.readout.model.Paragraph;
import org.readout.model.PlainText;
import org.readout.model.RecordKind;

/**
 * Paragraphs whose numbers or letters the author typed and no tool made a list of: “1. Ports should publish their tides.”, “2. Pilots need charts.” They are the items of one
 * where most are what the part holds; the numbered paragraphs of a report are not. Asks may count on from those for others: “4. …” below the next heading.
 */
final class CountedParagraphs {

    private static final Pattern NUMBER = Pattern.compile("(?U)\\s*(?:(?<number>\\d{1,2})\\.|\\(?(?<letter>[a-z])(?<sign>[).]))\\s+(?=\\S)");
    private static final int FEWEST = 2;
    private static final int LONGEST_ASIDE = 2;

    private final RecordKind kind;
    private final Tongue tongue;

    CountedParagraphs(RecordKind kind, Tongue tongue) {
        this.kind = kind;
        this.tongue = tongue;
    }

    /**
     * Blocks with such paragraphs made lists.
     *
     * @param typed what each such list was made of, by the list itself
     */
    record Together(List<Block> blocks, Map<Block, List<Block>> typed) {

        /** Whether it is such a list: the numbers of its items are text of its author's. */
        boolean made(Block list) {
            return typed.containsKey(list);
        }

        /** The paragraphs that such a list was made of, where nothing was found in it; else the block itself. */
        List<Block> apart(Block block) {
            return typed.getOrDefault(block, List.of(block));
        }
    }

    /** The same blocks, such paragraphs made a list; what stands between two of them is said of the first. */
    Together together(List<Block> blocks) {
        List<Block> result = new ArrayList<>();
        Map<Block, List<Block>> typed = new IdentityHashMap<>();
        for (int at = 0; at < blocks.size(); at++) {
            List<ListBlock.Item> items = counted(blocks, at);
            if (items.size() >= FEWEST && mostAre(items)) {
                int end = at + items.stream().mapToInt(item -> item.blocks().size()).sum();
                ListBlock list = new ListBlock(blocks.get(at).span(), ListBlock.Marker.DECIMAL, items);
                typed.put(list, List.copyOf(blocks.subList(at, end)));
                result.add(list);
                at = end - 1;
            } else {
                result.add(blocks.get(at));
            }
        }
        return new Together(result, typed);
    }

    private List<ListBlock.Item> counted(List<Block> blocks, int from) {
        List<ListBlock.Item> items = new ArrayList<>();
        Optional<Mark> first = Mark.of(blocks.get(from)).filter(mark -> mark.letter() ? mark.number() == 1 && kind != RecordKind.OPEN_QUESTION || mark.sign().equals(".")
                && kind == RecordKind.RECOMMENDATION : mark.number() == 1 || kind == RecordKind.RECOMMENDATION);
        int at = from;
        while (first.isPresent() && at < blocks.size() && first.get().next(items.size()).stands(blocks.get(at))) {
            Paragraph paragraph = (Paragraph) blocks.get(at);
            Mark mark = first.get().next(items.size());
            int next = next(blocks, at, mark.next(1));
            Paragraph said = new Paragraph(paragraph.span(), Inlines.restAfter(paragraph.inlines(), Mark.length(paragraph)));
            items.add(new ListBlock.Item(paragraph.span(), mark.number(), mark.label(), Stream.concat(Stream.of(said), blocks.subList(at + 1, next).stream()).toList()));
            at = next;
        }
        return items;
    }

    /** Where the next mark stands behind no more than a few paragraphs without one; right behind this one if nowhere. */
    private static int next(List<Block> blocks, int from, Mark mark) {
        int at = from + 1;
        while (at < blocks.size() && at - from <= LONGEST_ASIDE && blocks.get(at) instanceof Paragraph paragraph && !mark.stands(paragraph) && !Line.isBold(paragraph)
                && !Line.leadsUp(paragraph)) {
            at++;
        }
        return at < blocks.size() && mark.stands(blocks.get(at)) ? at : from + 1;
    }

    /** What is typed before a paragraph: “3.”, “c)” or “c.”. */
    private record Mark(int number, boolean letter, String sign) {

        /** A mark before a head that is set off is the head's. */
        static Optional<Mark> of(Block block) {
            if (!(block instanceof Paragraph paragraph) || length(paragraph) == 0 || Lead.bold(paragraph.inlines()).isPresent()
                    || Lead.bold(Inlines.restAfter(paragraph.inlines(), length(paragraph))).isPresent()) {
                return Optional.empty();
            }
            Matcher mark = NUMBER.matcher(PlainText.of(paragraph.inlines()));
            return !mark.lookingAt() ? Optional.empty() : Optional.of(mark.group("letter") == null ? new Mark(Integer.parseInt(mark.group("number")), false, ".")
                    : new Mark(mark.group("letter").charAt(0) - 'a' + 1, true, mark.group("sign")));
        }

        static int length(Paragraph paragraph) {
            Matcher mark = NUMBER.matcher(PlainText.of(paragraph.inlines()));
            return mark.lookingAt() ? mark.end() : 0;
        }

        Mark next(int steps) {
            return new Mark(number + steps, letter, sign);
        }

        boolean stands(Block block) {
            return of(block).filter(this::equals).isPresent();
        }

        String label() {
            return (letter ? "" + (char) ('a' + number - 1) : number) + sign;
        }
    }

    private boolean mostAre(List<ListBlock.Item> items) {
        return items.stream().filter(item -> isOne(PlainText.of(item.blocks().get(0)).strip())).count() * 2 > items.size();
    }

    private boolean isOne(String text) {
        String first = Sentences.of(text, tongue).stream().findFirst().map(Sentences.Sentence::text).orElse(text);
        return switch (kind) {
            case RECOMMENDATION -> Ask.is(first) || Ask.isTimed(first) || Imperative.opens(first, tongue);
            case OPEN_QUESTION -> Unknown.isItem(text);
            default -> true;
        };
    }
}
