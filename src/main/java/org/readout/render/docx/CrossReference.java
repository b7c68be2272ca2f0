package org.readout.render.docx;

import java.util.List;

import org.readout.model.Inline;
import org.readout.model.PlainText;
import org.readout.model.Reference;

/**
 * How a reference to a place in the edition is written: as a field that repeats the place's label or number where that is
 * what it says, as a plain link where its words are the author's.
 *
 * @param before what is said before the field, in the link ("Section ")
 * @param field  the instruction, empty for a plain link
 */
record CrossReference(String id, String before, String field, List<Inline> shown, String after) {

    private static final String STYLE = "CrossReference";

    static CrossReference of(Reference reference, DocumentWriter document) {
        String words = PlainText.of(reference.inlines());
        String label = document.edition().label(reference.target());
        String number = document.headingNumber(reference.target());
        if (label.isEmpty() || !label.equals(words)) {
            return new CrossReference(reference.target(), "", "", reference.inlines(), "");
        }
        String bookmark = document.bookmarks().name(reference.target());
        int at = number.isEmpty() ? -1 : label.indexOf(number);
        if (at < 0) {
            return new CrossReference(reference.target(), "", "REF " + bookmark + " \\h", reference.inlines(), "");
        }
        return new CrossReference(reference.target(), label.substring(0, at), "REF " + bookmark + " \\w \\h",
                List.of(new org.readout.model.Text(number)), label.substring(at + number.length()));
    }

    void write(RunWriter runs) {
        runs.to(id, () -> {
            if (!before.isEmpty()) {
                runs.say(before, STYLE);
            }
            if (field.isEmpty()) {
                runs.writeIn(STYLE, shown);
            } else {
                runs.field(field, STYLE, shown);
            }
            if (!after.isEmpty()) {
                runs.say(after, STYLE);
            }
        });
    }
}
