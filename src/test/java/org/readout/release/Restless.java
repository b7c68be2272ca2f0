package org.readout.release;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.readout.release.states.Approve;
import org.readout.release.states.Command;
import org.readout.release.states.Decision;
import org.readout.release.states.Embargo;
import org.readout.release.states.Policy;
import org.readout.release.states.Publish;
import org.readout.release.states.RollBack;
import org.readout.release.states.ScheduleFor;
import org.readout.release.states.Standing;
import org.readout.release.states.State;
import org.readout.release.states.Submit;
import org.readout.release.states.Withdraw;
import org.readout.store.OutputFolder;

/** A process that publishes, schedules, brings out, rolls back and withdraws without end, for somebody to kill. */
final class Restless {

    private final Path output;
    private final Random random;
    private Instant now;

    private Restless(Path output, long seed, Instant now) {
        this.output = output;
        this.random = new Random(seed);
        this.now = now;
    }

    /** @param args output folder, seed, and how many steps; forever when that is left out */
    public static void main(String[] args) {
        Path output = Path.of(args[0]);
        long seed = Long.parseLong(args[1]);
        // later than whatever those before it wrote down
        Restless restless = new Restless(output, seed, Instant.parse("2026-01-01T00:00:00Z").plus(Duration.ofDays(RegisterView.in(output).history().entries().size())));
        long steps = args.length > 2 ? Long.parseLong(args[2]) : Long.MAX_VALUE;
        for (long step = 0; step < steps; step++) {
            restless.step();
            if (step == 0) {
                System.out.println("ready");
            }
        }
    }

    private void step() {
        now = now.plus(Duration.ofHours(1));
        Register register = Register.open(new OutputFolder(output), () -> Shelved.random(random), Clock.fixed(now, ZoneOffset.UTC));
        register.list(Optional.empty());
        switch (random.nextInt(6)) {
            case 0 -> make(register, false);
            case 1, 2 -> schedule(register);
            case 3 -> register.bringDue(Policy.USUAL);
            case 4 -> rollBack(register);
            default -> withdraw(register);
        }
    }

    private void make(Register register, boolean draft) {
        expect(register.take(Shelved.staged(output, "2026-01-01", (draft ? "held " : "open ") + random.nextLong()), draft, Policy.USUAL, "Ada"));
    }

    private void schedule(Register register) {
        make(register, true);
        String id = register.history().in(State.DRAFT).get(0).release();
        tell(register, new Submit(id), "Ada");
        tell(register, new Approve(id), "Ben");
        tell(register, new ScheduleFor(id, new Embargo(LocalDateTime.ofInstant(now.plus(Duration.ofMinutes(90)), ZoneOffset.UTC), ZoneOffset.UTC)), "Ben");
    }

    private void rollBack(Register register) {
        register.history().before().ifPresent(before -> tell(register, new RollBack(before.release()), "Ben"));
    }

    private void withdraw(Register register) {
        List<Standing> withdrawn = register.history().in(State.WITHDRAWN);
        if (!withdrawn.isEmpty() && random.nextBoolean()) {
            tell(register, new Publish(withdrawn.get(0).release(), true), "Ben");
        } else {
            register.history().live().ifPresent(live -> tell(register, new Withdraw(live.release()), "Ben"));
        }
    }

    private static void tell(Register register, Command command, String who) {
        expect(register.tell(Policy.USUAL, command, who, "why not"));
    }

    private static void expect(Decision decision) {
        if (decision instanceof Decision.Refused refused) {
            throw new IllegalStateException(refused.message());
        }
    }
}
