package org.readout.verify.ledger;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.parser.Parser;

/** The text of plain text and Markdown drafts, from the source as it stands. Only letters and digits count in Markdown. */
final class SourceText {

    private static final Pattern DEFINITION = Pattern.compile("(?m)^ {0,3}\\[(?!\\^)(?:[^\\]\\\\]|\\\\.)+]:[^\\n]*(?:\\n[ \\t]+[\"'(][^\\n]*)?$");
    private static final Pattern NOTE = Pattern.compile("\\[\\^([^\\]\\s]+)](:)?");
    /** An address after the words it belongs to; a title after the address is text. */
    private static final Pattern TARGET = Pattern.compile("]\\(\\s*(?:<[^<>\\n]*>|(?:[^()\\s\\\\]|\\\\.|\\([^()\\s]*\\))*)");
    private static final Pattern FENCE = Pattern.compile("(?m)^([ >]*(?:```+|~~~+)).*$");
    private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?-->|<\\?.*?\\?>|<![A-Z].*?>|<!\\[CDATA\\[.*?]]>");
    private static final Pattern TAG = Pattern.compile("(?s)</?[A-Za-z][A-Za-z0-9-]*(?:\\s[^<>]*)?/?>");
    private static final Pattern UNSEEN = Pattern.compile("(?is)<(script|style|template)\\b.*?</\\1\\s*>");
    private static final Pattern DATA = Pattern.compile("data:[a-z]+/[a-z0-9.+-]+;base64,[A-Za-z0-9+/=\\s]*?(?=[)\"'>\\s])");
    private static final Pattern ATTRIBUTES = Pattern.compile("\\{[#.][^}\\n]*}");
    private static final Pattern LABEL = Pattern.compile("(?<=])\\[[^\\]\\n]*]");
    private static final Pattern ITEM = Pattern.compile("(?m)^([\\s>]*)(?:([-*+]) |(\\d{1,9})[.)] )?(?:\\[[ xX]] )?");

    private SourceText() {
    }

    static List<Piece> plain(byte[] bytes) {
        return paragraphs(decoded(bytes));
    }

    static List<Piece> markdown(byte[] bytes) {
        String source = decoded(bytes);
        source = withoutNotes(source);
        for (Pattern markup : List.of(UNSEEN, COMMENT, DATA, DEFINITION, TARGET, TAG, ATTRIBUTES, LABEL, FENCE)) {
            source = markup.matcher(source).replaceAll(" ");
        }
        List<Piece> pieces = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        Matcher item = ITEM.matcher(source);
        while (item.find()) {
            item.appendReplacement(words, "");
            if (item.group(3) != null) {
                // a number that begins an item is counted anew; one that begins a line of prose is text
                pieces.add(Piece.optional("a list", item.group(3)));
            }
        }
        item.appendTail(words);
        pieces.addAll(paragraphs(Parser.unescapeEntities(words.toString(), false)));
        return pieces;
    }

    /** A mark of a note that is written somewhere is no text; one that leads nowhere stays as it is. */
    private static String withoutNotes(String source) {
        Set<String> written = new HashSet<>();
        NOTE.matcher(source).results().filter(note -> note.group(2) != null).forEach(note -> written.add(note.group(1)));
        return NOTE.matcher(source).replaceAll(note -> written.contains(note.group(1)) ? " " : Matcher.quoteReplacement(note.group()));
    }

    private static List<Piece> paragraphs(String text) {
        List<Piece> pieces = new ArrayList<>();
        int line = 1;
        for (String paragraph : text.split("(?<=\\n)(?=\\s*\\n)")) {
            if (!paragraph.isBlank()) {
                pieces.add(Piece.of("line " + line, paragraph));
            }
            line += (int) paragraph.chars().filter(character -> character == '\n').count();
        }
        return pieces;
    }

    /** UTF-8 or UTF-16 where the bytes say so, windows-1252 where they can be nothing else. */
    private static String decoded(byte[] bytes) {
        if (bytes.length > 1 && ((bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF || (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE)) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }
}
