package org.readout.render.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/**
 * The engine lays tables out from left to right in every language, so a page that reads from right to left gives it the cells of
 * each row in reverse. Here the tags get them back in the order they are read.
 */
final class MirroredRows {

    private MirroredRows() {
    }

    static void apply(PDDocument document) {
        mend(document.getDocumentCatalog().getStructureTreeRoot());
    }

    private static void mend(PDStructureNode node) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (StandardStructureTypes.TR.equals(element.getStructureType())
                        && element.getCOSObject().getDictionaryObject(COSName.K) instanceof COSArray cells) {
                    reverse(cells);
                }
                mend(element);
            }
        }
    }

    private static void reverse(COSArray cells) {
        for (int left = 0, right = cells.size() - 1; left < right; left++, right--) {
            var cell = cells.get(left);
            cells.set(left, cells.get(right));
            cells.set(right, cell);
        }
    }
}
