package org.readout.bench;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import org.readout.Memos;
import org.readout.Themes;
import org.readout.edition.Edition;
import org.readout.render.Rendition;
import org.readout.render.Theme;
import org.readout.render.docx.DocxRenderer;
import org.readout.render.html.HtmlRenderer;
import org.readout.render.pdf.PdfRenderer;
import org.readout.render.pdf.PlainRender;
import org.readout.verify.judging.Judgement;
import org.readout.verify.pdf.PdfJudge;

/**
 * A 20-page memo for practitioners, warm: the whole PDF render against what the engine takes by itself, all three formats on one thread and on two, round by round in
 * one run, and what judging the PDF takes.
 *
 * <p>Arguments: a draft; {@code --row FILE}, to write the figures there.
 */
final class PdfBenchmark {

    private static final int PAGES = 20;
    private static final int ROUNDS = 41;
    private static final int ROUNDS_OF_MANY = 9;
    /** Renders of each round that is made on one thread, then on two. */
    private static final int MANY = 20;
    private static final long WARM_UP = TimeUnit.SECONDS.toNanos(20);

    private final Edition edition;
    private final Theme theme = Themes.of("readout");
    private final PdfRenderer pdf = new PdfRenderer();
    private final DocxRenderer docx = new DocxRenderer();
    private final HtmlRenderer html = new HtmlRenderer();

    private PdfBenchmark(String draft) {
        this.edition = Memos.edition(Memos.memo(draft), Memos.audience("practitioners"));
    }

    public static void main(String[] arguments) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        boolean written = arguments.length == 2 && arguments[0].equals("--row");
        PdfBenchmark benchmark = new PdfBenchmark(arguments.length != 1 ? MemoDraft.of(0, PAGES, "readout") : Files.readString(Path.of(arguments[0])));
        Row row = benchmark.row();
        out.println(PeerReport.table(row));
        out.println(PeerReport.aims(List.of(row)));
        if (written) {
            Files.writeString(Path.of(arguments[1]), PeerRecord.written(row));
        } else {
            benchmark.judge(out);
        }
    }

    private Row row() throws Exception {
        String engine = "the engine by itself";
        String whole = "one PDF";
        String one = MANY + " memos in three formats, one thread";
        String two = MANY + " memos in three formats, two threads";
        warm(() -> PlainRender.render(edition, theme));
        warm(this::all);
        List<Measured> plain = new ArrayList<>();
        List<Measured> rendered = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            plain.add(onThisThread(() -> PlainRender.render(edition, theme)));
            rendered.add(onThisThread(() -> pdf.render(edition, theme)));
        }
        List<Measured> alone = new ArrayList<>();
        List<Measured> together = new ArrayList<>();
        for (int round = 0; round < ROUNDS_OF_MANY; round++) {
            alone.add(onThreads(1));
            together.add(onThreads(2));
        }
        return Row.of("render", "The 20-page memo rendered warm", Map.of(), 1,
                List.of(new Figures(engine, PAGES, plain), new Figures(whole, PAGES, rendered), new Figures(one, PAGES * MANY, alone), new Figures(two, PAGES * MANY, together)),
                List.of(Aim.share(whole, engine, 1.1), Aim.timesAsFast(two, one, 1.8)));
    }

    private List<Rendition> all() {
        return List.of(pdf.render(edition, theme), docx.render(edition, theme), html.render(edition, theme));
    }

    private static void warm(Callable<?> thing) throws Exception {
        long begin = System.nanoTime();
        while (System.nanoTime() - begin < WARM_UP) {
            thing.call();
        }
    }

    private static Measured onThisThread(Callable<?> thing) throws Exception {
        long processor = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        long begin = System.nanoTime();
        thing.call();
        return new Measured((System.nanoTime() - begin) / 1e9, (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - processor) / 1e9, held().megabytes());
    }

    /** Processor time is that of the whole process here: collectors and compilers work for all threads. */
    private Measured onThreads(int threads) throws Exception {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        double processor = held().processor();
        long begin = System.nanoTime();
        for (Future<?> made : workers.invokeAll(java.util.Collections.nCopies(MANY, (Callable<?>) this::all))) {
            made.get();
        }
        Measured after = Measured.soFar(ProcessHandle.current(), (System.nanoTime() - begin) / 1e9);
        workers.shutdown();
        return new Measured(after.seconds(), after.processor() - processor, after.megabytes());
    }

    private static Measured held() {
        return Measured.soFar(ProcessHandle.current(), 0);
    }

    private void judge(PrintStream out) throws Exception {
        Rendition rendition = pdf.render(edition, theme);
        PdfJudge judge = new PdfJudge();
        Times first = Times.ofThisThread();
        first.take(() -> judge.judge(rendition, edition)).stream().filter(judgement -> !judgement.passed())
                .map(Judgement::findings).forEach(findings -> out.println("not sound: " + findings));
        warm(() -> judge.judge(rendition, edition));
        Times warm = Times.ofThisThread();
        for (int round = 0; round < ROUNDS / 4; round++) {
            warm.take(() -> judge.judge(rendition, edition));
        }
        out.println("| the PDF judged, processor time, ms | least | median | most |\n|---|---:|---:|---:|");
        out.println("| for the first time | " + first.cells() + " |");
        out.println("| warm | " + warm.cells() + " |");
    }
}
