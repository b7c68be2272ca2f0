package org.readout.batch.work;

import java.io.IOException;
import java.nio.file.Path;

/** Drafts and what is made of them lie apart: a release among drafts would be taken for drafts, and change what it is made of. */
public final class Apart {

    private Apart() {
    }

    /** @throws Refusal when the folders of drafts and of releases are the same, or one is in the other, by way of links too */
    public static void require(Path input, Path output) {
        Path drafts = real(input);
        Path releases = real(output);
        if (drafts.equals(releases)) {
            throw refusal(output, "The drafts are in this folder, and releases would go to it too.", drafts);
        }
        if (releases.startsWith(drafts)) {
            throw refusal(output, "This folder for releases is within the folder of drafts, " + input + ".", drafts);
        }
        if (drafts.startsWith(releases)) {
            throw refusal(output, "The folder of drafts, " + input + ", is within this folder for releases.", releases);
        }
    }

    private static Refusal refusal(Path output, String message, Path outer) {
        return Refusal.of(output.toString(), message + " Nothing was done.", "Keep them apart, side by side: with --output name another folder, such as "
                + outer.resolveSibling("output-of-" + outer.getFileName()) + ".");
    }

    /** As far as there is such a folder yet. */
    private static Path real(Path folder) {
        Path absolute = folder.toAbsolutePath().normalize();
        for (Path there = absolute; there != null; there = there.getParent()) {
            try {
                return there.toRealPath().resolve(there.relativize(absolute)).normalize();
            } catch (IOException e) {
                // not there yet: its parent may be
                continue;
            }
        }
        return absolute;
    }
}
