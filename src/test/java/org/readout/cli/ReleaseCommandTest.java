package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.batch.register.KnownReleases;
import org.readout.release.states.State;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code readout release} as staff meet it, on a real release. */
class ReleaseCommandTest {

    @TempDir
    Path folder;

    private record Seen(int code, String out, String err) {
    }

    @BeforeEach
    void input() throws IOException {
        Files.createDirectories(folder.resolve("input"));
        Files.createDirectories(folder.resolve("output"));
        String draft = Files.readString(Path.of("src/test/resources/drafts/small-policy-memo.md"));
        Files.writeString(folder.resolve("input/small-policy-memo.md"), draft.replaceFirst("(?m)^## Summary\\R+", "## Summary\n\nThis is about the weights of a model that nobody has heard of yet.\n\n"));
    }

    @Test
    void fromDraftToLiveAndBack() throws IOException {
        Seen drafted = publish("--draft", "--who", "Ada Byron");
        assertThat(drafted.err()).contains("Made the draft", "What is live stays as it is", "→ readout release status");
        Path page = Path.of(drafted.out().strip());
        assertThat(page).exists();
        assertThat(page.toString()).contains(".readout/held/");
        String id = page.getParent().getFileName().toString();
        assertNothingReachable(id);

        assertThat(release("status").out()).contains(id + "  draft; ", "Ada Byron made a draft", page.toString(), "→ readout release submit" + folders() + " " + id);
        assertThat(release("approve", "--who", "Ben Ito")).satisfies(seen -> {
            assertThat(seen.code()).isEqualTo(ExitCode.USAGE);
            assertThat(seen.err()).contains("cannot be approved: nobody has submitted it for review", "→ First “readout release submit" + folders() + " " + id + "”");
        });
        assertThat(release("submit").err()).contains("Nobody is named who does this", "READOUT_WHO");
        assertThat(release("submit", "--who", "Ada Byron", "--reason", "For Tuesday").out()).contains("Ada Byron submitted it for review", "→ readout release sign" + folders() + " alternative-text " + id,
                "The alternative text of every picture", "(may stay open)", "→ readout release approve" + folders() + " " + id + "   by somebody other than Ada Byron");

        Seen meanwhile = publish();
        assertThat(meanwhile.err()).contains("Nothing has changed since draft " + id + "; it is in review", "Publishing makes drafts while release " + id + " is in review");
        assertNothingReachable(id);

        assertThat(release("sign", "alternative-txt", "--who", "Cy Dee").err()).contains("Did you mean “alternative-text”?");
        assertThat(release("sign", "alternative-text", "--who", "Cy Dee")).satisfies(seen -> {
            assertThat(seen.code()).isZero();
            assertThat(seen.out()).contains("alternative-text", "→ readout release sign" + folders() + " reading-order " + id, "Not signed, and may stay so: embargo-list.", "→ readout release approve" + folders())
                    .doesNotContain(" embargo-list " + id);
        });
        assertThat(release("sign", "reading-order", "--who", "Cy Dee").code()).isZero();
        assertThat(release("approve", "--who", "ada  byron").err()).contains("whoever wrote, made, submitted or published it is no second pair of eyes");
        assertThat(release("approve", "--who", "Ben Ito").out()).contains("Ben Ito approved it; not signed: embargo-list");
        assertThat(release("schedule", "--at", "2026-12-01 9 Uhr", "--zone", "Europe/Paris", "--who", "Ben Ito").err()).contains("“2026-12-01 9 Uhr” is no time");
        assertThat(release("schedule", "--at", "2100-03-28T02:30", "--who", "Ben Ito").err()).contains("not said on whose clocks", "time-zone: Europe/Paris");
        assertThat(release("schedule", "--at", "2100-03-28T02:30", "--zone", "Europe/Pariss", "--who", "Ben Ito").err()).contains("Did you mean “Europe/Paris”?");
        assertThat(release("schedule", "--at", "2100-03-28T02:30", "--zone", "Europe/Paris", "--who", "Ben Ito")).satisfies(seen -> {
            assertThat(seen.out()).contains("scheduled it for 2100-03-28 02:30 Europe/Paris (01:00 UTC)");
            assertThat(seen.err()).contains("never show this time", "readout release due");
        });
        assertThat(release("due").err()).contains("Nothing is due before 2100-03-28 01:00");
        assertNothingReachable(id);

        assertThat(release("publish", id, "--who", "Ben Ito").err()).contains("it is kept back until 2100-03-28", "--force --reason");
        assertThat(release("publish", id, "--who", "Ben Ito", "--force", "--reason", "It was leaked").out()).contains("published it by force, before its time").doesNotContain("without review");
        assertThat(folder.resolve("output/current").toRealPath().getFileName()).hasToString(id);
        assertThat(page.getParent()).doesNotExist();
        JsonNode status = JsonMapper.shared().readTree(release("status", "--json").out()).get(0);
        assertThat(status.get("state").asString()).isEqualTo("live");
        assertThat(status.get("flagged").asBoolean()).as("what went out is what was approved").isFalse();
        assertThat(readout(List.of("verify-release", folder.resolve("output/current").toString())).out()).doesNotContain("release-unapproved");
        assertThat(release("rollback", "--who", "Cy Dee", "--reason", "x").err()).contains("no earlier release");
        assertThat(release("withdraw", "--who", "Cy Dee", "--reason", "Leaked text was wrong").code()).isZero();
        assertThat(Files.readString(folder.resolve("output/current/index.html"))).contains("This release was withdrawn", "Leaked text was wrong");
        assertThat(publish().err()).contains("it was withdrawn by Cy Dee (“Leaked text was wrong”)", "(small-policy-memo.md)");
        Files.writeString(folder.resolve("input/announcement.md"), "---\ntitle: News\n---\n");
        assertThat(publish()).satisfies(seen -> {
            assertThat(seen.code()).isEqualTo(ExitCode.USAGE);
            assertThat(seen.err()).contains("small-policy-memo.md is as it was in release " + id + ", which Cy Dee withdrew (“Leaked text was wrong”)", "“readout publish -i ", " --draft”");
        });
        assertThat(Files.readString(folder.resolve("output/current/index.html"))).contains("This release was withdrawn");
        assertThat(release("log").out().lines()).anyMatch(line -> line.endsWith(id + "  Cy Dee withdrew it")).hasSizeGreaterThan(10);
        Files.writeString(folder.resolve("output/.readout/releases.jsonl"), Files.readString(folder.resolve("output/.readout/releases.jsonl")).replace("Ada Byron", "Eve Byron"));
        assertThat(release("log")).satisfies(seen -> {
            assertThat(seen.code()).isEqualTo(ExitCode.USAGE);
            assertThat(seen.err()).contains("Line 1 of the log of releases was altered", "→ Put back a copy");
        });
    }

