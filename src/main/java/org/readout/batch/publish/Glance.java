package org.readout.batch.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.readout.batch.work.Inputs;
import org.readout.batch.work.Settings;
import org.readout.batch.work.Stamps;
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
        Optional<Digest> files = drafts(settings.input(), now).and(translations(settings.input(), now)).and(translations(settings.output().path(), now)).and(templates).digest();
        return files.map(seen -> Digest.of("glance", seen.hex(), Inputs.of(settings.tool()).hex(), settings.selection().digest().hex(),
                String.valueOf(settings.manner().verify()), String.valueOf(settings.manner().steady()), key.map(one -> one.verifying().encoded()).orElse("unsigned"),
                settings.input().toAbsolutePath().toString(), settings.templates().toAbsolutePath().toString()));
    }

    /** Of drafts, of what the release is announced with, and of all that a draft may show. */
    private static Stamps drafts(Path folder, Instant now) {
        try {
            // the real path: a link that leads elsewhere is a change
            Path input = folder.toRealPath();
            List<Path> files = new ArrayList<>();
            FileTree.within(input, Illustrated.DEEPEST + 1, path -> DraftFolder.isTemporary(path.getFileName().toString()), path -> {
                if ((input.equals(path.getParent()) || Illustrated.isPicture(path.getFileName().toString())) && Files.isRegularFile(path)) {
                    files.add(path);
                }
            });
            return Stamps.of(files.stream(), now);
        } catch (IOException e) {
            return Stamps.NONE;
        }
    }

    private static Stamps translations(Path folder, Instant now) {
        return Stamps.of(folder.resolve(DraftFolder.TRANSLATIONS), now);
    }
}
