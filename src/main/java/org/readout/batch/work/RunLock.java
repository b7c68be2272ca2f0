package org.readout.batch.work;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

import org.readout.store.HeldFile;
import org.readout.store.OutputFolder;

/**
 * One at a time on an output folder, across processes. Who makes releases holds {@code lock} for as long as it is open, and {@code turn} while one is made;
 * who decides on releases that are made holds {@code turn} alone, and so gets a turn while somebody watches. The system lets go when the process dies.
 */
public final class RunLock implements AutoCloseable {

    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final String OURS = String.valueOf(ProcessHandle.current().pid());
    private final HeldFile file;

    private RunLock(HeldFile file) {
        this.file = file;
    }

    /** @throws Refusal when another run holds the folder, or nothing can be written to it */
    public static RunLock on(OutputFolder output) {
        return hold(output, output.lock(), Patience.NONE);
    }

    /** @throws Refusal when others do not let go in time, or nothing can be written to the folder */
    public static RunLock turn(OutputFolder output, Patience patience) {
        return hold(output, output.turn(), patience);
    }

    private static RunLock hold(OutputFolder output, Path file, Patience patience) {
        try {
            Files.createDirectories(file.getParent());
            Optional<HeldFile> held = HeldFile.hold(file);
            for (long waited = 0; held.isEmpty(); waited += PAUSE.toMillis()) {
                if (waited == 0 && !patience.most().isZero()) {
                    patience.waiting().accept(holder(file));
                }
                if (waited >= patience.most().toMillis() || !pause()) {
                    throw busy(output, holder(file), patience);
                }
                held = HeldFile.hold(file);
            }
            held.get().write(OURS.getBytes(StandardCharsets.US_ASCII));
            return new RunLock(held.get());
        } catch (FileSystemException e) {
            throw cannotWrite(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** "process 4711", or nothing where that cannot be told. */
    private static String holder(Path file) throws IOException {
        String pid = HeldFile.heldElsewhere(file).map(words -> new String(words, StandardCharsets.US_ASCII)).orElse(OURS);
        return pid.isEmpty() ? "" : "process " + pid;
    }

    private static Refusal.Busy busy(OutputFolder output, String holder, Patience patience) {
        String who = holder.isEmpty() ? "" : " (" + holder + ")";
        return new Refusal.Busy(Refusal.of(output.path().toString(), "Another Readout" + who + " is at work on this folder"
                + (patience.most().isZero() ? "." : ", and was after " + patience.most().toSeconds() + " seconds still."),
                "Wait until it has ended, or end it with Ctrl-C if it is a “watch” of yours, and run the command again.").findings());
    }

    private static Refusal cannotWrite(OutputFolder output) {
        return new Refusal.Unwritable(Refusal.of(output.path().toString(), "Nothing can be written to this folder; what was published before is untouched.",
                "Allow writing to it, or name another folder with --output.").findings());
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
