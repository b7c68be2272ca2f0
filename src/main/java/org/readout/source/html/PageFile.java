package org.readout.source.html;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
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
    /** The folder that addresses go from, empty or with a slash at its end. */
    private final String folder;
    private final Map<String, byte[]> pictures;

    private PageFile(Document page, String folder, Map<String, byte[]> pictures) {
        this.page = page;
        this.folder = folder;
        this.pictures = pictures;
    }

    static PageFile of(byte[] bytes) {
        try {
            return Packed.isZip(bytes) ? ofZip(bytes) : new PageFile(parse(bytes), "", Map.of());
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
        return new PageFile(parse(page), folder, pictures);
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
