package org.readout.batch.translate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.batch.Kept;
import org.readout.batch.compare.Comparing;
import org.readout.batch.publish.Publishing;
import org.readout.batch.release.RunReport;
import org.readout.batch.work.Progress;
import org.readout.batch.work.Refusal;
import org.readout.batch.work.Settings;
import org.readout.finding.Finding;
import org.readout.translate.Bitext;
import org.readout.translate.Coded;
import org.readout.translate.Piece;
import org.readout.translate.xliff.Xliff12;

/** From a draft to a translator and back to an edition. */
class TranslatingTest {

    private static final String MEMO = "small-policy-memo";

    @TempDir
    Path folder;
    private Settings settings;

    @BeforeEach
    void fill() throws IOException {
        Path input = Files.createDirectories(folder.resolve("input"));
        Files.copy(Path.of("src/test/resources/drafts").resolve(MEMO + ".md"), input.resolve(MEMO + ".md"));
        settings = new Settings(input, Path.of("templates"), folder.resolve("output"), new Settings.Selection(new TreeSet<>(), new TreeSet<>(), new TreeSet<>()), 1,
                Kept.TOOL).in(Settings.Manner.USUAL.withoutVerifying());
        Kept.into(settings.output().path());
    }

    @Test
    void aPackageHoldsWhatATranslatorNeeds() {
        TranslationExport.Package one = export(new TranslationExport.What.Unfinished()).get(0);
        assertThat(one.folder().orElseThrow()).isDirectoryContaining("glob:**.fr.xlf").isDirectoryContaining("glob:**.fr.docx").isDirectoryContaining("glob:**.fr.tmx")
                .isDirectoryContaining("glob:**terms.tbx").isDirectoryContaining("glob:**.json").isDirectoryContaining("glob:**.pdf").isDirectoryContaining("glob:**words.csv");
        assertThat(one.words().total().words()).isPositive();
    }

    @Test
    void whatComesBackIsPublishedOnceAndKept() throws IOException {
        Path returned = translated(exported(new TranslationExport.What.Unfinished()), 1000);
        TranslationImport.Outcome first = take(returned);
        assertThat(first.findings().stream().map(Finding::rule)).doesNotContain("translation-stale", "translation-tags-lost");
        assertThat(first.share().percent()).isEqualTo(100);
        assertThat(first.taken()).isPositive();
        byte[] kept = Files.readAllBytes(kept());
        TranslationImport.Outcome again = take(returned);
        assertThat(again.taken()).isZero();
        assertThat(Files.readAllBytes(kept())).isEqualTo(kept);

        RunReport report = Publishing.publish(settings, Progress.NONE).report();
        assertThat(report.heldBack()).isEmpty();
        Path page = folder.resolve("output/current/public/" + MEMO + ".fr.html");
        assertThat(Files.readString(page)).contains("lang=\"fr\"").contains("Traduit de la langue suivante");
        assertThat(folder.resolve("output/current/policymakers/" + MEMO + ".fr.docx")).exists();
        assertThat(folder.resolve("output/.readout/working/current/translators/" + MEMO + ".fr.xlf")).doesNotExist();
        assertThat(export(new TranslationExport.What.Unfinished()).get(0).folder()).isEmpty();
    }

    @Test
    void tooLittleOfATranslationIsNotPublished() throws IOException {
        take(translated(exported(new TranslationExport.What.Everything()), 5));
        RunReport report = Publishing.publish(settings, Progress.NONE).report();
        assertThat(report.findings().stream().map(Finding::rule)).contains("translation-share");
        assertThat(folder.resolve("output/current/public/" + MEMO + ".fr.html")).doesNotExist();
        assertThat(folder.resolve("output/current/public/" + MEMO + ".html")).exists();
    }

    @Test
    void whatAnAudienceIsNotShownNeedsNoTranslationForIt() throws IOException {
        Path draft = settings.input().resolve(MEMO + ".md");
        Files.writeString(draft, Files.readString(draft) + "\n## Afterword\n\n" + "Nobody is going to translate any of this. ".repeat(40) + "\n");
        Bitext sent = read(exported(new TranslationExport.What.Everything()));
        take(translated(folder.resolve("sent/fr/" + MEMO + "/" + MEMO + ".fr.xlf"), sent.units().size() - 2));
        RunReport report = Publishing.publish(settings, Progress.NONE).report();
        assertThat(report.findings().stream().map(Finding::rule)).doesNotContain("translation-share");
        assertThat(Files.readString(folder.resolve("output/current/public/" + MEMO + ".fr.html"))).doesNotContain("% du texte");
    }

