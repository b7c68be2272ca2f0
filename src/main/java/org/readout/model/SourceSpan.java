package org.readout.model;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A place in a draft, named the way an author would find it: file › heading path › paragraph n › "words".
 *
 * @param file      the draft's file name, without folders
 * @param headings  the headings above the place, outermost first, as shown (numbers included)
 * @param paragraph the block's 1-based count under its nearest heading; 0 for the heading itself or for the whole draft
 * @param line      1-based line in a line-based draft (Markdown, HTML, text); 0 where the format has no lines
 * @param start     offset of the first character meant, in UTF-16 units of the block's plain text
 * @param end       offset after the last one; equal to {@code start} when the whole block is meant
 * @param words     the characters from {@code start} to {@code end}, or the block's opening words; may be empty
 */
public record SourceSpan(String file, List<String> headings, int paragraph, int line, int start, int end, String words) {

    private static final int QUOTED_CHARACTERS = 60;
    private static final Pattern QUOTATION = Pattern.compile("“[^“”]*”");

    public SourceSpan {
        headings = List.copyOf(headings);
    }

    /** The draft as a whole. */
    public static SourceSpan of(String file) {
        return new SourceSpan(file, List.of(), 0, 0, 0, 0, "");
    }

    /** A whole block, quoted by its opening words. */
    public static SourceSpan of(String file, List<String> headings, int paragraph, int line, String text) {
        return new SourceSpan(file, headings, paragraph, line, 0, 0, text);
    }

    /** The same block, quoted by words that were not known when it was counted. */
    public SourceSpan saying(String text) {
        return new SourceSpan(file, headings, paragraph, line, start, end, text);
    }

    /** The characters {@code start} to {@code end} of this block's plain {@code text}. */
    public SourceSpan within(String text, int start, int end) {
        return new SourceSpan(file, headings, paragraph, line, start, end, text.substring(start, end));
    }

    /** The place in one line, for a terminal or a page. */
    public String describe() {
        List<String> steps = new ArrayList<>();
        steps.add(file);
        steps.addAll(headings);
        if (paragraph > 0) {
            steps.add("paragraph " + paragraph);
        }
        if (!words.isBlank()) {
            steps.add(QUOTATION.matcher(quoted()).matches() ? quoted() : "“" + quoted() + "”");
        }
        return String.join(" › ", steps);
    }

    /** The words, shortened at a word's end to what one line holds. */
    public String quoted() {
        String line = opening(words.strip());
        if (line.length() <= QUOTED_CHARACTERS) {
            return line;
        }
        int cut = line.lastIndexOf(' ', QUOTED_CHARACTERS);
        return line.substring(0, cut > 0 ? cut : QUOTED_CHARACTERS) + "…";
    }

    /** As much as is quoted and one character more, each stretch of white space made one space. */
    private static String opening(String text) {
        StringBuilder line = new StringBuilder(QUOTED_CHARACTERS + 1);
        for (int at = 0; at < text.length() && line.length() <= QUOTED_CHARACTERS; at++) {
            char character = text.charAt(at);
            boolean space = character == ' ' || character >= '\t' && character <= '\r';
            if (!space || line.charAt(line.length() - 1) != ' ') {
                line.append(space ? ' ' : character);
            }
        }
        return line.toString();
    }
}
