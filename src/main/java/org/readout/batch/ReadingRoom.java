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
    private volatile boolean closed;

    ReadingRoom(Path templates, Path store, Settings.Tool tool, Limits limits) {
        this.templates = templates;
        this.store = store;
        this.tool = tool;
        this.limits = limits;
    }

    Limits limits() {
        return limits;
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
     * @throws Refusal when nothing can be read, whatever the draft
     * @param earlier what the store keeps the draft's {@link EarlierRecords} under
     */
    Optional<Finding> read(DraftReference draft, Digest earlier) {
        Optional<ReadingProcess> idler = Optional.ofNullable(idle.poll());
        ReadingProcess.Answer answer = ask(idler.orElseGet(this::start), draft, earlier);
        if (answer.kind() == ReadingProcess.Answer.Kind.DIED && idler.isPresent()) {
            // it may have died of something else while it waited: that is nothing to hold against this draft
            answer = ask(start(), draft, earlier);
        }
        SourceSpan whole = SourceSpan.of(draft.file());
        return switch (answer.kind()) {
            case DONE -> Optional.empty();
            case FAILED -> Optional.of(Finding.error("draft-not-kept", whole, "What was read of the draft could not be kept: " + answer.reason() + ".",
                    "Look whether the disk that the output folder is on is full, then run the command again."));
            case TOO_SLOW -> Optional.of(Finding.error("draft-too-slow", whole, "The draft could not be read within " + limits.seconds() + " seconds.",
                    "Copy the text into a new document; if it must be so, raise “seconds” in templates/limits.yaml."));
            case DIED -> Optional.of(Finding.error("draft-too-large", whole, "The draft could not be read within " + limits.memoryMegabytes() + " MB of memory.",
                    "Copy the text into a new document; if it must be so, raise “memory-megabytes” in templates/limits.yaml."));
            case NEVER_STARTED -> throw Refusal.of(draft.file(), "The process that reads drafts could not be started with " + limits.memoryMegabytes()
                    + " MB of memory" + (answer.reason().isEmpty() ? "." : ": " + answer.reason()),
                    "Run the command again; if that does not help, raise “memory-megabytes” in templates/limits.yaml.");
        };
    }

    private ReadingProcess.Answer ask(ReadingProcess process, DraftReference draft, Digest earlier) {
        ReadingProcess.Answer answer = process.read(draft, earlier, limits.seconds());
        if (answer.kind() == ReadingProcess.Answer.Kind.DONE) {
            idle.push(process);
            if (closed) {
                close();
            }
        }
        return answer;
    }

    private ReadingProcess start() {
        return ReadingProcess.start(templates, store, tool, limits);
    }

    @Override
    public void close() {
        closed = true;
        for (ReadingProcess process = idle.poll(); process != null; process = idle.poll()) {
            process.close();
        }
    }
}
