package org.readout.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

import org.readout.finding.Checked;
import org.readout.model.Document;
import org.readout.model.Draft;
import org.readout.model.PlainText;
import org.readout.source.DraftFolder;
import org.readout.source.DraftReaders;
import org.readout.verify.Accounting;
import org.readout.verify.Ledger;

/**
 * Times the readers on drafts of 100 pages against {@code pandoc -t json} on the same file. Readout reads in this process,
 * warm; pandoc is a whole process, of which its time for an empty file of the same format is given too, so that what it
 * takes to start can be left out. Takes a folder for the drafts and, if not all are to be timed, the endings of those that
 * are, or files of one's own.
 */
final class ReaderBenchmark {

    /** As the corpus counts them, mark-up and all; of text it is 100. */
    private static final int PAGES = 104;
    /** Odd, so that the median is one of them. */
    private static final int ROUNDS = 15;
    private static final long WARM_UP = TimeUnit.SECONDS.toNanos(10);

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final DraftReaders readers = new DraftReaders();
    private final Path folder;

    private ReaderBenchmark(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws Exception {
        List<String> given = List.of(arguments);
        new ReaderBenchmark(Files.createDirectories(Path.of(given.get(0))))
                .run(given.size() > 1 ? given.subList(1, given.size()) : List.of("docx", "odt", "html", "md"));
    }

    private void run(List<String> drafts) throws Exception {
        Files.writeString(folder.resolve("draft.md"), MemoDraft.of(0, PAGES, "readout"));
        Files.writeString(folder.resolve("empty.md"), "");
        out.printf(Locale.ROOT, "readout %s, %s %s, %s, %s, %d CPUs%n%n", System.getProperty("readout.revision", "?"),
                System.getProperty("java.vm.name"), System.getProperty("java.version"),
                String.join(" ", ManagementFactory.getRuntimeMXBean().getInputArguments().stream().filter(one -> one.startsWith("-X")).toList()),
                Pandoc.version(), Runtime.getRuntime().availableProcessors());
        out.printf(Locale.ROOT, "%d rounds after %d s of warming up for each format; milliseconds.%n%n", ROUNDS,
                TimeUnit.NANOSECONDS.toSeconds(WARM_UP));
        for (String draft : drafts) {
            String ending = draft.substring(draft.lastIndexOf('.') + 1);
            measure(draft.contains(".") ? Path.of(draft) : made("draft", ending), made("empty", ending));
        }
    }

    /** The Markdown of that name, in another format. */
    private Path made(String name, String ending) throws Exception {
        Path file = folder.resolve(name + "." + ending);
        if (!ending.equals("md")) {
            Pandoc.convert(folder.resolve(name + ".md"), file);
        }
        return file;
    }

    private void measure(Path file, Path empty) throws Exception {
        Draft draft = DraftFolder.load(file);
        long begin = System.nanoTime();
        int warmUps = 0;
        for (; System.nanoTime() - begin < WARM_UP; warmUps++) {
            account(draft, read(draft));
        }
        Times reading = new Times();
        Times accounting = new Times();
        Times both = new Times();
        Times pandoc = new Times();
        Times starting = new Times();
        for (int round = 0; round < ROUNDS; round++) {
            Document document = reading.take(() -> read(draft));
            pandoc.take(() -> Pandoc.read(file));
            accounting.take(() -> account(draft, document));
            starting.take(() -> Pandoc.read(empty));
            both.take(() -> account(draft, read(draft)));
        }
        report(draft, warmUps, reading, accounting, both, pandoc, starting);
    }

    private Document read(Draft draft) throws IOException {
        Checked<Document> document = readers.read(draft);
        return document.value().orElseThrow(() -> new IOException("not read: " + document.findings()));
    }

    /** The ledger, as it is kept of every draft: with the question of what the draft is. */
    private Ledger account(Draft draft, Document document) throws IOException {
        Checked<Ledger> ledger = Accounting.ofDraft(draft.bytes(), readers.format(draft).orElseThrow(), document);
        if (ledger.hasErrors()) {
            throw new IOException("text is lost, so no time is worth anything: " + ledger.findings());
        }
        return ledger.value().orElseThrow();
    }

    private void report(Draft draft, int warmUps, Times reading, Times accounting, Times both, Times pandoc, Times starting)
            throws IOException {
        int words = words(read(draft));
        double strict = pandoc.medianMilliseconds() - starting.medianMilliseconds();
        out.printf(Locale.ROOT, "## %s: %d words, %.0f pages, %d kB%n%n", draft.file(), words, (double) words / MemoDraft.WORDS_ON_A_PAGE,
                draft.bytes().length / 1000);
        out.printf(Locale.ROOT, "| warm after %d readings | least | median | most |%n|---|---:|---:|---:|%n", warmUps);
        out.printf("| Readout: reading | %s |%n", reading.cells());
        out.printf("| Readout: ledger | %s |%n", accounting.cells());
        out.printf("| Readout: reading and ledger | %s |%n", both.cells());
        out.printf("| pandoc -t json | %s |%n", pandoc.cells());
        out.printf("| pandoc -t json, empty file | %s |%n%n", starting.cells());
        out.printf(Locale.ROOT, "Ratio of medians: reading %.2f, without pandoc's start %.2f; reading and ledger %.2f, without pandoc's start %.2f.%n%n",
                reading.medianMilliseconds() / pandoc.medianMilliseconds(), reading.medianMilliseconds() / strict,
                both.medianMilliseconds() / pandoc.medianMilliseconds(), both.medianMilliseconds() / strict);
    }

    private static int words(Document document) {
        String text = PlainText.ofBlocks(document.blocks());
        return text.strip().split("\\s+").length + document.notes().stream()
                .mapToInt(note -> PlainText.ofBlocks(note.blocks()).strip().split("\\s+").length).sum();
    }
}
