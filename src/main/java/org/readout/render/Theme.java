package org.readout.render;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;

import org.readout.model.Digest;

/**
 * How editions look: files by their path with {@code /} between names ("print.css", "fonts/IBMPlexSerif-Regular.ttf"), put
 * together from the folders under {@code templates/themes} and the house's own. Style sheets have the theme's colours, fonts
 * and sizes in them.
 *
 * <p>Whatever is asked of a theme is told to its witness, with a digest, so that what is made from it can be kept and found
 * again by what it really read. Caches of what was made from files therefore go by the files' digests, never by the theme.
 */
public final class Theme {

    /** The sheet of its colours, fonts and sizes alone, for pages that have a layout of their own: what {@code screen.css} begins with. */
    public static final String VALUES = "values.css";

    /** Folder of the style sheets that bring further letters to web pages, named by the ranges of code points they hold. */
    public static final String LETTERS = "letters/";

    /** The Word file whose styles Word editions are set in, where the theme has one. */
    public static final String REFERENCE_DOCUMENT = "reference.docx";

    private static final String COLOURS = "colours";
    private static final String FONTS = "fonts";
    private static final String SIZES = "sizes";
    private static final String LOGO = "logo";
    private static final String FALLBACKS = "fallback fonts";

    private final String name;
    private final SortedMap<String, String> colours;
    private final SortedMap<String, String> fonts;
    private final SortedMap<String, String> sizes;
    private final Optional<Logo> logo;
    private final SortedMap<String, byte[]> files;
    private final List<FallbackFont> fallbacks;
    private final Map<String, Digest> digests;
    private final BiConsumer<String, Digest> witness;

    /**
     * @param colours   as they are printed, by role: "accent", "#0b5563"
     * @param fonts     families by role: {@code text}, {@code heading}, {@code label}, {@code mono}
     * @param sizes     of the printed page, as CSS lengths, by name: "start", "33mm"
     * @param fallbacks asked, in this order, for letters the theme's own fonts lack
     */
    public Theme(String name, Map<String, String> colours, Map<String, String> fonts, Map<String, String> sizes, Optional<Logo> logo,
            Map<String, byte[]> files, List<FallbackFont> fallbacks) {
        this(name, new TreeMap<>(colours), new TreeMap<>(fonts), new TreeMap<>(sizes), logo, new TreeMap<>(files), List.copyOf(fallbacks), new ConcurrentHashMap<>(),
                (what, digest) -> { });
    }

    private Theme(String name, SortedMap<String, String> colours, SortedMap<String, String> fonts, SortedMap<String, String> sizes, Optional<Logo> logo,
            SortedMap<String, byte[]> files, List<FallbackFont> fallbacks, Map<String, Digest> digests, BiConsumer<String, Digest> witness) {
        this.name = name;
        this.colours = colours;
        this.fonts = fonts;
        this.sizes = sizes;
        this.logo = logo;
        this.files = files;
        this.fallbacks = fallbacks;
        this.digests = digests;
        this.witness = witness;
    }

    /** The same theme; {@code witness} is told the name and digest of all that is asked of it. */
    public Theme seenBy(BiConsumer<String, Digest> witness) {
        return new Theme(name, colours, fonts, sizes, logo, files, fallbacks, digests, witness);
    }

    public Theme withFallbacks(List<FallbackFont> others) {
        return new Theme(name, colours, fonts, sizes, logo, files, others);
    }

    /** How the names of a family's files begin: those of "IBM Plex Serif" are {@code fonts/IBMPlexSerif-….ttf}. */
    public static String fontFiles(String family) {
        return "fonts/" + family.replace(" ", "") + "-";
    }

    public String name() {
        return name;
    }

    public SortedMap<String, String> colours() {
        tell(COLOURS);
        return Collections.unmodifiableSortedMap(colours);
    }

    public SortedMap<String, String> fonts() {
        tell(FONTS);
        return Collections.unmodifiableSortedMap(fonts);
    }

    SortedMap<String, String> sizes() {
        tell(SIZES);
        return Collections.unmodifiableSortedMap(sizes);
    }

    public Optional<Logo> logo() {
        tell(LOGO);
        return logo;
    }

    public List<FallbackFont> fallbacks() {
        tell(FALLBACKS);
        return fallbacks;
    }

    /** The file at this path; a theme without it is incomplete, which the reader of themes has already reported. */
    public byte[] file(String path) {
        return optional(path).orElseThrow(() -> new IllegalArgumentException("theme " + name + " has no " + path));
    }

    public Optional<byte[]> optional(String path) {
        tell(path);
        return Optional.ofNullable(files.get(path));
    }

    public String text(String path) {
        return new String(file(path), StandardCharsets.UTF_8);
    }

    /** Every file whose path begins with {@code folder} ("fonts/"), and that there are no others. */
    public SortedMap<String, byte[]> under(String folder) {
        tell(folder);
        SortedMap<String, byte[]> found = below(folder);
        found.keySet().forEach(this::tell);
        return Collections.unmodifiableSortedMap(found);
    }

    /** What the witness is told of the file at {@code path}; the same for every path where there is none. */
    public Digest digest(String path) {
        tell(path);
        return now(path);
    }

    /** All that a witness can be told of, as it is in this theme. */
    public SortedMap<String, Digest> contents() {
        SortedMap<String, Digest> all = new TreeMap<>();
        files.keySet().forEach(path -> {
            all.put(path, now(path));
            for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
                all.computeIfAbsent(path.substring(0, end + 1), this::now);
            }
        });
        List.of(COLOURS, FONTS, SIZES, LOGO, FALLBACKS).forEach(what -> all.put(what, now(what)));
        return all;
    }

    private void tell(String what) {
        witness.accept(what, now(what));
    }

    private Digest now(String what) {
        return digests.computeIfAbsent(what, this::measure);
    }

    private Digest measure(String what) {
        return switch (what) {
            case COLOURS -> Digest.of(colours.toString());
            case FONTS -> Digest.of(fonts.toString());
            case SIZES -> Digest.of(sizes.toString());
            case LOGO -> Digest.of(logo.toString());
            case FALLBACKS -> Digest.of(fallbacks.stream().map(FallbackFont::digest).map(Digest::hex).toArray(String[]::new));
            default -> what.endsWith("/") && !below(what).isEmpty() ? Digest.of(below(what).keySet().toArray(String[]::new))
                    : Optional.ofNullable(files.get(what)).map(Digest::of).orElse(Digest.NONE);
        };
    }

    private SortedMap<String, byte[]> below(String folder) {
        return files.subMap(folder, folder + Character.MAX_VALUE);
    }
}
