package org.readout.verify.hidden;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SoftwareTest {

    @ParameterizedTest
    @ValueSource(strings = {"openhtmltopdf", "open-html-to-pdf", "PDFBox", "Apache POI", "LibreOffice", "OpenOffice", "Microsoft Office", "Microsoft Word", "Microsoft_x0020_Word", "MicrosoftWord",
        "Normal.dotm", "Adobe Photoshop", "Adobe PDF", "GIMP", "Inkscape", "sodipodi", "Google Docs", "pandoc", "Okapi", "ImageMagick", "iText", "Ghostscript", "Skia/PDF", "Lavf5"})
    void tellsANameWhereverItStands(String name) {
        assertThat(Software.firstIn(name)).contains(name);
        assertThat(Software.firstIn("made by " + name + ", once")).contains(name);
        assertThat(Software.firstIn("ma\u00e9\u4e2d " + name.toUpperCase(Locale.ROOT))).contains(name.toUpperCase(Locale.ROOT));
        assertThat(Software.firstIn(name.toLowerCase(Locale.ROOT) + ".")).contains(name.toLowerCase(Locale.ROOT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "op", "Open offices", "expandocs", "pandocs", "Gimps", "An adobe house", "Google", "micro", "Microsoft", "normal"})
    void tellsNoOtherWord(String text) {
        assertThat(Software.firstIn(text)).isEmpty();
    }
}
