package org.readout.translate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import net.sf.okapi.lib.segmentation.Rule;

/**
 * SRX rules written for a machine that tries each of them at each letter of a text. Sentences end exactly where they do by the rules as they come.
 *
 * <p>Abbreviations, of which English has 141 and German 777 with a rule for each, are put together in a few rules that look at full stops alone, and at what stands
 * before them. As there is space behind an abbreviation and none in it, all that begin at one place end at one place, and none is hidden by another.
 * <p>A rule that begins with any number of letters is tried where a word begins: from within the word it would find the same end.
 */
final class QuickRules {

    /** A letter or any other sign that means itself, or a choice of them; no space. */
    private static final String SIGN = "(?:[^\\s\\\\\\[\\](){}*+?.^$|]|\\[[^\\s\\\\\\[\\]^-]+]|\\\\\\.)\\??";
    private static final String CHOICE = "\\((?:" + SIGN + "|\\|)+\\)\\??";
    private static final String MARK = "\\[[,|:;]+]\\?";
    /** Up to a full stop, and perhaps a mark behind it. */
    private static final Pattern ABBREVIATION = Pattern.compile("\\\\b((?:" + SIGN + "|" + CHOICE + ")+)\\\\\\.(" + MARK + ")?");
    private static final Pattern THEN_SPACE = Pattern.compile("(?:" + MARK + ")?\\\\s(?:\\\\[pP]\\{\\w+})?");
    /** Any number of letters and digits. */
    private static final Pattern WORD = Pattern.compile("(\\[(?:\\\\p\\{[LN]\\w})+]|\\\\w|\\\\p\\{Ll})(?:\\+|\\{2,})");

    private final List<Rule> rules = new ArrayList<>();
    /** Abbreviations since the last rule by which sentences end, by what comes behind the full stop, before a break and after it. */
    private final Map<List<String>, StringJoiner> abbreviations = new LinkedHashMap<>();

    private QuickRules() {
    }

    static List<Rule> of(List<Rule> rules) {
        QuickRules quick = new QuickRules();
        rules.stream().filter(Rule::isActive).forEach(quick::take);
        quick.putTogether();
        return quick.rules;
    }

    private void take(Rule rule) {
        Matcher abbreviation = ABBREVIATION.matcher(rule.getBefore());
        if (!rule.isBreak() && abbreviation.matches() && THEN_SPACE.matcher(rule.getAfter()).matches()) {
            String mark = abbreviation.group(2) == null ? "" : abbreviation.group(2);
            abbreviations.computeIfAbsent(List.of(mark, rule.getAfter()), rest -> new StringJoiner("|", "\\.(?<=\\b(?:", ")\\.)" + mark)).add(abbreviation.group(1));
            return;
        }
        if (rule.isBreak()) {
            putTogether();
        }
        rules.add(fromWhereAWordBegins(rule));
    }

    private static Rule fromWhereAWordBegins(Rule rule) {
        Matcher word = WORD.matcher(rule.getBefore());
        boolean space = rule.getAfter().startsWith("\\s") && !rule.getAfter().contains("|");
        return word.lookingAt() && space ? new Rule("(?<!" + word.group(1) + ")" + rule.getBefore(), rule.getAfter(), rule.isBreak()) : rule;
    }

    /** Of rules at one place the first counts; among those that end no sentence it is all the same which. */
    private void putTogether() {
        abbreviations.forEach((rest, words) -> rules.add(new Rule(words.toString(), rest.get(1), false)));
        abbreviations.clear();
    }
}
