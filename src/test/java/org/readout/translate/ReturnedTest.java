package org.readout.translate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.finding.Finding;

/** What is wrong with what came back is found, kept aside if it is bad, and alone: its neighbours are taken. */
class ReturnedTest {

    private static final Bitext FRESH = Extraction.of(TranslatedMemos.memo("""
            ---
            lang: en
            ---
            # A memo

            ## Background

            The **weights** of 3 models are at [a page](https://example.org/weights) of Readout. Nobody has counted {0} of them yet, and nobody will do it in 2024.
            """), "fr", Segmentation.of("en"), Protection.of(List.of("Readout")), "");

    private static final String FIRST = "The ⟨1⟩weights⟨/1⟩ of 3 models are at ⟨2⟩a page⟨/2⟩ of Readout.";
    private static final String GOOD = "Les ⟨1⟩poids⟨/1⟩ de 3 modèles sont sur ⟨2⟩une page⟨/2⟩ de Readout.";

    @Test
    void whatIsSoundIsTaken() {
        Returned returned = returned(GOOD);
        assertThat(returned.findings()).isEmpty();
        assertThat(returned.sound().units()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "translation-tags-lost | Les poids de 3 modèles sont sur ⟨2⟩une page⟨/2⟩ de Readout. | aside",
            "translation-tags-added | Les ⟨1⟩poids⟨/1⟩ ⟨7/⟩ de 3 modèles sont sur ⟨2⟩une page⟨/2⟩ de Readout. | aside",
            "translation-tags-unbalanced | Les ⟨/1⟩poids⟨1⟩ de 3 modèles sont sur ⟨2⟩une page⟨/2⟩ de Readout. | aside",
            "translation-tags-unbalanced | Les ⟨1⟩poids de 3 modèles sont sur ⟨2⟩une page⟨/2⟩ de Readout. | aside",
            "translation-tags-reordered | Sur ⟨2⟩une page⟨/2⟩ de Readout sont les ⟨1⟩poids⟨/1⟩ de 3 modèles. | taken",
            "translation-numbers | Les ⟨1⟩poids⟨/1⟩ de 4 modèles sont sur ⟨2⟩une page⟨/2⟩ de Readout. | taken",
            "translation-protected | Les ⟨1⟩poids⟨/1⟩ de 3 modèles sont sur ⟨2⟩une page⟨/2⟩ de Lecture. | taken",
            "translation-links | Les ⟨1⟩poids⟨/1⟩ de 3 modèles sont sur ⟨2⟩une page⟨/2⟩ de Readout, voir www.example.org/autre. | aside",
            "translation-placeholders | Les ⟨1⟩poids⟨/1⟩ de 3 modèles {nom} sont sur ⟨2⟩une page⟨/2⟩ de Readout. | aside",
            "translation-equal-source | The ⟨1⟩weights⟨/1⟩ of 3 models are at ⟨2⟩a page⟨/2⟩ of Readout. | aside",
            "translation-wrong-language | Die ⟨1⟩Gewichte⟨/1⟩ der 3 Modelle stehen auf ⟨2⟩einer Seite⟨/2⟩ von Readout und sind nicht zu finden. | aside",
            "translation-empty | ⟨1⟩ ⟨/1⟩⟨2⟩⟨/2⟩ | aside",
            "translation-length | Les ⟨1⟩poids⟨/1⟩ de 3 modèles sont sur ⟨2⟩une page⟨/2⟩ de Readout bla bla bla bla bla bla bla bla bla bla bla bla bla bla bla bla bla bla bla bla bla bla bla bla bla bla bla bla bla bla bla bla bla bla bla bla bla bla bla bla bla bla bla bla bla bla bla bla bla bla bla bla bla bla bla bla bla bla bla bla bla bla bla. | taken"})
    void whatIsWrongIsFound(String rule, String target, String fate) {
        Returned returned = returned(target);
        assertThat(returned.findings()).extracting(Finding::rule).containsExactly(rule);
        assertThat(returned.aside()).hasSize(fate.equals("aside") ? 1 : 0);
        assertThat(returned.sound().units()).hasSize(fate.equals("aside") ? 0 : 1);
        assertThat(returned.findings().get(0).span().describe()).startsWith("back.xlf › ").contains("The weights of 3 models");
    }

    @Test
    void numbersAreToldAsTheyAreWritten() {
        assertThat(returned(GOOD.replace(" 3 ", " 1。2 ")).findings()).extracting(Finding::message).containsExactly("Numbers differ from the source: 3 is missing; 1 and 2 are new.");
        Bitext fresh = extracted("It costs 1.2 million euros, or 3,100 a day.");
        assertThat(Returned.of(told(fresh, "Cela coûte des millions."), fresh, "back.xlf", text -> Optional.empty()).findings()).extracting(Finding::message)
                .containsExactly("Numbers differ from the source: 1.2 and 3,100 are missing.");
    }

