package org.readout.render.docx;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xwpf.usermodel.XWPFFootnotes;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute.Space;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFtnEdn;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.readout.edition.EditionNote;
import org.readout.model.Text;

/** Footnotes, each written where it is first marked; a further mark is a field that repeats the first one's number. */
final class Notes {

    private static final int BELOW_ALL_HEADINGS = 6;

    private final DocumentWriter document;
    private final Map<String, EditionNote> notes = new HashMap<>();
    private final Map<String, BigInteger> written = new HashMap<>();

    Notes(DocumentWriter document) {
        this.document = document;
        document.edition().notes().forEach(note -> notes.put(note.id(), note));
    }

    void mark(String id, RunWriter runs, CTP paragraph) {
        EditionNote note = notes.get(id);
        if (note == null) {
            return;
        }
        String bookmark = "note-" + note.number();
        if (written.containsKey(id)) {
            runs.field("NOTEREF " + document.bookmarks().name(bookmark) + " \\f \\h", "FootnoteReference", List.of(new Text(Integer.toString(note.number()))));
            return;
        }
        CTFtnEdn content = document.word().createFootnote().getCTFtnEdn();
        written.put(id, content.getId());
        document.comments().atMark(paragraph, () -> fill(note, content));
        document.bookmarks().around(paragraph, bookmark, () -> runs.markRun().addNewFootnoteReference().setId(content.getId()));
    }

    private void fill(EditionNote note, CTFtnEdn content) {
        Story story = Story.of(content, part(), document.body().width());
        BlockWriter writer = new BlockWriter(document, story, BELOW_ALL_HEADINGS, "FootnoteText");
        note.blocks().forEach(block -> block.accept(writer));
        if (content.sizeOfPArray() == 0) {
            document.paragraph(story, "FootnoteText");
        }
        number(content.getPArray(0));
    }

    /** The number Word repeats at the beginning of a footnote. */
    private void number(CTP first) {
        CTR space = first.insertNewR(0);
        CTText text = space.addNewT();
        text.setStringValue(" ");
        text.setSpace(Space.PRESERVE);
        CTR mark = first.insertNewR(0);
        mark.addNewRPr().addNewRStyle().setVal(document.styles().id("FootnoteReference"));
        mark.addNewFootnoteRef();
    }

    private PackagePart part() {
        return document.word().getRelations().stream().filter(XWPFFootnotes.class::isInstance).findFirst().orElseThrow().getPackagePart();
    }
}
