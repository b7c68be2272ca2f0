package org.readout.batch.work;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

import org.readout.model.Digest;
import org.readout.model.Format;
import org.readout.store.OutputFolder;

/**
 * What a run works on.
 *
 * @param input     folder of drafts
 * @param templates folder of types, audiences, themes and messages
 * @param output    folder that releases and the work folder {@code .readout} are written to; nothing else is written
 * @param selection what part of everything is wanted
 * @param threads   how many drafts or renditions are worked on at once, at least 1
 * @param tool      the Readout that does it
 * @param manner    how it is gone about
 * @param store     folder that results are kept in, in the work folder as a rule
 */
public record Settings(Path input, Path templates, OutputFolder output, Selection selection, int threads, Tool tool, Manner manner, Path store) {

    /** With results in the work folder. */
    public Settings(Path input, Path templates, OutputFolder output, Selection selection, int threads, Tool tool, Manner manner) {
        this(input, templates, output, selection, threads, tool, manner, output.store());
    }

    /** In the usual manner, for one who has no more than a path. */
    public Settings(Path input, Path templates, Path output, Selection selection, int threads, Tool tool) {
        this(input, templates, new OutputFolder(output), selection, threads, tool, Manner.USUAL);
    }

    /**
     * How a run is gone about.
     *
     * @param verify whether what was made is verified; a release of what was not says so
     * @param anew   whether everything is made anew, whatever is kept
     * @param steady whether what was last released of a draft stays in the release for as long as the draft has errors, as is usual: a mistake takes nothing
     *               off; without that its memo is in the release no more
     * @param draft  whether the release is to be a draft, whatever else would make it one, and not live
     * @param takeOff whether a release of a part may take off what else is live
     * @param who    in whose name; empty when nobody is named
     * @param key    file of the key to sign with; empty where the templates name it, or none
     */
    public record Manner(boolean verify, boolean anew, boolean steady, boolean draft, boolean takeOff, String who, Optional<Path> key) {

        /** In nobody's name, and no draft unless something else makes it one. */
        public static final Manner USUAL = new Manner(true, false, true, false, false, "", Optional.empty());

        public Manner withoutVerifying() {
            return new Manner(false, anew, steady, draft, takeOff, who, key);
        }

        public Manner makingAnew() {
            return new Manner(verify, true, steady, draft, takeOff, who, key);
        }

        public Manner leavingOutBroken() {
            return new Manner(verify, anew, false, draft, takeOff, who, key);
        }

        public Manner drafting() {
            return new Manner(verify, anew, steady, true, takeOff, who, key);
        }

        public Manner takingOff() {
            return new Manner(verify, anew, steady, draft, true, who, key);
        }

        public Manner inTheNameOf(String name) {
            return new Manner(verify, anew, steady, draft, takeOff, name, key);
        }

        public Manner signingWith(Path file) {
            return new Manner(verify, anew, steady, draft, takeOff, who, Optional.of(file));
        }
    }

    /**
     * A build of Readout. Its code is part of every result's key, so that no result outlives the code that made it; only the
     * version is written into releases, because two builds of the same sources need not be the same bytes.
     */
    public record Tool(String version, Digest code) {
    }

    /**
     * What is wanted: memo ids, audience ids and formats; an empty set wants all.
     */
    public record Selection(SortedSet<String> memos, SortedSet<String> audiences, SortedSet<Format> formats) {

        public boolean wantsMemo(String id) {
            return memos.isEmpty() || memos.contains(id);
        }

        public boolean wantsAudience(String id) {
            return audiences.isEmpty() || audiences.contains(id);
        }

        public boolean wantsFormat(Format format) {
            return formats.isEmpty() || formats.contains(format);
        }

        /** @throws Refusal when a memo is wanted that is none of these */
        public void requireMemos(SortedSet<String> known) {
            memos.stream().filter(wanted -> !known.contains(wanted)).findFirst().ifPresent(wanted -> {
                throw Refusal.unknown("--memo", wanted, known);
            });
        }

        public Digest digest() {
            return Digest.of(memos.toString(), audiences.toString(), formats.toString());
        }
    }

    /** The same, gone about in another manner. */
    public Settings in(Manner other) {
        return new Settings(input, templates, output, selection, threads, tool, other, store);
    }

    /** The same for one memo. */
    public Settings only(String memo) {
        return new Settings(input, templates, output, new Selection(new TreeSet<>(Set.of(memo)), selection.audiences(), selection.formats()), threads,
                tool, manner, store);
    }

    /** The same with results kept elsewhere. */
    public Settings keepingIn(Path folder) {
        return new Settings(input, templates, output, selection, threads, tool, manner, folder);
    }
}
