package org.readout.source.html;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Optional;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.readout.finding.Finding;
import org.readout.model.SourceSpan;
import org.readout.source.reading.DecodedText;

/**
 * A page by its byte order mark, its meta element, or UTF-8, as browsers read it; where the bytes are not what is said, as other text is.
 *
 * @param guessed nothing where the page is in the encoding it says
 */
record DecodedPage(Document page, Optional<DecodedText> guessed) {

    static DecodedPage of(byte[] bytes) {
        try {
            Document page = Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
            if (isIn(page.charset(), bytes)) {
                return new DecodedPage(page, Optional.empty());
            }
            DecodedText guessed = DecodedText.of(bytes);
            return new DecodedPage(Jsoup.parse(guessed.text()), Optional.of(guessed));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text(byte[] bytes) {
        return guessed.map(DecodedText::text).orElseGet(() -> new String(bytes, page.charset()));
    }

    private static boolean isIn(Charset charset, byte[] bytes) {
        try {
            charset.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** What the author is told of the encoding, where it is not what the page says. */
    Optional<Finding> misread(SourceSpan draft) {
        return guessed.flatMap(text -> text.finding(draft));
    }
}
