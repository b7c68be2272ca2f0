package org.readout.render.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.Themes;

/** Drawings in pixels, two for each of theirs; ink is what is not white. */
class VectorPictureTest {

    private static final int WHITE = 0xFFFFFFFF;

    /** The box that the ink of a drawing of 100 by 40 fills, in its own pixels: left, top, right, bottom. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "<rect x='10' y='5' width='20' height='30'/>|10 5 30 35",
        "<style>.a>rect{width:20px}</style><g class='a'><rect x='10' y='5' height='30'/></g>|10 5 30 35",
        "<defs><clipPath id='c'><rect width='100' height='40'/></clipPath><path id='p' d='M0 0h10v10h-10z'/></defs><g clip-path='url(#c)'><use href='#p' x='60' y='20'/></g>|60 20 70 30",
        "<switch><g><rect x='10' y='5' width='20' height='30'/></g><rect width='90' height='40'/></switch>|10 5 30 35"})
    void shapesStandWhereTheyAreDrawn(String drawing, String box) throws IOException {
        assertThat(box(drawing)).isEqualTo(box);
    }

    /** Where the ink of words begins and ends, give or take a pixel and a letter's own room. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "<text x='50' y='20' font-size='10'>HHHH</text>|50|80",
        "<text x='50' y='20' font-size='10' text-anchor='middle'>HHHH</text>|35|65",
        "<text x='50' y='20' font-size='10' text-anchor='end'>HHHH</text>|20|50",
        "<text x='50' y='20' style=\"font: bold 10px 'DejaVu Sans'; text-anchor: end\">HHHH</text>|20|50",
        "<text x='50' y='20' font-size='10' direction='rtl'>HH</text>|35|50",
        "<text x='10' y='20' font-size='10' textLength='80'>HHHH</text>|10|90",
        "<text y='20' font-size='10'><tspan x='10'>H</tspan><tspan x='80'>H</tspan></text>|10|88",
        "<text x='10 80' y='20' font-size='10'>HH</text>|10|88",
        "<text y='20' font-size='5'><tspan x='10' font-size='2em'>HHHH</tspan></text>|10|40"})
    void wordsStandWhereTheyAreAnchored(String drawing, int left, int right) throws IOException {
        String[] box = box(drawing).split(" ");
        assertThat(Integer.parseInt(box[0])).isBetween(left - 1, left + 5);
        assertThat(Integer.parseInt(box[2])).isBetween(right - 6, right + 2);
        assertThat(Integer.parseInt(box[1])).isBetween(10, 17);
    }

    @Test
    void lettersAreAsBoldAsTheyAreSaidToBe() throws IOException {
        long regular = ink("<text x='10' y='30' font-size='20'>HHH</text>");
        assertThat(ink("<text x='10' y='30' font-size='20' font-weight='bold'>HHH</text>")).isGreaterThan(regular * 5 / 4);
    }

    @Test
    void lettersThatNoFontHasAreNamed() {
        VectorPicture picture = VectorPicture.of("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><text>Code \ud80c\udc00</text></svg>"
                .getBytes(StandardCharsets.UTF_8), Themes.READOUT).orElseThrow();
        assertThat(picture.missing()).containsExactly(0x13000);
        assertThat(picture.words()).isEqualTo("Code \ud80c\udc00");
    }

    @Test
    void whatCannotBeUnderstoodIsNone() {
        assertThat(VectorPicture.of("no drawing".getBytes(StandardCharsets.UTF_8), Themes.READOUT)).isEmpty();
        assertThat(VectorPicture.of("<svg xmlns='http://www.w3.org/2000/svg' width='0' height='0'/>".getBytes(StandardCharsets.UTF_8), Themes.READOUT)).isEmpty();
    }

    private static String box(String drawing) throws IOException {
        BufferedImage image = image(drawing);
        int left = image.getWidth();
        int top = image.getHeight();
        int right = 0;
        int bottom = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if (image.getRGB(x, y) != WHITE) {
                    left = Math.min(left, x);
                    top = Math.min(top, y);
                    right = Math.max(right, x + 1);
                    bottom = Math.max(bottom, y + 1);
                }
            }
        }
        return left / 2 + " " + top / 2 + " " + (right + 1) / 2 + " " + (bottom + 1) / 2;
    }

    private static long ink(String drawing) throws IOException {
        BufferedImage image = image(drawing);
        long ink = 0;
        for (int at = 0; at < image.getWidth() * image.getHeight(); at++) {
            ink += 255 - (image.getRGB(at % image.getWidth(), at / image.getWidth()) & 0xff);
        }
        return ink;
    }

    private static BufferedImage image(String drawing) throws IOException {
        String svg = "<svg xmlns='http://www.w3.org/2000/svg' width='100' height='40'>" + drawing + "</svg>";
        return ImageIO.read(new ByteArrayInputStream(VectorPicture.of(svg.getBytes(StandardCharsets.UTF_8), Themes.READOUT).orElseThrow().png("#ffffff")));
    }
}
