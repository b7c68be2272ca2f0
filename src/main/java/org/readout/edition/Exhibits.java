package org.readout.edition;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.readout.model.Audience;
import org.readout.model.Audience.Feature;
import org.readout.model.Component;
import org.readout.model.MemoRecord;
import org.readout.model.OpenQuestion;
import org.readout.model.Recommendation;

/** Decides which exhibits an edition has, from what its audience is shown and nothing else. */
final class Exhibits {

    private static final String SUMMARY = "summary";
    private static final String OPPORTUNITIES = "opportunities";
    private static final String RISKS = "risks";

    private final List<MemoRecord> records;
    private final List<EditionSection> sections;
    private final Audience audience;
    private final Furniture furniture;
    private final Shown shown;
    private final Labels labels;

    /** @param records as they are shown, in the memo's order */
    Exhibits(List<MemoRecord> records, List<EditionSection> sections, Audience audience, Furniture furniture, Shown shown, Labels labels) {
        this.records = records;
        this.sections = sections;
        this.audience = audience;
        this.furniture = furniture;
        this.shown = shown;
        this.labels = labels;
    }

    List<Exhibit> all() {
        List<Exhibit> exhibits = new ArrayList<>();
        add(Feature.SUMMARY_PAGE, summary(), exhibits);
        add(Feature.STACK, stack(), exhibits);
        add(Feature.SPECTRUM, spectra(), exhibits);
        add(Feature.SIDE_BY_SIDE, sideBySide(sections), exhibits);
        add(Feature.MATRIX, matrix(), exhibits);
        add(Feature.INDEX, index(), exhibits);
        return exhibits;
    }

    private void add(Feature feature, Optional<? extends Exhibit> exhibit, List<Exhibit> exhibits) {
        if (audience.shows(feature)) {
            exhibit.ifPresent(exhibits::add);
        }
    }

    private Optional<Exhibit.Summary> summary() {
        List<Exhibit.Summary.Ask> asks = of(Recommendation.class).map(ask -> new Exhibit.Summary.Ask(entry(ask), labels.label(ask.id()), ask.addressee())).toList();
        int opening = (int) sections.stream().takeWhile(section -> section.part().equals(SUMMARY)).count();
        return opening == 0 || asks.isEmpty() ? Optional.empty() : Optional.of(new Exhibit.Summary(id("summary"), opening, asks));
    }

    private Optional<Exhibit.Stack> stack() {
        List<Component> components = of(Component.class).toList();
        if (components.stream().filter(component -> !component.layer().isBlank()).count() < 2) {
            return Optional.empty();
        }
        Names layers = new Names(components, Component::layer);
        Names dimensions = new Names(components, Component::dimension);
        List<Exhibit.Stack.Layer> rows = layers.names().stream().map(layer -> new Exhibit.Stack.Layer(layer, dimensions.names().stream()
                .map(dimension -> components.stream().filter(one -> layers.of(one).equals(layer) && dimensions.of(one).equals(dimension))
                        .map(this::entry).toList()).toList())).toList();
        return Optional.of(new Exhibit.Stack(id("stack"), dimensions.names(), rows));
    }

    private Optional<Exhibit.Spectra> spectra() {
        Map<String, Spectrum> scales = new LinkedHashMap<>();
        of(Component.class).forEach(component -> Spectrum.of(component.spectrum(), furniture).ifPresent(scale -> scales.put(component.id(), scale)));
        return scales.isEmpty() ? Optional.empty() : Optional.of(new Exhibit.Spectra(scales));
    }

