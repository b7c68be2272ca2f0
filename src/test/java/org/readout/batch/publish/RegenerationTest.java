package org.readout.batch.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.batch.Kept;
import org.readout.batch.work.Progress;
import org.readout.batch.work.Settings;
import org.readout.batch.work.Settings.Manner;
import org.readout.model.Digest;
import org.readout.store.OutputFolder;

/**
 * A file is edited, and what is made of it by a run that keeps what it can is held against what a run makes that keeps nothing:
 * the bytes must be the same, whatever was edited.
 */
class RegenerationTest {

    private static final Path DRAFTS = Path.of("src/test/resources/drafts");
    private static final Manner USUAL = Manner.USUAL.withoutVerifying();

    @TempDir
    Path folder;

    @BeforeEach
    void fill() throws IOException {
        for (Path file : files(Path.of("templates"))) {
            copy(file, folder.resolve("templates").resolve(Path.of("templates").relativize(file)));
        }
        for (String draft : List.of("small-policy-memo.md", "small-technical-memo.md")) {
            copy(DRAFTS.resolve(draft), folder.resolve("input").resolve(draft));
        }
    }

    @Test
    void anEditMakesWhatItTouchesAndNothingElse() throws IOException {
        List<Edited> edits = edit(new TreeSet<>(Set.of("policymakers", "public", "translators")), List.of("input/small-policy-memo.md", "templates/themes/readout/print.css", "templates/themes/base/screen.css",
                "templates/messages/en.properties", "templates/messages/fr.properties", "templates/audiences/public.yaml"));
        Map<String, Edited> byFile = edits.stream().collect(Collectors.toMap(Edited::file, edited -> edited));
        assertThat(byFile.get("input/small-policy-memo.md").rebuilt().keySet()).isNotEmpty().allMatch(path -> path.contains("policy"));
        assertThat(byFile.get("input/small-policy-memo.md").rebuilt().values()).allSatisfy(why -> assertThat(why).containsExactly("small-policy-memo.md changed"));
        assertThat(byFile.get("templates/themes/readout/print.css").rebuilt().keySet()).isNotEmpty().allMatch(path -> path.endsWith(".pdf"));
        assertThat(byFile.get("templates/themes/readout/print.css").rebuilt().values())
                .allSatisfy(why -> assertThat(why).containsExactly("themes/readout/print.css changed"));
        assertThat(byFile.get("templates/themes/base/screen.css").rebuilt().keySet()).isNotEmpty().allMatch(path -> path.endsWith(".html"));
        assertThat(byFile.get("templates/messages/en.properties").rebuilt().keySet()).isNotEmpty().noneMatch(path -> path.endsWith(".xlf"));
        assertThat(byFile.get("templates/audiences/public.yaml").rebuilt().keySet()).isNotEmpty().allMatch(path -> path.startsWith("public/"));
        assertThat(byFile.get("templates/messages/fr.properties").rebuilt()).isEmpty();
    }

    @Test
    @Tag("slow")
    void everyFileInTurn() throws IOException {
        List<String> all = Stream.of("input", "templates").flatMap(name -> files(folder.resolve(name)).stream())
                .map(file -> folder.relativize(file).toString().replace('\\', '/')).toList();
        List<Edited> edits = edit(new TreeSet<>(), all);
        StringBuilder table = new StringBuilder("| edited | changed | made again |\n|---|---:|---:|\n");
        edits.forEach(edited -> table.append("| ").append(edited.file()).append(" | ").append(edited.changed().size()).append(" | ")
                .append(edited.rebuilt().size()).append(" |\n"));
        Files.writeString(Path.of("target/regeneration.md"), table);
        assertThat(edits).hasSameSizeAs(all);
        assertThat(edits.stream().mapToInt(edited -> edited.changed().size()).sum()).isPositive();
    }

    /** @param changed renditions whose bytes are not what they were */
    private record Edited(String file, Set<String> changed, SortedMap<String, List<String>> rebuilt) {
    }

