package org.readout.source.annotate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.readout.finding.Finding;
import org.readout.model.Draft;
import org.readout.model.DraftFormat;
import org.readout.source.docx.DocxReader;
import org.readout.source.odt.OdtReader;
import org.readout.source.reading.Origins;

/** Reads a draft once more, to learn what each place came from, and writes it with a comment for each finding. */
public final class Commenting {

    private Commenting() {
    }

    /**
     * The draft's file with comments; empty for a format that has none.
     *
     * @param findings on this draft, made of what its reader gave
     * @throws UncheckedIOException when the file is not what its reader read
     */
    public static Optional<byte[]> of(Draft draft, DraftFormat format, List<Finding> findings) {
        Origins origins = new Origins();
        try {
            return switch (format) {
                case DOCX -> {
                    new DocxReader().read(draft, Optional.of(origins));
                    yield Optional.of(CommentedWord.write(draft.bytes(), text -> comments(new Anchoring(text, new WordScript(), origins), findings)));
                }
                case ODT -> {
                    new OdtReader().read(draft, Optional.of(origins));
                    yield CommentedOpen.write(draft.bytes(), text -> comments(new Anchoring(text, new OpenScript(), origins), findings));
                }
                default -> Optional.empty();
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Comment> comments(Anchoring anchoring, List<Finding> findings) {
        List<Comment> comments = new ArrayList<>();
        for (Finding finding : findings) {
            anchoring.words(finding.span()).map(words -> Comment.of(finding, words))
                    .or(() -> anchoring.paragraph(finding.span()).map(paragraph -> Comment.near(finding, paragraph))).ifPresent(comments::add);
        }
        return comments;
    }
}
