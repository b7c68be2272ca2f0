package org.readout.render.docx;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.readout.model.Block;
import org.readout.model.Inline;
import org.readout.model.ListBlock;
import org.readout.model.Paragraph;
import org.readout.model.Text;

/** Lists in Word's own list styles, five levels deep; what is nested deeper looks like the fifth and is counted rightly. */
final class ListWriter {

    private static final int STYLED_LEVELS = 5;

    private final DocumentWriter document;
    private final Story story;
    private final boolean inTable;

    ListWriter(DocumentWriter document, Story story, boolean inTable) {
        this.document = document;
        this.story = story;
        this.inTable = inTable;
    }

    /** @param others writes what in an item is neither paragraph nor list */
    void write(ListBlock list, int level, BlockWriter others) {
        BigInteger instance = BigInteger.ZERO;
        int expected = -1;
        for (ListBlock.Item item : list.items()) {
            boolean first = true;
            if (list.numbered() && !list.labelled() && item.ordinal() != expected) {
                instance = document.numbering().list(list.marker(), item.ordinal(), level);
            }
            expected = item.ordinal() + 1;
            for (Block block : item.blocks()) {
                if (block instanceof ListBlock inner) {
                    write(inner, level + 1, others);
                } else if (block instanceof Paragraph paragraph) {
                    CTP target = first && !list.labelled() ? begin(list, instance, level) : document.paragraph(story, continued(level));
                    List<Inline> words = first && list.labelled() ? labelled(item.label(), paragraph) : paragraph.inlines();
                    document.direct(target, paragraph.inlines());
                    document.comments().around(target, paragraph.span(), () -> new RunWriter(document, target, story, false).write(words));
                } else {
                    block.accept(others);
                }
                first = false;
            }
        }
    }

    /** A mark of the author's own is text, as no numbering of Word's would give it again. */
    private static List<Inline> labelled(String label, Paragraph paragraph) {
        List<Inline> words = new ArrayList<>(List.of(new Text(label + "\u2002")));
        words.addAll(paragraph.inlines());
        return words;
    }

    private CTP begin(ListBlock list, BigInteger instance, int level) {
        CTP target = document.paragraph(story, inTable ? list.numbered() ? "TableNumber" : "TableBullet"
                : leveled(list.numbered() ? "ListNumber" : "ListBullet", level));
        if (list.numbered()) {
            document.numbering().apply(target, instance, level);
        } else if (inTable ? level > 0 : level >= STYLED_LEVELS) {
            document.numbering().apply(target, inTable ? "TableBulletList" : "BulletList", level);
        }
        return target;
    }

    private String continued(int level) {
        return inTable ? "TableText" : leveled("ListContinue", level);
    }

    private static String leveled(String family, int level) {
        return level == 0 ? family : family + Math.min(level + 1, STYLED_LEVELS);
    }
}
