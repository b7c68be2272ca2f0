package org.readout.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.readout.batch.work.Apart;
import org.readout.batch.work.Refusal;
import org.readout.batch.work.Settings;
import org.readout.finding.Spelling;
import org.readout.model.Format;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options of every command that publishes. */
final class RunOptions {

    /** The checkout that the launcher belongs to, so that commands work from any folder. */
    static final Path HOME = Path.of(System.getProperty("readout.home", "."));

    @Mixin
    private DraftOptions drafts = new DraftOptions();

    @Mixin
    private AsJson json = new AsJson();

    @Option(names = {"-a", "--audience"}, paramLabel = "ID", split = ",", description = "Only this audience; may be given several times.")
    private List<String> audiences = List.of();

    @Option(names = {"-f", "--format"}, paramLabel = "FORMAT", split = ",", converter = FormatName.class,
            description = "Only this format: html, pdf, docx or xliff; may be given several times.")
    private List<Format> formats = List.of();

    @Option(names = "--threads", converter = AtLeastOne.class, paramLabel = "NUMBER", description = "How much is done at once (default: as many as there are processors).")
    private int threads;

    /**
     * Looks into every jar for the tool's digest: once a command is enough.
     *
     * @throws Refusal when drafts and releases would not lie apart
     */
    Settings settings() {
        Settings all = drafts.settings();
        Apart.require(all.input(), output());
        return new Settings(all.input(), all.templates(), output(), new Settings.Selection(all.selection().memos(), new TreeSet<>(audiences), new TreeSet<>(formats)),
                threads > 0 ? threads : all.threads(), all.tool());
    }

    Path output() {
        return drafts.output();
    }

    boolean json() {
        return json.asked();
    }

    static <T> T named(String word, T[] values, Function<T, String> name, String kind) {
        Optional<T> value = Arrays.stream(values).filter(known -> name.apply(known).equalsIgnoreCase(word)).findFirst();
        List<String> names = Arrays.stream(values).map(name).toList();
        return value.orElseThrow(() -> new TypeConversionException("“" + word + "” is no " + kind + ". "
                + Spelling.nearest(word, names).map(near -> "Did you mean “" + near + "”? ").orElse("")
                + "There are: " + names.stream().collect(Collectors.joining(", ")) + "."));
    }

    static final class FormatName implements ITypeConverter<Format> {
        @Override
        public Format convert(String word) {
            return named(word, Format.values(), Format::id, "format");
        }
    }
}
