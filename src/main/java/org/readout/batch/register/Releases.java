package org.readout.batch.register;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.readout.batch.template.TemplateFolder;
import org.readout.batch.work.Patience;
import org.readout.batch.work.Refusal;
import org.readout.batch.work.RunLock;
import org.readout.batch.work.Settings;
import org.readout.release.LiveRelease;
import org.readout.release.Publisher;
import org.readout.release.Register;
import org.readout.release.states.Command;
import org.readout.release.states.Decision;
import org.readout.release.states.Entry;
import org.readout.release.states.History;
import org.readout.release.states.Policy;
import org.readout.release.states.Publish;
import org.readout.release.states.ScheduleFor;
import org.readout.release.states.Standing;
import org.readout.release.states.State;
import org.readout.store.OutputFolder;

/**
 * What is done with releases once they are made. From its opening to its closing nobody else makes or decides on releases in the
 * same folder.
 *
 * <p>What may not be done is a {@link Refusal} that says why and how to go on, and so is a log that was altered.
 */
public final class Releases implements AutoCloseable {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SECRET_BYTES = 16;

    private final Register register;
    private final Policy policy;
    private final Optional<RunLock> lock;

    private Releases(Register register, Policy policy, Optional<RunLock> lock) {
        this.register = register;
        this.policy = policy;
        this.lock = lock;
        register.list(policy.base());
    }

    /**
     * @param known     those to be decided on
     * @param templates with the file {@code release.yaml}, if there is one
     * @throws Refusal when a run is at work on the folder and does not end in time, that file is mistaken, or the log was altered
     */
    public static Releases open(KnownReleases known, Path templates, Clock clock, Patience patience) {
        Policy policy = policy(templates);
        RunLock lock = RunLock.turn(known.output(), patience);
        try {
            return new Releases(register(known.output(), clock), policy, Optional.of(lock));
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** For one who holds the lock. */
    static Releases within(Register register, Policy policy) {
        return new Releases(register, policy, Optional.empty());
    }

    static Register register(OutputFolder output, Clock clock) {
        return KnownReleases.orRefuse(() -> Register.open(output, Releases::secret, clock));
    }

    /** How the house decides; in the usual way where it has not said so. */
    public static Policy policy(Path templates) {
        return TemplateFolder.policy(templates);
    }

    public History history() {
        return register.history();
    }

    /**
     * Does it; what was written down because of it.
     *
     * @throws Refusal.NotMeant when it brings out what was made of a part, and that would take off what else is live
     */
    public List<Entry> tell(Command command, String who, String reason) {
        requireMeant(command);
        return tellMeant(command, who, reason);
    }

    private void requireMeant(Command command) {
        boolean forced = command instanceof Publish publish && publish.force();
        boolean goes = command instanceof Publish || command instanceof ScheduleFor;
        String release = command.release();
        if (goes && history().isOfPart(release) && history().find(release)
                .filter(standing -> forced || standing.state() == State.APPROVED || standing.state() == State.SCHEDULED).isPresent()) {
            List<LiveRelease.Made> files = register.takenOffBy(release);
            if (!files.isEmpty()) {
                throw new Refusal.NotMeant("readout release", "Release " + release + " was made of a part alone, and takes the place of the live one whole: it would take off "
                        + TakenOff.named(files) + ". What is live stays.", "Make a draft of everything with “readout publish --draft”: what has not changed is not made again. "
                                + "Or, if the rest is meant to go, add --take-off.");
            }
        }
    }

    /** The same where what else is live is meant to go. */
    public List<Entry> tellMeant(Command command, String who, String reason) {
        int before = history().entries().size();
        require(register.tell(policy, command, who, reason));
        return history().entries().subList(before, history().entries().size());
    }

    /** Brings out what is due; {@link History#ofTheSchedule} tells what came of it. */
    public void bringDue() {
        register.bringDue(policy);
    }

    /**
     * Whether publishing is to make a draft: because somebody asks for one, because the house always does, or because a release is
     * under review, and the drafts may hold what nobody may see yet.
     */
    public boolean makeDrafts(Settings settings) {
        return makeDrafts(settings, policy, history(), Set.of());
    }

    /** The same for one who only looks: publishing would bring out first what is due. */
    public static boolean makeDrafts(Settings settings, Policy policy, Instant now) {
        History history = new KnownReleases(settings.output()).look();
        return makeDrafts(settings, policy, history, Set.copyOf(history.due(now)));
    }

    private static boolean makeDrafts(Settings settings, Policy policy, History history, Set<Standing> due) {
        return settings.manner().draft() || policy.drafting() || history.underReview().anyMatch(standing -> !due.contains(standing));
    }

    /** From now on only its owner and group see into the work folder. */
    public void closeOff() {
        register.closeOff();
    }

    /** @return its id */
    public String take(Publisher.Staged staged, boolean draft, String who) {
        require(register.take(staged, draft, policy, who));
        return staged.id();
    }

    /** Why publishing makes drafts although nobody asked for one, in a sentence. */
    public static String whyDrafts(History history) {
        return history.underReview().findFirst()
                .map(standing -> "Publishing makes drafts while release " + standing.release() + " is " + standing.state().words()
                + ", so that nothing goes out before its time.").orElse("templates/release.yaml says that publishing makes drafts.");
    }

    private static void require(Decision decision) {
        if (decision instanceof Decision.Refused refused) {
            throw Refusal.of("readout release", refused.message(), refused.hint());
        }
    }

    private static String secret() {
        byte[] random = new byte[SECRET_BYTES];
        RANDOM.nextBytes(random);
        return HexFormat.of().formatHex(random);
    }

    /** How it stands with a release that was made. */
    public Optional<Standing> standing(String release) {
        return history().find(release);
    }

    @Override
    public void close() {
        lock.ifPresent(RunLock::close);
    }
}
