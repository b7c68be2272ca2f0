package org.readout.batch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.readout.source.Draft;
import org.readout.source.DraftFolder;

/** The drafts of a run. */
final class Drafts {

    private Drafts() {
    }

    /** @throws Refusal when there is no such folder, or no draft in it */
    static List<Draft> in(Path input) {
        if (!Files.isDirectory(input)) {
            throw Refusal.of(input.toString(), "There is no such folder of drafts.",
                    "Make it and put drafts in, or name another folder with --input.");
        }
        List<Draft> drafts = DraftFolder.list(input).stream().map(DraftFolder::load).toList();
        if (drafts.isEmpty()) {
            throw Refusal.of(input.toString(), "There are no drafts in this folder; what was published before is untouched.",
                    "Put Word, Markdown or HTML files in it, or name another folder with --input.");
        }
        return drafts;
    }
}
