package org.readout.source.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.Parser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Headings as wikis write them, {@code == Summary ==}, which programs that convert pages leave in Markdown. To some dialects the same signs are a marker pen: so they are headings
 * only in a draft that has no others, but for a title, where there are several, and where what stands between them may be one.
 */
final class WikiHeadings implements Parser.ParserExtension {

    private static final int FEWEST = 2;
    private static final Pattern LINE = Pattern.compile("(?<signs>={1,6})[ \\t]*+(?<words>(?=[^=]*\\p{L}{2})[^=\\s](?:[^=]{0,98}[^=\\s.;:,!])?)[ \\t]*\\k<signs>[ \\t]*");

    static WikiHeadings create() {
        return new WikiHeadings();
    }

    @Override
    public void extend(Parser.Builder parser) {
        parser.customBlockParserFactory(new Factory());
    }

    /** Whether a draft may have them: none or one of the usual kind, and several lines like them. */
    static boolean mayBeIn(String text, Node read) {
        return text.contains("=") && headings(read).size() <= 1 && text.lines().map(String::strip).filter(line -> LINE.matcher(line).matches()).limit(FEWEST).count() == FEWEST;
    }

    /** Whether there are as many as it takes, code and the like left out. */
    static boolean areIn(Node read) {
        return headings(read).stream().filter(Typed.class::isInstance).count() >= FEWEST;
    }

    private static List<Heading> headings(Node read) {
        List<Heading> headings = new ArrayList<>();
        read.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                headings.add(heading);
            }
        });
        return headings;
    }

    /** One of them. */
    static final class Typed extends Heading {

        private final String signs;

        private Typed(String signs) {
            this.signs = signs;
            setLevel(signs.length());
        }

        /** What stands before its words, and again behind them. */
        String signs() {
            return signs;
        }
    }

    private static final class Factory extends AbstractBlockParserFactory {

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            SourceLine line = state.getLine();
            int from = state.getNextNonSpaceIndex();
            if (state.getIndent() > 3 || from >= line.getContent().length() || line.getContent().charAt(from) != '=') {
                return BlockStart.none();
            }
            Matcher heading = LINE.matcher(line.getContent()).region(from, line.getContent().length());
            return heading.matches() ? BlockStart.of(new LineParser(heading.group("signs"), line.substring(heading.start("words"), heading.end("words"))))
                    .atIndex(line.getContent().length()) : BlockStart.none();
        }
    }

    private static final class LineParser extends AbstractBlockParser {

        private final Typed heading;
        private final SourceLine words;

        LineParser(String signs, SourceLine words) {
            this.heading = new Typed(signs);
            this.words = words;
        }

        @Override
        public Block getBlock() {
            return heading;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            return BlockContinue.none();
        }

        @Override
        public void parseInlines(InlineParser inlines) {
            inlines.parse(SourceLines.of(words), heading);
        }
    }
}
