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
    private final Digest earlier;
    private final Deque<ReadingProcess> idle = new ConcurrentLinkedDeque<>();

    ReadingRoom(Path templates, Path store, Settings.Tool tool, Limits limits, Digest earlier) {
        this.templates = templates;
        this.store = store;
        this.tool = tool;
        this.limits = limits;
        this.earlier = earlier;
    }

    /** Has the draft's memo put in the store; what stopped that, if something did. */
    Optional<Finding> read(DraftReference draft) {
        ReadingProcess process = Optional.ofNullable(idle.poll()).orElseGet(() -> ReadingProcess.start(templates, store, tool, limits, earlier));
        ReadingProcess.Answer answer = process.read(draft, limits.seconds());
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

    @Override
    public void close() {
        idle.forEach(ReadingProcess::close);
    }
}
