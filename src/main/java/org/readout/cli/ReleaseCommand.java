package org.readout.cli;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.readout.batch.register.Releases;
import org.readout.batch.schedule.Timetable;
import org.readout.batch.work.Refusal;
import org.readout.release.states.Approve;
import org.readout.release.states.Clear;
import org.readout.release.states.Command;
import org.readout.release.states.Embargo;
import org.readout.release.states.Entry;
import org.readout.release.states.Event;
import org.readout.release.states.History;
import org.readout.release.states.LogText;
import org.readout.release.states.Publish;
import org.readout.release.states.RollBack;
import org.readout.release.states.ScheduleFor;
import org.readout.release.states.Sign;
import org.readout.release.states.State;
import org.readout.release.states.Submit;
import org.readout.release.states.Withdraw;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code readout release} */
@picocli.CommandLine.Command(name = "release", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "COMMAND",
        description = "Takes a release from draft to live: submit, sign, approve, schedule, publish; and back: rollback, withdraw, clear. Everything is written down.",
        footerHeading = "%nExamples:%n", footer = {
            "  readout publish --draft --who \"Ada Byron\"                    make a draft nobody outside can reach",
            "  readout release status                                       what there is, and what is to be done next",
            "  readout release submit --who \"Ada Byron\"                     hand it to others",
            "  readout release sign reading-order --who \"Ben Ito\"           say what only a person can",
            "  readout release approve --who \"Ben Ito\"                      a second pair of eyes",
            "  readout release schedule --at 2026-12-01T09:00 --zone Europe/Paris --who \"Ben Ito\"",
            "  readout release rollback --reason \"Wrong figure 3\" --who \"Ben Ito\""})
final class ReleaseCommand implements Callable<Integer> {

    private static final String ABOUT = "Id of the release; may be left out when only one can be meant.";
    private static final String TAKE_OFF = "Of a release made with --memo, --audience or --format: take everything else that is live off. Without this it is refused where anything else is live.";

