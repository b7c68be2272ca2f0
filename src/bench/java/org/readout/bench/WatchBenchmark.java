package org.readout.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * One memo among many is saved while {@code readout watch} looks on: the time from the save until its release is live, beside what
 * pandoc and WeasyPrint take for that memo alone, from cold, in the same run.
 *
 * <p>Arguments: checkout, folder to work in, memos, saves, further words for {@code watch}.
 */
final class WatchBenchmark {

    private static final int PAGES = 20;
    private static final long PATIENCE_SECONDS = 600;

    private WatchBenchmark() {
    }

    public static void main(String[] arguments) throws Exception {
        Workplace at = new Workplace(Path.of(arguments[0]), Files.createDirectories(Path.of(arguments[1])));
        int memos = Integer.parseInt(arguments[2]);
        int saves = Integer.parseInt(arguments[3]);
        String words = String.join(" ", List.of(arguments).subList(4, arguments.length));
        at.layTemplates();
        Path drafts = at.drafts(memos, PAGES);
        Path output = at.folder("watched");
        Shell.output("rm -rf " + output);
        String where = " --input " + drafts + " --templates " + at.templates() + " --output " + output + " " + words;
        Process watch = new ProcessBuilder("bash", "-c", "exec " + at.readout() + " watch" + where)
                .redirectErrorStream(true).redirectOutput(at.folder("watch.log").toFile()).start();
        try {
            String live = next(output, "");
            List<Double> ours = new ArrayList<>();
            List<Double> theirs = new ArrayList<>();
            List<Double> ratios = new ArrayList<>();
            for (int save = 0; save < saves; save++) {
                String memo = "memo-%05d".formatted(save % memos);
                Path draft = drafts.resolve(memo + ".md");
                String text = Files.readString(draft).replaceFirst("\n## ", "\nSaved for the time " + save + ".\n\n## ");
                Thread.sleep(500);
                long begin = System.nanoTime();
                Files.writeString(draft, text);
                live = next(output, live);
                ours.add((System.nanoTime() - begin) / 1e9);
                Path one = at.folder("one");
                Shell.output("rm -rf " + one + " && mkdir " + one + " && cp " + draft + " " + one);
                theirs.add(Measured.of(Contender.weasyPrint(at, one, 1, 1).shell(), at.work(), Map.of()).seconds());
                ratios.add(ours.get(save) / theirs.get(save));
                System.out.println(String.format(Locale.ROOT, "save %d: %.3f s; pandoc + WeasyPrint %.3f s", save, ours.get(save), theirs.get(save)));
            }
            System.out.println(String.format(Locale.ROOT, "| one of %d memos saved | median | least | most |%n|---|---:|---:|---:|", memos));
            row("save to published, s", ours);
            row("pandoc + WeasyPrint of the memo, cold, s", theirs);
            row("ratio", ratios);
        } finally {
            watch.destroy();
            watch.waitFor(10, TimeUnit.SECONDS);
        }
    }

    private static void row(String name, List<Double> values) {
        System.out.println(String.format(Locale.ROOT, "| %s | %.2f | %.2f | %.2f |", name, Medians.of(values),
                values.stream().mapToDouble(Double::doubleValue).min().orElse(0), values.stream().mapToDouble(Double::doubleValue).max().orElse(0)));
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
