package org.readout.verify.html;

import java.util.IllformedLocaleException;
import java.util.Locale;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.readout.edition.Edition;
import org.readout.verify.Requirements;

/** Title, language, headings, tables, pictures, links and landmarks, as a screen reader needs them. */
final class Perception {

    private Perception() {
    }

    static Requirements check(Document page, Edition edition, Requirements requirements) {
        requirements.require(!page.title().isBlank(), "html-no-title", "The page has no title (WCAG 2.4.2).")
                .require(page.select("h1").size() == 1, "html-title", "The page has not exactly one main heading.")
                .require(page.select("main, [role=main]").size() == 1, "html-landmark", "The page has not exactly one main part (WCAG 1.3.1).")
                .require(page.select("[tabindex]").stream().allMatch(element -> element.attr("tabindex").matches("0|-1")), "html-tab-order",
                        "A tabindex changes the order of the page (WCAG 2.4.3).")
                .require(page.select("meta[http-equiv=refresh]").isEmpty(), "html-refresh", "The page goes elsewhere by itself (WCAG 2.2.1).")
                .require(page.select("meta[name=viewport]").stream().noneMatch(meta -> meta.attr("content").matches(".*(user-scalable\\s*=\\s*no|maximum-scale).*")),
                        "html-zoom", "The page forbids to enlarge it (WCAG 1.4.4).");
        languages(page, edition, requirements);
        headings(page, requirements);
        tables(page, requirements);
        for (Element picture : page.select("img:not([alt])")) {
            requirements.require(false, "html-no-alternative", "The picture " + picture.id() + " has no alternative text (WCAG 1.1.1).");
        }
        for (Element drawing : page.select("svg")) {
            boolean within = drawing.parents().stream().anyMatch(parent -> parent.attr("role").equals("img") || parent.attr("aria-hidden").equals("true"));
            requirements.require(within || drawing.attr("aria-hidden").equals("true") || drawing.attr("role").equals("img") && isNamed(drawing),
                    "html-no-alternative", "A drawing has neither an alternative text nor aria-hidden (WCAG 1.1.1).");
        }
        for (Element link : page.select("a[href]")) {
            requirements.require(!link.text().isBlank() || isNamed(link) || link.select("img").stream().anyMatch(image -> !image.attr("alt").isBlank()),
                    "html-empty-link", "The link to “" + link.attr("href") + "” says nothing (WCAG 2.4.4).");
        }
        return requirements;
    }

    private static boolean isNamed(Element element) {
        return !element.attr("aria-label").isBlank() || element.hasAttr("aria-labelledby")
                || element.children().stream().anyMatch(child -> child.normalName().equals("title") && !child.text().isBlank());
    }

    private static void languages(Document page, Edition edition, Requirements requirements) {
        Element html = page.selectFirst("html");
        requirements.require(html != null && html.attr("lang").equals(edition.language()), "html-language", "The page does not say its language (WCAG 3.1.1).");
        for (Element passage : page.select("[lang]")) {
            requirements.require(isTag(passage.attr("lang")), "html-language", "“" + passage.attr("lang") + "” is no language tag (WCAG 3.1.2).");
        }
    }

    private static boolean isTag(String tag) {
        try {
            return !new Locale.Builder().setLanguageTag(tag).build().getLanguage().isEmpty();
        } catch (IllformedLocaleException e) {
            return false;
        }
    }

    private static void headings(Document page, Requirements requirements) {
        int before = 0;
        for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
            int level = heading.normalName().charAt(1) - '0';
            requirements.require(level <= before + 1, "html-heading-skipped", "“" + heading.text() + "” is a heading of level " + level
                    + " after one of level " + before + " (WCAG 1.3.1).");
            requirements.require(!heading.text().isBlank(), "html-heading-empty", "A heading is empty (WCAG 2.4.6).");
            before = level;
        }
    }

    /** A table its author gave no headers is the author's to mend; a rule of the checks says so. */
    private static void tables(Document page, Requirements requirements) {
        for (Element table : page.select("table:not([role=presentation])")) {
            String name = table.select("caption").isEmpty() ? "A table" : "The table “" + table.select("caption").text() + "”";
            requirements.require(table.select("th").stream().allMatch(cell -> cell.attr("scope").matches("(row|col)(group)?")), "html-no-scope",
                    name + " has a header cell that does not say of what (WCAG 1.3.1).");
        }
    }
}
