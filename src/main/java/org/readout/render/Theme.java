package org.readout.render;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.readout.model.Digest;

/**
 * How editions look: the files of one folder under {@code templates/themes}, by their path below it with {@code /}
 * between names ("print.css", "fonts/IBMPlexSerif-Regular.ttf").
 *
 * @param digest of every path and every byte, so that two themes with the same digest look the same
 */
public record Theme(String name, SortedMap<String, byte[]> files, Digest digest) {

    public Theme(String name, Map<String, byte[]> files) {
        this(name, new TreeMap<>(files), digest(files));
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

    private static Digest digest(Map<String, byte[]> files) {
        return Digest.of(new TreeMap<>(files).entrySet().stream()
                .map(file -> file.getKey() + " " + Digest.of(file.getValue())).toArray(String[]::new));
    }
}
