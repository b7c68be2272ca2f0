package org.readout.extract.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.Memos;
import org.readout.model.RecordKind;

class AnnouncedTest {

    @ParameterizedTest
    @ValueSource(strings = {"Deux façons de nous protéger des fuites :", "Trois manières de participer à la gouvernance d’un modèle :", "Zwei Wege, uns zu schützen:", "Four ways of registering a model:", "Four ways to register models:",
        "Three ways of giving feedback to developers:", "Two ways of participating in the training of a model:"})
    void waysThatOthersGoAreWaysToGo(String sentence) {
        assertThat(Memos.WORDS.announced().in(sentence)).contains(RecordKind.APPROACH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Deux opportunités pour participer :", "Deux façons de nous écrire :", "Deux façons d’écrire à la commission :", "Deux façons de vous inscrire :", "Zwei Wege, uns zu schreiben:", "Four ways to register:", "Two opportunities to register your interest:",
        "Three ways of giving feedback:", "Three ways to give us your views:", "Two ways to participate in this consultation:", "Two opportunities to participate in the survey:", "Dos maneras de participar:"})
    void whatReadersMayDoIsNoWayToGo(String sentence) {
        assertThat(Memos.WORDS.announced().in(sentence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Trois façons d’ouvrir un modèle existent :", "Deux manières d'échanger des données :", "Deux modes d’exploitation :"})
    void elidedNounsAreCounted(String sentence) {
        assertThat(Memos.WORDS.announced().in(sentence)).contains(RecordKind.APPROACH);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Drei Möglichkeiten ergeben sich daraus:|OPPORTUNITY", "Three opportunities follow from this:|OPPORTUNITY"})
    void whatIsPossibleIsAnOpportunity(String sentence, RecordKind kind) {
        assertThat(Memos.WORDS.announced().in(sentence)).contains(kind);
    }

    @Test
    void noNounIsCountedAsTwoKinds() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("templates/words"))) {
            List<String> nouns = files.filter(file -> file.toString().endsWith(".yaml")).map(AnnouncedTest::words)
                    .flatMap(words -> Stream.of(RecordKind.values()).flatMap(kind -> words.lists().get(LanguageWords.COUNTED + kind.id()).stream().map(noun -> words.language() + ": " + Fold.words(noun)).distinct())).toList();
            assertThat(nouns).contains("de: moglichkeiten").doesNotHaveDuplicates();
        }
    }

    private static LanguageWords words(Path file) {
        try {
            return LanguageWords.read(file.getFileName().toString(), Files.readString(file)).value().orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
