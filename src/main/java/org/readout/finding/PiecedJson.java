package org.readout.finding;

import java.util.List;
import java.util.StringJoiner;

import tools.jackson.databind.JsonNode;

/** A JSON object of which long lists are put together of entries that were written by themselves, in the form that Jackson writes all of it in. */
public final class PiecedJson {

    private final StringJoiner members = new StringJoiner(",\n  ", "{\n  ", "\n}");

    /** An entry of a list. */
    public static String entry(JsonNode node) {
        return nested(node);
    }

    /** A new line within a text is written as two other signs, so these are those between the lines. */
    private static String nested(JsonNode node) {
        return node.toPrettyString().replace("\n", "\n  ");
    }

    public PiecedJson put(String name, JsonNode value) {
        members.add('"' + name + "\" : " + nested(value));
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
