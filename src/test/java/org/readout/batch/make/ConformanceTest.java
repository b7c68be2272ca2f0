package org.readout.batch.make;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.Memos;
import org.readout.Themes;
import org.readout.batch.template.TemplateFolder;
import org.readout.batch.template.Templates;
import org.readout.check.RuleBook;
import org.readout.edition.Cutter;
import org.readout.edition.Edition;
import org.readout.elsewhere.Axe;
import org.readout.elsewhere.Elsewhere;
import org.readout.elsewhere.LibreOffice;
import org.readout.elsewhere.NuChecker;
import org.readout.finding.Checked;
import org.readout.finding.Finding;
import org.readout.model.Audience;
import org.readout.model.Audience.PdfProfile;
import org.readout.model.Document;
import org.readout.model.DraftFormat;
import org.readout.model.Format;
import org.readout.model.Memo;
import org.readout.render.Renderer;
import org.readout.render.Rendition;
import org.readout.render.Theme;
import org.readout.render.docx.DocxRenderer;
import org.readout.render.html.HtmlRenderer;
import org.readout.render.pdf.PdfRenderer;
import org.readout.verify.Accounting;
import org.readout.verify.EditionLedger;
import org.readout.verify.Expectation;
import org.readout.verify.Verifier;
import org.readout.verify.judging.Judgement;

/**
 * Every edition that ships, in both themes, in three languages and all formats, before every judge there is. Writes
 * {@code target/conformance.md}, which {@code src/bench/run conformance} takes into the docs, and the files themselves below {@code target/conformance}. Without a browser or LibreOffice, what they
 * judge is left out, and the table says so.
 */
@Tag("slow")
class ConformanceTest {

    private static final Path LANGUAGES = Path.of("src/test/resources/drafts/languages");
    private static final List<Path> DRAFTS = List.of(
            Path.of("input/openness-policy-memo.md"), LANGUAGES.resolve("openness-policy-memo-ar.md"), LANGUAGES.resolve("openness-policy-memo-ja.md"),
            Path.of("input/openness-technical-memo.docx"), LANGUAGES.resolve("openness-technical-memo-ar.md"), LANGUAGES.resolve("openness-technical-memo-ja.md"));
    private static final List<String> THEMES = List.of("gazette", "readout");
    private static final Templates TEMPLATES = TemplateFolder.read(Path.of("templates"));
    private static final Map<Format, Renderer> RENDERERS = Stream.of(new HtmlRenderer(), new PdfRenderer(), new DocxRenderer())
            .collect(Collectors.toMap(Renderer::format, renderer -> renderer));

    /** A file and what it was made from. */
    private record Made(Rendition rendition, Edition edition, Memo memo, Theme theme, ConformanceTable.Row row) {
    }

    @TempDir
    static Path folder;

    @Test
    void everyShippedEditionIsSound() throws Exception {
        List<Made> all = new ArrayList<>();
        for (Path draft : DRAFTS) {
            make(draft, all);
        }
        for (Made made : all) {
            keep(made);
            byTheRun(made);
        }
        byOthers(all);
        ConformanceTable table = new ConformanceTable(all.stream().map(Made::row).toList());
        Files.writeString(Path.of("target/conformance.md"), table.markdown(), StandardCharsets.UTF_8);
        assertThat(table.failures()).isEmpty();
        // 2 themes × 3 languages × the formats of each audience and memo; PDF files of both profiles
        assertThat(all).hasSize(2 * 3 * (5 + 2 * 4 + 5));
    }

