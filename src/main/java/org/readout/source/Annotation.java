package org.readout.source;

import java.util.List;
import java.util.Optional;

import org.readout.finding.Finding;
import org.readout.model.Draft;
import org.readout.source.annotate.Commenting;

/**
 * An author's own file with each finding as a comment at the words it is about, and nothing else changed: what the author
 * opens, mends and sends back.
 *
 * <p>Example: {@code Annotation.of(draft, findings)} of {@code memo.docx} is a file called {@code memo.checked.docx}.
 *
 * @param file its name, without folders
 */
public record Annotation(String file, byte[] bytes) {

    /** Empty for a draft in a format that has no comments, such as Markdown. */
    public static Optional<Annotation> of(Draft draft, List<Finding> findings) {
        List<Finding> own = findings.stream().filter(finding -> finding.span().file().equals(draft.file())).toList();
        return new DraftReaders().format(draft).flatMap(format -> Commenting.of(draft, format, own))
                .map(bytes -> new Annotation(name(draft.file()), bytes));
    }

    private static String name(String file) {
        int dot = file.lastIndexOf('.');
        return dot <= 0 ? file + ".checked" : file.substring(0, dot) + ".checked" + file.substring(dot);
    }
}
