package org.readout.verify.ledger;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jsoup.parser.Parser;
import org.readout.model.Omission;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;

/** The text of plain text and Markdown drafts, from the source as it stands. Only letters and digits count in Markdown. */
final class SourceText {

    // groups that repeat are possessive: a greedy one needs a stack as deep as the text is long
    private static final Pattern FRONT_MATTER = Pattern.compile("(?s)\\A\uFEFF?(?:---(?=[ \\t]*\\R.*?\\n(?:---|\\.\\.\\.)[ \\t]*(?:\\R|\\z))|\\+\\+\\+(?=[ \\t]*\\R.*?\\n\\+\\+\\+[ \\t]*(?:\\R|\\z)))[ \\t]*\\R(.*?)(?<=\\n)(?:---|\\.\\.\\.|\\+\\+\\+)[ \\t]*(?:\\R|\\z)");
    /** Below a heading, what begins as no key does: the memo itself, before a line across the page. */
    private static final Pattern PROSE = Pattern.compile("(?ms)^#{1,6} +\\S.*?\\n[ \\t]*\\r?\\n(?![A-Za-z][\\w-]*:)[^\\s#]");
    private static final Markup DEFINITION = Markup.holds("(?m)^[ >]{0,9}(?:[-*+] |\\d{1,9}[.)] )?\\[(?!\\^)(?:[^\\]\\\\]|\\\\.)++]:(?:[ \\t]*\\n(?=[ \\t]*\\S))?[^\\n]*(?:\\n[ \\t]+[\"'(][^\\n]*)?$", "]:");
    private static final Markup NOTE = Markup.begins("(?<!\\\\)\\[\\^([^\\]\\s]+)](:)?", "[^");
    /** An address after the words it belongs to; a title after the address is text. */
    private static final Markup TARGET = Markup.begins("]\\(\\s*(?:<[^<>\\n]*>|(?:[^()\\s\\\\]|\\\\.|\\((?:[^()\\s]|\\([^()\\s]*\\))*+\\))*+)", "](");
    private static final Markup FENCE = Markup.holds("(?m)^[ >]*(?:```+|~~~+)(.*)$", "```", "~~~");
    private static final Markup FENCED = Markup.holds("(?ms)^([ \\t>]*(?:[-*+] |\\d{1,9}[.)] )?[ \\t]*)(```+|~~~+)[^`\\n]*\\n.*?(?:^[ \\t>]*\\2[`~]*[ \\t]*$|\\z)", "```", "~~~");
    /** Code in the line, or a tag, in which a backtick is none of code's: whichever begins first. */
    private static final Markup SPAN = Markup.begins("(?s)</?[A-Za-z][A-Za-z0-9-]*(?:\\s+[A-Za-z_:][\\w.:-]*(?:\\s*=\\s*(?:\"[^\"]*\"|'[^']*'|[^\\s\"'=<>`]+))?)*+\\s*/?>"
            + "|()(?<!`)(`+)(?!`)(?:(?!\\n\\s*(?:\\n|[-*+#>|<]|\\d+[.)])|(?<!`)\\2(?!`)).)++(?<!`)\\2(?!`)", "<", "`");
    /** Stands, with the characters after it, for stretches of code while mark-up is taken out around them. */
    private static final int CODE = 0xF0000;
    private static final int MOST_CODE = 120_000;
    private static final Markup COMMENT = Markup.begins("(?s)<!--.*?-->|<\\?.*?\\?>|<![A-Z].*?>|<!\\[CDATA\\[.*?]]>", "<!", "<?");
    private static final Markup TAG = Markup.begins("(?s)(?<!\\\\)</?[A-Za-z][A-Za-z0-9-]*(?:\\s[^<>]*)?/?>", "<");
    private static final Markup UNSEEN = Markup.holds("(?ims)<(script|style|template|svg)\\b.*?</\\1\\s*>|^ {0,3}<(?:script|style)\\b[^>]*>.*\\z", "<s", "<S", "<t", "<T");
    private static final Markup DATA = Markup.begins("data:[a-z]+/[a-z0-9.+-]+;base64,[A-Za-z0-9+/=\\s]*?(?=[)\"'>\\s])", "data:");
    private static final Markup ATTRIBUTES = Markup.begins("\\{[#.][^}\\n]*}", "{");
    private static final Markup LABEL = Markup.begins("(?<=])\\[[^\\]]{0,300}]", "[");
    private static final Markup NAMED = Markup.begins("(?<!\\\\)&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});", "&");
    private static final Pattern TYPED = Pattern.compile("(?m)^([ \\t>]*)(?:\\(?(\\d{1,3}|[A-Za-z]|[ivx]{2,5})[.)]|((?:\\d{1,3}\\.){2,}\\d{1,3})\\.?|(o)(?=[ \\t]{2}))(?=[ \\t])");
    private static final Pattern ITEM = Pattern.compile("(?m)^([\\s>]*)(?:([-*+]) |(\\d{1,9})[.)] )?(?:\\[([ xX])] )?");