    private final Terminal terminal;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    ReleaseCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(terminal.err());
        return ExitCode.USAGE;
    }

    @picocli.CommandLine.Command(mixinStandardHelpOptions = true, description = "Says how it stands with each release, and what is to be done next.")
    int status(@Mixin ReleaseOptions options) {
        History history = options.history();
        if (options.json()) {
            terminal.out().println(ReleaseJson.status(history, options.policy(),
                    release -> history.live().map(live -> options.releases().filesTakenOff(live.release(), release)).orElse(List.of())));
        } else if (history.standings().isEmpty()) {
            terminal.say("There are no releases yet; “readout publish” makes one, “readout publish --draft” a draft.");
        } else {
            new ReleaseLines(history, options.policy(), options.zone(), options.releases()).status().forEach(terminal::print);
        }
        return ExitCode.OK;
    }

    @picocli.CommandLine.Command(mixinStandardHelpOptions = true, description = "Prints the log of releases: who did what, when and why. Its chain is verified first.")
    int log(@Mixin ReleaseOptions options) {
        History history = options.history();
        if (options.json()) {
            terminal.out().println(ReleaseJson.log(history.entries()));
        } else {
            LogText.lines(history, options.zone()).forEach(terminal.out()::println);
            terminal.say("Entries: " + history.entries().size() + ". Times are those of " + options.zone() + ".");
        }
        return ExitCode.OK;
    }

    @picocli.CommandLine.Command(mixinStandardHelpOptions = true,
            description = "Hands a draft to others for review. Readers are told --reason when it is published, unless publishing it has one of its own: “Erratum: three years, not two”.")
    int submit(@Mixin ReleaseOptions options, @Mixin Name name, @Mixin Reason reason,
            @Parameters(arity = "0..1", paramLabel = "RELEASE", description = ABOUT) @Nullable String release) {
        return tell(options, name, reason, new Submit(named(release).orElseGet(() -> Meant.in(options.history(), State.DRAFT))));
    }

    @picocli.CommandLine.Command(mixinStandardHelpOptions = true,
            description = "Says by name that you have looked at what only a person can judge; templates/release.yaml lists what.")
    int sign(@Mixin ReleaseOptions options, @Mixin Name name, @Mixin Reason reason,
            @Parameters(index = "0", paramLabel = "ITEM", description = "What you have looked at.") String item,
            @Parameters(index = "1", arity = "0..1", paramLabel = "RELEASE", description = ABOUT) @Nullable String release) {
        return tell(options, name, reason, new Sign(named(release).orElseGet(() ->
                Meant.in(options.history(), State.IN_REVIEW, State.DRAFT, State.APPROVED, State.SCHEDULED, State.LIVE)), item));
    }

    @picocli.CommandLine.Command(mixinStandardHelpOptions = true, description = "Approves a release in review or, afterwards, one that was published without review.")
    int approve(@Mixin ReleaseOptions options, @Mixin Name name, @Mixin Reason reason,
            @Parameters(arity = "0..1", paramLabel = "RELEASE", description = ABOUT) @Nullable String release) {
        return tell(options, name, reason, new Approve(named(release).orElseGet(() -> Meant.toApprove(options.history()))));
    }

    @picocli.CommandLine.Command(mixinStandardHelpOptions = true, description = "Has an approved release go live at a time, and not before.")
    int schedule(@Mixin ReleaseOptions options, @Mixin Name name, @Mixin Reason reason,
            @Option(names = "--at", required = true, paramLabel = "TIME", description = "When, on the clocks of the zone: 2026-12-01T09:00.") String at,
            @Option(names = "--zone", paramLabel = "ZONE", description = "Whose clocks, as in Europe/Paris (default: time-zone in templates/release.yaml).") @Nullable String zone,
            @Option(names = "--take-off", description = TAKE_OFF) boolean takeOff,
            @Parameters(arity = "0..1", paramLabel = "RELEASE", description = ABOUT) @Nullable String release) {
        Embargo embargo = new Embargo(time(at), named(zone).map(Timetable::zone).or(() -> options.policy().zone()).orElseThrow(() -> Refusal.of("--at " + at,
                "It is not said on whose clocks.", "Add --zone Europe/Paris, or “time-zone: Europe/Paris” to templates/release.yaml.")));
        int code = tell(options, takeOff, name, reason, new ScheduleFor(named(release).orElseGet(() -> Meant.in(options.history(), State.APPROVED, State.SCHEDULED)), embargo));
        if (!embargo.remark().isEmpty()) {
            terminal.say(embargo.remark());
        }
        terminal.say("It is brought out by “readout schedule”, “watch” or “publish” if they run then, or by “readout release due” as soon as somebody or a timer calls it.");
        return code;
    }

    @picocli.CommandLine.Command(mixinStandardHelpOptions = true, description = "Brings out an approved release now.")
    int publish(@Mixin ReleaseOptions options, @Mixin Name name, @Mixin Reason reason,
            @Option(names = "--force", description = "Though nobody approved it, when it stays flagged until somebody does; or before its time. Takes a reason.") boolean force,
            @Option(names = "--take-off", description = TAKE_OFF) boolean takeOff,
            @Parameters(arity = "0..1", paramLabel = "RELEASE", description = ABOUT) @Nullable String release) {
        return tell(options, takeOff, name, reason, new Publish(named(release).orElseGet(() -> Meant.in(options.history(), State.APPROVED, State.SCHEDULED)), force));
    }

    @picocli.CommandLine.Command(mixinStandardHelpOptions = true, description = "Takes a release away. Where it was public, a page says that it was withdrawn, when and why.")
    int withdraw(@Mixin ReleaseOptions options, @Mixin Name name, @Mixin Reason reason,
            @Parameters(arity = "0..1", paramLabel = "RELEASE", description = "Id of the release (default: the live one).") @Nullable String release) {
        return tell(options, name, reason, new Withdraw(named(release).orElseGet(() -> Meant.in(options.history(), State.LIVE))));
    }

    @picocli.CommandLine.Command(mixinStandardHelpOptions = true,
            description = "Says which drafts of a release that was withdrawn or rolled back from were not wrong: they may be published again as they are.")
    int clear(@Mixin ReleaseOptions options, @Mixin Name name, @Mixin Reason reason, @ArgGroup(multiplicity = "1") Innocent innocent,
            @Parameters(arity = "0..1", paramLabel = "RELEASE", description = "Id of the release (default: the only one that keeps these drafts back).") @Nullable String release) {
        History history = options.history();
        String meant = named(release).orElseGet(() -> {
            Map<String, SortedMap<String, List<String>>> keptBack = options.releases().keptBack(history);
            return Meant.toClear(history, one -> innocent.isOf(keptBack.get(one)));
        });
        // of one that nobody took away, that is to be said, whatever drafts it has
        List<String> drafts = history.away().contains(meant) ? innocent.among(meant, options.releases().drafts(meant)) : List.of();
        return tell(options, name, reason, new Clear(meant, drafts));
    }

    @picocli.CommandLine.Command(mixinStandardHelpOptions = true, description = "Makes the earlier live release live again, in one step.")
    int rollback(@Mixin ReleaseOptions options, @Mixin Name name, @Mixin Reason reason,
            @Option(names = "--to", paramLabel = "RELEASE", description = "Which one (default: the one before the live one).") @Nullable String to) {
        return tell(options, name, reason, new RollBack(named(to).orElseGet(() -> Meant.toRollBackTo(options.history()))));
    }

    @picocli.CommandLine.Command(mixinStandardHelpOptions = true, description = "Brings out scheduled releases whose time has come. For timers: does nothing when nothing is due.")
    int due(@Mixin ReleaseOptions options) {
        History history = options.history();
        if (history.due(Clock.systemUTC().instant()).isEmpty()) {
            terminal.say(history.nextDue().map(next -> "Nothing is due before " + LogText.moment(next, options.zone()) + " " + options.zone() + ".")
                    .orElse("Nothing is scheduled."));
            return ExitCode.OK;
        }
        try (Releases releases = options.open(terminal)) {
            releases.bringDue();
            print(options, releases.history().ofTheSchedule(history.entries().size()), releases.history());
        }
        return ExitCode.OK;
    }

    private int tell(ReleaseOptions options, Name name, Reason reason, Command command) {
        return tell(options, false, name, reason, command);
    }

    private int tell(ReleaseOptions options, boolean takeOff, Name name, Reason reason, Command command) {
        try (Releases releases = options.open(terminal)) {
            print(options, takeOff ? releases.tellMeant(command, name.who(), reason.words()) : releases.tell(command, name.who(), reason.words()), releases.history());
        }
        return ExitCode.OK;
    }

    private void print(ReleaseOptions options, List<Entry> written, History history) {
        if (options.json()) {
            terminal.out().println(ReleaseJson.log(written));
            return;
        }
        ReleaseLines lines = new ReleaseLines(history, options.policy(), options.zone(), options.releases());
        written.forEach(entry -> {
            terminal.print(entry.event().release() + ": " + LogText.words(history, entry) + ".");
            lines.missed(entry).ifPresent(terminal::print);
            lines.tookOff(entry).ifPresent(terminal::print);
        });
        written.stream().filter(entry -> entry.event() instanceof Event.Withdrawn).flatMap(entry -> lines.beside(entry.event().release()).stream()).forEach(terminal::print);
        written.stream().map(entry -> entry.event().release()).distinct().flatMap(release -> lines.next(release).stream()).forEach(terminal::print);
    }

    private static Optional<String> named(@Nullable String word) {
        return Optional.ofNullable(word).map(String::strip).filter(one -> !one.isEmpty());
    }

    private static LocalDateTime time(String word) {
        try {
            return LocalDateTime.parse(word.strip().replace(' ', 'T'));
        } catch (DateTimeParseException e) {
            throw Refusal.of("--at " + word, "“" + word + "” is no time.",
                    "Write the day and the time as clocks there show it, as in 2026-12-01T09:00, and the place with --zone.");
        }
    }
}
