package org.readout.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.cli.CommandLineDoor;
import org.readout.release.states.Approve;
import org.readout.release.states.Embargo;
import org.readout.release.states.Policy;
import org.readout.release.states.ScheduleFor;
import org.readout.release.states.State;
import org.readout.release.states.Submit;
import org.readout.release.states.Withdraw;
import org.readout.store.WholeFolder;

/** What staff are told who take releases away, and clear drafts of them. */
class ReleaseWordsTest {

    private static final Embargo EMBARGO = new Embargo(LocalDateTime.of(2099, 12, 24, 9, 0), ZoneOffset.UTC);

    @TempDir
    Path output;

    private Shelved shelf;

    @BeforeEach
    void open() {
        shelf = new Shelved(output, Policy.USUAL, Instant.parse("2026-11-23T09:12:00Z"), Shelved.counted());
    }

    @Test
    void whoeverWithdrawsADraftIsToldWhatGoesOutAllTheSame() {
        String next = scheduled();
        String stray = draft("Text");
        assertThat(release("withdraw", stray, "--reason", "Too soon")).contains("The same drafts are in release " + next + ", which is scheduled for 2099-12-24 09:00 Z (09:00 UTC) and goes out then all the same.",
                "→ readout release withdraw -o " + output + " -t templates " + next);
    }

    @Test
    void whoeverWithdrawsWhatWasPublicIsToldWhatDoesNotGoOut() {
        String first = live("2026-11-20", Shelved.Source.of("memo.md", "Text"));
        String next = scheduled();
        assertThat(release("withdraw", first, "--reason", "Wrong")).contains(next + ": Ada took it off the schedule", "It does NOT go out at 2099-12-24 09:00 Z (09:00 UTC); somebody has to schedule it again.");
    }

    @Test
    void manyDraftsAreClearedInFewWordsAndTheStatusSaysWhyItStandsSo() {
        String id = live("2026-11-20", IntStream.rangeClosed(1, 9).mapToObj(at -> Shelved.Source.of("memo-" + at + ".md", "Text " + at)).toArray(Shelved.Source[]::new));
        shelf.tell(new Withdraw(id), "Ben", "Wrong figure");
        assertThat(release("clear", id, "--all-but", "memo-9", "--reason", "It has the figure")).contains("memo-1.md, memo-2.md, memo-3.md, memo-4.md, memo-5.md and 3 more was not wrong").doesNotContain("memo-6.md");
        assertThat(release("status")).contains(id + "  withdrawn; 2026-11-23 09:12 Ben withdrew it (“Wrong figure”)");
    }

    @Test
    void allButAllIsNothing() {
        String id = live("2026-11-20", Shelved.Source.of("memo.md", "Text"), Shelved.Source.of("memo.md (fr)", "Texte"));
        shelf.tell(new Withdraw(id), "Ben", "Wrong");
        assertThat(release("clear", id, "--all-but", "memo.md", "--reason", "Hm")).contains("no draft is left that was not wrong");
        assertThat(shelf.history().entries()).hasSize(2);
    }

    /** A draft was tidied up since. */
    @Test
    void whichReleaseIsMeantFollowsFromTheDrafts() {
        String first = live("2026-11-20", Shelved.Source.of("memo.md", "Text"));
        shelf.tell(new Withdraw(first), "Ben", "Wrong");
        shelf.make("2026-11-21", List.of(Shelved.Source.of("plan.md", "Plan")), true, "Ada");
        shelf.tell(new Withdraw(shelf.history().in(State.DRAFT).get(0).release()), "Ben", "Too soon");
        assertThat(release("clear", "--draft", "memo", "--reason", "It was right")).contains(first + ": Ada said that what was made of memo.md was not wrong");
    }

    @Test
    void whereSeveralReleasesKeepADraftBackOneIsToBeNamed() {
        String first = live("2026-11-20", Shelved.Source.of("memo.md", "Text"));
        String stray = draft("Text");
        shelf.tell(new Withdraw(first), "Ben", "Wrong");
        shelf.tell(new Withdraw(stray), "Ben", "Too soon");
        assertThat(release("clear", "--draft", "memo.md", "--reason", "It was right")).contains("several could be meant", "Name one: " + first + ", " + stray);
        assertThat(release("clear", first, "--draft", "memo.md", "--reason", "It was right")).contains(first + ": Ada said");
        assertThat(release("clear", "--draft", "memo.md", "--reason", "It was right")).as("the other one is left").contains(stray + ": Ada said");
    }

    @Test
    void whetherItWasTakenAwayIsAskedBeforeItsDraftsAre() {
        String live = live("2026-11-20", Shelved.Source.of("memo.md", "Text"));
        assertThat(release("clear", live, "--draft", "another.md", "--reason", "Hm")).contains("nobody withdrew it or rolled back from it");
    }

    @Test
    void whereTheFilesAreGoneThatIsSaid() throws IOException {
        String id = draft("Text");
        shelf.tell(new Withdraw(id), "Ben", "Too soon");
        WholeFolder.remove(RegisterView.in(output).folder(id).orElseThrow());
        assertThat(release("clear", id, "--draft", "memo.md", "--reason", "Hm")).contains("The files of release " + id + " are not to be found").doesNotContain("no such draft");
    }

    private String live(String date, Shelved.Source... sources) {
        shelf.make(date, List.of(sources), false, "Ada");
        return shelf.history().live().orElseThrow().release();
    }

    private String draft(String text) {
        shelf.make("2026-11-23", text, true, "Ada");
        return shelf.history().in(State.DRAFT).get(0).release();
    }

    private String scheduled() {
        shelf.make("2026-11-22", "Text", true, "Ada");
        String id = shelf.history().in(State.DRAFT).get(0).release();
        shelf.tell(new Submit(id), "Ada", "");
        shelf.tell(new Approve(id), "Ben", "");
        shelf.tell(new ScheduleFor(id, EMBARGO), "Ben", "");
        return id;
    }

    /** All that it says, whatever came of it. */
    private String release(String... words) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(said, true);
        CommandLineDoor.run(Stream.of(List.of("release"), List.of(words), words[0].equals("status") ? List.<String>of() : List.of("--who", "Ada"), List.of("--output", output.toString(), "--templates", "templates"))
                .flatMap(List::stream).toArray(String[]::new), out, out);
        return said.toString(StandardCharsets.UTF_8);
    }
}
