package org.readout.batch.publish;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.readout.batch.draft.DraftReference;
import org.readout.batch.draft.EarlierRecords;
import org.readout.batch.draft.KeptFiles;
import org.readout.batch.draft.KnownDrafts;
import org.readout.batch.draft.Means;
import org.readout.batch.draft.Preparation;
import org.readout.batch.draft.ReadingRoom;
import org.readout.batch.draft.ReadyRoom;
import org.readout.batch.work.Settings;
import org.readout.model.Digest;
import org.readout.source.DraftFolder;
import org.readout.source.Illustrated;
import org.readout.store.Store;

/** Drafts that are read before a run asks for them, as many at once as it has threads. */
record EarlyReading(Settings settings, Store store, ReadyRoom room, KnownDrafts known) {

    /** The first of them, while all else is looked at; nothing is kept of it. */
    void first() {
        room.openEarly(this::begun);
    }

    /** Each with what the store keeps its earlier records under. */
    private Map<DraftReference, Digest> begun() {
        EarlierRecords earlier = EarlierRecords.in(settings.output(), known.records());
        List<Path> files = Files.isDirectory(settings.input()) ? DraftFolder.list(settings.input()) : List.of();
        return kept(files.stream()).collect(Collectors.toMap(Function.identity(), draft -> earlier.only(draft.file()).keep(store)));
    }

    /** Those that are being saved, where a process is ready for them. */
    void saved(Collection<Path> files) {
        room.ready().ifPresent(templates -> {
            EarlierRecords earlier = EarlierRecords.in(settings.output(), known.records());
            Preparation preparation = new Preparation(new Means(settings, templates, store), earlier, known.prepared());
            ReadingRoom reading = room.room(templates);
            kept(files.stream().filter(file -> DraftFolder.holds(settings.input(), file))).forEach(draft ->
                    known.foresight().begin(draft, templates.inputs().digest(), earlier.of(draft.file()), () -> preparation.prepare(draft, reading, false)));
        });
    }

    private Stream<DraftReference> kept(Stream<Path> files) {
        return files.limit(settings.threads()).filter(file -> !Illustrated.isPicture(file.getFileName().toString()))
                .flatMap(file -> KeptFiles.keep(file, store).map(digest -> new DraftReference(file.getFileName().toString(), digest)).stream());
    }
}
