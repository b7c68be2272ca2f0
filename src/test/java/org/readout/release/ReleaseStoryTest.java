package org.readout.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.Golden;
import org.readout.release.proof.Proof;
import org.readout.release.states.Approve;
import org.readout.release.states.Clear;
import org.readout.release.states.Decision;
import org.readout.release.states.Embargo;
import org.readout.release.states.Entry;
import org.readout.release.states.Event;
import org.readout.release.states.LogText;
import org.readout.release.states.Policy;
import org.readout.release.states.Publish;
import org.readout.release.states.RollBack;
import org.readout.release.states.ScheduleFor;
import org.readout.release.states.Sign;
import org.readout.release.states.Standing;
import org.readout.release.states.State;
import org.readout.release.states.Submit;
import org.readout.release.states.Withdraw;
import org.readout.store.OutputFolder;

/** Three releases from first draft to erratum, and what visitors can reach at every step. */
class ReleaseStoryTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Policy POLICY = new Policy(2, true, Optional.of(PARIS), List.of(new Policy.SignOff("alternative-text", "Pictures.", true),
            new Policy.SignOff("reading-order", "Order.", true), new Policy.SignOff("embargo-list", "List.", false)), Optional.empty(), Optional.empty());

    private static final Embargo EMBARGO = new Embargo(LocalDateTime.of(2026, 12, 24, 9, 0), PARIS);

    @TempDir
    Path output;

    private Shelved shelf;

    @BeforeEach
    void open() {
        shelf = new Shelved(output, POLICY, Instant.parse("2026-11-23T09:12:00Z"), Shelved.counted());
    }

    @Test
    void threeReleases() throws IOException {
        String first = draft("2026-11-23", "First text, with a typing eror", "Ada Byron");
        String mended = draft("2026-11-23", "First text, embargoed", "Ada Byron");
        assertThat(state(first)).isEqualTo(State.SUPERSEDED);
        assertThat(publicPaths()).isEmpty();
        review(mended, "Ada Byron", "Ben Ito");
        allowed(shelf.tell(new ScheduleFor(mended, new Embargo(LocalDateTime.of(2026, 12, 1, 9, 0), PARIS)), "Ben Ito", "With the minister’s speech"));
        shelf.at("2026-12-01T07:59:59Z");
        assertThat(shelf.bringDue()).isZero();
        assertThat(publicPaths()).isEmpty();
        // the machine was down at nine
        shelf.at("2026-12-01T11:20:00Z");
        assertThat(shelf.bringDue()).isEqualTo(1);
        assertLive(mended, "First text, embargoed");

        shelf.at("2026-12-02T16:40:00Z");
        String forced = draft("2026-12-02", "Second text, with a wrong figure", "Ada Byron");
        refused(shelf.tell(new Publish(forced, false), "Ada Byron", ""), "nobody has approved it");
        refused(shelf.tell(new Publish(forced, true), "Ada Byron", ""), "takes a reason");
        assertLive(mended, "First text, embargoed");
        allowed(shelf.tell(new Publish(forced, true), "Ada Byron", "The hearing begins at six, and Ben is on a train"));
        assertLive(forced, "Second text, with a wrong figure");
        assertThat(shelf.history().live().orElseThrow().flagged()).isTrue();
        shelf.later(Duration.ofMinutes(35));
        allowed(shelf.tell(new RollBack(mended), "Ben Ito", "Figure 3 shows last year’s data"));
        assertLive(mended, "First text, embargoed");

        shelf.at("2026-12-03T08:05:00Z");
        String erratum = draft("2026-12-03", "Second text, with an erratum to figure 3", "Ada Byron");
        review(erratum, "Ada Byron", "Ben Ito");
        allowed(shelf.tell(new Publish(erratum, false), "Ben Ito", "Erratum: figure 3 was drawn from last year’s data"));
        assertLive(erratum, "Second text, with an erratum to figure 3");
        shelf.later(Duration.ofMinutes(10));
        sign(forced, "Cy Dee");
        allowed(shelf.tell(new Approve(forced), "Cy Dee", "Looked at afterwards: all but figure 3 was sound"));
        assertThat(shelf.history().standings()).noneMatch(standing -> standing.flagged());
        allowed(shelf.tell(new Withdraw(forced), "Cy Dee", "Figure 3 was wrong; see the erratum"));
        assertLive(erratum, "Second text, with an erratum to figure 3");
        assertThat(page("releases/" + forced + "/public/memo.html")).contains("This release was withdrawn", "December 3, 2026", "see the erratum").doesNotContain("Second text");

        String story = String.join("\n", LogText.lines(shelf.history(), PARIS)) + "\n";
        Golden.matches("release/story.txt", story.replace(first, "draft-one").replace(mended, "release-one").replace(forced, "release-two").replace(erratum, "release-three"));
    }

    @Test
    void beforeItsTimeNothingOfAReleaseCanBeReached() throws IOException {
        allowed(shelf.make("2026-11-20", "What everybody knows", false, "Ada Byron"));
        String held = draft("2026-11-23", "Secret until Tuesday", "Ada Byron");
        for (State state : List.of(State.DRAFT, State.IN_REVIEW, State.APPROVED, State.SCHEDULED)) {
            reach(state, held);
            assertThat(state(held)).isEqualTo(state);
            assertThat(publicPaths()).as(state.words()).isNotEmpty().noneMatch(path -> path.toString().contains(held));
            assertThat(publicBytes()).as(state.words()).isNotEmpty().noneMatch(bytes -> bytes.contains("Secret") || bytes.contains(held));
        }
        Path room = RegisterView.in(output).folder(held).orElseThrow().getParent();
        assertThat(room.getFileName().toString()).hasSize(32);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(room))).isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(room.getParent()))).isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(output.resolve(".readout")))).endsWith("---");
        shelf.at("2026-12-01T08:00:00Z");
        shelf.bringDue();
        assertLive(held, "Secret until Tuesday");
        assertThat(publicBytes()).as("now its way there is told").anyMatch(bytes -> bytes.contains(held) && bytes.contains("\"kind\":\"scheduled\""));
        assertThat(room).doesNotExist();
    }

    private void reach(State state, String id) {
        switch (state) {
            case IN_REVIEW -> allowed(shelf.tell(new Submit(id), "Ada Byron", ""));
            case APPROVED -> {
                sign(id, "Cy Dee");
                allowed(shelf.tell(new Approve(id), "Ben Ito", ""));
            }
            case SCHEDULED -> allowed(shelf.tell(new ScheduleFor(id, new Embargo(LocalDateTime.of(2026, 12, 1, 9, 0), PARIS)), "Ben Ito", ""));
            default -> assertThat(state).isEqualTo(State.DRAFT);
        }
    }

    /** What “publish” left for a server to hand out, and whoever copies it: nothing that only those are to see who work on the texts. */
    @Test
    void whatIsKeptApartIsNeverPublic() throws IOException {
        String held = draft("2026-11-23", "First", "Ada Byron");
        Path apart = RegisterView.in(output).working(held).orElseThrow();
        assertThat(Files.readString(apart.resolve("editors/memo.html"))).isEqualTo("For editors: First");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(apart.getParent()))).isEqualTo("rwxr-x---");
        assertApart();
        allowed(shelf.tell(new Publish(held, true), "Ada Byron", "urgent"));
        assertApart();
        assertThat(output.resolve(".readout/working/current").toRealPath()).isEqualTo(apart.toRealPath());
        allowed(shelf.make("2026-11-24", "Second", false, "Ada Byron"));
        assertApart();
        assertThat(RegisterView.in(output).working(held)).as("of one that can be live again").isPresent();
        allowed(shelf.tell(new RollBack(held), "Ben Ito", "Not yet"));
        assertThat(output.resolve(".readout/working/current").toRealPath()).isEqualTo(apart.toRealPath());
        allowed(shelf.tell(new Withdraw(held), "Ben Ito", "Not at all"));
        assertApart();
        String dropped = draft("2026-11-25", "Third", "Ada Byron");
        draft("2026-11-25", "Fourth", "Ada Byron");
        assertThat(RegisterView.in(output).working(dropped)).as("of one that nobody can come back to").isEmpty();
        Files.createDirectories(output.resolve(".readout/working/orphan"));
        shelf.open();
        assertThat(output.resolve(".readout/working/orphan")).doesNotExist();
    }

    private void assertApart() throws IOException {
        assertThat(publicBytes()).noneMatch(bytes -> bytes.contains("For editors"));
        assertThat(publicPaths()).noneMatch(path -> path.toString().contains("editors") || path.endsWith("findings.json"));
    }

    /** All copies of the log alike, so that it holds together. */
    @Test
    void aLogThatWasCutAtItsEndIsToldByTheReleases() throws IOException {
        allowed(shelf.make("2026-11-20", "First", false, "Ada Byron"));
        String first = shelf.history().live().orElseThrow().release();
        allowed(shelf.make("2026-11-21", "Second", false, "Ada Byron"));
        String second = shelf.history().live().orElseThrow().release();
        allowed(shelf.tell(new Withdraw(first), "Ben Ito", "Wrong"));
        List<Path> logs = List.of(new OutputFolder(output).log(), output.resolve("releases/log.jsonl"));
        List<String> lines = Files.readAllLines(logs.get(0));
        for (int kept = lines.size() - 1; kept >= 0; kept--) {
            for (Path log : logs) {
                Files.write(log, lines.subList(0, kept));
            }
            String told = "it has " + kept + " lines, and release ";
            assertThatThrownBy(() -> shelf.open()).isInstanceOf(LogDamage.class).hasMessageContaining(told);
            assertThatThrownBy(() -> shelf.history()).isInstanceOf(LogDamage.class).hasMessageContaining(told);
        }
        for (Path log : logs) {
            Files.write(log, lines);
        }
        shelf.open();
        assertLive(second, "Second");
    }

    @Test
    void whatIsWithdrawnLeavesAPageAtEveryLinkAndCanComeBack() throws IOException {
        allowed(shelf.make("2026-11-20", "Withdrawn text", false, "Ada Byron"));
        String id = shelf.history().live().orElseThrow().release();
        allowed(shelf.tell(new Withdraw(id), "Ben Ito", "It names a <person> it must not"));
        for (String path : List.of("current/index.html", "current/public/memo.html", "current/public/memo.pdf/index.html", "releases/" + id + "/index.html",
                "releases/" + id + "/public/memo.html", "releases/" + id + "/public/memo.pdf/index.html", "releases/" + id + "/manifest.json/index.html")) {
            assertThat(page(path)).as(path).contains("<h1>This release was withdrawn</h1>", "November 23, 2026 09:12 UTC", "It names a &lt;person&gt; it must not");
        }
        assertThat(publicBytes()).noneMatch(bytes -> bytes.contains("Withdrawn text"));
        assertThat(RegisterView.in(output).live()).isEmpty();
        refused(shelf.make("2026-11-20", "Withdrawn text", false, "Ada Byron"), "it was withdrawn by Ben Ito");
        refused(shelf.make("2026-11-20", "Withdrawn text", true, "Ada Byron"), "it was withdrawn by Ben Ito");
        allowed(shelf.tell(new Publish(id, true), "Ben Ito", "The person agreed"));
        assertLive(id, "Withdrawn text");
        assertThat(output.resolve("withdrawn")).doesNotExist();
        allowed(shelf.tell(new Withdraw(id), "Ben Ito", "Not so"));
        allowed(shelf.make("2026-11-21", "Another text", false, "Ada Byron"));
        assertLive(shelf.history().live().orElseThrow().release(), "Another text");
        assertThat(page("releases/" + id + "/index.html")).contains("Not so");
        assertThat(output.resolve("withdrawn")).doesNotExist();
    }

    /** The release is another one as soon as a template is; what it says is the same. */
    @Test
    void whatWasWithdrawnDoesNotComeBackInAnotherRelease() throws IOException {
        allowed(shelf.make("2026-11-20", "Text", false, "Ada Byron"));
        String id = shelf.history().live().orElseThrow().release();
        allowed(shelf.tell(new Withdraw(id), "Ben Ito", "It names a source"));
        refused(shelf.make("2026-11-21", "Text", false, "Ada Byron"), "memo.md is as it was in release " + id + ", which Ben Ito withdrew (“It names a source”)");
        allowed(shelf.make("2026-11-21", "Edited text", false, "Ada Byron"));
        refused(shelf.make("2026-11-22", "Text", false, "Ada Byron"), "memo.md is as it was");

        String draft = draft("2026-11-23", "Text", "Ada Byron");
        assertThat(RegisterView.in(output).returning(shelf.history(), draft)).singleElement().satisfies(one -> assertThat(one.draft()).isEqualTo("memo.md"));
        refused(shelf.make("2026-11-23", "Text", false, "Ada Byron"), "memo.md is as it was");
        allowed(shelf.tell(new Publish(draft, true), "Ben Ito", "The source agreed"));
        allowed(shelf.make("2026-11-24", "Text", false, "Ada Byron"));
        assertThat(RegisterView.in(output).beside(shelf.history(), id)).extracting(one -> one.state()).containsExactly(State.SUPERSEDED, State.LIVE);
    }

    @Test
    void neitherDoesADraftThatWasWithdrawnNorWhatWasRolledBackFrom() throws IOException {
        allowed(shelf.make("2026-11-20", "Good", false, ""));
        String good = shelf.history().live().orElseThrow().release();
        String draft = draft("2026-11-21", "Secret", "Ada Byron");
        allowed(shelf.tell(new Withdraw(draft), "Ben Ito", "Secret"));
        refused(shelf.make("2026-11-22", "Secret", false, ""), "memo.md is as it was in release " + draft);
        allowed(shelf.make("2026-11-22", "Bad", false, ""));
        allowed(shelf.tell(new RollBack(good), "Ben Ito", "Bad"));
        refused(shelf.make("2026-11-23", "Bad", false, ""), "which Ben Ito rolled back from (“Bad”)");
        allowed(shelf.make("2026-11-23", "Good", false, ""));
    }

    @Test
    void whatWasNotWrongGoesOutAgain() throws IOException {
        allowed(shelf.make("2026-11-20", "Text", false, ""));
        String id = shelf.history().live().orElseThrow().release();
        refused(shelf.tell(new Clear(id, List.of("memo.md")), "Ben Ito", "It is good"), "nobody withdrew it");
        allowed(shelf.tell(new Withdraw(id), "Ben Ito", "Wrong figure"));
        allowed(shelf.tell(new Clear(id, List.of("another.md")), "Ben Ito", "It has no figure"));
        refused(shelf.make("2026-11-21", "Text", false, ""), "memo.md is as it was in release " + id);
        allowed(shelf.tell(new Clear(id, List.of("memo.md")), "Ben Ito", "The figure was in the other one"));
        allowed(shelf.make("2026-11-21", "Text", false, ""));
        assertThat(page("releases/" + id + "/index.html")).contains("Wrong figure").doesNotContain("other one");
        assertThat(page("releases/log.jsonl")).contains("Wrong figure").doesNotContain("other one", "another.md");
    }

    /** It says so itself, in its number of the log, and whoever gets a copy holds that against the copy of the log. */
    @Test
    void whatWasClearedIsNotMissedInThePublicLog() throws IOException {
        allowed(shelf.make("2026-11-20", "Good", false, ""));
        String good = shelf.history().live().orElseThrow().release();
        allowed(shelf.make("2026-11-21", "Bad", false, ""));
        String bad = shelf.history().live().orElseThrow().release();
        allowed(shelf.tell(new RollBack(good), "Ben Ito", "Wrong figure"));
        allowed(shelf.tell(new Clear(bad, List.of("memo.md")), "Ben Ito", "It has no figure"));
        for (String release : List.of(good, bad)) {
            assertThat(Proof.of(output.resolve("releases").resolve(release), Optional.empty()).checks()).filteredOn(check -> check.of().equals("Log")).singleElement()
                    .satisfies(check -> assertThat(check.passed()).as(check.findings().toString()).isTrue());
        }
        shelf.open();
    }

    @Test
    void whereNothingIsNamedNothingIsCleared() {
        allowed(shelf.make("2026-11-20", "Text", false, ""));
        String id = shelf.history().live().orElseThrow().release();
        allowed(shelf.tell(new Withdraw(id), "Ben Ito", "Wrong figure"));
        refused(shelf.tell(new Clear(id, List.of()), "Ben Ito", "All but the memo"), "none of them is named");
        refused(shelf.make("2026-11-21", "Text", false, ""), "memo.md is as it was in release " + id);
    }

    /** A draft that was withdrawn may be a draft again, and a newer one may take its place: what it says stays away until somebody clears it. */
    @Test
    void aDraftThatIsOneAgainIsClearedAsAnyOther() {
        String id = draft("2026-11-20", "Text", "Ada Byron");
        allowed(shelf.tell(new Withdraw(id), "Ben Ito", "Too soon"));
        assertThat(draft("2026-11-20", "Text", "Ada Byron")).isEqualTo(id);
        refused(shelf.make("2026-11-21", "Text", false, ""), "memo.md is as it was in release " + id);
        draft("2026-11-22", "Another", "Ada Byron");
        assertThat(state(id)).isEqualTo(State.SUPERSEDED);
        refused(shelf.make("2026-11-21", "Text", false, ""), "memo.md is as it was in release " + id);
        allowed(shelf.tell(new Clear(id, List.of("memo.md")), "Ben Ito", "It is time"));
        allowed(shelf.make("2026-11-21", "Text", false, ""));
    }

    @Test
    void whatIsLiveAgainNeedsNoClearing() {
        allowed(shelf.make("2026-11-20", "Text", false, ""));
        String id = shelf.history().live().orElseThrow().release();
        allowed(shelf.tell(new Withdraw(id), "Ben Ito", "Wrong"));
        allowed(shelf.tell(new Publish(id, true), "Ben Ito", "It was right"));
        refused(shelf.tell(new Clear(id, List.of("memo.md")), "Ben Ito", "It was right"), "it was live again since it was taken away");
    }

    /** The command is about the release that was taken away, where it may have been called something else. */
    @Test
    void whatIsCalledSomethingElseNowIsClearedByItsNameThen() {
        allowed(shelf.make("2026-11-20", List.of(Shelved.Source.of("policy.docx", "Text")), false, ""));
        String id = shelf.history().live().orElseThrow().release();
        allowed(shelf.tell(new Withdraw(id), "Ben Ito", "Wrong"));
        assertThat(shelf.make("2026-11-21", List.of(Shelved.Source.of("Policy memo.docx", "Text")), false, "")).isInstanceOfSatisfying(Decision.Refused.class, refused -> {
            assertThat(refused.message()).contains("Policy memo.docx (there called policy.docx) is as it was in release " + id);
            assertThat(refused.hint()).contains("“readout release clear " + id + " --draft \"policy.docx\" --reason …”");
        });
    }

    /** Whoever clears a draft of what was wrong in one release says nothing of another. */
    @Test
    void whatWasWrongElsewhereStaysAway() throws IOException {
        allowed(shelf.make("2026-11-20", "Text", false, ""));
        String first = shelf.history().live().orElseThrow().release();
        String second = draft("2026-11-21", "Text", "Ada Byron");
        allowed(shelf.tell(new Withdraw(first), "Ben Ito", "Wrong"));
        allowed(shelf.tell(new Withdraw(second), "Ben Ito", "Wrong too"));
        allowed(shelf.tell(new Clear(second, List.of("memo.md")), "Ben Ito", "Not here"));
        refused(shelf.make("2026-11-22", "Text", false, ""), "memo.md is as it was in release " + first);
        allowed(shelf.tell(new Clear(first, List.of("memo.md")), "Ben Ito", "Nor there"));
        allowed(shelf.make("2026-11-22", "Text", false, ""));
    }

    @Test
    void whatWasTakenAwayDoesNotGoOutAtItsTimeInAnotherRelease() throws IOException {
        allowed(shelf.make("2026-11-20", "Text", false, ""));
        String first = shelf.history().live().orElseThrow().release();
        allowed(shelf.make("2026-11-21", "Another", false, ""));
        String next = scheduled("2026-11-22", "Text");
        allowed(shelf.tell(new Withdraw(first), "Cy Dee", "It names a source"));
        assertThat(state(next)).isEqualTo(State.APPROVED);
        assertThat(shelf.history().last(next, Event.Unscheduled.class).orElseThrow()).returns("Cy Dee", Entry::who).returns("It names a source", Entry::reason);
        // somebody who knows may have it go out
        allowed(shelf.tell(new ScheduleFor(next, EMBARGO), "Ben Ito", "The source agreed"));
        shelf.at("2026-12-24T12:00:00Z");
        assertThat(shelf.bringDue()).isOne();
        assertLive(next, "Text");
    }

    /** Somebody made a draft too soon, and tidies up; why is nobody's business outside, also when the scheduled release is live. */
    @Test
    void whatWasNeverPublicTakesNothingOffTheSchedule() throws IOException {
        String next = scheduled("2026-11-22", "Text");
        String stray = draft("2026-11-23", "Text", "Ada Byron");
        allowed(shelf.tell(new Withdraw(stray), "Cy Dee", "It names the source we promised to protect"));
        assertThat(state(next)).isEqualTo(State.SCHEDULED);
        assertThat(RegisterView.in(output).beside(shelf.history(), stray)).extracting(Standing::release).containsExactly(next);
        shelf.at("2026-12-24T12:00:00Z");
        assertThat(shelf.bringDue()).isOne();
        assertLive(next, "Text");
        assertThat(page("releases/log.jsonl")).contains("\"kind\":\"scheduled\"").doesNotContain("promised", "unscheduled");
    }

    /** The report's own file is the same, and what it binds is mended. */
    @Test
    void aReportOfOtherWordsStaysScheduled() {
        allowed(shelf.make("2026-11-20", List.of(Shelved.Source.of("memo.md", "Wrong"), new Shelved.Source("report.md", "Report", "Report: Wrong", true)), false, ""));
        String first = shelf.history().live().orElseThrow().release();
        allowed(shelf.make("2026-11-22", List.of(Shelved.Source.of("memo.md", "Right"), new Shelved.Source("report.md", "Report", "Report: Right", true)), true, "Ada Byron"));
        String next = shelf.history().in(State.DRAFT).get(0).release();
        review(next, "Ada Byron", "Ben Ito");
        allowed(shelf.tell(new ScheduleFor(next, EMBARGO), "Ben Ito", ""));
        allowed(shelf.tell(new Withdraw(first), "Cy Dee", "Wrong"));
        assertThat(RegisterView.in(output).returning(shelf.history(), next)).isEmpty();
        assertThat(state(next)).isEqualTo(State.SCHEDULED);
        refused(shelf.make("2026-11-24", List.of(new Shelved.Source("report.md", "Report", "Report: Wrong", true)), false, ""), "report.md is as it was");
    }

    @Test
    void whatIsScheduledStaysSoWhenOtherTextsAreTakenAway() throws IOException {
        allowed(shelf.make("2026-11-20", "Wrong", false, ""));
        String first = shelf.history().live().orElseThrow().release();
        String next = scheduled("2026-11-22", "Right");
        allowed(shelf.tell(new Withdraw(first), "Cy Dee", "Wrong"));
        assertThat(state(next)).isEqualTo(State.SCHEDULED);
    }

    /** Whoever scheduled it on Monday knew nothing of what went out on Wednesday. */
    @Test
    void whatIsScheduledDoesNotTakeOffByItselfWhatWentLiveMeanwhile() throws IOException {
        allowed(shelf.make("2026-11-20", "Old", false, ""));
        String next = scheduled("2026-11-22", "New");
        allowed(shelf.make("2026-11-23", List.of(Shelved.Source.of("memo.md", "Old"), Shelved.Source.of("alert.md", "Alert")), false, ""));
        String alert = shelf.history().live().orElseThrow().release();
        assertThat(state(next)).isEqualTo(State.APPROVED);
        assertThat(shelf.history().last(next, Event.Unscheduled.class).map(Entry::event)).contains(new Event.Unscheduled(next, alert));
        shelf.at("2026-12-24T12:00:00Z");
        assertThat(shelf.bringDue()).isZero();
        assertThat(shelf.history().live().orElseThrow().release()).isEqualTo(alert);
        // somebody who knows may have it go out
        allowed(shelf.tell(new Publish(next, false), "Ben Ito", "The alert is over"));
        assertLive(next, "New");
    }

    @Test
    void whatIsScheduledStaysSoWhereItLacksNothingOfWhatWentLiveMeanwhile() {
        allowed(shelf.make("2026-11-20", "Old", false, ""));
        String next = scheduled("2026-11-22", "New");
        allowed(shelf.make("2026-11-23", "Old, mended", false, ""));
        assertThat(state(next)).isEqualTo(State.SCHEDULED);
    }

    /** The later of two was made when the earlier was there, and leaves out on purpose what that has. */
    @Test
    void whatWasMadeLaterMayLackWhatWentLiveMeanwhile() throws IOException {
        List<Shelved.Source> two = List.of(Shelved.Source.of("memo.md", "Text"), Shelved.Source.of("second.md", "Second"));
        allowed(shelf.make("2026-11-22", two, true, "Ada Byron"));
        String both = shelf.history().in(State.DRAFT).get(0).release();
        review(both, "Ada Byron", "Ben Ito");
        String one = scheduled("2026-11-23", "Text alone");
        allowed(shelf.tell(new Publish(both, false), "Ben Ito", ""));
        assertThat(state(one)).isEqualTo(State.SCHEDULED);
        shelf.at("2026-12-24T12:00:00Z");
        assertThat(shelf.bringDue()).isOne();
        assertLive(one, "Text alone");
    }

    /** The machine was down when both were due: what the first brings out counts as what went live meanwhile. */
    @Test
    void ofTwoThatAreDueTheSecondDoesNotTakeOffWhatTheFirstBrings() throws IOException {
        String older = scheduled("2026-11-22", "Older");
        allowed(shelf.make("2026-11-23", List.of(Shelved.Source.of("memo.md", "Newer"), Shelved.Source.of("second.md", "Second")), true, "Ada Byron"));
        String newer = shelf.history().in(State.DRAFT).get(0).release();
        review(newer, "Ada Byron", "Ben Ito");
        allowed(shelf.tell(new ScheduleFor(newer, new Embargo(EMBARGO.local().minusDays(1), PARIS)), "Ben Ito", ""));
        shelf.at("2026-12-24T12:00:00Z");
        assertThat(shelf.bringDue()).isOne();
        assertThat(shelf.history().live().orElseThrow().release()).isEqualTo(newer);
        assertThat(state(older)).isEqualTo(State.APPROVED);
    }

    private String scheduled(String date, String text) {
        String id = draft(date, text, "Ada Byron");
        review(id, "Ada Byron", "Ben Ito");
        allowed(shelf.tell(new ScheduleFor(id, EMBARGO), "Ben Ito", ""));
        return id;
    }

    /** What is live at the time is nobody's to bring back. */
    @Test
    void withdrawingAnEarlierReleaseTakesNothingFromTheLiveOne() throws IOException {
        allowed(shelf.make("2026-11-20", "Text", false, ""));
        String earlier = shelf.history().live().orElseThrow().release();
        allowed(shelf.make("2026-11-21", "Text", false, ""));
        allowed(shelf.tell(new Withdraw(earlier), "Ben Ito", "Wrong logo"));
        allowed(shelf.make("2026-11-22", "Text", false, ""));
    }

    @Test
    void whatWasRolledBackFromDoesNotComeBackByItself() throws IOException {
        allowed(shelf.make("2026-11-20", "Good", false, ""));
        String good = shelf.history().live().orElseThrow().release();
        allowed(shelf.make("2026-11-21", "Bad", false, ""));
        String bad = shelf.history().live().orElseThrow().release();
        allowed(shelf.tell(new RollBack(good), "Ben Ito", "Bad"));
        refused(shelf.make("2026-11-21", "Bad", false, ""), "Ben Ito rolled back from it (“Bad”)");
        assertLive(good, "Good");
        allowed(shelf.tell(new RollBack(bad), "Ben Ito", "It was right"));
        assertLive(bad, "Bad");
        refused(shelf.make("2026-11-20", "Good", false, ""), "Ben Ito rolled back from it (“It was right”)");
        allowed(shelf.make("2026-11-21", "Better", false, ""));
        allowed(shelf.make("2026-11-21", "Bad", false, ""));
        assertLive(bad, "Bad");
    }

    @Test
    void aReleaseFromBeforeTheLogIsTakenIntoIt() throws IOException {
        Publisher.Staged staged = Shelved.staged(output, "2026-11-20", "Old");
        staged.place(new OutputFolder(output));
        CurrentRelease.switchTo(output, output.resolve("releases").resolve(staged.id()));
        allowed(shelf.make("2026-11-21", "New", false, ""));
        assertThat(state(staged.id())).isEqualTo(State.SUPERSEDED);
        allowed(shelf.tell(new RollBack(staged.id()), "Ben Ito", "The old one was better"));
        assertLive(staged.id(), "Old");
    }

    @Test
    void everyStepThatACrashLeftUndoneIsDoneBeforeTheNext() throws IOException {
        String held = draft("2026-11-23", "Held", "Ada Byron");
        Path room = RegisterView.in(output).folder(held).orElseThrow().getParent();
        allowed(shelf.tell(new Publish(held, true), "Ada Byron", "urgent"));
        // written down, and nothing done yet
        Files.createDirectories(room);
        Files.move(output.resolve("releases").resolve(held), room.resolve(held));
        Files.delete(output.resolve("current"));
        Files.delete(output.resolve("releases/log.jsonl"));
        shelf.open();
        assertLive(held, "Held");
        assertThat(output.resolve("releases/log.jsonl")).exists();
        // a draft that was put in its room, and never written down
        Path orphan = output.resolve(".readout/held/orphan/2026-01-01-00000000");
        Files.createDirectories(orphan);
        shelf.open();
        assertThat(orphan.getParent()).doesNotExist();
    }

    private void review(String id, String author, String second) {
        shelf.later(Duration.ofHours(1));
        allowed(shelf.tell(new Submit(id), author, ""));
        refused(shelf.tell(new Approve(id), second, ""), "nobody has signed: alternative-text, reading-order");
        sign(id, "Cy Dee");
        refused(shelf.tell(new Approve(id), author, ""), "no second pair of eyes");
        shelf.later(Duration.ofMinutes(20));
        allowed(shelf.tell(new Approve(id), second, ""));
    }

    private void sign(String id, String who) {
        allowed(shelf.tell(new Sign(id, "alternative-text"), who, ""));
        allowed(shelf.tell(new Sign(id, "reading-order"), who, "Read aloud with a screen reader"));
    }

    private String draft(String date, String text, String who) {
        shelf.later(Duration.ofMinutes(5));
        allowed(shelf.make(date, text, true, who));
        List<String> drafts = shelf.history().in(State.DRAFT).stream().map(standing -> standing.release()).toList();
        assertThat(drafts).hasSize(1);
        return drafts.get(0);
    }

    private State state(String id) {
        return shelf.history().find(id).orElseThrow().state();
    }

    private void assertLive(String id, String text) throws IOException {
        assertThat(output.resolve("current").toRealPath()).isEqualTo(output.resolve("releases").resolve(id).toRealPath());
        assertThat(state(id)).isEqualTo(State.LIVE);
        assertThat(page("current/public/memo.html")).contains(text);
        assertThat(Manifest.files(output.resolve("current"))).hasSize(9);
    }

    private String page(String path) throws IOException {
        return Files.readString(output.resolve(path));
    }

    private static void allowed(Decision decision) {
        assertThat(decision).isInstanceOf(Decision.Allowed.class);
    }

    private static void refused(Decision decision, String why) {
        assertThat(decision).isInstanceOfSatisfying(Decision.Refused.class, refused -> assertThat(refused.message()).contains(why));
    }

    /** Whatever a server for the output folder could hand out that hides what begins with a dot. */
    private List<Path> publicPaths() throws IOException {
        List<Path> found = new ArrayList<>();
        try (Stream<Path> top = Files.list(output)) {
            for (Path path : top.filter(one -> !one.getFileName().toString().startsWith(".")).toList()) {
                try (Stream<Path> below = Files.walk(path.toRealPath())) {
                    found.addAll(below.toList());
                }
            }
        }
        return found;
    }

    private List<String> publicBytes() throws IOException {
        List<String> texts = new ArrayList<>();
        for (Path path : publicPaths()) {
            if (Files.isRegularFile(path)) {
                texts.add(Files.readString(path));
            }
        }
        return texts;
    }
}
