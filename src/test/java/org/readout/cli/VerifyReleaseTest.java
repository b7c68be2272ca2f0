package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.finding.Finding;
import org.readout.model.Digest;
import org.readout.release.proof.Proof;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A real, signed release; then every way somebody might alter it, found out and named. */
class VerifyReleaseTest {

    /** RFC 8032, section 7.1, test 1. */
    private static final String KEY = "-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEIJ1hsZ3v/VpguoRK9JLsLMREScVpezJpGXA7rAMcrn9g\n-----END PRIVATE KEY-----\n";
    private static final String PUBLIC = "-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEA11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=\n-----END PUBLIC KEY-----\n";
    private static final String OTHER = "-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEAPUAXw+hDiVqStwqnTRt+vJyYLM8uxJaMwM1V8Sr0Zgw=\n-----END PUBLIC KEY-----\n";

    @TempDir
    static Path home;

    @TempDir
    Path folder;

    private static Path original;

    private record Seen(int code, String out, String err) {
    }

    @BeforeAll
    static void publish() throws IOException {
        Files.createDirectories(home.resolve("input"));
        String draft = Files.readString(Path.of("src/test/resources/drafts/small-policy-memo.md"));
        Files.writeString(home.resolve("input/small-policy-memo.md"), draft);
        Files.writeString(home.resolve("release.key"), KEY);
        Files.writeString(home.resolve("release.pub"), PUBLIC);
        Files.writeString(home.resolve("other.pub"), OTHER);
        // only to have something to tell changes of
        assertThat(publishing("--without-verify").code()).isZero();
        Files.writeString(home.resolve("input/small-policy-memo.md"), draft.replaceFirst("(?m)^## Summary\\R+", "## Summary\n\nA sentence more than there was.\n\n"));
        assertThat(publishing("--key", home.resolve("release.key").toString()).code()).isZero();
        original = home.resolve("output/current").toRealPath();
    }

    private static Seen publishing(String... more) {
        List<String> words = new ArrayList<>(List.of("publish", "--input", home.resolve("input").toString(), "--output", home.resolve("output").toString(), "--audience", "public,policymakers"));
        words.addAll(List.of(more));
        return run(words.toArray(String[]::new));
    }

    @Test
    void asPublishedItHolds() {
        Seen seen = run("verify-release", home.resolve("output/current").toString(), "--public-key", home.resolve("release.pub").toString());
        assertThat(seen.err()).contains("Release " + original.getFileName() + " is what it says it is", "nobody has approved it since");
        assertThat(seen.out()).contains("ok    Manifest:", "ok    Files:", "ok    Drafts:", "ok    Ledger:", "ok    Conformance:", "ok    Changes: Told to", "ok    Bill of materials: CycloneDX 1.6",
                "ok    Log: Its chain holds.", "ok    Signature: Signed by key 06e3fd8fda29bb60.");
        assertThat(seen.code()).isZero();
        assertThat(run("verify-release", original.toString(), "--fail-on", "warning").code()).as("nobody approved it").isEqualTo(ExitCode.FINDINGS);
        JsonNode json = JsonMapper.shared().readTree(run("verify-release", original.toString(), "--json").out());
        assertThat(json.path("holds").asBoolean()).isTrue();
        assertThat(json.path("checks").size()).isEqualTo(10);
    }

    @Test
    void theSameDraftsAndKeyGiveTheSameRelease() throws IOException {
        assertThat(publishing("--force", "--key", home.resolve("release.key").toString()).out()).contains(original.getFileName().toString());
        assertThat(home.resolve("output/.readout/damaged")).doesNotExist();
        try (Stream<Path> all = Files.walk(home.resolve("output"))) {
            String secret = KEY.lines().skip(1).findFirst().orElseThrow();
            assertThat(all.filter(Files::isRegularFile).filter(file -> read(file).contains(secret))).as("files with the key in them").isEmpty();
        }
    }

    @Test
    void aKeyThatCannotBeUsedIsRefused() throws IOException {
        Path inside = Files.writeString(home.resolve("output/release.key"), KEY);
        assertThat(publishing("--key", inside.toString())).satisfies(seen -> {
            assertThat(seen.code()).isEqualTo(ExitCode.USAGE);
            assertThat(seen.err()).contains("lies in the output folder");
        });
        Files.delete(inside);
        assertThat(publishing("--key", home.resolve("release.pub").toString()).err()).contains("It holds no “PRIVATE KEY” in PEM", "openssl genpkey");
    }

