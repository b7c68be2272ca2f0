package org.readout.source.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * The text of a draft that is text.
 *
 * @param utf8 whether the bytes were UTF-8; if not they were taken for Windows-1252
 */
public record DecodedText(String text, boolean utf8) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** A byte order mark is dropped. */
    public static DecodedText of(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes)).toString();
            return new DecodedText(text.startsWith("\uFEFF") ? text.substring(1) : text, true);
        } catch (CharacterCodingException e) {
            return new DecodedText(new String(bytes, WINDOWS), false);
        }
    }
}
