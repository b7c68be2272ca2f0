package org.readout.release;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.readout.release.states.Entry;
import org.readout.release.states.Event;
import org.readout.release.states.History;
import org.readout.release.states.Returning;
import org.readout.release.states.Standing;
import org.readout.release.states.State;

/**
 * Texts that are in several releases. A release is another one as soon as a template is, so what somebody took away is not known again by its id: it is by
 * the drafts, and by the editions made of them.
 */
final class TakenAway {

    private final RegisterView releases;
    private final History history;
    private final Map<String, List<Manifest.Text>> known = new HashMap<>();

    TakenAway(RegisterView releases, History history) {
        this.releases = releases;
        this.history = history;
    }

    /** What in the release in this folder somebody took away, and was not live since. */
    List<Returning> in(Path release) {
        if (history.entries().stream().map(Entry::event).noneMatch(event -> event instanceof Event.Withdrawn || event instanceof Event.RolledBack)) {
            return List.of();
        }
        List<Manifest.Text> texts = Manifest.texts(release);
        Map<String, List<Entry>> taken = history.takenAway(texts.stream().flatMap(Manifest.Text::digests).collect(Collectors.toSet()), this::digests);
        return texts.stream().flatMap(text -> taken(text, taken).map(entry -> new Returning(text.draft(), before(text, entry), entry)).stream()).toList();
    }

    /** What the draft was called in the release that was taken away. */
    private String before(Manifest.Text text, Entry entry) {
        Set<String> own = text.digests().collect(Collectors.toSet());
        List<String> drafts = texts(History.takenAwayBy(entry.event())).stream().filter(one -> one.digests().anyMatch(own::contains)).map(Manifest.Text::draft).toList();
        return drafts.isEmpty() || drafts.contains(text.draft()) ? text.draft() : drafts.get(0);
    }

    /**
     * By its draft, or by all its editions: a draft that was only saved again says the same. What is derived from others may say something else, though its own
     * file is the same.
     */
    private static Optional<Entry> taken(Manifest.Text text, Map<String, List<Entry>> taken) {
        return Optional.ofNullable(taken.get(text.source())).filter(entries -> !text.derived())
                .or(() -> taken.keySet().containsAll(text.editions()) ? text.editions().stream().map(taken::get).findFirst() : Optional.empty())
                .map(entries -> entries.get(entries.size() - 1));
    }

    /** Files of the drafts that each release which was taken away keeps from going out again; none where all were cleared, or were live since. */
    Map<String, List<String>> keptBack() {
        Set<String> away = history.away();
        Map<String, List<Entry>> taken = history.takenAway(away.stream().flatMap(release -> all(release).stream()).collect(Collectors.toSet()), this::digests);
        return away.stream().collect(Collectors.toMap(Function.identity(), release -> texts(release).stream()
                .filter(text -> text.digests().flatMap(digest -> taken.getOrDefault(digest, List.of()).stream())
                        .anyMatch(entry -> History.takenAwayBy(entry.event()).equals(release)))
                .map(Manifest.Text::draft).toList()));
    }

    /** Others that say what this release says, and are public, or on their way. */
    List<Standing> beside(String release) {
        Set<String> own = all(release);
        return history.standings().stream().filter(one -> !one.release().equals(release)).filter(one -> one.state().isHeld() || one.published() && one.state() != State.WITHDRAWN)
                .filter(one -> all(one.release()).stream().anyMatch(own::contains)).toList();
    }

    private Set<String> all(String release) {
        return texts(release).stream().flatMap(Manifest.Text::digests).collect(Collectors.toSet());
    }

    /** By files of the drafts. */
    private Map<String, Set<String>> digests(String release) {
        return texts(release).stream().collect(Collectors.toMap(Manifest.Text::draft, text -> text.digests().collect(Collectors.toSet())));
    }

    private List<Manifest.Text> texts(String release) {
        return known.computeIfAbsent(release, releases::texts);
    }
}
