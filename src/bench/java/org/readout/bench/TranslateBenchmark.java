package org.readout.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

import org.readout.batch.translate.Translating;
import org.readout.batch.translate.TranslationExport;
import org.readout.batch.work.Settings;
import org.readout.model.Digest;

/**
 * Memos are exported for translators in four languages, twice: with the drafts to be read, and with all of them known. Words are those of
 * the source, counted once for each language; the heap is what is left after a collection.
 *
 * <p>Arguments: templates, folder to work in, memos, pages of each, and {@code --pdf} if packages are to hold the source as PDF.
 */
final class TranslateBenchmark {

    private static final List<String> LANGUAGES = List.of("fr", "es", "ar", "ja");
    private static final int LOOKS = 5;

    private final Settings settings;
    private final int memos;
    private final boolean pdf;
    private long words;
    private int packages;

    private TranslateBenchmark(Settings settings, int memos, boolean pdf) {
        this.settings = settings;
        this.memos = memos;
        this.pdf = pdf;
    }

    public static void main(String[] arguments) throws Exception {
        Path work = Files.createDirectories(Path.of(arguments[1]));
        int memos = Integer.parseInt(arguments[2]);
        Shell.output("rm -rf " + work.resolve("drafts") + " " + work.resolve("output"));
        MemoCorpus.main(new String[] {work.resolve("drafts").toString(), "--memos", arguments[2], "--pages", arguments[3]});
        Settings settings = new Settings(work.resolve("drafts"), Path.of(arguments[0]), work.resolve("output"),
                new Settings.Selection(new TreeSet<>(), new TreeSet<>(), new TreeSet<>()), 1, new Settings.Tool("bench", Digest.of("bench")));
        TranslateBenchmark benchmark = new TranslateBenchmark(settings, memos, List.of(arguments).contains("--pdf"));
        System.out.println(String.format(Locale.ROOT, "%d memos of %s pages into %s%n%n| | words × languages | s | words/s | heap after a collection, MB |%n|---|---:|---:|---:|---|",
                memos, arguments[3], String.join(", ", LANGUAGES)));
        benchmark.run("drafts read and exported");
        benchmark.run("exported again");
    }

    private void run(String name) {
        words = 0;
        packages = 0;
        StringBuilder heap = new StringBuilder();
        long begin = System.nanoTime();
        try (Translating translating = Translating.open(settings)) {
            translating.export(new TranslationExport.Request(LANGUAGES, new TranslationExport.What.Everything(), false, pdf, settings.output().path().resolve("sent")), one -> {
                words += one.words().total().words();
                if (++packages % Math.max(1, memos * LANGUAGES.size() / LOOKS) == 0) {
                    System.gc();
                    heap.append(heap.isEmpty() ? "" : ", ").append(ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20);
                }
            });
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        System.out.println(String.format(Locale.ROOT, "| %s | %d | %.1f | %.0f | %s |", name, words, seconds, words / seconds, heap));
    }
}