    /** Of a third language, by its letters or by its words. */
    @ParameterizedTest
    @ValueSource(strings = {"“התור ארוך מדי ולא צודק.”", "Die Warteschlange ist für die meisten von uns viel zu lang."})
    void aQuotationStaysAsItIs(String quotation) {
        Bitext fresh = Extraction.of(TranslatedMemos.memo("---\nlang: en\n---\n# A memo\n\n## Background\n\nNobody has counted them yet.\n\n" + quotation + "\n"), "fr", Segmentation.of("en"), Protection.NONE, "");
        Bitext back = told(fresh.with(fresh.units().stream().filter(unit -> unit.segments().get(0).source().text().equals(quotation)).toList()), quotation);
        assertThat(back.units()).hasSize(1);
        assertThat(Returned.of(back, fresh, "back.xlf", text -> text.startsWith("Die ") ? Optional.of("de") : Optional.empty()).findings()).isEmpty();
    }

    /** Serbian is written in both, and its tag says nothing of it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Red je predug i nije pravedan. | translation-equal-source", "Очередь слишком длинная. | ''"})
    void theSourceIsWrittenAsMostOfItIs(String left, String rule) {
        Bitext fresh = Extraction.of(TranslatedMemos.memo("---\nlang: sr\n---\n# A memo\n\n## Background\n\nNiko ne zna koliko ih čeka, a niko ih nije ni brojao.\n\n" + left + "\n"), "fr", Segmentation.of("sr"), Protection.NONE, "");
        Bitext back = told(fresh.with(fresh.units().stream().filter(unit -> unit.segments().get(0).source().text().equals(left)).toList()), left);
        assertThat(Returned.of(back, fresh, "back.xlf", text -> Optional.empty()).findings()).extracting(Finding::rule).containsExactlyElementsOf(rule.isEmpty() ? List.of() : List.of(rule));
    }

    private static Bitext extracted(String paragraph) {
        Bitext all = Extraction.of(TranslatedMemos.memo("---\nlang: en\n---\n# A memo\n\n## Background\n\n" + paragraph + "\n"), "fr", Segmentation.of("en"), Protection.NONE, "");
        return all.with(all.units().stream().filter(unit -> unit.kind().equals("paragraph")).toList());
    }

    private static Bitext told(Bitext fresh, String target) {
        return fresh.with(fresh.units().stream().map(unit -> unit.with(unit.segments().stream()
                .map(segment -> segment.with(Optional.of(Coded.of(target)), Bitext.State.TRANSLATED)).toList())).toList());
    }

    @Test
    void whatTheDraftNoLongerSaysIsStale() {
        Bitext.Unit unit = unit();
        Bitext.Segment segment = new Bitext.Segment("1", Coded.of("Something else stood here."), "", Optional.of(Coded.of("Autre chose.")), Bitext.State.FINAL, List.of());
        Bitext.Unit gone = new Bitext.Unit("paragraph-000000000000", unit.kind(), true, unit.context(), unit.notes(), List.of(segment));
        assertThat(rules(FRESH.with(List.of(gone)))).containsExactly("translation-stale");
        assertThat(rules(FRESH.with(List.of(unit.with(List.of(segment)))))).containsExactly("translation-source-altered");
    }

    @Test
    void neighboursOfWhatIsWrongAreTaken() {
        Bitext.Unit unit = unit();
        List<Bitext.Segment> segments = new ArrayList<>(unit.segments());
        segments.set(0, segments.get(0).with(Optional.of(coded("Les poids.", segments.get(0).source())), Bitext.State.TRANSLATED));
        segments.set(1, segments.get(1).with(Optional.of(Coded.of("Personne n’en a encore compté {0}, et personne ne le fera en 2024.")), Bitext.State.TRANSLATED));
        Returned returned = Returned.of(FRESH.with(List.of(unit.with(segments))), FRESH, "back.xlf", text -> Optional.empty());
        assertThat(returned.aside()).hasSize(1);
        assertThat(returned.sound().units().get(0).segments()).extracting(Bitext.Segment::id).containsExactly("2");
    }

    private static Bitext.Unit unit() {
        return FRESH.units().stream().filter(unit -> unit.segments().get(0).source().toString().equals(FIRST)).findFirst().orElseThrow();
    }

    private static List<String> rules(Bitext bitext) {
        return Returned.of(bitext, FRESH, "back.xlf", text -> Optional.empty()).findings().stream().map(Finding::rule).toList();
    }

    private static Returned returned(String target) {
        Bitext.Unit unit = unit();
        Bitext.Segment first = unit.segments().get(0);
        Bitext bitext = FRESH.with(List.of(unit.with(List.of(first.with(Optional.of(coded(target, first.source())), Bitext.State.TRANSLATED)))));
        return Returned.of(bitext, FRESH, "back.xlf", text -> text.startsWith("Die ") ? Optional.of("de") : Optional.empty());
    }

    /** Tags as {@link Coded#toString} shows them. */
    private static Coded coded(String text, Coded source) {
        List<Piece> pieces = new ArrayList<>();
        for (String part : text.split("(?=⟨)|(?<=⟩)")) {
            String id = part.replaceAll("\\D", "");
            Code code = new Code(id, "bold", "");
            pieces.add(!part.startsWith("⟨") ? new Piece.Words(part) : part.startsWith("⟨/") ? new Piece.Close(id) : part.endsWith("/⟩") ? new Piece.Alone(code)
                    : new Piece.Open(source.pieces().stream().filter(Piece.Open.class::isInstance).map(piece -> ((Piece.Open) piece).code()).filter(one -> one.id().equals(id)).findFirst().orElse(code)));
        }
        return new Coded(pieces);
    }
}
