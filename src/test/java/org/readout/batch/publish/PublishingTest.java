package org.readout.batch.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.batch.Kept;
import org.readout.batch.register.KnownReleases;
import org.readout.batch.register.Releases;
import org.readout.batch.release.RunReport;
import org.readout.batch.work.Patience;
import org.readout.batch.work.Progress;
import org.readout.batch.work.Refusal;
import org.readout.batch.work.Settings;
import org.readout.finding.Finding;
import org.readout.model.Digest;
import org.readout.release.states.Approve;
import org.readout.release.states.Embargo;
import org.readout.release.states.Policy;
import org.readout.release.states.ScheduleFor;
import org.readout.release.states.Sign;
import org.readout.release.states.Submit;

/** The publish job on real drafts, from files to files. */
class PublishingTest {

    private static final Path DRAFTS = Path.of("src/test/resources/drafts");

    @TempDir
    Path folder;

    @Test
    void theSameDraftsGiveTheSameBytesInAnotherFolder() throws IOException {
        copy("small-policy-memo.md");
        copy("small-technical-memo.md");
        // made in another folder, one after the other
        Kept.into(folder.resolve("one"));
        Publishing.Outcome one = Publishing.publish(unverified("one"), Progress.NONE);
        Publishing.Outcome two = Publishing.publish(unverified("two"), Progress.NONE);
        assertThat(one.rebuilt()).isEmpty();
        assertThat(two.rebuilt()).isNotEmpty();
        assertThat(one.report().release()).isNotEmpty().isEqualTo(two.report().release());
        assertThat(files(folder.resolve("one/current"))).isNotEmpty().isEqualTo(files(folder.resolve("two/current")));
    }

    @Test
    void unchangedDraftsAreNotPublishedAgain() throws IOException {
        copy("small-policy-memo.md");
        Settings settings = unverified("out");
        Kept.into(settings.output().path());
        Publishing.Outcome first = Publishing.publish(settings, Progress.NONE);
        Publishing.Outcome again = Publishing.publish(settings, Progress.NONE);
        assertThat(first.unchanged()).isFalse();
        assertThat(again.unchanged()).isTrue();
        assertThat(again.report()).isEqualTo(first.report());
        assertThat(first.report().findings()).isNotEmpty();
        // an hour later the stamps of files are to be relied upon: what came of the run is kept under them, and then found there
        for (int run = 0; run < 2; run++) {
            try (Publishing publishing = Publishing.open(settings, Clock.offset(Clock.systemUTC(), Duration.ofHours(1)))) {
                again = publishing.publish(Progress.NONE);
            }
            assertThat(again.unchanged()).isTrue();
        }
        assertThat(again.report()).isEqualTo(first.report().atAGlance());
        assertThat(again.report().levels()).isEqualTo(first.report().levels());
    }

    /** What is on record of jobs is for taking them up again, and would only grow. */
    @Test
    void jobsOfLongAgoAreForgotten() throws Exception {
        copy("small-policy-memo.md");
        Settings settings = unverified("out");
        Publishing.publish(settings, Progress.NONE);
        assertThat(jobs(settings)).isOne();
        copy("small-technical-memo.md");
        try (Publishing publishing = Publishing.open(settings, Clock.offset(Clock.systemUTC(), Duration.ofDays(20)))) {
            publishing.publish(Progress.NONE);
        }
        assertThat(jobs(settings)).isEqualTo(2);
        copy("wide-tables.md");
        try (Publishing publishing = Publishing.open(settings, Clock.offset(Clock.systemUTC(), Duration.ofDays(40)))) {
            publishing.publish(Progress.NONE);
        }
        assertThat(jobs(settings)).isZero();
        assertThat(Publishing.publish(settings, Progress.NONE).report().published()).as("and nothing is amiss").isTrue();
    }

    private static int jobs(Settings settings) throws SQLException {
        try (Connection record = DriverManager.getConnection("jdbc:h2:file:" + settings.output().jobs().toAbsolutePath());
                ResultSet count = record.createStatement().executeQuery("select count(*) from BATCH_JOB_INSTANCE")) {
            count.next();
            return count.getInt(1);
        }
    }

