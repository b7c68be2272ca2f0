package org.readout.cli;

import java.util.Optional;

import picocli.CommandLine.Option;

/** The option of commands that are written down by name. An account on a machine is not a person, so its name is never taken. */
final class Name {

    private static final String SETTING = "READOUT_WHO";

    @Option(names = "--who", paramLabel = "NAME", description = "Who does this, as the log of releases names them (default: " + SETTING
            + " in the environment, and never the account's name).")
    private String who = Optional.ofNullable(System.getenv(SETTING)).orElse("");

    String who() {
        return who;
    }
}
