package org.readout.release;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.readout.release.states.History;
import org.readout.release.states.Returning;
import org.readout.release.states.Standing;
import org.readout.store.OutputFolder;
import tools.jackson.databind.JsonNode;

/** The {@link Register} for one who only looks: it holds no lock, and nothing is changed by it. */
public record RegisterView(OutputFolder output) {

    /** For one who has no more than a path. */
    public static RegisterView in(Path output) {
        return new RegisterView(new OutputFolder(output));
    }

    /**
     * What is written down now.
     *
     * @throws LogDamage when the log was altered
     */
    public History history() {
        List<JsonNode> heads = LogHeads.in(output.releases());
        ReleaseLog log = ReleaseLog.read(output.log());
        LogHeads.compare(heads, output.log(), log.lines());
        return History.of(log.entries());
    }

    /** What visitors see: the live release or, when it was withdrawn, the page that says so. */
    public Optional<Path> shown() {
        return CurrentRelease.shown(output.path());
    }

    /** None before the first, and while the live one is withdrawn. */
    public Optional<LiveRelease> live() {
        return CurrentRelease.in(output).map(folder -> new LiveRelease(folder, working(folder.getFileName().toString())));
    }

    /** Where the files of a release are, of one that is held too; empty when they are nowhere. */
    public Optional<Path> folder(String release) {
        Path place = output.release(release);
        return ReleaseFolders.isRelease(place) ? Optional.of(place) : new HeldReleases(output, () -> "").find(release);
    }

    /** Where that is which belongs to a release and is not for the public; empty when it has nothing of the kind. */
    public Optional<Path> working(String release) {
        return Optional.of(output.working(release)).filter(Files::isDirectory);
    }

    /** What in a release that is there somebody took away, and was not live since. */
    public List<Returning> returning(History history, String release) {
        return folder(release).map(folder -> new TakenAway(this, history).in(folder)).orElse(List.of());
    }

    /** Files of the drafts a release was made of. */
    public List<String> drafts(String release) {
        return texts(release).stream().map(Manifest.Text::draft).toList();
    }

    /** What a release was made of; nothing when it is nowhere. */
    List<Manifest.Text> texts(String release) {
        return folder(release).map(Manifest::texts).orElse(List.of());
    }

    /** Files of one release that are not in another, which took its place or is to; nothing where it cannot be told what is in that. */
    public List<LiveRelease.Made> takenOff(String release, String by) {
        return takenOff(release, by, LiveRelease::made);
    }

    /** Of these, those that are for the public. */
    List<LiveRelease.Made> takenFromThePublic(String release, String by) {
        return takenOff(release, by, LiveRelease::published);
    }

    private List<LiveRelease.Made> takenOff(String release, String by, Function<LiveRelease, List<LiveRelease.Made>> files) {
        Set<String> stay = made(by, files).stream().map(LiveRelease.Made::path).collect(Collectors.toSet());
        return stay.isEmpty() ? List.of() : made(release, files).stream().filter(one -> !stay.contains(one.path())).toList();
    }

    /** Of one that need not be live; nothing when it is nowhere. */
    private List<LiveRelease.Made> made(String release, Function<LiveRelease, List<LiveRelease.Made>> files) {
        return folder(release).map(folder -> new LiveRelease(folder, working(release))).map(files).orElse(List.of());
    }

    /** Files of the drafts that each release which was taken away keeps from going out again just like that. */
    public Map<String, List<String>> keptBack(History history) {
        return new TakenAway(this, history).keptBack();
    }

    /** Other releases that say what this one says, in part or as a whole, and are public or on their way. */
    public List<Standing> beside(History history, String release) {
        return new TakenAway(this, history).beside(release);
    }
}
