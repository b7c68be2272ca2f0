package org.readout.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.readout.batch.runs.Stop;
import sun.misc.Signal;
import sun.misc.SignalHandler;

/**
 * Ctrl-C, and the signal that service managers send: a run under way is finished, then the command ends as one that did what
 * it was asked. A second one ends the process at once, which harms no release.
 *
 * <p>A shutdown hook would not do: while the virtual machine shuts down, libraries that want hooks of their own fail, and a
 * run would find errors where there are none. JEP 260 keeps this class of the JDK for want of another.
 */
final class Ending {

    private static final List<String> SIGNALS = List.of("INT", "TERM");
    /** As the shell has it when a signal ends a process. */
    private static final int CUT_OFF = 130;

    private Ending() {
    }

    /** Does {@code work}, which ends when it is time to stop, and has a signal say that it is. */
    static void onSignal(Stop stop, Terminal terminal, Runnable work) {
        Map<Signal, SignalHandler> before = new LinkedHashMap<>();
        for (String name : SIGNALS) {
            Signal signal = new Signal(name);
            handled(signal, caught -> end(stop, terminal), before);
        }
        try {
            work.run();
        } finally {
            before.forEach(Signal::handle);
        }
        if (stop.isNow()) {
            terminal.say("Ended.");
        }
    }

    private static void handled(Signal signal, SignalHandler handler, Map<Signal, SignalHandler> before) {
        try {
            before.put(signal, Signal.handle(signal, handler));
        } catch (IllegalArgumentException e) {
            // started with -Xrs: the signal ends the process, as it always may
            before.remove(signal);
        }
    }

    private static void end(Stop stop, Terminal terminal) {
        if (stop.isNow()) {
            Runtime.getRuntime().halt(CUT_OFF);
        }
        terminal.say("Ending; a run under way is finished first. Ctrl-C once more ends at once.");
        stop.now();
    }
}