    @Test
    void aSourceThatCannotBePrintedIsSaidWhy() throws IOException {
        Path draft = settings.input().resolve(MEMO + ".md");
        Files.writeString(draft, Files.readString(draft) + "\n## Afterword\n\nIt says \uD808\uDC00.\n");
        TranslationExport.Package one = export(new TranslationExport.What.Unfinished()).get(0);
        assertThat(one.findings()).extracting(Finding::rule).containsOnly("glyph-missing");
        assertThat(file(one, ".pdf")).doesNotExist();
    }

    @Test
    void whichOfTwoDraftsOfOneMemoIsMeantIsNothingThatFileNamesDecide() throws IOException {
        Publishing.publish(settings, Progress.NONE);
        Path draft = settings.input().resolve(MEMO + ".md");
        Path earlier = settings.input().resolve("a-copy.md");
        Files.writeString(earlier, "---\nid: " + MEMO + "\n" + Files.readString(draft).replaceFirst("^---\n", "").replace("inspect", "scrutinise"));
        // the one that is live keeps the id
        assertThat(export(new TranslationExport.What.Unfinished())).isNotEmpty();
        assertThat(Files.readString(folder.resolve("sent/fr/" + MEMO + "/" + MEMO + ".fr.xlf"))).doesNotContain("scrutinise");
        Files.move(draft, settings.input().resolve("b-copy.md"));
        Files.writeString(settings.input().resolve("b-copy.md"), Files.readString(earlier).replace("scrutinise", "look into"));
        assertThat(export(new TranslationExport.What.Unfinished())).isEmpty();
        Comparing.Account account = Comparing.compare(settings, "", folder.resolve("told"));
        assertThat(account.wrong()).containsExactly("a-copy.md", "b-copy.md");
        assertThat(account.json()).doesNotContain(MEMO);
        settings = settings.only(MEMO);
        assertThatThrownBy(() -> export(new TranslationExport.What.Unfinished())).isInstanceOf(Refusal.class).hasMessageContaining("This draft and b-copy.md are both");
        assertThatThrownBy(() -> Comparing.compare(settings, "", folder.resolve("told"))).isInstanceOf(Refusal.class).hasMessageContaining("This draft and b-copy.md are both");
    }

    @Test
    void anEditOfTheSourceLeavesTheRestTranslated() throws IOException {
        take(translated(exported(new TranslationExport.What.Everything()), 1000));
        Path draft = settings.input().resolve(MEMO + ".md");
        Files.writeString(draft, Files.readString(draft).replaceFirst("(?m)^([A-Z][a-z]+ [a-z]+) ([a-z]+ [a-z]+ .*)$", "$1 rather $2"));
        TranslationStatus status;
        try (Translating translating = Translating.open(settings)) {
            status = translating.status().get(0);
        }
        assertThat(status.current()).isLessThan(status.words()).isGreaterThan(status.words() / 2);
        assertThat(status.stale()).isPositive();
        TranslationExport.Package one = export(new TranslationExport.What.Unfinished()).get(0);
        Bitext sent = read(file(one, ".fr.xlf"));
        assertThat(sent.units()).isNotEmpty().allSatisfy(unit -> assertThat(unit.segments()).anyMatch(segment -> !segment.matches().isEmpty() || segment.target().isEmpty()));
        assertThat(sent.units().stream().flatMap(unit -> unit.segments().stream()).flatMap(segment -> segment.matches().stream()).map(Bitext.Match::origin)).contains(MEMO);
    }

    @Test
    void aFileInTheInputFolderIsATranslationToo() throws IOException {
        Path returned = translated(exported(new TranslationExport.What.Everything()), 1000);
        Files.createDirectories(settings.input().resolve("translations"));
        Files.copy(returned, settings.input().resolve("translations/whatever.xlf"));
        Publishing.publish(settings, Progress.NONE);
        assertThat(folder.resolve("output/current/public/" + MEMO + ".fr.html")).exists();
        assertThat(Publishing.publish(settings, Progress.NONE).unchanged()).isTrue();
        whoReadsATranslationIsToldWhatChangedInIt();
    }

    private void whoReadsATranslationIsToldWhatChangedInIt() throws IOException {
        Path draft = settings.input().resolve(MEMO + ".md");
        Files.writeString(draft, Files.readString(draft).replace("secure the export of their data", "secure the yearly export of their data"));
        Publishing.publish(settings.in(Settings.Manner.USUAL.withoutVerifying()), Progress.NONE);
        assertThat(Files.readString(folder.resolve("output/current/policymakers/CHANGES.fr.html"))).contains("<html lang=\"fr\" dir=\"ltr\">", "Ce qui a changé", "yearly", "changes/" + MEMO + ".fr.docx");
        assertThat(Files.readString(folder.resolve("output/current/policymakers/changes/" + MEMO + ".fr.html"))).contains("<html lang=\"fr\"", "Changements depuis");
        assertThat(Files.readString(folder.resolve("output/current/index.html"))).contains("policymakers/CHANGES.fr.html");
    }

