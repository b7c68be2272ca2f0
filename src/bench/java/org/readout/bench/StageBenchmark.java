package org.readout.bench;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.readout.Memos;
import org.readout.Themes;
import org.readout.check.RuleBook;
import org.readout.edition.Cutter;
import org.readout.edition.Edition;
import org.readout.edition.Furniture;
import org.readout.finding.Checked;
import org.readout.finding.Finding;
import org.readout.model.Audience;
import org.readout.model.Document;
import org.readout.model.Memo;
import org.readout.model.MemoType;
import org.readout.render.Rendition;
import org.readout.render.Theme;
import org.readout.render.docx.DocxRenderer;
import org.readout.render.html.HtmlRenderer;
import org.readout.render.pdf.PdfRenderer;

/** Each stage by itself, warm, on a made-up technical memo of 20 pages for practitioners: milliseconds for one. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class StageBenchmark {

    private final byte[] markdown = MemoDraft.of(0, 20, "readout").getBytes(StandardCharsets.UTF_8);
    private final Document document = Memos.read("memo.md", markdown).value().orElseThrow();
    private final Memo memo = Memos.memoOf(document);
    private final MemoType type = Memos.type(memo.type());
    private final Audience audience = Memos.audience("practitioners");
    private final Furniture furniture = Memos.furniture();
    private final RuleBook rules = RuleBook.of(Memos.style());
    private final Edition edition = Cutter.cut(memo, type, audience, furniture, List.of());
    private final Theme theme = Themes.of("readout");
    private final HtmlRenderer html = new HtmlRenderer();
    private final PdfRenderer pdf = new PdfRenderer();
    private final DocxRenderer docx = new DocxRenderer();
    private final byte[] word = docx.render(edition, theme).bytes();

    @Benchmark
    public Checked<Document> readMarkdown() {
        return Memos.read("memo.md", markdown);
    }

    @Benchmark
    public Checked<Document> readWord() {
        return Memos.read("memo.docx", word);
    }

    @Benchmark
    public Memo extract() {
        return Memos.memoOf(document);
    }

    @Benchmark
    public List<Finding> check() {
        return rules.check(memo, type, List.of());
    }

    @Benchmark
    public Edition cut() {
        return Cutter.cut(memo, type, audience, furniture, List.of());
    }

    @Benchmark
    public Rendition html() {
        return html.render(edition, theme);
    }

    @Benchmark
    public Rendition pdf() {
        return pdf.render(edition, theme);
    }

    @Benchmark
    public Rendition docx() {
        return docx.render(edition, theme);
    }
}
