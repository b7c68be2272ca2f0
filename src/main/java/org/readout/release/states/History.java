package org.readout.release.states;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** All that was written down of the releases of an output folder, and how it stands with each of them because of it. */
public final class History {

    static final History NONE = new History(List.of(), Map.of(), "");

    private final List<Entry> entries;
    private final Map<String, Standing> standings;
    private final String live;

    private History(List<Entry> entries, Map<String, Standing> standings, String live) {
        this.entries = entries;
        this.standings = standings;
        this.live = live;
    }

    public static History of(List<Entry> entries) {
        return NONE.and(entries);
    }

    public History and(List<Entry> more) {
        Standings changed = new Standings(standings, live);
        more.forEach(entry -> entry.event().change(changed, entry));
        return new History(Stream.concat(entries.stream(), more.stream()).toList(), changed.all(), changed.live());
    }

    public List<Entry> entries() {
        return entries;
    }

    /** Each release that was ever made, in the order they were made. */
    public Collection<Standing> standings() {
        return Collections.unmodifiableCollection(standings.values());
    }

    public Optional<Standing> find(String release) {
        return Optional.ofNullable(standings.get(release));
    }

    public Optional<Standing> live() {
        return find(live);
    }

    /** Whether it was made of a part of everything as a draft, and nobody said that the rest may go. */
    public boolean isOfPart(String release) {
        return last(release, Event.Drafted.class).filter(entry -> entry.event() instanceof Event.Drafted drafted && drafted.part()).isPresent();
    }

    /** Those in one of these states, the newest first. */
    public List<Standing> in(State... states) {
        List<Standing> found = new ArrayList<>(standings.values().stream().filter(standing -> List.of(states).contains(standing.state())).toList());
        Collections.reverse(found);
        return found;
    }

    /** Those whose time has come, in the order of their times. */
    public List<Standing> due(Instant now) {
        return standings.values().stream().filter(standing -> standing.embargo().filter(embargo -> !embargo.end().isAfter(now)).isPresent())
                .sorted(Comparator.comparing(standing -> standing.embargo().orElseThrow().end())).toList();
    }

    /**
     * What became of scheduled releases by itself: those that went out when their time had come, and those that were taken off the schedule and that nobody has done
     * anything with since.
     *
     * @param since how many entries it comes after
     */
    public List<Entry> ofTheSchedule(int since) {
        return entries.stream().skip(since).filter(entry -> entry.event() instanceof Event.Published published && published.way() == Way.DUE
                || entry.event() instanceof Event.Unscheduled off && find(off.release()).filter(standing -> standing.state() == State.APPROVED).isPresent()
                && last(off.release(), Event.class).equals(Optional.of(entry))).toList();
    }

    /**
     * The live release, where nothing says that whoever scheduled another one reckoned with it: it went live since, and was made later, or what is scheduled is of a part
     * alone.
     */
    public Optional<Standing> wentLiveSinceScheduled(String scheduled) {
        int since = last(scheduled, Event.Scheduled.class).map(Entry::number).orElse(0);
        return live().filter(live -> backwards().filter(entry -> isLive(entry.event())).findFirst().filter(entry -> entry.number() > since).isPresent())
                .filter(live -> isOfPart(scheduled) || begun(live.release()) > begun(scheduled));
    }

    /** Number of the first entry about a release. */
    private int begun(String release) {
        return entries.stream().filter(entry -> entry.event().release().equals(release)).mapToInt(Entry::number).findFirst().orElse(0);
    }

    /** When the next scheduled release is due. */
    public Optional<Instant> nextDue() {
        return standings.values().stream().flatMap(standing -> standing.embargo().stream()).map(Embargo::end).min(Comparator.naturalOrder());
    }

    /** Releases that are under review or wait for their time: while there is one, publishing makes drafts only. */
    public Stream<Standing> underReview() {
        return standings.values().stream().filter(standing -> standing.state().isUnderReview());
    }

    /** The one that was live last before the one that is, and that nobody took back or away. */
    public Optional<Standing> before() {
        return backwards().filter(entry -> isLive(entry.event()))
                .map(entry -> standings.get(entry.event().release()))
                .filter(standing -> standing.state() == State.SUPERSEDED && !standing.takenBack()).findFirst();
    }

    /**
     * What somebody withdrew or rolled back from, and that was not live since: each text, and the entries that say so, the last one at the end. A text of a release
     * that stays live is not among them.
     *
     * @param asked the texts that matter
     * @param texts of a release, by files of the drafts they were made of
     */
    public <T> Map<T, List<Entry>> takenAway(Set<T> asked, Function<String, Map<String, Set<T>>> texts) {
        Map<T, List<Entry>> taken = new HashMap<>();
        String shown = "";
        for (Entry entry : entries) {
            Event event = entry.event();
            String away = takenAwayBy(event);
            shown = isLive(event) ? event.release() : shown.equals(away) ? "" : shown;
            if (!away.isEmpty()) {
                texts.apply(away).values().stream().flatMap(Set::stream).filter(asked::contains).distinct().forEach(text -> {
                    List<Entry> by = taken.computeIfAbsent(text, any -> new ArrayList<>());
                    by.removeIf(one -> takenAwayBy(one.event()).equals(away));
                    by.add(entry);
                });
            }
            if (event instanceof Event.Cleared cleared) {
                Map<String, Set<T>> cleaned = texts.apply(cleared.release());
                // what another release was taken away for, this says nothing of
                cleared.drafts().stream().flatMap(draft -> cleaned.getOrDefault(draft, Set.of()).stream())
                        .forEach(text -> taken.computeIfPresent(text, (any, by) -> without(by, cleared.release())));
            }
            if ((isLive(event) || !away.isEmpty()) && !taken.isEmpty() && !shown.isEmpty()) {
                texts.apply(shown).values().forEach(taken.keySet()::removeAll);
            }
        }
        return taken;
    }

    private static @Nullable List<Entry> without(List<Entry> by, String release) {
        by.removeIf(one -> takenAwayBy(one.event()).equals(release));
        return by.isEmpty() ? null : by;
    }

    /** Releases that somebody withdrew or rolled back from, and that were not live since, the last one at the end; whatever became of them otherwise. */
    public Set<String> away() {
        Set<String> away = new LinkedHashSet<>();
        for (Entry entry : entries) {
            Event event = entry.event();
            if (isLive(event)) {
                away.remove(event.release());
            }
            if (!takenAwayBy(event).isEmpty()) {
                away.remove(takenAwayBy(event));
                away.add(takenAwayBy(event));
            }
        }
        return away;
    }

    /** Which release it took away; empty where it did nothing of the kind. */
    public static String takenAwayBy(Event event) {
        return event instanceof Event.Withdrawn ? event.release() : event instanceof Event.RolledBack back ? back.from() : "";
    }

    private static boolean isLive(Event event) {
        return event instanceof Event.Published || event instanceof Event.RolledBack;
    }

    /** The last thing of this kind that happened to a release. */
    public Optional<Entry> last(String release, Class<? extends Event> kind) {
        return backwards().filter(entry -> entry.event().release().equals(release) && kind.isInstance(entry.event())).findFirst();
    }

    private Stream<Entry> backwards() {
        return Stream.iterate(entries.size() - 1, at -> at >= 0, at -> at - 1).map(entries::get);
    }
}
