package org.readout.verify.html;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.readout.verify.judging.Requirements;

/** Which elements may stand in which, and what points at what. */
final class Structure {

    private static final Map<String, Set<String>> CHILDREN = Map.of(
            "ul", Set.of("li"), "ol", Set.of("li"), "dl", Set.of("dt", "dd", "div"), "tr", Set.of("th", "td"),
            "thead", Set.of("tr"), "tbody", Set.of("tr"), "table", Set.of("caption", "colgroup", "thead", "tbody", "tfoot"));
    /** HTML's content model of these is phrases. */
    private static final Set<String> PHRASES_ONLY = Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "span", "em", "strong", "sup", "sub", "code", "mark", "u", "s", "small",
            "dt", "pre");
    private static final String FLOW_ELEMENTS = "p, h1, h2, h3, h4, h5, h6, div, section, article, aside, nav, main, header, footer, ul, ol, dl, table, figure, blockquote, pre, hr";
    /** Told once, as reading what is looked for takes longer than looking for it in one paragraph. */
    private static final Evaluator FLOW = Selector.evaluatorOf(FLOW_ELEMENTS);
    private static final Evaluator FLOW_OUTSIDE_MATH = Selector.evaluatorOf(FLOW_ELEMENTS + ":not(math *)");
    private static final List<String> REFERENCES = List.of("aria-labelledby", "aria-describedby", "aria-details", "aria-controls", "aria-owns", "headers", "for");

    private Structure() {
    }

    static void check(Document page, PageElements elements, Requirements requirements) {
        requirements.require(page.documentType() != null && page.documentType().name().equals("html"), "html-doctype", "The page does not begin with <!doctype html>.");
        Set<String> ids = new HashSet<>();
        for (Element element : elements.with("id")) {
            requirements.require(!element.id().isEmpty() && element.id().chars().noneMatch(Character::isWhitespace), "html-id",
                    "The id “" + element.id() + "” is empty or has white space in it.");
            requirements.require(ids.add(element.id()), "html-id-twice", "The id “" + element.id() + "” stands on the page twice.");
        }
        for (Element link : elements.named("a")) {
            String target = link.attr("href");
            requirements.require(!target.startsWith("#") || ids.contains(target.substring(1)), "html-dead-link", "A link leads to “" + target + "”, which is not on the page.");
        }
        for (String attribute : REFERENCES) {
            for (Element element : elements.with(attribute)) {
                for (String id : element.attr(attribute).strip().split("\\s+")) {
                    requirements.require(ids.contains(id), "html-dead-reference", attribute + " names “" + id + "”, which is not on the page.");
                }
            }
        }
        elements.named(CHILDREN.keySet()).forEach(parent -> parent.children().forEach(child ->
                requirements.require(CHILDREN.getOrDefault(parent.normalName(), Set.of()).contains(child.normalName()), "html-nesting",
                        "A " + child.normalName() + " stands directly in a " + parent.normalName() + ".")));
        elements.named(PHRASES_ONLY).stream().filter(parent -> parent.firstElementChild() != null).forEach(parent -> {
            Element inner = parent.selectFirst(FLOW_OUTSIDE_MATH);
            inner = inner == parent ? parent.select(FLOW).stream().filter(element -> element != parent).findFirst().orElse(null) : inner;
            requirements.require(inner == null, "html-nesting", "A " + (inner == null ? "" : inner.normalName()) + " stands in a " + parent.normalName() + ".");
        });
        requirements.require(page.select("a a, a button, a [tabindex], button a").isEmpty(), "html-nesting", "A link stands in a link.");
    }
}
