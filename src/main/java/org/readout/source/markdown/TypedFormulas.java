package org.readout.source.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.commonmark.node.CustomNode;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Formulas in TeX between dollars, {@code $x_i^2$} or {@code $$\sum x_i$$}, as Pandoc and GitHub take them: no sign in them means what it does elsewhere in
 * Markdown, so they stay to the letter. Where nothing but TeX is written so, dollars are dollars: “$5 and $6”.
 */
final class TypedFormulas implements Parser.ParserExtension {

    /** No two runs in it may take the same signs: between a dollar and the next there may be a whole chapter. */
    private static final String TEX = "(?=[^$]*(?:\\\\[A-Za-z,;:!{]|[\\^_]\\S)|\\p{L}\\$|[^$\\p{L}]*+\\p{L}[^$]*[=<>+][^$\\p{L}=<>+]*+[^$\\s]?\\$)";
    private static final Pattern DISPLAYED = Pattern.compile("\\$\\$(?=[^$]*(?:\\\\[A-Za-z,;:!{]|[\\^_=<>+]))[^$]+\\$\\$");
    private static final Pattern IN_LINE = Pattern.compile("\\$(?!\\s)" + TEX + "(?:[^$\\\\]|\\\\.){1,300}(?<!\\s)\\$(?![\\p{L}\\p{N}$])", Pattern.DOTALL);

    /** Two dollars at most. */
    private static final int OPENING = 2;
    /** The second of two dollars, and one sign that must be none of a word or a third. */
    private static final int BEHIND = 3;

    static TypedFormulas create() {
        return new TypedFormulas();
    }

    @Override
    public void extend(Parser.Builder parser) {
        parser.customInlineContentParserFactory(new AtSign('$', Dollars::new));
    }

    /** A formula as it stands, dollars and all. */
    static final class Typed extends CustomNode {

        private final String words;

        private Typed(String words) {
            this.words = words;
            appendChild(new Text(words));
        }

        String words() {
            return words;
        }
    }

    private static final class Dollars implements InlineContentParser {

        @Override
        public ParsedInline tryParse(InlineParserState state) {
            Scanner scanner = state.scanner();
            int before = scanner.peekPreviousCodePoint();
            Position start = scanner.position();
            String rest = upToItsEnd(scanner);
            Matcher displayed = DISPLAYED.matcher(rest);
            Matcher inLine = IN_LINE.matcher(rest);
            Matcher found = displayed.lookingAt() ? displayed : inLine;
            if (before != Scanner.END && Character.isLetterOrDigit(before) || before == '$' || found == inLine && !inLine.lookingAt()) {
                return ParsedInline.none();
            }
            scanner.setPosition(start);
            for (int at = 0; at < found.end(); at++) {
                scanner.next();
            }
            return ParsedInline.of(new Typed(found.group().replaceAll("\\s*\\n\\s*", " ")), scanner.position());
        }

        /** As far as the dollars that may close it and what is to be seen behind them, and not again to the end of the paragraph for each dollar. */
        private static String upToItsEnd(Scanner scanner) {
            StringBuilder words = new StringBuilder();
            int end = Integer.MAX_VALUE;
            boolean escaped = false;
            while (scanner.hasNext() && words.length() < end) {
                char sign = scanner.peek();
                if (sign == '$' && !escaped && end == Integer.MAX_VALUE && words.length() >= OPENING) {
                    end = words.length() + BEHIND;
                }
                escaped = sign == '\\' && !escaped;
                words.append(sign);
                scanner.next();
            }
            return words.toString();
        }
    }
}
