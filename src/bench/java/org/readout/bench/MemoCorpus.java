package org.readout.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Writes made-up memo drafts in Markdown: {@code OUT_DIR [--memos N] [--pages P] [--seed S]}. The same arguments give the same bytes. */
final class MemoCorpus {

    private MemoCorpus() {
    }

    public static void main(String[] arguments) throws IOException {
        int memos = 1;
        int pages = 20;
        String seed = "readout";
        for (int at = 1; at + 1 < arguments.length; at += 2) {
            switch (arguments[at]) {
                case "--memos" -> memos = Integer.parseInt(arguments[at + 1]);
                case "--pages" -> pages = Integer.parseInt(arguments[at + 1]);
                case "--seed" -> seed = arguments[at + 1];
                default -> throw new IllegalArgumentException("there is no " + arguments[at]);
            }
        }
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        for (int number = 0; number < memos; number++) {
            Files.writeString(folder.resolve(String.format(Locale.ROOT, "memo-%05d.md", number)), MemoDraft.of(number, pages, seed));
        }
    }
}
