package org.readout.render.pdf;

import java.util.IdentityHashMap;
import java.util.Map;

import com.openhtmltopdf.pdfboxout.PageSupplier;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.readout.render.pdf.tags.PageContents;

/**
 * Pages for the engine to draw on. It gives each box that could have a background a property list of its own, and PDFBox looks through all lists of the
 * page for each of these hundreds. {@link PageContents} takes them out again: here they all go by one name, of nothing, and any other list is found at once.
 */
final class EnginePages implements PageSupplier {

    @Override
    public PDPage requestPage(PDDocument document, float width, float height, int number, int shadow) {
        PDPage page = new PDPage(new PDRectangle(width, height));
        COSDictionary resources = new COSDictionary();
        resources.setItem(COSName.PROPERTIES, new PropertyLists());
        document.addPage(page);
        page.setResources(new PDResources(resources));
        return page;
    }

    private static final class PropertyLists extends COSDictionary {

        private static final COSName BACKGROUND = COSName.getPDFName("Background");

        private final Map<Object, COSName> names = new IdentityHashMap<>();

        private static boolean isOfBackground(Object list) {
            return list instanceof COSDictionary dictionary && BACKGROUND.equals(dictionary.getCOSName(COSName.TYPE));
        }

        @Override
        public void setItem(COSName name, COSBase list) {
            names.put(list, name);
            super.setItem(name, list);
        }

        @Override
        public boolean containsValue(Object list) {
            return isOfBackground(list) || names.containsKey(list);
        }

        @Override
        public COSName getKeyForValue(Object list) {
            return isOfBackground(list) ? BACKGROUND : names.get(list);
        }
    }
}
