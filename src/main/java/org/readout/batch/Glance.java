package org.readout.batch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

import org.readout.model.Digest;
import org.readout.release.proof.SigningKey;
import org.readout.source.DraftFolder;
import org.readout.source.Illustrated;
import org.readout.store.FileTree;

/**
 * What a run can see without reading anything: by whom and how it is done, and the stamps of all files it may read. Where two runs see the same, the
 * second need not read them to know that it has nothing to do.
 */
final class Glance {

    private Glance() {
    }

    /**
     * The key that what came of the run is kept under; empty when files were written so shortly before that their stamps say nothing.
     *
     * @param templates of all that is read of the templates
     */
    static Optional<Digest> of(Settings settings, Optional<SigningKey> key, Stamps templates, Instant now) {
        if (templates.byPath().isEmpty() || !Files.isDirectory(settings.input())) {
            return Optional.empty();
        }
        Stamps drafts = Stamps.of(Stream.concat(DraftFolder.list(settings.input()).stream(), lead(settings.input())), now);
        Optional<Digest> files = drafts.and(pictures(settings.input(), now)).and(translations(settings.input(), now)).and(translations(settings.output(), now)).and(templates).digest();
        return files.map(seen -> Digest.of("glance", seen.hex(), Inputs.of(settings.tool()).hex(), settings.selection().digest().hex(),
                String.valueOf(settings.manner().verify()), String.valueOf(settings.manner().steady()), key.map(one -> one.verifying().encoded()).orElse("unsigned"),
                settings.input().toAbsolutePath().toString(), settings.templates().toAbsolutePath().toString()));
    }

    private static Stream<Path> lead(Path input) {
        return Stream.of(input.resolve(DraftFolder.LEAD)).filter(Files::isRegularFile);
    }

    /** All that a draft may show. */
    private static Stamps pictures(Path input, Instant now) {
        return Stamps.of(FileTree.within(input, Illustrated.DEEPEST + 1, DraftFolder::isTemporary).stream()
                .filter(file -> Illustrated.isPicture(file.getFileName().toString()) && Files.isRegularFile(file)), now);
    }

    private static Stamps translations(Path folder, Instant now) {
        return Stamps.of(folder.resolve(TranslationFiles.FOLDER), now);
    }
}
