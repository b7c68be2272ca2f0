package org.readout.store;

import java.nio.file.Path;

/**
 * Where what lies in an output folder. What visitors may see stands in it by name, with the link {@code current} to the live release; all else is below the work folder
 * {@code .readout}. Nothing is looked up or made by asking for a place.
 */
public record OutputFolder(Path path) {

    /** Releases that are or were public, each in a folder of its own, and what is said of all of them. */
    public Path releases() {
        return path.resolve("releases");
    }

    public Path release(String id) {
        return releases().resolve(id);
    }

    /** Pages about releases that were live and were withdrawn. */
    public Path withdrawn() {
        return path.resolve("withdrawn");
    }

    /** For Readout alone. */
    public Path work() {
        return path.resolve(".readout");
    }

    /** The log of what was decided on releases. */
    public Path log() {
        return work().resolve("releases.jsonl");
    }

    /** Releases that nobody outside may see. */
    public Path held() {
        return work().resolve("held");
    }

    /** What belongs to releases and is not for the public. */
    public Path working() {
        return work().resolve("working");
    }

    /** Of one release. */
    public Path working(String id) {
        return working().resolve(id);
    }

    /** What is not done yet, on the same file system as the place it is moved to. */
    public Path staging() {
        return work().resolve("staging");
    }

    /** Releases that were found damaged, kept for whoever looks into it. */
    public Path damaged() {
        return work().resolve("damaged");
    }

    /** What the pages about all releases were last made from. */
    public Path listed() {
        return work().resolve("listed");
    }

    /** Results that are kept from run to run. */
    public Path store() {
        return work().resolve("store");
    }

    /** When the store was last pruned. */
    public Path pruned() {
        return work().resolve("pruned");
    }

    /** Which memos were published, run by run. */
    public Path published() {
        return work().resolve("published");
    }

    /** What changed, told for those who may see everything. */
    public Path changes() {
        return work().resolve("changes");
    }

    /** Records of runs. */
    public Path runs() {
        return work().resolve("runs");
    }

    /** The record of jobs; a database adds endings of its own. */
    public Path jobs() {
        return work().resolve("jobs");
    }

    public Path runLog() {
        return work().resolve("readout.log");
    }

    /** Held by whoever makes releases, for as long as they may. */
    public Path lock() {
        return work().resolve("lock");
    }

    /** Held while a release is made or decided on. */
    public Path turn() {
        return work().resolve("turn");
    }
}
