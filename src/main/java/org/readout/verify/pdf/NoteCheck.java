package org.readout.verify.pdf;

import java.util.List;

import org.apache.pdfbox.cos.COSDictionary;
import org.readout.edition.Edition;
import org.readout.model.Audience.PdfProfile;
import org.readout.verify.judging.Requirements;

/** Each note of the edition is one in the file, has its number for a label, and it and its marks lead to each other (ISO 14289-2, 8.2.5.14). */
final class NoteCheck implements PdfCheck {

    @Override
    public void check(TaggedFile file, Edition edition, Requirements requirements) {
        boolean second = edition.audience().pdf() == PdfProfile.UA_2;
        List<TaggedElement> notes = file.all(second ? "FENote" : "Note").toList();
        requirements.require(notes.size() == edition.notes().size(), "pdf-note-missing",
                "The memo has " + edition.notes().size() + " notes, the file " + notes.size() + ".");
        notes.forEach(note -> requirements.require(note.all().anyMatch(element -> element.is("Lbl")), "pdf-note-label",
                () -> "The number of the note " + note.quoted() + " is not tagged as its label."));
        if (second) {
            notes.forEach(note -> check(note, file, requirements));
        }
    }

    private static void check(TaggedElement note, TaggedFile file, Requirements requirements) {
        List<COSDictionary> marks = note.references();
        requirements.require(!marks.isEmpty(), "pdf-note-back", () -> "From the note " + note.quoted() + " no way leads back to the text.")
                .require(marks.stream().allMatch(mark -> file.element(mark).filter(one -> one.references().contains(note.dictionary())).isPresent()),
                        "pdf-note-mark", () -> "The note " + note.quoted() + " and its mark do not refer to each other.");
    }
}
