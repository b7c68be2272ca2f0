package org.readout.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.readout.model.Draft;

/**
 * The folder authors' files arrive in. Everything in it is a draft but folders, hidden files, editors' temporary files and the lead of the
 * announcement.
 */
public final class DraftFolder {

    /** Names that Word, LibreOffice, Vim (which tries a folder with the number 4913), Emacs, macOS and browsers give to what is not to stay. */
    private static final Pattern TEMPORARY = Pattern.compile(
            "(\\.|~\\$|~WR[A-Z]).*|.*(~|\\.tmp|\\.sw[a-z]|\\.part|\\.crdownload)|#.*#|4913|.*\\.tmp\\.[0-9.]+|.*\\.sb-[0-9a-f]{8}-\\w+", Pattern.DOTALL);

    /** What a release is announced with; no memo is made of it. */
    public static final String LEAD = "announcement.md";

    /** The folder in it that translators' files arrive in. */
    public static final String TRANSLATIONS = "translations";

    private DraftFolder() {
    }

    /** Whether a file of this name is an editor's own and not an author's. */
    public static boolean isTemporary(String name) {
        return TEMPORARY.matcher(name).matches();
    }

    /** Drafts of the folder, by name. */
    public static List<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(DraftFolder::isDraft).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a file that may have gone is a draft of the folder. */
    public static boolean holds(Path folder, Path file) {
        return folder.toAbsolutePath().normalize().equals(file.toAbsolutePath().normalize().getParent()) && isDraft(file);
    }

    private static boolean isDraft(Path file) {
        String name = file.getFileName().toString();
        return Files.isRegularFile(file) && !isTemporary(name) && !name.equals(LEAD);
    }

    /** The lead of the announcement, if there is one. */
    public static Optional<Draft> lead(Path folder) {
        Path file = folder.resolve(LEAD);
        return Files.isRegularFile(file) ? Optional.of(load(file)) : Optional.empty();
    }

    public static Draft load(Path file) {
        try {
            return new Draft(file.getFileName().toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
