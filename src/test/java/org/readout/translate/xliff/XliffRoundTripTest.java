package org.readout.translate.xliff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.readout.finding.Checked;
import org.readout.model.Digest;
import org.readout.translate.Bitext;
import org.readout.translate.BitextFormat;

/** What is written is what is read, byte for byte, and what the schemas allow. */
class XliffRoundTripTest {

    private static final int BITEXTS = 40;

    static Stream<Arguments> formats() {
        return Stream.of(Arguments.of("1.2", new Xliff12(), List.of(Schemas.transitional(), Schemas.strict())),
                Arguments.of("1.2 without copies", new Xliff12(false), List.of(Schemas.transitional(), Schemas.strict())),
                Arguments.of("2.0", new Xliff2(), List.of(Schemas.two())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("formats")
    void nothingIsLost(String name, BitextFormat format, List<Schema> schemas) throws Exception {
        for (long seed : LongStream.range(0, BITEXTS).toArray()) {
            Bitext bitext = new RandomBitexts(seed).next();
            byte[] written = format.write(bitext);
            Checked<Bitext> read = format.read("a.xlf", written);
            assertThat(read.findings()).as("seed %d", seed).isEmpty();
            assertThat(read.value().orElseThrow()).as(() -> "seed " + seed + "\n" + new String(written, StandardCharsets.UTF_8)).isEqualTo(bitext);
            assertThat(format.write(read.value().orElseThrow())).as("seed %d", seed).isEqualTo(written);
            for (Schema schema : schemas) {
                assertThatCode(() -> schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(written))))
                        .as(() -> "seed " + seed + "\n" + new String(written, StandardCharsets.UTF_8)).doesNotThrowAnyException();
            }
        }
    }

    /** What XLIFF 2.0 has no place for. */
    @Test
    void nothingIsSomethingToo() throws Exception {
        Bitext empty = new Bitext("memo", "memo.docx", "en", "fr", Digest.NONE, "", List.of());
        Bitext withoutSegments = empty.with(List.of(new Bitext.Unit("a", "paragraph", true, Digest.NONE, Map.of(), List.of())));
        for (Bitext bitext : List.of(empty, withoutSegments)) {
            byte[] written = new Xliff12().write(bitext);
            Schemas.strict().newValidator().validate(new StreamSource(new ByteArrayInputStream(written)));
            assertThat(new Xliff12().read("a.xlf", written)).isEqualTo(Checked.of(bitext));
        }
    }
}
