package org.readout.render.html;

/** Writes markup that is HTML and well-formed XML at once; all text and every attribute value is escaped here. */
final class Markup {

    private final StringBuilder out = new StringBuilder(16_384);

    /** Opens an element; attributes come as name, value, name, value …, those with an empty value but {@code alt} are left out. */
    Markup open(String name, String... attributes) {
        out.append('<').append(name);
        attributes(attributes);
        out.append('>');
        return this;
    }

    Markup close(String name) {
        out.append("</").append(name).append('>');
        return this;
    }

    /** An element that can hold nothing. */
    Markup empty(String name, String... attributes) {
        out.append('<').append(name);
        attributes(attributes);
        out.append("/>");
        return this;
    }

    Markup text(String text) {
        escape(text);
        return this;
    }

    /** Markup that was written, and escaped, elsewhere. */
    Markup raw(String markup) {
        out.append(markup);
        return this;
    }

    Markup line() {
        out.append('\n');
        return this;
    }

    private void attributes(String... attributes) {
        for (int at = 0; at < attributes.length; at += 2) {
            if (!attributes[at + 1].isEmpty() || attributes[at].equals("alt")) {
                out.append(' ').append(attributes[at]).append("=\"");
                escape(attributes[at + 1]);
                out.append('"');
            }
        }
    }

    private void escape(String text) {
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            switch (character) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> {
                    // XML 1.0 has no place for other control characters, not even escaped
                    if (character >= ' ' || character == '\n' || character == '\t') {
                        out.append(character);
                    }
                }
            }
        }
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
