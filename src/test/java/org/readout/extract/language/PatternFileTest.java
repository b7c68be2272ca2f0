package org.readout.extract.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PatternFileTest {

    private static final Path FILES = Path.of("src/main/resources/org/readout/extract");
    private static final Path CLASSES = Path.of("src/main/java/org/readout/extract");

    /** What nothing looks for any more would be read and kept up for nothing. */
    @Test
    void everyPatternIsLookedForByItsClass() throws IOException {
        List<String> unused = new ArrayList<>();
        int files = 0;
        try (Stream<Path> all = Files.walk(FILES)) {
            for (Path file : all.filter(one -> one.toString().endsWith(".patterns")).toList()) {
                String text = Files.readString(file);
                String source = "";
                files++;
                for (String line : text.lines().toList()) {
                    if (line.startsWith("[")) {
                        source = Files.readString(CLASSES.resolve(file.getParent().getFileName()).resolve(line.substring(1, line.length() - 1) + ".java"));
                    } else if (line.endsWith(" =")) {
                        String name = line.substring(0, line.length() - 2);
                        if (!source.contains('"' + name + '"') && !text.contains('{' + name + '}')) {
                            unused.add(file.getFileName() + ": " + name);
                        }
                    }
                }
            }
        }
        assertThat(files).isPositive();
        assertThat(unused).isEmpty();
    }

    @Test
    void readsLinesAsOneAndIncludesOthers() {
        assertThat(PatternFile.of(WhyNot.class).text("form")).startsWith("(?U)(?:why|pourquoi|").contains("|jamais|").contains("suffisent) )pas").doesNotContain("{pas}", "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"  a pattern of nothing", "name =", "[One]|  no name", "[One]|name =|  a|[Two]|  no name", "[One]|[One]", "[One", "[One]|name = a"})
    void whatIsNeitherClassNorNameNorPatternIsAMistake(String lines) {
        assertThatThrownBy(() -> PatternFile.read("some.patterns", List.of(lines.split("\\|")))).isInstanceOf(IllegalStateException.class).hasMessageContaining("some.patterns");
    }
}
