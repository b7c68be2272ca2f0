package org.readout.compose;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.readout.finding.Checked;
import org.readout.finding.Finding;
import org.readout.finding.Spelling;
import org.readout.model.Metadata;
import org.readout.model.SourceSpan;

/** Finds the memos that a draft composes among all there are, or says what stands in the way. */
public final class Casting {

    private final Map<String, Offer> all = new LinkedHashMap<>();

    /** @param all whatever there is; of two that claim one id the first has it */
    public Casting(Collection<Offer> all) {
        all.forEach(offer -> this.all.putIfAbsent(offer.memo(), offer));
    }

    /** The memos that {@code work} composes, in its order. Refused when one of them cannot be had. */
    public Checked<List<Offer>> of(Offer work) {
        List<Finding> findings = new ArrayList<>();
        List<Offer> cast = new ArrayList<>();
        Set<String> named = new HashSet<>();
        for (String part : work.parts()) {
            Optional<Finding> obstacle = obstacle(work, part, !named.add(part));
            obstacle.ifPresentOrElse(findings::add, () -> cast.add(all.get(part)));
        }
        return findings.isEmpty() ? Checked.of(cast) : Checked.refused(findings);
    }

    private Optional<Finding> obstacle(Offer work, String part, boolean again) {
        SourceSpan place = SourceSpan.of(work.file());
        Offer offer = all.get(part);
        if (offer == null) {
            return Optional.of(unknown(work, part));
        }
        if (again) {
            return Optional.of(Finding.error("part-repeated", place, "The memo “" + part + "” is named twice among the parts.", "Name it once, where it is to stand."));
        }
        Optional<List<String>> circle = wayBack(part, work.memo(), new HashSet<>());
        if (circle.isPresent()) {
            return Optional.of(Finding.error("part-in-circle", place, part.equals(work.memo()) ? "This draft names itself among its parts."
                    : "The part “" + part + "” is itself composed of this draft (" + work.memo() + " › " + String.join(" › ", circle.get()) + ").",
                    "Take one of them out of the list of parts."));
        }
        if (!offer.ready()) {
            return Optional.of(Finding.error("part-held-back", place, "The part “" + part + "” is held back, and so is this work.", "Mend what is wrong with " + offer.file()
                    + "."));
        }
        if (!language(offer).equals(language(work))) {
            return Optional.of(Finding.error("part-language", place, "The part “" + part + "” is in the language “" + language(offer) + "”, and this draft in “"
                    + language(work) + "”.",
                    "Compose memos of one language, and have the work translated; or correct “language:” in one of the drafts."));
        }
        return Optional.empty();
    }

    private Finding unknown(Offer work, String part) {
        Set<String> known = new TreeSet<>(all.keySet());
        known.remove(work.memo());
        return Finding.error("part-unknown", SourceSpan.of(work.file()), "There is no memo “" + part + "” to compose this work of.",
                Spelling.nearest(part, known).map(near -> "Did you mean “" + near + "”? ").orElse("")
                + (known.isEmpty() ? "Put its draft into the input folder." : "There are: " + String.join(", ", known) + "."));
    }

    /** The ids by which one comes from a memo to one that it composes, both ends included; empty when one does not. */
    private Optional<List<String>> wayBack(String from, String to, Set<String> seen) {
        if (from.equals(to)) {
            return Optional.of(List.of(to));
        }
        Offer offer = all.get(from);
        if (offer == null || !seen.add(from)) {
            return Optional.empty();
        }
        return offer.parts().stream().flatMap(part -> wayBack(part, to, seen).stream()).findFirst().map(way -> {
            List<String> longer = new ArrayList<>(List.of(from));
            longer.addAll(way);
            return longer;
        });
    }

    /** Regions do not part a work. */
    private static String language(Offer offer) {
        return offer.language().isBlank() ? Metadata.FALLBACK_LANGUAGE : offer.language().split("[-_]")[0].toLowerCase(Locale.ROOT);
    }
}
