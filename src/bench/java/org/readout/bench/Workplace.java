package org.readout.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

    /** How pandoc is asked for Typst: by its own writer, or by ours where it has none. */
    String asTypst() {
        try {
            return Shell.output("pandoc --list-output-formats").contains("typst") ? "-s -t typst" : "-t " + peers().resolve("typst.lua");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
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
