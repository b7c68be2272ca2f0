package org.readout.source.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Bold words with blanks within the stars, {@code ** Costs. **} or {@code **Costs: **they}, as programs write them that convert a run of bold letters to its last blank;
 * CommonMark leaves the stars as text. They are taken for bold only where those before and behind them on the line can be paired without these.
 */
final class SpacedStars implements Parser.ParserExtension {

    private static final String STARS = "**";
    /** Other signs could mean something in the words. */
    private static final String NONE = "*`\\[\\]<>\\\\&_";
    private static final Pattern SPACED = Pattern.compile("(?<before>[ \\t\\u00a0]*+)(?=[^*]*\\p{L}{2})(?<words>[^" + NONE + "\\s\\u00a0](?:[^" + NONE + "]*[^" + NONE
            + "\\s\\u00a0])?)(?<behind>[ \\t\\u00a0]*)\\*\\*(?!\\*)");

    static SpacedStars create() {
        return new SpacedStars();
    }

    @Override
    public void extend(Parser.Builder parser) {
        parser.customInlineContentParserFactory(new AtSign('*', Stars::new));
    }

    /** Words set off so. */
    static final class Typed extends StrongEmphasis {

        private Typed(String words) {
            super(STARS);
            appendChild(new Text(words));
        }
    }

    /** Of one paragraph. */
    private static final class Stars implements InlineContentParser {

        /** Whether a pair may have begun before. */
        private boolean open;

        @Override
        public ParsedInline tryParse(InlineParserState state) {
            Scanner scanner = state.scanner();
            int before = scanner.peekPreviousCodePoint();
            if (scanner.matchMultiple('*') != STARS.length()) {
                return ParsedInline.none();
            }
            if (open || !(before == Scanner.END || Character.isWhitespace(before) || before == '(')) {
                open = !open;
                return ParsedInline.none();
            }
            Position words = scanner.position();
            String line = restOfLine(scanner);
            Matcher spaced = SPACED.matcher(line);
            if (!spaced.lookingAt() || !isSure(spaced, line.substring(spaced.end()))) {
                open = true;
                return ParsedInline.none();
            }
            scanner.setPosition(words);
            for (int at = 0; at < spaced.end(); at++) {
                scanner.next();
            }
            // the blank that parts them from the next word
            String blank = isInWord(line.substring(spaced.end())) ? " " : "";
            return ParsedInline.of(new Typed(spaced.group("words") + blank), scanner.position());
        }

        private static String restOfLine(Scanner scanner) {
            StringBuilder line = new StringBuilder();
            while (scanner.hasNext() && scanner.peek() != '\n') {
                line.append(scanner.peek());
                scanner.next();
            }
            return line.toString();
        }

        private static boolean isSure(Matcher spaced, String rest) {
            boolean blankBefore = !spaced.group("before").isEmpty();
            boolean blankBehind = !spaced.group("behind").isEmpty();
            return (blankBefore || blankBehind) && (isInWord(rest) ? blankBehind && !rest.contains(STARS) : rest.split("\\*\\*", -1).length % 2 == 1);
        }

        private static boolean isInWord(String rest) {
            return !rest.isEmpty() && Character.isLetterOrDigit(rest.codePointAt(0));
        }
    }
}