    @Test
    void whoeverDecidesIsToldWhatWouldBeTakenOff() {
        assertThat(publish("--audience", "public,editors").code()).isZero();
        assertThat(publish("--audience", "public", "--draft", "--who", "Ada Byron").code()).isZero();
        String off = "which is live, it would take off 1 file of 1 memo: small-policy-memo (editors/small-policy-memo.html).";
        assertThat(release("status").out()).containsOnlyOnce(off);
        assertThat(release("submit", "--who", "Ada Byron").out()).contains(off);
        assertThat(release("sign", "alternative-text", "--who", "Cy Dee").out()).contains(off);
        assertThat(release("sign", "reading-order", "--who", "Cy Dee").code()).isZero();
        assertThat(release("approve", "--who", "Ben Ito").out()).contains(off);
        List<Seen> refused = List.of(release("schedule", "--at", "2100-03-28T09:00", "--zone", "UTC", "--who", "Ben Ito"), release("publish", "--who", "Ben Ito"), release("publish", "--force", "--reason", "Now", "--who", "Ben Ito"));
        assertThat(refused).allSatisfy(seen -> {
            assertThat(seen.code()).isEqualTo(ExitCode.USAGE);
            assertThat(seen.err()).contains("was made of a part alone", "it would take off 1 file of 1 memo", "What is live stays.", "add --take-off");
        });
        assertThat(release("schedule", "--at", "2100-03-28T09:00", "--zone", "UTC", "--take-off", "--who", "Ben Ito").out()).contains(off);
        assertThat(JsonMapper.shared().readTree(release("status", "--json").out())).filteredOn(standing -> standing.has("takesOff"))
                .singleElement().satisfies(standing -> assertThat(standing.path("takesOff").toString()).isEqualTo("[\"editors/small-policy-memo.html\"]"));
        assertThat(release("publish", "--force", "--take-off", "--reason", "Now", "--who", "Ben Ito").out())
                .contains("which was live, it took off 1 file of 1 memo: small-policy-memo (editors/small-policy-memo.html).").doesNotContain(off);
        assertThat(release("status").out()).as("once it is gone").doesNotContain("take off");
    }

    @Test
    void whoeverSaidSoWhenItWasMadeNeedNotSayItAgain() {
        assertThat(publish("--audience", "public,editors").code()).isZero();
        assertThat(publish("--audience", "public", "--draft", "--take-off", "--who", "Ada Byron").code()).isZero();
        String draft = KnownReleases.in(folder.resolve("output")).look().in(State.DRAFT).get(0).release();
        assertThat(release("publish", draft, "--force", "--reason", "Now", "--who", "Ben Ito")).satisfies(seen -> {
            assertThat(seen.code()).as(seen.err()).isZero();
            assertThat(seen.out()).contains("it took off 1 file of 1 memo");
        });
    }

    @Test
    void withoutReleases() {
        assertThat(release("status").err()).contains("There are no releases yet");
        assertThat(release("submit", "--who", "Ada Byron").err()).contains("there is none that this could be about", "readout publish" + folders() + " --draft");
        assertThat(release("submit", "2026-01-01-00000000", "--who", "Ada Byron").err()).contains("There is no such release.");
        assertThat(release("due").err()).contains("Nothing is scheduled.");
        assertThat(release().err()).contains("Examples:");
    }

    private void assertNothingReachable(String id) throws IOException {
        try (Stream<Path> top = Files.list(folder.resolve("output"))) {
            assertThat(top.map(path -> path.getFileName().toString())).as("nothing but the work folder").containsExactly(".readout");
        }
        assertThat(Files.getPosixFilePermissions(folder.resolve("output/.readout"))).noneMatch(right -> right.name().startsWith("OTHERS"));
        assertThat(folder.resolve("output/releases").resolve(id)).doesNotExist();
    }

    private Seen publish(String... words) {
        return readout(Stream.concat(Stream.of("publish", "--input", folder.resolve("input").toString(), "--audience", "public", "--format", "html", "--without-verify"), Stream.of(words)).toList());
    }

    /** What is proposed is about the folders that the command was about. */
    private String folders() {
        return " -o " + folder.resolve("output") + " -t templates";
    }

    private Seen release(String... words) {
        return readout(Stream.concat(Stream.of("release"), Stream.of(words)).toList());
    }

    private Seen readout(List<String> words) {
        List<String> all = new ArrayList<>(words);
        if (words.size() > 1 && !words.get(0).equals("verify-release")) {
            all.addAll(List.of("--output", folder.resolve("output").toString(), "--templates", "templates"));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = CommandLineDoor.run(all.toArray(String[]::new), new PrintStream(out, true), new PrintStream(err, true));
        return new Seen(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
