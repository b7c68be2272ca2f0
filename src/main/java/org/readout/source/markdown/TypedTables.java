package org.readout.source.markdown;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.parser.Parser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.commonmark.node.SourceSpan;

/**
 * Tables as Pandoc writes them whose columns are typed, which CommonMark takes for rules and paragraphs: drawn as a grid ({@link GridTable}) or told by dashes ({@link
 * DashedTable}), with a header or without one, of rows of one line or of several (Pandoc's manual, “Tables”). Where one ends is known only from what comes, so they are looked for
 * in all lines before the draft is parsed.
 */
final class TypedTables implements Parser.ParserExtension {

    private static final Pattern GRID = Pattern.compile(" {0,3}\\+(?:[-=:]+\\+)+\\s*");
    private static final Pattern GRID_LINE = Pattern.compile(" {0,3}[+|].*[+|]\\s*");
    private static final Pattern COLUMNS = Pattern.compile(" {0,3}-{3,}(?: +-{3,})+\\s*");
    private static final Pattern RULE = Pattern.compile(" {0,3}-{3,}\\s*");
    private static final Pattern PARAGRAPH = Pattern.compile(" {0,3}\\p{L}");
    private static final Pattern FENCE = Pattern.compile(" {0,3}(?:`{3,}[^`]*|~{3,}.*)");
    private static final Pattern HEADING = Pattern.compile(" {0,3}#{1,6}\\s.*");
    /** Longer ones are a paragraph between a rule and something else. */
    private static final int HEADER_LINES = 6;

    private final List<String> lines;
    private final Map<Integer, Found> tables = new HashMap<>();

    private TypedTables(List<String> lines) {
        this.lines = lines;
    }

    /**
     * @param before how many of its lines are a paragraph until the next one is seen: nothing may begin with a letter but a paragraph
     * @param end    the line behind it
     */
    private record Found(TypedTable table, int before, int end) {
    }

    /** @param lines all that are parsed, the first of which has the number 0 */
    static TypedTables in(List<String> lines) {
        TypedTables found = new TypedTables(lines);
        boolean fenced = false;
        for (int at = 0; at < lines.size(); at++) {
            fenced ^= FENCE.matcher(lines.get(at)).matches();
            Optional<Found> table = fenced || !isBlank(lines, at - 1) || isBlank(lines, at) ? Optional.empty() : found.from(at);
            if (table.isPresent()) {
                found.tables.put(at + table.get().before(), table.get());
                at = table.get().end() - 1;
            }
        }
        return found;
    }

    boolean isEmpty() {
        return tables.isEmpty();
    }

    @Override
    public void extend(Parser.Builder parser) {
        parser.customBlockParserFactory(new Factory());
    }

    /** Such a table. */
    static final class Typed extends CustomBlock {

        private final TypedTable table;

        private Typed(TypedTable table) {
            this.table = table;
        }

        TypedTable table() {
            return table;
        }
    }

    /** The table that begins with that line. */
    private Optional<Found> from(int first) {
        if (GRID.matcher(lines.get(first)).matches()) {
            int end = paragraphEnd(first);
            boolean drawn = end - first > 2 && lines.subList(first, end).stream().allMatch(line -> GRID_LINE.matcher(line).matches());
            return drawn ? GridTable.of(lines.subList(first, end)).map(table -> new Found(table, 0, end)) : Optional.empty();
        }
        if (isColumns(first)) {
            return end(first + 1).stream().filter(end -> DashedTable.fits(lines.subList(first + 1, end), lines.get(first)))
                    .mapToObj(end -> new Found(DashedTable.of(lines.subList(first, end), 0, parts(first + 1, end)), 0, end + 1)).findFirst();
        }
        if (RULE.matcher(lines.get(first)).matches()) {
            OptionalInt dashes = IntStream.range(first + 2, Math.min(first + 2 + HEADER_LINES, paragraphEnd(first))).filter(this::isColumns).findFirst();
            return dashes.stream().boxed().flatMap(at -> end(at + 1).stream().filter(end -> DashedTable.fits(lines.subList(at + 1, end), lines.get(at)))
                    .mapToObj(end -> new Found(DashedTable.of(lines.subList(first + 1, end), at - first - 1, true), 0, end + 1))).findFirst();
        }
        int end = paragraphEnd(first);
        if (end - first > 2 && isColumns(first + 1)) {
            int last = isColumns(end - 1) ? end - 1 : end;
            return last - first > 2 ? Optional.of(new Found(DashedTable.of(lines.subList(first, last), 1, false), isParagraph(lines.get(first)) ? 1 : 0, end)) : Optional.empty();
        }
        return Optional.empty();
    }

    /** Whether nothing but a paragraph may begin with the line: before a letter no other block is looked for. */
    private static boolean isParagraph(String line) {
        return PARAGRAPH.matcher(line).lookingAt();
    }

    /** The line of dashes that ends a table, with something before it. */
    private OptionalInt end(int from) {
        return isBlank(lines, from) && isBlank(lines, from + 1) ? OptionalInt.empty() : IntStream.range(from + 1, lines.size())
                .takeWhile(at -> !HEADING.matcher(lines.get(at)).matches() && !FENCE.matcher(lines.get(at)).matches())
                .filter(at -> (isColumns(at) || RULE.matcher(lines.get(at)).matches()) && isBlank(lines, at + 1)).findFirst();
    }

    private boolean parts(int from, int to) {
        return IntStream.range(from, to).anyMatch(at -> isBlank(lines, at));
    }

    private int paragraphEnd(int from) {
        return IntStream.range(from, lines.size()).filter(at -> isBlank(lines, at)).findFirst().orElse(lines.size());
    }

    private boolean isColumns(int at) {
        return COLUMNS.matcher(lines.get(at)).matches();
    }

    /** Before the first line and behind the last all is blank. */
    private static boolean isBlank(List<String> lines, int at) {
        return at < 0 || at >= lines.size() || lines.get(at).isBlank();
    }

    private final class Factory extends AbstractBlockParserFactory {

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            SourceSpan span = state.getLine().getSourceSpan();
            Found table = span == null ? null : tables.get(span.getLineIndex());
            if (table == null) {
                return BlockStart.none();
            }
            BlockStart start = BlockStart.of(new TableParser(table.table(), table.end() - span.getLineIndex())).atIndex(state.getLine().getContent().length());
            return table.before() == 0 ? start : start.replaceParagraphLines(table.before());
        }
    }

    private static final class TableParser extends AbstractBlockParser {

        private final Typed block;
        private int left;

        TableParser(TypedTable table, int lines) {
            this.block = new Typed(table);
            this.left = lines;
        }

        @Override
        public Block getBlock() {
            return block;
        }

        @Override
        public void addLine(SourceLine line) {
            left--;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            return left > 0 ? BlockContinue.atIndex(state.getIndex()) : BlockContinue.none();
        }
    }
}
