package org.readout.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Which files are drafts, asked of a folder and of a file alike. */
class DraftFolderTest {

    @TempDir
    private Path folder;

    @Test
    void aFileIsADraftWhereTheFolderListsIt() throws IOException {
        Files.createDirectory(folder.resolve("below"));
        List<String> names = List.of("memo.md", "Memo.docx", "~$Memo.docx", ".hidden.md", "memo.md~", DraftFolder.LEAD, "below/memo.md");
        for (String name : names) {
            Files.writeString(folder.resolve(name), "A memo.");
        }
        List<Path> listed = DraftFolder.list(folder);
        assertThat(listed).containsExactlyInAnyOrder(folder.resolve("memo.md"), folder.resolve("Memo.docx"));
        Stream.concat(names.stream(), Stream.of("gone.md", "below")).map(folder::resolve).forEach(file ->
                assertThat(DraftFolder.holds(folder, file)).as(file.toString()).isEqualTo(listed.contains(file)));
        assertThat(DraftFolder.holds(folder.resolve("below").resolve(".."), folder.resolve("memo.md"))).as("by another way").isTrue();
    }
}