    @Test
    void aReleaseThatIsNotVerifiedSaysSoAndIsNotTakenForOneThatIs() throws IOException {
        copy("small-policy-memo.md");
        Kept.into(folder.resolve("out"));
        RunReport unverified = Publishing.publish(unverified("out"), Progress.NONE).report();
        String said = Files.readString(folder.resolve("out/current/conformance.html"));
        Publishing.Outcome verified = Publishing.publish(settings("out"), Progress.NONE);
        assertThat(unverified.findings()).anySatisfy(finding -> assertThat(finding.rule()).isEqualTo("release-unverified"));
        assertThat(said).contains("not judged").doesNotContain("veraPDF");
        assertThat(verified.unchanged()).isFalse();
        assertThat(verified.report().release()).isNotEqualTo(unverified.release());
        assertThat(Files.readString(folder.resolve("out/current/conformance.html"))).contains("veraPDF").doesNotContain("not judged");
    }

    @Test
    void anUnreadableDraftIsReportedAndTheRestIsPublished() throws IOException {
        copy("unreadable.docx");
        copy("small-policy-memo.md");
        Kept.into(folder.resolve("out"));
        RunReport report = Publishing.publish(unverified("out"), Progress.NONE).report();
        assertThat(report.refused()).containsExactly("unreadable.docx");
        assertThat(report.memos()).hasSize(1);
        assertThat(report.findings()).anySatisfy(finding -> assertThat(finding.span().file()).isEqualTo("unreadable.docx"));
    }

    @Test
    void aFaultyDraftIsHeldBackAndTheLastGoodReleaseStays() throws IOException {
        copy("small-policy-memo.md");
        Kept.into(folder.resolve("out"));
        String good = Publishing.publish(unverified("out"), Progress.NONE).report().release();
        Files.delete(folder.resolve("input/small-policy-memo.md"));
        copy("faulty-memo.md");
        RunReport report = Publishing.publish(unverified("out"), Progress.NONE).report();
        assertThat(report.published()).isFalse();
        assertThat(report.heldBack()).containsExactly("faulty-memo.md");
        assertThat(folder.resolve("out/current").toRealPath().getFileName()).hasToString(good);
    }

    @Test
    void goingBackToAnEarlierDraftIsNewWork() throws IOException {
        copy("small-policy-memo.md");
        Kept.into(folder.resolve("out"));
        String first = Publishing.publish(unverified("out"), Progress.NONE).report().release();
        Path draft = folder.resolve("input/small-policy-memo.md");
        byte[] original = Files.readAllBytes(draft);
        Files.writeString(draft, Files.readString(draft).replaceFirst("(?m)^## Summary\\R+", "## Summary\n\nOne more sentence.\n\n"));
        String second = Publishing.publish(unverified("out"), Progress.NONE).report().release();
        Files.write(draft, original);
        Publishing.Outcome third = Publishing.publish(unverified("out"), Progress.NONE);
        assertThat(second).isNotEqualTo(first);
        assertThat(third.unchanged()).isFalse();
        assertThat(folder.resolve("out/current").toRealPath().getFileName()).hasToString(first);
    }

    @Test
    void everyPdfIsTaggedAndSaysItsLanguage() throws IOException {
        copy("small-policy-memo.md");
        copy("small-technical-memo.md");
        Kept.into(folder.resolve("out"));
        Publishing.publish(unverified("out"), Progress.NONE);
        try (Stream<Path> paths = Files.walk(folder.resolve("out/current").toRealPath())) {
            assertThat(paths.filter(path -> path.toString().endsWith(".pdf"))).isNotEmpty().allSatisfy(path -> {
                try (PDDocument document = Loader.loadPDF(path.toFile())) {
                    assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
                    assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
                }
            });
        }
    }

