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
        Remarks remarks = new Remarks(file);
        if (bytes.length > MOST_BYTES) {
            return Checked.refused(remarks.tooLarge(bytes.length, MOST_BYTES));
        }
        try {
            Element root = Tree.parse(bytes);
            if (!root.getLocalName().equals("xliff")) {
                return Checked.refused(remarks.unreadable("it begins with " + root.getNodeName()));
            }
            return root.getAttribute("version").startsWith("2") ? Reading2.read(root, remarks) : Reading12.read(root, remarks);
        } catch (SAXException | IOException e) {
            return Checked.refused(Tree.isRefusal(e) ? remarks.hostile() : remarks.unreadable("its XML is damaged (" + e.getMessage() + ")"));
        }
    }
}
