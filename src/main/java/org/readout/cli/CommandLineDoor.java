package org.readout.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.lang.reflect.Constructor;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;

/** The front door in a terminal: {@code readout publish}, {@code check}, {@code list}. Data goes to {@code out}, messages to {@code err}. */
@Command(name = "readout", versionProvider = CommandLineDoor.VersionText.class, mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "Turns memo drafts into releases: one edition for each audience, in PDF, Word and HTML.",
        footerHeading = "%nExamples:%n", footer = {
            "  readout publish                       read input/, write a release to output/",
            "  readout release status                what is live, on its way or withdrawn; and what is to be done",
            "  readout deliver --zip readouts.zip    the live release, for a mail or another server",
            "  readout verify-release readouts.zip   whether a release is what it says it is",
            "  readout watch --serve                 publish on every save, and look on in a browser",
            "  readout schedule --cron @daily        publish at planned times",
            "  readout runs                          what ran, why, and what came of it",
            "  readout check --memo policy-memo      say what an author should mend",
            "  readout ledger                        account for every character of the drafts",
            "  readout explain policy-memo           what its words were taken for, and why",
            "  readout changes                       what changed in the drafts since the live release",
            "  readout list                          memos, audiences and formats",
            "  readout translate status              how far each memo is in each language",
            "  readout rules                         what drafts are checked for, and how to mend it",
            "  readout new-type position-paper       begin a new kind of memo",
            "  source <(readout generate-completion) complete words with the tab key",
            "",
            "Exit codes: 0 ok · 1 findings at or above --fail-on · 2 a wrong word, folder or template",
            "            3 a draft was refused · 4 Readout itself failed"})
public final class CommandLineDoor {

    private static final String COMPLETION = "generate-completion";

    /** By name, in the order in which help lists them. */
    private static final Map<String, Class<?>> COMMANDS = new LinkedHashMap<>();

    static {
        COMMANDS.put("publish", PublishCommand.class);
        COMMANDS.put("watch", WatchCommand.class);
        COMMANDS.put("schedule", ScheduleCommand.class);
        COMMANDS.put("runs", RunsCommand.class);
        COMMANDS.put("release", ReleaseCommand.class);
        COMMANDS.put("deliver", DeliverCommand.class);
        COMMANDS.put("verify-release", VerifyReleaseCommand.class);
        COMMANDS.put("prune", PruneCommand.class);
        COMMANDS.put("check", CheckCommand.class);
        COMMANDS.put("ledger", LedgerCommand.class);
        COMMANDS.put("explain", ExplainCommand.class);
        COMMANDS.put("changes", ChangesCommand.class);
        COMMANDS.put("list", ListCommand.class);
        COMMANDS.put("translate", TranslateCommand.class);
        COMMANDS.put("rules", RulesCommand.class);
        COMMANDS.put("new-type", NewTypeCommand.class);
        COMMANDS.put("rehearse", RehearseCommand.class);
        COMMANDS.put(COMPLETION, AutoComplete.GenerateCompletion.class);
    }

    private CommandLineDoor() {
    }

    /** As {@link #run}, where Java can read the names of files; says what to do where it cannot, as memos go by them. */
    public static int open(String[] words, PrintStream out, PrintStream err) {
        Optional<String> refusal = FileNames.refusal(System.getProperty("os.name", ""), System.getProperty("sun.jnu.encoding", ""));
        refusal.ifPresent(utf8(err)::println);
        return refusal.isPresent() ? ExitCode.USAGE : run(words, out, err);
    }

    /** Runs one command and returns its exit code; never throws, and never shows a stack trace. */
    public static int run(String[] words, PrintStream out, PrintStream err) {
        String[] args = asOption(words);
        boolean colour = Terminal.wantsColour();
        Terminal terminal = new Terminal(utf8(out), utf8(err), colour, Again.of(List.of(args)));
        CommandLine line = new CommandLine(new CommandLineDoor(), factory(terminal));
        wanted(args).forEach(line::addSubcommand);
        line.setOut(new PrintWriter(terminal.out(), true));
        line.setErr(new PrintWriter(terminal.err(), true));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(colour ? Ansi.ON : Ansi.OFF));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        Optional.ofNullable(line.getSubcommands().get(COMPLETION)).ifPresent(command -> command.getCommandSpec().usageMessage().hidden(true));
        line.setExecutionExceptionHandler((failure, command, parsed) -> terminal.explain(failure));
        line.setParameterExceptionHandler((failure, parsed) -> terminal.correct(failure));
        if (args.length == 0) {
            line.usage(terminal.err());
            return ExitCode.USAGE;
        }
        try {
            return line.execute(args);
        } catch (Throwable failure) {
            // memory that ran out, a jar that lacks a class: whoever started it cannot read a stack trace
            return terminal.explain(failure);
        }
    }

    /** “help publish” asks for what “publish --help” does. */
    private static String[] asOption(String[] words) {
        return words.length > 0 && words[0].equals("help") ? Stream.concat(Stream.of(words).skip(1), Stream.of("--help")).toArray(String[]::new) : words;
    }

    /** The one that is asked for alone, where that is known: all of them are much to look at at every start. */
    private static Map<String, Class<?>> wanted(String[] args) {
        Optional<String> name = Stream.of(args).limit(1).filter(COMMANDS::containsKey).filter(one -> !one.equals(COMPLETION)).findFirst();
        return name.<Map<String, Class<?>>>map(one -> Map.of(one, COMMANDS.get(one))).orElse(COMMANDS);
    }

    private static CommandLine.IFactory factory(Terminal terminal) {
        return new CommandLine.IFactory() {
            @Override
            public <K> K create(Class<K> type) throws Exception {
                for (Constructor<?> constructor : type.getDeclaredConstructors()) {
                    if (List.of(constructor.getParameterTypes()).equals(List.of(Terminal.class))) {
                        return type.cast(constructor.newInstance(terminal));
                    }
                }
                return CommandLine.defaultFactory().create(type);
            }
        };
    }

    private static PrintStream utf8(PrintStream stream) {
        return new PrintStream(stream, true, StandardCharsets.UTF_8);
    }

    static final class VersionText implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"Readout " + Version.CURRENT};
        }
    }
}
