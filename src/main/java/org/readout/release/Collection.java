package org.readout.release;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;

import org.readout.model.Digest;
import org.readout.release.announcement.ListedRelease;
import org.readout.release.announcement.ListedRelease.State;
import org.readout.release.announcement.ReleaseList;
import org.readout.release.announcement.Told;
import org.readout.release.states.Entry;
import org.readout.release.states.Event;
import org.readout.release.states.History;
import org.readout.release.states.Standing;
import org.readout.store.FileStamp;
import org.readout.store.OutputFolder;
import org.readout.store.WholeFile;

/**
 * What is kept beside the releases about all that are or were public. Nothing is kept before a release tells something of itself. Every file is written whole, and
 * only where it is not that way already.
 */
final class Collection {

    private final OutputFolder output;
    private final History history;
    private final Known known;
    private final Map<String, Turn> turns = new LinkedHashMap<>();
    /** What releases were handed in for, such as an erratum. */
    private final Map<String, String> submittedFor = new HashMap<>();

    private Collection(OutputFolder output, History history, Known known) {
        this.output = output;
        this.history = history;
        this.known = known;
        history.entries().forEach(this::follow);
    }

    /**
     * Nothing is read where the log and the files are as they were when all was written: of what thousands of memos were released with, the notes take
     * longer to read than the rest of a run that changes nothing.
     *
     * @param log   hashes of its lines, the first of which the feed is known by, for ever
     * @param known asked and added to
     */
    static void write(OutputFolder output, History history, List<String> log, Optional<URI> base, Known known) {
        Path note = output.listed();
        String before = seen(output, history, log, base);
        if (!before.equals(WholeFile.textIfThere(note))) {
            write(output, history, log.get(0), base, known);
            WholeFile.write(note, seen(output, history, log, base).getBytes(StandardCharsets.UTF_8));
        }
    }

    /** All that the files depend on, and the files themselves, by what the file system says of them: releases never change. */
    private static String seen(OutputFolder output, History history, List<String> log, Optional<URI> base) {
        Path folder = output.releases();
        Stream<String> own = Stream.of(ReleaseList.INDEX, ReleaseList.FEED, ReleaseList.SITEMAP);
        Stream<String> ofReleases = history.standings().stream().map(Standing::release)
                .flatMap(id -> Stream.of(ReleaseList.note(id), id + "/" + Manifest.FILE, id + "/" + Told.FILE, id + "/" + Told.STYLE));
        String version = Optional.ofNullable(Collection.class.getPackage().getImplementationVersion()).orElse("development");
        return Digest.of(Stream.concat(Stream.of(version, base.toString(), log.get(log.size() - 1)),
                Stream.concat(own, ofReleases).map(folder::resolve).map(Collection::stamp)).toArray(String[]::new)).hex();
    }

    private static String stamp(Path file) {
        return FileStamp.of(file).map(FileStamp::text).orElse("none");
    }

    private static void write(OutputFolder output, History history, String feed, Optional<URI> base, Known known) {
        Collection collection = new Collection(output, history, known);
        Path folder = output.releases();
        Set<String> written = new HashSet<>();
        collection.list(feed, base).ifPresent(list -> {
            SortedMap<String, byte[]> lists = list.lists();
            lists.entrySet().parallelStream().forEach(one -> WholeFile.writeUnlessSame(folder.resolve(one.getKey()), one.getValue()));
            written.addAll(lists.keySet());
            Digest style = Digest.of(list.style());
            list.superseded().forEach(one -> {
                collection.note(list, one, style, folder.resolve(ReleaseList.note(one.id())));
                written.add(ReleaseList.note(one.id()));
            });
        });
        Stream.concat(Stream.of(ReleaseList.INDEX, ReleaseList.FEED, ReleaseList.SITEMAP), history.standings().stream().map(Standing::release).map(ReleaseList::note))
                .filter(name -> !written.contains(name)).forEach(name -> WholeFile.remove(folder.resolve(name)));
    }

    /** It has a whole style sheet in it, and there is one for each save of a day: it is made where it could come out as another. */
    private void note(ReleaseList list, ListedRelease release, Digest style, Path file) {
        List<Object> from = list.noteFrom(release);
        if (!new Note(from, style, stamp(file)).equals(known.notes().get(release.id()))) {
            WholeFile.writeUnlessSame(file, list.note(release));
            known.notes().put(release.id(), new Note(from, style, stamp(file)));
        }
    }

