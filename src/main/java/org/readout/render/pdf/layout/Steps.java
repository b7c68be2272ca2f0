package org.readout.render.pdf.layout;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Steps in which a text is set closer, until it has the room it is to have: {@code tight-1} to {@code tight-3}, classes of the body in print.css. */
final class Steps {

    private final Element body;
    private final String name;
    private final int last;
    private int taken;

    Steps(Document page, String name, int last) {
        this.body = (Element) page.getElementsByTagName("body").item(0);
        this.name = name;
        this.last = last;
    }

    boolean areBegun() {
        return taken > 0;
    }

    /** Whether none of them was enough; they are taken back. */
    boolean wereInVain() {
        return taken > last;
    }

    void next() {
        String dress = body.getAttribute("class").replace(" " + name + "-" + taken, "");
        taken++;
        body.setAttribute("class", wereInVain() ? dress : dress + " " + name + "-" + taken);
    }

    /** Whether the body has a class. */
    boolean isDressed(String dress) {
        return WideTables.has(body, dress);
    }
}
