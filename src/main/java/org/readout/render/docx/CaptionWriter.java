package org.readout.render.docx;

import java.util.List;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.readout.model.Inline;
import org.readout.model.Text;

/** Captions and other counted labels: the number is a sequence field whose shown value is the edition's. */
final class CaptionWriter {

    private final DocumentWriter document;
    private final Story story;

    CaptionWriter(DocumentWriter document, Story story) {
        this.document = document;
        this.story = story;
    }

    void write(String style, String sequence, String id, List<Inline> caption) {
        String label = document.edition().label(id);
        if (label.isEmpty() && caption.isEmpty()) {
            return;
        }
        CTP paragraph = document.paragraph(story, style);
        if (!label.isEmpty()) {
            label(paragraph, "CaptionLabel", label, sequence, id);
            runs(paragraph).say("  ", "");
        }
        runs(paragraph).write(caption);
        document.bookmarks().place(paragraph, id);
    }

    /** The label, bookmarked so that references can repeat it. */
    void label(CTP paragraph, String style, String label, String sequence, String id) {
        int number = label.length();
        while (number > 0 && Character.isDigit(label.charAt(number - 1))) {
            number--;
        }
        String words = label.substring(0, number);
        String digits = label.substring(number);
        document.bookmarks().around(paragraph, id, () -> {
            runs(paragraph).say(words, style);
            if (!digits.isEmpty()) {
                runs(paragraph).field(document.sequence(sequence, Integer.parseInt(digits)), style, List.of(new Text(digits)));
            }
        });
    }

    private RunWriter runs(CTP paragraph) {
        return new RunWriter(document, paragraph, story, false);
    }
}
