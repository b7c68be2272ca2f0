package org.readout.render;

import java.util.List;
import java.util.Locale;

import org.readout.model.Checksums;
import org.readout.model.Digest;

/**
 * A font for letters that a theme's own fonts lack, as declared in {@code templates/fonts.yaml}.
 *
 * @param family        what it is called here; any name of its own
 * @param scripts       names of Unicode scripts it is for ("Devanagari"), by which a letter nobody has is told where to get
 * @param languages     primary subtags of languages whose texts ask it before others ("ja")
 * @param debianPackage that brings it
 * @param files         bytes of its TrueType files or collections, regular first; empty when it is not on this machine
 * @param digest        of all that is said of it and of its files, which go by their {@link Checksums}: of 25 MB few are used
 */
public record FallbackFont(String family, List<String> scripts, List<String> languages, String debianPackage, List<byte[]> files, Digest digest) {

    public FallbackFont {
        scripts = List.copyOf(scripts);
        languages = List.copyOf(languages);
        files = List.copyOf(files);
    }

    public FallbackFont(String family, List<String> scripts, List<String> languages, String debianPackage, List<byte[]> files) {
        this(family, scripts, languages, debianPackage, files,
                Digest.of(family, scripts.toString(), languages.toString(), debianPackage, files.stream().map(Checksums::of).toList().toString()));
    }

    public boolean isFor(Locale language) {
        return languages.contains(language.getLanguage());
    }
}
