package org.readout.render;

import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;

import org.readout.model.Digest;

/**
 * A font for letters that a theme's own fonts lack, as declared in {@code templates/fonts.yaml}.
 *
 * @param family        what it is called here; any name of its own
 * @param scripts       names of Unicode scripts it is for ("Devanagari"), by which a letter nobody has is told where to get
 * @param languages     primary subtags of languages whose texts ask it before others ("ja")
 * @param debianPackage that brings it
 * @param files         bytes of its TrueType files or collections, regular first; empty when it is not on this machine
 * @param digest        of all that is said of it and of its files
 */
public record FallbackFont(String family, List<String> scripts, List<String> languages, String debianPackage, List<byte[]> files, Digest digest) {

    public FallbackFont {
        scripts = List.copyOf(scripts);
        languages = List.copyOf(languages);
        files = List.copyOf(files);
    }

    public FallbackFont(String family, List<String> scripts, List<String> languages, String debianPackage, List<byte[]> files) {
        this(family, scripts, languages, debianPackage, files,
                Digest.of(family, scripts.toString(), languages.toString(), debianPackage, files.stream().map(FallbackFont::sums).toList().toString()));
    }

    /** Two sums that tell fonts apart and that processors work out themselves: SHA-256 of 25 MB, few of which are used, takes a seventh of a short run. */
    private static String sums(byte[] file) {
        return file.length + " " + sum(new CRC32(), file) + " " + sum(new CRC32C(), file);
    }

    private static long sum(Checksum sum, byte[] bytes) {
        sum.update(bytes);
        return sum.getValue();
    }

    public boolean isFor(Locale language) {
        return languages.contains(language.getLanguage());
    }
}
