package org.readout.batch;

import java.nio.file.Path;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;

import org.readout.finding.Finding;
import org.readout.model.Digest;
import org.readout.model.SourceSpan;
import org.readout.source.Limits;

/** Has drafts read under limits of time and memory, each by a process that no other draft is in at that time. */
final class ReadingRoom implements AutoCloseable {

    private final Path templates;
    private final Path store;
    private final Settings.Tool tool;
    private final Limits limits;
    private final Deque<ReadingProcess> idle = new ConcurrentLinkedDeque<>();

    ReadingRoom(Path templates, Path store, Settings.Tool tool, Limits limits) {
        this.templates = templates;
        this.store = store;
        this.tool = tool;
        this.limits = limits;
    }

    /** Has a process started, so that it is there when the first draft comes. */
    void open() {
        if (idle.isEmpty()) {
            idle.push(start());
        }
    }

    /**
     * Has the draft's memo put in the store; what stopped that, if something did.
     *
     * @param earlier what the store keeps the draft's {@link EarlierRecords} under
     */
    Optional<Finding> read(DraftReference draft, Digest earlier) {
        ReadingProcess process = Optional.ofNullable(idle.poll()).orElseGet(this::start);
        ReadingProcess.Answer answer = process.read(draft, earlier, limits.seconds());
        if (answer == ReadingProcess.Answer.DONE) {
            idle.push(process);
            return Optional.empty();
        }
        SourceSpan whole = SourceSpan.of(draft.file());
        return Optional.of(answer == ReadingProcess.Answer.TOO_SLOW
                ? Finding.error("draft-too-slow", whole, "The draft could not be read within " + limits.seconds() + " seconds.",
                        "Copy the text into a new document; if it must be so, raise “seconds” in templates/limits.yaml.")
                : Finding.error("draft-too-large", whole, "The draft could not be read within " + limits.memoryMegabytes() + " MB of memory.",
                        "Copy the text into a new document; if it must be so, raise “memory-megabytes” in templates/limits.yaml."));
    }

    private ReadingProcess start() {
        return ReadingProcess.start(templates, store, tool, limits);
    }

    @Override
    public void close() {
        idle.forEach(ReadingProcess::close);
    }
}
