package org.readout.batch.register;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.readout.batch.plan.Plan;
import org.readout.batch.plan.RenditionOrder;
import org.readout.batch.work.Refusal;
import org.readout.batch.work.Settings;
import org.readout.finding.Finding;
import org.readout.model.SourceSpan;
import org.readout.release.LiveRelease;

/**
 * What is live and is not in a release of a part of everything: a release stands for itself, and the next one takes its place whole.
 *
 * @param live  id of the release that is live
 * @param files of its editions, never empty
 */
public record TakenOff(Settings.Selection selection, String live, List<LiveRelease.Made> files) {

    /** So many memos are named; of more, how many they are. */
    private static final int NAMED = 8;

    /** Whatever the plan is; nothing where everything is wanted. */
    public static Optional<TakenOff> by(Settings.Selection selection, Optional<LiveRelease> live) {
        return by(selection, live, Set.of());
    }

    /** Nothing when nothing would be released. */
    public static Optional<TakenOff> by(Settings.Selection selection, Plan plan, Optional<LiveRelease> live) {
        if (!isPart(selection)) {
            return Optional.empty();
        }
        Set<String> made = plan.orders().stream().map(RenditionOrder::path).collect(Collectors.toSet());
        return made.isEmpty() ? Optional.empty() : by(selection, live, made);
    }

    private static Optional<TakenOff> by(Settings.Selection selection, Optional<LiveRelease> live, Set<String> made) {
        if (!isPart(selection)) {
            return Optional.empty();
        }
        return live.map(release -> new TakenOff(selection, release.id(), release.made().stream().filter(one -> !made.contains(one.path()) && !wants(selection, one)).toList()))
                .filter(off -> !off.files().isEmpty());
    }

    /**
     * For a run that means it, and for one that leaves a draft.
     *
     * @param draft whether it does, and nothing goes before that is published
     */
    public Finding finding(boolean draft) {
        return Finding.warning("editions-taken-off", SourceSpan.of(place()),
                "A release stands for itself, and this one is of a part alone. Of release " + live + ", which is live until " + (draft ? "this draft is published" : "then")
                + ", these are not in it: "
                        + counted(one -> audience(one.path())) + ".",
                "Publish without " + options() + " to have everything live: what has not changed is not made again."
                        + (draft ? "" : " “readout release rollback” takes back what is live already."));
    }

    /** For a run that does not say that it means it. */
    public Refusal.NotMeant refusal() {
        long memos = files.stream().map(LiveRelease.Made::memo).distinct().count();
        return new Refusal.NotMeant(place(), "A release takes the place of the live one whole, and this one would be of a part alone: of release " + live + ", which is live, "
                + number(files.size(), "file") + " of " + number(memos, "memo") + " would be taken off, of " + counted(LiveRelease.Made::memo) + "; by audience: "
                + counted(one -> audience(one.path())) + ". What is live stays.",
                "Leave out " + options() + " to publish everything: what has not changed is not made again. Or add --draft to look at the part alone while all stays live. "
                        + "Or, if the rest is meant to go, add --take-off.");
    }

    public static boolean isPart(Settings.Selection selection) {
        return options(selection).findAny().isPresent();
    }

    /** Which files of which memos they are. */
    static String named(List<LiveRelease.Made> files) {
        Map<String, List<String>> memos = files.stream()
                .collect(Collectors.groupingBy(LiveRelease.Made::memo, TreeMap::new, Collectors.mapping(LiveRelease.Made::path, Collectors.toList())));
        return number(files.size(), "file") + " of " + number(memos.size(), "memo") + ": "
                + first(memos.entrySet().stream().map(memo -> memo.getKey() + " (" + first(memo.getValue()) + ")").toList());
    }

    private static String first(List<String> all) {
        return Stream.concat(all.stream().limit(NAMED), all.size() > NAMED ? Stream.of("and " + (all.size() - NAMED) + " more") : Stream.empty()).collect(Collectors.joining(", "));
    }

    private static boolean wants(Settings.Selection selection, LiveRelease.Made made) {
        return selection.wantsAudience(audience(made.path())) && selection.wantsMemo(made.memo())
                && (selection.formats().isEmpty() || selection.formats().stream().anyMatch(format -> made.path().endsWith("." + format.extension())));
    }

    private static String audience(String path) {
        return path.split("/", 2)[0];
    }

    private String counted(Function<LiveRelease.Made, String> by) {
        Map<String, Long> counts = files.stream().collect(Collectors.groupingBy(by, TreeMap::new, Collectors.counting()));
        return first(counts.entrySet().stream().map(one -> one.getKey() + " (" + number(one.getValue(), "file") + ")").toList());
    }

    private static String number(long count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    private static Stream<String> options(Settings.Selection selection) {
        return Stream.of(selection.audiences().isEmpty() ? "" : "--audience", selection.memos().isEmpty() ? "" : "--memo", selection.formats().isEmpty() ? "" : "--format")
                .filter(option -> !option.isEmpty());
    }

    private String options() {
        return options(selection).collect(Collectors.joining(" and "));
    }

    private String place() {
        return options(selection).collect(Collectors.joining(" "));
    }
}
