package org.readout.source.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines below a title that are said of the memo, and what only begins like one. */
class TitlePageTest {

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", value = {
        "Date: 3 November 2026 => 2026-11-03",
        "14 October 2026 => 2026-10-14",
        "Datum: 3. November 2026 => 2026-11-03",
        "Berlin, den 3. November 2026 => 2026-11-03",
        "Le 3 novembre 2026 => 2026-11-03",
        "Published 3 November 2026 => 2026-11-03",
        "Publié le 3 novembre 2026 => 2026-11-03",
        "6 min read · 3 Nov 2026 => 2026-11-03",
        "Fecha: 3 de noviembre de 2026 => 2026-11-03"})
    void datesMaySayThatTheyAre(String line, String date) {
        TitlePage page = begun();
        assertThat(page.takes(TitlePage.Role.OTHER, line)).isTrue();
        assertThat(page.date().map(Object::toString)).hasValue(date);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", value = {
        "Authors: Lee Tanaka, Marta Bianchi => AUTHOR Lee Tanaka, AUTHOR Marta Bianchi",
        "By Ada Byron and Grace Hopper => AUTHOR Ada Byron, AUTHOR Grace Hopper",
        "By the Working Group on Data => AUTHOR the Working Group on Data",
        "Edited by Vincent van Gogh => EDITOR Vincent van Gogh",
        "Auteurs : Chloé Martin et Idris Benali => AUTHOR Chloé Martin, AUTHOR Idris Benali",
        "Par Chloé Martin => AUTHOR Chloé Martin",
        "By Ada Byron and Grace Hopper · 9 Nov 2026 · 6 min read => AUTHOR Ada Byron, AUTHOR Grace Hopper",
        "Von Eva Groß | 9. November 2026 | Lesezeit 6 Minuten => AUTHOR Eva Groß",
        "Autorinnen: Eva Groß und Ida Kern => AUTHOR Eva Groß, AUTHOR Ida Kern",
        "Herausgegeben von Ida Kern => EDITOR Ida Kern",
        "Autoras: Ana Ruiz y Eva Paz => AUTHOR Ana Ruiz, AUTHOR Eva Paz",
        "Autor:in: Ada Byron => AUTHOR Ada Byron",
        "Autor*innen: Ada Byron und Ida Kern => AUTHOR Ada Byron, AUTHOR Ida Kern",
        "Autor:Ingrid Kern => AUTHOR Ingrid Kern",
        "Herausgeber/in: Ida Kern => EDITOR Ida Kern",
        "By the Ministry of Water => AUTHOR the Ministry of Water",
        "By Ada Byron and the Data Team => AUTHOR Ada Byron, AUTHOR the Data Team",
        "Von der Arbeitsgruppe Daten => AUTHOR der Arbeitsgruppe Daten",
        "Von Ursula von der Leyen => AUTHOR Ursula von der Leyen",
        "By 山田太郎 => AUTHOR 山田太郎",
        "Revisado por José Ortega => REVIEWER José Ortega"})
    void namesAreKnownByWhatStandsBeforeThem(String line, String names) {
        TitlePage page = begun();
        assertThat(page.takes(TitlePage.Role.OTHER, line)).isTrue();
        assertThat(page.contributors().stream().map(one -> one.role() + " " + one.name()).collect(Collectors.joining(", "))).isEqualTo(names);
    }

    @ParameterizedTest
    @ValueSource(strings = {"By 2030 cities must act.", "By opening data, the council saves money.", "By Monday, the council must decide.", "Par ailleurs, le conseil décide.", "Von allen Wegen ist dies der kürzeste.", "Por qué abrir los datos",
        "By Ada Byron · who knows", "3 November 2026 – 5 November 2026", "By Ada Byron | 3 November 2026 – 5 November 2026", "Authors disagree on this.", "Dates: see below", "Von der Idee zum Gesetz", "By the Numbers", "BY THE NUMBERS", "Por la Igualdad", "Von Berlin nach Paris", "Von Berlin Nach Paris", "Von Neumann machines", "By Land and Sea", "Le conseil décide."})
    void whatBeginsLikeASentenceIsText(String line) {
        assertThat(begun().takes(TitlePage.Role.OTHER, line)).isFalse();
    }

    @Test
    void withoutAColonOnlyTheDraftsLanguageIsHeard() {
        assertThat(begun("en").takes(TitlePage.Role.OTHER, "Von Neumann Machines")).isFalse();
        assertThat(begun("de-AT").takes(TitlePage.Role.OTHER, "Von Eva Groß")).isTrue();
        assertThat(begun("en").takes(TitlePage.Role.OTHER, "Autorin: Eva Groß")).isTrue();
        assertThat(begun("pt").takes(TitlePage.Role.OTHER, "Por Ana Silva")).isTrue();
    }

    @Test
    void whereAStyleSaysThatALineNamesSomebodyOneNameIsEnough() {
        TitlePage page = begun();
        assertThat(page.takes(TitlePage.Role.BYLINE, "By Plato")).isTrue();
        assertThat(page.contributors()).extracting(one -> one.name()).containsExactly("Plato");
    }

    private static TitlePage begun() {
        return begun("");
    }

    private static TitlePage begun(String language) {
        TitlePage page = new TitlePage(true, language);
        page.takes(TitlePage.Role.TITLE, "A memo");
        return page;
    }
}
