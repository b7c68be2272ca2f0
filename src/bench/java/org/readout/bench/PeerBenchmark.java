package org.readout.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Readout beside what people would use in its place, whole processes on the same drafts: tagged PDF, Word and a web page of each. Needs
 * pandoc, WeasyPrint, LibreOffice, node and Typst; {@code src/bench/run} sees to them.
 */
final class PeerBenchmark {

    private static final int PAGES = 20;
    private static final int CORES = 2;
    private static final List<String> UNVERIFIED = List.of("--without-verify");

    private final PeerOptions options;
    private final Workplace at;
    private final Map<String, String> machine;

    private PeerBenchmark(PeerOptions options, Workplace at, Map<String, String> machine) {
        this.options = options;
        this.at = at;
        this.machine = machine;
    }

    public static void main(String[] arguments) throws Exception {
        PeerOptions options = PeerOptions.of(arguments);
        Workplace at = new Workplace(Path.of(options.home), Files.createDirectories(Path.of(options.work)));
        at.layTemplates();
        // builds, and makes the archives, before anything is measured
        Shell.output(at.readout() + " --version");
        Optional<String> newer = at.jdk25();
        if (newer.isPresent()) {
            Shell.output("JAVA_HOME=" + newer.get() + " " + at.readout() + " --version");
        }
        new PeerBenchmark(options, at, at.machine()).run();
    }

    private void run() throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println(PeerReport.heading(machine));
        PeerRecord record = options.record ? PeerRecord.inDocumentation(at.home()) : PeerRecord.in(at.folder("measured"));
        List<Row> rows = new ArrayList<>();
        for (String id : options.rows) {
            Row row = row(id);
            rows.add(row);
            out.println(PeerReport.table(row));
            // each as soon as it is there: the next may take an hour
            record.take(row);
        }
        out.println(PeerReport.aims(rows));
    }

    private Row row(String id) throws Exception {
        return switch (id) {
            case "cold" -> cold().run(id, machine, options.pairs, at.work());
            case "batch" -> batch().run(id, machine, options.pairs, at.work());
            case "render" -> render();
            case "watch" -> new WatchBenchmark(at).row(machine, options.memos, options.saves, UNVERIFIED);
            case "unchanged" -> unchanged().run(id, machine, options.pairs, at.work());
            case "scale" -> scale().run(id, machine, 1, at.work());
            case "threads" -> threads().run(id, machine, options.pairs, at.work());
            default -> throw new IllegalArgumentException("there is no row " + id);
        };
    }

    /** One memo, everything from nothing. */
    private Race cold() throws IOException {
        Path drafts = at.drafts(1, PAGES);
        Contender unverified = Contender.readout("Readout, without verify", at, drafts, 1, UNVERIFIED, Map.of());
        Contender weasyPrint = Contender.weasyPrint(at, drafts, 1, 1);
        List<Contender> contenders = new ArrayList<>(List.of(unverified, weasyPrint, Contender.typst(at, drafts, 1, 1), Contender.libreOffice(at, drafts, 1),
                Contender.readout("Readout, without verify and archive", at, drafts, 1, UNVERIFIED, Contender.withoutArchive()),
                Contender.readout("Readout", at, drafts, 1, List.of(), Map.of())));
        List<Function<Row, Aim>> goals = new ArrayList<>(List.of(Aim.share(unverified.name(), weasyPrint.name(), .8)));
        at.jdk25().ifPresent(jdk -> {
            Contender newer = Contender.readout("Readout on JDK 25, without verify", at, drafts, 1, UNVERIFIED, Map.of("JAVA_HOME", jdk));
            contenders.add(newer);
            goals.add(Aim.share(newer.name(), weasyPrint.name(), .8));
        });
        return new Race("One memo of 20 pages, whole process", PAGES, CORES, contenders, goals);
    }

    private Race batch() throws IOException {
        int memos = options.memos;
        Path drafts = at.drafts(memos, PAGES);
        Contender unverified = Contender.readout("Readout, without verify", at, drafts, memos, UNVERIFIED, Map.of());
        Contender verified = Contender.readout("Readout", at, drafts, memos, List.of(), Map.of());
        Contender weasyPrint = Contender.weasyPrint(at, drafts, memos, CORES);
        Contender typst = Contender.typst(at, drafts, memos, CORES);
        return new Race(memos + " memos of 20 pages, two cores", PAGES, CORES, List.of(unverified, verified, weasyPrint, typst),
                List.of(Aim.timesAsFast(unverified.name(), weasyPrint.name(), 12), Aim.timesAsFast(unverified.name(), typst.name(), 3), Aim.timesAsFast(verified.name(), weasyPrint.name(), 4)));
    }

    /** In a process of its own, without the limits of this one. */
    private Row render() throws Exception {
        Path written = at.folder("render.json");
        Measured.of(at.home().resolve("src/bench/run") + " pdf --row " + written, at.work(), Map.of());
        Row row = PeerRecord.read(Files.readString(written));
        return new Row(row.id(), row.title(), machine, row.cores(), row.figures(), row.aims());
    }

    private Race threads() throws IOException {
        int memos = options.memos;
        Path drafts = at.drafts(memos, PAGES);
        Contender two = Contender.readout("two threads", at, drafts, memos, List.of("--without-verify", "--threads 2"), Map.of());
        Contender one = Contender.readout("one thread", at, drafts, memos, List.of("--without-verify", "--threads 1"), Map.of());
        return new Race(memos + " memos, two worker threads and one", PAGES, 1, List.of(two, one), List.of(Aim.timesAsFast(two.name(), one.name(), 1.8)));
    }

    /** What a run costs that finds nothing to do, beside the start of the process, for many memos and for a tenth of them. */
    private Race unchanged() throws Exception {
        List<Contender> contenders = new ArrayList<>();
        for (int memos : List.of(options.unchanged, options.unchanged / 10)) {
            String words = " publish --without-verify --input " + at.drafts(memos, PAGES) + " --templates " + at.templates() + " --output " + at.folder("unchanged-" + memos);
            System.err.println("publishing " + memos + " memos, to find them unchanged …");
            Shell.output("rm -rf " + at.folder("unchanged-" + memos));
            Measured.of(at.readout() + words, at.work(), Map.of());
            contenders.add(new Contender(memos + " memos, nothing changed", memos, "true", at.readout() + words, Map.of()));
        }
        contenders.add(new Contender("start of the process (--version)", 0, "true", at.readout() + " --version", Map.of()));
        String many = contenders.get(0).name();
        return new Race("Published again", PAGES, 1, contenders, List.of(Aim.beyond(many, contenders.get(2).name(), 2),
                Aim.slope(contenders.get(1).name(), many, contenders.get(0).memos() - contenders.get(1).memos(), .2)));
    }

    /** From nothing in a small heap: what a memo costs among the first tenth, and after it. */
    private Race scale() throws IOException {
        Map<String, String> small = Map.of("JDK_JAVA_OPTIONS", "-Xmx512m");
        List<Contender> contenders = new ArrayList<>();
        for (int memos : List.of(options.scale / 10, options.scale)) {
            contenders.add(Contender.readout(memos + " memos, -Xmx512m", at, at.drafts(memos, PAGES), memos, UNVERIFIED, small));
        }
        int first = contenders.get(0).memos();
        return new Race("From nothing in 512 MB", PAGES, CORES, contenders,
                List.of(Aim.growth(contenders.get(0).name(), first, contenders.get(1).name(), options.scale - first, 1.1)));
    }
}
