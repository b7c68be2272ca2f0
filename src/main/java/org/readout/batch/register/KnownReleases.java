package org.readout.batch.register;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.readout.batch.plan.Localising;
import org.readout.batch.work.Refusal;
import org.readout.release.LiveRelease;
import org.readout.release.LogDamage;
import org.readout.release.RegisterView;
import org.readout.release.states.History;
import org.readout.release.states.Returning;
import org.readout.release.states.Standing;
import org.readout.store.OutputFolder;

/** What can be told of releases by looking: nothing is changed or held up by it. A log that was altered is a {@link Refusal}. */
public final class KnownReleases {

    private final RegisterView view;

    public KnownReleases(OutputFolder output) {
        this.view = new RegisterView(output);
    }

    /** For one who has no more than a path. */
    public static KnownReleases in(Path output) {
        return new KnownReleases(new OutputFolder(output));
    }

    OutputFolder output() {
        return view.output();
    }

    /** What is written down now. */
    public History look() {
        return orRefuse(view::history);
    }

    /** Where a release is for the public. */
    public Path place(String release) {
        return output().release(release);
    }

    /** Where the files of a release are, of one that is held too. */
    public Optional<Path> folder(String release) {
        return view.folder(release);
    }

    /** Where that of a release is which is not for the public; empty where there is nothing of the kind. */
    public Optional<Path> working(String release) {
        return release.isEmpty() ? Optional.empty() : view.working(release);
    }

    /** What in a release somebody took away, and was not live since. */
    public List<Returning> returning(History history, String release) {
        return view.returning(history, release);
    }

    /** What a release was made of: files of the drafts, and with each its own and those of its translations. */
    public SortedMap<String, List<String>> drafts(String release) {
        return byDraft(view.drafts(release));
    }

    /** What each release that was taken away keeps from going out again just like that, as {@link #drafts} has it; nothing where all of it was cleared. */
    public Map<String, SortedMap<String, List<String>>> keptBack(History history) {
        Map<String, SortedMap<String, List<String>>> drafts = new HashMap<>();
        view.keptBack(history).forEach((release, files) -> drafts.put(release, byDraft(files)));
        return drafts;
    }

    private static SortedMap<String, List<String>> byDraft(List<String> files) {
        return files.stream().collect(Collectors.groupingBy(Localising::draft, TreeMap::new, Collectors.toList()));
    }

    /**
     * Which files of which memos of one release are not in another, which took its place or is to, as in "2 files of 1 memo: a (public/a.html, public/a.pdf)"; empty
     * where all are.
     */
    public Optional<String> takenOff(String release, String by) {
        return Optional.of(view.takenOff(release, by)).filter(files -> !files.isEmpty()).map(TakenOff::named);
    }

    /** The same, each file by its path in the release. */
    public List<String> filesTakenOff(String release, String by) {
        return view.takenOff(release, by).stream().map(LiveRelease.Made::path).toList();
    }

    /** Other releases that say what this one says, in part or as a whole, and are public or on their way. */
    public List<Standing> beside(History history, String release) {
        return view.beside(history, release);
    }

    static <T> T orRefuse(Supplier<T> work) {
        try {
            return work.get();
        } catch (LogDamage e) {
            throw Refusal.of(e.file().toString(), e.getMessage(), e.hint());
        }
    }
}