    /**
     * What was read and written before, by ids of releases.
     *
     * @param contents what they were found to hold
     * @param notes    pages of those that are superseded
     */
    record Known(Map<String, Contents> contents, Map<String, Note> notes) {

        Known() {
            this(new HashMap<>(), new HashMap<>());
        }
    }

    /** What a page was written from, and the stamp of its file: of the style sheet, which is large, the digest alone, as there is a note for each save of a day. */
    record Note(List<Object> from, Digest style, String stamp) {
    }

    /** How a release came to be as the public knows it. */
    private record Turn(Instant published, Instant since, String reason, String by) {
    }

    private void follow(Entry entry) {
        Event event = entry.event();
        if (event instanceof Event.Submitted) {
            submittedFor.put(event.release(), entry.reason());
        } else if (event instanceof Event.Drafted) {
            // made again, for whatever reason it had before
            submittedFor.remove(event.release());
        }
        if (event instanceof Event.Published || event instanceof Event.RolledBack) {
            String reason = entry.reason().isEmpty() && event instanceof Event.Published ? submittedFor.getOrDefault(event.release(), "") : entry.reason();
            String live = turns.keySet().stream().filter(id -> turns.get(id).by().equals(id)).findFirst().orElse("");
            if (!live.isEmpty() && !live.equals(event.release())) {
                turns.computeIfPresent(live, (id, turn) -> new Turn(turn.published(), entry.time(), reason, event.release()));
            }
            turns.compute(event.release(), (id, turn) -> new Turn(turn == null ? entry.time() : turn.published(), entry.time(), reason, id));
        } else if (event instanceof Event.Withdrawn) {
            turns.computeIfPresent(event.release(), (id, turn) -> new Turn(turn.published(), entry.time(), entry.reason(), ""));
        }
    }

    private Optional<ReleaseList> list(String feed, Optional<URI> base) {
        List<ListedRelease> releases = new ArrayList<>();
        turns.forEach((id, turn) -> releases.add(listed(history.find(id).orElseThrow(), turn)));
        Collections.reverse(releases);
        return Stream.concat(history.live().map(Standing::release).stream(), releases.stream().map(ListedRelease::id))
                .flatMap(id -> new RegisterView(output).folder(id).stream()).flatMap(folder -> Told.by(folder).stream()
                        .map(told -> new ReleaseList(releases, told, WholeFile.textIfThere(folder.resolve(Told.STYLE)), feed, base)))
                .findFirst();
    }

    private ListedRelease listed(Standing standing, Turn turn) {
        State state = switch (standing.state()) {
            case LIVE -> State.LIVE;
            case WITHDRAWN -> State.WITHDRAWN;
            default -> State.SUPERSEDED;
        };
        Contents contents = state == State.WITHDRAWN ? Contents.NONE : contents(standing.release());
        return new ListedRelease(standing.release(), state, turn.published(), turn.since(), turn.reason(), state == State.SUPERSEDED ? turn.by()
                : "", contents.told(), contents.changes());
    }

    /**
     * What is told of a release in a list of all.
     *
     * @param stamp   of the files it was read from
     * @param changes paths in it of the pages about what changed
     */
    record Contents(String stamp, Optional<Told> told, List<String> changes) {

        private static final Contents NONE = new Contents("", Optional.empty(), List.of());

        private static Contents in(Path folder, String stamp) {
            return new Contents(stamp, Told.by(folder), Manifest.files(folder).stream().map(file -> file.path("path").asString()).filter(path -> path.endsWith("/CHANGES.html"))
                    .sorted().toList());
        }
    }

    private Contents contents(String release) {
        Path folder = output.release(release);
        String stamp = stamp(folder.resolve(Manifest.FILE)) + " " + stamp(folder.resolve(Told.FILE));
        Contents contents = Optional.ofNullable(known.contents().get(release)).filter(one -> one.stamp().equals(stamp)).orElseGet(() -> Contents.in(folder, stamp));
        known.contents().put(release, contents);
        return contents;
    }
}
