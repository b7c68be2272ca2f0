package org.readout.extract.language;

/** What captions begin with, for patterns that ignore case. */
public final class CaptionWords {

    public static final String PICTURE = "(?:fig(?:\\.|ures?|uras?)?|abb(?:\\.|ildung)|schaubild|chart|graphique|gráfico|grafik|illustration|ilustración)";
    public static final String ANY = "(?:table|box|tableau|encadré|tabla|cuadro|recuadro|tabelle|kasten|" + PICTURE + ")";

    private CaptionWords() {
    }
}
