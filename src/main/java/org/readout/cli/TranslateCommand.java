package org.readout.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.readout.batch.translate.Translating;
import org.readout.batch.translate.TranslationExport;
import org.readout.batch.translate.TranslationImport;
import org.readout.batch.translate.TranslationStatus;
import org.readout.batch.work.Settings;
import org.readout.finding.Finding;
import org.readout.finding.Level;
import org.readout.translate.Pseudo;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** {@code readout translate} */
@Command(name = "translate", mixinStandardHelpOptions = true, subcommands = {TranslateCommand.Export.class, TranslateCommand.Import.class, TranslateCommand.Status.class},
        synopsisSubcommandLabel = "COMMAND",
        description = "Sends memos to translators, takes back what they return, and says how far each language is.",
        footerHeading = "%nExamples:%n", footer = {
            "  readout translate export --to fr,ar     a package for each memo and language, with what is not translated yet",
            "  readout translate import memo.fr.xlf    take back what was translated",
            "  readout translate status                how far each memo is in each language",
            "  readout publish                         publish what is translated"})
final class TranslateCommand {

    @Command(name = "export", mixinStandardHelpOptions = true,
            description = {"Writes a package for each memo and language: XLIFF, a table for Word, the memory, the terms, a PDF of the source and a count of words.",
                "For qps-ploc and qps-plocm, which nobody speaks, it makes every edition instead, in longer words with accents or from the right, and fails where "
                        + "words were not translated, have no room or have no letters."},
            footerHeading = "%nExamples:%n", footer = {
                "  readout translate export --to fr                      what has no approved translation yet",
                "  readout translate export --to fr,es --all             everything, translated or not",
                "  readout translate export --to ja --since RELEASE      what is new since a release",
                "  readout translate export --to ar --xliff 2.0          for tools that want XLIFF 2.0",
                "  readout translate export --to qps-ploc,qps-plocm      try all editions in made-up languages"})
    static final class Export implements Callable<Integer> {

        private final Terminal terminal;

        @Mixin
        private DraftOptions options = new DraftOptions();

        @Option(names = "--to", required = true, split = ",", paramLabel = "LANGUAGE", converter = LanguageTag.class,
                description = "A language tag such as fr or pt-BR; may be given several times.")
        private List<String> languages = List.of();

        @Option(names = "--all", description = "Everything, and not only what lacks an approved translation.")
        private boolean all;

        @Option(names = "--since", paramLabel = "RELEASE", description = "What this release did not say, or not in these words.")
        private @Nullable String since;

        @Option(names = "--xliff", paramLabel = "VERSION", description = "1.2 (default) or 2.0.")
        private String version = "1.2";

        @Option(names = "--without-pdf", description = "Leave out the PDF of the source, which takes the longest.")
        private boolean withoutPdf;

        @Option(names = "--to-folder", paramLabel = "FOLDER", description = "Folder for the packages (default: for-translators in the output folder, or pseudo).")
        private @Nullable Path folder;

        Export(Terminal terminal) {
            this.terminal = terminal;
        }

        @Override
        public Integer call() {
            if (!List.of("1.2", "2.0").contains(version)) {
                throw new TypeConversionException("“" + version + "” is no version of XLIFF that is written. There are: 1.2, 2.0.");
            }
            Settings settings = options.settings();
            TranslationExport.What what = since != null ? new TranslationExport.What.Since(since)
                    : all ? new TranslationExport.What.Everything() : new TranslationExport.What.Unfinished();
            Path to = folder == null ? options.output().resolve("for-translators") : folder;
            List<String> spoken = languages.stream().filter(language -> Pseudo.of(language).isEmpty()).toList();
            List<Finding> findings = new ArrayList<>();
            Set<Finding> whyNoPdf = new LinkedHashSet<>();
            try (Translating translating = Translating.open(settings)) {
                if (!spoken.isEmpty()) {
                    translating.export(new TranslationExport.Request(spoken, what, version.equals("2.0"), !withoutPdf, to), one -> {
                        say(one);
                        whyNoPdf.addAll(one.findings());
                    });
                    whyNoPdf.stream().map(Finding::withoutError).forEach(findings::add);
                }
                Path pseudo = folder == null ? options.output().resolve("pseudo") : folder;
                languages.stream().flatMap(language -> Pseudo.of(language).stream()).forEach(one -> translating.pseudo(one, pseudo, outcome -> {
                    terminal.out().println(outcome.file());
                    findings.addAll(outcome.findings());
                }));
                findings.addAll(translating.contested());
            }
            Findings.print(terminal, findings);
            return findings.size() == whyNoPdf.size() ? ExitCode.OK : ExitCode.FINDINGS;
        }

