package org.readout.source.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.readout.model.Inline;
import org.readout.model.LineBreak;
import org.readout.model.Text;

/**
 * Lines that stand together, between blank ones.
 *
 * @param line  1-based number of the first
 * @param lines without their line ends
 */
record Chunk(int line, List<String> lines) {

    /** Nobody breaks lines by hand after this many characters: above it, every line is a paragraph. */
    private static final int LONGEST_WRAPPED = 120;
    private static final Pattern RULE = Pattern.compile("([=\\-~^*#_.+])\\1{2,}");
    private static final Pattern NUMBER = Pattern.compile("((?:\\d{1,3}|[A-Z]|[IVXLC]{1,6})(?:\\.\\d{1,3})*)[.)]?[ \\t]+\\S.*");
    private static final Pattern COLUMNS = Pattern.compile(".*[^\\s.)](?:\\t+| {3,})\\S.*");
    private static final Pattern LABELLED = Pattern.compile("\\p{Lu}[^:.;,?!]{1,30}\\s?:\\s+\\S");

    Chunk {
        lines = List.copyOf(lines);
    }

    static List<Chunk> of(String text) {
        List<Chunk> chunks = new ArrayList<>();
        List<String> together = new ArrayList<>();
        List<String> lines = RuledBoxes.quoted(text.replace('\f', '\n').lines().map(String::stripTrailing).toList());
        boolean unwrapped = lines.stream().filter(line -> line.length() > LONGEST_WRAPPED).count() > lines.size() / 20;
        for (int at = 0; at <= lines.size(); at++) {
            boolean ends = at == lines.size() || lines.get(at).isBlank()
                    || unwrapped && !together.isEmpty() && together.get(together.size() - 1).length() > LONGEST_WRAPPED;
            if (ends && !together.isEmpty()) {
                split(new Chunk(at - together.size() + 1, together), chunks);
                together.clear();
            }
            if (at < lines.size() && !lines.get(at).isBlank()) {
                together.add(lines.get(at));
            }
        }
        return chunks;
    }

    /** A line with a rule under it ends what stands before it, and text may follow the rule at once. */
    private static void split(Chunk chunk, List<Chunk> into) {
        int from = 0;
        List<String> lines = chunk.lines;
        for (int at = 1; at < lines.size(); at++) {
            if (isUnderlined(lines.get(at - 1), lines.get(at))) {
                int begin = at > 1 && at - 1 > from && isRule(lines.get(at - 2)) ? at - 2 : at - 1;
                if (begin > from) {
                    into.add(new Chunk(chunk.line + from, lines.subList(from, begin)));
                }
                into.add(new Chunk(chunk.line + begin, lines.subList(begin, at + 1)));
                from = at + 1;
            }
        }
        if (from < lines.size()) {
            into.add(new Chunk(chunk.line + from, lines.subList(from, lines.size())));
        }
    }

    private static boolean isUnderlined(String words, String rule) {
        return isRule(rule) && !isRule(words) && rule.strip().length() * 2 >= words.strip().length() && !words.contains("\t") && !COLUMNS.matcher(words).matches();
    }

    static boolean isRule(String line) {
        return RULE.matcher(line.strip()).matches();
    }

    /** The rule under its one line of words (one over it is told by a second character); empty when there is none. */
    String underline() {
        String last = lines.get(lines.size() - 1);
        if (lines.size() == 2 && isUnderlined(lines.get(0), last)) {
            return last.strip().substring(0, 1);
        }
        return lines.size() == 3 && isRule(lines.get(0)) && isUnderlined(lines.get(1), last) ? last.strip().substring(0, 2) : "";
    }

    boolean isDivider() {
        return lines.size() == 1 && isRule(lines.get(0));
    }

    /** Words that a heading could be: one line, not long, not ended like a sentence. */
    boolean isShortLine() {
        String words = words();
        return lines.size() == 1 && words.length() <= 100 && !words.matches("(?s).*[.;,:!]") && words.matches("(?s).*\\p{L}{2}.*");
    }

