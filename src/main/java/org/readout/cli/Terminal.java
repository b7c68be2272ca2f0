package org.readout.cli;

import java.io.PrintStream;

import org.readout.batch.Refusal;
import org.readout.batch.Stopped;
import org.readout.finding.Finding;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Where words go: data to {@code out}, messages to {@code err}. */
record Terminal(PrintStream out, PrintStream err, boolean colour) {

    /** Whether someone is looking and has not asked for plain text (no-color.org). */
    static boolean wantsColour() {
        String noColour = System.getenv("NO_COLOR");
        return attended() && (noColour == null || noColour.isEmpty());
    }

    static boolean attended() {
        return System.console() != null && !"dumb".equals(System.getenv("TERM"));
    }

    void say(String message) {
        err.println(message);
    }

    /** A word on the command line that cannot be: what is wrong, what was probably meant, where to read on. */
    int correct(ParameterException failure) {
        say(failure.getMessage());
        UnmatchedArgumentException.printSuggestions(failure, err);
        say("  → “" + failure.getCommandLine().getCommandSpec().qualifiedName() + " --help” lists what can be said.");
        return ExitCode.USAGE;
    }

    /** One clear message for whatever stopped a command, and its exit code. */
    int explain(Throwable failure) {
        if (failure instanceof Refusal refusal) {
            for (Finding finding : refusal.findings()) {
                say(finding.span().file() + ": " + finding.message());
                say("  → " + finding.hint());
            }
            return ExitCode.USAGE;
        }
        Stopped stopped = Stopped.by(failure);
        say("Readout failed: " + stopped.why() + ".");
        say("  → " + stopped.hint());
        return ExitCode.INTERNAL;
    }
}
