package org.readout.source.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.parser.Parser;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Elements of HTML whose author says that Markdown stands in them, {@code <div markdown="1">} to {@code </div>}, as PHP Markdown Extra, kramdown and Pandoc have it. CommonMark
 * takes what stands behind such a line up to the next blank one for HTML, headings too. Tags that stand in a line by themselves are meant; of two within each
 * other, the first end closes both, which is all the same, for the elements say nothing but how they look.
 */
final class MarkdownWithin implements Parser.ParserExtension {

    private static final Pattern BEGINS = Pattern.compile("(?i)<(?<element>div|section|article|aside|main|header|footer|details|figure|center)\\b[^>]*\\smarkdown(?:\\s*=\\s*[\"']?(?:1|block|span|true)[\"']?)?(?:\\s[^>]*)?>\\s*");

    static MarkdownWithin create() {
        return new MarkdownWithin();
    }

    @Override
    public void extend(Parser.Builder parser) {
        parser.customBlockParserFactory(new Factory());
    }

    /** What stands in such an element. */
    static final class Within extends CustomBlock {
    }

    private static final class Factory extends AbstractBlockParserFactory {

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            CharSequence line = state.getLine().getContent();
            int from = state.getNextNonSpaceIndex();
            if (state.getIndent() > 3 || from >= line.length() || line.charAt(from) != '<') {
                return BlockStart.none();
            }
            Matcher begins = BEGINS.matcher(line).region(from, line.length());
            return begins.matches() ? BlockStart.of(new WithinParser(begins.group("element"))).atIndex(line.length()) : BlockStart.none();
        }
    }

    private static final class WithinParser extends AbstractBlockParser {

        private final Within block = new Within();
        private final Pattern ends;

        WithinParser(String element) {
            this.ends = Pattern.compile("(?i)\\s*</" + element + "\\s*>\\s*");
        }

        @Override
        public boolean isContainer() {
            return true;
        }

        @Override
        public boolean canContain(Block child) {
            return true;
        }

        @Override
        public Block getBlock() {
            return block;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            CharSequence line = state.getLine().getContent();
            boolean end = ends.matcher(line).region(state.getIndex(), line.length()).matches();
            return end ? BlockContinue.finished() : BlockContinue.atIndex(state.getIndex());
        }
    }
}
