package org.readout.batch;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.readout.batch.work.Settings;
import org.readout.finding.Finding;
import org.readout.model.SourceSpan;
import org.readout.release.LiveRelease;

/** What is live and is not in a release of a part of everything: a release stands for itself, and the next one takes its place whole. */
final class TakenOff {

    private TakenOff() {
    }

    static Optional<Finding> by(Settings.Selection selection, Plan plan, Optional<LiveRelease> live) {
        if (options(selection).findAny().isEmpty()) {
            return Optional.empty();
        }
        Set<String> made = plan.orders().stream().map(RenditionOrder::path).collect(Collectors.toSet());
        SortedMap<String, Long> off = live.map(LiveRelease::made).orElse(List.of()).stream().filter(one -> !made.contains(one.path()) && !wants(selection, one))
                .collect(Collectors.groupingBy(one -> audience(one.path()), TreeMap::new, Collectors.counting()));
        return off.isEmpty() || made.isEmpty() ? Optional.empty() : Optional.of(Finding.warning("editions-taken-off", SourceSpan.of(said(selection)),
                "A release stands for itself, and this one is of a part alone. Of release " + live.orElseThrow().id() + ", which is live until then, these are not in it: "
                        + off.entrySet().stream().map(one -> one.getKey() + " (" + one.getValue() + (one.getValue() == 1 ? " file)" : " files)")).collect(Collectors.joining(", ")) + ".",
                "Publish without " + options(selection).collect(Collectors.joining(" and ")) + " to have everything live: what has not changed is not made again. “readout release rollback” takes back what is live already."));
    }

    private static boolean wants(Settings.Selection selection, LiveRelease.Made made) {
        return selection.wantsAudience(audience(made.path())) && selection.wantsMemo(made.memo())
                && (selection.formats().isEmpty() || selection.formats().stream().anyMatch(format -> made.path().endsWith("." + format.extension())));
    }

    private static String audience(String path) {
        return path.split("/", 2)[0];
    }

    private static Stream<String> options(Settings.Selection selection) {
        return Stream.of(selection.audiences().isEmpty() ? "" : "--audience", selection.memos().isEmpty() ? "" : "--memo", selection.formats().isEmpty() ? "" : "--format").filter(option -> !option.isEmpty());
    }

    private static String said(Settings.Selection selection) {
        return "readout publish " + options(selection).collect(Collectors.joining(" "));
    }
}
