package org.readout.source.markdown;

import java.util.regex.Matcher;
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
 * What programs that make sites of Markdown take for instructions, and CommonMark for text: boxes between lines of colons (Pandoc, Quarto, VuePress, Docusaurus), boxes that are
 * indented below {@code !!! note "Title"} (MkDocs), which would be code; and lines that say how something looks ({@code {: .lead}}, kramdown), where contents go ({@code [[toc]]})
 * or what is put in their place ({@code {% include … %}}, Jekyll; {@code {{< … >}}}, Hugo). What such a program never shows is a remark.
 */
final class SiteMarkup implements Parser.ParserExtension {

    /** One of them begins each. */
    private static final String SIGNS = ":!?{[@";
    private static final Pattern FENCE = Pattern.compile(":{3,}[ \\t]*(?<what>[^:\\s].*)");
    private static final Pattern FENCE_BEGINS = Pattern.compile("[ \\t]*:{3,}[ \\t]*[^:\\s].*");
    private static final Pattern FENCE_ENDS = Pattern.compile("[ \\t]*:{3,}[ \\t]*");
    private static final String KINDS = "note|seealso|abstract|summary|tldr|info|todo|tip|hint|important|success|check|done|question|help|faq|warning|caution|attention|failure|fail|missing|danger|error|bug|example|quote|cite";
    private static final Pattern INDENTED = Pattern.compile("(?:!!!|\\?\\?\\?\\+?)[ \\t]+(?<what>(?:" + KINDS + ")(?:[ \\t]+(?:inline|end|" + KINDS
            + "))*)(?:[ \\t]+\"(?<title>[^\"]*)\")?");
    private static final Pattern TITLE = Pattern.compile("\\btitle=\"(?<title>[^\"]+)\"|^[\\w-]+[ \\t]+(?<words>[^{].*)$");
    private static final String LOOK = "(?:toc|[.#][\\w-]+|[\\w-]+=\"[^\"]*\")";
    /** “{: .lead #top}”. */
    static final String LOOKS = "\\{:\\s?" + LOOK + "(?:\\s+" + LOOK + ")*\\s*}";
    private static final Pattern LINE = Pattern.compile(LOOKS + "|\\{%(?:(?!%}).)*+%}|\\{\\{[<%](?:(?!}}).)*+}}|(?i:@?\\[\\[?_?toc_?]]?)|:{3,}");
    private static final Pattern PUTS = Pattern.compile("\\{[%{].*");
    /** What no reader of the site sees, from here to the line that ends it. */
    private static final Pattern COMMENT = Pattern.compile("\\{%-?\\s*comment\\b.*");
    private static final Pattern COMMENT_ENDS = Pattern.compile(".*\\{%-?\\s*endcomment\\s*-?%}.*");
    private static final Pattern UNSEEN = Pattern.compile("\\{[^}]*\\.(?:content-hidden|notes|hidden|d-none)\\b.*");

    static SiteMarkup create() {
        return new SiteMarkup();
    }

    @Override
    public void extend(Parser.Builder parser) {
        parser.customBlockParserFactory(new Factory());
    }

    /** A box, with what stands in it. */
    static final class Box extends CustomBlock {

        private final String line;
        private final String title;
        private final String instruction;

        private Box(String line, String title, String instruction) {
            this.line = line;
            this.title = title;
            this.instruction = instruction;
        }

        /** Its first, as it stands. */
        String line() {
            return line;
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

    /** Lines that nobody is shown. */
    static final class Remark extends CustomBlock {

        private final StringBuilder lines = new StringBuilder();

        String lines() {
            return lines.toString();
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
                String what = withoutColons(fence.group("what"));
                return UNSEEN.matcher(what).matches() ? BlockStart.of(new RemarkParser(FENCE_ENDS)).atIndex(from)
                        : BlockStart.of(new Between(box(line, what), FENCE_BEGINS, FENCE_ENDS)).atIndex(end);
            }
            Matcher indented = INDENTED.matcher(line);
            if (indented.matches()) {
                return BlockStart.of(new IndentedParser(new Box(line, indented.group("title") == null ? "" : indented.group("title"), indented.group("what")))).atIndex(end);
            }
            if (COMMENT.matcher(line).matches()) {
                return BlockStart.of(new RemarkParser(COMMENT_ENDS)).atIndex(from);
            }
            return LINE.matcher(line).matches() ? BlockStart.of(new LineParser(new Instruction(line))).atIndex(end) : BlockStart.none();
        }

        private static String withoutColons(String what) {
            int end = what.length();
            while (end > 0 && (what.charAt(end - 1) == ':' || Character.isWhitespace(what.charAt(end - 1)))) {
                end--;
            }
            return what.substring(0, end);
        }

        private static Box box(String line, String what) {
            Matcher title = TITLE.matcher(what);
            if (!title.find()) {
                return new Box(line, "", what);
            }
            String name = title.group("title") != null ? "title" : "words";
            return new Box(line, title.group(name), what.substring(0, title.start(name)) + what.substring(title.end(name)));
        }
    }

    private static final class IndentedParser extends Holder {

        private static final int DEEP = 4;

        IndentedParser(Box box) {
            super(box);
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            return state.isBlank() ? BlockContinue.atIndex(state.getNextNonSpaceIndex()) : state.getIndent() >= DEEP ? BlockContinue.atColumn(state.getColumn() + DEEP)
                    : BlockContinue.none();
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

    private static final class RemarkParser extends AbstractBlockParser {

        private final Remark remark = new Remark();
        private final Pattern ends;
        private boolean ended;

        RemarkParser(Pattern ends) {
            this.ends = ends;
        }

        @Override
        public Block getBlock() {
            return remark;
        }

        @Override
        public void addLine(SourceLine line) {
            remark.lines.append(line.getContent()).append('\n');
            ended = ends.matcher(line.getContent()).matches();
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            return ended ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
        }
    }
}
