package org.readout.source.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StillDrawingTest {

    private static final String OPEN = "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" width=\"8\" height=\"9\" ";

    @ParameterizedTest
    @ValueSource(strings = {"onload='alert(1)'><rect/>", "><script>alert(1)</script><rect/>", "><rect onclick='alert(1)'/>", "><image xlink:href='http://example.org/alert.png'/><rect/>",
        "><image href='file:///alert'/><rect/>", "><use href='other.svg#alert'/><rect/>", "><rect style='fill:url(http://example.org/alert#a)'/>", "><rect fill=\"url('alert.svg#a')\"/>",
        "><style>@import 'alert.css'; @font-face { font-family: x; src: url(alert.ttf) } rect { fill: red }</style><rect/>", "><foreignObject><p xmlns='http://www.w3.org/1999/xhtml'>alert</p></foreignObject><rect/>",
        "><rect><animate attributeName='x' to='alert'/></rect>", "><image href='data:image/svg+xml,%3Csvg onload=alert(1)/%3E'/><rect/>"})
    void whatRunsMovesOrIsFetchedGoes(String inside) {
        StillDrawing still = of(OPEN + inside + "</svg>").orElseThrow();
        assertThat(still.active()).isTrue();
        assertThat(text(still)).contains("<rect").doesNotContain("alert");
    }

    @ParameterizedTest
    @ValueSource(strings = {"><rect fill='url(#a)'/><use xlink:href='#b'/>", "><image href='data:image/png;base64,AAAA'/>", "><style>rect{fill:url(\"#a\")}</style>"})
    void whatIsInTheFileStays(String inside) {
        String said = text(of(OPEN + inside + "</svg>").filter(still -> !still.active()).orElseThrow());
        assertThat(said.replace('"', '\'').replace("/>", "").replace("></svg>", "")).contains(inside.substring(1, inside.length() - 2).split("/>")[0].replace('"', '\''));
    }

    @Test
    void aLinkLeadsNowhereAndIsNotToldOf() {
        StillDrawing still = of(OPEN + "><a xlink:href='http://example.org'><rect/></a></svg>").orElseThrow();
        assertThat(still.active()).isFalse();
        assertThat(text(still)).doesNotContain("example.org").contains("<rect/>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"width='20mm' height='10'|20mm|10", "viewBox='0 0 400 300'|400|300", "viewBox='-5,-5,40,30' width='100%'|40|30", "''|300|150"})
    void itSaysHowLargeItIs(String size, String width, String height) {
        assertThat(text(of("<svg xmlns='http://www.w3.org/2000/svg' " + size + "/>").orElseThrow())).contains("width=\"" + width + "\"", "height=\"" + height + "\"");
    }

    @Test
    void whatADrawingProgramDeclaresIsPutInPlace() {
        String declared = "<?xml version='1.0' encoding='ISO-8859-1'?><!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd' [<!ENTITY ns 'http://www.w3.org/2000/svg'>]>"
                + "<svg xmlns='&ns;' width='1' height='1'><text>\u00e9</text></svg>";
        StillDrawing still = StillDrawing.of(declared.getBytes(StandardCharsets.ISO_8859_1)).orElseThrow();
        assertThat(still.active()).isFalse();
        assertThat(text(still)).isEqualTo("<svg xmlns=\"http://www.w3.org/2000/svg\" height=\"1\" width=\"1\"><text>\u00e9</text></svg>");
    }

    @Test
    void aBrowserIsToldThatItIsSvg() {
        assertThat(text(of("<svg width='1' height='1'><g><rect/></g></svg>").orElseThrow()))
                .contains("xmlns=\"http://www.w3.org/2000/svg\"", "><g><rect/></g></svg>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<svg xmlns='http://www.w3.org/2000/svg'><rect>", "<html/>", "", "<svg xmlns='http://www.w3.org/2000/svg' x:href='#a'/>",
        "<!DOCTYPE svg [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;'><!ENTITY d '&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;'>"
                + "<!ENTITY e '&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;'><!ENTITY f '&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;'>]><svg><text>&f;&f;</text></svg>"})
    void whatNoBrowserShowsIsNone(String svg) {
        assertThat(of(svg)).isEmpty();
    }

    private static Optional<StillDrawing> of(String svg) {
        return StillDrawing.of(svg.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(StillDrawing still) {
        return new String(still.svg(), StandardCharsets.UTF_8);
    }
}
