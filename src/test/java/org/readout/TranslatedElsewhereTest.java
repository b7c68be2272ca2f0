package org.readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.elsewhere.Elsewhere;
import org.readout.finding.Checked;
import org.readout.model.Digest;
import org.readout.translate.Bitext;
import org.readout.translate.Bitext.Segment;
import org.readout.translate.Bitext.State;
import org.readout.translate.Bitext.Unit;
import org.readout.translate.Code;
import org.readout.translate.Coded;
import org.readout.translate.Piece;
import org.readout.translate.xliff.Xliff12;

/** OmegaT translates what is sent, without anyone at its keyboard, from a memory made of its own segments. */
@Tag("slow")
class TranslatedElsewhereTest {

    private static final Pattern FRENCH = Pattern.compile("(<tuv lang=\"FR\">\\s*<seg>)(.*?)(</seg>)", Pattern.DOTALL);
    private static final String PROJECT = """
            <?xml version="1.0" encoding="UTF-8"?>
            <omegat><project version="1.0"><source_dir>__DEFAULT__</source_dir><target_dir>__DEFAULT__</target_dir><tm_dir>__DEFAULT__</tm_dir>
            <glossary_dir>__DEFAULT__</glossary_dir><dictionary_dir>__DEFAULT__</dictionary_dir><source_lang>EN</source_lang><target_lang>FR</target_lang>
            <sentence_seg>false</sentence_seg><support_default_translations>true</support_default_translations><remove_tags>false</remove_tags></project></omegat>
            """;

    @TempDir
    private Path folder;

    @Test
    void everySegmentComesBackInItsPlaceWithItsCodes() throws Exception {
        Bitext sent = sample();
        Path project = folder.resolve("project");
        for (String part : List.of("source", "target", "tm/auto", "omegat", "glossary", "dictionary")) {
            Files.createDirectories(project.resolve(part));
        }
        Files.writeString(project.resolve("omegat.project"), PROJECT);
        Files.write(project.resolve("source/memo.xlf"), new Xliff12().write(sent));

        Path memory = folder.resolve("segments.tmx");
        omegat("--mode=console-createpseudotranslatetmx", "--pseudotranslatetmx=" + memory, "--pseudotranslatetype=equal", project.toString());
        Files.writeString(project.resolve("tm/auto/memory.tmx"), FRENCH.matcher(Files.readString(memory)).replaceAll("$1[$2]$3"));
        omegat("--mode=console-translate", project.toString());

        Checked<Bitext> returned = new Xliff12().read("memo.xlf", Files.readAllBytes(project.resolve("target/memo.xlf")));
        assertThat(returned.findings()).isEmpty();
        Bitext bitext = returned.value().orElseThrow();
        assertThat(bitext.with(List.of())).isEqualTo(sent.with(List.of()));
        assertThat(bitext.units()).hasSameSizeAs(sent.units());
        for (int at = 0; at < sent.units().size(); at++) {
            unit(sent.units().get(at), bitext.units().get(at));
        }
    }

    private static void unit(Unit sent, Unit returned) {
        assertThat(returned.with(List.of())).isEqualTo(sent.with(List.of()));
        for (int at = 0; at < sent.segments().size(); at++) {
            Segment before = sent.segments().get(at);
            Segment after = returned.segments().get(at);
            assertThat(after.with(before.target(), before.state())).as(sent.id()).isEqualTo(before);
            if (!sent.translate()) {
                assertThat(after).isEqualTo(before);
            } else {
                Coded from = before.target().orElse(before.source());
                assertThat(after.state()).as("not approved by OmegaT").isEqualTo(State.TRANSLATED);
                assertThat(after.target().orElseThrow().text()).isEqualTo("[" + from.text() + "]");
                assertThat(codes(after.target().orElseThrow())).isEqualTo(codes(from));
            }
        }
    }

    private static List<Piece> codes(Coded coded) {
        return coded.pieces().stream().filter(piece -> !(piece instanceof Piece.Words)).toList();
    }

    private void omegat(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("omegat", "--config-dir=" + folder.resolve("settings")));
        command.addAll(List.of(arguments));
        Elsewhere.run(folder, 180, command.toArray(String[]::new));
    }

    private static Bitext sample() {
        Code bold = new Code("1", "bold", "");
        Code link = new Code("2", "link", "https://example.org/?a=1&b=2");
        Code note = new Code("3", "x-note", "");
        Segment first = Segment.untranslated("1", coded(words("Model "), new Piece.Open(bold), words("weights"), new Piece.Close("1"), words(" are <open> & free.")), " ");
        Segment second = Segment.untranslated("2", coded(words("See "), new Piece.Protected("OpenAI"), words(" and"), new Piece.Alone(note), words(" the rest.")), "");
        Segment crossing = Segment.untranslated("1", coded(words("A link "), new Piece.Open(link), words("begins here.")), "  ");
        Segment crossed = Segment.untranslated("2", coded(words("It ends"), new Piece.Close("2"), words(" there.")), "");
        Segment mixed = Segment.untranslated("1", Coded.of("The word مفتوح means open; 😀 is a face."), "");
        Segment approved = new Segment("1", Coded.of("Training data"), "", Optional.of(Coded.of("Données")), State.FINAL, List.of());
        return new Bitext("open-ai", "open-ai.docx", "en", "fr", Digest.of("draft"), "2024-03-27", List.of(
                unit("paragraph-1", true, first, second), unit("paragraph-2", true, crossing, crossed), unit("paragraph-3", true, mixed),
                unit("code-4", false, Segment.untranslated("1", Coded.of("pip install weights"), "")), unit("heading-5", true, approved)));
    }

    private static Unit unit(String id, boolean translate, Segment... segments) {
        return new Unit(id, "paragraph", translate, Digest.of(id), Map.of("place", "Openness › Weights"), List.of(segments));
    }

    private static Coded coded(Piece... pieces) {
        return new Coded(List.of(pieces));
    }

    private static Piece words(String text) {
        return new Piece.Words(text);
    }
}
