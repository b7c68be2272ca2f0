package org.readout.finding;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.readout.model.SourceSpan;

/** The text of a file under {@code templates/}: UTF-8 and nothing else, for a letter that is guessed may be another. */
public final class DeclaredText {

    private DeclaredText() {
    }

    /** Refused, with the line, where the bytes are not UTF-8. A byte order mark is no part of the text. */
    public static Checked<String> of(String file, byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer read = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), read, true);
        String text = read.flip().toString();
        if (!result.isError()) {
            return Checked.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        }
        int line = (int) text.chars().filter(character -> character == '\n').count() + 1;
        String before = text.substring(text.lastIndexOf('\n') + 1).strip();
        return Checked.refused(Finding.error("template-mistake", new SourceSpan(file, List.of(), 0, line, 0, before.length(), before),
                "Line " + line + " is not UTF-8" + (before.isEmpty() ? "." : ", behind “" + before + "”."), "Save the file as UTF-8, and look at its accented letters."));
    }
}
