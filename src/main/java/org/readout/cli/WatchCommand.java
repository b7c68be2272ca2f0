package org.readout.cli;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.concurrent.Callable;

import org.readout.batch.draft.PassedOver;
import org.readout.batch.publish.Publishing;
import org.readout.batch.runs.Cause;
import org.readout.batch.runs.RecordedRuns;
import org.readout.batch.runs.RunRecord;
import org.readout.batch.runs.RunRecords;
import org.readout.batch.runs.Stop;
import org.readout.batch.watch.Regeneration;
import org.readout.batch.watch.Watch;
import org.readout.batch.work.Progress;
import org.readout.batch.work.Refusal;
import org.readout.batch.work.Settings;
import org.readout.desk.PreviewServer;
import org.readout.finding.Finding;
import org.readout.model.SourceSpan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code readout watch} */
@Command(name = "watch", mixinStandardHelpOptions = true,
        description = "Publishes whenever a draft or template is saved, until you press Ctrl-C. While a draft has errors, the last good release stays.",
        footerHeading = "%nExamples:%n", footer = {
            "  readout watch                 a line for each save",
            "  readout watch --serve         and the release in your browser, which follows",
            "  readout watch --serve 9000    at a port of your choice",
            "  readout watch --serve --draft --memo policy-memo   one memo while you write; what is live stays",
            "  readout watch --json          a line of JSON for each save, for a program"})
final class WatchCommand implements Callable<Integer> {

    private static final String USUAL_PORT = "8765";
    private static final int NOT_SERVED = -1;

    private final Terminal terminal;

    @Mixin
    private RunOptions options = new RunOptions();

    @Option(names = "--serve", arity = "0..1", paramLabel = "PORT", fallbackValue = USUAL_PORT, defaultValue = "" + NOT_SERVED,
            description = "Show the release in a browser on this machine (port " + USUAL_PORT + ", or a free one); open pages load themselves again.")
    private int port;

    @Option(names = "--without-verify", description = "Do not verify what is made: faster, and the release says so. For looking at, not for sending out.")
    private boolean unverified;

    @Mixin
    private GoingLive goingLive = new GoingLive();

    @Mixin
    private Name name = new Name();

    WatchCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Settings settings = options.settings().in(goingLive.in((unverified ? Settings.Manner.USUAL.withoutVerifying() : Settings.Manner.USUAL).inTheNameOf(name.who())));
        Stop stop = new Stop();
        Ending.onSignal(stop, terminal, () -> watch(settings, stop));
        return ExitCode.OK;
    }

    private void watch(Settings settings, Stop stop) {
        try (Publishing publishing = Publishing.open(settings)) {
            Optional<PreviewServer> preview = port == NOT_SERVED ? Optional.empty() : Optional.of(serve(options.output()));
            try {
                preview.ifPresent(server -> terminal.say("Look at " + server.address()));
                terminal.say("Watching " + settings.input().normalize() + " and " + settings.templates().normalize() + "; press Ctrl-C to end.");
                Findings.print(terminal, PassedOver.in(settings));
                watch(settings, publishing, stop, preview);
            } finally {
                preview.ifPresent(PreviewServer::close);
            }
        }
    }

    private void watch(Settings settings, Publishing publishing, Stop stop, Optional<PreviewServer> preview) {
        ProgressBar bar = new ProgressBar(terminal.err(), true);
        RecordedRuns runs = new RecordedRuns(new RunRecords(options.output()), publishing::publish, Clock.systemUTC());
        new Watch(settings, runs, Terminal.attended() ? bar : Progress.NONE, stop, Clock.systemUTC(), new Watch.Ears() {
            private String told = "";

            @Override
            public void regenerated(Regeneration regeneration) {
                if (Terminal.attended()) {
                    bar.finish();
                }
                if (regeneration.run().record().cause() instanceof Cause.Saved began && began.files().isEmpty()) {
                    // no save will mend what is meant
                    regeneration.run().failure().filter(Refusal.NotMeant.class::isInstance).ifPresent(refusal -> {
                        throw refusal;
                    });
                }
                RunLines.unrecorded(regeneration.run()).ifPresent(terminal::say);
                print(regeneration);
                regeneration.run().outcome().ifPresent(outcome -> outcome.due().forEach(entry -> terminal.say(ReleaseLines.due(entry))));
                preview.ifPresent(server -> {
                    regeneration.run().outcome().filter(outcome -> outcome.report().published()).ifPresent(outcome -> server.made(outcome.draft()));
                    server.ran(findings(regeneration.run()));
                });
            }

            @Override
            public void saving(SortedSet<Path> files) {
                publishing.foresee(files);
            }

            @Override
            public void round() {
                try {
                    publishing.bringDue().forEach(entry -> terminal.say(ReleaseLines.due(entry)));
                } catch (Refusal refusal) {
                    // whoever edits the templates goes on; it is tried again the next time round
                    if (!refusal.getMessage().equals(told)) {
                        terminal.explain(refusal);
                    }
                    told = refusal.getMessage();
                }
            }

            @Override
            public void notice(String message) {
                terminal.say(message);
            }
        }).run();
    }

    private PreviewServer serve(Path output) {
        try {
            return open(output);
        } catch (BindException e) {
            throw new Refusal(List.of(Finding.error("cannot-run", SourceSpan.of("--serve " + port),
                    "Port " + port + " is taken by another program, or may not be used.", "Name another one, as in “--serve 9000”, or none.")));
        } catch (IllegalArgumentException e) {
            throw new Refusal(List.of(Finding.error("cannot-run", SourceSpan.of("--serve " + port),
                    "“" + port + "” cannot be a port.", "Name a number from 1024 to 65535, or none.")));
        } catch (IOException e) {
            throw new Refusal(List.of(Finding.error("cannot-run", SourceSpan.of("--serve " + port),
                    "The preview cannot be opened: " + e.getMessage() + ".", "Watch without “--serve”, and open the release's index.html in a browser.")));
        }
    }

    private PreviewServer open(Path output) throws IOException {
        try {
            return PreviewServer.open(output, port);
        } catch (BindException e) {
            if (port != Integer.parseInt(USUAL_PORT)) {
                throw e;
            }
            return PreviewServer.open(output, 0);
        }
    }

    /** Findings of the drafts that were saved, and whatever is an error; the others were told before. */
    private void print(Regeneration regeneration) {
        RunRecord record = regeneration.run().record();
        if (options.json()) {
            terminal.out().println(Json.of(regeneration));
            return;
        }
        List<String> saved = record.cause() instanceof Cause.Saved cause ? cause.files().stream().map(file -> Path.of(file).getFileName().toString()).toList() : List.of();
        Set<Finding> errors = Set.copyOf(record.errors());
        List<Finding> told = findings(regeneration.run()).stream()
                .filter(finding -> errors.contains(finding) || saved.contains(finding.span().file())).toList();
        Findings.print(terminal, told);
        terminal.say(RunLines.time(record.ended(), ZoneId.systemDefault()) + "  " + RunLines.cause(record.cause(), ZoneId.systemDefault()) + " → " + RunLines.result(record)
                + "  (" + RunLines.took(regeneration.sinceSave()) + "; findings: " + RunLines.findings(record) + ")");
        Rebuilds.of(record.rebuilt()).forEach(line -> terminal.say("          made " + line));
    }

    private static List<Finding> findings(RecordedRuns.Run run) {
        return run.outcome().map(outcome -> outcome.report().findings()).orElse(run.record().errors());
    }
}
