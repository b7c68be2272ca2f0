package org.readout.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.readout.source.html.HtmlReader;
import org.readout.source.reading.DecodedText;
import org.readout.source.reading.Pictured;
import org.readout.zip.Zip;

/**
 * Drafts in Markdown and HTML with pictures that lie beside them: each is kept and read as one file, the zip of the text and of the pictures it
 * shows, as which it might also have been sent. So whatever goes by the draft's bytes goes by those of its pictures too.
 *
 * <p>Example: {@code memo.md} with {@code ![A chart](pictures/chart.png)}.
 */
public final class Illustrated {

    /** So many folders down pictures are looked for. */
    public static final int DEEPEST = 4;

    private static final Predicate<String> TEXT = Pattern.compile("(?i).*\\.(?:md|markdown|mdown|x?html?)").asMatchPredicate();
    private static final Predicate<String> PAGE = Pattern.compile("(?i).*\\.x?html?").asMatchPredicate();
    /** More than is shown may be found, as in examples of code: that does no harm. */
    private static final Pattern ADDRESS = Pattern.compile("]\\(\\s*<([^<>\\n]+)>|]\\(\\s*([^\\s()<>]+(?:\\([^\\s()]*\\)[^\\s()<>]*)*)|(?m:^ {0,3}\\[[^\\]\\n]+]:\\s*<?([^\\s<>]+)>?)"
            + "|\\bsrc\\s*=\\s*(?:\"([^\"\\n]+)\"|'([^'\\n]+)'|([^\\s\"'>]+))");
    private static final Pattern ESCAPED = Pattern.compile("\\\\(?=\\p{Punct})");
    private static final long MOST = Limits.STANDARD.megabytes() * 1024L * 1024L;

    private Illustrated() {
    }

    /** Whether a file of this name may be a picture that a draft shows. */
    public static boolean isPicture(String name) {
        return Pictured.isPicture(name);
    }

    /** Whether a file is one, by its name and by its bytes. */
    public static boolean isPicture(String name, byte[] bytes) {
        return isPicture(name) && Pictured.kind(bytes).isPresent();
    }

    /** The pictures a draft would show from its folder or below, whether they are there or not, as paths from it. */
    public static List<String> pictures(String file, byte[] draft) {
        if (!TEXT.test(file)) {
            return List.of();
        }
        boolean page = PAGE.test(file);
        return ADDRESS.matcher(page ? HtmlReader.text(draft) : DecodedText.of(draft).text()).results()
                .flatMap(found -> Stream.of(1, 2, 3, 4, 5, 6).map(found::group).filter(address -> address != null).limit(1))
                .flatMap(address -> Pictured.path("", page ? address.replace("&amp;", "&") : ESCAPED.matcher(address).replaceAll("")).stream())
                .filter(Illustrated::isBelow).distinct().sorted().toList();
    }

    private static boolean isBelow(String path) {
        List<String> steps = List.of(path.split("/"));
        return isPicture(path) && steps.size() <= DEEPEST + 1 && steps.stream().noneMatch(DraftFolder::isTemporary);
    }

    /** The file of a picture, if it is in the folder of drafts: no link leads out of it. */
    public static Optional<Path> beside(Path draft, String picture) {
        try {
            Path folder = draft.toAbsolutePath().getParent().toRealPath();
            Path file = folder.resolve(picture).toRealPath();
            return file.startsWith(folder) && Files.isRegularFile(file) ? Optional.of(file) : Optional.empty();
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** The bytes of a draft and of those pictures as one; of the draft alone where none of them is there. What would be too much is there without its bytes. */
    public static byte[] packed(Path draft, byte[] bytes, List<String> pictures) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(draft.getFileName().toString(), bytes);
        long room = MOST;
        for (String picture : pictures) {
            Optional<byte[]> read = read(beside(draft, picture), room);
            read.ifPresent(found -> files.put(picture, found));
            room -= read.map(found -> found.length).orElse(0);
        }
        return files.size() == 1 ? bytes : Zip.of(files);
    }

    private static Optional<byte[]> read(Optional<Path> picture, long room) {
        try {
            return picture.isEmpty() ? Optional.empty() : Optional.of(Files.size(picture.get()) > room ? new byte[0] : Files.readAllBytes(picture.get()));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            // the draft can be read all the same, and names the picture
            return Optional.of(new byte[0]);
        }
    }
}
