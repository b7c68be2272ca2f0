package org.readout.source.html;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.readout.model.Media;
import org.readout.source.reading.DataUri;
import org.readout.source.reading.Packed;

/** A page by itself, or in a zip with the pictures it shows. */
final class PageFile {

    private static final Map<String, String> TYPES = Map.of("png", "image/png", "jpg", "image/jpeg", "jpeg", "image/jpeg", "gif", "image/gif",
            "webp", "image/webp", "bmp", "image/bmp");

    private final Document page;
    private final Map<String, byte[]> pictures;

    private PageFile(Document page, Map<String, byte[]> pictures) {
        this.page = page;
        this.pictures = pictures;
    }

    static PageFile of(byte[] bytes) {
        try {
            return Packed.isZip(bytes) ? ofZip(bytes) : new PageFile(parse(bytes), Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PageFile ofZip(byte[] bytes) throws IOException {
        Map<String, byte[]> pictures = new HashMap<>();
        byte[] page = new byte[0];
        try (Packed zip = Packed.of(bytes)) {
            for (String name : zip.names()) {
                if (page.length == 0 && name.matches("(?i).*\\.x?html?")) {
                    page = zip.bytes(name).orElseThrow();
                } else if (TYPES.containsKey(extension(name))) {
                    pictures.put(name, zip.bytes(name).orElseThrow());
                }
            }
        }
        return new PageFile(parse(page), pictures);
    }

    /** By its byte order mark, its meta element, or UTF-8: as browsers do. */
    private static Document parse(byte[] bytes) throws IOException {
        return Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
    }

    Document page() {
        return page;
    }

    /** A picture by its address, if it is in the file. */
    Optional<Media> picture(String address) {
        return DataUri.media(address).or(() -> Optional.ofNullable(pictures.get(address))
                .map(bytes -> new Media(TYPES.get(extension(address)), bytes)));
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
