package org.readout.render.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.Golden;
import org.readout.Themes;
import org.readout.edition.Exhibit;
import org.readout.edition.Furniture;
import org.readout.edition.FurnitureReader;
import org.readout.edition.Spectrum;
import org.readout.render.Theme;

/** Pictures of few and many components, with names short and long, in several scripts. */
class PicturesTest {

    private static final Theme THEME = Themes.READOUT;
    private static final Typeface TYPEFACE = Typeface.of(THEME);
    private static final Furniture ENGLISH = furniture();
    private static final double WIDTH = 540;
    private static final double TALLEST = 740;
    private static final List<String> WORDS = List.of("data", "weights", "Verarbeitungsdokumentationsverantwortliche", "模型权重与数据", "вес", "of", "بيانات",
            "evaluation", "and", "licences");

    private final Pictures pictures = new Pictures(TYPEFACE, ENGLISH, false);

    @Test
    void asMarkup() {
        Exhibit.Stack stack = new Exhibit.Stack("s", List.of("AI artifacts", "Documentation"), List.of(
                new Exhibit.Stack.Layer("Data", List.of(List.of(entry("Training data"), entry("A & <b>")), List.of())),
                new Exhibit.Stack.Layer("", List.of(List.of(), List.of(entry("Model card"))))));
        Golden.matches("render/stack.svg", Svg.standalone(pictures.stack(stack, WIDTH, TALLEST).get(0), Palette.of(THEME), TYPEFACE.family()) + "\n");
        Golden.matches("render/spectrum.svg", Svg.classes(pictures.spectrum("Weights", new Spectrum(List.of("closed", "gated", "open")), WIDTH)) + "\n");
        Exhibit.Matrix matrix = new Exhibit.Matrix("m", List.of("system-goals", "societal-goals"), List.of(
                new Exhibit.Matrix.Row(entry("Weights"), List.of("Said.", "")), new Exhibit.Matrix.Row(entry("Data"), List.of("", "Said."))));
        Golden.matches("render/matrix.svg", Svg.classes(pictures.matrix(matrix, WIDTH, TALLEST).get(0)) + "\n");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 40, 120})
    void noPictureIsTooTallAndNoWordsLeaveTheirPlace(int components) {
        Random random = new Random(components);
        for (int run = 0; run < 20; run++) {
            Exhibit.Stack stack = stack(components, random);
            List<Drawing> drawings = pictures.stack(stack, WIDTH, TALLEST);
            assertThat(drawings).allSatisfy(drawing -> {
                assertThat(drawing.height()).isLessThanOrEqualTo(TALLEST);
                everythingIsInside(drawing);
            });
            assertThat(drawings.stream().flatMap(drawing -> drawing.marks().stream()).filter(PicturesTest::isBox).count()).isEqualTo(components);
            String alternatives = String.join(" ", drawings.stream().map(Drawing::alternative).toList());
            stack.layers().stream().flatMap(layer -> layer.cells().stream()).flatMap(List::stream)
                    .forEach(one -> assertThat(alternatives.split(one.title(), -1)).as(one.title()).hasSize(2));
            assertThat(pictures.stack(stack, WIDTH, TALLEST)).isEqualTo(drawings);
        }
    }

    @Test
    void scalesHoldTheirWords() {
        Random random = new Random(3);
        for (int steps = 2; steps <= 9; steps++) {
            List<String> names = new ArrayList<>();
            for (int at = 0; at < steps; at++) {
                names.add(name(random, at));
            }
            Drawing drawing = pictures.spectrum("Weights", new Spectrum(names), WIDTH);
            everythingIsInside(drawing);
            assertThat(drawing.alternative()).contains(names);
            Drawing down = pictures.spectrumDown("Weights", new Spectrum(names), 300);
            everythingIsInside(down);
            assertThat(down.alternative()).isEqualTo(drawing.alternative());
        }
    }

    @Test
    void readFromTheRightAPictureIsTheMirrorOfItself() {
        Drawing drawing = pictures.spectrum("Weights", new Spectrum(List.of("closed", "open")), WIDTH);
        assertThat(new Pictures(TYPEFACE, ENGLISH, true).spectrum("Weights", new Spectrum(List.of("closed", "open")), WIDTH)).isEqualTo(drawing.mirrored());
        everythingIsInside(drawing.mirrored());
    }

    /** Words lie within the picture, and those that start in a box end in it. */
    private static void everythingIsInside(Drawing drawing) {
        List<Drawing.Box> boxes = drawing.marks().stream().filter(PicturesTest::isBox).map(Drawing.Box.class::cast).toList();
        for (Drawing.Mark mark : drawing.marks()) {
            if (mark instanceof Drawing.Words words) {
                assertThat(words.x()).isGreaterThanOrEqualTo(0);
                assertThat(words.x() + words.width()).isLessThanOrEqualTo(drawing.width());
                assertThat(words.y()).isLessThanOrEqualTo(drawing.height());
                assertThat(words.width()).isEqualTo(TYPEFACE.width(words.text(), words.size(), words.bold()));
                boxes.stream().filter(box -> box.x() <= words.x() && words.x() < box.x() + box.width() && box.y() <= words.y() && words.y() < box.y() + box.height())
                        .forEach(box -> assertThat(words.x() + words.width()).as(words.text()).isLessThanOrEqualTo(box.x() + box.width()));
            }
        }
        for (Drawing.Box box : boxes) {
            assertThat(boxes).filteredOn(other -> other != box).noneMatch(other -> other.x() < box.x() + box.width() - 0.01 && box.x() < other.x() + other.width() - 0.01
                    && other.y() < box.y() + box.height() - 0.01 && box.y() < other.y() + other.height() - 0.01);
        }
    }

    /** A component's box, not the ground of a layer. */
    private static boolean isBox(Drawing.Mark mark) {
        return mark instanceof Drawing.Box box && box.fill() == Ink.PAPER;
    }

    private static Exhibit.Stack stack(int components, Random random) {
        int layers = 1 + random.nextInt(6);
        int dimensions = 1 + random.nextInt(5);
        List<List<List<Exhibit.Entry>>> cells = new ArrayList<>();
        for (int layer = 0; layer < layers; layer++) {
            List<List<Exhibit.Entry>> row = new ArrayList<>();
            for (int dimension = 0; dimension < dimensions; dimension++) {
                row.add(new ArrayList<>());
            }
            cells.add(row);
        }
        for (int at = 0; at < components; at++) {
            cells.get(random.nextInt(layers)).get(random.nextInt(dimensions)).add(entry(name(random, at)));
        }
        List<String> heads = new ArrayList<>();
        for (int at = 0; at < dimensions; at++) {
            heads.add(name(random, 1000 + at));
        }
        List<Exhibit.Stack.Layer> rows = new ArrayList<>();
        for (int at = 0; at < layers; at++) {
            rows.add(new Exhibit.Stack.Layer(name(random, 2000 + at), cells.get(at)));
        }
        return new Exhibit.Stack("s", heads, rows);
    }

    private static String name(Random random, int number) {
        StringBuilder name = new StringBuilder("<").append(number).append('>');
        for (int words = random.nextInt(5); words > 0; words--) {
            name.append(' ').append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return name.toString();
    }

    private static Exhibit.Entry entry(String title) {
        return new Exhibit.Entry("component", "component", title);
    }

    private static Furniture furniture() {
        try {
            return FurnitureReader.read("en", Files.readString(Path.of("templates/messages/en.properties"))).value().orElseThrow();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
