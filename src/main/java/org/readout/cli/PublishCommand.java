package org.readout.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.readout.batch.draft.PassedOver;
import org.readout.batch.publish.Preview;
import org.readout.batch.publish.Publishing;
import org.readout.batch.register.KnownReleases;
import org.readout.batch.register.Releases;
import org.readout.batch.release.RunReport;
import org.readout.batch.runs.Cause;
import org.readout.batch.runs.RecordedRuns;
import org.readout.batch.runs.RunRecords;
import org.readout.batch.work.Progress;
import org.readout.batch.work.Settings;
import org.readout.finding.Finding;
import org.readout.release.states.History;
import org.readout.release.states.Standing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code readout publish} */
@Command(name = "publish", mixinStandardHelpOptions = true,
        description = "Reads the drafts, checks them, makes every edition and publishes them as one release.",
        footerHeading = "%nExamples:%n", footer = {
            "  readout publish                                       everything in input/",
            "  readout publish --draft --memo policy-memo            one memo, to be looked at; what is live stays",
            "  readout publish --take-off --memo policy-memo         one memo, and nothing else is live any more",
            "  readout publish --input drafts --output site          other folders",
            "  readout publish --draft                               a draft, for others to review",
            "  readout publish --dry-run                             what an edit would touch, and why",
            "  readout publish --json > run.json                     for a program"})
final class PublishCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private RunOptions options = new RunOptions();

    @Mixin
    private FailOn failOn = new FailOn();

    @Option(names = "--dry-run",
            description = "Say what would be made and why, what is found, and which memos would be held back; render and publish nothing. Ends as publishing would.")
    private boolean dryRun;

    @Mixin
    private GoingLive goingLive = new GoingLive();

    @Mixin
    private Name name = new Name();

    @Option(names = "--force", description = "Make everything anew, whatever is kept from earlier runs.")
    private boolean force;

    @Option(names = "--without-verify", description = "Do not verify what is made: faster, and the release says so. For looking at, not for sending out.")
    private boolean unverified;

    @Option(names = "--without-broken",
            description = "When a draft has errors whose memo is live, take that memo off. Without this its last version without errors is carried into the new release.")
    private boolean withoutBroken;

    @Option(names = "--key", paramLabel = "FILE", description = "Sign the release with this Ed25519 key (PEM, PKCS#8), whatever templates/release.yaml says.")
    private @Nullable Path key;

    PublishCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Settings settings = options.settings().in(manner());
        if (dryRun) {
            return preview(settings);
        }
        ProgressBar bar = new ProgressBar(terminal.err(), Terminal.attended());
        Publishing.Outcome outcome;
        try {
            RecordedRuns.Run run = new RecordedRuns(new RunRecords(options.output()), progress -> Publishing.publish(settings, progress),
                    Clock.systemUTC()).run(new Cause.ByHand(), bar);
            RunLines.unrecorded(run).ifPresent(terminal::say);
            outcome = run.orThrow();
        } finally {
            bar.finish();
        }
        RunReport report = outcome.report();
        List<Finding> passedOver = PassedOver.in(settings);
        if (options.json()) {
            terminal.out().println(Json.of(outcome, releases(), passedOver));
        } else {
            // of a release that is there already, only what keeps a memo out of it is worth saying again
            Findings.print(terminal, Stream.concat((outcome.unchanged() ? report.errors() : report.findings()).stream(), passedOver.stream()).toList());
            Rebuilds.of(outcome.rebuilt()).forEach(line -> terminal.say("Made " + line));
            summarise(outcome);
        }
        outcome.due().forEach(entry -> terminal.say(ReleaseLines.due(entry)));
        return failOn.exitCode(report, passedOver);
    }

    private Settings.Manner manner() {
        Settings.Manner placed = goingLive.in(Settings.Manner.USUAL.inTheNameOf(name.who()));
        Settings.Manner verified = unverified ? placed.withoutVerifying() : placed;
        Settings.Manner released = withoutBroken ? verified.leavingOutBroken() : verified;
        Settings.Manner signed = Optional.ofNullable(key).map(released::signingWith).orElse(released);
        return force ? signed.makingAnew() : signed;
    }

    private int preview(Settings settings) {
        Preview preview = Publishing.preview(settings, Progress.NONE);
        RunReport report = preview.report();
        List<Finding> passedOver = PassedOver.in(settings);
        if (options.json()) {
            terminal.out().println(Json.of(preview, passedOver));
        } else {
            Findings.print(terminal, Stream.concat(report.findings().stream(), passedOver.stream()).toList());
            Rebuilds.of(preview.made()).forEach(line -> terminal.out().println("Would make " + line));
            heldBack(report, "Would be held back: ", " would stay");
            terminal.say(preview.made().isEmpty() ? "Nothing would be made." : "Files to be made: " + preview.made().size() + ". Nothing was rendered or published.");
        }
        return failOn.exitCode(report, passedOver);
    }

    private void heldBack(RunReport report, String said, String stays) {
        report.heldBack().forEach(file -> terminal.say(said + file + " (see the errors above)"
                + (report.carried().contains(file) ? "; its memo" + stays + " as it was last published" : "")));
    }

    private void summarise(Publishing.Outcome outcome) {
        RunReport report = outcome.report();
        heldBack(report, "Held back: ", " stays");
        if (!report.published()) {
            terminal.say(outcome.unchanged() ? "Nothing has changed, and there is still nothing to publish."
                    : "Nothing was published; what was published before is untouched.");
            return;
        }
        if (outcome.draft().isPresent()) {
            drafted(outcome, outcome.draft().get());
            return;
        }
        Path folder = releases().place(report.release()).normalize();
        terminal.say(outcome.unchanged() ? "Nothing has changed since release " + report.release() + "."
                : "Published release " + report.release() + ": " + Counted.of(report.renditions(), "file") + " for "
                        + Counted.of(report.memos().size(), "memo") + ".");
        if (!outcome.unchanged() && releases().look().live().filter(Standing::flagged).isPresent()) {
            terminal.say("Nobody has approved it yet. → readout release approve --who …");
        }
        sayWorking(report.release());
        terminal.out().println(folder.resolve("index.html"));
    }

    private KnownReleases releases() {
        return KnownReleases.in(options.output());
    }

    private void sayWorking(String release) {
        releases().working(release)
                .ifPresent(folder -> terminal.say("For those who work on the texts, and not for the public: " + folder.resolve("working.html").normalize()));
    }

    private void drafted(Publishing.Outcome outcome, Path folder) {
        RunReport report = outcome.report();
        History history = releases().look();
        Standing standing = history.find(report.release()).orElseThrow();
        terminal.say((outcome.unchanged() ? "Nothing has changed since draft " + report.release() + "; it is " + standing.state().words() + "."
                : "Made the draft " + report.release() + ": " + Counted.of(report.renditions(), "file") + ". What is live stays as it is.")
                + (goingLive.draft() ? "" : " " + Releases.whyDrafts(history)));
        terminal.say("  → readout release status");
        sayWorking(report.release());
        terminal.out().println(folder.resolve("index.html").normalize());
    }
}
