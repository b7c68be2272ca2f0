package org.readout.release;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.readout.release.states.Case;
import org.readout.release.states.Command;
import org.readout.release.states.Decision;
import org.readout.release.states.Entry;
import org.readout.release.states.Event;
import org.readout.release.states.History;
import org.readout.release.states.MakeDraft;
import org.readout.release.states.Policy;
import org.readout.release.states.Publish;
import org.readout.release.states.PublishAtOnce;
import org.readout.release.states.Returning;
import org.readout.release.states.Standing;
import org.readout.release.states.State;
import org.readout.release.states.Way;
import org.readout.store.OutputFolder;

/**
 * The releases of an output folder: what the log says of them, and the folders that go by it. Whatever is decided is first written
 * down, and only then done; what was written down and not done, because the process died, is done when the register is opened again. Its
 * caller holds the lock on the folder.
 */
public final class Register {

    private final OutputFolder output;
    private final RegisterView view;
    private final ReleaseLog log;
    private final HeldReleases held;
    private final ReleaseFolders folders;
    private final Supplier<String> names;
    private final Clock clock;
    private History history;
    /** Nothing before it was said whether the public has an address for the folder. */
    private Optional<Optional<URI>> site = Optional.empty();
    private final Collection.Known listed = new Collection.Known();

    private Register(OutputFolder output, ReleaseLog log, Supplier<String> names, Clock clock) {
        this.output = output;
        this.view = new RegisterView(output);
        this.log = log;
        this.held = new HeldReleases(output, names);
        this.folders = new ReleaseFolders(output, held);
        this.names = names;
        this.clock = clock;
        this.history = History.of(log.entries());
    }

    /**
     * @param names for what nobody may guess, each another one: 128 bits or more, as text that can name a file
     * @throws LogDamage when the log was altered
     */
    public static Register open(OutputFolder output, Supplier<String> names, Clock clock) {
        ReleaseLog log = ReleaseLog.open(output.log());
        LogHeads.compare(LogHeads.in(output.releases()), output.log(), log.lines());
        PublicLog.compare(copy(output), output.log(), log.lines());
        Register register = new Register(output, log, names, clock);
        register.adopt();
        register.settle();
        return register;
    }

    private static Path copy(OutputFolder output) {
        return output.releases().resolve(PublicLog.FILE);
    }

    public History history() {
        return history;
    }

    /**
     * From now on what is said of all releases stands beside them and follows them.
     *
     * @param base address at which the public finds the output folder, with a slash at its end; without it there is no feed and no sitemap
     */
    public void list(Optional<URI> base) {
        site = Optional.of(base);
        settleList();
    }

    /** Files of the live release that are not in this one; nothing where it cannot be told what is in it. */
    public List<LiveRelease.Made> takenOffBy(String release) {
        return history.live().map(live -> view.takenOff(live.release(), release)).orElse(List.of());
    }

    /** From now on only its owner and group see into the work folder. */
    public void closeOff() {
        held.closeOff();
    }

    /** Does what is asked for, if it may be. */
    public Decision tell(Policy policy, Command command, String who, String reason) {
        Decision decision = new Case(history, policy, clean(who), clean(reason), clock.instant()).decide(command);
        if (decision instanceof Decision.Allowed allowed) {
            write(allowed.events(), who, reason);
            settle();
        }
        return decision;
    }

    /**
     * What the public had and was taken away after it was scheduled to go out again, does not go out by itself. What was never live stops nothing: whoever withdraws
     * that is told what goes out all the same. Nor does by itself what would take off what nobody knew of who scheduled it.
     */
    private void unschedule() {
        for (Standing scheduled : history.in(State.SCHEDULED)) {
            String release = scheduled.release();
            int since = history.last(release, Event.Scheduled.class).map(Entry::number).orElse(0);
            view.returning(history, release).stream().map(Returning::taken).filter(taken -> taken.number() > since && wasPublic(taken)).findFirst()
                    .ifPresentOrElse(taken -> write(List.of(new Event.Unscheduled(release, "")), taken.who(), taken.reason()),
                            () -> history.wentLiveSinceScheduled(release).filter(live -> !view.takenFromThePublic(live.release(), release).isEmpty())
                                    .ifPresent(live -> write(List.of(new Event.Unscheduled(release, live.release())), "", "")));
        }
    }

    private boolean wasPublic(Entry taken) {
        return history.find(History.takenAwayBy(taken.event())).filter(Standing::published).isPresent();
    }

    /** Takes in a release that was just made, if it may be: as a draft, or as the live one. */
    public Decision take(Publisher.Staged staged, boolean draft, Policy policy, String who) {
        Command command = draft ? new MakeDraft(staged.id(), staged.writers(), staged.part())
                : new PublishAtOnce(staged.id(), staged.writers(), new TakenAway(view, history).in(staged.published().folder()));
        Decision decision = new Case(history, policy, clean(who), "", clock.instant()).decide(command);
        if (decision instanceof Decision.Allowed allowed) {
            WorkingFiles.closeOff(output);
            staged.keepApart(output);
            if (!draft) {
                staged.place(output);
            } else if (!allowed.events().isEmpty() || isLost(staged.id())) {
                held.take(staged.published().folder(), staged.id());
            }
            write(allowed.events(), who, "");
            settle();
        }
        staged.discard();
        return decision;
    }

    /** Brings out what is due, in the name of whoever scheduled it; what it brought out. */
    public List<Standing> bringDue(Policy policy) {
        List<Standing> brought = new ArrayList<>();
        for (Standing due : history.due(clock.instant())) {
            // one that went out just now may have taken the next off the schedule
            if (history.find(due.release()).filter(standing -> standing.state() == State.SCHEDULED).isPresent()) {
                tell(policy, new Publish(due.release(), false), history.last(due.release(), Event.Scheduled.class).map(Entry::who).orElse(""), "");
                brought.add(due);
            }
        }
        return List.copyOf(brought);
    }

    private boolean isLost(String id) {
        return history.find(id).filter(standing -> standing.state().isHeld()).isPresent() && held.find(id).isEmpty();
    }

    private void write(List<Event> events, String who, String reason) {
        if (events.isEmpty()) {
            return;
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        List<Entry> entries = new ArrayList<>();
        for (Event event : events) {
            entries.add(new Entry(log.lines().size() + entries.size() + 1, now, clean(who), clean(reason), event, names.get()));
        }
        log.append(entries);
        history = history.and(entries);
    }

    /** On one line, whatever was pasted. */
    private static String clean(String words) {
        return words.replaceAll("[\\p{Z}\\p{Cc}\\s]+", " ").strip();
    }

    /** A release that is live and not in the log was published before there was one, and nobody knows how. */
    private void adopt() {
        view.live().map(LiveRelease::id).filter(id -> history.find(id).isEmpty())
                .ifPresent(id -> write(List.of(new Event.Published(id, Way.UNREVIEWED, List.of())), "", "It was live before this log knew of it."));
    }

    /** Makes the folders what the log says. Changes nothing where they are. */
    private void settle() {
        unschedule();
        folders.settle(history);
        PublicLog.write(copy(output), log.lines(), history);
        LogHeads.write(output.releases(), log.lines(), history);
        settleList();
    }

    private void settleList() {
        List<String> hashes = log.lines().stream().map(line -> line.hash().hex()).toList();
        site.filter(base -> !hashes.isEmpty()).ifPresent(base -> Collection.write(output, history, hashes, base, listed));
    }
}
