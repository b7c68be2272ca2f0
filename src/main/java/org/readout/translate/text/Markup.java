package org.readout.translate.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

import org.apache.commons.text.StringEscapeUtils;

/**
 * XML 1.0 as it is written, element by element; characters that XML cannot hold are left out, a carriage return is kept.
 * {@code new Markup().open("seg").text("a & b").close()}
 */
public final class Markup {

    private final StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    private final Deque<String> open = new ArrayDeque<>();

    /** @param attributes name, value, name, value … */
    public Markup open(String name, String... attributes) {
        tag(name, attributes).append('>');
        open.push(name);
        return this;
    }

    public Markup empty(String name, String... attributes) {
        tag(name, attributes).append("/>");
        return this;
    }

    private StringBuilder tag(String name, String... attributes) {
        xml.append('<').append(name);
        for (int at = 0; at < attributes.length; at += 2) {
            xml.append(' ').append(attributes[at]).append("=\"").append(escaped(attributes[at + 1]).replace("\n", "&#10;").replace("\t", "&#9;")).append('"');
        }
        return xml;
    }

    public Markup text(String text) {
        xml.append(escaped(text));
        return this;
    }

    private static String escaped(String text) {
        return StringEscapeUtils.escapeXml10(text).replace("&apos;", "'").replace("\r", "&#13;");
    }

    /** Ends what was opened last. */
    public Markup close() {
        xml.append("</").append(open.pop()).append('>');
        return this;
    }

    /** An element that holds nothing but text. */
    public Markup element(String name, String text, String... attributes) {
        return open(name, attributes).text(text).close();
    }

    public Markup newLine() {
        xml.append('\n');
        return this;
    }

    /** UTF-8, with whatever is still open closed. */
    public byte[] bytes() {
        while (!open.isEmpty()) {
            close();
        }
        return xml.toString().getBytes(StandardCharsets.UTF_8);
    }
}
