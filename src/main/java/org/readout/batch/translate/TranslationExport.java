package org.readout.batch.translate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.readout.batch.bitext.TranslationFormats;
import org.readout.batch.draft.Means;
import org.readout.batch.draft.PreparedDraft;
import org.readout.batch.make.Cutting;
import org.readout.batch.make.Production;
import org.readout.batch.plan.RenditionOrder;
import org.readout.batch.work.Refusal;
import org.readout.batch.work.Remembered;
import org.readout.check.HouseTerms;
import org.readout.finding.Checked;
import org.readout.finding.Finding;
import org.readout.finding.Level;
import org.readout.model.Audience;
import org.readout.model.Format;
import org.readout.model.Memo;
import org.readout.store.MemoJson;
import org.readout.store.WholeFile;
import org.readout.translate.Bitext;
import org.readout.translate.BitextFormat;
import org.readout.translate.Extraction;
import org.readout.translate.Revision;
import org.readout.translate.memory.Memory;
import org.readout.translate.memory.Tbx;
import org.readout.translate.memory.Tmx;
import org.readout.translate.memory.WordCount;

/** Writes what translators are sent. */
public final class TranslationExport {

    private final Translating translating;
    private final Request request;
    private final Map<String, Memory> memories = new HashMap<>();

    TranslationExport(Translating translating, Request request) {
        this.translating = translating;
        this.request = request;
    }

    /**
     * What is asked for.
     *
     * @param languages BCP 47 tags
     * @param what      which units
     * @param xliff2    whether XLIFF files are of version 2.0 and not 1.2
     * @param pdf       whether the source comes along as a PDF
     * @param folder    that packages are written to
     */
    public record Request(List<String> languages, What what, boolean xliff2, boolean pdf, Path folder) {
    }

    /** Which of a memo's units are sent. */
    public sealed interface What {

        /** All, translated or not. */
        record Everything() implements What {
        }

        /** What lacks a translation that somebody approved of just these words. */
        record Unfinished() implements What {
        }

        /** What a release did not say, or not in these words. */
        record Since(String release) implements What {
        }
    }

    /**
     * What was written for a memo and a language.
     *
     * @param folder empty where there was nothing to send
     * @param findings why the source does not come along as a PDF, where it should
     */
    public record Package(String memo, String language, Optional<Path> folder, WordCount words, List<Finding> findings) {
    }

    List<Package> write(PreparedDraft draft, Memo memo) {
        String source = Extraction.language(memo);
        List<Package> packages = new ArrayList<>();
        Predicate<Bitext.Unit> wanted = wanted(memo);
        Optional<Pdf> pdf = Optional.empty();
        for (String language : request.languages()) {
            if (!language.equals(source)) {
                Memory memory = memories.computeIfAbsent(source + " " + language, pair -> translating.memory(source, language));
                Bitext full = Revision.noted(memory.fill(translating.leveraged(memo, language)));
                WordCount words = WordCount.of(full, memory);
                Bitext sent = full.with(full.units().stream().filter(wanted).toList());
                if (sent.units().stream().noneMatch(Bitext.Unit::translate)) {
                    packages.add(new Package(memo.id(), language, Optional.empty(), words, List.of()));
                } else {
                    pdf = pdf.or(() -> Optional.of(request.pdf() ? pdf(draft) : Pdf.NONE));
                    packages.add(new Package(memo.id(), language, Optional.of(write(memo, sent, memory.within(full), words, pdf.get().bytes())), words, pdf.get().findings()));
                }
            }
        }
        return packages;
    }

    private Predicate<Bitext.Unit> wanted(Memo memo) {
        if (request.what() instanceof What.Since since) {
            Set<String> said = said(since.release(), memo.id());
            return unit -> !said.contains(unit.id());
        }
        return request.what() instanceof What.Everything ? unit -> true
                : unit -> unit.translate() && unit.segments().stream().anyMatch(segment -> !segment.state().isApproved());
    }

