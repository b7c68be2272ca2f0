package org.readout.source.text;

import java.util.ArrayList;
import java.util.List;

/** Boxes of a plain text: indented lines between two rules that are alike. They become quotations, and the rules blank, so that the second underlines nothing. */
final class RuledBoxes {

    private static final int SHORTEST_RULE = 10;
    private static final int MOST_LINES = 60;

    private RuledBoxes() {
    }

    /** As many lines, those of boxes marked as quoted. */
    static List<String> quoted(List<String> lines) {
        List<String> result = new ArrayList<>(lines);
        for (int at = 0; at < lines.size(); at++) {
            int end = end(lines, at);
            if (end > at) {
                List<String> box = lines.subList(at + 1, end);
                int edge = box.stream().filter(line -> !line.isBlank()).mapToInt(line -> line.length() - line.stripLeading().length()).min().orElse(0);
                for (int within = 0; within < box.size(); within++) {
                    String line = box.get(within);
                    result.set(at + 1 + within, line.isBlank() ? line : "> " + line.substring(edge));
                }
                result.set(at, "");
                result.set(end, "");
                at = end;
            }
        }
        return result;
    }

    /** Where the box that begins here ends; here where none begins. */
    private static int end(List<String> lines, int from) {
        String rule = lines.get(from);
        if (rule.length() < SHORTEST_RULE || !Chunk.isRule(rule) || from > 0 && !lines.get(from - 1).isBlank()) {
            return from;
        }
        int at = from + 1;
        while (at < lines.size() && at - from <= MOST_LINES && (lines.get(at).isBlank() || Chunk.indent(lines.get(at)) > Chunk.indent(rule))) {
            at++;
        }
        boolean closed = at < lines.size() && at > from + 1 && lines.get(at).equals(rule) && !lines.get(from + 1).isBlank()
                && (at + 1 == lines.size() || lines.get(at + 1).isBlank());
        return closed ? at : from;
    }
}
