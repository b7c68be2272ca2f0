package org.readout.cli;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

import org.readout.model.Digest;

/** Readout's own version, from the jar it runs from. */
final class Version {

    static final String CURRENT =
            Optional.ofNullable(Version.class.getPackage().getImplementationVersion()).orElse("development");

    private Version() {
    }

    /** Of the process, whose code stays what it is. */
    private static final class Running {

        static final Digest CODE = digest();
    }

    /** A digest of everything on the class path: of the checksums a jar keeps, and of the files of a folder of classes. */
    static Digest code() {
        return Running.CODE;
    }

    private static Digest digest() {
        List<String> parts = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path path = Path.of(entry);
            try {
                if (Files.isDirectory(path)) {
                    folder(path, parts);
                } else if (Files.isRegularFile(path)) {
                    jar(path, parts);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return Digest.of(parts.toArray(String[]::new));
    }

    private static void folder(Path folder, List<String> parts) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                parts.add(folder.relativize(file).toString());
                parts.add(Digest.of(Files.readAllBytes(file)).hex());
            }
        }
    }

    private static void jar(Path file, List<String> parts) throws IOException {
        try (JarFile jar = new JarFile(file.toFile(), false)) {
            for (Enumeration<? extends ZipEntry> entries = jar.entries(); entries.hasMoreElements();) {
                ZipEntry entry = entries.nextElement();
                parts.add(entry.getName());
                parts.add(Long.toHexString(entry.getCrc()));
            }
        }
    }
}
