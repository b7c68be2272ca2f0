package org.readout.cli;

import java.io.PrintStream;

import org.readout.batch.work.Progress;

/** How far a run has got: a bar that redraws itself for someone looking at a terminal, a plain line per stage otherwise. */
final class ProgressBar implements Progress {

    private static final int WIDTH = 28;

    private final PrintStream err;
    private final boolean attended;
    private String stage = "";
    private int total;
    private int done;

    ProgressBar(PrintStream err, boolean attended) {
        this.err = err;
        this.attended = attended;
    }

    @Override
    public synchronized void begin(String stage, int total) {
        finish();
        this.stage = stage;
        this.total = total;
        this.done = 0;
        if (attended) {
            draw("");
        } else {
            err.println(stage + " (" + total + ")");
        }
    }

    @Override
    public synchronized void advance(String what) {
        done++;
        if (attended) {
            draw(what);
        }
    }

    /** Clears the bar, so that what is printed next begins on a line of its own. */
    synchronized void finish() {
        if (attended && !stage.isEmpty()) {
            err.print("\r\u001b[K");
            err.flush();
        }
    }

    private void draw(String what) {
        int filled = total == 0 ? WIDTH : Math.min(WIDTH, done * WIDTH / total);
        err.print("\r\u001b[K" + stage + " " + "█".repeat(filled) + "░".repeat(WIDTH - filled) + " " + done + "/" + total + " " + what);
        err.flush();
    }
}
