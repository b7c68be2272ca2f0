package org.readout.finding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.samskivert.mustache.Template;

/** The rules as one self-contained page for authors, chapter by chapter; every rule has an anchor of its id. */
public final class RulesPage {

    private static final Template TEMPLATE = ReportStyle.template(RulesPage.class, "rules.html");

    private RulesPage() {
    }

    public static String write(List<RuleText> rules) {
        Map<String, List<RuleText>> byChapter = rules.stream().collect(Collectors.groupingBy(RuleText::chapter, LinkedHashMap::new, Collectors.toList()));
        List<Map<String, Object>> chapters = byChapter.entrySet().stream().map(chapter -> Map.<String, Object>of("title", chapter.getKey(),
                "rules", chapter.getValue().stream().map(RulesPage::view).toList())).toList();
        return TEMPLATE.execute(Map.of("style", ReportStyle.css(), "count", rules.size(), "chapters", chapters));
    }

    private static Map<String, Object> view(RuleText rule) {
        return Map.of("id", rule.id(), "level", rule.level().id(), "fixed", rule.fixed(), "reason", rule.reason(),
                "example", rule.example(), "hint", rule.hint());
    }
}