    private static final Map<Omission.Kind, Markup> THINGS = Map.of(
            Omission.Kind.IMAGE, Markup.begins("(?<!\\\\)!\\[[^\\[\\]]*(?<!\\\\)]\\((?:<(?:[^<>\\n\\\\]|\\\\.)++>|[^()\\s\"<][^()\\s\"]*)(?:\\s+\"[^\"\\n]*\")?\\)", "!["),
            Omission.Kind.LINK, Markup.begins("(?<![!\\\\\\]])\\[[^\\[\\]\\n^][^\\[\\]]*(?<!\\\\)]\\((?:<(?:[^<>\\n\\\\]|\\\\.)++>|[^()\\s\"<>]+)(?:\\s+\"[^\"\\n]*\")?\\)", "["),
            Omission.Kind.TABLE, Markup.begins("(?m)^\\|[^\\n]*\\|[ \\t]*\\n\\|(?:[ \\t]*:?-+:?[ \\t]*\\|)++[ \\t]*$", "|"),
            Omission.Kind.NOTE, Markup.begins("(?m)^\\[\\^[^\\]\\s]+]:", "[^"));

    private final List<Piece> pieces;
    private final Map<Omission.Kind, Integer> things;

    private SourceText(List<Piece> pieces, Map<Omission.Kind, Integer> things) {
        this.pieces = pieces;
        this.things = things;
    }

    List<Piece> pieces() {
        return pieces;
    }

    /** How many there are of the kinds that this path can tell. */
    Map<Omission.Kind, Integer> things() {
        return things;
    }

    /** Numbers and letters that begin a line may be counted anew, and an “o” may be a bullet. */
    static SourceText plain(byte[] bytes) {
        List<Piece> pieces = new ArrayList<>();
        String words = TYPED.matcher(decoded(bytes)).replaceAll(item -> {
            pieces.add(Piece.optional("a list", Stream.of(2, 3, 4).map(item::group).filter(Objects::nonNull).findFirst().orElseThrow()));
            return Matcher.quoteReplacement(item.group(1));
        });
        pieces.addAll(paragraphs(words));
        return new SourceText(pieces, Map.of());
    }

