package org.readout.source.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;
import org.readout.model.Inline;
import org.readout.model.Styled;

/** How an element looks, by its name and by its style. */
final class Looks {

    private static final Set<String> STRONG = Set.of("strong", "b");
    private static final Set<String> EMPHASIS = Set.of("em", "i", "cite", "dfn", "var");

    private static final Set<String> CODE = Set.of("code", "kbd", "samp", "tt");
    private static final Set<String> NAMELESS = Set.of("span", "font");

    private static final Pattern SPACE = Pattern.compile("\\s");
    private static final Pattern QUOTED = Pattern.compile("[\\s\"']");
    private static final Pattern ITALIC = Pattern.compile("font-style:(italic|oblique)");
    private static final Pattern BOLD = Pattern.compile("font-weight:(bold|[6-9]00)");
    private static final Pattern NORMAL = Pattern.compile("font-weight:(normal|400)");
    private static final Pattern SIZE = Pattern.compile("font-size:(\\d{1,3}(?:\\.\\d+)?)");
    private static final Pattern STRUCK = Pattern.compile("text-decoration(-line)?:[^;]*line-through");
    private static final Pattern UNDERLINED = Pattern.compile("text-decoration(-line)?:[^;]*underline");
    private static final Pattern RAISED = Pattern.compile("vertical-align:(super|sub)\\b");
    private static final Pattern SMALL_CAPS = Pattern.compile("font-variant[^;]*:[^;]*small-caps");
    private static final Pattern MACHINE = Pattern.compile(
            "(.*[;:,])?(couriernew|consolas|robotomono|sourcecodepro|liberationmono|dejavusansmono|monospace)([;,].*)?");

    private Looks() {
    }

    /** What the element adds to the look of the text in it, the innermost first. */
    static List<Styled.Style> of(Element element) {
        String style = style(element);
        List<Styled.Style> looks = new ArrayList<>();
        if (EMPHASIS.contains(element.normalName()) || ITALIC.matcher(style).find()) {
            looks.add(Styled.Style.EMPHASIS);
        }
        if (isBold(element, style)) {
            looks.add(Styled.Style.STRONG);
        }
        switch (element.normalName()) {
            case "u", "ins" -> looks.add(Styled.Style.UNDERLINE);
            case "s", "del", "strike" -> looks.add(Styled.Style.STRIKE);
            case "sup", "rt" -> looks.add(Styled.Style.SUPERSCRIPT);
            case "sub" -> looks.add(Styled.Style.SUBSCRIPT);
            case "mark" -> looks.add(Styled.Style.HIGHLIGHT);
            default -> byStyle(style, looks);
        }
        if (Markers.isMarked(element)) {
            looks.add(Styled.Style.HIGHLIGHT);
        }
        return looks;
    }

    /** Whether it is set like a machine's words: by its name, or because a word processor knows no other way to say so. */
    static boolean isCode(Element element) {
        return CODE.contains(element.normalName()) || NAMELESS.contains(element.normalName()) && isOfMachines(style(element) + ";" + element.attr("face"));
    }

    private static boolean isOfMachines(String fonts) {
        return MACHINE.matcher(QUOTED.matcher(fonts.toLowerCase(Locale.ROOT)).replaceAll("")).matches();
    }

    /** Words that stand in bold anyhow, such as headings and captions, without a look that all of them have. */
    static List<Inline> withoutBold(List<Inline> words) {
        return words.size() == 1 && words.get(0) instanceof Styled styled && styled.style() == Styled.Style.STRONG ? styled.inlines() : words;
    }

    /** Google Docs, when copied from, wraps everything in {@code <b style="font-weight:normal">}. */
    private static boolean isBold(Element element, String style) {
        return BOLD.matcher(style).find() || STRONG.contains(element.normalName()) && !NORMAL.matcher(style).find();
    }

    private static void byStyle(String style, List<Styled.Style> looks) {
        if (STRUCK.matcher(style).find()) {
            looks.add(Styled.Style.STRIKE);
        }
        if (UNDERLINED.matcher(style).find()) {
            looks.add(Styled.Style.UNDERLINE);
        }
        if (RAISED.matcher(style).find()) {
            looks.add(style.contains("vertical-align:super") ? Styled.Style.SUPERSCRIPT : Styled.Style.SUBSCRIPT);
        }
        if (SMALL_CAPS.matcher(style).find()) {
            looks.add(Styled.Style.SMALL_CAPS);
        }
    }

    /** Whether all the words of an element are bold. */
    static boolean isAllBold(Element element) {
        if (element.normalName().equals("th") || isBold(element, style(element))) {
            return true;
        }
        return element.ownText().isBlank() && element.children().stream().filter(child -> !blank(child.text())).count() > 0
                && element.children().stream().filter(child -> !blank(child.text())).allMatch(Looks::isAllBold);
    }

    /** Without words: nothing, or spaces of any kind. */
    static boolean blank(String text) {
        return text.chars().allMatch(character -> Character.isWhitespace(character) || Character.isSpaceChar(character) || character == 0x200B || character == 0xFEFF);
    }

    /** The largest that its style or one within it asks for, in tenths; 0 where none does. */
    static int size(Element element) {
        return element.select("[style*=font-size]").stream().map(Looks::style).flatMap(style -> SIZE.matcher(style).results())
                .mapToInt(size -> (int) (Double.parseDouble(size.group(1)) * 10)).max().orElse(0);
    }

    static String style(Element element) {
        String style = element.attr("style");
        return style.isEmpty() ? "" : SPACE.matcher(style).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
