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
    private final List<Race.Result> results = new ArrayList<>();

    private PeerBenchmark(PeerOptions options, Workplace at) {
        this.options = options;
        this.at = at;
    }

    /** @param arguments checkout, folder to work in, then options */
    public static void main(String[] arguments) throws Exception {
        PeerOptions options = PeerOptions.of(List.of(arguments).subList(2, arguments.length));
        Workplace at = new Workplace(Path.of(arguments[0]), Files.createDirectories(Path.of(arguments[1])));
        at.layTemplates();
        // builds, and makes the archives, before anything is measured
        Shell.output(at.readout() + " --version");
        options.jdk25().ifPresent(jdk -> ask("JAVA_HOME=" + jdk + " " + at.readout() + " --version"));
        new PeerBenchmark(options, at).run();
    }

    private static String ask(String line) {
        try {
            return Shell.output(line);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void run() throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PeerReport report = new PeerReport(PeerReport.machine(at, options));
        out.println(report.heading());
        for (String row : options.rows()) {
            Race race = switch (row) {
                case "cold" -> cold();
                case "batch" -> batch();
                case "threads" -> threads();
                case "unchanged" -> unchanged();
                case "scale" -> scale();
                // the row of `readout watch` goes here: one memo among 200 edited, from its save to what is published
                default -> throw new IllegalArgumentException("there is no row " + row);
            };
            Race.Result result = race.run(row.equals("scale") ? 1 : options.pairs(), at.work());
            results.add(result);
            out.println(report.table(result));
            Files.writeString(at.folder("peers.json"), report.json(results));
            Files.writeString(at.folder("peers.svg"), PeerChart.of(results));
        }
        if (options.record()) {
            Files.copy(at.folder("peers.json"), at.home().resolve("src/docs/performance-peers.json"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            Files.copy(at.folder("peers.svg"), at.home().resolve("src/docs/performance-peers.svg"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** One memo, everything from nothing. */
    private Race cold() throws IOException {
        Path drafts = at.drafts(1, PAGES);
        Contender unverified = Contender.readout("Readout, without verify", at, drafts, 1, UNVERIFIED, Map.of());
        Contender weasyPrint = Contender.weasyPrint(at, drafts, 1, 1);
        List<Contender> contenders = new ArrayList<>(List.of(unverified, weasyPrint, Contender.typst(at, drafts, 1, 1), Contender.libreOffice(at, drafts, 1),
                Contender.readout("Readout, without verify and archive", at, drafts, 1, UNVERIFIED, Contender.withoutArchive()),
                Contender.readout("Readout", at, drafts, 1, List.of(), Map.of())));
        List<Race.Bar> bars = new ArrayList<>(List.of(new Race.Bar(unverified, weasyPrint, .8)));
        options.jdk25().ifPresent(jdk -> {
            Contender newer = Contender.readout("Readout on JDK 25, without verify", at, drafts, 1, UNVERIFIED, Map.of("JAVA_HOME", jdk));
            contenders.add(newer);
            bars.add(new Race.Bar(newer, weasyPrint, .8));
        });
        return new Race("One memo of 20 pages, whole process", PAGES, CORES, contenders, bars);
    }

    private Race batch() throws IOException {
        int memos = options.memos();
        Path drafts = at.drafts(memos, PAGES);
        Contender unverified = Contender.readout("Readout, without verify", at, drafts, memos, UNVERIFIED, Map.of());
        Contender verified = Contender.readout("Readout", at, drafts, memos, List.of(), Map.of());
        Contender weasyPrint = Contender.weasyPrint(at, drafts, memos, CORES);
        Contender typst = Contender.typst(at, drafts, memos, CORES);
        return new Race(memos + " memos of 20 pages, two cores", PAGES, CORES, List.of(unverified, verified, weasyPrint, typst),
                List.of(new Race.Bar(unverified, weasyPrint, 1 / 12.), new Race.Bar(unverified, typst, 1 / 3.), new Race.Bar(verified, weasyPrint, 1 / 4.)));
    }

    private Race threads() throws IOException {
        int memos = options.memos();
        Path drafts = at.drafts(memos, PAGES);
        Contender two = Contender.readout("two threads", at, drafts, memos, List.of("--without-verify", "--threads 2"), Map.of());
        Contender one = Contender.readout("one thread", at, drafts, memos, List.of("--without-verify", "--threads 1"), Map.of());
        return new Race(memos + " memos, two worker threads and one", PAGES, 1, List.of(two, one), List.of(new Race.Bar(two, one, 1 / 1.8)));
    }

    /** What a run costs that finds nothing to do, beside the start of the process, for many memos and for a tenth of them. */
    private Race unchanged() throws Exception {
        List<Contender> contenders = new ArrayList<>();
        for (int memos : List.of(options.unchanged(), options.unchanged() / 10)) {
            String words = " publish --without-verify --input " + at.drafts(memos, PAGES) + " --templates " + at.templates() + " --output " + at.folder("unchanged-" + memos);
            System.err.println("publishing " + memos + " memos, to find them unchanged …");
            Shell.output("rm -rf " + at.folder("unchanged-" + memos));
            Measured.of(at.readout() + words, at.work(), Map.of());
            contenders.add(new Contender(memos + " memos, nothing changed", memos, "true", at.readout() + words, Map.of()));
        }
        contenders.add(new Contender("start of the process (--version)", 0, "true", at.readout() + " --version", Map.of()));
        return new Race("Published again", PAGES, 1, contenders, List.of());
    }

    /** From nothing in a small heap: what a memo costs among the first tenth, and after it. */
    private Race scale() throws IOException {
        Map<String, String> small = Map.of("JDK_JAVA_OPTIONS", "-Xmx512m");
        List<Contender> contenders = new ArrayList<>();
        for (int memos : List.of(options.scale() / 10, options.scale())) {
            contenders.add(Contender.readout(memos + " memos, -Xmx512m", at, at.drafts(memos, PAGES), memos, UNVERIFIED, small));
        }
        return new Race("From nothing in 512 MB", PAGES, CORES, contenders, List.of());
    }

    /** The JDK 25 that is named by JDK25, or lies where Debian and Adoptium put theirs. */
    static Optional<String> jdk25() {
        return Optional.of(ask("ls -d ${JDK25:-/usr/lib/jvm/*25*} 2>/dev/null | head -1")).filter(path -> !path.isEmpty());
    }
}
