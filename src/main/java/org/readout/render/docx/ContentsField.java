package org.readout.render.docx;

import java.util.List;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtBlock;
import org.readout.edition.ContentsEntry;

/**
 * The contents list as a field, in the block Word offers to update. Its entries are filled in, so that it reads well
 * before anyone updates it and Word has no reason to ask. Which page a heading is on only Word can tell: the fields for it
 * show nothing, rather than something wrong, until Word is told to update the list.
 */
final class ContentsField {

    private static final int LEVELS = 2;

    private final DocumentWriter document;
    private final Story story;
    private CTP last;

    private ContentsField(DocumentWriter document, Story story) {
        this.document = document;
        this.story = story;
        this.last = document.paragraph(story, "TOCHeading");
    }

    /** Whether there was anything to list. */
    static boolean write(DocumentWriter document) {
        List<ContentsEntry> entries = document.edition().contents(LEVELS);
        if (entries.isEmpty()) {
            return false;
        }
        CTSdtBlock block = document.word().getDocument().getBody().addNewSdt();
        var gallery = block.addNewSdtPr().addNewDocPartObj();
        gallery.addNewDocPartGallery().setVal("Table of Contents");
        gallery.addNewDocPartUnique();
        new ContentsField(document, Story.of(block.addNewSdtContent(), document.body().part(), document.body().width())).write(entries);
        return true;
    }

    private void write(List<ContentsEntry> entries) {
        runs().say(document.edition().furniture().say("contents"), "");
        next(entries.get(0));
        Field.begin(last::addNewR, "TOC \\o \"1-" + LEVELS + "\" \\h \\z \\u");
        link(entries.get(0));
        entries.get(0).inner().forEach(this::entry);
        entries.stream().skip(1).forEach(this::entry);
        Field.end(last::addNewR);
    }

    private void entry(ContentsEntry entry) {
        next(entry);
        link(entry);
        entry.inner().forEach(this::entry);
    }

    private void next(ContentsEntry entry) {
        last = document.paragraph(story, "TOC" + entry.level());
    }

    private void link(ContentsEntry entry) {
        RunWriter runs = runs();
        runs.to(entry.id(), () -> runs.say((entry.number() + "  " + entry.title()).strip() + "\t", "")
                .field("PAGEREF " + document.bookmarks().name(entry.id()) + " \\h", "", List.of()));
    }

    private RunWriter runs() {
        return new RunWriter(document, last, story, true);
    }
}