        private void say(TranslationExport.Package one) {
            terminal.out().println(one.folder().map(Path::toString).orElse(one.memo() + " (" + one.language() + "): nothing to translate"));
            if (one.folder().isPresent()) {
                List<String> bands = new ArrayList<>();
                one.words().bands().forEach((band, amount) -> {
                    if (amount.words() > 0) {
                        bands.add(amount.words() + " " + band.id());
                    }
                });
                terminal.say("  " + one.words().total().words() + " words: " + String.join(", ", bands));
            }
        }
    }

    @Command(name = "import", mixinStandardHelpOptions = true,
            description = "Takes back XLIFF files and tables that translators returned. What is sound is kept for the next run to publish; what is not is listed.")
    static final class Import implements Callable<Integer> {

        private final Terminal terminal;

        @Mixin
        private DraftOptions options = new DraftOptions();

        @Mixin
        private FailOn failOn = new FailOn();

        @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files that came back, in any order and under any name.")
        private List<Path> files = List.of();

        @Option(names = "--language", paramLabel = "LANGUAGE", converter = LanguageTag.class, description = "The language of files that do not say it themselves.")
        private String language = "";

        Import(Terminal terminal) {
            this.terminal = terminal;
        }

        @Override
        public Integer call() {
            List<Finding> findings = new ArrayList<>();
            boolean refused = false;
            try (Translating translating = Translating.open(options.settings())) {
                for (TranslationImport.Outcome outcome : translating.take(files, language)) {
                    findings.addAll(outcome.findings());
                    refused |= outcome.memo().isEmpty();
                    Findings.print(terminal, outcome.findings());
                    terminal.out().println(outcome.memo().isEmpty() ? outcome.file() + ": not taken" : outcome.file() + ": " + outcome.memo() + " (" + outcome.language() + "), "
                            + outcome.taken() + " segments taken, " + outcome.known() + " known already, " + outcome.aside().size() + " kept aside; "
                            + outcome.share().percent() + " % of the memo is translated");
                }
            }
            return failOn.exitCode(findings, refused);
        }
    }

    @Command(name = "status", mixinStandardHelpOptions = true, description = "Says for every memo and language how many words are translated, out of date and missing.")
    static final class Status implements Callable<Integer> {

        private final Terminal terminal;

        @Mixin
        private DraftOptions options = new DraftOptions();

        @Mixin
        private AsJson json = new AsJson();

        Status(Terminal terminal) {
            this.terminal = terminal;
        }

        @Override
        public Integer call() {
            try (Translating translating = Translating.open(options.settings())) {
                List<TranslationStatus> all = translating.status();
                if (json.asked()) {
                    terminal.out().println(Json.translations(all));
                } else {
                    table(all);
                }
                Findings.print(terminal, translating.findings());
                return translating.findings().stream().anyMatch(finding -> finding.level() == Level.ERROR) ? ExitCode.REFUSED : ExitCode.OK;
            }
        }

        private void table(List<TranslationStatus> all) {
            if (all.isEmpty()) {
                terminal.say("Nothing is translated yet; “readout translate export --to fr” is where it begins.");
                return;
            }
            int widest = all.stream().mapToInt(one -> one.memo().length()).max().orElse(4);
            String line = "%-" + widest + "s  %-8s %8s %8s %8s %8s %8s %5s";
            terminal.out().println(String.format(Locale.ROOT, line, "memo", "language", "words", "current", "approved", "stale", "missing", ""));
            all.forEach(one -> terminal.out().println(String.format(Locale.ROOT, line, one.memo(), one.language(), one.words(), one.current(), one.approved(), one.stale(),
                    one.missing(),
                    one.percent() + " %")));
        }
    }
}
