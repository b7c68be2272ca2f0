package org.readout.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.readout.model.Digest;
import org.readout.release.states.Entry;
import org.readout.store.WholeFile;
import org.readout.store.WholeFolder;

/**
 * The log of releases: lines of JSON, each chained to the one before it, only ever added to. A line is there when it is on the disk
 * with its newline; what a crash left without one never was an entry, and nothing was done because of it.
 */
final class ReleaseLog {

    private final Path file;
    private final List<LogLine> lines;

    private ReleaseLog(Path file, List<LogLine> lines) {
        this.file = file;
        this.lines = lines;
    }

    /**
     * As it can be read now, also while somebody writes to it.
     *
     * @throws LogDamage when it was altered
     */
    static ReleaseLog read(Path file) {
        return new ReleaseLog(file, lines(file, whole(bytes(file))));
    }

    /**
     * For one who is alone with it and will write to it: a line without an end is taken off.
     *
     * @throws LogDamage when it was altered
     */
    static ReleaseLog open(Path file) {
        byte[] bytes = bytes(file);
        byte[] whole = whole(bytes);
        ReleaseLog log = new ReleaseLog(file, lines(file, whole));
        if (whole.length < bytes.length) {
            cut(file, whole.length);
        }
        return log;
    }

    List<Entry> entries() {
        return lines.stream().flatMap(line -> line.entry().stream()).toList();
    }

    List<LogLine> lines() {
        return List.copyOf(lines);
    }

    /** When it returns they are on the disk, all of them in one write. */
    void append(List<Entry> entries) {
        List<LogLine> more = new ArrayList<>();
        for (Entry entry : entries) {
            more.add(LogLine.of(entry, more.isEmpty() ? last() : more.get(more.size() - 1).hash()));
        }
        StringBuilder text = new StringBuilder();
        more.forEach(line -> text.append(line.text()));
        write(text.toString().getBytes(StandardCharsets.UTF_8));
        lines.addAll(more);
    }

    private Digest last() {
        return lines.isEmpty() ? Digest.NONE : lines.get(lines.size() - 1).hash();
    }

    private void write(byte[] bytes) {
        boolean isNew = !Files.exists(file);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
                for (ByteBuffer rest = ByteBuffer.wrap(bytes); rest.hasRemaining();) {
                    channel.write(rest);
                }
                channel.force(true);
            }
            if (isNew) {
                WholeFolder.flush(file.toAbsolutePath().getParent());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void cut(Path file, long length) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(length);
            channel.force(true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path file) {
        return WholeFile.readIfThere(file).orElse(new byte[0]);
    }

    /** Up to the last newline. */
    private static byte[] whole(byte[] bytes) {
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] != '\n') {
            end--;
        }
        return Arrays.copyOf(bytes, end);
    }

    private static List<LogLine> lines(Path file, byte[] bytes) {
        List<LogLine> lines = new ArrayList<>();
        Digest previous = Digest.NONE;
        for (String text : new String(bytes, StandardCharsets.UTF_8).lines().toList()) {
            Optional<LogLine> line = LogLine.read(text, lines.size() + 1, previous);
            if (line.isEmpty()) {
                throw new LogDamage(file, "Line " + (lines.size() + 1) + " of the log of releases was altered, or lines before it are missing.",
                        "Put back a copy from before; releases/log.jsonl has the public lines. Or move the file away: a new log begins, and what is live stays so.");
            }
            lines.add(line.get());
            previous = line.get().hash();
        }
        return lines;
    }
}
