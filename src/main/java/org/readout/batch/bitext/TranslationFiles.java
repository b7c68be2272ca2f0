package org.readout.batch.bitext;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.readout.batch.draft.KeptFiles;
import org.readout.batch.draft.Means;
import org.readout.batch.work.Inputs;
import org.readout.batch.work.Settings;
import org.readout.batch.work.Stored;
import org.readout.finding.Checked;
import org.readout.finding.Finding;
import org.readout.model.Digest;
import org.readout.model.SourceSpan;
import org.readout.source.DraftFolder;
import org.readout.store.FileTree;
import org.readout.store.Store;
import org.readout.translate.Bitext;

/**
 * Translations there are: what was imported, below {@code translations/} of the output folder, and what somebody put below
 * {@code translations/} of the input folder. Their bytes are kept in the store, safe from edits during a run.
 *
 * @param files    imported ones first
 * @param findings on files that could not be read
 */
public record TranslationFiles(List<One> files, List<Finding> findings) {

    /**
     * A file.
     *
     * @param file     its path below the input or output folder
     * @param imported whether it was held against the memo when it came in, and need not be again
     */
    public record One(String file, Digest digest, String memo, String language, boolean imported) {
    }

    /** A file that is there, read. */
    public record Read(String file, Bitext bitext, boolean imported) {
    }

    private record Known(String memo, String language, List<Finding> findings) {

        static Known inaccessible(String file) {
            return new Known("", "", List.of(Finding.error("translation-unreadable", SourceSpan.of(file), "The file of this translation could not be read.",
                    "Close it in the program that has it open, or allow reading it; then run the command again.")));
        }
    }

    public static TranslationFiles keep(Means means, Instant now) {
        Settings settings = means.settings();
        Store store = means.store();
        TranslationFormats formats = new TranslationFormats(means.templates());
        List<One> files = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (Path folder : List.of(settings.output().path(), settings.input())) {
            SortedMap<String, Path> listed = listed(folder, formats);
            KeptFiles.keep(Digest.of("translations", folder.toAbsolutePath().toString()), listed, store, now).forEach((name, kept) -> {
                Known known = kept.isInaccessible() ? Known.inaccessible(name) : known(name, kept.digest(), formats, store, settings.tool());
                findings.addAll(known.findings());
                if (!known.memo().isEmpty()) {
                    files.add(new One(name, kept.digest(), known.memo(), known.language(), folder.equals(settings.output().path())));
                }
            });
        }
        return new TranslationFiles(List.copyOf(files), List.copyOf(findings));
    }

    /** With this one in front, in place of what bore its name. */
    public TranslationFiles with(One one, byte[] bytes, Store store) {
        store.keep(one.digest(), bytes);
        List<One> others = new ArrayList<>(List.of(one));
        files.stream().filter(other -> !other.file().equals(one.file()) || other.imported() != one.imported()).forEach(others::add);
        return new TranslationFiles(List.copyOf(others), findings);
    }

    /** Languages that a memo is translated into, if only in part. */
    public SortedSet<String> languages(String memo) {
        return files.stream().filter(one -> one.memo().equals(memo)).map(One::language).collect(Collectors.toCollection(TreeSet::new));
    }

    public List<One> of(String memo, String language) {
        return files.stream().filter(one -> one.memo().equals(memo) && one.language().equals(language)).toList();
    }

    /** The same, read; without those that cannot be. */
    public List<Read> read(String memo, String language, TranslationFormats formats, Store store) {
        return of(memo, language).stream().flatMap(one -> read(one, formats, store).stream()).toList();
    }

    public static Optional<Read> read(One one, TranslationFormats formats, Store store) {
        return store.find(one.digest()).flatMap(bytes -> formats.read(one.file(), bytes).value()).map(bitext -> new Read(one.file(), bitext, one.imported()));
    }

    /** Of all of them. */
    public Digest digest() {
        return Digest.of(files.stream().map(one -> one.file() + " " + one.digest().hex() + " " + one.imported()).toArray(String[]::new));
    }

    private static Known known(String name, Digest digest, TranslationFormats formats, Store store, Settings.Tool tool) {
        Digest key = Digest.of("translation", name, digest.hex(), Inputs.of(tool).hex());
        return store.find(key).flatMap(known -> Stored.read(known, Known.class)).orElseGet(() -> {
            Checked<Bitext> read = formats.read(name, store.find(digest).orElseThrow());
            Known known = new Known(read.value().map(Bitext::memo).orElse(""), read.value().map(Bitext::language).orElse(""),
                    read.value().filter(bitext -> !bitext.memo().isEmpty()).isPresent() ? List.of() : read.findings());
            store.keep(key, Stored.write(known));
            return known;
        });
    }

    private static SortedMap<String, Path> listed(Path folder, TranslationFormats formats) {
        SortedMap<String, Path> listed = new TreeMap<>();
        Path translations = folder.resolve(DraftFolder.TRANSLATIONS);
        if (Files.isDirectory(translations)) {
            FileTree.below(translations, Integer.MAX_VALUE, DraftFolder::isTemporary).stream()
                    .filter(file -> Files.isRegularFile(file) && formats.knows(file.getFileName().toString()))
                    .forEach(file -> listed.put(folder.relativize(file).toString().replace('\\', '/'), file));
        }
        return listed;
    }
}
