package org.readout.batch;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.springframework.batch.core.job.JobExecutionException;

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
        return new Stopped(message(failure), "What was published before is untouched. The log is in the output folder, .readout/readout.log.");
    }

    /** Of what stopped a job, what was the matter in the first place: the framework says of its own that something was. */
    static Throwable first(List<Throwable> failures) {
        List<Throwable> roots = failures.stream().map(failure -> causes(failure).reduce((above, below) -> below).orElse(failure)).toList();
        return roots.stream().filter(root -> !(root instanceof JobExecutionException)).findFirst().orElse(roots.get(0));
    }

    static String message(Throwable failure) {
        return failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }
}
