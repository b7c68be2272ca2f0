package org.readout.release;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
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

    private final Path output;
    private final History history;
    private final Map<String, List<Manifest.Text>> known = new HashMap<>();

    TakenAway(Path output, History history) {
        this.output = output;
        this.history = history;
    }

    /**
     * What in the release in this folder somebody took away, and was not live since.
     *
     * @param derived whether a draft's editions hold words of others too, so that its own bytes do not tell whether they are the same
     */
    List<Returning> in(Path release, Predicate<String> derived) {
        if (history.entries().stream().map(Entry::event).noneMatch(event -> event instanceof Event.Withdrawn || event instanceof Event.RolledBack)) {
            return List.of();
        }
        List<Manifest.Text> texts = Manifest.texts(release);
        Map<String, Entry> taken = history.takenAway(texts.stream().flatMap(Manifest.Text::digests).collect(Collectors.toSet()), this::digests);
        return texts.stream().flatMap(text -> taken(text, taken, derived.test(text.draft())).map(entry -> new Returning(text.draft(), entry)).stream()).toList();
    }

    /** By its draft, or by all its editions: a draft that was only saved again says the same. */
    private static Optional<Entry> taken(Manifest.Text text, Map<String, Entry> taken, boolean derived) {
        return Optional.ofNullable(taken.get(text.source())).filter(entry -> !derived)
                .or(() -> taken.keySet().containsAll(text.editions()) ? text.editions().stream().map(taken::get).findFirst() : Optional.empty());
    }

    /** Others that say what this release says, and are public, or on their way. */
    List<Standing> beside(String release) {
        Set<String> own = digests(release, List.of());
        return history.standings().stream().filter(one -> !one.release().equals(release)).filter(one -> one.state().isHeld() || one.published() && one.state() != State.WITHDRAWN)
                .filter(one -> digests(one.release(), List.of()).stream().anyMatch(own::contains)).toList();
    }

    private Set<String> digests(String release, List<String> drafts) {
        return known.computeIfAbsent(release, id -> Register.folder(output, id).map(Manifest::texts).orElse(List.of())).stream()
                .filter(text -> drafts.isEmpty() || drafts.contains(text.draft())).flatMap(Manifest.Text::digests).collect(Collectors.toSet());
    }
}
