package org.readout.render.pdf.letters;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

import org.readout.edition.Edition;
import org.readout.finding.Finding;
import org.readout.model.Format;
import org.readout.render.FallbackFont;
import org.readout.render.MissingLetters;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The letters a page is set in, and what is said of those that no font has. */
public final class Letters {

    /** Elements whose text is not printed. */
    public static final Set<String> NOT_SET = Set.of("style", "bookmarks", "title");

    private Letters() {
    }

    /** Code points that leave ink or take room, each once; controls and joiners do neither. */
    public static int[] in(Element page) {
        BitSet letters = new BitSet();
        collect(page, letters);
        return letters.stream().filter(MissingLetters::isSet).toArray();
    }

    private static void collect(Node node, BitSet letters) {
        if (node.getNodeType() == Node.TEXT_NODE) {
            node.getNodeValue().codePoints().forEach(letters::set);
        } else if (!(node instanceof Element element && NOT_SET.contains(element.getTagName()))) {
            for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
                collect(child, letters);
            }
        }
    }

    /** Whether Arabic letters, which are set in forms that join, are among them. */
    public static boolean areJoined(int[] letters) {
        return Arrays.stream(letters).anyMatch(letter -> UnicodeScript.of(letter) == UnicodeScript.ARABIC);
    }

    /** Whether letters that are written from the right are among them, beside which there is always something that is not. */
    public static boolean areBothWays(int[] letters) {
        return Arrays.stream(letters).map(Character::getDirectionality)
                .anyMatch(way -> way == Character.DIRECTIONALITY_RIGHT_TO_LEFT || way == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
    }

    /** Of code points that no font has, in a page. */
    public static List<Finding> missing(List<Integer> missing, Element page, Edition edition, List<FallbackFont> known) {
        return missing.isEmpty() ? List.of() : new MissingLetters(edition, Format.PDF, known).inText(missing, text(page));
    }

    private static String text(Element page) {
        StringBuilder text = new StringBuilder();
        NodeList bodies = page.getElementsByTagName("body");
        for (int body = 0; body < bodies.getLength(); body++) {
            text.append(bodies.item(body).getTextContent());
        }
        return text.toString();
    }
}
