package org.readout.source.markdown;

import java.util.regex.Pattern;

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

/**
 * SVG that is written into a text, from the line that begins with {@code <svg} to the one in which it ends. CommonMark has raw HTML of that kind end at the first
 * blank line, which drawing programs leave between parts of a drawing; here only one that is followed by something else than a tag ends it.
 */
final class DrawnBlocks implements Parser.ParserExtension {

    private static final Pattern BEGINS = Pattern.compile("(?i)<svg(?:[\\s>].*)?");
    private static final Pattern ENDS = Pattern.compile("(?i).*</svg\\s*>.*");

    static DrawnBlocks create() {
        return new DrawnBlocks();
    }

    @Override
    public void extend(Parser.Builder parser) {
        parser.customBlockParserFactory(new Factory());
    }

    /** A drawing as it is written. */
    static final class Drawn extends CustomBlock {

        private final StringBuilder svg = new StringBuilder();

        String svg() {
            return svg.toString();
        }
    }

    private static final class Factory extends AbstractBlockParserFactory {

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            String line = state.getLine().getContent().toString().substring(state.getNextNonSpaceIndex());
            return state.getIndent() <= 3 && BEGINS.matcher(line).matches() ? BlockStart.of(new DrawnParser()).atIndex(state.getNextNonSpaceIndex()) : BlockStart.none();
        }
    }

    private static final class DrawnParser extends AbstractBlockParser {

        private final Drawn block = new Drawn();
        private boolean ended;
        private boolean blank;

        @Override
        public Block getBlock() {
            return block;
        }

        @Override
        public void addLine(SourceLine line) {
            String content = line.getContent().toString();
            block.svg.append(content).append('\n');
            ended = ENDS.matcher(content).matches();
            blank = content.isBlank();
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            boolean tag = !state.isBlank() && state.getLine().getContent().charAt(state.getNextNonSpaceIndex()) == '<';
            return ended || blank && !state.isBlank() && !tag ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
        }
    }
}
