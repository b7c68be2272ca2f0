package org.readout.source.annotate;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * An XML file as its characters, with where each element begins and ends in them. The file was parsed before, so it is known
 * to be well formed (XML 1.0); its elements are in document order, and a parser counts the same ones.
 */
final class XmlText {

    private static final Pattern NAME = Pattern.compile("[^\\s/>]+");
    private static final Pattern ENCODING = Pattern.compile("<\\?xml[^>]*\\bencoding\\s*=\\s*[\"']([\\w.:-]+)[\"']");

    final String text;
    private final Charset charset;
    private final List<Tag> tags = new ArrayList<>();

    private XmlText(String text, Charset charset) {
        this.text = text;
        this.charset = charset;
        scan();
    }

    /** @throws IllegalArgumentException when the characters cannot be turned back into the same bytes */
    static XmlText of(byte[] bytes) {
        Charset charset = charset(bytes);
        String text = new String(bytes, charset);
        if (!Arrays.equals(text.getBytes(charset), bytes)) {
            throw new IllegalArgumentException("an XML file that is not " + charset);
        }
        return new XmlText(text, charset);
    }

    /** The same, but that something can be put into its root: {@code <Types></Types>} for {@code <Types/>}. */
    static XmlText toFill(byte[] bytes) {
        XmlText xml = of(bytes);
        Tag root = xml.root();
        return !root.isEmpty() ? xml : new XmlText(xml.text.substring(0, root.content - 2) + "></" + NAME.matcher(xml.text).region(root.open + 1, root.end)
                .results().findFirst().orElseThrow().group() + ">" + xml.text.substring(root.end), xml.charset);
    }

    /** A changed text in the encoding of this one. */
    byte[] encoded(String changed) {
        return changed.getBytes(charset);
    }

    /** Every element, each before those in it. */
    List<Tag> tags() {
        return tags;
    }

    Tag root() {
        return tags.get(0);
    }

    String startTag(Tag tag) {
        return text.substring(tag.open, tag.content);
    }

    /** An attribute by local name, as written; empty where it is not there. */
    String attribute(Tag tag, String name) {
        Matcher attribute = Pattern.compile("\\s(?:[\\w.-]+:)?" + name + "\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')").matcher(startTag(tag));
        return !attribute.find() ? "" : attribute.group(1) != null ? attribute.group(1) : attribute.group(2);
    }

    /** Byte order marks and null bytes tell UTF-16 (XML 1.0, appendix F); the first line tells the rest. */
    private static Charset charset(byte[] bytes) {
        int first = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        if (first == 0xFFFE || first == 0x3C00) {
            return StandardCharsets.UTF_16LE;
        }
        if (first == 0xFEFF || first == 0x003C) {
            return StandardCharsets.UTF_16BE;
        }
        Matcher stated = ENCODING.matcher(new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.ISO_8859_1));
        return stated.find() ? Charset.forName(stated.group(1)) : StandardCharsets.UTF_8;
    }

    private void scan() {
        @Nullable Tag inside = null;
        for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
            int skipped = Letter.notMarkup(text, at);
            if (skipped > at) {
                at = skipped;
            } else if (text.startsWith("<!", at)) {
                at = afterDoctype(at);
            } else if (text.charAt(at + 1) == '/') {
                inside.close = at;
                at = text.indexOf('>', at) + 1;
                inside.end = at;
                inside = inside.parent;
            } else {
                int after = afterTag(at);
                Matcher name = NAME.matcher(text).region(at + 1, after);
                name.lookingAt();
                Tag tag = new Tag(inside, name.group(), at, after);
                tags.add(tag);
                if (inside != null) {
                    inside.children.add(tag);
                }
                inside = text.charAt(after - 2) == '/' ? inside : tag;
                at = after;
            }
        }
    }

    private int afterTag(int open) {
        int at = open;
        for (char character = '<'; character != '>'; character = text.charAt(++at)) {
            if (character == '"' || character == '\'') {
                at = text.indexOf(character, at + 1);
            }
        }
        return at + 1;
    }

    /** A document type may have declarations of its own in brackets. */
    private int afterDoctype(int open) {
        int bracket = text.indexOf('[', open);
        int end = text.indexOf('>', open);
        return bracket < 0 || bracket > end ? end + 1 : text.indexOf('>', text.indexOf(']', bracket)) + 1;
    }
}