    @Test
    void aFileThatLostItsNamesIsKnownByItsText() throws IOException {
        Path returned = translated(exported(new TranslationExport.What.Everything()), 1000);
        Path stripped = folder.resolve("stripped.xlf");
        String text = Files.readString(returned).replaceAll(" product-name=\"[^\"]*\"| resname=\"[^\"]*\"| target-language=\"[^\"]*\"| xml:lang=\"[^\"]*\"", "");
        StringBuilder numbered = new StringBuilder();
        int number = 0;
        for (String part : text.split("(?<=<trans-unit )id=\"[^\"]*\"", -1)) {
            numbered.append(number == 0 ? "" : "id=\"" + number + "\"").append(part);
            number++;
        }
        Files.writeString(stripped, numbered.toString());
        assertThat(take(stripped).findings().stream().map(Finding::rule)).contains("translation-language-unknown");
        try (Translating translating = Translating.open(settings)) {
            TranslationImport.Outcome outcome = translating.take(List.of(stripped), "fr").get(0);
            assertThat(outcome.memo()).isEqualTo(MEMO);
            assertThat(outcome.share().percent()).isGreaterThan(95);
        }
    }

    @Test
    void aTranslationOfNothingIsRefused() throws IOException {
        Path returned = translated(exported(new TranslationExport.What.Everything()), 1000);
        Path other = folder.resolve("other.xlf");
        Files.writeString(other, Files.readString(returned).replace("product-name=\"" + MEMO + "\"", "product-name=\"another-memo\""));
        assertThat(take(other).findings().stream().map(Finding::rule)).containsExactly("translation-of-nothing");
        Path named = folder.resolve("translation (2).xml");
        Files.writeString(named, "\uFEFF" + Files.readString(returned).replaceAll("<(/?)(?=[a-z])", "<$1x:").replace("xmlns=\"", "xmlns:x=\""));
        assertThat(take(named).memo()).as("under whatever name, and whatever prefix").isEqualTo(MEMO);
        Path none = folder.resolve("none.xlf");
        Files.writeString(none, "This is not XML.");
        assertThat(take(none).memo()).isEmpty();
        Path unknown = Files.writeString(folder.resolve("table.bin"), "A table under a name of its own.");
        assertThat(take(unknown).findings()).extracting(Finding::hint).containsExactly("Return what was exported: the XLIFF file under whatever name, or the table under one that ends in “.docx”.");
    }

    private List<TranslationExport.Package> export(TranslationExport.What what) {
        List<TranslationExport.Package> packages = new ArrayList<>();
        try (Translating translating = Translating.open(settings)) {
            translating.export(new TranslationExport.Request(List.of("fr"), what, false, true, folder.resolve("sent")), packages::add);
        }
        return packages;
    }

    private Path exported(TranslationExport.What what) {
        return file(export(what).get(0), ".fr.xlf");
    }

    private static Path file(TranslationExport.Package one, String ending) {
        return one.folder().orElseThrow().resolve(one.memo() + ending);
    }

    private TranslationImport.Outcome take(Path returned) {
        try (Translating translating = Translating.open(settings)) {
            return translating.take(List.of(returned), "").get(0);
        }
    }

    private Path kept() {
        return folder.resolve("output/translations/fr/" + MEMO + ".xlf");
    }

    private static Bitext read(Path file) throws IOException {
        return new Xliff12().read(file.getFileName().toString(), Files.readAllBytes(file)).value().orElseThrow();
    }

    /** As a tool would return it, with the first units translated: in words that are in no language. */
    private Path translated(Path exported, int units) throws IOException {
        Bitext sent = read(exported);
        int[] left = {units};
        Bitext done = sent.with(sent.units().stream().map(unit -> !unit.translate() || left[0]-- <= 0 ? unit : unit.with(unit.segments().stream()
                .map(segment -> segment.with(Optional.of(told(segment.source())), Bitext.State.FINAL)).toList())).toList());
        Path file = folder.resolve("returned.xlf");
        Files.write(file, new String(new Xliff12().write(done), StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8));
        return file;
    }

    private static Coded told(Coded source) {
        return new Coded(source.pieces().stream().map(piece -> piece instanceof Piece.Words words ? (Piece) new Piece.Words(words.text().replaceAll("[a-z]{4,}", "Xyz")) : piece).toList());
    }
}
