package org.readout.render.pdf.tags;

import org.apache.pdfbox.cos.COSName;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Pictures have the alternative text that the page gives them. */
final class Figures implements Mending.Step {

    @Override
    public void mend(Mending mending) {
        mending.root().all().filter(tag -> tag.is("Figure")).forEach(figure -> {
            String alternative = figure.origin().map(Figures::alternative).orElse("");
            if (!alternative.isBlank()) {
                figure.dictionary().setString(COSName.ALT, alternative);
            }
        });
    }

    private static String alternative(Element picture) {
        for (String attribute : new String[] {"alt", "aria-label"}) {
            if (!picture.getAttribute(attribute).isBlank()) {
                return picture.getAttribute(attribute).strip();
            }
        }
        String title = child(picture, "title");
        String description = child(picture, "desc");
        return (title + (title.isEmpty() || description.isEmpty() ? "" : ": ") + description).strip();
    }

    private static String child(Element picture, String name) {
        NodeList children = picture.getElementsByTagName(name);
        return children.getLength() == 0 ? "" : children.item(0).getTextContent().strip();
    }
}
