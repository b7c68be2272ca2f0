package org.readout.cli;

import java.util.List;
import java.util.stream.Stream;

import org.readout.batch.release.RunReport;
import org.readout.finding.Finding;
import org.readout.finding.Level;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;

/** The option of commands whose exit code goes by findings. */
final class FailOn {

    @Option(names = "--fail-on", paramLabel = "LEVEL", converter = LevelName.class, defaultValue = "error",
            description = "Exit with 1 when a finding is at least this: note, warning or error (default: error).")
    private Level level = Level.ERROR;

    /** A refused draft weighs more than findings that reach the level. */
    int exitCode(List<Finding> findings, boolean refused) {
        return exitCode(findings.stream().map(Finding::level), refused);
    }

    /** @param more findings that are not the release's */
    int exitCode(RunReport report, List<Finding> more) {
        return exitCode(Stream.concat(report.levels().keySet().stream().filter(one -> report.levels().get(one) > 0), more.stream().map(Finding::level)),
                !report.refused().isEmpty());
    }

    private int exitCode(Stream<Level> found, boolean refused) {
        if (refused) {
            return ExitCode.REFUSED;
        }
        return found.anyMatch(one -> one.atLeast(level)) ? ExitCode.FINDINGS : ExitCode.OK;
    }

    static final class LevelName implements ITypeConverter<Level> {
        @Override
        public Level convert(String word) {
            return RunOptions.named(word, Level.values(), Level::id, "level");
        }
    }
}
