package org.readout.source.html;

import java.util.List;

import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.readout.model.Formula;
import org.readout.source.reading.Gathering;
import org.readout.source.reading.MathMl;
import org.readout.source.reading.Places;

/** Formulas in a page: what is shown of them is carried, and the same thing in another notation beside it is left out. */
final class Formulas {

    private static final String TOKENS = "mi|mn|mo|mtext|ms";

    private Formulas() {
    }

    static Formula of(Element math, Gathering gathering, Places places) {
        Element alone = math.clone();
        for (Element annotation : alone.select("annotation, annotation-xml")) {
            Things.omit(gathering, places.here(""), "formula-annotation", annotation);
            annotation.remove();
        }
        for (Element part : alone.getAllElements()) {
            if (part.parents().stream().noneMatch(outer -> outer.normalName().matches(TOKENS)) && !part.normalName().matches(TOKENS)) {
                shown(part);
            }
        }
        // jsoup converts the whole page that an element stands in, so it needs one of its own
        Document page = Document.createShell("");
        page.body().appendChild(alone);
        return MathMl.formula((org.w3c.dom.Element) new W3CDom().fromJsoup(page).getElementsByTagNameNS("*", "math").item(0));
    }

    /** Words outside a token are shown as if they stood in one. */
    private static void shown(Element part) {
        for (TextNode text : List.copyOf(part.textNodes())) {
            if (!text.isBlank()) {
                text.wrap("<mtext></mtext>");
            }
        }
    }
}
