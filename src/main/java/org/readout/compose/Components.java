package org.readout.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.readout.finding.Finding;
import org.readout.model.Component;
import org.readout.model.SourceSpan;

/** Makes one component of what several memos say of it: names are held against each other, prose is kept side by side. */
final class Components {

    /** More words than these are prose. */
    private static final int NAME_WORDS = 3;

    private final List<Finding> findings;

    /** @param findings of the work, where memos contradict each other */
    Components(List<Finding> findings) {
        this.findings = findings;
    }

    /** A component, and the title of the memo that says this of it. */
    record Said(Component component, String memo) {
    }

    /**
     * One of all.
     *
     * @param all   of one component, at least one, in the order of the memos
     * @param times in how many places the work sets it out: of the rows of several tables one alone stands for it
     */
    Component merged(List<Said> all, int times) {
        Component first = all.get(0).component();
        if (all.size() == 1) {
            return first;
        }
        List<SourceSpan> spans = new ArrayList<>();
        all.forEach(said -> spans.addAll(said.component().spans()));
        return new Component(first.id(), first.title(), said(all, "layer", Component::layer), said(all, "dimension", Component::dimension),
                said(all, "description", Component::description), said(all, "spectrum", Component::spectrum), said(all, "system goals", Component::systemGoals),
                said(all, "societal goals", Component::societalGoals), said(all, "risks", Component::risks), spans.size() > times && times > 0 ? spans.subList(0, times) : spans);
    }

    private String said(List<Said> all, String what, Function<Component, String> field) {
        List<Said> saying = new ArrayList<>();
        for (Said said : all) {
            String text = field.apply(said.component());
            if (!text.isBlank() && saying.stream().noneMatch(other -> fold(field.apply(other.component())).equals(fold(text)))) {
                saying.add(said);
            }
        }
        if (saying.isEmpty()) {
            return "";
        }
        String first = field.apply(saying.get(0).component());
        if (saying.size() == 1) {
            return first;
        }
        if (saying.stream().allMatch(said -> isName(field.apply(said.component())))) {
            saying.subList(1, saying.size()).forEach(said -> findings.add(conflict(said, what, field, saying.get(0))));
            return first;
        }
        // both are kept: a reader must see who says what
        return String.join("\n", saying.stream().map(said -> said.memo() + ": " + field.apply(said.component())).toList());
    }

    private static Finding conflict(Said said, String what, Function<Component, String> field, Said first) {
        return Finding.warning("part-conflict", said.component().spans().get(0), "“" + said.component().title() + "” has two values for " + what + ": “"
                + field.apply(first.component()) + "” in “" + first.memo() + "” and “" + field.apply(said.component()) + "” in “" + said.memo() + "”.",
                "Decide on one and use it in both memos; the work goes by the first.");
    }

    private static boolean isName(String text) {
        return text.strip().split("\\s+").length <= NAME_WORDS;
    }

    private static String fold(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
