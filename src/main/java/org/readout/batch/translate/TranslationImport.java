package org.readout.batch.translate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.readout.batch.bitext.TranslationFiles;
import org.readout.batch.bitext.TranslationFormats;
import org.readout.finding.Checked;
import org.readout.finding.Finding;
import org.readout.model.Memo;
import org.readout.model.SourceSpan;
import org.readout.source.DraftFolder;
import org.readout.store.WholeFile;
import org.readout.translate.Bitext;
import org.readout.translate.Leverage;
import org.readout.translate.Localised;
import org.readout.translate.Returned;

/** Takes in what translators return: what is sound goes to the translation that is kept, below the output folder. */
public final class TranslationImport {

    private final Translating translating;
    private final Map<String, Memo> memos = new HashMap<>();

    TranslationImport(Translating translating) {
        this.translating = translating;
    }

    /**
     * What came of one file.
     *
     * @param memo     id, empty when the file could not be read or is of no memo there is
     * @param taken    segments whose translation is new, or another than was kept
     * @param known    segments whose translation was kept already
     * @param aside    segments that were not taken
     * @param share    of the memo that is translated now
     */
    public record Outcome(String file, String memo, String language, int taken, int known, List<Bitext.Segment> aside, Localised.Share share, List<Finding> findings) {

        static Outcome refused(String file, List<Finding> findings) {
            return new Outcome(file, "", "", 0, 0, List.of(), new Localised.Share(0, 0), findings);
        }
    }

    /** @param language of files that do not say it; may be empty */
    List<Outcome> take(List<Path> files, String language) {
        Map<Path, Checked<Bitext>> read = new LinkedHashMap<>();
        files.forEach(file -> read.put(file, read(file)));
        Set<String> wanted = read.values().stream().flatMap(one -> one.value().stream()).map(Bitext::memo).collect(Collectors.toSet());
        // one that does not say whose it is may be of any memo
        translating.memos((draft, memo) -> {
            if (wanted.contains(memo.id()) || wanted.contains("")) {
                memos.put(memo.id(), memo);
            }
        });
        return files.stream().map(file -> take(file.getFileName().toString(), read.get(file), language)).toList();
    }

    private Checked<Bitext> read(Path file) {
        return bytes(file).map(bytes -> translating.formats().read(file.getFileName().toString(), bytes)).orElseGet(() -> Checked.refused(
                Finding.error("translation-unreadable", SourceSpan.of(file.toString()), "There is no such file.", "Name a file that came back from a translator.")));
    }

    private Outcome take(String name, Checked<Bitext> read, String language) {
        return read.value().map(bitext -> take(name, placed(bitext, language), read.findings())).orElseGet(() -> Outcome.refused(name, read.findings()));
    }

    /** Some tools keep neither whose text it is nor its units' names; then it is of the memo that says most of it. */
    private Bitext placed(Bitext bitext, String language) {
        String to = bitext.language().isEmpty() ? language : bitext.language();
        if (!bitext.memo().isEmpty() || to.isEmpty()) {
            return new Bitext(bitext.memo(), bitext.file(), bitext.sourceLanguage(), to, bitext.draft(), bitext.release(), bitext.units());
        }
        String best = "";
        int most = 0;
        for (Memo memo : memos.values()) {
            int said = Returned.said(bitext, translating.fresh(memo, to));
            if (said > most) {
                best = memo.id();
                most = said;
            }
        }
        return new Bitext(best, bitext.file(), bitext.sourceLanguage(), to, bitext.draft(), bitext.release(), bitext.units());
    }

    private Outcome take(String name, Bitext bitext, List<Finding> found) {
        if (bitext.language().isEmpty()) {
            return Outcome.refused(name, List.of(Finding.error("translation-language-unknown", SourceSpan.of(name), "The file does not say which language it is in.",
                    "Say it with --language, as in “--language fr”.")));
        }
        Memo memo = memos.get(bitext.memo());
        if (memo == null) {
            return Outcome.refused(name, List.of(Finding.error("translation-of-nothing", SourceSpan.of(name), "There is no memo “" + bitext.memo() + "” to translate.",
                    "Put its draft back into the input folder, or say with --input where it is.")));
        }
        Bitext fresh = translating.fresh(memo, bitext.language());
        List<TranslationFiles.Read> earlier = translating.earlier(memo.id(), bitext.language());
        Bitext before = translating.leveraged(memo, bitext.language()).of("");
        Returned returned = Returned.of(bitext, fresh, name, translating.means().templates().style().languages()::tell);
        List<Finding> findings = new ArrayList<>(found);
        findings.addAll(returned.findings());
        List<Bitext.Segment> aside = new ArrayList<>(returned.aside());
        Bitext sound = Approval.respected(returned.sound(), before, name, aside, findings);
        List<Bitext> all = new ArrayList<>(List.of(sound, before));
        earlier.forEach(kept -> all.add(kept.bitext()));
        Bitext now = Leverage.of(fresh, all).of(all.stream().map(Bitext::release).filter(release -> !release.isEmpty()).findFirst().orElse(""));
        keep(now, all);
        int taken = different(now, before);
        int segments = (int) sound.units().stream().mapToLong(unit -> unit.segments().size()).sum();
        return new Outcome(name, memo.id(), bitext.language(), taken, Math.max(0, segments - taken), List.copyOf(aside), Localised.share(now), List.copyOf(findings));
    }

    /** With what the memo no longer says: it may come back. */
    private void keep(Bitext now, List<Bitext> earlier) {
        List<Bitext.Unit> units = new ArrayList<>(now.units());
        units.addAll(Leverage.retired(now, earlier));
        Path file = translating.means().settings().output().path().resolve(DraftFolder.TRANSLATIONS).resolve(now.language())
                .resolve(now.memo() + TranslationFormats.KEPT.extension());
        byte[] bytes = TranslationFormats.KEPT.write(now.with(units));
        WholeFile.writeUnlessSame(file, bytes);
        translating.imported(file, bytes, now);
    }

    private static int different(Bitext now, Bitext before) {
        Map<String, Bitext.Unit> units = new HashMap<>();
        before.units().forEach(unit -> units.put(unit.id(), unit));
        return (int) now.units().stream().flatMap(unit -> unit.segments().stream().filter(segment -> segment.target().isPresent())
                .filter(segment -> units.get(unit.id()).segments().stream().noneMatch(other -> other.target().equals(segment.target()) && other.state() == segment.state()
                        && other.source().isLike(segment.source())))).count();
    }

    private static Optional<byte[]> bytes(Path file) {
        try {
            return Optional.of(Files.readAllBytes(file));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