    private Optional<Exhibit.Matrix> matrix() {
        Map<String, Function<Component, String>> all = new LinkedHashMap<>();
        all.put("system-goals", Component::systemGoals);
        all.put("societal-goals", Component::societalGoals);
        all.values().removeIf(field -> of(Component.class).allMatch(component -> field.apply(component).isBlank()));
        List<Exhibit.Matrix.Row> rows = of(Component.class)
                .map(component -> new Exhibit.Matrix.Row(entry(component), all.values().stream().map(field -> field.apply(component)).toList()))
                .filter(row -> row.cells().stream().anyMatch(cell -> !cell.isBlank())).toList();
        return rows.size() < 2 ? Optional.empty() : Optional.of(new Exhibit.Matrix(id("matrix"), List.copyOf(all.keySet()), rows));
    }

    private Optional<Exhibit.Index> index() {
        Collator alphabet = Collator.getInstance(furniture.locale());
        List<Exhibit.Index.Line> lines = of(Component.class).map(component -> new Exhibit.Index.Line(entry(component), mentions(component)))
                .sorted(Comparator.comparing((Exhibit.Index.Line line) -> line.component().title(), alphabet::compare)
                        .thenComparing(line -> line.component().record())).toList();
        return lines.size() < 2 ? Optional.empty() : Optional.of(new Exhibit.Index(id("index"), lines));
    }

    private List<Exhibit.Index.Mention> mentions(Component component) {
        List<Exhibit.Index.Mention> mentions = new ArrayList<>();
        mentions.add(mention(component));
        for (MemoRecord record : records) {
            List<String> related = record instanceof Recommendation ask ? ask.related()
                    : record instanceof OpenQuestion question ? question.related() : List.of();
            if (related.contains(component.id())) {
                mentions.add(mention(record));
            }
        }
        return mentions;
    }

    private Exhibit.Index.Mention mention(MemoRecord record) {
        String label = labels.label(record.id());
        return new Exhibit.Index.Mention(shown.place(record.id()), label.isEmpty() ? record.title() : label);
    }

    /** The first section about opportunities whose neighbour is about risks, or the other way round, where half a page has room for each. */
    private Optional<Exhibit.SideBySide> sideBySide(List<EditionSection> among) {
        for (int at = 0; at < among.size(); at++) {
            if (at + 1 < among.size() && areOpposed(among.get(at), among.get(at + 1))
                    && among.subList(at, at + 2).stream().allMatch(section -> HalfAPage.holds(section, furniture.locale()))) {
                return Optional.of(new Exhibit.SideBySide(among.get(at).id(), among.get(at + 1).id()));
            }
            Optional<Exhibit.SideBySide> inner = sideBySide(among.get(at).sections());
            if (inner.isPresent()) {
                return inner;
            }
        }
        return Optional.empty();
    }

    private static boolean areOpposed(EditionSection one, EditionSection next) {
        return Set.of(OPPORTUNITIES, RISKS).equals(Set.copyOf(List.of(one.part(), next.part())));
    }

    private <T extends MemoRecord> Stream<T> of(Class<T> kind) {
        return records.stream().filter(kind::isInstance).map(kind::cast);
    }

    private Exhibit.Entry entry(MemoRecord record) {
        return new Exhibit.Entry(record.id(), shown.place(record.id()), record.title());
    }

    private String id(String kind) {
        String id = "exhibit-" + kind;
        while (shown.hasTarget(id)) {
            id = "the-" + id;
        }
        return id;
    }

    /** What authors call the layers or dimensions, each once, however it is written, the unnamed one last. */
    private static final class Names {

        private final Function<Component, String> field;
        private final Map<String, String> names = new LinkedHashMap<>();

        Names(List<Component> components, Function<Component, String> field) {
            this.field = field;
            components.forEach(component -> names.putIfAbsent(key(component), field.apply(component).strip()));
        }

        private String key(Component component) {
            return field.apply(component).strip().toLowerCase(Locale.ROOT);
        }

        String of(Component component) {
            return names.get(key(component));
        }

        List<String> names() {
            Set<String> ordered = new LinkedHashSet<>(names.values());
            if (ordered.remove("")) {
                ordered.add("");
            }
            return List.copyOf(ordered);
        }
    }
}
