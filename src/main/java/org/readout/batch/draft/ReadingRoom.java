package org.readout.batch.draft;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.readout.batch.work.Refusal;
import org.readout.batch.work.Settings;
import org.readout.batch.work.Underway;
import org.readout.finding.Finding;
import org.readout.model.Digest;
import org.readout.model.SourceSpan;
import org.readout.source.Limits;

/**
 * Has drafts read under limits of time and memory, in a process of their own, which costs too much to start for each thread. What goes
 * wrong there is held against a draft only if it was alone; otherwise it is read once more, in a process that no other draft is in.
 */
public final class ReadingRoom implements AutoCloseable {

    /** A busy machine takes long to start a process, and no draft is to blame. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Path templates;
    private final Path store;
    private final Settings.Tool tool;
    private final Limits limits;
    private final Duration patience;
    private Optional<ReadingProcess> shared = Optional.empty();
    /** What was given to the process before its turn. */
    private final Map<DraftReference, Begun> begun = new ConcurrentHashMap<>();
    private boolean closed;

    public ReadingRoom(Path templates, Path store, Settings.Tool tool, Limits limits) {
        this(templates, store, tool, limits, PATIENCE);
    }

    /** @param patience how long a process may take to be ready */
    ReadingRoom(Path templates, Path store, Settings.Tool tool, Limits limits, Duration patience) {
        this.templates = templates;
        this.store = store;
        this.tool = tool;
        this.limits = limits;
        this.patience = patience;
    }

    Limits limits() {
        return limits;
    }

    private record Begun(Digest earlier, Underway<ReadingProcess.Answer> answer) {
    }

    /** Has a process started, so that it is there when the first draft comes. */
    void open() {
        shared();
    }

    /** Begins with a draft that {@link #read} will be asked for, and of which nothing is kept. */
    void begin(DraftReference draft, Digest earlier) {
        begun.put(draft, new Begun(earlier, Underway.begin(() -> answer(draft, earlier))));
    }

    /** Whether it was begun with, and not asked for since: the memo may be in the store by now. */
    boolean hasBegun(DraftReference draft) {
        return begun.containsKey(draft);
    }

    private synchronized ReadingProcess shared() {
        // a process that starts after the room was left, nobody would end
        if (!closed && shared.filter(one -> !one.isGone()).isEmpty()) {
            shared = Optional.of(start());
        }
        return shared.orElseThrow(() -> new IllegalStateException("the room was left before anything was read in it"));
    }

    /**
     * Has the draft's memo put in the store; what stopped that, if something did.
     *
     * @throws Refusal when nothing can be read, whatever the draft
     * @param earlier what the store keeps the draft's {@link EarlierRecords} under
     */
    Optional<Finding> read(DraftReference draft, Digest earlier) {
        ReadingProcess.Answer answer = Optional.ofNullable(begun.remove(draft)).filter(one -> one.earlier().equals(earlier))
                .map(one -> one.answer().await()).orElseGet(() -> answer(draft, earlier));
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
            case NOT_READY -> throw Refusal.of(draft.file(), "The process that reads drafts was not ready within " + patience.toSeconds() + " seconds.",
                    "Run the command again when the machine has less to do.");
        };
    }

    private ReadingProcess.Answer answer(DraftReference draft, Digest earlier) {
        ReadingProcess.Answer answer = shared().read(draft, earlier, limits.seconds(), patience);
        if (answer.sure() || isClosed()) {
            return answer;
        }
        try (ReadingProcess own = start()) {
            return own.read(draft, earlier, limits.seconds(), patience);
        }
    }

    private ReadingProcess start() {
        return ReadingProcess.start(templates, store, tool, limits);
    }

    private synchronized boolean isClosed() {
        return closed;
    }

    @Override
    public synchronized void close() {
        closed = true;
        shared.ifPresent(ReadingProcess::close);
    }
}
