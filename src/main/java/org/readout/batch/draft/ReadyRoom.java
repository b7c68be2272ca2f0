package org.readout.batch.draft;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.readout.batch.template.TemplateFolder;
import org.readout.batch.template.Templates;
import org.readout.batch.work.Settings;
import org.readout.batch.work.Stamps;
import org.readout.model.Digest;
import org.readout.source.Limits;

/** Templates as they were read last, and the process that reads drafts with them: both are kept for as long as the templates are the same. */
public final class ReadyRoom implements AutoCloseable {

    private final Settings settings;
    private Optional<ReadingRoom> room = Optional.empty();
    private Digest readFor = Digest.NONE;
    private Optional<Templates> templates = Optional.empty();
    private Stamps stamps = Stamps.NONE;

    public ReadyRoom(Settings settings) {
        this.settings = settings;
    }

    /** Has the process start, while all else is looked at here, and read a few drafts of which nothing is kept. */
    public void openEarly(Supplier<Map<DraftReference, Digest>> drafts) {
        if (room.isEmpty()) {
            ReadingRoom early = made(TemplateFolder.limits(settings.templates()));
            room = Optional.of(early);
            early.open();
            drafts.get().forEach(early::begin);
        }
    }

    public Templates templates(Stamps now) {
        if (templates.isEmpty() || !now.areSurely(stamps)) {
            templates = Optional.of(TemplateFolder.read(settings.templates()));
            stamps = now;
        }
        return templates.orElseThrow();
    }

    public ReadingRoom room(Templates templates) {
        Digest now = templates.inputs().digest();
        boolean early = readFor.equals(Digest.NONE) && room.filter(opened -> opened.limits().equals(templates.limits())).isPresent();
        if (!now.equals(readFor) && !early) {
            room.ifPresent(ReadingRoom::close);
            room = Optional.of(made(templates.limits()));
        }
        readFor = now;
        return room.orElseThrow();
    }

    /** The templates that drafts were read with last; empty when there is no process that has read the same. */
    public Optional<Templates> ready() {
        return templates.filter(known -> room.isPresent() && known.inputs().digest().equals(readFor));
    }

    private ReadingRoom made(Limits limits) {
        return new ReadingRoom(settings.templates(), settings.store(), settings.tool(), limits);
    }

    /** The process may have read other templates than it should; the next begins anew. */
    public void leave() {
        close();
        room = Optional.empty();
        readFor = Digest.NONE;
    }

    @Override
    public void close() {
        room.ifPresent(ReadingRoom::close);
    }
}
