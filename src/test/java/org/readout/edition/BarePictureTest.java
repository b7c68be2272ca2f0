package org.readout.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.model.Media;

class BarePictureTest {

    @ParameterizedTest
    @ValueSource(strings = {"image/jpeg", "image/png", "image/gif", "image/webp", "image/svg+xml"})
    void nothingStaysButThePicture(String mediaType) throws IOException {
        byte[] seeded = Seeded.pictures().get(mediaType);
        byte[] bare = bare(mediaType, seeded);
        assertThat(latin(seeded)).contains(Seeded.WORD);
        assertThat(latin(bare)).doesNotContainIgnoringCase(Seeded.WORD).doesNotContain("inkscape");
        assertThat(bare(mediaType, bare)).as("a second time").isEqualTo(bare);
        if (mediaType.matches(".*(jpeg|png|gif)")) {
            assertSame(ImageIO.read(new ByteArrayInputStream(bare)), ImageIO.read(new ByteArrayInputStream(seeded)));
        }
    }

    @Test
    void whichWayIsUpStays() {
        assertThat(latin(bare("image/jpeg", Seeded.jpeg()))).contains("Exif\0\0MM\0*\0\0\0\10\0\1\1\22\0\3\0\0\0\1\0\6");
    }

    @Test
    void aDrawingKeepsWhatItShows() {
        assertThat(new String(bare("image/svg+xml", Seeded.pictures().get("image/svg+xml")), StandardCharsets.UTF_8))
                .isEqualTo("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"8\" height=\"8\" viewBox=\"0 0 8 8\"><rect x=\"0\" y=\"0\" width=\"8\" height=\"8\" rx=\"0\" fill=\"#123456\" stroke=\"#123456\"/></svg>");
    }

    private static byte[] bare(String mediaType, byte[] bytes) {
        return BarePicture.of(new Media(mediaType, bytes)).bytes();
    }

    private static void assertSame(BufferedImage bare, BufferedImage seeded) {
        assertThat(bare.getWidth()).isEqualTo(8);
        assertThat(bare.getRGB(0, 0, 8, 8, new int[64], 0, 8)).isEqualTo(seeded.getRGB(0, 0, 8, 8, new int[64], 0, 8));
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
