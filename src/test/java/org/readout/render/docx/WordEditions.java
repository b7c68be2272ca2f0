package org.readout.render.docx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.readout.Memos;
import org.readout.Themes;
import org.readout.edition.Edition;
import org.readout.finding.Checked;
import org.readout.finding.Finding;
import org.readout.model.Document;
import org.readout.model.Memo;

/** Every Word edition of the drafts that ship, and of two that are hard to set. */
public final class WordEditions {

    private static final Path INPUT = Path.of("input");
    private static final Path DRAFTS = Path.of("src/test/resources/drafts");

    private static final List<Made> ALL = Stream.of(INPUT.resolve("openness-technical-memo.docx"), INPUT.resolve("openness-policy-memo.md"),
            DRAFTS.resolve("tortuous-memo.html"), DRAFTS.resolve("wide-tables.md"))
            .flatMap(draft -> Stream.of("editors", "policymakers", "practitioners", "translators").map(audience -> made(draft, audience))).toList();

    private WordEditions() {
    }

    /** An edition and what it was set as. */
    public record Made(Edition edition, byte[] bytes) {

        @Override
        public String toString() {
            return edition.memo() + " for " + edition.audience().id();
        }
    }

    public static Stream<Made> all() {
        return ALL.stream();
    }

    public static Made made(Path draft, String audience) {
        Checked<Document> read = Memos.read(draft.getFileName().toString(), bytes(draft));
        Memo memo = Memos.memoOf(read.value().orElseThrow());
        List<Finding> findings = Stream.of(read.findings().stream(),
                memo.sections().stream().map(section -> Finding.note("test", section.span(), "A remark on a heading.", "Nothing.")),
                memo.notes().stream().map(note -> Finding.note("test", note.blocks().get(0).span(), "A remark on a note.", "Nothing.")))
                .flatMap(all -> all).toList();
        Edition edition = Memos.edition(memo, Memos.audience(audience), audience.equals("editors") ? findings : List.of());
        return new Made(edition, new DocxRenderer().render(edition, Themes.READOUT).bytes());
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
