package org.readout.bench;

import java.util.List;

import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What {@code src/bench/run peers} takes. */
final class PeerOptions {

    /** All there are, in the order of the page. */
    static final List<String> ROWS = List.of("cold", "batch", "render", "watch", "unchanged", "scale", "threads");

    @Parameters(index = "0", description = "the checkout")
    String home = "";
    @Parameters(index = "1", description = "a folder to work in")
    String work = "";
    @Option(names = "--pairs", description = "rounds of each row that is made of whole runs")
    int pairs = 5;
    @Option(names = "--memos", description = "of the rows about many")
    int memos = 200;
    @Option(names = "--saves", description = "of the row about readout watch")
    int saves = 12;
    @Option(names = "--unchanged", description = "memos of the row about nothing changed")
    int unchanged = 2000;
    @Option(names = "--scale", description = "memos of the row about a small heap, which is run once")
    int scale = 2000;
    @Option(names = "--rows", split = ",", description = "which, in order")
    List<String> rows = ROWS;
    @Option(names = "--record", description = "the documentation gets the figures, in place of earlier ones of the same rows")
    boolean record;

    static PeerOptions of(String... words) {
        PeerOptions options = new PeerOptions();
        new CommandLine(options).parseArgs(words);
        return options;
    }
}
