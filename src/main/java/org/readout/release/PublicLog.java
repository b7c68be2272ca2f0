package org.readout.release;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.readout.model.Digest;
import org.readout.release.states.Entry;
import org.readout.release.states.Event;
import org.readout.release.states.History;
import org.readout.release.states.Standing;
import org.readout.store.WholeFile;

/**
 * The copy of the log beside the releases, for everybody. Of a release that was never live it has digests only, and nothing that
 * comes after the last line about one that was; when that release is live its lines are told, and the hashes are what they were.
 */
final class PublicLog {

    static final String FILE = "log.jsonl";

    private PublicLog() {
    }

    /** Writes it unless it is that way already. Before the first release there is none. */
    static void write(Path file, List<LogLine> lines, History history) {
        String text = text(lines, history);
        if (!text.isEmpty()) {
            WholeFile.writeUnlessSame(file, text.getBytes(StandardCharsets.UTF_8));
        }
    }

    static String text(List<LogLine> lines, History history) {
        int last = lines.stream().filter(line -> isPublic(line, history)).mapToInt(LogLine::number).max().orElse(0);
        return lines.stream().limit(last).map(line -> (isPublic(line, history) ? line : line.withheld()).text()).collect(Collectors.joining());
    }

    /** Whether it is told outside: what withdrawn drafts were called is not. */
    static boolean isPublic(LogLine line, History history) {
        return line.entry().map(Entry::event).filter(event -> !(event instanceof Event.Cleared)).flatMap(event -> history.find(event.release())).filter(Standing::published)
                .isPresent();
    }

    /**
     * What was public once must be in the log still, at its place.
     *
     * @throws LogDamage when the log lacks lines at its end, or was written anew
     */
    static void compare(Path copy, Path log, List<LogLine> lines) {
        Digest previous = Digest.NONE;
        int number = 0;
        for (String text : WholeFile.textIfThere(copy).lines().toList()) {
            Optional<LogLine> line = LogLine.read(text, number + 1, previous);
            if (line.isEmpty()) {
                // only a copy, and it was not the log that was altered: it is written anew
                return;
            }
            if (lines.size() <= number || !lines.get(number).hash().equals(line.get().hash())) {
                throw new LogDamage(log, "The log of releases is not the one that releases/" + FILE + " is a copy of: they differ from line " + (number + 1) + " on.",
                        "Put back the log from a copy; or, if it was meant to begin anew, move releases/" + FILE + " and releases/*.log.json away too.");
            }
            previous = line.get().hash();
            number++;
        }
    }
}
