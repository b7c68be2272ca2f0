package org.readout.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.readout.batch.work.Settings;
import org.readout.finding.Spelling;
import org.readout.model.Format;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options every command takes. */
final class RunOptions {

    /** The checkout that the launcher belongs to, so that commands work from any folder. */
    static final Path HOME = Path.of(System.getProperty("readout.home", "."));

    @Option(names = {"-i", "--input"}, paramLabel = "FOLDER", description = "Folder of drafts (default: input).")
    private Path input = HOME.resolve("input");

    @Option(names = {"-o", "--output"}, paramLabel = "FOLDER", description = "Folder that releases go to (default: output).")
    private Path output = HOME.resolve("output");

    @Option(names = {"-t", "--templates"}, paramLabel = "FOLDER",
            description = "Folder of memo types, audiences and themes (default: templates).")
    private Path templates = HOME.resolve("templates");

    @Option(names = {"-m", "--memo"}, paramLabel = "ID", split = ",", description = "Only this memo; may be given several times.")
    private List<String> memos = List.of();

    @Option(names = {"-a", "--audience"}, paramLabel = "ID", split = ",", description = "Only this audience; may be given several times.")
    private List<String> audiences = List.of();

    @Option(names = {"-f", "--format"}, paramLabel = "FORMAT", split = ",", converter = FormatName.class,
            description = "Only this format: html, pdf, docx or xliff; may be given several times.")
    private List<Format> formats = List.of();

    @Option(names = "--threads", converter = AtLeastOne.class, paramLabel = "NUMBER", description = "How much is done at once (default: as many as there are processors).")
    private int threads;

    @Option(names = "--json", description = "Write the result to standard output as JSON.")
    private boolean json;

    /** Looks into every jar for the tool's digest: once a command is enough. */
    Settings settings() {
        return new Settings(input, templates, output,
                new Settings.Selection(new TreeSet<>(memos), new TreeSet<>(audiences), new TreeSet<>(formats)),
                threads > 0 ? threads : Runtime.getRuntime().availableProcessors(), new Settings.Tool(Version.CURRENT, Version.code()));
    }

    Path output() {
        return output;
    }

    boolean json() {
        return json;
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
