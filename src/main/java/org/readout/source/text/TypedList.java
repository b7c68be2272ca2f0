package org.readout.source.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.readout.model.Block;
import org.readout.model.ListBlock;
import org.readout.model.ListBlock.Marker;
import org.readout.model.Paragraph;
import org.readout.model.SourceSpan;
import org.readout.model.Text;
import org.readout.source.reading.ItemLabels;
import org.readout.source.reading.Places;

/** A list whose items begin with a typed marker, which stays as it is where it is more than a number; deeper ones are indented more. Grows as long as what comes belongs to it. */
final class TypedList {

    private static final Pattern ITEM = Pattern.compile("[ \\t]*(?:[-*+•–‣◦▪·]|o(?=[ \\t]{2})|(?<label>\\(?(?<number>\\d{1,3}|[a-z]|[A-Z]|[ivx]{2,5})[.)]|(?:\\d{1,3}\\.){2,}(?<last>\\d{1,3})\\.?))"
            + "[ \\t]+(?<words>\\S.*)");

    private final Places places;
    private final List<Item> items = new ArrayList<>();

    /**
     * @param indent columns before the marker
     * @param number what counts in the marker, “4” in “2.1.4” and “iv” in “(iv)”; empty for a bullet
     * @param label  the marker; empty for a bullet
     */
    private record Item(int indent, String number, String label, List<StringBuilder> paragraphs, List<SourceSpan> spans) {
    }

    TypedList(Places places) {
        this.places = places;
    }

    static boolean begins(Chunk chunk) {
        return ITEM.matcher(chunk.lines().get(0)).matches();
    }

    boolean isEmpty() {
        return items.isEmpty();
    }

    /** Whether the chunk goes on with the last item, being indented to its words. */
    boolean continues(Chunk chunk) {
        return !items.isEmpty() && !begins(chunk) && chunk.indent() > items.get(items.size() - 1).indent;
    }

    /** Whether the chunk is numbered as its next item would be. */
    boolean countsOn(Chunk chunk) {
        return chunk.numbered() == 1 && !items.isEmpty() && items.get(items.size() - 1).number.equals(Integer.toString(chunk.number() - 1))
                && items.get(items.size() - 1).indent == chunk.indent();
    }

    /** Items of a chunk, or a further paragraph of the last item. */
    void add(Chunk chunk) {
        boolean paragraph = !begins(chunk);
        for (int at = 0; at < chunk.lines().size(); at++) {
            String line = chunk.lines().get(at);
            Matcher item = ITEM.matcher(line);
            if (item.matches()) {
                String number = Stream.of("number", "last").map(item::group).filter(Objects::nonNull).findFirst().orElse("");
                items.add(new Item(Chunk.indent(line), number, Objects.requireNonNullElse(item.group("label"), ""), new ArrayList<>(), new ArrayList<>()));
                begin(item.group("words"), chunk.line() + at);
            } else if (paragraph) {
                begin(line.strip(), chunk.line() + at);
            } else {
                List<StringBuilder> paragraphs = items.get(items.size() - 1).paragraphs;
                paragraphs.get(paragraphs.size() - 1).append(' ').append(line.strip());
            }
            paragraph = false;
        }
    }

    private void begin(String words, int line) {
        Item item = items.get(items.size() - 1);
        item.paragraphs.add(new StringBuilder(words));
        item.spans.add(places.next(words, line));
    }

    List<Block> finish() {
        List<Block> lists = lists(items);
        items.clear();
        return lists;
    }

    private static List<Block> lists(List<Item> items) {
        List<Block> lists = new ArrayList<>();
        for (int from = 0; from < items.size();) {
            Marker marker = marker(items, from);
            List<ListBlock.Item> made = new ArrayList<>();
            int at = from;
            while (at < items.size() && (at == from || sameKind(marker, items.get(at)))) {
                int end = at + 1;
                while (end < items.size() && items.get(end).indent > items.get(at).indent + 1) {
                    end++;
                }
                List<Block> blocks = new ArrayList<>();
                for (int paragraph = 0; paragraph < items.get(at).paragraphs.size(); paragraph++) {
                    blocks.add(new Paragraph(items.get(at).spans.get(paragraph), List.of(new Text(items.get(at).paragraphs.get(paragraph).toString()))));
                }
                blocks.addAll(lists(items.subList(at + 1, end)));
                made.add(new ListBlock.Item(items.get(at).spans.get(0), ordinal(items.get(at).number, marker, made.size() + 1), items.get(at).label, blocks));
                at = end;
            }
            lists.add(ItemLabels.list(marker, made));
            from = at;
        }
        return lists;
    }

    private static boolean sameKind(Marker marker, Item item) {
        return item.number.isEmpty() == (marker == Marker.BULLET) && (marker == Marker.DECIMAL) == item.number.matches("\\d+");
    }

    /** "i" begins a Roman list only where "ii" follows, or nothing does. */
    private static Marker marker(List<Item> items, int from) {
        String number = items.get(from).number;
        int indent = items.get(from).indent;
        String next = items.subList(from + 1, items.size()).stream().filter(item -> item.indent <= indent + 1).map(Item::number).findFirst().orElse("");
        if (number.isEmpty()) {
            return Marker.BULLET;
        }
        if (number.matches("\\d+")) {
            return Marker.DECIMAL;
        }
        if (number.matches("[ivx]{2,}") || number.equals("i") && (next.isEmpty() || next.equals("ii"))) {
            return Marker.LOWER_ROMAN;
        }
        return Character.isUpperCase(number.charAt(0)) ? Marker.UPPER_LETTER : Marker.LOWER_LETTER;
    }

    private static int ordinal(String number, Marker marker, int counted) {
        return switch (marker) {
            case BULLET -> 0;
            case DECIMAL -> Integer.parseInt(number);
            case LOWER_LETTER -> number.charAt(0) - 'a' + 1;
            case UPPER_LETTER -> number.charAt(0) - 'A' + 1;
            default -> counted;
        };
    }
}
