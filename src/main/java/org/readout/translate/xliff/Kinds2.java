package org.readout.translate.xliff;

import java.util.Map;

import net.sf.okapi.lib.xliff2.core.CTag;
import org.jspecify.annotations.Nullable;
import org.readout.translate.Code;

/** Kinds of codes as XLIFF 2.0's {@code type} and {@code subType}. */
final class Kinds2 {

    private static final String OURS = "readout:";
    private static final Map<String, String> FORMATS = Map.of("bold", "xlf:b", "italic", "xlf:i", "underlined", "xlf:u", "lb", "xlf:lb");

    private Kinds2() {
    }

    static void describe(Code code, CTag tag) {
        String format = FORMATS.get(code.kind());
        if (format != null) {
            tag.setType("fmt");
            tag.setSubType(format);
        } else if (code.kind().equals("link") || code.kind().equals("image")) {
            tag.setType(code.kind());
        } else if (!code.kind().isEmpty()) {
            tag.setType("other");
            tag.setSubType(OURS + code.kind());
        }
        if (!code.shown().isEmpty()) {
            tag.setDisp(Spelling2.attribute(code.shown()));
        }
    }

    static Code read(String id, CTag tag) {
        String subType = text(tag.getSubType());
        String type = text(tag.getType());
        String kind = subType.startsWith(OURS) ? subType.substring(OURS.length())
                : FORMATS.entrySet().stream().filter(format -> format.getValue().equals(subType)).map(Map.Entry::getKey).findFirst()
                        .orElse(type.equals("link") || type.equals("image") ? type : "");
        return new Code(id, kind, Signs.restored(text(tag.getDisp())));
    }

    /** Okapi has null for what is not said. */
    static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
