package org.readout.render.docx;

import java.math.BigInteger;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.readout.model.Block;
import org.readout.model.ListBlock;
import org.readout.model.Paragraph;

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
        int start = list.items().isEmpty() ? 1 : list.items().get(0).ordinal();
        BigInteger instance = list.numbered() ? document.numbering().list(list.marker(), start, level) : BigInteger.ZERO;
        for (ListBlock.Item item : list.items()) {
            boolean first = true;
            for (Block block : item.blocks()) {
                if (block instanceof ListBlock inner) {
                    write(inner, level + 1, others);
                } else if (block instanceof Paragraph paragraph) {
                    CTP target = first ? begin(list, instance, level) : document.paragraph(story, continued(level));
                    document.comments().around(target, paragraph.span(),
                            () -> new RunWriter(document, target, story, false).write(paragraph.inlines()));
                } else {
                    block.accept(others);
                }
                first = false;
            }
        }
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
