package org.readout.batch.work;

/** Told how a run is getting on. Called from several threads. */
public interface Progress {

    /** Nobody is looking. */
    Progress NONE = new Progress() {
        @Override
        public void begin(String stage, int total) {
        }

        @Override
        public void advance(String what) {
        }
    };

    /** A stage begins ("Reading"), with so many things to do in it. */
    void begin(String stage, int total);

    /** One of them is done. */
    void advance(String what);
}