    /** How deep the number goes that a short line begins with: 2 for "3.1 Data"; 0 when there is none. */
    int numbered() {
        return isShortLine() ? depth() : 0;
    }

    private int depth() {
        Matcher number = NUMBER.matcher(words());
        return number.matches() && !Character.isWhitespace(lines.get(0).charAt(0))
                && words().matches("[\\dA-Z.]+[.)][ \\t].*|(\\d+|[A-Z])(\\.\\d+)+[ \\t].*") ? number.group(1).split("\\.").length : 0;
    }

    /** Whether only its place may make it one: no heading, quotation or item, at the edge of the page. */
    boolean isPlain() {
        return !looksLikeHeading() && !isQuoted() && !TypedList.begins(this) && indent() == 0;
    }

    /** Its first line. */
    Chunk head() {
        return new Chunk(line, lines.subList(0, 1));
    }

    /** All lines behind the first, of which there is one at least. */
    Chunk body() {
        return new Chunk(line + 1, lines.subList(1, lines.size()));
    }

    /** Whether it looks like a heading by itself. */
    boolean looksLikeHeading() {
        return !underline().isEmpty() || numbered() > 0 || isCapitals();
    }

    /** Whether the other is numbered as what comes next in a list would be. */
    boolean goesOnIn(Chunk next) {
        return numbered() > 0 && numbered() == next.depth() && next.number() == number() + 1;
    }

    /** The last part of the number it begins with; letters count from A. */
    int number() {
        Matcher number = NUMBER.matcher(words());
        String last = number.matches() ? number.group(1).substring(number.group(1).lastIndexOf('.') + 1) : "0";
        return last.matches("\\d+") ? Integer.parseInt(last) : last.charAt(0);
    }

    boolean isCapitals() {
        String words = words();
        return isShortLine() && !isQuoted() && words.equals(words.toUpperCase(Locale.ROOT)) && words.matches(".*\\p{Lu}{3}.*");
    }

    boolean isQuoted() {
        return lines.stream().allMatch(line -> line.startsWith(">"));
    }

    /** Without the marks of a quotation. */
    Chunk unquoted() {
        return new Chunk(line, lines.stream().map(line -> line.replaceFirst("^(?:> ?)+", "")).toList());
    }

    /** Columns that only spaces keep apart. */
    boolean isColumns() {
        return lines.size() > 1 && lines.stream().filter(line -> line.strip().matches(".*\\S(\\t+| {3,})\\S.*")).count() * 3 >= lines.stream().filter(line -> !isRule(line))
                .count() * 2;
    }

    int indent() {
        return lines.stream().mapToInt(Chunk::indent).min().orElse(0);
    }

    static int indent(String line) {
        int columns = 0;
        for (int at = 0; at < line.length() && Character.isWhitespace(line.charAt(at)); at++) {
            columns += line.charAt(at) == '\t' ? 4 - columns % 4 : 1;
        }
        return columns;
    }

    /** All lines as one, but for those that a label begins or ends early: “Due: June”. */
    List<Inline> inlines() {
        int widest = lines.stream().mapToInt(String::length).max().orElse(0);
        List<Inline> inlines = new ArrayList<>();
        StringBuilder run = new StringBuilder(lines.get(0).strip());
        for (int at = 1; at < lines.size(); at++) {
            String line = lines.get(at).strip();
            boolean room = lines.get(at - 1).length() + 1 + line.split("\\s", 2)[0].length() < widest;
            if (room && (LABELLED.matcher(line).lookingAt() || LABELLED.matcher(lines.get(at - 1).strip()).lookingAt())) {
                inlines.addAll(List.of(new Text(run.toString()), new LineBreak()));
                run.setLength(0);
            } else {
                run.append(' ');
            }
            run.append(line);
        }
        inlines.add(new Text(run.toString()));
        return inlines;
    }

    /** All lines as one. */
    String words() {
        return String.join(" ", lines.stream().map(String::strip).toList());
    }
}
