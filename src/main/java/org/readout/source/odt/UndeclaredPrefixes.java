package org.readout.source.odt;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Files whose writer forgot to declare a prefix, which LibreOffice opens all the same: given the declarations they lack. */
final class UndeclaredPrefixes {

    private static final Pattern ROOT = Pattern.compile("<[A-Za-z_][\\w.:-]*(?=[\\s>])");
    private static final Pattern USED = Pattern.compile("[<\\s]([A-Za-z_][\\w.-]*):[A-Za-z_]");
    private static final Pattern DECLARED = Pattern.compile("xmlns:([\\w.-]+)\\s*=");

    private UndeclaredPrefixes() {
    }

    /** What words in the text look like prefixes are declared too, which does no harm. */
    static byte[] declared(byte[] xml) {
        String text = new String(xml, StandardCharsets.ISO_8859_1);
        Matcher root = ROOT.matcher(text);
        if (!root.find()) {
            return xml;
        }
        Set<String> missing = new TreeSet<>();
        USED.matcher(text).results().forEach(used -> missing.add(used.group(1)));
        DECLARED.matcher(text.substring(root.start(), Math.max(root.end(), text.indexOf('>', root.end())))).results()
                .forEach(declared -> missing.remove(declared.group(1)));
        missing.removeAll(Set.of("xml", "xmlns"));
        StringBuilder whole = new StringBuilder(text.substring(0, root.end()));
        missing.forEach(prefix -> whole.append(" xmlns:").append(prefix).append("=\"urn:oasis:names:tc:opendocument:xmlns:")
                .append(prefix.equals("draw") ? "drawing" : prefix).append(":1.0\""));
        return whole.append(text.substring(root.end())).toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
