package org.readout.release;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.readout.model.Digest;
import org.readout.store.OutputFolder;

/**
 * The release that visitors are shown.
 *
 * @param folder it lies in
 * @param apart  what belongs to it and is not for the public; empty when there is nothing of the kind
 */
public record LiveRelease(Path folder, Optional<Path> apart) {

    /** None before the first, and while the live one is withdrawn. */
    public static Optional<LiveRelease> in(OutputFolder output) {
        return new RegisterView(output).live();
    }

    public String id() {
        return folder.getFileName().toString();
    }

    Stream<Path> folders() {
        return Stream.concat(Stream.of(folder), apart.stream());
    }

    /**
     * An edition's file, and what it was made from.
     *
     * @param path   in the release
     * @param draft  its name
     * @param source digest of its bytes; of a translation's, of all it was made from
     * @param memo   its id
     */
    public record Made(String path, String draft, Digest source, String memo) {
    }

    /** Digest of all that the run read which published it; empty when its manifest cannot be understood. */
    public Optional<String> work() {
        return Manifest.work(folder);
    }

    /** All editions' files, of what is kept apart too; none when the manifest cannot be understood. */
    public List<Made> made() {
        return made(folders());
    }

    /** Those that are for the public. */
    List<Made> published() {
        return made(Stream.of(folder));
    }

    private static List<Made> made(Stream<Path> parts) {
        return parts.flatMap(part -> Manifest.files(part).stream()).filter(file -> file.path("source").path("sha256").asString("").matches("[0-9a-f]{64}"))
                .map(file -> new Made(file.path("path").asString(), file.path("source").path("file").asString(), new Digest(file.path("source").path("sha256").asString()),
                        file.path("memo").asString())).toList();
    }
}
