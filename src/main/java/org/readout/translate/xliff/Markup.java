package org.readout.translate.xliff;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** XML as it is written, UTF-8: a line for each element that asks for one, and nothing added where words are. */
final class Markup {

    private final StringBuilder text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    private final Deque<String> open = new ArrayDeque<>();
    private boolean inTag;

    /** Opens an element; its attributes follow. */
    Markup open(String name) {
        endTag();
        text.append('<').append(name);
        open.push(name);
        inTag = true;
        return this;
    }

    /** The same on a line of its own. */
    Markup line(String name) {
        endTag();
        newLine();
        return open(name);
    }

    Markup with(String attribute, String value) {
        text.append(' ').append(attribute).append("=\"");
        append(Signs.escaped(value), true);
        text.append('"');
        return this;
    }

    Markup withUnlessEmpty(String attribute, String value) {
        return value.isEmpty() ? this : with(attribute, value);
    }

    /** Characters that fit XML. */
    Markup text(String characters) {
        endTag();
        append(characters, false);
        return this;
    }

    Markup close() {
        String name = open.pop();
        if (inTag) {
            text.append("/>");
            inTag = false;
        } else {
            text.append("</").append(name).append('>');
        }
        return this;
    }

    /** Closes an element that holds others, on a line of its own. */
    Markup closeLine() {
        endTag();
        String name = open.pop();
        newLine();
        text.append("</").append(name).append('>');
        return this;
    }

    byte[] bytes() {
        return (text + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private void newLine() {
        text.append('\n').append("  ".repeat(open.size()));
    }

    private void endTag() {
        if (inTag) {
            text.append('>');
            inTag = false;
        }
    }

    private void append(String characters, boolean attribute) {
        for (int at = 0; at < characters.length(); at++) {
            char character = characters.charAt(at);
            switch (character) {
                case '&' -> text.append("&amp;");
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                case '\r' -> text.append("&#13;");
                case '"', '\n', '\t' -> text.append(attribute ? "&#" + (int) character + ";" : String.valueOf(character));
                default -> text.append(character);
            }
        }
    }
}
