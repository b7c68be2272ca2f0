package org.readout.source.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.commonmark.node.CustomBlock;
import org.commonmark.parser.Parser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Elements of HTML whose author says that Markdown stands in them, {@code <div markdown="1">} to {@code </div>}, as PHP Markdown Extra, kramdown and Pandoc have it. CommonMark
 * takes what stands behind such a line up to the next blank one for HTML, headings too. Tags that stand in a line by themselves are meant.
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
            return begins.matches() ? BlockStart.of(within(begins.group("element"))).atIndex(line.length()) : BlockStart.none();
        }

        private static Between within(String element) {
            return new Between(new Within(), Pattern.compile("(?i)\\s*<" + element + "\\b[^<>]*>\\s*"), Pattern.compile("(?i)\\s*</" + element + "\\s*>\\s*"));
        }
    }
}
