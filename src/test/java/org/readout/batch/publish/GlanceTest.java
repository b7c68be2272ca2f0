package org.readout.batch.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.batch.template.TemplateFolder;
import org.readout.batch.work.Settings;
import org.readout.batch.work.Stamps;
import org.readout.model.Digest;

class GlanceTest {

    private static final Settings.Selection ALL = new Settings.Selection(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
    private static final Settings.Tool TOOL = new Settings.Tool("test", Digest.of("test"));

    @TempDir
    Path folder;

    /** Files are not of this moment. */
    private final Instant later = Instant.now().plus(Duration.ofMinutes(1));
    private final Set<Optional<Digest>> seen = new HashSet<>();

    @BeforeEach
    void fill() throws IOException {
        write("input/memo.md", "one");
        write("templates/limits.yaml", "seconds: 3");
        assertThat(glance(settings())).isPresent().isEqualTo(glance(settings()));
        seen.add(glance(settings()));
    }

    @Test
    void whateverARunReadsIsSeen() throws IOException {
        for (String file : List.of("input/memo.md", "input/more.md", "input/announcement.md", "input/pictures/chart.png", "input/translations/memo.fr.xlf", "out/translations/memo.de.xlf",
                "templates/limits.yaml", "templates/themes/readout/print.css")) {
            write(file, "another");
            changed(file, settings());
        }
        Files.delete(folder.resolve("input/more.md"));
        changed("a draft that went", settings());
    }

    @Test
    void aFolderOfDraftsMayBeALink() throws IOException {
        Files.move(folder.resolve("input"), folder.resolve("shared"));
        Files.createSymbolicLink(folder.resolve("input"), folder.resolve("shared"));
        changed("another folder", settings());
        for (String file : List.of("shared/memo.md", "shared/chart.png")) {
            write(file, "another");
            changed(file, settings());
        }
    }

    @Test
    void soIsHowItIsDone() {
        changed("without verifying", settings().in(Settings.Manner.USUAL.withoutVerifying()));
        changed("leaving out what is broken", settings().in(Settings.Manner.USUAL.leavingOutBroken()));
        changed("one memo", settings().only("memo"));
        changed("another Readout", settings(new Settings.Tool("test", Digest.of("another"))));
    }

    @Test
    void whatNoRunReadsIsNot() throws IOException {
        write("input/~$memo.docx", "an editor's");
        write("input/old/memo.md", "in a folder of its own");
        write("out/releases/r/index.html", "published");
        assertThat(seen).contains(glance(settings()));
    }

    @Test
    void nothingIsToldByFilesOfThisMoment() throws IOException {
        assertThat(Glance.of(settings(), Optional.empty(), TemplateFolder.stamps(folder.resolve("templates"), Instant.now()), Instant.now())).isEmpty();
        assertThat(Glance.of(settings(), Optional.empty(), Stamps.NONE, later)).as("no templates").isEmpty();
    }

    private void changed(String what, Settings settings) {
        assertThat(glance(settings)).as(what).isPresent();
        assertThat(seen.add(glance(settings))).as(what).isTrue();
    }

    private Optional<Digest> glance(Settings settings) {
        return Glance.of(settings, Optional.empty(), TemplateFolder.stamps(folder.resolve("templates"), later), later);
    }

    private Settings settings() {
        return settings(TOOL);
    }

    private Settings settings(Settings.Tool tool) {
        return new Settings(folder.resolve("input"), folder.resolve("templates"), folder.resolve("out"), ALL, 1, tool);
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(folder.resolve(file).getParent());
        Files.writeString(folder.resolve(file), text);
    }
}
