package org.readout.source.markdown;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.commonmark.node.CustomNode;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Formulas in TeX between dollars, {@code $x_i^2$} or {@code $$\sum x_i$$}, as Pandoc and GitHub take them: no sign in them means what it does elsewhere in
 * Markdown, so they stay to the letter. Where nothing but TeX is written so, dollars are dollars: “$5 and $6”.
 */
final class TypedFormulas implements Parser.ParserExtension {

    private static final String TEX = "(?=[^$]*(?:\\\\[A-Za-z,;:!{]|[\\^_]\\S)|\\p{L}\\$|[^$]*\\p{L}[^$]*[=<>+][^$\\p{L}]*[^$\\s]?\\$)";
    private static final Pattern DISPLAYED = Pattern.compile("\\$\\$(?=[^$]*(?:\\\\[A-Za-z,;:!{]|[\\^_=<>+]))[^$]+\\$\\$");
    private static final Pattern IN_LINE = Pattern.compile("\\$(?!\\s)" + TEX + "(?:[^$\\\\]|\\\\.){1,300}(?<!\\s)\\$(?![\\p{L}\\p{N}$])", Pattern.DOTALL);

    static TypedFormulas create() {
        return new TypedFormulas();
    }

    @Override
    public void extend(Parser.Builder parser) {
        parser.customInlineContentParserFactory(new Factory());
    }

    private static final class Factory implements InlineContentParserFactory {

        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('$');
        }

        @Override
        public InlineContentParser create() {
            return new Dollars();
        }
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
            StringBuilder rest = new StringBuilder();
            while (scanner.hasNext()) {
                rest.append(scanner.peek());
                scanner.next();
            }
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
    }
}
