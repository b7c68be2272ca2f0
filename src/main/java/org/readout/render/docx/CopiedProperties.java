package org.readout.render.docx;

import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;

/** Properties of one character style laid over those of another. */
final class CopiedProperties {

    private CopiedProperties() {
    }

    static void into(CTRPr target, CTRPr source) {
        try (XmlCursor from = source.newCursor(); XmlCursor to = target.newCursor()) {
            to.toEndToken();
            for (boolean more = from.toFirstChild(); more; more = from.toNextSibling()) {
                from.copyXml(to);
            }
        }
    }
}
