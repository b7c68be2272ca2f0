package org.readout.finding;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.readout.model.RuleChoice;
import org.readout.model.RuleChoice.Choice;

/**
 * What a memo type decides about rules, each with its reason.
 *
 * <pre>{@code
 * rules:
 *   - rule: word-doubled
 *     level: off
 *     reason: These memos quote transcripts.
 * }</pre>
 */
public final class DeclaredRules {

    private static final Map<String, Choice> CHOICES =
            Arrays.stream(Choice.values()).collect(Collectors.toMap(Choice::id, Function.identity()));

    private DeclaredRules() {
    }

    /**
     * @param rules those there are
     * @param by    who decides, for the report
     */
    public static List<RuleChoice> read(DeclaredYaml yaml, List<RuleText> rules, String by) {
        Map<String, RuleText> known = rules.stream().collect(Collectors.toMap(RuleText::id, Function.identity()));
        return yaml.mappings("rules", entry -> choice(entry, known, by)).stream().flatMap(Optional::stream).toList();
    }

    private static Optional<RuleChoice> choice(DeclaredYaml entry, Map<String, RuleText> known, String by) {
        Optional<RuleText> rule = entry.choice("rule", known);
        Optional<Choice> choice = entry.choice("level", CHOICES);
        String reason = entry.text("reason");
        entry.end();
        if (!entry.has("rule") || !entry.has("level")) {
            entry.report("rule", "An entry under “rules” lacks its rule or its level.", "Write “- rule: …”, and under it “level: …” and “reason: …”.");
        }
        if (rule.isEmpty() || choice.isEmpty()) {
            return Optional.empty();
        }
        refusal(rule.get(), choice.get()).ifPresent(why -> entry.report("rule", why, "Take the entry out."));
        return Optional.of(new RuleChoice(rule.get().id(), choice.get(), by, reason));
    }

    /** Why a rule may not be dealt with so, if it may not. */
    public static Optional<String> refusal(RuleText rule, Choice choice) {
        if (!rule.fixed() || choice != Choice.OFF && Level.valueOf(choice.name()).atLeast(rule.level())) {
            return Optional.empty();
        }
        return Optional.of("“" + rule.id() + "” protects the release, so it can be neither switched off nor lowered.");
    }
}
