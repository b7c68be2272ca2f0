package org.readout.verify.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The elements of a page, looked up by what they are called: a selector goes through the whole page for each question.
 *
 * @param all    in the order of the page
 * @param byName those of each name, in that order
 */
record PageElements(List<Element> all, Map<String, List<Element>> byName) {

    static PageElements of(Document page) {
        List<Element> all = page.getAllElements();
        Map<String, List<Element>> byName = new HashMap<>();
        all.forEach(element -> byName.computeIfAbsent(element.normalName(), any -> new ArrayList<>()).add(element));
        return new PageElements(all, byName);
    }

    List<Element> named(String name) {
        return byName.getOrDefault(name, List.of());
    }

    List<Element> named(Set<String> names) {
        return all.stream().filter(element -> names.contains(element.normalName())).toList();
    }

    List<Element> with(String attribute) {
        return all.stream().filter(element -> element.hasAttr(attribute)).toList();
    }
}
