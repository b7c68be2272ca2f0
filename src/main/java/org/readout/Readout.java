package org.readout;

import org.readout.cli.CommandLineDoor;

/** The application: hands the words it was started with to the command line. */
public final class Readout {

    private Readout() {
    }

    public static void main(String[] args) {
        // the one of Java itself: whoever asks for one without saying which opens every jar, for each part of each Word file
        System.setProperty("javax.xml.transform.TransformerFactory", "com.sun.org.apache.xalan.internal.xsltc.trax.TransformerFactoryImpl");
        System.exit(CommandLineDoor.run(args, System.out, System.err));
    }
}
