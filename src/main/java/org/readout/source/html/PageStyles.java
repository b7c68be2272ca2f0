package org.readout.source.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page's style sheets say of classes, written into the elements themselves, because Google Docs and word processors
 * keep bold, italic and hidden there. Simple selectors ({@code .c1}, {@code p.MsoTitle}) are understood; of two rules the
 * later one wins, and one that names an element wins over one that does not. No sheet is loaded; classes of others are taken by their names where those say bold or italic.
 */
final class PageStyles {

    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|<!--|-->");
    private static final Pattern AT_RULE = Pattern.compile("(?s)@[^{};]*(?:;|\\{(?:[^{}]*\\{[^{}]*})*[^{}]*})");
    private static final Pattern RULE = Pattern.compile("(?s)([^{}]+)\\{([^{}]*)}");
    private static final Pattern SELECTOR = Pattern.compile("([a-z0-9]*)\\.([\\w-]+)", Pattern.CASE_INSENSITIVE);

    private static final Pattern BOLD = Pattern.compile("(?i)(?!(?:.*[-_])?(?:no|not|non|un|nicht|sans|sin)[-_])(?:.*[-_])?(?:bold|(?:halb)?fett|gras|negritas?)");
    private static final Pattern ITALIC = Pattern.compile("(?i)(?!(?:.*[-_])?(?:no|not|non|un|nicht|sans|sin)[-_])(?:.*[-_])?(?:italic|kursiv|italique|cursiva)");

    private static final Pattern IMPORTANT = Pattern.compile("!\\s*important", Pattern.CASE_INSENSITIVE);

    private record Rule(int order, Map<String, String> declarations) {
    }

    private final Map<String, List<Rule>> byClass = new HashMap<>();
    private int rules;

    private PageStyles() {
    }

    /** Adds to every element's own style what its classes bring; its own wins. Each property is left with one value. */
    static void writeInto(Document page) {
        PageStyles styles = new PageStyles();
        page.select("style").forEach(sheet -> styles.read(rules(sheet)));
        page.select("span[class]").forEach(styles::named);
        if (styles.byClass.isEmpty()) {
            return;
        }
        for (Element element : page.select("[class]")) {
            Map<String, String> cascade = new LinkedHashMap<>();
            styles.matching(element).forEach(rule -> rule.declarations.forEach((property, value) -> declare(property, value, cascade)));
            if (!cascade.isEmpty()) {
                declare(element.attr("style"), cascade);
                StringBuilder style = new StringBuilder();
                cascade.forEach((property, value) -> style.append(property).append(':').append(value).append(';'));
                element.attr("style", style.toString());
            }
        }
    }

    /** A class of a sheet that is not in the page says what it looks like, or nothing does: “oj-bold”. */
    private void named(Element words) {
        words.classNames().stream().filter(name -> !byClass.containsKey("." + name) && !byClass.containsKey("span." + name)).forEach(name -> {
            if (BOLD.matcher(name).matches()) {
                words.attr("style", "font-weight:bold;" + words.attr("style"));
            } else if (ITALIC.matcher(name).matches()) {
                words.attr("style", "font-style:italic;" + words.attr("style"));
            }
        });
    }

    /** A sheet without comments and without rules for print, screens of some width and the like. */
    static String rules(Element sheet) {
        return AT_RULE.matcher(COMMENT.matcher(sheet.data()).replaceAll(" ")).replaceAll(" ");
    }

    private List<Rule> matching(Element element) {
        List<Rule> bare = new ArrayList<>();
        List<Rule> named = new ArrayList<>();
        for (String name : element.classNames()) {
            bare.addAll(byClass.getOrDefault("." + name, List.of()));
            named.addAll(byClass.getOrDefault(element.normalName() + "." + name, List.of()));
        }
        bare.sort(Comparator.comparingInt(Rule::order));
        named.sort(Comparator.comparingInt(Rule::order));
        bare.addAll(named);
        return bare;
    }

    private static void declare(String declarations, Map<String, String> cascade) {
        for (String declaration : declarations.split(";")) {
            int colon = declaration.indexOf(':');
            if (colon > 0) {
                String property = declaration.substring(0, colon).strip().toLowerCase(Locale.ROOT);
                declare(property, IMPORTANT.matcher(declaration.substring(colon + 1)).replaceFirst("").strip(), cascade);
            }
        }
    }

    /** What is declared last stands last. */
    private static void declare(String property, String value, Map<String, String> cascade) {
        cascade.remove(property);
        cascade.put(property, value);
    }

    private void read(String sheet) {
        Matcher rule = RULE.matcher(sheet);
        while (rule.find()) {
            Map<String, String> declarations = new LinkedHashMap<>();
            declare(rule.group(2).strip().replaceAll("\\s+", " "), declarations);
            Rule declared = new Rule(rules++, declarations);
            for (String one : rule.group(1).split(",")) {
                Matcher selector = SELECTOR.matcher(one.strip());
                if (selector.matches()) {
                    byClass.computeIfAbsent(selector.group(1).toLowerCase(Locale.ROOT) + "." + selector.group(2), key -> new ArrayList<>()).add(declared);
                }
            }
        }
    }
}
