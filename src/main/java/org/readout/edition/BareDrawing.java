package org.readout.edition;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An SVG without what its editor wrote for itself: comments, metadata, processing instructions, elements and attributes of namespaces of programs. What
 * it says to its readers, title and desc, stays.
 */
final class BareDrawing {

    private static final String PROGRAM = "(?:inkscape|sodipodi|rdf|cc|dc|i|x|graph|serif|sketch|figma|bx|xmpMM|xmp|corel|vectornator)";
    private static final Pattern REMARKS = Pattern.compile("(?s)<!--.*?-->|<\\?(?!xml\\s).*?\\?>|<metadata\\b[^>]*/>|<metadata\\b.*?</metadata\\s*>");
    private static final Pattern ELEMENT = Pattern.compile("(?s)<(" + PROGRAM + ":[\\w.-]+)\\b[^>]*?(?:/>|>.*?</\\1\\s*>)");
    private static final Pattern TAG = Pattern.compile("(?s)<[A-Za-z][^>]*>");
    private static final Pattern ATTRIBUTE = Pattern.compile("(?s)\\s(?:" + PROGRAM + ":[\\w.-]+|xmlns:" + PROGRAM + "|data-[\\w.-]+)\\s*=\\s*(?:\"[^\"]*\"|'[^']*')");

    private BareDrawing() {
    }

    static String of(String svg) {
        String bare = REMARKS.matcher(svg).replaceAll("");
        bare = ELEMENT.matcher(bare).replaceAll("");
        return TAG.matcher(bare).replaceAll(tag -> Matcher.quoteReplacement(ATTRIBUTE.matcher(tag.group()).replaceAll("")));
    }
}
