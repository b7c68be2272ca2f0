package org.readout.batch.translate;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.readout.batch.bitext.JudgedTranslations;
import org.readout.batch.bitext.TranslationFiles;
import org.readout.batch.bitext.TranslationFormats;
import org.readout.batch.draft.Means;
import org.readout.batch.draft.Preparation;
import org.readout.batch.draft.PreparedDraft;
import org.readout.batch.plan.ReadDrafts;
import org.readout.batch.work.Refusal;
import org.readout.batch.work.RunLock;
import org.readout.batch.work.Settings;
import org.readout.finding.Finding;
import org.readout.model.Digest;
import org.readout.model.Memo;
import org.readout.release.LiveRelease;
import org.readout.translate.Bitext;
import org.readout.translate.Extraction;
import org.readout.translate.Leverage;
import org.readout.translate.Protection;
import org.readout.translate.Pseudo;
import org.readout.translate.Segmentation;
import org.readout.translate.memory.Memory;

/** What translators get and what they give back. From its opening to its closing nobody else works on the output folder. */
public final class Translating implements AutoCloseable {

    private final Means means;
    private final RunLock lock;
    private final TranslationFormats formats;
    private TranslationFiles files;
    private final ReadDrafts drafts;
    private final TreeMap<String, Segmentation> segmentations = new TreeMap<>();
    private Optional<Latest> latest = Optional.empty();
    private List<Finding> contested = List.of();

    private Translating(Settings settings, RunLock lock) {
        this.means = Means.of(settings);
        this.lock = lock;
        this.formats = new TranslationFormats(means.templates());
        this.files = TranslationFiles.keep(means, Instant.now());
        this.drafts = new ReadDrafts(means);
    }

    /** @throws Refusal when another run is at work on the folder, nothing can be written to it, or a template is wrong */
    public static Translating open(Settings settings) {
        RunLock lock = RunLock.on(settings.output());
        try {
            return new Translating(settings, lock);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** Writes a package for each memo and language; {@code each} is told of every one as it is done, and nothing of it stays in memory. */
    public void export(TranslationExport.Request request, Consumer<TranslationExport.Package> each) {
        TranslationExport export = new TranslationExport(this, request);
        memos((draft, memo) -> export.write(draft, memo).forEach(each));
    }

    /** Makes every edition of every memo in a language nobody speaks; {@code each} is told of every one as it is done. */
    public void pseudo(Pseudo pseudo, Path folder, Consumer<PseudoEditions.Outcome> each) {
        PseudoEditions editions = new PseudoEditions(means.templates(), pseudo, folder);
        memos((draft, memo) -> editions.write(memo, fresh(memo, pseudo.language())).forEach(each));
    }

    /**
     * Takes in what came back; whatever is sound is kept for the next run to publish.
     *
     * @param language of files that do not say it; may be empty
     */
    public List<TranslationImport.Outcome> take(List<Path> returned, String language) {
        return new TranslationImport(this).take(returned, language);
    }

    /** How far every memo is in every language it is translated into. */
    public List<TranslationStatus> status() {
        List<TranslationStatus> all = new ArrayList<>();
        memos((draft, memo) -> files.languages(memo.id()).stream().filter(language -> !language.equals(Extraction.language(memo)))
                .forEach(language -> all.add(TranslationStatus.of(leveraged(memo, language), earlier(memo.id(), language)))));
        return all;
    }

    private record Latest(Memo memo, Bitext text) {
    }

    interface MemoTask {
        void take(PreparedDraft draft, Memo memo);
    }

    /** Every memo that is wanted, one after the other. */
    void memos(MemoTask task) {
        ReadDrafts.Memos memos = drafts.memos();
        contested = memos.findings();
        for (PreparedDraft draft : memos.drafts()) {
            task.take(draft, drafts.preparation().memo(draft));
        }
    }

    /** The memo's text of today, untranslated. */
    Bitext fresh(Memo memo, String language) {
        // sentences are the same whatever they are translated into, and finding them is most of the work
        if (latest.isEmpty() || latest.get().memo() != memo) {
            Segmentation segmentation = segmentations.computeIfAbsent(Extraction.language(memo), Segmentation::of);
            latest = Optional.of(new Latest(memo, Extraction.of(memo, language, segmentation, Protection.of(means.templates().style().terms().untranslated()), liveRelease())));
        }
        return latest.get().text().into(language);
    }

    /** The same with all that was translated of it. */
    Bitext leveraged(Memo memo, String language) {
        Bitext fresh = fresh(memo, language);
        return Leverage.of(fresh, JudgedTranslations.of(earlier(memo.id(), language), fresh, means.templates().style().languages()).sound());
    }

    List<TranslationFiles.Read> earlier(String memo, String language) {
        return files.read(memo, language, formats, means.store());
    }

    /** All that was ever translated into a language. */
    Memory memory(String sourceLanguage, String language) {
        // later ones are the better, and the imported ones stand first
        List<Bitext> bitexts = new ArrayList<>();
        files.files().stream().filter(one -> one.language().equals(language))
                .forEach(one -> TranslationFiles.read(one, formats, means.store()).ifPresent(kept -> bitexts.add(0, kept.bitext())));
        return Memory.ofBitexts(sourceLanguage, language, bitexts);
    }

    /** From now on this is what is kept of a memo's translation. */
    void imported(Path file, byte[] bytes, Bitext bitext) {
        String name = means.settings().output().path().relativize(file).toString().replace('\\', '/');
        files = files.with(new TranslationFiles.One(name, Digest.of(bytes), bitext.memo(), bitext.language(), true), bytes, means.store());
    }

    Means means() {
        return means;
    }

    TranslationFormats formats() {
        return formats;
    }

    Preparation preparation() {
        return drafts.preparation();
    }

    /** On translations that are there and cannot be read, and on drafts that were left out because several are one memo. */
    public List<Finding> findings() {
        return Stream.concat(files.findings().stream(), contested.stream()).toList();
    }

    /** On drafts that were left out because several are one memo. */
    public List<Finding> contested() {
        return contested;
    }

    private String liveRelease() {
        return LiveRelease.in(means.settings().output()).map(LiveRelease::id).orElse("");
    }

    @Override
    public void close() {
        drafts.close();
        lock.close();
    }
}