    /** @param audiences to publish for; for all of them when there is none */
    private List<Edited> edit(SortedSet<String> audiences, List<String> files) throws IOException {
        Kept.into(folder.resolve("kept"));
        try (Publishing keeping = Publishing.open(settings("kept", audiences, USUAL)); Publishing anew = Publishing.open(settings("anew", audiences, USUAL.makingAnew()))) {
            keeping.publish(Progress.NONE);
            return files.stream().map(file -> edit(file, keeping, anew)).toList();
        }
    }

    private Edited edit(String file, Publishing keeping, Publishing anew) {
        Path path = folder.resolve(file);
        try {
            byte[] original = Files.readAllBytes(path);
            Map<String, Digest> before = release("kept");
            Files.write(path, edited(path, original));
            Publishing.Outcome outcome = keeping.publish(Progress.NONE);
            anew.publish(Progress.NONE);
            Map<String, Digest> after = release("kept");
            assertThat(differences(after, release("anew"))).as("not as made from nothing, after an edit of " + file).isEmpty();
            Set<String> changed = new TreeSet<>(after.keySet());
            changed.removeIf(name -> !name.contains("/") || after.get(name).equals(before.get(name)));
            assertThat(outcome.rebuilt().keySet()).as("made again after an edit of " + file).containsAll(changed);
            Files.write(path, original);
            assertThat(keeping.publish(Progress.NONE).rebuilt()).as("back to what was before the edit of " + file).isEmpty();
            return new Edited(file, changed, outcome.rebuilt());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> differences(Map<String, Digest> one, Map<String, Digest> other) {
        Set<String> names = new TreeSet<>(one.keySet());
        names.addAll(other.keySet());
        names.removeIf(name -> one.containsKey(name) && one.get(name).equals(other.get(name)));
        return names;
    }

    /** An edit that leaves the file what it is. */
    private static byte[] edited(Path file, byte[] bytes) throws IOException {
        String name = file.getFileName().toString();
        String text = new String(bytes, StandardCharsets.UTF_8);
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "md" -> utf8(text + "\nOne more sentence of this sample.\n");
            case "css" -> utf8(text + "\np { color: #111111; }\n");
            case "html" -> utf8(text.replace("</body>", "<!-- edited --></body>"));
            case "properties" -> utf8(text.replaceFirst("(?m)^contents *= *(.*)$", "contents = $1 A"));
            case "yaml" -> utf8(text + "\n# edited\n");
            case "docx" -> entryAdded(bytes);
            default -> Arrays.copyOf(bytes, bytes.length + 4);
        };
    }

    private static byte[] entryAdded(byte[] zip) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip)); ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                byte[] content = in.readAllBytes();
                out.write(entry.getName().equals("word/styles.xml")
                        ? utf8(new String(content, StandardCharsets.UTF_8).replace("</w:styles>", "<!-- edited --></w:styles>")) : content);
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Settings settings(String output, SortedSet<String> audiences, Manner manner) {
        return new Settings(folder.resolve("input"), folder.resolve("templates"), new OutputFolder(folder.resolve(output)),
                new Settings.Selection(new TreeSet<>(), audiences, new TreeSet<>()), 1, Kept.TOOL, manner);
    }

    private Map<String, Digest> release(String output) throws IOException {
        Map<String, Digest> files = new TreeMap<>();
        for (String part : List.of("current", ".readout/working/current")) {
            Path root = folder.resolve(output).resolve(part).toRealPath();
            for (Path file : files(root)) {
                String name = root.relativize(file).toString();
                if (!isAboutChanges(name)) {
                    // what accounts for all is there twice, and made of what is made
                    files.put(name.contains("/") ? name : part.replace('/', ' ') + " " + name, Digest.of(Files.readAllBytes(file)));
                }
            }
        }
        return files;
    }

    /** What it says depends on the release that was live before, which one made from nothing has none of; {@code WhatChangedTest} sees to it. */
    private static boolean isAboutChanges(String name) {
        return name.contains("CHANGES.html") || name.contains("changes.json") || name.contains("/changes/") || name.equals("index.html") || name.equals("manifest.json");
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.copy(from, to);
    }
}
