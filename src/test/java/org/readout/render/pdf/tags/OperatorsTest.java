package org.readout.render.pdf.tags;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class OperatorsTest {

    private static String written(String... lines) {
        Operators operators = new Operators();
        List.of(lines).forEach(operators::add);
        return operators.toString().strip().replace("\n", " | ");
    }

    @Test
    void textsThatFollowEachOtherAreOneTextObjectAndEachIsPlacedFromTheOneBefore() {
        assertThat(written("/P <</MCID 0>> BDC", "0.1 0.2 0.3 rg", "BT", "/F1 9.5 Tf", "1 0 0 1 93.525 765.33752 Tm", "(a) Tj", "ET", "EMC",
                "/P <</MCID 1>> BDC", "BT", "/F1 9.5 Tf", "1 0 0 1 93.525 750 Tm", "(b) Tj", "ET", "EMC"))
                .isEqualTo("BT | /P <</MCID 0>> BDC | 0.1 0.2 0.3 rg | /F1 9.5 Tf | 93.525 765.33752 Td | (a) Tj | EMC"
                        + " | /P <</MCID 1>> BDC | 0 -15.33752 Td | (b) Tj | EMC | ET");
    }

    @Test
    void whatIsDrawnEndsATextObjectAndWhatWasMarkedAroundItEndsOutsideOfIt() {
        assertThat(written("/P <</MCID 0>> BDC", "0 0 m", "5 5 9 9 3 3 c", "f", "BT", "1 0 0 1 1 2 Tm", "(a) Tj", "ET", "EMC", "BT", "1 0 0 1 1 3 Tm", "(b) Tj", "ET"))
                .isEqualTo("/P <</MCID 0>> BDC | 0 0 m | 5 5 9 9 3 3 c | f | BT | 1 2 Td | (a) Tj | ET | EMC | BT | 1 3 Td | (b) Tj | ET");
    }

    @Test
    void aFontIsNamedAgainOnceTheGraphicsStateWasRestored() {
        String[] text = {"BT", "/F1 9.5 Tf", "(a) Tj", "ET"};
        assertThat(written("q", text[0], text[1], text[2], text[3], "Q", text[0], text[1], text[2], text[3]))
                .isEqualTo("q | BT | /F1 9.5 Tf | (a) Tj | ET | Q | BT | /F1 9.5 Tf | (a) Tj | ET");
    }

    @Test
    void textThatLeansIsPlacedByItselfAndSoIsTheOneBehindIt() {
        assertThat(written("BT", "1 0 0.2 1 10 20 Tm", "(a) Tj", "ET", "BT", "1 0 0 1 10 30 Tm", "(b) Tj", "ET", "BT", "1 0 0 1 12 30 Tm", "(c) Tj", "ET"))
                .isEqualTo("BT | 1 0 0.2 1 10 20 Tm | (a) Tj | 1 0 0 1 10 30 Tm | (b) Tj | 2 0 Td | (c) Tj | ET");
    }

    @Test
    void barsAreRectanglesAndOtherShapesStayAsTheyAre() {
        assertThat(written("10 20 m", "110 20 l", "110 18.5 l", "10 18.5 l", "h", "f", "10 20 m", "110 20 l", "108 18.5 l", "12 18.5 l", "h", "f", "1 1 m", "2 2 l", "3 3 m", "4 4 l", "S"))
                .isEqualTo("10 20 100 -1.5 re | f | 10 20 m | 110 20 l | 108 18.5 l | 12 18.5 l | h | f | 1 1 m | 2 2 l | 3 3 m | 4 4 l | S");
    }

    @Test
    void artifactsThatDrawAreOneAndWhatGoesOnIsNotBegunAgain() {
        assertThat(written("/Artifact BMC", "1 2 3 4 re", "f", "EMC", "/Artifact BMC", "0.5 0.5 0.5 rg", "5 6 7 8 re", "f", "EMC", "q"))
                .isEqualTo("/Artifact BMC | 1 2 3 4 re | f | 0.5 0.5 0.5 rg | 5 6 7 8 re | f | EMC | q");
        Operators operators = new Operators();
        List.of("/P <</MCID 0>> BDC", "BT", "(a) Tj", "ET", "EMC").forEach(operators::add);
        operators.goOn();
        List.of("BT", "(b) Tj", "ET", "EMC").forEach(operators::add);
        assertThat(operators).hasToString("BT\n/P <</MCID 0>> BDC\n(a) Tj\n(b) Tj\nEMC\nET\n");
    }
}
