package org.readout.source.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.readout.finding.Checked;
import org.readout.finding.Finding;
import org.readout.model.Anchor;
import org.readout.model.Block;
import org.readout.model.Document;
import org.readout.model.Figure;
import org.readout.model.Formula;
import org.readout.model.Heading;
import org.readout.model.Inline;
import org.readout.model.Link;
import org.readout.model.ListBlock;
import org.readout.model.Note;
import org.readout.model.NoteMark;
import org.readout.model.Omission;
import org.readout.model.Paragraph;
import org.readout.model.Picture;
import org.readout.model.PlainText;
import org.readout.model.Reference;
import org.readout.model.Rewriting;
import org.readout.model.SourceSpan;

/**
 * What a draft of any format may have and no edition can use: a heading without words, a bullet with nothing behind it, a link around nothing but a blank. Pictures, marks and
 * formulas of such a heading stay, in a paragraph where it was.
 */
public final class SaysNothing extends Located {

    /** Blanks that are no white space to Java too. */
    private static final Pattern BLANK = Pattern.compile("[\\s\\u00a0\\u200b\\ufeff]*");

    private final List<Finding> findings = new ArrayList<>();
    private final List<Omission> omissions = new ArrayList<>();

    private SaysNothing(SourceSpan whole) {
        super(whole);
    }

    public static Checked<Document> leftOut(Document document) {
        SaysNothing rest = new SaysNothing(SourceSpan.of(document.file()));
        List<Block> blocks = rest.blocks(document.blocks());
        List<Note> notes = document.notes().stream().map(rest::note).toList();
        return Checked.of(document.with(blocks, notes, Stream.concat(document.omissions().stream(), rest.omissions.stream()).toList()), rest.findings);
    }

    @Override
    public List<Block> heading(Heading heading) {
        if (!BLANK.matcher(PlainText.of(heading)).matches()) {
            return super.heading(heading);
        }
        List<Inline> inlines = inlines(heading.inlines());
        if (!Seen.among(inlines).found) {
            findings.add(Finding.note("heading-blank", heading.span(), "A heading without words is left out.", "Write it, or delete the line."));
            return List.of();
        }
        return List.of(inlines.size() == 1 && inlines.get(0) instanceof Picture picture
                ? new Figure(heading.span(), heading.id(), picture.media(), picture.alternative(), List.of())
                : new Paragraph(heading.span(), Stream.concat(Stream.of(new Anchor(heading.id())), inlines.stream()).toList()));
    }

    /** Of a list with numbers the item stays, as its number may stand in the draft, but has a paragraph like any other. */
    @Override
    public List<Block> list(ListBlock list) {
        List<ListBlock.Item> items = new ArrayList<>();
        for (ListBlock.Item item : ((ListBlock) super.list(list).get(0)).items()) {
            if (!isBlank(item)) {
                items.add(item);
                continue;
            }
            findings.add(Finding.note("item-blank", item.span(), "Nothing stands behind a bullet or number of a list.", "Write the point, or delete the line."));
            if (list.numbered()) {
                items.add(new ListBlock.Item(item.span(), item.ordinal(), item.label(), List.of(new Paragraph(item.span(), List.of()))));
            }
        }
        return items.isEmpty() ? List.of() : List.of(new ListBlock(list.span(), list.marker(), items));
    }

    /** What other places lead to stays. */
    private static boolean isBlank(ListBlock.Item item) {
        return item.blocks().stream().allMatch(block -> block instanceof Paragraph paragraph && isBlank(paragraph.inlines()) && !Seen.among(paragraph.inlines()).anchored);
    }

    @Override
    public List<Inline> link(Link link) {
        return isBlank(link.inlines()) ? withoutLink(link.inlines()) : super.link(link);
    }

    @Override
    public List<Inline> reference(Reference reference) {
        return isBlank(reference.inlines()) ? withoutLink(reference.inlines()) : super.reference(reference);
    }

    private List<Inline> withoutLink(List<Inline> inlines) {
        omissions.add(new Omission(here(), "link-empty", Omission.Kind.LINK, ""));
        return inlines;
    }

    private static boolean isBlank(List<Inline> inlines) {
        return BLANK.matcher(PlainText.of(inlines)).matches() && !Seen.among(inlines).found;
    }

    /** Whether something stands among inlines that is no text and yet is seen, or that other places lead to. */
    private static final class Seen implements Rewriting {

        private boolean found;
        private boolean anchored;

        static Seen among(List<Inline> inlines) {
            Seen seen = new Seen();
            seen.inlines(inlines);
            return seen;
        }

        @Override
        public List<Inline> anchor(Anchor anchor) {
            anchored = true;
            return List.of(anchor);
        }

        @Override
        public List<Inline> picture(Picture picture) {
            found = true;
            return List.of(picture);
        }

        @Override
        public List<Inline> noteMark(NoteMark mark) {
            found = true;
            return List.of(mark);
        }

        @Override
        public List<Inline> formula(Formula formula) {
            found = true;
            return List.of(formula);
        }
    }
}
