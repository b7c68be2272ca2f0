package org.readout.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.Memos;

/** A region writes its days its own way, in the words of its language. */
class FurnitureRegionTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"en|April 2, 2024", "en-US|April 2, 2024", "en-GB|2 April 2024", "fr-CA|April 2, 2024", "eng|April 2, 2024"})
    void daysAreWrittenAsTheRegionDoes(String tag, String day) {
        assertThat(Memos.furniture().inRegion(tag).date(LocalDate.of(2024, 4, 2))).isEqualTo(day);
    }
}
