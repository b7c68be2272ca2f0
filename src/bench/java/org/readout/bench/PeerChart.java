package org.readout.bench;

import java.util.List;
import java.util.Locale;

/** The medians as bars, each race to its own scale: an SVG picture by itself, in light and in dark. */
final class PeerChart {

    private static final int WIDTH = 760;
    private static final int LABELS = 250;
    private static final int ROW = 24;
    private static final String STYLE = """
            <style>
            text { font: 13px system-ui, sans-serif; fill: #1d2a2e } .title { font-weight: 600 } .other { fill: #8b999e } .ours { fill: #0b5563 }
            @media (prefers-color-scheme: dark) { text { fill: #e6ecee } .other { fill: #7b898e } .ours { fill: #58b4c6 } }
            </style>
            """;

    private final StringBuilder svg = new StringBuilder();
    private int down = ROW;

    private PeerChart() {
    }

    static String of(List<Row> rows) {
        PeerChart chart = new PeerChart();
        rows.forEach(chart::row);
        String words = "Seconds that each program takes, by task; the table beside it has the same figures.";
        return String.format(Locale.ROOT, "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\">%n<title>%s</title>%n%s%s</svg>%n",
                WIDTH, chart.down, words, words, STYLE, chart.svg);
    }

    private void row(Row row) {
        text(0, "title", row.title() + ", seconds");
        double most = row.figures().stream().mapToDouble(one -> one.median(Measured::seconds)).max().orElseThrow();
        for (Figures one : row.figures()) {
            double seconds = one.median(Measured::seconds);
            double length = Math.max(1, seconds / most * (WIDTH - LABELS - 70));
            text(0, "name", one.name());
            // the line before has moved down
            svg.append(String.format(Locale.ROOT, "<rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"14\" rx=\"2\"/>%n",
                    isOurs(one) ? "ours" : "other", LABELS, down - ROW - 11, length));
            svg.append(String.format(Locale.ROOT, "<text x=\"%.1f\" y=\"%d\">%.2f</text>%n", LABELS + length + 6, down - ROW, seconds));
        }
        down += ROW / 2;
    }

    private static boolean isOurs(Figures one) {
        return !one.name().startsWith("pandoc") && !one.name().startsWith("the engine");
    }

    private void text(int across, String kind, String words) {
        svg.append(String.format(Locale.ROOT, "<text class=\"%s\" x=\"%d\" y=\"%d\">%s</text>%n", kind, across, down, words));
        down += ROW;
    }
}
