package org.readout.source.html;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.readout.finding.Finding;
import org.readout.model.Media;
import org.readout.model.SourceSpan;
import org.readout.source.reading.DataUri;
import org.readout.source.reading.DecodedText;
import org.readout.source.reading.Packed;

/** A page by itself, or in a zip with the pictures it shows. */
final class PageFile {

    private static final Map<String, String> TYPES = Map.of("png", "image/png", "jpg", "image/jpeg", "jpeg", "image/jpeg", "gif", "image/gif",
            "webp", "image/webp", "bmp", "image/bmp");

    private final Document page;
    private final Optional<DecodedText> decoded;
    /** The folder that addresses go from, empty or with a slash at its end. */
    private final String folder;
    private final Map<String, byte[]> pictures;

    private PageFile(Document page, Optional<DecodedText> decoded, String folder, Map<String, byte[]> pictures) {
        this.page = page;
        this.decoded = decoded;
        this.folder = folder;
        this.pictures = pictures;
    }

    static PageFile of(byte[] bytes) {
        try {
            return Packed.isZip(bytes) ? ofZip(bytes) : parse(bytes, "", Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PageFile ofZip(byte[] bytes) throws IOException {
        Map<String, byte[]> pictures = new HashMap<>();
        byte[] page = new byte[0];
        String folder = "";
        try (Packed zip = Packed.of(bytes)) {
            for (String name : zip.names()) {
                if (page.length == 0 && name.matches("(?i).*\\.x?html?")) {
                    page = zip.bytes(name).orElseThrow();
                    folder = name.substring(0, name.lastIndexOf('/') + 1);
                } else if (TYPES.containsKey(extension(name))) {
                    pictures.put(name, zip.bytes(name).orElseThrow());
                }
            }
        }
        return parse(page, folder, pictures);
    }

    /** By its byte order mark, its meta element, or UTF-8, as browsers do; where the bytes are not what is said, as other text is. */
    private static PageFile parse(byte[] bytes, String folder, Map<String, byte[]> pictures) throws IOException {
        Document page = Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
        if (isIn(page.charset(), bytes)) {
            return new PageFile(page, Optional.empty(), folder, pictures);
        }
        DecodedText decoded = DecodedText.of(bytes);
        return new PageFile(Jsoup.parse(decoded.text()), Optional.of(decoded), folder, pictures);
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
        return decoded.flatMap(text -> text.finding(draft));
    }

    Document page() {
        return page;
    }

    /** A picture by its address, if it is in the file. */
    Optional<Media> picture(String address) {
        return DataUri.media(address).or(() -> path(address.strip()).map(path -> pictures.containsKey(path)
                ? new Media(TYPES.get(extension(path)), pictures.get(path)) : null));
    }

    /** Where in the zip an address leads; empty when it leads elsewhere or nowhere (RFC 3986, 5.2). */
    private Optional<String> path(String address) {
        try {
            // names of files have spaces, addresses should not
            URI relative = new URI(address.replace(" ", "%20"));
            return relative.isAbsolute() || relative.getAuthority() != null || relative.getPath() == null ? Optional.empty()
                    : Optional.of(new URI(null, null, "/" + folder, null).resolve(relative).getPath().substring(1));
        } catch (URISyntaxException e) {
            return Optional.of(folder + address);
        }
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
