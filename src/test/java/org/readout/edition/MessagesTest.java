package org.readout.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.readout.finding.Level;

/** Every language that ships has every word. */
class MessagesTest {

    private static final Path MESSAGES = Path.of("templates/messages");

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(MESSAGES)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void noKeyIsMissingAndNoneIsUnknown(Path file) throws IOException {
        assertThat(furniture(file).words().keySet()).filteredOn(key -> !isName(key))
                .containsExactlyInAnyOrderElementsOf(furniture(MESSAGES.resolve("en.properties")).words().keySet());
    }

    /** What templates name in English has a name here in other languages. */
    private static boolean isName(String key) {
        return key.startsWith("audience.") || key.startsWith("type.") || key.startsWith("because.");
    }

    @Test
    void whatExhibitsAndFindingsAreCalledIsThere() throws IOException {
        Furniture english = furniture(MESSAGES.resolve("en.properties"));
        Stream.of("exhibit.summary", "exhibit.stack", "exhibit.matrix", "exhibit.index", "exhibit.pair", "spectrum.from", "spectrum.to", "spectrum.through")
                .forEach(key -> assertThat(english.words()).containsKey(key));
        Arrays.stream(Level.values()).forEach(level -> assertThat(english.words()).containsKey("level." + level.id()));
    }

    private static Furniture furniture(Path file) throws IOException {
        return FurnitureReader.read(file.getFileName().toString().replace(".properties", ""), Files.readString(file)).value().orElseThrow();
    }
}
