package org.readout.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * One memo among many is saved while {@code readout watch} looks on: the time from the save until its release is live, beside what
 * pandoc and WeasyPrint take for that memo alone, from cold, in the same run.
 */
record WatchBenchmark(Workplace at) {

    private static final int PAGES = 20;
    private static final int CORES = 2;
    private static final long PATIENCE_SECONDS = 600;

    /** Arguments: checkout, folder to work in, memos, saves, further words for {@code watch}. */
    public static void main(String[] arguments) throws Exception {
        Workplace at = new Workplace(Path.of(arguments[0]), Files.createDirectories(Path.of(arguments[1])));
        at.layTemplates();
        Row row = new WatchBenchmark(at).row(at.machine(), Integer.parseInt(arguments[2]), Integer.parseInt(arguments[3]), List.of(arguments).subList(4, arguments.length));
        System.out.println(PeerReport.table(row));
        System.out.println(PeerReport.aims(List.of(row)));
    }

    Row row(Map<String, String> machine, int memos, int saves, List<String> words) throws IOException, InterruptedException {
        Path drafts = at.drafts(memos, PAGES);
        Path output = at.folder("watched");
        Shell.output("rm -rf " + output);
        List<Measured> ours = new ArrayList<>();
        List<Measured> theirs = new ArrayList<>();
        Process watch = new ProcessBuilder("bash", "-c", "exec " + at.readout() + " watch --input " + drafts + " --templates " + at.templates() + " --output " + output + " "
                + String.join(" ", words)).redirectErrorStream(true).redirectOutput(at.folder("watch.log").toFile()).start();
        try {
            String live = next(output, "");
            for (int save = 0; save < saves; save++) {
                Path draft = drafts.resolve("memo-%05d.md".formatted(save % memos));
                String text = Files.readString(draft).replaceFirst("\n## ", "\nSaved for the time " + save + ".\n\n## ");
                Thread.sleep(500);
                double before = Measured.soFar(watch.toHandle(), 0).processor();
                long begin = System.nanoTime();
                Files.writeString(draft, text);
                live = next(output, live);
                Measured after = Measured.soFar(watch.toHandle(), (System.nanoTime() - begin) / 1e9);
                ours.add(new Measured(after.seconds(), after.processor() - before, after.megabytes()));
                theirs.add(weasyPrint(draft));
                System.err.printf("save %d: %.2f s; pandoc + WeasyPrint %.2f s%n", save, ours.get(save).seconds(), theirs.get(save).seconds());
            }
        } finally {
            watch.destroy();
            watch.waitFor(10, TimeUnit.SECONDS);
        }
        String saved = "save to published";
        String other = "pandoc + WeasyPrint, cold";
        return Row.of("watch", "One of " + memos + " memos saved while readout watch looks on", machine, CORES,
                List.of(new Figures(saved, PAGES, ours), new Figures(other, PAGES, theirs)), List.of(Aim.seconds(saved, .5), Aim.share(saved, other, .3)));
    }

    private Measured weasyPrint(Path draft) throws IOException, InterruptedException {
        Path one = at.folder("one");
        Shell.output("rm -rf " + one + " && mkdir " + one + " && cp " + draft + " " + one);
        return Measured.of(Contender.weasyPrint(at, one, 1, 1).shell(), at.work(), Map.of());
    }

    /** Where the link to the live release leads once it leads elsewhere than to {@code before}. */
    private static String next(Path output, String before) throws IOException, InterruptedException {
        Path link = output.resolve("current");
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (System.nanoTime() < end) {
            if (Files.isSymbolicLink(link)) {
                String now = Files.readSymbolicLink(link).toString();
                if (!now.equals(before)) {
                    return now;
                }
            }
            Thread.sleep(2);
        }
        throw new IOException("nothing new was published within " + PATIENCE_SECONDS + " s; see watch.log");
    }
}
