package org.readout.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where is measured.
 *
 * @param home checkout
 * @param work folder for all that is made
 */
record Workplace(Path home, Path work) {

    private static final String AUDIENCE = """
            title: Everyone
            description: Whoever measures. They get everything in the three formats that others make too.
            memos: [technical-memo, policy-memo]
            parts: [everything]
            formats: [html, pdf, docx]
            paper: a4
            theme: readout
            features: [cover, contents, numbered-headings]
            """;

    Path readout() {
        return home.resolve("readout");
    }

    Path peers() {
        return home.resolve("src/bench/peers");
    }

    /** Where npm has put Typst. */
    Path modules() {
        return work.resolve("typst");
    }

    Path folder(String name) {
        return work.resolve(name);
    }

    Path templates() {
        return work.resolve("templates");
    }

    /** What is measured on, and with what. */
    Map<String, String> machine() throws IOException {
        Map<String, String> machine = new LinkedHashMap<>();
        machine.put("date", LocalDate.now().toString());
        machine.put("Readout", Shell.firstLine("git -C " + home + " describe --always --dirty"));
        machine.put("processor", Shell.output("grep -m 1 'model name' /proc/cpuinfo | sed 's/.*: //'") + ", " + Runtime.getRuntime().availableProcessors());
        machine.put("system", Shell.output(". /etc/os-release && echo \"$PRETTY_NAME\"; uname -r").replace('\n', ' '));
        machine.put("load before", Shell.output("cut -d ' ' -f 1-3 /proc/loadavg"));
        machine.put("Java", Shell.output("\"${JAVA_HOME:+$JAVA_HOME/bin/}java\" -version 2>&1 | sed -n 2p"));
        machine.put("JDK 25", jdk25().orElse("none"));
        machine.put("pandoc", Shell.firstLine("pandoc --version"));
        machine.put("WeasyPrint", Shell.firstLine("weasyprint --version"));
        machine.put("Typst", Shell.output("node -p \"'npm ' + require('" + modules() + "/node_modules/@myriaddreamin/typst-ts-node-compiler/package.json').version\"")
                + ", node " + Shell.firstLine("node --version") + (asTypst().equals("-s -t typst") ? "" : ", written by typst.lua"));
        machine.put("LibreOffice", Shell.firstLine("soffice --version"));
        return machine;
    }

    /** The JDK 25 that is named by JDK25, or lies where Debian and Adoptium put theirs. */
    Optional<String> jdk25() throws IOException {
        return Optional.of(Shell.output("ls -d ${JDK25:-/usr/lib/jvm/*25*} 2>/dev/null | head -1")).filter(path -> !path.isEmpty());
    }

    /** How pandoc is asked for Typst: by its own writer, or by ours where it has none. */
    String asTypst() throws IOException {
        return Shell.output("pandoc --list-output-formats").contains("typst") ? "-s -t typst" : "-t " + peers().resolve("typst.lua");
    }

    /** The project's templates, with one audience that gets what the others make. */
    void layTemplates() throws IOException {
        Shell.output("rm -rf " + templates() + " && cp -r " + home.resolve("templates") + " " + templates());
        Path audiences = templates().resolve("audiences");
        try (Stream<Path> files = Files.list(audiences)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.writeString(audiences.resolve("everyone.yaml"), AUDIENCE);
    }

    /** So many made-up memos of so many pages. */
    Path drafts(int memos, int pages) throws IOException {
        Path folder = folder("drafts-" + memos + "x" + pages);
        MemoCorpus.main(List.of(folder.toString(), "--memos", String.valueOf(memos), "--pages", String.valueOf(pages)).toArray(String[]::new));
        return folder;
    }
}
