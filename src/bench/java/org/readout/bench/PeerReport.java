package org.readout.bench;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import tools.jackson.databind.json.JsonMapper;

/** The figures for people, as Markdown, and for programs. */
record PeerReport(Map<String, String> machine) {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private record Held(String one, String other, double atMost, double ratio) {
    }

    private record File(Map<String, String> machine, List<Map<String, Object>> races) {
    }

    /** What was measured on, and with what. */
    static Map<String, String> machine(Workplace at, PeerOptions options) throws IOException {
        Map<String, String> machine = new LinkedHashMap<>();
        machine.put("date", LocalDate.now().toString());
        machine.put("Readout", Shell.firstLine("git -C " + at.home() + " describe --always --dirty"));
        machine.put("processor", Shell.output("grep -m 1 'model name' /proc/cpuinfo | sed 's/.*: //'") + ", " + Runtime.getRuntime().availableProcessors());
        machine.put("system", Shell.output(". /etc/os-release && echo \"$PRETTY_NAME\"; uname -r").replace('\n', ' '));
        machine.put("load before", Shell.output("cut -d ' ' -f 1-3 /proc/loadavg"));
        machine.put("Java", Shell.output("\"${JAVA_HOME:+$JAVA_HOME/bin/}java\" -version 2>&1 | sed -n 2p"));
        options.jdk25().ifPresent(jdk -> machine.put("JDK 25", jdk));
        machine.put("pandoc", Shell.firstLine("pandoc --version"));
        machine.put("WeasyPrint", Shell.firstLine("weasyprint --version"));
        machine.put("Typst", Shell.output("node -p \"'npm ' + require('" + at.modules() + "/node_modules/@myriaddreamin/typst-ts-node-compiler/package.json').version\"")
                + ", node " + Shell.firstLine("node --version") + (at.asTypst().equals("-s -t typst") ? "" : ", written by typst.lua"));
        machine.put("LibreOffice", Shell.firstLine("soffice --version"));
        return machine;
    }

    String heading() {
        return machine.entrySet().stream().map(one -> "- " + one.getKey() + ": " + one.getValue()).collect(Collectors.joining("\n")) + "\n";
    }

    String table(Race.Result result) {
        StringBuilder table = new StringBuilder("## " + result.race().title() + "\n\n| | seconds | least | most | processor | memory, MB | pages a second and core |\n"
                + "|---|---:|---:|---:|---:|---:|---:|\n");
        for (Contender contender : result.race().contenders()) {
            List<Measured> runs = result.runs().get(contender);
            table.append(String.format(Locale.ROOT, "| %s | %.2f | %.2f | %.2f | %.2f | %.0f | %.1f |%n", contender.name(), result.median(contender, Measured::seconds),
                    runs.stream().mapToDouble(Measured::seconds).min().orElseThrow(), runs.stream().mapToDouble(Measured::seconds).max().orElseThrow(),
                    result.median(contender, Measured::processor), result.median(contender, Measured::megabytes), result.pagesPerSecondAndCore(contender)));
        }
        table.append('\n');
        for (Race.Bar bar : result.race().bars()) {
            double ratio = result.ratio(bar.one(), bar.other(), Measured::seconds);
            table.append(String.format(Locale.ROOT, "%s : %s = %.3f (%.1f times as fast; of processor time %.3f); aim: at most %.3f, %s.%n%n", bar.one().name(), bar.other().name(),
                    ratio, 1 / ratio, result.ratio(bar.one(), bar.other(), Measured::processor), bar.share(), ratio <= bar.share() ? "met" : "missed"));
        }
        return table + growth(result);
    }

    /** What each further memo costs, where a race is between few and many. */
    private static String growth(Race.Result result) {
        List<Contender> by = result.race().contenders().stream().filter(one -> one.memos() > 1).sorted((a, b) -> a.memos() - b.memos()).toList();
        if (by.size() != 2 || by.get(0).memos() == by.get(1).memos()) {
            return "";
        }
        double few = result.median(by.get(0), Measured::seconds);
        double many = result.median(by.get(1), Measured::seconds);
        return String.format(Locale.ROOT, "A memo costs %.2f ms among the first %d, and %.2f ms after them.%n", 1000 * few / by.get(0).memos(), by.get(0).memos(),
                1000 * (many - few) / (by.get(1).memos() - by.get(0).memos()));
    }

    String json(List<Race.Result> results) {
        List<Map<String, Object>> races = results.stream().map(result -> {
            Map<String, Object> race = new LinkedHashMap<>();
            race.put("title", result.race().title());
            race.put("runs", result.race().contenders().stream().collect(Collectors.toMap(Contender::name, result.runs()::get, (one, same) -> one, LinkedHashMap::new)));
            race.put("bars", result.race().bars().stream().map(bar -> new Held(bar.one().name(), bar.other().name(), bar.share(),
                    result.ratio(bar.one(), bar.other(), Measured::seconds))).toList());
            return race;
        }).toList();
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(new File(machine, races)) + "\n";
    }
}