    /** Ids of what a release said of a memo, by the export that is in it. */
    private Set<String> said(String release, String memo) {
        Path folder = translating.means().settings().output().release(release);
        if (!Files.isDirectory(folder)) {
            throw Refusal.of(release, "There is no such release in " + translating.means().settings().output().releases() + ".",
                    "Name one that is there; “readout runs” lists them.");
        }
        return translating.means().templates().audiences().stream().filter(audience -> audience.formats().contains(Format.XLIFF))
                .map(audience -> folder.resolve(audience.id()).resolve(memo + "." + Format.XLIFF.extension())).filter(Files::exists).findFirst()
                .map(file -> translating.formats().read(file.getFileName().toString(), WholeFile.read(file)))
                .flatMap(Checked::value).map(bitext -> bitext.units().stream().map(Bitext.Unit::id).collect(Collectors.toSet())).orElseGet(TreeSet::new);
    }

    private Path write(Memo memo, Bitext sent, Memory memory, WordCount words, byte[] pdf) {
        Path folder = request.folder().resolve(sent.language()).resolve(memo.id());
        String name = memo.id() + "." + sent.language();
        BitextFormat xliff = request.xliff2() ? TranslationFormats.XLIFF_2 : TranslationFormats.XLIFF_1_2;
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        WholeFile.write(folder.resolve(name + xliff.extension()), xliff.write(sent));
        WholeFile.write(folder.resolve(name + translating.formats().table().extension()), translating.formats().table().write(sent));
        WholeFile.write(folder.resolve(name + ".tmx"), Tmx.write(memory));
        WholeFile.write(folder.resolve("terms.tbx"), Tbx.write(sent.sourceLanguage(), terms()));
        WholeFile.write(folder.resolve(memo.id() + ".json"), (MemoJson.canonical(memo) + "\n").getBytes(StandardCharsets.UTF_8));
        WholeFile.write(folder.resolve("words.csv"), WordCount.csv(List.of(words)).getBytes(StandardCharsets.UTF_8));
        if (pdf.length > 0) {
            WholeFile.write(folder.resolve(memo.id() + ".pdf"), pdf);
        }
        return folder;
    }

    private List<Tbx.Term> terms() {
        List<Tbx.Term> terms = new ArrayList<>();
        HouseTerms house = translating.means().templates().style().terms();
        house.terms().forEach(term -> terms.add(new Tbx.Term(term.preferred(), term.insteadOf(), term.doNotUse(), term.languages(), term.reason())));
        new TreeSet<>(house.untranslated()).forEach(name -> terms.add(new Tbx.Term(name, List.of(), List.of(), List.of(), "Stays as it is in every language.")));
        return terms;
    }

    /** The whole memo for context, as translators are shown it; nothing where no audience gets the text to translate. */
    private Pdf pdf(PreparedDraft draft) {
        Optional<Audience> audience = translating.means().templates().audiences().stream()
                .filter(one -> one.formats().contains(Format.XLIFF) && one.memos().contains(draft.type())).findFirst();
        Means means = translating.means().in(translating.means().settings().manner().withoutVerifying());
        Production production = new Production(means, new Cutting(means, translating.preparation()), new Remembered<>());
        return audience.map(one -> production.produced(made(production, new RenditionOrder(draft, one.id(), Format.PDF)))).map(produced -> produced.bytes()
                .map(bytes -> new Pdf(production.bytes(bytes), List.of()))
                .orElseGet(() -> new Pdf(new byte[0], produced.findings().stream().filter(finding -> finding.level() == Level.ERROR).toList()))).orElse(Pdf.NONE);
    }

    /** The source as a PDF or, where there is none, why. */
    private record Pdf(byte[] bytes, List<Finding> findings) {

        static final Pdf NONE = new Pdf(new byte[0], List.of());
    }

    private static RenditionOrder made(Production production, RenditionOrder order) {
        production.produce(order);
        return order;
    }
}
