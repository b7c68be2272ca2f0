package org.readout.batch.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.readout.batch.runs.Cause;
import org.readout.batch.runs.RunRecord;
import org.readout.batch.runs.RunRecords;

/** Real files, the real system, and the ways in which editors save. */
@Timeout(300)
class WatchTest {

    private static final String MEMO = "small-policy-memo.md";

    @TempDir
    Path folder;

    @Test
    void aDayAtTheDesk() throws Exception {
        try (Watched watched = new Watched(folder, MEMO, "small-technical-memo.md")) {
            assertThat(watched.next().run().record().result()).isEqualTo(RunRecord.Result.PUBLISHED);

            saveAsVimDoes(watched, "One more sentence.");
            RunRecord saved = watched.next().run().record();
            assertThat(saved.result()).isEqualTo(RunRecord.Result.PUBLISHED);
            assertThat(files(saved)).containsExactly(MEMO);
            assertThat(saved.rebuilt()).containsOnlyKeys("public/small-policy-memo.html");
            assertThat(saved.rebuilt().toString()).contains(MEMO + " changed");
            String good = watched.live();

            // a letter too few: the memo has no type
            byte[] whole = Files.readAllBytes(watched.input.resolve(MEMO));
            Files.write(watched.input.resolve(MEMO), new String(whole, StandardCharsets.UTF_8).replace("type: policy-memo", "type: polcy-memo").getBytes(StandardCharsets.UTF_8));
            RunRecord broken = watched.next().run().record();
            assertThat(broken.result()).isEqualTo(RunRecord.Result.HELD_BACK);
            assertThat(broken.heldBack()).containsExactly(MEMO);
            assertThat(broken.errors()).isNotEmpty();
            assertThat(watched.live()).isEqualTo(good);

            // somebody else's save goes out, and the last good version of the broken memo with it
            Path other = watched.input.resolve("small-technical-memo.md");
            Files.writeString(other, Files.readString(other) + "\nAnd one more.\n");
            RunRecord others = watched.next().run().record();
            assertThat(others.result()).isEqualTo(RunRecord.Result.PUBLISHED);
            assertThat(others.carried()).containsExactly(MEMO);
            assertThat(others.rebuilt()).containsOnlyKeys("public/small-technical-memo.html");
            assertThat(watched.live()).isNotEqualTo(good);
            assertThat(watched.output.resolve("current/public/small-policy-memo.html")).hasSameBinaryContentAs(watched.output.resolve("releases").resolve(good).resolve("public/small-policy-memo.html"));

            Files.write(watched.input.resolve(MEMO), whole);
            RunRecord mended = watched.next().run().record();
            assertThat(mended.result()).isEqualTo(RunRecord.Result.PUBLISHED);
            assertThat(mended.carried()).isEmpty();

            Path words = watched.templates.resolve("messages/en.properties");
            Files.writeString(words, Files.readString(words).replace("contents = Contents", "contents = What is in it"));
            RunRecord template = watched.next().run().record();
            assertThat(files(template)).containsExactly("en.properties");
            assertThat(template.rebuilt().toString()).contains("messages/en.properties changed");

            Files.delete(other);
            RunRecord gone = watched.next().run().record();
            assertThat(gone.result()).isEqualTo(RunRecord.Result.PUBLISHED);
            assertThat(gone.renditions()).isEqualTo(1);
            assertThat(new RunRecords(watched.output).newest(1)).containsExactly(gone);
        }
    }

    @Test
    void whatEditorsLeaveLyingAboutStartsNothing() throws Exception {
        try (Watched watched = new Watched(folder, MEMO)) {
            watched.next();
            for (String name : List.of("~$mall-policy-memo.docx", ".~lock.small-policy-memo.odt#", ".small-policy-memo.md.swp", "4913", MEMO + "~", "#" + MEMO + "#",
                    ".#" + MEMO, "~WRL0001.tmp", "~WRD0000.tmp", "lu123abc.tmp", MEMO + ".sb-1a2b3c4d-Xy12Zw", ".goutputstream-ABC123", MEMO + ".tmp.4711.17")) {
                Files.writeString(watched.input.resolve(name), "x");
                Files.writeString(watched.templates.resolve("messages").resolve(name), "x");
            }
            Files.createDirectories(watched.input.resolve(".git/objects"));
            Files.writeString(watched.input.resolve(".git/objects/12"), "x");
            assertThat(watched.isQuietFor(1500)).isTrue();
        }
    }

