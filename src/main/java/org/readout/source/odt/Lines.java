package org.readout.source.odt;

import java.util.List;
import java.util.Optional;

import org.readout.finding.Finding;
import org.readout.model.Figure;
import org.readout.model.Inline;
import org.readout.model.Omission;
import org.readout.model.Paragraph;
import org.readout.model.Quote;
import org.readout.model.SourceSpan;
import org.readout.source.reading.Assembly;
import org.readout.source.reading.Numbered;
import org.readout.source.reading.StyleRole;

/** What becomes of the paragraphs of one story, by their style and by what stands in them. */
final class Lines {

    private final OdtContext context;

    Lines(OdtContext context) {
        this.context = context;
    }

    record Line(StyleRole role, SourceSpan span, List<Inline> inlines, LineContents contents) {
    }

    void add(Line line, String text, Optional<Numbered> numbered, Assembly assembly) {
        if (text.isBlank() && !line.contents().hasNotes()) {
            linksDropped(line);
            pictures(line.span(), line.contents(), assembly);
        } else if (line.role() == StyleRole.CAPTION) {
            pictures(line.span(), line.contents(), assembly);
            List<Inline> words = LineContents.withoutPictures(line.inlines());
            assembly.caption(words, new Paragraph(line.span(), words));
        } else if (numbered.isPresent()) {
            assembly.item(numbered.get(), new Paragraph(line.span(), line.inlines()));
        } else if (line.role() == StyleRole.QUOTE) {
            assembly.quote(new Quote(line.span(), List.of(new Paragraph(line.span(), line.inlines()))));
        } else if (line.role() == StyleRole.CODE) {
            assembly.code(new Paragraph(line.span(), line.inlines()));
        } else {
            assembly.add(new Paragraph(line.span(), line.inlines()));
        }
    }

    private void linksDropped(Line line) {
        if (line.contents().links() > 0) {
            context.findings.add(Finding.warning("link-dropped", line.span(), "A link on a picture of its own line is left out.",
                    "Put the link on words beside it."));
        }
        linksLost(line.span(), "link-dropped", line.contents());
    }

    void linksLost(SourceSpan span, String reason, LineContents contents) {
        for (int link = 0; link < contents.links(); link++) {
            context.leaveOut(span, reason, Omission.Kind.LINK);
        }
    }

    void pictures(SourceSpan span, LineContents contents, Assembly assembly) {
        contents.pictures().forEach(picture -> assembly.add(new Figure(span, "", picture.media(), picture.alternative(), List.of())));
    }

    /** A blank line in code is one; elsewhere it is space between paragraphs. */
    void blank(StyleRole role, List<Inline> inlines, Assembly assembly) {
        assembly.anchors(inlines);
        if (role == StyleRole.CODE) {
            assembly.blankCode();
        }
    }
}
