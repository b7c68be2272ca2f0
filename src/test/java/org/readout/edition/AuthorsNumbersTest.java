package org.readout.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorsNumbersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"en|Table 2. Waits|Waits", "fr|Tableau 2 : Attentes|Attentes", "ja|表2.待ち|待ち", "ar|جدول 2. الانتظار|الانتظار", "ar|الجدول ٢: الانتظار|الانتظار",
        "ar|شكل 3 – المسار|المسار", "en|Table B: Waits|Waits", "en|Tables of waits|Tables of waits", "en|Table a nurse fills in|Table a nurse fills in"})
    void whatNumbersACaptionIsToldFromIt(String language, String caption, String rest) throws IOException {
        Furniture furniture = FurnitureReader.read(language, Files.readString(Path.of("templates/messages", language + ".properties"))).value().orElseThrow();
        assertThat(AuthorsNumbers.in(furniture).ofCaptions().matcher(caption).replaceFirst("")).isEqualTo(rest);
    }
}
