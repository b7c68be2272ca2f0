package org.readout.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.readout.finding.DeclaredRules;
import org.readout.finding.Finding;
import org.readout.finding.Level;
import org.readout.finding.RuleText;
import org.readout.finding.Spelling;
import org.readout.model.Memo;
import org.readout.model.MemoType;
import org.readout.model.RuleChoice;
import org.readout.model.RuleChoice.Choice;
import org.readout.model.SourceSpan;

/**
 * What a memo's type and its draft decide about rules; where both do, the draft does. A draft says it in its front matter
 * or in a document property {@code readout-rules}, several parted by semicolons:
 * {@code word-doubled off because it is a quotation; heading-too-long off by A. Editor because they are titles of laws}.
 * Whatever is switched off or lowered is told, with who said so and why.
 */
final class Choices {

    static final String PROPERTY = "readout-rules";
    private static final String FORM = "Write “readout-rules: word-doubled off because it is a quotation”; several are parted by semicolons.";
    private static final String WORDS = "(off|note|warning|error)";
    private static final Pattern ENTRY = Pattern.compile("(?U)([\\w-]+)\\s*[:=]?\\s*" + WORDS + "\\b(?:\\s+by\\s+(.+?))?(?:[,\\s]+because\\s+(.+))?",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern BETWEEN = Pattern.compile("(?U)\\s*[;\\n]\\s*|,\\s*(?=[\\w-]+\\s*[:= ]\\s*" + WORDS + "\\b)", Pattern.CASE_INSENSITIVE);

    private final Map<String, RuleChoice> byRule = new LinkedHashMap<>();
    private final Map<String, RuleText> rules = new HashMap<>();
    private final List<Finding> mistakes = new ArrayList<>();
    private final SourceSpan draft;

    private Choices(SourceSpan draft, List<RuleText> rules) {
        this.draft = draft;
        rules.forEach(rule -> this.rules.put(rule.id(), rule));
    }

    static Choices of(Memo memo, MemoType type, List<RuleText> rules) {
        Choices choices = new Choices(SourceSpan.of(memo.file()), rules);
        type.rules().forEach(choice -> choices.byRule.put(choice.rule(), choice));
        String said = memo.metadata().properties().getOrDefault(PROPERTY, "").replaceAll("^[{\\[]|[}\\]]$", "");
        for (String entry : BETWEEN.split(said)) {
            if (!entry.isBlank()) {
                choices.take(entry.strip());
            }
        }
        return choices;
    }

    private void take(String entry) {
        Matcher read = ENTRY.matcher(entry);
        if (!read.matches()) {
            mistaken("“" + entry + "” in “readout-rules” is not understood.", FORM);
            return;
        }
        String id = read.group(1).toLowerCase(Locale.ROOT);
        Choice choice = Choice.valueOf(read.group(2).toUpperCase(Locale.ROOT));
        Optional<RuleText> rule = Optional.ofNullable(rules.get(id));
        if (rule.isEmpty()) {
            mistaken("There is no rule “" + id + "”.", Spelling.nearest(id, rules.keySet()).map(near -> "Did you mean “" + near + "”? ").orElse("")
                    + "“readout rules” lists them.");
        } else if (read.group(4) == null) {
            mistaken("“" + entry + "” gives no reason, so the rule stays as it is.", FORM);
        } else {
            DeclaredRules.refusal(rule.get(), choice).ifPresentOrElse(why -> mistaken(why, "Mend what it finds, and take the entry out of “readout-rules”."),
                    () -> byRule.put(id, new RuleChoice(id, choice, read.group(3) == null ? "the draft" : read.group(3).strip() + " in the draft",
                            read.group(4).strip().replaceAll("\\.$", ""))));
        }
    }

    private void mistaken(String message, String hint) {
        mistakes.add(Finding.warning("rule-choice-mistaken", draft, message, hint));
    }

    /** The findings that are left, at the levels chosen, and what was done to the others. */
    List<Finding> apply(List<Finding> found) {
        List<Finding> kept = new ArrayList<>();
        Map<String, Integer> touched = new HashMap<>();
        for (Finding finding : found) {
            RuleChoice choice = byRule.get(finding.rule());
            if (choice == null) {
                kept.add(finding);
            } else if (choice.choice() == Choice.OFF) {
                touched.merge(finding.rule(), 1, Integer::sum);
            } else {
                Level level = Level.valueOf(choice.choice().name());
                if (!level.atLeast(finding.level())) {
                    touched.merge(finding.rule(), 1, Integer::sum);
                }
                kept.add(new Finding(finding.rule(), level, finding.span(), finding.message(), finding.hint()));
            }
        }
        kept.addAll(mistakes);
        byRule.values().stream().filter(choice -> touched.containsKey(choice.rule())).forEach(choice -> kept.add(told(choice, touched.get(choice.rule()))));
        return kept;
    }

    private Finding told(RuleChoice choice, int findings) {
        boolean off = choice.choice() == Choice.OFF;
        return Finding.note(off ? "rule-switched-off" : "rule-lowered", draft, "“" + choice.rule() + "” was " + (off ? "switched off" : "lowered to a " + choice.choice().id())
                + " by " + choice.by() + ": “" + choice.reason() + "”. " + (findings == 1 ? "One finding is " : findings + " findings are ")
                + (off ? "not shown." : "meant."), "Leave it, or take the choice out where it was made, to see " + (off ? "what it hides." : "the rule’s own level."));
    }
}
