package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.source.WordCase;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the shell and the person before it get to see: exit codes, data on one stream, messages on the other. */
class CommandLineDoorTest {

    private static final Path DRAFTS = Path.of("src/test/resources/drafts");

    @TempDir
    Path folder;

    private record Seen(int code, String out, String err) {
    }

    @BeforeEach
    void input() throws IOException {
        Files.createDirectories(folder.resolve("input"));
    }

    @Test
    void aRehearsalTouchesNobodysFolders() throws IOException {
        List<Path> before = rehearsals();
        Seen seen = readout("rehearse");
        assertThat(seen.code()).as(seen.err()).isEqualTo(ExitCode.OK);
        assertThat(seen.out() + seen.err()).isEmpty();
        assertThat(before).containsAll(rehearsals());
        assertThat(readout("rehearse", "--input", folder.toString()).code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void changesSinceNothingAreRefusedWithWhatToDo() {
        Seen seen = readout("changes");
        assertThat(seen.code()).isEqualTo(ExitCode.USAGE);
        assertThat(seen.err()).contains("Nothing was published here yet", "readout publish").doesNotContain("Exception");
    }

    @Test
    void zeroWhenAllIsWellAndDataOnStandardOutput() throws IOException {
        draft("small-policy-memo.md");
        Seen seen = readout("publish", "--json", "--audience", "public", "--format", "html");
        assertThat(seen.code()).isEqualTo(ExitCode.OK);
        JsonNode json = JsonMapper.shared().readTree(seen.out());
        assertThat(json.get("memos")).hasSize(1);
        assertThat(Path.of(json.get("folder").asString())).exists();
    }

    @Test
    void oneWhenAFindingReachesTheLevel() throws IOException {
        draft("faulty-memo.md");
        Seen seen = readout("check");
        assertThat(seen.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(seen.out()).isEmpty();
        assertThat(seen.err()).contains("faulty-memo.md").contains("[placeholder-left]");
    }

    @Test
    void copiesWithCommentsWhereTheyWereAskedForAndNeverAmongTheDrafts() throws Exception {
        draft("faulty-memo.docx");
        draft("faulty-memo.md");
        // of no known kind of memo, and a sound file all the same
        Files.write(folder.resolve("input/minutes.docx"), WordCase.pack("<word>\n<body>\n<w:p><w:r><w:t>They met and parted.</w:t></w:r></w:p>\n</body>\n</word>"));
        Seen seen = readout("check", "--annotate", folder.resolve("mended").toString());
        assertThat(seen.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(seen.err()).contains("No copy with comments").contains("\n  faulty-memo.md\n").doesNotContain("\n  minutes.docx\n");
        assertThat(folder.resolve("mended")).isDirectoryContaining("glob:**/minutes.checked.docx").isDirectoryContaining("glob:**/faulty-memo.checked.docx").isDirectoryContaining("glob:**/findings.html");
        assertThat(Files.readString(folder.resolve("mended/findings.html"))).contains("Where the weights are kept");
        assertThat(readout("check", "--annotate", folder.resolve("input").toString()).code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void twoForAWrongWordWithWhatWasProbablyMeant() throws IOException {
        draft("small-policy-memo.md");
        assertThat(readout("publsh")).satisfies(seen -> {
            assertThat(seen.code()).isEqualTo(ExitCode.USAGE);
            assertThat(seen.err()).contains("publish");
        });
        assertThat(readout("publish", "--audience", "publik")).satisfies(seen -> {
            assertThat(seen.code()).isEqualTo(ExitCode.USAGE);
            assertThat(seen.err()).contains("Did you mean “public”?");
        });
        assertThat(readout("publish", "--format", "dox").err()).contains("Did you mean “docx”?");
        assertThat(readout("publish", "--memo", "small-policy").err()).contains("Did you mean “small-policy-memo”?");
    }

    @Test
    void twoForAPlaceOrNumberThatCannotBe() throws IOException {
        draft("small-policy-memo.md");
        String nowhere = folder.resolve("nowhere").toString();
        assertThat(List.of(readout("verify-release", nowhere), readout("runs", "--output", nowhere), readout("ledger", "--templates", nowhere), readout("publish", "--threads", "0"),
                readout("schedule", "--cron", "@daily", "--next", "0"), readout("translate", "export", "--to", "xx"))).allSatisfy(seen -> {
                    assertThat(seen.code()).isEqualTo(ExitCode.USAGE);
                    assertThat(seen.err().lines()).as(seen.err()).hasSize(2);
                });
        assertThat(readout("ledger", "--templates", "templates", "--input", folder.resolve("input/small-policy-memo.md").toString()).err()).contains("This is a file");
    }

    @Test
    void twoWithoutDrafts() {
        assertThat(readout("publish")).satisfies(seen -> {
            assertThat(seen.code()).isEqualTo(ExitCode.USAGE);
            assertThat(seen.err()).contains("no drafts").contains("→");
        });
    }

    @Test
    void threeWhenADraftIsRefused() throws IOException {
        draft("unreadable.docx");
        draft("small-policy-memo.md");
        Seen seen = readout("publish", "--audience", "public", "--format", "html", "--without-verify");
        assertThat(seen.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(seen.err()).contains("unreadable.docx").contains("Published release").doesNotContain("Exception", "at org.");
    }

    @Test
    void helpHasExamplesAndCompletionIsThere() {
        assertThat(readout("help").out()).isEqualTo(readout("--help").out());
        assertThat(readout("help", "translate", "export").out()).isEqualTo(readout("translate", "export", "--help").out()).contains("Usage: readout translate export");
        assertThat(readout("--help").out() + readout("publish", "--help").out()).contains("Examples:");
        assertThat(readout("generate-completion").out()).contains("complete -F");
    }

    @Test
    void rulesAreListedOneByOneAndAsAPage() throws IOException {
        assertThat(readout("rules").out()).contains("word-doubled", "tracked-change", "rules. * cannot be switched off");
        assertThat(readout("rules", "word-doubled").out()).contains("A doubled word", "the the", "→ Delete", "readout-rules: word-doubled off because");
        assertThat(readout("rules", "word-doubeld")).satisfies(seen -> {
            assertThat(seen.code()).isEqualTo(ExitCode.USAGE);
            assertThat(seen.err()).contains("Did you mean “word-doubled”?");
        });
        JsonNode json = JsonMapper.shared().readTree(readout("rules", "--json").out());
        assertThat(json.get("rules").size()).isGreaterThan(100);
        Path page = folder.resolve("rules.html");
        assertThat(readout("rules", "--page", page.toString()).code()).isEqualTo(ExitCode.OK);
        Document written = Jsoup.parse(Files.readString(page));
        assertThat(written.select("li[id]")).hasSize(json.get("rules").size());
        assertThat(written.select("script, link, img")).isEmpty();
    }

    private static List<Path> rehearsals() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("readout-rehearsal")).toList();
        }
    }

    private void draft(String name) throws IOException {
        Files.copy(DRAFTS.resolve(name), folder.resolve("input").resolve(name));
    }

    @Test
    void noCommandOffersWhatItCannotUse() {
        assertThat(readout("publish", "--help").out()).contains("--input", "--memo", "--audience", "--format", "--threads", "--json");
        assertThat(List.of("check", "ledger", "list", "explain", "changes")).allSatisfy(command -> assertThat(readout(command, "--help").out()).contains("--input", "--memo", "--json")
                .doesNotContain("--audience", "--format", "--threads"));
        assertThat(List.of("runs", "prune")).allSatisfy(command -> assertThat(readout(command, "--help").out()).contains("--output", "--json")
                .doesNotContain("--input", "--templates", "--memo", "--audience", "--format", "--threads"));
        assertThat(readout("translate", "import", "--help").out()).contains("--input").doesNotContain("--json", "--audience", "--threads");
        assertThat(readout("runs", "--memo", "x").code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void draftsAndReleasesLieApart() throws IOException {
        draft("small-policy-memo.md");
        Path input = folder.resolve("input");
        Files.createSymbolicLink(folder.resolve("linked"), input);
        for (List<Path> folders : List.of(List.of(input, input), List.of(input, input.resolve("out/deep")), List.of(input, folder), List.of(input, folder.resolve("linked/out")))) {
            assertThat(List.of("publish", "watch")).allSatisfy(command -> assertThat(run(command, "-i", folders.get(0).toString(), "-o", folders.get(1).toString(), "-t", "templates")).satisfies(seen -> {
                assertThat(seen.code()).as(seen.err()).isEqualTo(ExitCode.USAGE);
                assertThat(seen.err()).contains("Nothing was done.", "→ Keep them apart, side by side");
            }));
        }
        assertThat(input).isDirectoryNotContaining(path -> !path.endsWith("small-policy-memo.md"));
        assertThat(folder.resolve(".readout")).doesNotExist();
        assertThat(run("publish", "-i", input.toString(), "-o", folder.resolve("input-out").toString(), "-t", "templates", "--dry-run").code()).as("side by side").isEqualTo(ExitCode.OK);
    }

    @Test
    void whatPruningComesToIsJsonWhereThatIsAskedFor() throws IOException {
        Files.createDirectories(folder.resolve("output"));
        JsonNode json = JsonMapper.shared().readTree(run("prune", "--dry-run", "--json", "--output", folder.resolve("output").toString()).out());
        assertThat(json.get("dryRun").asBoolean()).isTrue();
        assertThat(List.of("removed", "removedBytes", "keptBytes")).allSatisfy(name -> assertThat(json.get(name).isIntegralNumber()).as(name).isTrue());
    }

    /** A folder stands where the lock would be. */
    @Test
    void aDryRunNeedsNoPlaceToWriteTo() throws IOException {
        draft("small-policy-memo.md");
        Files.createDirectories(folder.resolve("output/.readout/lock"));
        String[] words = {"publish", "-i", folder.resolve("input").toString(), "-o", folder.resolve("output").toString(), "-t", "templates"};
        assertThat(run(words)).satisfies(seen -> {
            assertThat(seen.code()).isEqualTo(ExitCode.USAGE);
            assertThat(seen.err()).contains("Nothing can be written to this folder");
        });
        assertThat(run(Stream.concat(Stream.of(words), Stream.of("--dry-run")).toArray(String[]::new))).satisfies(seen -> {
            assertThat(seen.code()).as(seen.err()).isEqualTo(ExitCode.OK);
            assertThat(seen.out()).contains("Would make ", ": new");
            assertThat(seen.err()).contains("Files to be made: ");
        });
    }

    @Test
    void whatIsMeantByAWordOfAnotherProgram() {
        assertThat(readout("desk").err()).contains("“readout watch --serve”").doesNotContain("rules or");
        assertThat(readout("serve").err()).contains("“readout watch --serve”");
        assertThat(readout("explain", "memo", "input").err()).contains("--input input");
        assertThat(readout("check", "input").err()).contains("A folder of drafts is named by an option: “readout check").contains("--input input”");
        assertThat(readout("publsh").err()).contains("publish");
    }

    @Test
    void whatIsNoDraftIsToldAndChangesNothing() throws IOException {
        draft("small-policy-memo.md");
        Seen before = readout("check");
        Path input = folder.resolve("input");
        Files.createDirectories(input.resolve("old/deep"));
        Files.copy(DRAFTS.resolve("small-policy-memo.md"), input.resolve("old/deep/nested.md"));
        Files.createDirectories(input.resolve("pictures"));
        Files.write(input.resolve("pictures/one.png"), new byte[] {1});
        Files.createDirectories(input.resolve("translations"));
        Files.writeString(input.resolve("translations/x.md"), "x");
        Files.createSymbolicLink(input.resolve("broken.md"), input.resolve("nowhere.md"));
        Files.createSymbolicLink(input.resolve("linked"), input.resolve("old"));
        Seen seen = readout("check");
        assertThat(seen.code()).isEqualTo(before.code());
        assertThat(seen.err()).contains("old/", "linked/", "holds: nested.md", "broken.md", "a link that leads nowhere", "[draft-passed-over]").doesNotContain("pictures/", "translations/");
        assertThat(readout("list").err()).containsOnlyOnce("old/\n");
        assertThat(readout("check", "--fail-on", "warning").code()).isEqualTo(ExitCode.FINDINGS);
    }

    @Test
    void noStackTraceEvenWhenMemoryRunsOut() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = CommandLineDoor.run(new String[] {"rules"}, new PrintStream(new OutputStream() {
            @Override
            public void write(int one) {
                throw new OutOfMemoryError("Java heap space");
            }
        }, true), new PrintStream(err, true));
        assertThat(code).isEqualTo(ExitCode.INTERNAL);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("Readout failed: Java heap space").doesNotContain("\tat ");
    }

    private Seen readout(String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        if (!words[words.length - 1].startsWith("--help") && List.of("publish", "check", "list").contains(words[0])) {
            all.addAll(List.of("--input", folder.resolve("input").toString(), "--output", folder.resolve("output").toString(),
                    "--templates", "templates"));
        }
        return run(all.toArray(String[]::new));
    }

    private static Seen run(String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = CommandLineDoor.run(words, new PrintStream(out, true), new PrintStream(err, true));
        return new Seen(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
