package org.readout.source.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.model.Media;

class DataUriTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"data:image/png;base64,UE5H|image/png", "data:image/svg+xml;charset=utf-8,PNG|image/svg+xml",
        "data:image/gif,%50NG|image/gif", "data:image/png;name=x.png;base64,UE5H|image/png"})
    void theBytesAsTheyWere(String address, String type) {
        assertThat(DataUri.media(address)).contains(new Media(type, "PNG".getBytes(StandardCharsets.US_ASCII)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/a.png", "data:text/html,x", "data:image/png;base64,?", "image.png", ""})
    void anythingElseIsNotFollowed(String address) {
        assertThat(DataUri.media(address)).isEmpty();
    }
}
