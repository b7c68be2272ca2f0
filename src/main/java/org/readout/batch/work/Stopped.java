package org.readout.batch.work;

import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What stopped a run that neither drafts nor templates are to blame for.
 *
 * @param why  without a full stop
 * @param hint what to do about it
 */
public record Stopped(String why, String hint) {

    /** As Linux, macOS and Windows say it. */
    private static final Pattern FULL = Pattern.compile("(?i)no space left on device|disk quota exceeded|not enough space on the disk");

    public static Stopped by(Throwable failure) {
        if (causes(failure).map(Throwable::getMessage).anyMatch(message -> message != null && FULL.matcher(message).find())) {
            return new Stopped("there is no room left on the disk that the output folder is on",
                    "Make room, then run the command again; “readout prune --larger-than 100MB” takes away what can be made again. What was published before is untouched.");
        }
        Optional<Stopped> place = causes(failure).filter(FileSystemException.class::isInstance).map(FileSystemException.class::cast).filter(at -> at.getFile() != null)
                .findFirst().map(Stopped::at);
        return place.orElseGet(() -> new Stopped(message(failure), "What was published before is untouched. The log is in the output folder, .readout/readout.log."));
    }

    /** What is there of the path is told: the rest may be names that Readout gives to what is not done yet. */
    private static Stopped at(FileSystemException failure) {
        Path there = Path.of(failure.getFile()).toAbsolutePath().normalize();
        boolean missing = failure instanceof NoSuchFileException;
        while (!Files.exists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        if (Files.isRegularFile(there) && !there.equals(Path.of(failure.getFile()).toAbsolutePath().normalize())) {
            return new Stopped("“" + there + "” is a file, and a folder is needed in its place", "Name a folder, or move the file away. What was published before is untouched.");
        }
        return missing ? new Stopped("there is no “" + failure.getFile() + "”", "Put it back, or name another. What was published before is untouched.")
                : new Stopped("“" + there + "” cannot be " + (Files.isRegularFile(there) ? "opened or replaced" : "written to") + Optional.ofNullable(failure.getReason())
                        .map(reason -> " (" + reason + ")").orElse(""),
                "Allow it, or name another place. What was published before is untouched.");
    }

    /** What was the matter in the first place. */
    public static Throwable root(Throwable failure) {
        return causes(failure).reduce((above, below) -> below).orElse(failure);
    }

    public static String message(Throwable failure) {
        return failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }
}
