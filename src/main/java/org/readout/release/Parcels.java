package org.readout.release;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

import org.readout.model.Digest;
import org.readout.release.delivery.Parcel;
import org.readout.release.proof.SigningKey;
import org.readout.release.states.Standing;
import org.readout.release.states.State;
import org.readout.store.OutputFolder;
import org.readout.store.WholeFile;
import tools.jackson.databind.JsonNode;

/** Makes parcels of what is public, and of nothing else: files the manifest lists, the public copy of the log, and what the release says of it. */
public final class Parcels {

    private Parcels() {
    }

    /** Whether somebody may be given it: it was live, and was not withdrawn. */
    public static boolean mayLeave(Standing standing) {
        return standing.published() && standing.state() != State.WITHDRAWN;
    }

    /**
     * @param standing of a release that {@linkplain #mayLeave may leave}
     * @param key      to sign the log with, which goes on after the release was signed
     * @throws Altered when a file is read that is not as it was published
     */
    public static Parcel of(OutputFolder output, Standing standing, Optional<SigningKey> key) {
        if (!mayLeave(standing)) {
            throw new IllegalArgumentException(standing.release() + " is not public");
        }
        Path release = output.release(standing.release());
        SortedMap<String, Supplier<byte[]>> files = new TreeMap<>();
        for (JsonNode file : Manifest.files(release)) {
            Path path = release.resolve(file.path("path").asString());
            Digest digest = new Digest(file.path("sha256").asString());
            files.put(file.path("path").asString(), () -> unaltered(path, digest));
        }
        files.put(Manifest.FILE, () -> read(release.resolve(Manifest.FILE)));
        if (Files.exists(release.resolve(Publisher.SIGNATURE))) {
            files.put(Publisher.SIGNATURE, () -> read(release.resolve(Publisher.SIGNATURE)));
        }
        SortedMap<String, byte[]> beside = new TreeMap<>();
        byte[] log = read(output.releases().resolve(PublicLog.FILE));
        beside.put(PublicLog.FILE, log);
        Path head = output.releases().resolve(LogHeads.name(standing.release()));
        if (Files.exists(head)) {
            beside.put(LogHeads.name(standing.release()), read(head));
        }
        key.ifPresent(one -> beside.put(PublicLog.FILE + ".sig", one.sign(log)));
        return new Parcel(standing.release(), files, beside);
    }

    private static byte[] unaltered(Path file, Digest digest) {
        byte[] bytes = read(file);
        if (!Digest.of(bytes).equals(digest)) {
            throw new Altered(file);
        }
        return bytes;
    }

    private static byte[] read(Path file) {
        return WholeFile.readIfThere(file).orElseThrow(() -> new Altered(file));
    }

    /** A published file is not as it was published. */
    public static final class Altered extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Path file;

        Altered(Path file) {
            super("This file is not as it was published.");
            this.file = file;
        }

        public Path file() {
            return file;
        }
    }
}
