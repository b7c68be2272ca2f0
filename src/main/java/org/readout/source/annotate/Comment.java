package org.readout.source.annotate;

import java.util.List;

import org.readout.finding.Finding;

/**
 * A finding as what is said beside the words: its message, how to mend it, and the rule.
 *
 * @param stretch what it is about
 */
record Comment(Stretch stretch, List<String> lines) {

    static final String AUTHOR = "Readout";
    static final String INITIALS = "R";

    /** Beside the words it is about. */
    static Comment of(Finding finding, Stretch words) {
        return new Comment(words, List.of(finding.message(), "→ " + finding.hint(), "[" + finding.rule() + "]"));
    }

    /** Beside a paragraph in which the words do not stand: they are quoted, with the place they have. */
    static Comment near(Finding finding, Stretch paragraph) {
        String place = finding.span().describe();
        return new Comment(paragraph, place.equals(finding.span().file()) ? of(finding, paragraph).lines()
                : List.of(finding.message(), "at " + place.substring(finding.span().file().length() + 3), "→ " + finding.hint(), "[" + finding.rule() + "]"));
    }

    /** Each line in the same tags, as XML; characters that XML cannot hold are left out. */
    String lines(String before, String after) {
        StringBuilder xml = new StringBuilder();
        lines.forEach(line -> xml.append(before).append(escaped(line)).append(after));
        return xml.toString();
    }

    private static String escaped(String text) {
        return text.replaceAll("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "")
                .replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
