package org.readout.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** One run at a time on an output folder, across processes. The system lets go of it when the process dies. */
final class RunLock implements AutoCloseable {

    private final FileChannel channel;

    private RunLock(FileChannel channel) {
        this.channel = channel;
    }

    /** @throws Refusal when another run holds the folder, or nothing can be written to it */
    static RunLock on(Settings settings) {
        return on(settings.output());
    }

    /** @throws Refusal when another run holds the folder, or nothing can be written to it */
    static RunLock on(Path output) {
        Path work = output.resolve(".readout");
        try {
            Files.createDirectories(work);
            FileChannel channel = FileChannel.open(work.resolve("lock"),
                    StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(channel)) {
                return new RunLock(channel);
            }
            channel.close();
        } catch (FileSystemException e) {
            throw cannotWrite(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new Refusal.Busy(Refusal.of(output.toString(), "Another Readout is at work on this folder.",
                "Wait until it has ended, or end it with Ctrl-C if it is a “watch” of yours, and run the command again.").findings());
    }

    private static boolean tryLock(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static Refusal cannotWrite(Path output) {
        return Refusal.of(output.toString(), "Nothing can be written to this folder; what was published before is untouched.",
                "Allow writing to it, or name another folder with --output.");
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