    private static void make(Path draft, List<Made> all) throws IOException {
        byte[] bytes = Files.readAllBytes(draft);
        Document document = Memos.read(draft.getFileName().toString(), bytes).value().orElseThrow();
        Checked<Memo> extracted = Memos.extracted(document);
        Memo memo = extracted.value().orElseThrow();
        List<Finding> findings = RuleBook.of(TEMPLATES.style()).check(memo, TEMPLATES.type(memo.type()), extracted.findings());
        DraftFormat format = draft.toString().endsWith(".docx") ? DraftFormat.DOCX : DraftFormat.MARKDOWN;
        List<Finding> first = Stream.concat(Accounting.ofDraft(bytes, format, document).findings().stream(), Accounting.ofMemo(document, memo).stream()).toList();
        for (Audience shipped : TEMPLATES.audiences()) {
            for (PdfProfile profile : shipped.formats().contains(Format.PDF) ? List.of(PdfProfile.values()) : List.of(shipped.pdf())) {
                Audience audience = Memos.audience(shipped.id(), Files.readString(Path.of("templates/audiences", shipped.id() + ".yaml")) + "pdf: " + profile.id() + "\n");
                if (audience.memos().contains(memo.type())) {
                    Edition edition = Cutter.cut(memo, TEMPLATES.type(memo.type()), audience, TEMPLATES.furniture(memo.metadata().language()), findings);
                    Checked<EditionLedger> second = Accounting.ofEdition(memo, edition);
                    for (String name : THEMES) {
                        Theme theme = Themes.of(name).withFallbacks(TEMPLATES.theme(shipped).fallbacks());
                        for (Format made : audience.formats()) {
                            if (RENDERERS.containsKey(made) && (made == Format.PDF || profile == shipped.pdf())) {
                                ConformanceTable.Row row = ConformanceTable.row(memo, edition, made, profile, name);
                                row.judged("Ledger, first equation", "Readout", first);
                                row.judged("Ledger, second equation", "Readout", second.findings());
                                all.add(new Made(RENDERERS.get(made).render(edition, theme), edition, memo, theme, row));
                            }
                        }
                    }
                }
            }
        }
    }

    /** To be looked at. */
    private static void keep(Made made) throws IOException {
        Rendition rendition = made.rendition();
        Path file = Path.of("target/conformance", made.row().theme(), rendition.language(), made.edition().audience().id(),
                made.edition().memo() + (made.edition().audience().pdf() == PdfProfile.UA_1 ? "-ua-1." : ".") + rendition.format().extension());
        Files.createDirectories(file.getParent());
        Files.write(file, rendition.bytes());
    }

    private static void byTheRun(Made made) {
        made.row().judged("Every letter has its glyph", "Readout", made.rendition().findings());
        for (Judgement judgement : new Verifier().verify(made.rendition(), Expectation.of(made.edition(), made.memo(), made.theme())).judgements()) {
            made.row().judged(judgement.standard(), judgement.judge(), judgement.findings());
        }
    }

    private static void byOthers(List<Made> all) throws Exception {
        Axe axe = new Axe(folder);
        boolean browser = Elsewhere.has(Axe.PROGRAM);
        String name = browser ? axe.name() : "";
        for (Made made : of(Format.HTML, all)) {
            made.row().said("HTML (WHATWG living standard)", NuChecker.name(), NuChecker.errors(made.rendition().bytes()));
            if (browser) {
                axe.violations(new String(made.rendition().bytes(), StandardCharsets.UTF_8))
                        .forEach((view, violations) -> made.row().said("WCAG 2.2 A and AA in a browser: " + view, name, violations));
            }
        }
        if (Elsewhere.has(LibreOffice.PROGRAM)) {
            again(of(Format.DOCX, all));
        }
    }

    private static void again(List<Made> documents) throws Exception {
        String office = Elsewhere.run(folder, 60, LibreOffice.PROGRAM, "--version").lines().findFirst().orElseThrow().replaceFirst(" [0-9a-f]+\\(.*", "");
        Path target = folder.resolve("again");
        List<Path> files = new ArrayList<>();
        for (Made made : documents) {
            files.add(Files.write(folder.resolve(files.size() + ".docx"), made.rendition().bytes()));
        }
        LibreOffice.convert(folder, "docx:MS Word 2007 XML", target, files);
        for (int at = 0; at < files.size(); at++) {
            boolean same = LibreOffice.words(target.resolve(files.get(at).getFileName())).equals(LibreOffice.words(files.get(at)));
            documents.get(at).row().said("The same text after LibreOffice opened and saved it", office, same ? List.of() : List.of("The text differs."));
        }
    }

    private static List<Made> of(Format format, List<Made> all) {
        return all.stream().filter(made -> made.rendition().format() == format).toList();
    }
}
