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
 * What programs that make sites of Markdown take for instructions, and CommonMark for text: boxes between lines of colons (Pandoc, Quarto, VuePress, Docusaurus), boxes that are indented below {@code !!! note "Title"} (MkDocs), which
 * would be code; and lines that say how something looks ({@code {: .lead}}, kramdown), where contents go ({@code [[toc]]}) or what is put in their place ({@code {% include … %}}, Jekyll; {@code {{< … >}}}, Hugo).
 */
final class SiteMarkup implements Parser.ParserExtension {

    /** One of them begins each. */
    private static final String SIGNS = ":!?{[@";
    private static final Pattern FENCE = Pattern.compile("(?<colons>:{3,})[ \\t]*(?<what>[^:\\s].*?)[ \\t]*:*[ \\t]*");
    private static final Pattern BOX = Pattern.compile("(?:!!!|\\?\\?\\?\\+?)[ \\t]+(?<what>[\\w-]+(?:[ \\t]+[\\w-]+)*)?(?:[ \\t]+\"(?<title>[^\"]*)\")?[ \\t]*");
    private static final Pattern TITLE = Pattern.compile("\\btitle=\"(?<title>[^\"]*)\"|^[\\w-]+[ \\t]+(?<words>[^{].*)$");
    private static final Pattern LINE = Pattern.compile("\\{:[^{}]*}|\\{%.*%}|\\{\\{[<%].*[>%]}}|(?i:@?\\[\\[?_?toc_?]]?)|:{3,}");
    private static final Pattern PUTS = Pattern.compile("\\{[%{].*");

    static SiteMarkup create() {
        return new SiteMarkup();
    }

    @Override
    public void extend(Parser.Builder parser) {
        parser.customBlockParserFactory(new Factory());
    }

    /** A box, with what stands in it. */
    static final class Box extends CustomBlock {

        private final String title;
        private final String instruction;

        private Box(String title, String instruction) {
            this.title = title;
            this.instruction = instruction;
        }

        /** May be empty. */
        String title() {
            return title;
        }

        /** What its first line says besides. */
        String instruction() {
            return instruction;
        }
    }

    /** A line that is one. */
    static final class Instruction extends CustomBlock {

        private final String words;

        private Instruction(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }

        /** Whether something would stand in its place. */
        boolean puts() {
            return PUTS.matcher(words).matches();
        }
    }

    private static final class Factory extends AbstractBlockParserFactory {

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            CharSequence content = state.getLine().getContent();
            int from = state.getNextNonSpaceIndex();
            int end = content.length();
            if (state.getIndent() > 3 || from >= end || SIGNS.indexOf(content.charAt(from)) < 0) {
                return BlockStart.none();
            }
            String line = content.subSequence(from, end).toString().stripTrailing();
            Matcher fence = FENCE.matcher(line);
            if (fence.matches()) {
                return BlockStart.of(new BoxParser(box(fence.group("what")), Pattern.compile("[ \\t]*" + fence.group("colons") + "[ \\t]*"))).atIndex(end);
            }
            Matcher box = BOX.matcher(line);
            if (box.matches() && line.length() > 3) {
                String what = box.group("what") == null ? "" : box.group("what");
                return BlockStart.of(new IndentedParser(new Box(box.group("title") == null ? "" : box.group("title"), what))).atIndex(end);
            }
            return LINE.matcher(line).matches() ? BlockStart.of(new LineParser(new Instruction(line))).atIndex(end) : BlockStart.none();
        }

        private static Box box(String what) {
            Matcher title = TITLE.matcher(what);
            if (!title.find()) {
                return new Box("", what);
            }
            String words = title.group("title") != null ? title.group("title") : title.group("words");
            return new Box(words, what.replace(words, " "));
        }
    }

    private abstract static class Container extends AbstractBlockParser {

        private final Box box;

        Container(Box box) {
            this.box = box;
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
            return box;
        }
    }

    private static final class BoxParser extends Container {

        private final Pattern ends;

        BoxParser(Box box, Pattern ends) {
            super(box);
            this.ends = ends;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            CharSequence line = state.getLine().getContent();
            return ends.matcher(line).region(state.getIndex(), line.length()).matches() ? BlockContinue.finished() : BlockContinue.atIndex(state.getIndex());
        }
    }

    private static final class IndentedParser extends Container {

        private static final int DEEP = 4;

        IndentedParser(Box box) {
            super(box);
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            return state.isBlank() ? BlockContinue.atIndex(state.getNextNonSpaceIndex()) : state.getIndent() >= DEEP ? BlockContinue.atColumn(state.getColumn() + DEEP) : BlockContinue.none();
        }
    }

    private static final class LineParser extends AbstractBlockParser {

        private final Instruction instruction;

        LineParser(Instruction instruction) {
            this.instruction = instruction;
        }

        @Override
        public Block getBlock() {
            return instruction;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            return BlockContinue.none();
        }
    }
}
