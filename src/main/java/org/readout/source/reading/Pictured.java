package org.readout.source.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.readout.finding.Finding;
import org.readout.model.Media;
import org.readout.model.SourceSpan;

/** A text by itself, or in a zip with the pictures it shows. */
public final class Pictured {

    /** Names that pictures go by; what they are, their bytes tell. */
    private static final Pattern PICTURE = Pattern.compile("(?i).*\\.(?:png|jpe?g|gif|webp|bmp|svg|tiff?|emf|wmf|avif|heic)");
    private static final Pattern ELSEWHERE = Pattern.compile("(?i)(?:[a-z][a-z0-9+.-]+:)?//.*");
    private static final Pattern DRAWING = Pattern.compile("(?is)\\uFEFF?(?:\\s++|<\\?.*?\\?>|<!--.*?-->|<!DOCTYPE[^>\\[]*(?:\\[[^\\]]*])?\\s*>)*+<(?:\\w+:)?svg\\b.*");
    private static final int HEAD = 4096;
    private static final int SHOWN = 80;

    private final byte[] text;
    private final String folder;
    private final Map<String, byte[]> pictures;

    private Pictured(byte[] text, String folder, Map<String, byte[]> pictures) {
        this.text = text;
        this.folder = folder;
        this.pictures = pictures;
    }

    /**
     * Takes a draft apart.
     *
     * @param isText of the names in the zip, those a text goes by; the first is the one
     */
    public static Pictured of(byte[] bytes, Predicate<String> isText) {
        if (!Packed.isZip(bytes)) {
            return new Pictured(bytes, "", Map.of());
        }
        try (Packed zip = Packed.of(bytes)) {
            String text = zip.names().stream().filter(isText).findFirst().orElseThrow(() -> new IOException("no main document"));
            Map<String, byte[]> pictures = new HashMap<>();
            for (String name : zip.names()) {
                if (isPicture(name)) {
                    pictures.put(name, zip.bytes(name).orElseThrow());
                }
            }
            return new Pictured(zip.bytes(text).orElseThrow(), text.substring(0, text.lastIndexOf('/') + 1), pictures);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static boolean isPicture(String name) {
        return PICTURE.matcher(name).matches();
    }

    /** Whether the bytes are those of an SVG. */
    public static boolean isDrawing(byte[] bytes) {
        return DRAWING.matcher(new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.UTF_8)).matches();
    }

    public byte[] text() {
        return text;
    }

    /** What an address leads to: a picture in the address itself, or in the zip. Any other address is never followed. */
    public Optional<Media> picture(String address) {
        return DataUri.media(address).or(() -> packed(address).flatMap(bytes -> kind(bytes).map(kind -> new Media(kind, bytes))));
    }

    /** Why there is no picture at an address. */
    public Finding missing(String address, SourceSpan here) {
        String shown = "The picture “" + (address.length() <= SHOWN ? address : address.substring(0, SHOWN - 1) + "…") + "” ";
        if (packed(address).isPresent()) {
            return Finding.warning("picture-unreadable", here, shown + "is of a kind that cannot be shown, or too large.",
                    "Save it as PNG, JPEG or SVG, and no larger than it is shown.");
        }
        return ELSEWHERE.matcher(address.strip()).matches()
                ? Finding.warning("picture-missing", here, shown + "lies elsewhere, and nothing is loaded from there.", "Save it beside the draft, and give the name it has there.")
                : Finding.warning("picture-missing", here, shown + "is neither in the draft nor beside it.",
                        "Put it into the folder that the draft lies in, or into one below it, and give the name it has there, such as “pictures/chart.png”.");
    }

    private Optional<byte[]> packed(String address) {
        return path(folder, address).map(pictures::get);
    }

    /**
     * Where an address leads (RFC 3986, 5.2), from the root that a folder is named from; empty when it leads elsewhere or nowhere.
     *
     * @param folder that addresses go from, empty or with a slash at its end
     */
    public static Optional<String> path(String folder, String address) {
        try {
            // names of files have spaces, addresses should not
            URI relative = new URI(address.strip().replace(" ", "%20").replace('\\', '/'));
            return relative.isAbsolute() || relative.getAuthority() != null || relative.getPath() == null ? Optional.empty()
                    : Optional.of(new URI(null, null, "/" + folder, null).resolve(relative).getPath().substring(1));
        } catch (URISyntaxException e) {
            return Optional.of(folder + address);
        }
    }

    /** The media type of a picture that can be shown, by its first bytes. */
    public static Optional<String> kind(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 12), StandardCharsets.ISO_8859_1);
        if (head.startsWith("\u0089PNG")) {
            return Optional.of("image/png");
        } else if (head.startsWith("\u00ff\u00d8\u00ff")) {
            return Optional.of("image/jpeg");
        } else if (head.startsWith("GIF8")) {
            return Optional.of("image/gif");
        } else if (head.startsWith("RIFF") && head.endsWith("WEBP")) {
            return Optional.of("image/webp");
        } else if (head.startsWith("BM")) {
            return Optional.of("image/bmp");
        }
        return isDrawing(bytes) ? Optional.of("image/svg+xml") : Optional.empty();
    }
}
