package org.readout.source.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

import org.readout.finding.Finding;
import org.readout.model.SourceSpan;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;

/**
 * The text of a draft that is text, line ends as newlines.
 *
 * @param guessed the encoding, where nothing but the look of the bytes told it
 */
public record DecodedText(String text, Optional<Charset> guessed) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int ENOUGH_TO_TELL = 1 << 16;

    /** By the byte order mark, as UTF-8 where the bytes allow it, by their frequencies otherwise. */
    public static DecodedText of(byte[] bytes) {
        if (isUtf16(bytes)) {
            return new DecodedText(lines(new String(bytes, StandardCharsets.UTF_16)), Optional.empty());
        }
        try {
            return new DecodedText(lines(StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes)).toString()), Optional.empty());
        } catch (CharacterCodingException e) {
            Charset charset = guess(bytes);
            return new DecodedText(lines(new String(bytes, charset)), Optional.of(charset));
        }
    }

    public static boolean isUtf16(byte[] bytes) {
        int first = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        return first == 0xFEFF || first == 0xFFFE;
    }

    /** What the author is told when the encoding had to be guessed. */
    public Optional<Finding> finding(SourceSpan draft) {
        return guessed.map(charset -> Finding.warning("draft-encoding", draft, "The file is not UTF-8; it was read as " + charset.name() + ".",
                "Look at accents and quotation marks, or save the file as UTF-8."));
    }

    private static Charset guess(byte[] bytes) {
        CharsetMatch match = new CharsetDetector().setText(bytes.length <= ENOUGH_TO_TELL ? bytes : Arrays.copyOf(bytes, ENOUGH_TO_TELL)).detect();
        // what calls itself ISO 8859-1 is windows-1252 (WHATWG Encoding), as is text too short or odd to tell
        boolean western = match == null || match.getConfidence() < 30 || match.getName().matches("ISO-8859-1|UTF-.*") || !Charset.isSupported(match.getName());
        return western ? WINDOWS : Charset.forName(match.getName());
    }

    private static String lines(String text) {
        return (text.startsWith("\uFEFF") ? text.substring(1) : text).replace("\r\n", "\n").replace('\r', '\n');
    }
}
