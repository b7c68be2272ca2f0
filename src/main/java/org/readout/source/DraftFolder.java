package org.readout.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The folder authors' files arrive in. Everything in it is a draft but folders, hidden files and editors' temporary files. */
public final class DraftFolder {

    private static final Pattern TEMPORARY = Pattern.compile("(\\.|~\\$|~WRL).*|.*(~|\\.tmp|\\.swp|\\.part|\\.crdownload)");

    private DraftFolder() {
    }

    /** Files of the folder, by name. */
    public static List<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !TEMPORARY.matcher(file.getFileName().toString()).matches())
                    .sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Draft load(Path file) {
        try {
            return new Draft(file.getFileName().toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
