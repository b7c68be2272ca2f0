package org.readout;

import org.readout.batch.draft.XmlFactories;
import org.readout.cli.CommandLineDoor;

/** The application: hands the words it was started with to the command line. */
public final class Readout {

    private Readout() {
    }

    public static void main(String[] args) {
        XmlFactories.choose();
        System.exit(CommandLineDoor.open(args, System.out, System.err));
    }
}
