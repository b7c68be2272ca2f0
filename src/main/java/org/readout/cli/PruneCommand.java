package org.readout.cli;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.readout.batch.publish.StorePruning;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** {@code readout prune} */
@Command(name = "prune", mixinStandardHelpOptions = true,
        description = "Frees room: removes results kept from earlier runs that nobody needs. Releases are not touched, and nothing of the live one goes.",
        footerHeading = "%nExamples:%n", footer = {
            "  readout prune                       what was not used for 30 days, and what is over 2 GB",
            "  readout prune --older-than 7d       keep less long",
            "  readout prune --larger-than 500MB   keep less",
            "  readout prune --dry-run             only say what would go"})
final class PruneCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private OutputOption output = new OutputOption();

    @Mixin
    private AsJson json = new AsJson();

    @Option(names = "--older-than", paramLabel = "AGE", converter = Age.class, description = "Results not used for so long go: 30d, 12h, 2w (default: 30d).")
    private Duration age = StorePruning.USUAL_AGE;

    @Option(names = "--larger-than", paramLabel = "SIZE", converter = Size.class,
            description = "While they take more, those used longest ago go: 500MB, 2GB (default: 2GB).")
    private long bytes = StorePruning.USUAL_BYTES;

    @Option(names = "--dry-run", description = "Only say what would go.")
    private boolean dryRun;

    PruneCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        StorePruning.Pruned pruned = StorePruning.prune(output.folder(), age, bytes, dryRun, Clock.systemUTC().instant());
        if (json.asked()) {
            terminal.out().println(Json.of(pruned, dryRun));
            return ExitCode.OK;
        }
        terminal.out().println((dryRun ? "Would remove " : "Removed ") + pruned.entries() + (pruned.entries() == 1 ? " result" : " results")
                + " (" + size(pruned.bytes()) + "); " + size(pruned.kept()) + (dryRun ? " would stay." : " are kept."));
        return ExitCode.OK;
    }

    private static String size(long bytes) {
        return bytes < 1_000_000 ? (bytes + 999) / 1000 + " kB" : String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
    }

    private static long counted(String word, Pattern form, Map<String, Long> units, String example) {
        Matcher matcher = form.matcher(word.strip());
        if (!matcher.matches()) {
            throw new TypeConversionException("“" + word + "” is no " + example + ".");
        }
        return Math.multiplyExact(Long.parseLong(matcher.group(1)), units.get(matcher.group(2).toLowerCase(Locale.ROOT)));
    }

    static final class Age implements ITypeConverter<Duration> {

        private static final Pattern FORM = Pattern.compile("(\\d{1,6})\\s*([hdw])", Pattern.CASE_INSENSITIVE);

        @Override
        public Duration convert(String word) {
            return Duration.ofHours(counted(word, FORM, Map.of("h", 1L, "d", 24L, "w", 168L), "age; write hours, days or weeks as 12h, 30d or 2w"));
        }
    }

    static final class Size implements ITypeConverter<Long> {

        private static final Pattern FORM = Pattern.compile("(\\d{1,9})\\s*([kmgt]b)", Pattern.CASE_INSENSITIVE);

        @Override
        public Long convert(String word) {
            return counted(word, FORM, Map.of("kb", 1L << 10, "mb", 1L << 20, "gb", 1L << 30, "tb", 1L << 40), "size; write it as 500MB or 2GB");
        }
    }
}
