package org.readout.batch.template;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.readout.batch.work.Inputs;
import org.readout.batch.work.Refusal;
import org.readout.batch.work.Settings;
import org.readout.check.HouseStyle;
import org.readout.edition.Furniture;
import org.readout.finding.Finding;
import org.readout.model.Audience;
import org.readout.model.MemoType;
import org.readout.model.Metadata;
import org.readout.release.changes.ChangeRules;
import org.readout.render.Theme;
import org.readout.source.Limits;

/**
 * Everything under {@code templates/}, read and found sound.
 *
 * @param vocabulary by which drafts are understood
 * @param furniture by language; {@code en} is always there
 * @param themes    by name; the theme of every audience is there
 * @param style     what memos are held to beside their types
 * @param changeRules what makes a change a major one
 * @param inputs    what can be read of them, with digests
 * @param warnings  what can be used and is not quite as it should be
 */
public record Templates(List<MemoType> types, Vocabulary vocabulary, List<Audience> audiences, Map<String, Furniture> furniture,
        Map<String, Theme> themes, Limits limits, HouseStyle style, ChangeRules changeRules, Inputs inputs, List<Finding> warnings) {

    public static final String FALLBACK_LANGUAGE = Metadata.FALLBACK_LANGUAGE;

    public Templates {
        types = List.copyOf(types);
        audiences = List.copyOf(audiences);
        furniture = Map.copyOf(furniture);
        themes = Map.copyOf(themes);
        warnings = List.copyOf(warnings);
    }

    /** @throws Refusal when the selection names an audience there is not */
    public void require(Settings.Selection selection) {
        List<String> known = audiences.stream().map(Audience::id).toList();
        selection.audiences().stream().filter(wanted -> !known.contains(wanted)).findFirst().ifPresent(wanted -> {
            throw Refusal.unknown("--audience", wanted, known);
        });
    }

    public MemoType type(String id) {
        return types.stream().filter(type -> type.id().equals(id)).findFirst().orElseThrow();
    }

    public Audience audience(String id) {
        return audiences.stream().filter(audience -> audience.id().equals(id)).findFirst().orElseThrow();
    }

    public Theme theme(Audience audience) {
        return Optional.ofNullable(themes.get(audience.theme())).orElseThrow();
    }

    /** The words for a BCP 47 tag: its own, those of its language without region, or English. */
    public Furniture furniture(String language) {
        return candidates(language).stream().flatMap(tag -> Optional.ofNullable(furniture.get(tag)).stream()).findFirst().orElseThrow().inRegion(language);
    }

    /** Tags under which words for a language are looked for, the best first. */
    public static List<String> candidates(String language) {
        return Stream.of(language, language.split("-")[0], FALLBACK_LANGUAGE).distinct().toList();
    }
}
