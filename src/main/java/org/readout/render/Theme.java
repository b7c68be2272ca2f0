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
 * How editions look: the files of one folder under {@code templates/themes}, by their path below it with {@code /}
 * between names ("print.css", "fonts/IBMPlexSerif-Regular.ttf").
 *
 * @param fallbacks asked, in this order, for letters the theme's own fonts lack
 * @param digest    of every path and every byte, so that two themes with the same digest look the same
 */
public record Theme(String name, SortedMap<String, byte[]> files, List<FallbackFont> fallbacks, Digest digest) {

    public Theme {
        fallbacks = List.copyOf(fallbacks);
    }

    public Theme(String name, Map<String, byte[]> files, List<FallbackFont> fallbacks) {
        this(name, new TreeMap<>(files), fallbacks, digest(files, fallbacks));
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

    private static Digest digest(Map<String, byte[]> files, List<FallbackFont> fallbacks) {
        Stream<String> own = new TreeMap<>(files).entrySet().stream().map(file -> file.getKey() + " " + Digest.of(file.getValue()));
        Stream<String> others = fallbacks.stream().map(font -> font.family() + font.scripts() + font.languages() + font.debianPackage()
                + font.files().stream().map(Digest::of).toList());
        return Digest.of(Stream.concat(own, others).toArray(String[]::new));
    }
}
