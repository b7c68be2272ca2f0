package org.readout.source.markdown;

import org.commonmark.node.CustomBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Definition lists as PHP Markdown Extra and Pandoc write them, which commonmark-java has no extension for: a line with the
 * term, then {@code : } and what it means, at once or after a blank line; what goes on is indented.
 */
final class Definitions implements Parser.ParserExtension {

    static Definitions create() {
        return new Definitions();
    }

    @Override
    public void extend(Parser.Builder parser) {
        parser.customBlockParserFactory(new Factory());
    }

    /** What a term means; the paragraph before the first of them is the term. */
    static final class Definition extends CustomBlock {
    }

    private static final class Factory extends AbstractBlockParserFactory {

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            CharSequence line = state.getLine().getContent();
            int at = state.getNextNonSpaceIndex();
            if (state.getIndent() > 3 || line.length() < at + 2 || line.charAt(at) != ':' || !Character.isWhitespace(line.charAt(at + 1)) || !followsTerm(matched)) {
                return BlockStart.none();
            }
            int text = at + 1;
            int columns = state.getColumn() + state.getIndent() + 1;
            while (text < line.length() && Character.isWhitespace(line.charAt(text))) {
                columns += line.charAt(text) == '\t' ? 4 - columns % 4 : 1;
                text++;
            }
            int indent = state.getIndent() + Math.min(columns - state.getColumn() - state.getIndent(), 4);
            return BlockStart.of(new DefinitionParser(indent)).atColumn(columns);
        }

        private static boolean followsTerm(MatchedBlockParser matched) {
            if (!matched.getParagraphLines().isEmpty()) {
                return matched.getParagraphLines().getLines().size() == 1;
            }
            Node before = matched.getMatchedBlockParser().getBlock().getLastChild();
            return before instanceof Definition || before instanceof Paragraph && before.getSourceSpans().size() == 1;
        }
    }

    private static final class DefinitionParser extends Holder {

        private final int indent;

        DefinitionParser(int indent) {
            super(new Definition());
            this.indent = indent;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            if (state.isBlank()) {
                return getBlock().getFirstChild() == null ? BlockContinue.none() : BlockContinue.atIndex(state.getNextNonSpaceIndex());
            }
            return state.getIndent() >= Math.min(indent, 4) ? BlockContinue.atColumn(state.getColumn() + Math.min(indent, 4)) : BlockContinue.none();
        }
    }
}
