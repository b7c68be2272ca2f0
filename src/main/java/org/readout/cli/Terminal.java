package org.readout.cli;

import java.io.PrintStream;
import java.util.Optional;
import java.util.Set;

import org.readout.batch.work.Refusal;
import org.readout.batch.work.Stopped;
import org.readout.finding.Finding;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Where words go: data to {@code out}, messages to {@code err}.
 *
 * @param again the folders that commands it proposes are to be about
 */
record Terminal(PrintStream out, PrintStream err, boolean colour, Again again) {

    private static final Set<String> PREVIEW = Set.of("desk", "serve", "server", "preview", "view");

    /** Whether someone is looking and has not asked for plain text (no-color.org). */
    static boolean wantsColour() {
        String noColour = System.getenv("NO_COLOR");
        return attended() && (noColour == null || noColour.isEmpty());
    }

    static boolean attended() {
        return System.console() != null && !"dumb".equals(System.getenv("TERM"));
    }

    void say(String message) {
        err.println(again.in(message));
    }

    /** What somebody asked for, and what is to be done next. */
    void print(String line) {
        out.println(again.in(line));
    }

    /** A word on the command line that cannot be: what is wrong, what was probably meant, where to read on. */
    int correct(ParameterException failure) {
        say(failure.getMessage());
        meant(failure).ifPresentOrElse(hint -> say("  → " + hint), () -> UnmatchedArgumentException.printSuggestions(failure, err));
        say("  → “" + failure.getCommandLine().getCommandSpec().qualifiedName() + " --help” lists what can be said.");
        return ExitCode.USAGE;
    }

    /** What words of a kind stand for that picocli, which goes by letters, cannot know. */
    private static Optional<String> meant(ParameterException failure) {
        if (!(failure instanceof UnmatchedArgumentException unmatched) || unmatched.getUnmatched().isEmpty()) {
            return Optional.empty();
        }
        String word = unmatched.getUnmatched().get(0);
        CommandSpec command = failure.getCommandLine().getCommandSpec();
        if (command.parent() == null) {
            return PREVIEW.contains(word) ? Optional.of("“readout watch --serve” shows the release in your browser, and publishes on every save.") : Optional.empty();
        }
        return word.startsWith("-") || command.findOption("--input") == null ? Optional.empty()
                : Optional.of("A folder of drafts is named by an option: “" + command.qualifiedName() + " --input " + word + "”.");
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
