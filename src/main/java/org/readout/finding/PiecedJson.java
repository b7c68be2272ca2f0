package org.readout.finding;

import java.util.List;
import java.util.StringJoiner;

import tools.jackson.databind.JsonNode;

/** A JSON object of which long lists are put together of entries that were written by themselves, in the form that Jackson writes all of it in. */
public final class PiecedJson {

    private final int depth;
    private final StringJoiner members;

    /** A document. */
    public PiecedJson() {
        this(1);
    }

    /** @param depth 1 for a document, 2 for an entry of a list in it, and so on */
    PiecedJson(int depth) {
        this.depth = depth;
        this.members = new StringJoiner(",\n" + indent(depth), "{\n" + indent(depth), "\n" + indent(depth - 1) + "}");
    }

    /** An entry of a document's list. */
    public static String entry(JsonNode node) {
        return entry(node, 1);
    }

    /** @param depth of the object whose list it is in */
    static String entry(JsonNode node, int depth) {
        // a new line within a text is written as two other signs, so these are those between the lines
        return node.toPrettyString().replace("\n", "\n" + indent(depth));
    }

    private static String indent(int depth) {
        return "  ".repeat(depth);
    }

    public PiecedJson put(String name, JsonNode value) {
        members.add('"' + name + "\" : " + entry(value, depth));
        return this;
    }

    public PiecedJson put(String name, List<String> entries) {
        members.add('"' + name + "\" : " + (entries.isEmpty() ? "[ ]" : "[ " + String.join(", ", entries) + " ]"));
        return this;
    }

    public String text() {
        return members.toString();
    }
}