    /** Mark-up is taken out, and kept as what may also be text. Code is text, whatever stands in it. */
    static SourceText markdown(byte[] bytes) {
        List<Piece> pieces = new ArrayList<>();
        List<String> code = new ArrayList<>();
        String source = decoded(bytes);
        Matcher matter = FRONT_MATTER.matcher(source);
        if (matter.find() && !PROSE.matcher(matter.group(1)).find()) {
            pieces.add(Piece.of("the front matter", matter.group(1)));
            source = source.substring(matter.end());
        }
        for (Markup form : List.of(FENCED, SPAN)) {
            source = form.replaced(source, found -> {
                if (found.group(1) == null) {
                    return found.group();
                }
                code.add(found.group());
                return found.group(1) + Character.toString(CODE + code.size() - 1) + (form == FENCED ? "\n" : "");
            });
            if (code.size() > MOST_CODE) {
                break;
            }
        }
        Map<Omission.Kind, Integer> things = things(source);
        source = withoutNotes(source);
        for (Markup markup : List.of(UNSEEN, COMMENT, DATA, DEFINITION, TARGET, TAG, ATTRIBUTES, LABEL, NAMED)) {
            String before = source;
            Labels labels = new Labels(markup == DEFINITION ? source : "");
            source = markup.replaced(source, found -> {
                int uses = markup == DEFINITION ? labels.uses(found.group()) : 1;
                String taken = restored(markup == NAMED ? found.group() : Parser.unescapeEntities(found.group(), false), code);
                if (!taken.equals(found.group())) {
                    // in code it stands as it is
                    pieces.add(Piece.optional("mark-up", found.group()));
                }
                pieces.addAll(Collections.nCopies(uses, Piece.optional("mark-up", taken)));
                if (markup == NAMED && isIndented(before, found.start())) {
                    pieces.add(Piece.optional("mark-up", Parser.unescapeEntities(found.group(), false)));
                    return " ";
                }
                return markup == NAMED ? Parser.unescapeEntities(found.group(), false) : " ";
            });
        }
        StringBuilder words = new StringBuilder();
        Matcher item = ITEM.matcher(source);
        while (item.find()) {
            item.appendReplacement(words, "");
            if (item.group(4) != null) {
                pieces.add(Piece.optional("a task", item.group(4)));
            }
            if (item.group(3) != null) {
                // a number that begins an item is counted anew; one that begins a line of prose is text
                pieces.add(Piece.optional("a list", item.group(3)));
            }
        }
        item.appendTail(words);
        for (Piece paragraph : paragraphs(words.toString())) {
            pieces.add(Piece.of(paragraph.place(), FENCE.replaced(restored(paragraph.text(), code), info -> {
                pieces.add(Piece.optional("mark-up", info.group(1)));
                return "";
            })));
        }
        return new SourceText(pieces, things);
    }

    /** How many there are of what mark-up makes more than text; lines that may be code do not count. */
    private static Map<Omission.Kind, Integer> things(String source) {
        String bare = COMMENT.replaced(source, "");
        // an address with blanks in it stands between the same signs as a tag
        String prose = TAG.replaced(bare, tag -> bare.startsWith("](", tag.start() - 2) ? tag.group() : " ").lines()
                .filter(line -> !line.startsWith("    ") && !line.startsWith("\t")).collect(Collectors.joining("\n"));
        Map<Omission.Kind, Integer> things = new EnumMap<>(Omission.Kind.class);
        THINGS.forEach((kind, markup) -> things.put(kind, markup.all(prose).size()));
        return things;
    }

    /** On a line that may be code, in which entities are none. */
    private static boolean isIndented(String source, int at) {
        int line = source.lastIndexOf('\n', at) + 1;
        return source.startsWith("    ", line) || source.startsWith("\t", line);
    }

    /** Code back in its places. */
    private static String restored(String text, List<String> code) {
        if (code.isEmpty()) {
            return text;
        }
        StringBuilder restored = new StringBuilder(text.length());
        for (int from = 0; from < text.length(); from = text.offsetByCodePoints(from, 1)) {
            int character = text.codePointAt(from);
            int at = character - CODE;
            if (at >= 0 && at < code.size()) {
                restored.append(restored(code.get(at).replaceFirst("^\\s*[>\\s]*", ""), code.subList(0, at)));
            } else {
                restored.appendCodePoint(character);
            }
        }
        return restored.toString();
    }

    /** A mark of a note that is written somewhere is no text; one that leads nowhere stays as it is. */
    private static String withoutNotes(String source) {
        Set<String> written = new HashSet<>();
        NOTE.all(source).stream().filter(note -> note.group(2) != null).forEach(note -> written.add(note.group(1)));
        return NOTE.replaced(source, note -> written.contains(note.group(1)) ? " " : note.group());
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

    /** UTF-8 or UTF-16 where the bytes say so; otherwise as ICU guesses, windows-1252 where it is not sure. */
    static String decoded(byte[] bytes) {
        if (bytes.length > 1 && ((bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF || (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE)) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            CharsetMatch match = new CharsetDetector().setText(Arrays.copyOf(bytes, Math.min(bytes.length, 65_536))).detect();
            boolean sure = match != null && match.getConfidence() >= 30 && !match.getName().matches("ISO-8859-1|UTF-.*") && Charset.isSupported(match.getName());
            return new String(bytes, Charset.forName(sure ? match.getName() : "windows-1252"));
        }
    }
}