    @Test
    void aReleaseOfAPartTakesNothingOffUnlessThatIsMeant() throws IOException {
        copy("small-policy-memo.md");
        Kept.into(folder.resolve("out"));
        Publishing.publish(unverified("out"), Progress.NONE);
        Settings all = unverified("out");
        Settings part = new Settings(all.input(), all.templates(), all.output(), new Settings.Selection(new TreeSet<>(), new TreeSet<>(List.of("policymakers")), new TreeSet<>()), 2, all.tool(), all.manner());
        Path live = folder.resolve("out/current").toRealPath();
        try (Publishing publishing = Publishing.open(part)) {
            assertThatThrownBy(() -> publishing.preview(Progress.NONE)).isInstanceOf(Refusal.NotMeant.class);
            assertThatThrownBy(() -> publishing.publish(Progress.NONE)).isInstanceOfSatisfying(Refusal.NotMeant.class, refusal -> {
                assertThat(refusal).hasMessageContaining("files of 1 memo would be taken off, of small-policy-memo (").hasMessageContaining("public (2 files)").hasMessageNotContaining("policymakers");
                assertThat(refusal.findings().get(0).span().file()).as("whichever command it is").isEqualTo("--audience");
                assertThat(refusal).hasMessageContaining("What is live stays.").hasMessageNotContaining("Nothing was done");
                assertThat(refusal.findings().get(0).hint()).contains("Leave out --audience", "--draft", "--take-off");
            });
            assertThatThrownBy(() -> Publishing.require(part)).isInstanceOf(Refusal.NotMeant.class);
        }
        Publishing.Outcome draft = Publishing.publish(part.in(part.manner().drafting()), Progress.NONE);
        assertThat(draft.draft()).isPresent();
        assertThat(draft.report().findings()).filteredOn(finding -> finding.rule().equals("editions-taken-off")).singleElement().satisfies(finding -> {
            assertThat(finding.message()).contains("which is live until this draft is published");
            assertThat(finding.hint()).as("nothing is live by it").doesNotContain("rollback");
        });
        assertThat(folder.resolve("out/current").toRealPath()).isEqualTo(live);
        Settings meant = part.in(part.manner().takingOff());
        Publishing.require(meant);
        assertThat(Publishing.publish(meant, Progress.NONE).report().findings()).filteredOn(finding -> finding.rule().equals("editions-taken-off")).singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("public (2 files)").doesNotContain("policymakers"));
        assertThat(Publishing.publish(part, Progress.NONE).unchanged()).as("where nothing else is live any more").isTrue();
        Publishing.require(part);
        assertThat(Publishing.publish(all, Progress.NONE).report().findings()).extracting(Finding::rule).doesNotContain("editions-taken-off");
    }

    @Test
    void whatIsDueKeepsNobodyFromBeingToldWhatPublishingWouldRefuse() throws IOException {
        copy("small-policy-memo.md");
        Kept.into(folder.resolve("out"));
        Settings all = unverified("out");
        Publishing.publish(all, Progress.NONE);
        Path draft = folder.resolve("input/small-policy-memo.md");
        Files.writeString(draft, Files.readString(draft).replaceFirst("(?m)^## Summary\\R+", "## Summary\n\nOne more sentence.\n\n"));
        String id = Publishing.publish(all.in(all.manner().drafting()), Progress.NONE).report().release();
        try (Releases releases = Releases.open(new KnownReleases(all.output()), folder.resolve("none"), Clock.fixed(Instant.parse("2020-12-01T09:00:00Z"), ZoneOffset.UTC), Patience.NONE)) {
            releases.tell(new Submit(id), "Ada", "");
            for (Policy.SignOff item : Policy.USUAL.open(releases.history().find(id).orElseThrow())) {
                releases.tell(new Sign(id, item.id()), "Ada", "");
            }
            releases.tell(new Approve(id), "Ben", "");
            releases.tell(new ScheduleFor(id, new Embargo(LocalDateTime.of(2020, 12, 1, 10, 0), ZoneOffset.UTC)), "Ben", "");
        }
        Settings part = new Settings(all.input(), all.templates(), all.output(), new Settings.Selection(new TreeSet<>(), new TreeSet<>(List.of("policymakers")), new TreeSet<>()), 2, all.tool(), all.manner());
        assertThatThrownBy(() -> Publishing.require(part)).isInstanceOf(Refusal.NotMeant.class);
        assertThatThrownBy(() -> Publishing.preview(part, Progress.NONE)).isInstanceOf(Refusal.NotMeant.class);
        assertThatThrownBy(() -> Publishing.publish(part, Progress.NONE)).isInstanceOf(Refusal.NotMeant.class);
    }

    /** A folder stands where the lock would be. */
    @Test
    void whatIsKeptIsLookedUpWhereNothingCanBeWritten() throws IOException {
        copy("small-policy-memo.md");
        Kept.into(folder.resolve("out"));
        Files.createDirectories(folder.resolve("out/.readout/lock"));
        Map<String, Digest> before = files(folder.resolve("out"));
        assertThatThrownBy(() -> Publishing.publish(unverified("out"), Progress.NONE)).isInstanceOf(Refusal.Unwritable.class);
        Preview preview = Publishing.preview(unverified("out"), Progress.NONE);
        assertThat(preview.made()).isEmpty();
        assertThat(preview.report().renditions()).isPositive();
        assertThat(files(folder.resolve("out"))).isEqualTo(before);
    }

    @Test
    void whoWouldBeShownNothingGetsNoEdition() throws IOException {
        Files.createDirectories(folder.resolve("input"));
        Files.writeString(folder.resolve("input/report.md"), "---\ntype: report\ntitle: A report\nlanguage: en\ndate: 2024-03-27\n---\n\n## Background\n\nIt is so.\n");
        RunReport report = Publishing.publish(unverified("out"), Progress.NONE).report();
        assertThat(report.findings()).filteredOn(finding -> finding.rule().equals("edition-empty")).extracting(Finding::message)
                .anySatisfy(message -> assertThat(message).contains("“Public”").contains("(summary, key-points)").contains("it has background"));
        assertThat(files(folder.resolve("out/current")).keySet()).contains("practitioners/report.html").noneMatch(path -> path.startsWith("public/"));
    }

    @Test
    void anEmptyInputFolderIsRefusedWithOneMessage() throws IOException {
        Files.createDirectories(folder.resolve("input"));
        assertThatThrownBy(() -> Publishing.publish(settings("out"), Progress.NONE)).isInstanceOf(Refusal.class)
                .hasMessageContaining("no drafts");
    }

    @Test
    void aDraftNobodyMayReadIsRefusedAloneAndTriedAgain() throws IOException {
        Path unreadable = Path.of("/proc/self/mem");
        assumeTrue(Files.isRegularFile(unreadable));
        copy("small-policy-memo.md");
        Kept.into(folder.resolve("out"));
        Files.createSymbolicLink(folder.resolve("input/locked.md"), unreadable);
        RunReport report = Publishing.publish(unverified("out"), Progress.NONE).report();
        assertThat(report.refused()).containsExactly("locked.md");
        assertThat(report.memos()).hasSize(1);
        assertThat(report.findings()).anySatisfy(finding -> assertThat(finding.rule()).isEqualTo("draft-inaccessible"));
        assertThat(Publishing.publish(unverified("out"), Progress.NONE).unchanged()).isFalse();
    }

    @Test
    void aRunThatCameToNothingForAMomentIsNotTakenForDone() throws IOException {
        Path unreadable = Path.of("/proc/self/mem");
        assumeTrue(Files.isRegularFile(unreadable));
        Files.createDirectories(folder.resolve("input"));
        Kept.into(folder.resolve("out"));
        Files.createSymbolicLink(folder.resolve("input/locked.md"), unreadable);
        assertThat(Publishing.publish(unverified("out"), Progress.NONE).report().published()).isFalse();
        assertThat(Publishing.publish(unverified("out"), Progress.NONE).unchanged()).isFalse();
    }

    @Test
    void aDamagedReleaseIsReplacedWhenAllIsMadeAnew() throws IOException {
        copy("small-policy-memo.md");
        Kept.into(folder.resolve("out"));
        RunReport first = Publishing.publish(unverified("out"), Progress.NONE).report();
        Path release = folder.resolve("out/current").toRealPath();
        Map<String, Digest> whole = files(release);
        Files.delete(release.resolve("index.html"));
        RunReport again = Publishing.publish(settings("out").in(Settings.Manner.USUAL.withoutVerifying().makingAnew()), Progress.NONE).report();
        assertThat(again.release()).isEqualTo(first.release());
        assertThat(files(folder.resolve("out/current"))).isEqualTo(whole);
        assertThat(folder.resolve("out/.readout/damaged").resolve(first.release()).resolve("manifest.json")).exists();
    }

    @Test
    void filesOfReleasesAreNotForWritingAndAreShared() throws IOException {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("unix"));
        copy("small-policy-memo.md");
        Kept.into(folder.resolve("out"));
        Publishing.publish(unverified("out"), Progress.NONE);
        Path before = folder.resolve("out/current").toRealPath();
        copy("small-technical-memo.md");
        Publishing.publish(unverified("out"), Progress.NONE);
        Path after = folder.resolve("out/current").toRealPath();
        assertThat(after).isNotEqualTo(before);
        String kept = files(before).keySet().stream().filter(file -> file.endsWith(".pdf")).findFirst().orElseThrow();
        assertThat(Files.getPosixFilePermissions(after.resolve(kept))).doesNotContain(PosixFilePermission.OWNER_WRITE);
        assertThat(Files.isSameFile(before.resolve(kept), after.resolve(kept))).isTrue();
        assertThat(Files.isSameFile(before.resolve("announcement.css"), after.resolve("announcement.css"))).isTrue();
        // each lies among its own, and what it is linked to is there
        assertThat(Files.readString(after.resolve("ledger.html"))).contains("href=\"reports.css\"", "href=\"index.html\"");
        Path working = folder.resolve("out/.readout/working/current").toRealPath();
        assertThat(Files.readString(working.resolve("findings.html"))).contains("href=\"working.css\"", "href=\"working.html\"");
        assertThat(working.resolve("working.css")).exists();
        assertThat(Files.readString(after.resolve("index.html"))).isNotEqualTo(Files.readString(before.resolve("index.html")));
    }

    @Test
    void processesThatReadOtherTemplatesAreNotAskedAgain() throws IOException {
        copy("small-policy-memo.md");
        Path templates = folder.resolve("templates");
        try (Stream<Path> paths = Files.walk(Path.of("templates"))) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                Path to = templates.resolve(Path.of("templates").relativize(path));
                Files.createDirectories(to.getParent());
                Files.copy(path, to);
            }
        }
        Path terms = templates.resolve("terms.yaml");
        byte[] original = Files.readAllBytes(terms);
        Settings settings = new Settings(folder.resolve("input"), templates, folder.resolve("out"), settings("out").selection(), 2, settings("out").tool());
        try (Publishing publishing = Publishing.open(settings)) {
            assertThatThrownBy(() -> publishing.preview(new Progress() {
                @Override
                public void begin(String stage, int size) {
                    try {
                        Files.writeString(terms, "# edited", StandardOpenOption.APPEND);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }

                @Override
                public void advance(String done) {
                }
            })).isInstanceOf(Refusal.class).hasMessageContaining("templates were edited");
            Files.write(terms, original);
            assertThat(publishing.preview(Progress.NONE).made()).isNotEmpty();
        }
    }

    private void copy(String draft) throws IOException {
        Files.createDirectories(folder.resolve("input"));
        Files.copy(DRAFTS.resolve(draft), folder.resolve("input").resolve(draft));
    }

    private Settings settings(String output) {
        return new Settings(folder.resolve("input"), Path.of("templates"), folder.resolve(output),
                new Settings.Selection(new TreeSet<>(), new TreeSet<>(), new TreeSet<>()), 2,
                Kept.TOOL);
    }

    /** For what verifying, which takes longest, has no part in. */
    private Settings unverified(String output) {
        return settings(output).in(Settings.Manner.USUAL.withoutVerifying());
    }

    private static Map<String, Digest> files(Path release) throws IOException {
        Path root = release.toRealPath();
        Map<String, Digest> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(path).toString(), Digest.of(Files.readAllBytes(path)));
            }
        }
        return files;
    }
}
