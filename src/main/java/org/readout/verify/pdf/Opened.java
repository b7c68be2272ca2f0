package org.readout.verify.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.verapdf.as.ASAtom;
import org.verapdf.cos.COSKey;
import org.verapdf.cos.COSObject;
import org.verapdf.pd.PDDocument;
import org.verapdf.pd.PDPage;
import org.verapdf.pd.PDResources;
import org.verapdf.pd.font.PDFont;
import org.verapdf.pd.structure.PDStructTreeRoot;

/** A file as veraPDF parses it, which makes its structure tree once and not for each mark on a page, and each font once and not for each page. */
final class Opened extends PDDocument implements AutoCloseable {

    private final Map<COSKey, PDFont> fonts = new HashMap<>();
    private @Nullable PDStructTreeRoot tree;

    Opened(byte[] bytes) throws IOException {
        super(new ByteArrayInputStream(bytes));
    }

    @Override
    public @Nullable PDStructTreeRoot getStructTreeRoot() {
        if (tree == null) {
            tree = super.getStructTreeRoot();
        }
        return tree;
    }

    /** Whether resources are a page's own is itself asked, so others stay as they are. */
    @Override
    public List<PDPage> getPages() {
        List<PDPage> pages = super.getPages();
        pages.stream().filter(page -> !page.isInheritedResources() && page.getResources() != null)
                .forEach(page -> page.setResources(new Resources(page.getResources().getObject())));
        return pages;
    }

    private final class Resources extends PDResources {

        Resources(COSObject dictionary) {
            super(dictionary);
        }

        @Override
        public @Nullable PDFont getFont(ASAtom name) {
            COSObject all = getKey(ASAtom.FONT);
            COSObject font = all == null ? null : all.getKey(name);
            COSKey key = font == null ? null : font.getObjectKey();
            return key == null ? super.getFont(name) : fonts.computeIfAbsent(key, any -> super.getFont(name));
        }
    }
}