    @Test
    void aDraftThatIsWrittenSlowlyIsReadWhenItIsThere() throws Exception {
        try (Watched watched = new Watched(folder, MEMO)) {
            watched.next();
            byte[] bytes = Files.readAllBytes(Path.of("input/openness-technical-memo.docx"));
            int step = bytes.length / 5;
            watched.clock.stop();
            for (int part = 0; part < 5; part++) {
                append(watched, Arrays.copyOfRange(bytes, part * step, part == 4 ? bytes.length : (part + 1) * step));
                watched.looked();
                assertThat(watched.isQuietFor(0)).as("part %d", part).isTrue();
                watched.clock.pass(Duration.ofMillis(200));
                watched.looked();
            }
            theSlowOneIsReadOnce(watched);
        }
    }

    /** What is tested for being whole must be what was seen. */
    @Test
    void aDraftWhoseEndComesWhenItWasLookedAtIsReadOnce() throws Exception {
        try (Watched watched = new Watched(folder, MEMO)) {
            watched.next();
            byte[] bytes = Files.readAllBytes(Path.of("input/openness-technical-memo.docx"));
            watched.clock.stop();
            append(watched, Arrays.copyOf(bytes, bytes.length - 100));
            watched.looked();
            watched.clock.interrupt(() -> append(watched, Arrays.copyOfRange(bytes, bytes.length - 100, bytes.length)));
            watched.clock.pass(Duration.ofMillis(200));
            watched.looked();
            watched.clock.pass(Duration.ofMillis(200));
            theSlowOneIsReadOnce(watched);
        }
    }

    private static void theSlowOneIsReadOnce(Watched watched) throws InterruptedException {
        RunRecord next = watched.next().run().record();
        assertThat(files(next)).containsExactly("slow.docx");
        assertThat(next.refused()).isEmpty();
        watched.clock.pass(Duration.ofMillis(200));
        assertThat(watched.isQuietFor(500)).isTrue();
    }

    private static void append(Watched watched, byte[] bytes) {
        try {
            Files.write(watched.input.resolve("slow.docx"), bytes, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aHundredFilesAtOnceAreOneRun() throws Exception {
        try (Watched watched = new Watched(folder, MEMO)) {
            watched.next();
            Path pictures = Files.createDirectories(watched.templates.resolve("pictures/deep"));
            watched.atOnce(() -> {
                for (int number = 0; number < 100; number++) {
                    Files.writeString(pictures.resolve("p" + number + ".txt"), "x");
                }
            });
            assertThat(files(watched.next().run().record())).hasSize(100);
            assertThat(watched.isQuietFor(700)).isTrue();
            Files.writeString(pictures.resolve("p7.txt"), "in a folder that was not there when watching began");
            assertThat(files(watched.next().run().record())).containsExactly("p7.txt");
        }
    }

    /** As where the system has no watches left, on macOS, and on network folders. */
    @Test
    void whereTheSystemSaysNothingSavesAreFoundAllTheSame() throws Exception {
        try (Watched watched = new Watched(folder, Optional.of(Clockwork::new), MEMO)) {
            watched.next();
            saveAsVimDoes(watched, "One more sentence.");
            assertThat(files(watched.next().run().record())).containsExactly(MEMO);
        }
    }

    /** Its try-out, its backup, the new file, and the backup gone again. */
    private static void saveAsVimDoes(Watched watched, String sentence) throws IOException, InterruptedException {
        Path memo = watched.input.resolve(MEMO);
        String text = Files.readString(memo).replaceFirst("(?m)^## Summary\\R+", "## Summary\n\n" + sentence + "\n\n");
        Path backup = watched.input.resolve(MEMO + "~");
        watched.atOnce(() -> {
            Files.delete(Files.writeString(watched.input.resolve("4913"), ""));
            Files.move(memo, backup, StandardCopyOption.ATOMIC_MOVE);
            Files.writeString(memo, text);
            Files.delete(backup);
        });
    }

    private static List<String> files(RunRecord record) {
        return ((Cause.Saved) record.cause()).files().stream().map(file -> Path.of(file).getFileName().toString()).toList();
    }
}
