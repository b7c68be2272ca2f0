package org.readout.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;

import org.readout.batch.register.KnownReleases;
import org.readout.batch.register.Releases;
import org.readout.batch.work.Patience;
import org.readout.batch.work.Refusal;
import org.readout.release.states.History;
import org.readout.release.states.Policy;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that every command about releases takes. */
final class ReleaseOptions {

    @Mixin
    private OutputOption output = new OutputOption();

    @Option(names = {"-t", "--templates"}, paramLabel = "FOLDER", description = "Folder with release.yaml (default: templates).")
    private Path templates = RunOptions.HOME.resolve("templates");

    @Option(names = "--json", description = "Write the result to standard output as JSON.")
    private boolean json;

    @Option(names = "--wait", paramLabel = "SECONDS", description = "How long to wait while a release is being made in the folder (default: ${DEFAULT-VALUE}).",
            defaultValue = "120")
    private int seconds;

    KnownReleases releases() {
        return KnownReleases.in(output.folder());
    }

    boolean json() {
        return json;
    }

    History history() {
        return releases().look();
    }

    Policy policy() {
        return Releases.policy(templates);
    }

    /** On whose clocks times are told. */
    ZoneId zone() {
        return policy().zone().orElse(ZoneId.of("UTC"));
    }

    /** @throws Refusal when others do not let go in time */
    Releases open(Terminal terminal) {
        return Releases.open(releases(), templates, Clock.systemUTC(), new Patience(Duration.ofSeconds(seconds), holder -> terminal.say("Another Readout"
                + (holder.isEmpty() ? "" : " (" + holder + ")") + " is at work on this folder; waiting for my turn, for up to " + seconds + " seconds.")));
    }
}
