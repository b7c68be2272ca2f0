package org.readout.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.readout.Memos;
import org.readout.Themes;
import org.readout.edition.Edition;
import org.readout.render.Rendition;
import org.readout.render.Theme;
import org.readout.render.pdf.PdfRenderer;
import org.readout.render.pdf.PlainRender;
import org.readout.verify.Judgement;
import org.readout.verify.pdf.PdfJudge;

/**
 * A 20-page memo for practitioners: the whole PDF render against what the engine takes by itself, round by round in one run, and
 * what judging the file takes, first and warm. Aim: the whole takes at most 1.3 times as long.
 */
final class PdfBenchmark {

    private static final int PAGES = 20;
    private static final int ROUNDS = 41;
    private static final long WARM_UP = TimeUnit.SECONDS.toNanos(20);
    private static final double AIM = 1.3;

    private PdfBenchmark() {
    }

    public static void main(String[] arguments) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        String draft = arguments.length == 0 ? MemoDraft.of(0, PAGES, "readout") : Files.readString(Path.of(arguments[0]));
        Theme theme = Themes.of("readout");
        Edition edition = Memos.edition(Memos.memo(draft), Memos.audience("practitioners"));
        PdfRenderer renderer = new PdfRenderer();
        long begin = System.nanoTime();
        while (System.nanoTime() - begin < WARM_UP) {
            PlainRender.render(edition, theme);
            renderer.render(edition, theme);
        }
        Times plain = new Times();
        Times whole = new Times();
        Times plainProcessor = Times.ofThisThread();
        Times wholeProcessor = Times.ofThisThread();
        for (int round = 0; round < ROUNDS; round++) {
            plain.take(() -> plainProcessor.take(() -> PlainRender.render(edition, theme)));
            whole.take(() -> wholeProcessor.take(() -> renderer.render(edition, theme)));
        }
        Rendition rendition = renderer.render(edition, theme);
        try (PDDocument document = Loader.loadPDF(rendition.bytes())) {
            out.printf(Locale.ROOT, "%d pages; plain %d bytes, whole %d bytes%n", document.getNumberOfPages(), PlainRender.render(edition, theme).length, rendition.bytes().length);
        }
        double ratio = wholeProcessor.medianMilliseconds() / plainProcessor.medianMilliseconds();
        out.println("| | least | median | most |\n|---|---:|---:|---:|");
        out.println("| plain tagged render | " + plain.cells() + " |");
        out.println("| whole PDF render | " + whole.cells() + " |");
        out.println("| plain, processor time | " + plainProcessor.cells() + " |");
        out.println("| whole, processor time | " + wholeProcessor.cells() + " |");
        out.printf(Locale.ROOT, "ratio of medians: %.2f by the clock, %.2f of processor time; aim %.1f%n",
                whole.medianMilliseconds() / plain.medianMilliseconds(), ratio, AIM);
        judge(rendition, edition, out);
        if (ratio > AIM) {
            System.exit(1);
        }
    }

    private static void judge(Rendition rendition, Edition edition, PrintStream out) throws Exception {
        PdfJudge judge = new PdfJudge();
        Times first = Times.ofThisThread();
        first.take(() -> judge.judge(rendition, edition)).stream().filter(judgement -> !judgement.passed())
                .map(Judgement::findings).forEach(findings -> out.println("not sound: " + findings));
        long begin = System.nanoTime();
        while (System.nanoTime() - begin < WARM_UP) {
            judge.judge(rendition, edition);
        }
        Times warm = Times.ofThisThread();
        for (int round = 0; round < ROUNDS / 4; round++) {
            warm.take(() -> judge.judge(rendition, edition));
        }
        out.println("| judged for the first time, processor time | " + first.cells() + " |");
        out.println("| judged, warm, processor time | " + warm.cells() + " |");
    }
}
