package org.readout.batch.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.readout.batch.bitext.JudgedTranslations;
import org.readout.batch.bitext.TranslationFiles;
import org.readout.batch.bitext.TranslationFormats;
import org.readout.batch.draft.Means;
import org.readout.batch.draft.Preparation;
import org.readout.batch.draft.PreparedDraft;
import org.readout.batch.draft.Reading;
import org.readout.batch.work.Inputs;
import org.readout.batch.work.Stored;
import org.readout.check.HouseStyle;
import org.readout.check.RuleBook;
import org.readout.edition.Cutter;
import org.readout.finding.Checked;
import org.readout.finding.Finding;
import org.readout.model.Audience;
import org.readout.model.Digest;
import org.readout.model.Memo;
import org.readout.model.SourceSpan;
import org.readout.store.Content;
import org.readout.store.MemoJson;
import org.readout.store.Results;
import org.readout.translate.Bitext;
import org.readout.translate.Extraction;
import org.readout.translate.Leverage;
import org.readout.translate.Localised;
import org.readout.translate.Protection;
import org.readout.translate.Segmentation;

/** Makes memos in other languages of drafts and what was translated of them, each once, and has them checked as any memo is. */
public final class Localising {

    private static final int ALL = 100;

    private final Means means;
    private final Preparation preparation;
    private final Results results;
    private final TranslationFiles files;
    private final TranslationFormats formats;

    public Localising(Means means, Preparation preparation, TranslationFiles files) {
        this.means = means;
        this.preparation = preparation;
        this.results = new Results(means.store());
        this.files = files;
        this.formats = new TranslationFormats(means.templates());
    }

    /** What a draft is called in another language. */
    static String file(String draft, String language) {
        return draft + " (" + language + ")";
    }

    /** The draft that is called this, in its own language or in another one. */
    public static String draft(String file) {
        return file.replaceFirst(" \\([\\w-]+\\)$", "");
    }

    /** The draft's memo in each language there is some translation into; none of a draft that no editions can be made of. */
    List<PreparedDraft> localise(PreparedDraft draft, boolean anew) {
        return !draft.ready() ? List.of() : files.languages(draft.memo()).stream().filter(language -> !language.equals(draft.metadata().language()))
                .map(language -> localised(draft, language, anew)).toList();
    }

    private PreparedDraft localised(PreparedDraft draft, String language, boolean anew) {
        String target = Preparation.target(file(draft.file(), language));
        Map<String, Digest> own = new TreeMap<>(Map.of(Inputs.TOOL, Inputs.of(means.tool()), Inputs.memo(draft.file()), draft.content()));
        files.of(draft.memo(), language).forEach(one -> own.put(one.file(), one.digest()));
        own.put(Inputs.translations(draft.memo(), language), files(draft, language));
        Results.Look look = results.take(target, means.templates().inputs().with(own));
        Optional<PreparedDraft> kept = anew ? Optional.empty() : look.result().flatMap(text -> Stored.read(text, PreparedDraft.class));
        return kept.orElseGet(() -> {
            Reading reading = means.reading();
            own.forEach(reading::note);
            return made(draft, language, reading, target);
        });
    }

    private Digest files(PreparedDraft draft, String language) {
        return Digest.of(files.of(draft.memo(), language).stream().map(one -> one.file() + one.digest()).toArray(String[]::new));
    }

    private PreparedDraft made(PreparedDraft draft, String language, Reading reading, String target) {
        Memo source = preparation.memo(draft);
        HouseStyle style = reading.style();
        String file = file(draft.file(), language);
        Bitext fresh = Extraction.of(source, language, Segmentation.of(Extraction.language(source)), Protection.of(style.terms().untranslated()), "");
        JudgedTranslations earlier = JudgedTranslations.of(files.read(draft.memo(), language, formats, means.store()), fresh, style.languages());
        // a segment that was kept aside is shown in the source's language, which is no reason to hold the rest back
        List<Finding> findings = new ArrayList<>(earlier.findings().stream().filter(finding -> !finding.rule().equals("translation-stale")).map(Finding::withoutError).toList());
        Bitext filled = Leverage.of(fresh, earlier.sound());
        Localised localised = Localised.of(source, filled);
        List<Finding> checked = RuleBook.of(style).check(localised.memo(), reading.type(source.type()), List.of());
        checked.forEach(finding -> findings.add(at(file, finding)));
        Content content = Content.of(MemoJson.write(Checked.of(localised.memo(), findings)));
        String release = earlier.sound().stream().map(Bitext::release).filter(id -> !id.isEmpty()).findFirst().orElse("");
        PreparedDraft prepared = new PreparedDraft(file, files(draft, language), draft.memo(), draft.type(), localised.memo().metadata(), draft.parts(), content.digest(),
                List.of(),
                findings, Optional.empty(), Optional.of(new PreparedDraft.Translated(Extraction.language(source), localised.share().percent(),
                        localised.share().percent() == ALL ? Map.of() : shares(source, filled, style), release)));
        results.keep(target, reading.noted(), Stored.text(prepared), List.of(content));
        return prepared;
    }

    /** How much of what each audience is shown is translated; whose sentences are cut for it once more, so only where not all is. */
    private static Map<String, Integer> shares(Memo source, Bitext filled, HouseStyle style) {
        Map<String, Integer> shares = new TreeMap<>();
        for (Audience audience : style.audiences()) {
            Bitext shown = Extraction.of(Cutter.shown(source, audience), filled.language(), Segmentation.of(Extraction.language(source)), Protection.NONE, "");
            Set<String> units = shown.units().stream().map(Bitext.Unit::id).collect(Collectors.toSet());
            shares.put(audience.id(), Localised.share(filled.with(filled.units().stream().filter(unit -> units.contains(unit.id())).toList())).percent());
        }
        return shares;
    }

    private static Finding at(String file, Finding finding) {
        SourceSpan span = finding.span();
        return new Finding(finding.rule(), finding.level(), new SourceSpan(file, span.headings(), span.paragraph(), 0, span.start(), span.end(), span.words()),
                finding.message(), finding.hint());
    }
}
