package org.readout.render.pdf.tags;

import org.apache.pdfbox.cos.COSName;

/** The file's language, and that of each passage in another. */
final class Languages implements Mending.Step {

    @Override
    public void mend(Mending mending) {
        mending.root().all().forEach(tag -> {
            String language = tag == mending.root() ? mending.edition().language() : tag.attribute("lang");
            if (language.isEmpty()) {
                tag.dictionary().removeItem(COSName.LANG);
            } else {
                tag.dictionary().setString(COSName.LANG, language);
            }
        });
    }
}
