package org.readout.source.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page's style sheets say of classes, written into the elements themselves, because Google Docs and word processors
 * keep bold, italic and hidden there. Simple selectors ({@code .c1}, {@code p.MsoTitle}) are understood; no sheet is loaded.
 */
final class PageStyles {

    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|<!--|-->");
    private static final Pattern AT_RULE = Pattern.compile("(?s)@[^{};]*(?:;|\\{(?:[^{}]*\\{[^{}]*})*[^{}]*})");
    private static final Pattern RULE = Pattern.compile("(?s)([^{}]+)\\{([^{}]*)}");
    private static final Pattern SELECTOR = Pattern.compile("([a-z0-9]*)\\.([\\w-]+)", Pattern.CASE_INSENSITIVE);

    private final Map<String, String> byClass = new HashMap<>();

    private PageStyles() {
    }

    /** Adds to every element's own style what its classes bring; its own comes last and so wins. */
    static void writeInto(Document page) {
        PageStyles styles = new PageStyles();
        page.select("style").forEach(sheet -> styles.read(sheet.data()));
        if (styles.byClass.isEmpty()) {
            return;
        }
        for (Element element : page.select("[class]")) {
            StringBuilder style = new StringBuilder();
            for (String name : element.classNames()) {
                style.append(styles.byClass.getOrDefault("." + name, ""));
                style.append(styles.byClass.getOrDefault(element.normalName() + "." + name, ""));
            }
            if (!style.isEmpty()) {
                element.attr("style", style + element.attr("style"));
            }
        }
    }

    private void read(String sheet) {
        Matcher rule = RULE.matcher(AT_RULE.matcher(COMMENT.matcher(sheet).replaceAll(" ")).replaceAll(" "));
        while (rule.find()) {
            String declarations = rule.group(2).strip().replaceAll("\\s+", " ");
            for (String one : rule.group(1).split(",")) {
                Matcher selector = SELECTOR.matcher(one.strip());
                if (selector.matches()) {
                    byClass.merge(selector.group(1).toLowerCase(Locale.ROOT) + "." + selector.group(2), declarations + ";", String::concat);
                }
            }
        }
    }
}
