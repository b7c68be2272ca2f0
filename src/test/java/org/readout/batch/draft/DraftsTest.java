package org.readout.batch.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.batch.Kept;
import org.readout.batch.template.TemplateFolder;
import org.readout.finding.Finding;
import org.readout.model.Digest;
import org.readout.source.Limits;
import org.readout.store.Store;

class DraftsTest {

    private static final byte[] DOT = Base64.getDecoder().decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=");

    @TempDir
    Path folder;

    /** Files are not of this moment. */
    private final Instant later = Instant.now().plus(Duration.ofMinutes(1));

    @Test
    void aPictureThatADraftShowsIsKeptWithItAndIsNoDraft() throws IOException {
        Path input = Files.createDirectories(folder.resolve("input"));
        Files.writeString(input.resolve("memo.md"), "![A chart](dots.png) ![Another](pictures/more.png)");
        Digest alone = keep().get(0).digest();
        assertThat(alone).as("the pictures are not there").isEqualTo(Digest.of(Files.readAllBytes(input.resolve("memo.md"))));
        Files.write(input.resolve("dots.png"), DOT);
        List<DraftReference> with = keep();
        assertThat(with).extracting(DraftReference::file).containsExactly("memo.md");
        assertThat(with.get(0).digest()).as("a picture came").isNotEqualTo(alone);
        assertThat(keep()).as("nothing came").isEqualTo(with);
        Files.write(Files.createDirectories(input.resolve("pictures")).resolve("more.png"), DOT);
        List<DraftReference> both = keep();
        assertThat(both).as("another in a folder below").isNotEqualTo(with);
        Files.writeString(input.resolve("pictures/more.png"), "changed");
        assertThat(keep()).as("it was changed").isNotEqualTo(both);
        Files.delete(input.resolve("dots.png"));
        Files.delete(input.resolve("pictures/more.png"));
        assertThat(keep().get(0).digest()).as("they are gone").isEqualTo(alone);
    }

    @Test
    void onePictureThatNoDraftShowsIsTold() throws IOException {
        Files.write(Files.createDirectories(folder.resolve("input")).resolve("dots.png"), DOT);
        Store store = new Store(folder.resolve("store"));
        DraftReference picture = Drafts.keep(folder.resolve("input"), store, later).get(0);
        try (ReadingRoom room = new ReadingRoom(Path.of("templates"), folder.resolve("store"), Kept.TOOL, Limits.STANDARD)) {
            PreparedDraft draft = new Preparation(TemplateFolder.read(Path.of("templates")), store, Kept.TOOL, EarlierRecords.NONE).prepare(picture, room, false).draft();
            assertThat(draft.findings()).extracting(Finding::rule).containsExactly("picture-unused");
            assertThat(draft.isWrong()).isFalse();
        }
    }

    @Test
    void aDraftIsReadAgainOnlyWhenItMayHaveChanged() throws IOException {
        Path input = Files.createDirectories(folder.resolve("input"));
        Files.writeString(input.resolve("memo.md"), "one");
        List<DraftReference> first = keep();
        assertThat(keep()).isEqualTo(first);
        Files.writeString(input.resolve("memo.md"), "two");
        assertThat(keep(Instant.now())).extracting(DraftReference::digest).containsExactly(Digest.of(Files.readAllBytes(input.resolve("memo.md"))));
    }

    private List<DraftReference> keep() {
        return keep(later);
    }

    private List<DraftReference> keep(Instant now) {
        return Drafts.keep(folder.resolve("input"), new Store(folder.resolve("store")), now);
    }
}
