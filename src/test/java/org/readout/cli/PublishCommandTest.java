package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What publishing says beforehand, and what it does not do unless it is meant. */
@Timeout(240)
class PublishCommandTest {

    private static final Path DRAFTS = Path.of("src/test/resources/drafts");
    private static final List<String> QUICK = List.of("--format", "html", "--without-verify");

    @TempDir
    Path folder;

    private record Seen(int code, String out, String err) {

        JsonNode json() {
            return JsonMapper.shared().readTree(out);
        }
    }

    @BeforeEach
    void input() throws IOException {
        Files.createDirectories(folder.resolve("input"));
        Files.copy(DRAFTS.resolve("small-policy-memo.md"), folder.resolve("input/small-policy-memo.md"));
    }

    @Test
    void aDryRunTellsWhatIsFoundAndEndsAsPublishingDoes() throws IOException {
        Files.copy(DRAFTS.resolve("faulty-memo.md"), folder.resolve("input/faulty-memo.md"));
        Seen said = publish("--dry-run", "--audience", "public");
        assertThat(said.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(said.err()).contains("[placeholder-left]", "Would be held back: faulty-memo.md (see the errors above)", "Nothing was rendered or published.");
        assertThat(said.out()).contains("Would make public/small-policy-memo.html");
        Seen published = publish("--json", "--audience", "public");
        Seen dry = publish("--json", "--audience", "public", "--dry-run");
        assertThat(dry.code()).isEqualTo(published.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(List.of("memos", "renditions", "heldBack", "carried", "refused", "findings")).allSatisfy(name -> assertThat(dry.json().get(name)).as(name).isNotNull().isEqualTo(published.json().get(name)));
        assertThat(dry.json().get("heldBack").get(0).asString()).isEqualTo("faulty-memo.md");
        assertThat(dry.json().get("found")).anySatisfy(one -> {
            assertThat(one.get("rule").asString()).isEqualTo("placeholder-left");
            assertThat(one.at("/place/file").asString()).isEqualTo("faulty-memo.md");
        });
        Files.delete(folder.resolve("input/faulty-memo.md"));
        assertThat(publish("--dry-run", "--audience", "public").code()).isEqualTo(ExitCode.OK);
        assertThat(publish("--dry-run", "--audience", "public", "--fail-on", "warning").code()).isEqualTo(ExitCode.FINDINGS);
    }

    @Test
    void whatElseIsLiveIsNotTakenOffUnlessThatIsMeant() throws IOException {
        assertThat(publish("--audience", "public,editors").code()).isEqualTo(ExitCode.OK);
        Path live = folder.resolve("output/current").toRealPath();
        List<Seen> refused = List.of(publish("--audience", "public"), publish("--audience", "public", "--dry-run"), readout("schedule", "--cron", "@daily", "--audience", "public"),
                readout("watch", "--audience", "public", "--format", "html", "--without-verify"));
        assertThat(refused).allSatisfy(seen -> {
            assertThat(seen.code()).as(seen.err()).isEqualTo(ExitCode.USAGE);
            assertThat(seen.err()).containsOnlyOnce("1 file of 1 memo would be taken off, of small-policy-memo (1 file); by audience: editors (1 file)").contains("→ Leave out --audience", "--take-off");
            assertThat(seen.out()).isEmpty();
        });
        assertThat(publish("--audience", "publik").err()).contains("Did you mean “public”?");
        assertThat(folder.resolve("output/current").toRealPath()).isEqualTo(live);
        assertThat(publish("--audience", "public", "--draft").err()).contains("What is live stays as it is.", "[editions-taken-off]");
        assertThat(folder.resolve("output/current").toRealPath()).isEqualTo(live);
        assertThat(publish("--audience", "public", "--take-off").err()).contains("Published release ", "[editions-taken-off]");
        assertThat(publish("--audience", "public").err()).contains("Nothing has changed since release ");
    }

    private Seen publish(String... words) {
        return readout(Stream.of(Stream.of("publish"), Stream.of(words), QUICK.stream()).flatMap(one -> one).toArray(String[]::new));
    }

    private Seen readout(String... words) {
        String[] all = Stream.concat(Stream.of(words), Stream.of("--input", folder.resolve("input").toString(), "--output", folder.resolve("output").toString(), "--templates", "templates"))
                .toArray(String[]::new);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = CommandLineDoor.run(all, new PrintStream(out, true), new PrintStream(err, true));
        return new Seen(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
