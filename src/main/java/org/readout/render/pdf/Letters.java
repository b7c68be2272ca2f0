package org.readout.render.pdf;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.readout.edition.Edition;
import org.readout.finding.Finding;
import org.readout.model.Format;
import org.readout.model.SourceSpan;
import org.readout.render.FallbackFont;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The letters a page is set in, and what is said of those that no font has. */
final class Letters {

    /** Elements whose text is not printed. */
    static final Set<String> NOT_SET = Set.of("style", "bookmarks", "title");
    /** Characters quoted on either side, and letters named beside the first. */
    private static final int AROUND = 24;
    private static final int NAMED = 11;

    private Letters() {
    }

    /** Code points that leave ink or take room, each once; controls and joiners do neither. */
    static int[] in(Element page) {
        BitSet letters = new BitSet();
        collect(page, letters);
        return letters.stream().filter(Letters::isSet).toArray();
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
    static boolean areJoined(int[] letters) {
        return Arrays.stream(letters).anyMatch(letter -> UnicodeScript.of(letter) == UnicodeScript.ARABIC);
    }

    /** Whether letters that are written from the right are among them, beside which there is always something that is not. */
    static boolean areBothWays(int[] letters) {
        return Arrays.stream(letters).map(Character::getDirectionality)
                .anyMatch(way -> way == Character.DIRECTIONALITY_RIGHT_TO_LEFT || way == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
    }

    private static boolean isSet(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL, Character.FORMAT, Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            default -> !isVariationSelector(letter);
        };
    }

    private static boolean isVariationSelector(int letter) {
        return letter >= 0xFE00 && letter <= 0xFE0F || letter >= 0xE0100 && letter <= 0xE01EF;
    }

    /**
     * An error for each font that would help: in print the letters would be boxes, or signs that mean something else.
     *
     * @param missing code points
     * @param known   fonts that are declared, whether they are on this machine or not
     */
    static List<Finding> missing(List<Integer> missing, Element page, Edition edition, List<FallbackFont> known) {
        return missing.isEmpty() ? List.of() : missing(missing, "as in", text(page), edition, known);
    }

    /** @param missing code points, by what is written in the picture that has them */
    static List<Finding> missing(Map<String, Set<Integer>> missing, Edition edition, List<FallbackFont> known) {
        return missing.entrySet().stream().flatMap(picture ->
                missing(picture.getValue().stream().filter(Letters::isSet).sorted().toList(), "in the picture that says", picture.getKey(), edition, known).stream()).toList();
    }

    private static List<Finding> missing(List<Integer> missing, String where, String text, Edition edition, List<FallbackFont> known) {
        Map<String, List<Integer>> byHint = new LinkedHashMap<>();
        missing.forEach(letter -> byHint.computeIfAbsent(hint(letter, known), hint -> new ArrayList<>()).add(letter));
        SourceSpan place = SourceSpan.of(edition.audience().id() + "/" + edition.memo() + "." + Format.PDF.extension());
        return byHint.entrySet().stream().map(group -> Finding.error("glyph-missing", place,
                message(group.getValue()) + ", " + where + " “" + around(group.getValue().get(0), text) + "”.", group.getKey())).toList();
    }

    private static String message(List<Integer> letters) {
        if (letters.size() == 1) {
            return "No font has the letter " + named(letters.get(0));
        }
        String rest = letters.stream().skip(1).limit(NAMED).map(Character::toString).collect(Collectors.joining(" "));
        return "No font has " + letters.size() + " letters: " + named(letters.get(0)) + " " + rest + (letters.size() > NAMED + 1 ? " …" : "");
    }

    private static String named(int letter) {
        return "“" + Character.toString(letter) + "” (U+" + String.format(Locale.ROOT, "%04X", letter) + ", "
                + String.valueOf(Character.getName(letter)).toLowerCase(Locale.ROOT) + ")";
    }

    private static String hint(int letter, List<FallbackFont> known) {
        UnicodeScript script = UnicodeScript.of(letter);
        return known.stream().filter(font -> font.files().isEmpty() && font.scripts().stream()
                .anyMatch(name -> UnicodeScript.forName(name.replace(' ', '_')) == script)).findFirst()
                .map(font -> "Install the font " + font.family() + " (on Debian: apt-get install " + font.debianPackage() + ").")
                .orElse("Put a TrueType font that has it into templates/fonts, name it in templates/fonts.yaml, and publish again; or write the letter another way.");
    }

    private static String text(Element page) {
        StringBuilder text = new StringBuilder();
        NodeList bodies = page.getElementsByTagName("body");
        for (int body = 0; body < bodies.getLength(); body++) {
            text.append(bodies.item(body).getTextContent());
        }
        return text.toString();
    }

    private static String around(int letter, String text) {
        int at = Math.max(0, text.indexOf(Character.toString(letter)));
        int begin = Math.max(0, at - AROUND);
        int end = Math.min(text.length(), at + AROUND);
        return text.substring(begin, end).replaceAll("\\s+", " ").strip();
    }
}
