package org.readout.batch.watch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.readout.batch.runs.Stop;

/**
 * Rung by the operating system. What it says of files is not looked at, only that something happened: so no event can be
 * misread, and a flood in which the system drops some does no harm. Where the system cannot be listened to it becomes a
 * {@link Clockwork}.
 */
final class SystemBell implements Bell {

    private static final Duration SLICE = Duration.ofMillis(200);

    private final Stop stop;
    private final Consumer<String> complaint;
    private final WatchService service;
    private final Map<Path, WatchKey> keys = new HashMap<>();
    private boolean deaf;

    private SystemBell(WatchService service, Stop stop, Consumer<String> complaint) {
        this.service = service;
        this.stop = stop;
        this.complaint = complaint;
    }

    /** @param complaint told, in a sentence, why folders are looked at in turn instead */
    static Bell open(Stop stop, Consumer<String> complaint) {
        try {
            WatchService service = FileSystems.getDefault().newWatchService();
            if (service.getClass().getSimpleName().startsWith("Polling")) {
                // on macOS, where Java itself looks every ten seconds
                service.close();
                return new Clockwork(stop);
            }
            return new SystemBell(service, stop, complaint);
        } catch (IOException | UnsupportedOperationException e) {
            complaint.accept(deafness(e));
            return new Clockwork(stop);
        }
    }

    @Override
    public void await(Duration most) {
        if (deaf) {
            new Clockwork(stop).await(most);
            return;
        }
        long end = System.nanoTime() + most.toNanos();
        for (long left = most.toNanos(); left > 0 && !stop.isNow(); left = end - System.nanoTime()) {
            if (heard(Math.min(left, SLICE.toNanos()))) {
                return;
            }
        }
    }

    private boolean heard(long nanoseconds) {
        try {
            WatchKey rung = service.poll(nanoseconds, TimeUnit.NANOSECONDS);
            if (rung == null) {
                return false;
            }
            for (WatchKey key = rung; key != null; key = service.poll()) {
                key.pollEvents();
                key.reset();
            }
            return true;
        } catch (InterruptedException e) {
            stop.now();
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public boolean listenTo(Set<Path> folders) {
        keys.entrySet().removeIf(entry -> {
            boolean over = !folders.contains(entry.getKey()) || !entry.getValue().isValid();
            if (over) {
                entry.getValue().cancel();
            }
            return over;
        });
        List<Path> fresh = folders.stream().filter(folder -> !deaf && !keys.containsKey(folder)).toList();
        fresh.forEach(this::listenTo);
        return !fresh.isEmpty();
    }

    private void listenTo(Path folder) {
        if (deaf) {
            return;
        }
        try {
            keys.put(folder, folder.register(service, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY,
                    StandardWatchEventKinds.ENTRY_DELETE));
        } catch (NoSuchFileException | NotDirectoryException e) {
            // gone again; the next look will not find it
            keys.remove(folder);
        } catch (IOException e) {
            deaf = true;
            complaint.accept(deafness(e));
        }
    }

    private static String deafness(Exception failure) {
        return "The system does not tell of saves here (" + failure.getMessage() + "), so the folders are looked at three times a second instead."
                + " On Linux, raising fs.inotify.max_user_watches or max_user_instances helps.";
    }

    @Override
    public void close() {
        try {
            service.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
