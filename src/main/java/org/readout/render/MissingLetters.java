package org.readout.render;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.readout.edition.Edition;
import org.readout.finding.Finding;
import org.readout.model.Format;
import org.readout.model.SourceSpan;

/**
 * What is said of letters that no font has, where Readout sets them itself: an error for each font that would help, as they would be boxes, or signs that mean
 * something else.
 *
 * @param known fonts that are declared, whether they are on this machine or not
 */
public record MissingLetters(Edition edition, Format format, List<FallbackFont> known) {

    /** Characters quoted on either side, and letters named beside the first. */
    private static final int AROUND = 24;
    private static final int NAMED = 11;
    /** What no author wrote: letters that stand for joined ones in print, and the link to a heading behind it on a page. */
    private static final Pattern SET_BY_US = Pattern.compile("(?U)\\p{Co}+|(?<=[\\p{L}\\p{N}.?!)”])#(?=\\s|$)");

    /** @param missing code points that stand in {@code text} */
    public List<Finding> inText(List<Integer> missing, String text) {
        return findings(missing, "as in", text);
    }

    /** @param missing code points, by what is written in the picture that has them */
    public List<Finding> inPictures(Map<String, Set<Integer>> missing) {
        return missing.entrySet().stream().flatMap(picture ->
                findings(picture.getValue().stream().filter(MissingLetters::isSet).sorted().toList(), "in the picture that says", picture.getKey()).stream()).toList();
    }

    /** Whether a code point leaves ink or takes room; controls and joiners do neither. */
    public static boolean isSet(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL, Character.FORMAT, Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            default -> !isVariationSelector(letter);
        };
    }

    private static boolean isVariationSelector(int letter) {
        return letter >= 0xFE00 && letter <= 0xFE0F || letter >= 0xE0100 && letter <= 0xE01EF;
    }

    private List<Finding> findings(List<Integer> missing, String where, String text) {
        Map<String, List<Integer>> byHint = new LinkedHashMap<>();
        missing.forEach(letter -> byHint.computeIfAbsent(hint(letter), hint -> new ArrayList<>()).add(letter));
        SourceSpan place = SourceSpan.of(edition.file(format));
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

    private String hint(int letter) {
        UnicodeScript script = UnicodeScript.of(letter);
        return known.stream().filter(font -> font.files().isEmpty() && font.scripts().stream()
                .anyMatch(name -> UnicodeScript.forName(name.replace(' ', '_')) == script)).findFirst()
                .map(font -> "Install the font " + font.family() + " (on Debian: apt-get install " + font.debianPackage() + ").")
                .orElse("Put a TrueType font that has it into templates/fonts, name it in templates/fonts.yaml, and publish again; or write the letter another way.");
    }

    private static String around(int letter, String text) {
        String read = SET_BY_US.matcher(text).replaceAll("");
        int at = Math.max(0, read.indexOf(Character.toString(letter)));
        int begin = Math.max(0, at - AROUND);
        int end = Math.min(read.length(), at + AROUND);
        return read.substring(begin, end).replaceAll("\\s+", " ").strip();
    }
}
