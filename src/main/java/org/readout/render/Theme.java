package org.readout.render;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.readout.model.Digest;

/**
 * How editions look: files by their path with {@code /} between names ("print.css", "fonts/IBMPlexSerif-Regular.ttf"), put
 * together from the folders under {@code templates/themes} and the house's own. Style sheets have the theme's colours, fonts
 * and sizes in them.
 *
 * @param colours   as they are printed, by role: "accent", "#0b5563"
 * @param fonts     families by role: {@code text}, {@code heading}, {@code label}, {@code mono}
 * @param fallbacks asked, in this order, for letters the theme's own fonts lack
 * @param digest    of all the rest, so that two themes with the same digest look the same
 */
public record Theme(String name, SortedMap<String, String> colours, SortedMap<String, String> fonts, Optional<Logo> logo,
        SortedMap<String, byte[]> files, List<FallbackFont> fallbacks, Digest digest) {

    public Theme {
        fallbacks = List.copyOf(fallbacks);
    }

    public Theme(String name, Map<String, String> colours, Map<String, String> fonts, Optional<Logo> logo, Map<String, byte[]> files,
            List<FallbackFont> fallbacks) {
        this(name, new TreeMap<>(colours), new TreeMap<>(fonts), logo, new TreeMap<>(files), fallbacks,
                digest(List.of(colours, fonts, logo), files, fallbacks));
    }

    /** Files alone, for what needs no colour and no font. */
    public Theme(String name, Map<String, byte[]> files, List<FallbackFont> fallbacks) {
        this(name, Map.of(), Map.of(), Optional.empty(), files, fallbacks);
    }

    public Theme withFallbacks(List<FallbackFont> others) {
        return new Theme(name, colours, fonts, logo, files, others);
    }

    /** How the names of a family's files begin: those of "IBM Plex Serif" are {@code fonts/IBMPlexSerif-….ttf}. */
    public static String fontFiles(String family) {
        return "fonts/" + family.replace(" ", "") + "-";
    }

    /** The file at this path; a theme without it is incomplete, which the reader of themes has already reported. */
    public byte[] file(String path) {
        return optional(path).orElseThrow(() -> new IllegalArgumentException("theme " + name + " has no " + path));
    }

    public Optional<byte[]> optional(String path) {
        return Optional.ofNullable(files.get(path));
    }

    public String text(String path) {
        return new String(file(path), StandardCharsets.UTF_8);
    }

    private static Digest digest(List<?> look, Map<String, byte[]> files, List<FallbackFont> fallbacks) {
        Stream<String> own = new TreeMap<>(files).entrySet().stream().map(file -> file.getKey() + " " + Digest.of(file.getValue()));
        Stream<String> others = fallbacks.stream().map(font -> font.family() + font.scripts() + font.languages() + font.debianPackage()
                + font.files().stream().map(Digest::of).toList());
        return Digest.of(Stream.of(look.stream().map(Object::toString), own, others).flatMap(part -> part).toArray(String[]::new));
    }
}
