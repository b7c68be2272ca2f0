package org.readout.render.pdf.tags;

import org.apache.pdfbox.cos.COSName;
import org.readout.render.pdf.text.ShapedPage;

/** Words whose glyphs do not stand in the order of their letters say what they say (ActualText, ISO 32000-2, 14.9.4). */
final class ShapedWords implements Mending.Step {

    @Override
    public void mend(Mending mending) {
        mending.root().all().forEach(tag -> {
            String says = tag.attribute(ShapedPage.SAYS);
            if (!says.isEmpty()) {
                tag.dictionary().setString(COSName.ACTUAL_TEXT, says);
            }
        });
    }
}
