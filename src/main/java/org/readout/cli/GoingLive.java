package org.readout.cli;

import org.readout.batch.work.Settings;
import picocli.CommandLine.Option;

/** The options by which commands that publish say what may become of what is live. */
final class GoingLive {

    @Option(names = "--draft", description = "Make a draft that nobody outside can reach; “readout release” takes it from there.")
    private boolean draft;

    @Option(names = "--take-off",
            description = "With --memo, --audience or --format: take everything else that is live off. Without this such a run is refused where anything else is live.")
    private boolean takeOff;

    boolean draft() {
        return draft;
    }

    Settings.Manner in(Settings.Manner manner) {
        Settings.Manner placed = draft ? manner.drafting() : manner;
        return takeOff ? placed.takingOff() : placed;
    }
}
