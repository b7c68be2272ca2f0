package org.readout.translate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.readout.Memos;
import org.readout.model.Memo;
import org.readout.source.WordCase;

/** Memos to translate, and translations of them by a known function. */
final class TranslatedMemos {

    private static final List<Memo> ALL = read();
    /** Where the sentences of a memo end takes longest to find, and many tests ask. */
    private static final Map<Memo, Bitext> EXTRACTED = new IdentityHashMap<>();

    private TranslatedMemos() {
    }

    /** Those that ship, everything a reader knows, and every ninth of the labelled drafts, which are in four languages. */
    static Stream<Memo> all() {
        return ALL.stream();
    }

    private static List<Memo> read() {
        return Stream.concat(Stream.of("input/openness-policy-memo.md", "input/openness-technical-memo.docx", "src/test/resources/drafts/everything.html",
                "src/test/resources/drafts/small-technical-memo.md").map(Path::of), labelled()).flatMap(file -> extracted(file).stream()).toList();
    }

    private static Stream<Path> labelled() {
        try (Stream<Path> files = Files.walk(Path.of("src/test/resources/labelled"))) {
            List<Path> paths = files.filter(file -> file.toString().matches(".*\\.(md|html|fodt|txt|docx\\.xml)") && !file.endsWith("README.md")).sorted().toList();
            return IntStream.range(0, paths.size()).filter(at -> at % 9 == 0).mapToObj(paths::get);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of some drafts of an unknown manner no memo is made. */
    private static Optional<Memo> extracted(Path file) {
        try {
            String name = file.getFileName().toString();
            byte[] bytes = name.endsWith(".docx.xml") ? WordCase.pack(Files.readString(file)) : Files.readAllBytes(file);
            return Memos.read(name.replace(".docx.xml", ".docx"), bytes).then(Memos::extracted).value();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Memo memo(String markdown) {
        return Memos.read("memo.md", markdown.getBytes(StandardCharsets.UTF_8)).then(Memos::extracted).value().orElseThrow();
    }

    static Bitext extracted(Memo memo) {
        return EXTRACTED.computeIfAbsent(memo, one -> Extraction.of(one, "qps-ploc", Segmentation.of(Extraction.language(one)), Protection.NONE, ""));
    }

    /** Letters of ASCII moved by 13 places: twice is nothing. */
    static String turned(String text) {
        StringBuilder turned = new StringBuilder();
        text.chars().forEach(c -> turned.append((char) (c >= 'a' && c <= 'z' ? 'a' + (c - 'a' + 13) % 26 : c >= 'A' && c <= 'Z' ? 'A' + (c - 'A' + 13) % 26 : c)));
        return turned.toString();
    }

    /** Every segment translated, words by words. */
    static Bitext translated(Bitext bitext, UnaryOperator<String> words) {
        return bitext.with(bitext.units().stream().map(unit -> !unit.translate() ? unit : unit.with(unit.segments().stream()
                .map(segment -> segment.with(Optional.of(told(segment.source(), words)), Bitext.State.FINAL)).toList())).toList());
    }

    static Coded told(Coded coded, UnaryOperator<String> words) {
        List<Piece> pieces = coded.pieces().stream().map(piece -> piece instanceof Piece.Words said ? (Piece) new Piece.Words(words.apply(said.text())) : piece).toList();
        return new Coded(pieces);
    }
}
