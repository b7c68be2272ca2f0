package org.readout.translate.xliff;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.readout.translate.Code;

/**
 * A tag of ours as tools quote it: inside {@code ph} and {@code bpt}, in a list of tags, once or twice escaped. memoQ puts
 * {@code <mq:rxt val="&lt;g id=&quot;1&quot;&gt;"/>} into the element, Trados keeps {@code <g id="1">} beside the text.
 */
final class Tag {

    /** The kind of a pair around words that are protected. */
    static final String PROTECTED = "x-protected";

    private static final Pattern QUOTED = Pattern.compile("<(g|x|bx|ex|it|ph|bpt|ept|pc|sc|ec|mrk)\\b([^<>]*)>");

    private Tag() {
    }

    /** @param otherwise the tool's own number for it, for a mark that has none of ours */
    static Optional<Code> quoted(String quotation, String otherwise) {
        Matcher found = QUOTED.matcher(unescaped(unescaped(quotation)));
        if (!found.find()) {
            return Optional.empty();
        }
        if (found.group(1).equals("mrk")) {
            return attribute(found.group(2), "mtype").equals("protected") || attribute(found.group(2), "translate").equals("no")
                    ? Optional.of(new Code("protected-" + otherwise, PROTECTED, "")) : Optional.empty();
        }
        String id = attribute(found.group(2), "id");
        return id.isEmpty() ? Optional.empty() : Optional.of(new Code(id, attribute(found.group(2), "ctype"), attribute(found.group(2), "equiv-text")));
    }

    private static String attribute(String attributes, String name) {
        Matcher found = Pattern.compile("(?:^|\\s)" + name + "\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')").matcher(attributes);
        return !found.find() ? "" : unescaped(found.group(1) == null ? found.group(2) : found.group(1));
    }

    private static String unescaped(String text) {
        return text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&apos;", "'").replace("&amp;", "&");
    }
}