    static Set<String> kinds() throws IOException {
        try (Stream<Path> all = Files.walk(home.resolve("output/current").toRealPath())) {
            Path release = home.resolve("output/current").toRealPath();
            return all.filter(Files::isRegularFile).map(file -> release.relativize(file).toString())
                    .collect(Collectors.toMap(name -> name.contains("/") ? name.replaceFirst("^.*\\.", "") : name, name -> name, (one, same) -> one)).values().stream()
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** In a file of every kind, and in each file at the top. */
    @ParameterizedTest
    @MethodSource("kinds")
    void aByteThatFlippedIsFound(String file) throws IOException {
        Path release = copy();
        byte[] bytes = Files.readAllBytes(release.resolve(file));
        for (int at : new int[] {0, bytes.length / 2, bytes.length - 1}) {
            byte[] altered = bytes.clone();
            altered[at] ^= 1;
            write(release.resolve(file), altered);
            List<Finding> findings = Proof.of(release, Optional.empty()).findings();
            assertThat(findings).as(file + " at " + at).anySatisfy(finding -> {
                assertThat(finding.span().file()).isIn(file, file + ".sig");
                assertThat(finding.rule()).isIn("release-file-altered", "release-manifest", "release-id", "release-signature");
            });
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aFileThatIsGoneOrBearsAnotherNameIsFound(String file) throws IOException {
        Path release = copy();
        Files.move(release.resolve(file), release.resolve(file + ".bak"));
        assertThat(rules(release)).contains(file.equals("manifest.json") ? "release-manifest " + release : file.equals("manifest.json.sig") ? "release-signature " + file : "release-file-missing " + file);
        if (!file.equals("manifest.json")) {
            assertThat(rules(release)).contains("release-file-unlisted " + file + ".bak");
        }
    }

    @Test
    void whatWasAddedIsFound() throws IOException {
        Path release = copy();
        write(release.resolve("public/extra.html"), new byte[] {1});
        write(release.resolve(".hidden"), new byte[] {1});
        Files.createSymbolicLink(release.resolve("passwd"), Path.of("/etc/passwd"));
        assertThat(rules(release)).contains("release-file-unlisted public/extra.html", "release-file-unlisted .hidden", "release-file-unlisted passwd");
    }

    /** As somebody would who knows the layout: the manifest follows the file. */
    @Test
    void aFileAlteredTogetherWithItsDigestIsFound() throws IOException {
        Path release = copy();
        String file = kinds().stream().filter(name -> name.endsWith(".html") && name.contains("/")).findFirst().orElseThrow();
        byte[] bytes = Files.readAllBytes(release.resolve(file));
        byte[] altered = bytes.clone();
        altered[bytes.length / 2] ^= 1;
        write(release.resolve(file), altered);
        edit(release.resolve("manifest.json"), text -> text.replace(Digest.of(bytes).hex(), Digest.of(altered).hex()));
        assertThat(rules(release)).contains("release-id manifest.json", "release-signature manifest.json.sig");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"date\" : \"20=\"date\" : \"19", "\"heldBack\" : false=\"heldBack\" : true", "\"errors\" : 0=\"errors\" : -1", "\"sha256\" : \"=\"sha256\" : \"A", "\"tool\"=\"tolo\"",
        "\"path\" : \"public=\"path\" : \"../public"})
    void aManifestThatWasEditedIsFound(String edit) throws IOException {
        Path release = copy();
        edit(release.resolve("manifest.json"), text -> text.replace(edit.split("=")[0], edit.split("=")[1]));
        assertThat(rules(release)).anyMatch(rule -> rule.endsWith(" manifest.json"));
    }

    @Test
    void aSignatureThatIsNotTheirsIsFound() throws IOException {
        assertThat(run("verify-release", original.toString(), "--public-key", home.resolve("other.pub").toString())).satisfies(seen -> {
            assertThat(seen.code()).isEqualTo(ExitCode.FINDINGS);
            assertThat(seen.err()).contains("The release is signed by key 06e3fd8fda29bb60, and was to be by key ");
            assertThat(seen.out()).contains("WRONG Signature");
        });
        Path release = copy();
        Files.delete(release.resolve("manifest.json.sig"));
        edit(release.resolve("manifest.json"), text -> text.replaceFirst("(?s)  \"signature\" : \\{.*?\\},\\n", ""));
        assertThat(run("verify-release", release.toString(), "--public-key", home.resolve("release.pub").toString()).err()).contains("The release is not signed, and was to be", "The manifest was edited");
    }

    @Test
    void aLogThatWasEditedOrCutIsFound() throws IOException {
        Path release = copy();
        Path log = release.resolveSibling("log.jsonl");
        List<String> lines = Files.readAllLines(log);
        assertThat(lines).hasSize(2);
        write(log, (lines.get(0).replace("\"who\":\"\"", "\"who\":\"Ada\"") + "\n" + lines.get(1) + "\n").getBytes(StandardCharsets.UTF_8));
        assertThat(rules(release)).contains("release-log log.jsonl");
        write(log, (lines.get(1) + "\n").getBytes(StandardCharsets.UTF_8));
        assertThat(rules(release)).as("cut at its beginning").contains("release-log log.jsonl");
        write(log, (lines.get(0) + "\n").getBytes(StandardCharsets.UTF_8));
        assertThat(rules(release)).as("cut at its end").contains("release-log log.jsonl");
        write(log, (lines.get(0) + "\n" + lines.get(1)).getBytes(StandardCharsets.UTF_8));
        assertThat(rules(release)).as("torn").contains("release-log log.jsonl");
        Files.delete(log);
        assertThat(rules(release)).contains("release-log-missing log.jsonl");
    }

    @Test
    void whatDoesNotHoldSaysNothingElseToAProgram() throws IOException {
        Path release = copy();
        edit(release.resolve("index.html"), text -> text + " ");
        Seen seen = run("verify-release", release.toString(), "--json");
        assertThat(seen.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(JsonMapper.shared().readTree(seen.out()).get("checks")).filteredOn(check -> !check.get("passed").asBoolean()).isNotEmpty()
                .allSatisfy(check -> assertThat(check.get("says").asString()).matches("\\d+ findings?\\."));
    }

    /** Without a key: that of a withdrawal, say. */
    @Test
    void aLogThatIsShorterThanWhatTheReleaseTellsIsFound() throws IOException {
        Path release = copy();
        Path head = release.resolveSibling(original.getFileName() + ".log.json");
        write(head, Files.readAllBytes(original.resolveSibling(head.getFileName())));
        assertThat(rules(release)).noneMatch(rule -> rule.startsWith("release-log "));
        edit(head, text -> text.replaceFirst("\"line\":\\d+", "\"line\":3"));
        assertThat(rules(release)).contains("release-log log.jsonl");
        write(head, "torn".getBytes(StandardCharsets.UTF_8));
        assertThat(rules(release)).contains("release-log log.jsonl");
    }

    @Test
    void whatIsKeptApartIsLookedAtWhereItLiesAndGoesNowhere() throws IOException {
        assertThat(run("verify-release", original.toString()).out()).contains("Working files").doesNotContain("Not here");
        Path release = copy();
        assertThat(run("verify-release", release.toString()).out()).contains("Not here: whoever published the release keeps them apart.");
        Path apart = folder.resolve(".readout/working").resolve(original.getFileName());
        Path from = home.resolve("output/.readout/working").resolve(original.getFileName());
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.filter(Files::isRegularFile).toList()) {
                write(apart.resolve(from.relativize(path)), Files.readAllBytes(path));
            }
        }
        assertThat(Proof.of(release, Optional.empty()).holds()).isTrue();
        edit(apart.resolve("findings.json"), text -> text + " ");
        assertThat(rules(release)).containsOnlyOnce("release-file-altered findings.json");
        edit(apart.resolve("manifest.json"), text -> text.replace("findings.json", "nothing.json"));
        assertThat(rules(release)).contains("release-file-altered working/manifest.json");
    }

    /** Each with digests that agree, as of a release that was made wrong and not one that was altered later. */
    @ParameterizedTest
    @ValueSource(strings = {"ledger.json=\"unaccounted\":0=\"unaccounted\":7=release-ledger", "ledger.json=\"audience\":\"public\"=\"audience\":\"nobody\"=release-ledger",
        "conformance.json=\"path\":\"public/=\"path\":\"secret/=release-conformance", "conformance.json=\"findings\":[]=\"findings\":[{\"level\":\"error\"}]=release-conformance",
        "conformance.json=\"machine\"=\"none\"=release-unjudged", "sbom.json=\"CycloneDX\"=\"Other\"=release-bill", "public/changes.json={=(=release-changes",
        "manifest.json=\"heldBack\" : false=\"heldBack\" : true=release-source"})
    void evidenceThatSaysOtherwiseIsTold(String seed) throws IOException {
        String[] parts = seed.split("=");
        Path release = copy();
        Path file = release.resolve(parts[0]);
        Digest before = Digest.of(Files.readAllBytes(file));
        edit(file, text -> text.replace(parts[1], parts[2]));
        byte[] after = Files.readAllBytes(file);
        if (!parts[0].equals("manifest.json")) {
            edit(release.resolve("manifest.json"), text -> text.replaceFirst("(\"sha256\" : \")" + before.hex() + "(\",\\s+\"bytes\" : )\\d+", "$1" + Digest.of(after).hex() + "$2" + after.length));
        }
        assertThat(rules(release)).anyMatch(rule -> rule.startsWith(parts[3] + " ")).noneMatch(rule -> rule.startsWith("release-file-altered"));
    }

    @Test
    void deliveredAsAZip() throws IOException {
        Path zip = folder.resolve("readouts.zip");
        assertThat(deliver("--zip", zip.toString(), "--key", home.resolve("release.key").toString()).code()).isZero();
        assertThat(run("verify-release", zip.toString(), "--public-key", home.resolve("release.pub").toString())).satisfies(seen -> {
            assertThat(seen.code()).as(seen.err()).isZero();
            assertThat(seen.out()).contains("and so is the log");
        });
        byte[] first = Files.readAllBytes(zip);
        deliver("--zip", zip.toString(), "--key", home.resolve("release.key").toString());
        assertThat(Files.readAllBytes(zip)).isEqualTo(first);
        List<String> names = new ArrayList<>();
        try (ZipFile file = new ZipFile(zip.toFile())) {
            for (Enumeration<? extends ZipEntry> entries = file.entries(); entries.hasMoreElements();) {
                ZipEntry entry = entries.nextElement();
                names.add(entry.getName());
                assertThat(entry.getExtra()).isNull();
                assertThat(entry.getComment()).isNull();
                assertThat(entry.getTimeLocal().getYear()).isEqualTo(2000);
            }
        }
        assertThat(names).isSorted().contains("log.jsonl", "log.jsonl.sig", original.getFileName() + "/manifest.json", original.getFileName() + "/index.html");
        assertThat(names).allMatch(name -> name.startsWith(original.getFileName() + "/") || name.startsWith("log.jsonl") || name.equals(original.getFileName() + ".log.json"));
    }

    @Test
    void aZipThatWasAlteredIsFound() throws IOException {
        Path zip = folder.resolve("readouts.zip");
        deliver("--zip", zip.toString(), "--key", home.resolve("release.key").toString());
        Path altered = folder.resolve("altered.zip");
        String page = original.getFileName() + "/index.html";
        rewrite(zip, altered, page, bytes -> Arrays.copyOf(bytes, bytes.length - 1));
        assertThat(rules(altered)).contains("release-file-altered index.html");
        rewrite(zip, altered, "log.jsonl", bytes -> new String(bytes, StandardCharsets.UTF_8).lines().findFirst().map(line -> (line + "\n").getBytes(StandardCharsets.UTF_8)).orElseThrow());
        assertThat(rules(altered)).contains("release-signature log.jsonl.sig", "release-log log.jsonl");
        rewrite(zip, altered, "evil.html", bytes -> new byte[] {1});
        assertThat(rules(altered)).contains("release-file-unlisted evil.html");
        rewrite(zip, altered, "../evil.html", bytes -> new byte[] {1});
        assertThat(rules(altered)).contains("release-file-unlisted ../evil.html");
        byte[] bytes = Files.readAllBytes(zip);
        Files.write(altered, Arrays.copyOf(bytes, bytes.length / 2));
        assertThat(run("verify-release", altered.toString())).satisfies(seen -> {
            assertThat(seen.code()).isEqualTo(ExitCode.FINDINGS);
            assertThat(seen.err()).contains("no zip, or it is damaged");
        });
        bytes[bytes.length / 2] ^= 1;
        Files.write(altered, bytes);
        assertThat(Proof.of(altered, Optional.empty()).holds()).isFalse();
    }

    @Test
    void deliveredToAFolder() throws IOException {
        Path target = folder.resolve("www");
        assertThat(deliver("--to", target.toString()).code()).isZero();
        assertThat(Proof.of(target.resolve(original.getFileName()), Optional.empty()).holds()).isTrue();
        assertThat(deliver("--to", target.toString()).code()).as("again").isZero();
        try (Stream<Path> all = Files.list(target)) {
            assertThat(all.map(path -> path.getFileName().toString())).containsExactlyInAnyOrder(original.getFileName().toString(), original.getFileName() + ".log.json", "log.jsonl");
        }
        write(target.resolve(original.getFileName()).resolve("index.html"), new byte[] {1});
        assertThat(deliver("--to", target.toString())).satisfies(seen -> {
            assertThat(seen.code()).isEqualTo(ExitCode.USAGE);
            assertThat(seen.err()).contains("Another release of the same name");
        });
        assertThat(deliver().code()).isEqualTo(ExitCode.USAGE);
        assertThat(deliver("2000-01-01-00000000", "--to", target.toString()).err()).contains("There is no release");
    }

    @Test
    void nowhere() {
        assertThat(run("verify-release", folder.toString()).err()).contains("manifest.json is missing");
        assertThat(run("verify-release", folder.resolve("no").toString()).err()).contains("There is no such folder or file");
        assertThat(run("verify-release", home.resolve("output/releases").toString()).err()).contains("Several releases are here");
    }

    private static Set<String> rules(Path release) {
        return Proof.of(release, Optional.empty()).findings().stream().map(finding -> finding.rule() + " " + finding.span().file()).collect(Collectors.toSet());
    }

    private static Seen deliver(String... words) {
        return run(Stream.concat(Stream.of("deliver", "--output", home.resolve("output").toString()), Stream.of(words)).toArray(String[]::new));
    }

    /** With the log beside it; its name is that of the release. */
    private Path copy() throws IOException {
        Path release = folder.resolve("releases").resolve(original.getFileName());
        try (Stream<Path> all = Files.walk(original)) {
            for (Path path : all.filter(Files::isRegularFile).toList()) {
                write(release.resolve(original.relativize(path)), Files.readAllBytes(path));
            }
        }
        write(release.resolveSibling("log.jsonl"), Files.readAllBytes(original.resolveSibling("log.jsonl")));
        return release;
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.getParent());
        if (Files.exists(file)) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        }
        Files.write(file, bytes);
    }

    private static void edit(Path file, UnaryOperator<String> edit) throws IOException {
        String before = Files.readString(file);
        String after = edit.apply(before);
        assertThat(after).isNotEqualTo(before);
        write(file, after.getBytes(StandardCharsets.UTF_8));
    }

    private static void rewrite(Path zip, Path altered, String name, UnaryOperator<byte[]> edit) throws IOException {
        try (ZipFile in = new ZipFile(zip.toFile()); OutputStream file = Files.newOutputStream(altered); ZipOutputStream out = new ZipOutputStream(file)) {
            boolean there = false;
            for (ZipEntry entry : in.stream().map(ZipEntry.class::cast).toList()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                try (InputStream bytes = in.getInputStream(entry)) {
                    boolean meant = entry.getName().equals(name);
                    out.write(meant ? edit.apply(bytes.readAllBytes()) : bytes.readAllBytes());
                    there |= meant;
                }
            }
            if (!there) {
                out.putNextEntry(new ZipEntry(name));
                out.write(edit.apply(new byte[0]));
            }
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Seen run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = CommandLineDoor.run(args, new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Seen(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
