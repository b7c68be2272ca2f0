package org.readout.render.docx;

import java.util.List;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.readout.edition.ContentsEntry;
import org.readout.edition.Edition;
import org.readout.model.Reference;
import org.readout.model.Text;

/**
 * The contents list as a field. Its entries are filled in, so that it reads well before anyone updates it; it is marked
 * dirty, so that Word adds the page numbers when it opens the file.
 */
final class ContentsField {

    private static final int LEVELS = 2;

    private ContentsField() {
    }

    static void write(DocumentWriter document, Story story) {
        Edition edition = document.edition();
        if (edition.contents(LEVELS).isEmpty()) {
            return;
        }
        new RunWriter(document, DocumentWriter.paragraph(story, "ContentsTitle"), story).say(edition.furniture().say("contents"), "");
        CTP first = DocumentWriter.paragraph(story, "TOC1");
        CTR begin = first.addNewR();
        begin.addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        begin.getFldCharArray(0).setDirty(true);
        first.addNewR().addNewInstrText().setStringValue(" TOC \\o \"1-" + LEVELS + "\" \\h \\z \\u ");
        first.addNewR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
        CTP last = first;
        for (ContentsEntry top : edition.contents(LEVELS)) {
            last = entry(document, story, top, last == first && isBare(first) ? first : null);
        }
        last.addNewR().addNewFldChar().setFldCharType(STFldCharType.END);
    }

    private static boolean isBare(CTP paragraph) {
        return paragraph.sizeOfHyperlinkArray() == 0;
    }

    private static CTP entry(DocumentWriter document, Story story, ContentsEntry entry, @org.jspecify.annotations.Nullable CTP begun) {
        CTP paragraph = begun == null ? DocumentWriter.paragraph(story, "TOC" + entry.level()) : begun;
        String words = (entry.number() + "  " + entry.title()).strip();
        new RunWriter(document, paragraph, story).reference(new Reference(entry.id(), List.of(new Text(words))));
        CTP last = paragraph;
        for (ContentsEntry inner : entry.inner()) {
            last = entry(document, story, inner, null);
        }
        return last;
    }
}
