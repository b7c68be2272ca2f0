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

    static Comment of(Finding finding, Stretch stretch) {
        return new Comment(stretch, List.of(finding.message(), "→ " + finding.hint(), "[" + finding.rule() + "]"));
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
