package org.readout.cli;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.readout.batch.publish.Publishing;
import org.readout.batch.runs.RecordedRuns;
import org.readout.batch.runs.RunRecord;
import org.readout.batch.runs.RunRecords;
import org.readout.batch.runs.Stop;
import org.readout.batch.runs.TakingTurns;
import org.readout.batch.schedule.DueReleases;
import org.readout.batch.schedule.Missed;
import org.readout.batch.schedule.Schedule;
import org.readout.batch.schedule.Timetable;
import org.readout.batch.work.Progress;
import org.readout.batch.work.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code readout schedule} */
@Command(name = "schedule", mixinStandardHelpOptions = true,
        description = "Publishes at planned times, until you press Ctrl-C.",
        footerHeading = "%nExamples:%n", footer = {
            "  readout schedule --cron \"0 3 * * *\"                          every day at 3:00",
            "  readout schedule --cron \"30 18 * * MON-FRI\" --zone Europe/Berlin",
            "  readout schedule --cron @hourly --missed skip                times that were missed are left out",
            "  readout schedule --cron \"0 3 * * *\" --next 5                 only say when that would be"})
final class ScheduleCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private RunOptions options = new RunOptions();

    @Option(names = "--cron", required = true, paramLabel = "\"EXPRESSION\"",
            description = "When: minute, hour, day of the month, month, day of the week, as in crontab; six fields begin with seconds; or @hourly, @daily, @weekly, @monthly, @yearly.")
    private String cron = "";

    @Option(names = "--zone", paramLabel = "ZONE", description = "On whose clocks, as in Europe/Berlin (default: this machine's).")
    private String zone = ZoneId.systemDefault().getId();

    @Option(names = "--missed", paramLabel = "run|skip", defaultValue = "run",
            description = "Times that passed while Readout was down or the machine asleep: one run makes up for all of them, or they are left out (default: run).")
    private Missed missed = Missed.RUN;

    @Mixin
    private GoingLive goingLive = new GoingLive();

    @Mixin
    private Name name = new Name();

    @Option(names = "--next", converter = AtLeastOne.class, paramLabel = "NUMBER", description = "Print the next so many times, and end.")
    private int next;

    ScheduleCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Timetable timetable = Timetable.of(cron, zone);
        if (next > 0) {
            Optional<Instant> time = timetable.after(Clock.systemUTC().instant());
            for (int count = 0; count < next && time.isPresent(); count++) {
                terminal.out().println(RunLines.moment(time.get(), timetable.zone()));
                time = timetable.after(time.get());
            }
            return ExitCode.OK;
        }
        Settings settings = options.settings().in(goingLive.in(Settings.Manner.USUAL.inTheNameOf(name.who())));
        // while somebody looks on: later it would be the run alone that is refused, and embargoes end all the same
        Publishing.require(settings);
        Stop stop = new Stop();
        Ending.onSignal(stop, terminal, () -> schedule(settings, timetable, stop));
        return ExitCode.OK;
    }

    private void schedule(Settings settings, Timetable timetable, Stop stop) {
        RunRecords records = new RunRecords(options.output());
        TakingTurns publication = new TakingTurns(progress -> Publishing.publish(settings, progress), stop,
                () -> terminal.say("Another Readout is at work on " + options.output().normalize() + "; this run waits for it to end."));
        new Schedule(timetable, missed, records, new RecordedRuns(records, publication, Clock.systemUTC()), Progress.NONE, bringing(settings, stop), Clock.systemUTC(),
                new Schedule.Listener() {
                    @Override
                    public void waiting(Instant until) {
                        terminal.say("The next run is planned for " + RunLines.moment(until, timetable.zone()) + "; press Ctrl-C to end.");
                    }

                    @Override
                    public void skipped(Instant planned) {
                        terminal.say("Missed and left out: " + RunLines.moment(planned, timetable.zone()) + ", and any times before it.");
                    }

                    @Override
                    public void ran(RecordedRuns.Run run) {
                        RunLines.unrecorded(run).ifPresent(terminal::say);
                        print(run.record(), timetable.zone());
                    }
                }).run();
    }

    /** Scheduled releases go out at their own times, between the runs. */
    private DueReleases bringing(Settings settings, Stop stop) {
        return new DueReleases(settings, stop, Clock.systemUTC(),
                entry -> terminal.say(ReleaseLines.due(entry)), terminal::explain);
    }

    private void print(RunRecord record, ZoneId zone) {
        if (options.json()) {
            terminal.out().println(Json.of(record));
            return;
        }
        Findings.print(terminal, record.errors());
        terminal.say(RunLines.time(record.ended(), zone) + "  " + RunLines.cause(record.cause(), zone) + " → " + RunLines.result(record)
                + "  (" + RunLines.took(record.took()) + "; findings: " + RunLines.findings(record) + ")");
    }
}
