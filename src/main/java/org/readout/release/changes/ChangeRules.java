package org.readout.release.changes;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.readout.finding.Checked;
import org.readout.finding.DeclaredYaml;
import org.readout.model.Metadata;

/**
 * What makes a change a major one, as {@code templates/changes.yaml} declares it: the first rule that fits decides, and what somebody decided
 * otherwise for one release, with a reason, goes before all rules.
 *
 * @param rules     the first that fits decides; a change that none fits is minor
 * @param overrides about single changes
 * @param since     the release they are told against: overrides are about that one only
 * @param language  of what readers are told, a BCP 47 tag
 */
public record ChangeRules(List<Rule> rules, List<Decision> overrides, String since, String language) {

    private static final Map<String, Thing> THINGS = byName(Thing.values(), Thing::id);
    private static final Map<String, Change.Kind> KINDS = byName(Change.Kind.values(), Change.Kind::id);
    private static final Map<String, Extent> EXTENTS = byName(Extent.values(), Extent::id);
    private static final Map<String, Boolean> WEIGHTS = Map.of("major", true, "minor", false);

    /** Everything is minor. */
    public static final ChangeRules NONE = new ChangeRules(List.of(), List.of(), "", Metadata.FALLBACK_LANGUAGE);

    public ChangeRules {
        rules = List.copyOf(rules);
        overrides = List.copyOf(overrides);
    }

    /**
     * One rule; an empty list fits anything.
     *
     * @param aspects "title", "addressee" …; a change of the whole has none, and fits only an empty list
     * @param because what the reader is told
     */
    public record Rule(List<Thing> things, List<Change.Kind> kinds, List<String> aspects, List<Extent> extents, boolean major, String because) {

        boolean fits(Change change) {
            return (things.isEmpty() || things.contains(change.thing())) && (kinds.isEmpty() || kinds.contains(change.kind()))
                    && (aspects.isEmpty() || aspects.contains(change.aspect())) && (extents.isEmpty() || change.extent().filter(extents::contains).isPresent());
        }
    }

    /**
     * A decision about one thing in one release.
     *
     * @param since the release before it
     * @param id    the thing's anchor, or its words
     */
    public record Decision(String since, String memo, String id, boolean major, String reason) {

        boolean isAbout(String memo, Change change) {
            return this.memo.equals(memo) && (id.equals(change.id()) || change.name().contains(id));
        }
    }

    public static Checked<ChangeRules> read(String file, String yaml) {
        return DeclaredYaml.read(file, yaml, all -> {
            List<Rule> rules = all.mappings("rules", ChangeRules::rule);
            List<Decision> overrides = all.mappings("overrides", ChangeRules::override);
            String language = all.text("language", Metadata.FALLBACK_LANGUAGE);
            all.end();
            return new ChangeRules(rules, overrides, "", language);
        });
    }

    private static Rule rule(DeclaredYaml yaml) {
        Rule rule = new Rule(yaml.choices("thing", THINGS), yaml.choices("change", KINDS), yaml.texts("aspect"), yaml.choices("extent", EXTENTS), weight(yaml),
                yaml.text("because"));
        yaml.end();
        return rule;
    }

    private static Decision override(DeclaredYaml yaml) {
        Decision override = new Decision(yaml.text("since"), yaml.text("memo"), yaml.text("thing"), weight(yaml), yaml.text("reason"));
        if (override.reason().isEmpty()) {
            yaml.report("reason", "Whoever weighs a change otherwise says why.", "Add “reason: …”, with who decided.");
        }
        yaml.end();
        return override;
    }

    private static boolean weight(DeclaredYaml yaml) {
        yaml.text("weight");
        return yaml.choice("weight", WEIGHTS, false);
    }

    /** For changes since that release. */
    public ChangeRules since(String release) {
        return new ChangeRules(rules, overrides, release, language);
    }

    Change weigh(String memo, Change change) {
        return overrides.stream().filter(one -> one.since().equals(since) && one.isAbout(memo, change)).findFirst()
                .map(one -> new Change.Weight(one.major(), one.reason()))
                .or(() -> rules.stream().filter(rule -> rule.fits(change)).findFirst().map(rule -> new Change.Weight(rule.major(), rule.because())))
                .map(change::weighed).orElse(change);
    }

    private static <T> Map<String, T> byName(T[] values, Function<T, String> name) {
        Map<String, T> byName = new HashMap<>();
        Arrays.stream(values).forEach(value -> byName.put(name.apply(value), value));
        return byName;
    }
}
