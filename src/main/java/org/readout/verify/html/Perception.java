package org.readout.verify.html;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Set;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.readout.edition.Edition;
import org.readout.verify.judging.Requirements;

/** Title, language, headings, tables, pictures, links and landmarks, as a screen reader needs them. */
final class Perception {

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    private Perception() {
    }

    static Requirements check(Document page, PageElements elements, Edition edition, Requirements requirements) {
        requirements.require(!page.title().isBlank(), "html-no-title", "The page has no title (WCAG 2.4.2).")
                .require(elements.named("h1").size() == 1, "html-title", "The page has not exactly one main heading.")
                .require(page.select("main, [role=main]").size() == 1, "html-landmark", "The page has not exactly one main part (WCAG 1.3.1).")
                .require(elements.with("tabindex").stream().allMatch(element -> element.attr("tabindex").matches("0|-1")), "html-tab-order",
                        "A tabindex changes the order of the page (WCAG 2.4.3).")
                .require(page.select("meta[http-equiv=refresh]").isEmpty(), "html-refresh", "The page goes elsewhere by itself (WCAG 2.2.1).")
                .require(elements.named("meta").stream().filter(meta -> meta.attr("name").strip().equalsIgnoreCase("viewport"))
                        .noneMatch(meta -> meta.attr("content").matches(".*(user-scalable\\s*=\\s*no|maximum-scale).*")),
                        "html-zoom", "The page forbids to enlarge it (WCAG 1.4.4).");
        languages(elements, edition, requirements);
        headings(elements, requirements);
        tables(elements, requirements);
        for (Element picture : elements.named("img")) {
            requirements.require(picture.hasAttr("alt"), "html-no-alternative", "The picture " + picture.id() + " has no alternative text (WCAG 1.1.1).");
        }
        for (Element drawing : elements.named("svg")) {
            boolean within = drawing.parents().stream().anyMatch(parent -> parent.attr("role").equals("img") || parent.attr("aria-hidden").equals("true"));
            requirements.require(within || drawing.attr("aria-hidden").equals("true") || drawing.attr("role").equals("img") && isNamed(drawing),
                    "html-no-alternative", "A drawing has neither an alternative text nor aria-hidden (WCAG 1.1.1).");
        }
        for (Element link : elements.named("a")) {
            requirements.require(!link.hasAttr("href") || !link.text().isBlank() || isNamed(link) || link.select("img").stream().anyMatch(image -> !image.attr("alt").isBlank()),
                    "html-empty-link", "The link to “" + link.attr("href") + "” says nothing (WCAG 2.4.4).");
        }
        return requirements;
    }

    private static boolean isNamed(Element element) {
        return !element.attr("aria-label").isBlank() || element.hasAttr("aria-labelledby")
                || element.children().stream().anyMatch(child -> child.normalName().equals("title") && !child.text().isBlank());
    }

    private static void languages(PageElements elements, Edition edition, Requirements requirements) {
        requirements.require(elements.named("html").stream().findFirst().filter(html -> html.attr("lang").equals(edition.language())).isPresent(), "html-language",
                "The page does not say its language (WCAG 3.1.1).");
        for (Element passage : elements.with("lang")) {
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

    private static void headings(PageElements elements, Requirements requirements) {
        int before = 0;
        for (Element heading : elements.named(HEADINGS)) {
            int level = heading.normalName().charAt(1) - '0';
            requirements.require(level <= before + 1, "html-heading-skipped", "“" + heading.text() + "” is a heading of level " + level
                    + " after one of level " + before + " (WCAG 1.3.1).");
            requirements.require(!heading.text().isBlank(), "html-heading-empty", "A heading is empty (WCAG 2.4.6).");
            before = level;
        }
    }

    /** A table its author gave no headers is the author's to mend; a rule of the checks says so. */
    private static void tables(PageElements elements, Requirements requirements) {
        for (Element table : elements.named("table")) {
            if (table.attr("role").strip().equalsIgnoreCase("presentation")) {
                continue;
            }
            String name = table.select("caption").isEmpty() ? "A table" : "The table “" + table.select("caption").text() + "”";
            requirements.require(table.select("th").stream().allMatch(cell -> cell.attr("scope").matches("(row|col)(group)?")), "html-no-scope",
                    name + " has a header cell that does not say of what (WCAG 1.3.1).");
        }
    }
}
