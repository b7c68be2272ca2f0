package org.readout.translate.xliff;

import java.io.IOException;

import org.readout.finding.Checked;
import org.readout.translate.Bitext;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** A returned file, by the version it says it is. */
final class Reading {

    private static final int MOST_BYTES = 32 << 20;

    private Reading() {
    }

    static Checked<Bitext> read(String file, byte[] bytes) {
        Returned returned = new Returned(file);
        if (bytes.length > MOST_BYTES) {
            return Checked.refused(returned.tooLarge(bytes.length, MOST_BYTES));
        }
        try {
            Element root = Tree.parse(bytes);
            if (!Tree.name(root).equals("xliff")) {
                return Checked.refused(returned.unreadable("it begins with " + root.getNodeName()));
            }
            return root.getAttribute("version").startsWith("2") ? Reading2.read(root, returned) : Reading12.read(root, returned);
        } catch (SAXException | IOException e) {
            return Checked.refused(Tree.isRefusal(e) ? returned.hostile() : returned.unreadable("its XML is damaged (" + e.getMessage() + ")"));
        }
    }
}
