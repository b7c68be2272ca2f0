package org.readout.batch.compare;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.readout.batch.draft.Means;
import org.readout.batch.draft.PreparedDraft;
import org.readout.batch.template.CommonestLanguage;
import org.readout.batch.work.Recent;
import org.readout.batch.work.Underway;
import org.readout.edition.Cutter;
import org.readout.edition.Edition;
import org.readout.edition.Furniture;
import org.readout.finding.Surroundings;
import org.readout.finding.Checked;
import org.readout.model.Audience;
import org.readout.model.Digest;
import org.readout.model.Format;
import org.readout.model.Memo;
import org.readout.model.MemoType;
import org.readout.release.changes.ChangeReport;
import org.readout.release.changes.Changes;
import org.readout.release.changes.Redline;
import org.readout.release.redline.WordRedline;
import org.readout.render.docx.DocxRenderer;
import org.readout.store.MemoJson;

/**
 * What changed since an earlier release, for one audience: told from two editions cut for it, and of those parts alone that it was shown then and
 * is shown now, so that a part it was not shown does not come to light by being opened, or by being closed, later.
 */
public final class WhatChanged {

    private static final String PAGE = "CHANGES";
    private static final String JSON = "changes";

    private static final String REDLINES = "changes/";

    private final Means means;
    private final String since;
    private final PublishedMemos before;
    private final Kept kept;
    private final Recent<Plain, byte[]> plain;
    private final Digest templatesNow;

    /** All that an edition in Word is made from which is made for a redline alone: what is the later one now is the earlier one after the next save. */
    public record Plain(Digest templates, Digest memo, Audience audience, String type) {
    }

    /** Where editions in Word are found that were made before. */
    public interface Kept {

        /** The audience's edition of this draft, were {@code memo} what its memo is kept under; empty when it would have to be made. */
        Optional<byte[]> word(PreparedDraft draft, Audience audience, Digest memo);
    }

    /**
     * @param since id of the earlier release, {@code before} what was in it
     * @param plain asked and added to
     */
    public WhatChanged(Means means, String since, PublishedMemos before, Kept kept, Recent<Plain, byte[]> plain) {
        this.means = means;
        this.since = since;
        this.before = before;
        this.kept = kept;
        this.plain = plain;
        this.templatesNow = means.templates().inputs().digest();
    }

    /**
     * The report, and the redlines it leads to, by paths beside it.
     *
     * @param language of translations, which names the files; empty of the sources
     * @param around   what the report lies among
     */
    public record Told(ChangeReport report, SortedMap<String, byte[]> redlines, String language, Surroundings around) {

        /** All of it as files below {@code folder}, which is empty or ends in a slash. */
        public SortedMap<String, byte[]> files(String folder) {
            SortedMap<String, byte[]> files = new TreeMap<>();
            redlines.forEach((path, bytes) -> files.put(folder + path, bytes));
            files.put(folder + PAGE + named(language) + ".html", utf8(report.page(around)));
            files.put(folder + JSON + named(language) + ".json", utf8(report.json()));
            return files;
        }
    }

    private static String named(String language) {
        return language.isEmpty() ? "" : "." + language;
    }

    /** The same of the translations into each language. */
    public Stream<Told> tellAll(Audience audience, List<PreparedDraft> drafts, Surroundings around) {
        return drafts.stream().map(PublishedMemos::language).distinct()
                .map(language -> tell(audience, drafts.stream().filter(draft -> PublishedMemos.language(draft).equals(language)).toList(), language, around));
    }

    /** @param drafts those whose memos the audience is given now, in the order they are shown */
    Told tell(Audience audience, List<PreparedDraft> drafts) {
        return tell(audience, drafts, "", Surroundings.NONE);
    }

    private Told tell(Audience audience, List<PreparedDraft> drafts, String language, Surroundings around) {
        Furniture words = means.templates().furniture(CommonestLanguage.of(drafts.stream().map(PreparedDraft::language).toList()));
        SortedMap<String, byte[]> redlines = new TreeMap<>();
        List<ChangeReport.OfMemo> memos = new ArrayList<>();
        List<ChangeReport.Named> added = new ArrayList<>();
        List<String> remarks = new ArrayList<>();
        Optional<List<String>> parts = Optional.ofNullable(before.parts().get(audience.id()))
                .or(() -> Optional.of(before.parts()).filter(all -> audience.id().equals(EVERYONE)).map(all -> audience.parts()));
        for (PreparedDraft draft : drafts) {
            Optional<PublishedMemos.OfMemo> old = before.memo(draft.memo(), language).filter(memo -> parts.isPresent());
            if (old.isEmpty()) {
                added.add(new ChangeReport.Named(draft.memo(), draft.metadata().title()));
            } else if (old.get().content().equals(draft.content())) {
                memos.add(new ChangeReport.OfMemo(new Changes(draft.memo(), draft.metadata().title(), draft.metadata().language(), List.of(), List.of()), List.of()));
            } else {
                Optional<Memo> earlier = memo(old.get().content());
                Optional<Memo> later = memo(draft.content());
                if (earlier.isPresent() && later.isPresent()) {
                    memos.add(compared(draft, old.get().content(), earlier.get(), later.get(), audience, parts.orElseThrow(), redlines, language, around));
                } else {
                    remarks.add(words.say("changes.unknown", draft.metadata().title()));
                }
            }
        }
        if (parts.isPresent() && !parts.get().equals(audience.parts())) {
            remarks.add(words.say("changes.parts"));
        }
        return new Told(new ChangeReport(words, means.templates().changeRules().language(), since, words.name("audience." + audience.id(), audience.title()), memos, added,
                dropped(audience, drafts, language), remarks), redlines, language, around);
    }

    /** Id of an audience that is not declared, and is shown everything there is. */
    static final String EVERYONE = "everyone";

    private List<ChangeReport.Named> dropped(Audience audience, List<PreparedDraft> drafts, String language) {
        Set<String> now = drafts.stream().map(PreparedDraft::memo).collect(Collectors.toSet());
        return before.in(language).filter(old -> !now.contains(old.memo()))
                .filter(old -> type(old).filter(audience.memos()::contains).isPresent())
                .map(old -> new ChangeReport.Named(old.memo(), old.title())).toList();
    }

    /** It is read out of the memo only where it is not known, since that takes long. */
    private Optional<String> type(PublishedMemos.OfMemo old) {
        return old.type().isEmpty() ? memo(old.content()).map(Memo::type) : Optional.of(old.type());
    }

    /** @param language that the report is told in, and is named by */
    private ChangeReport.OfMemo compared(PreparedDraft draft, Digest content, Memo earlier, Memo later, Audience audience, List<String> partsThen,
            SortedMap<String, byte[]> redlines, String language, Surroundings around) {
        Audience both = showing(audience, common(partsThen, audience.parts()));
        Edition old = cut(earlier, both, later);
        Edition now = cut(later, both, later);
        Changes changes = Changes.between(old, now, means.templates().changeRules().since(since));
        if (changes.isEmpty()) {
            return new ChangeReport.OfMemo(changes, List.of());
        }
        String file = REDLINES + draft.memo() + named(PublishedMemos.language(draft));
        // it takes as long as the page, and a save waits for both
        Optional<Underway<byte[]>> inWord = !audience.formats().contains(Format.DOCX) ? Optional.empty() : Optional.of(Underway.begin(() ->
                WordRedline.of(word(draft, content, old, audience), word(draft, draft.content(), now, audience), now.language(), later.metadata().date())));
        List<String> paths = new ArrayList<>(List.of(file + ".html"));
        Furniture words = means.templates().furniture(now.language());
        String report = PAGE + named(language) + ".html";
        redlines.put(paths.get(0), utf8(Redline.page(old, now, since, words, around.below().of("../" + report, words.say("announcement.changed")))));
        inWord.ifPresent(redline -> {
            paths.add(file + ".docx");
            redlines.put(paths.get(1), redline.await());
        });
        return new ChangeReport.OfMemo(changes, paths);
    }

    /** The edition in Word, as it was made for the audience where that is the same: one with findings, or that says how much of it is translated, has more to it. */
    private byte[] word(PreparedDraft draft, Digest memo, Edition edition, Audience audience) {
        boolean same = edition.audience().equals(audience) && !audience.shows(Audience.Feature.FINDINGS) && draft.translated().isEmpty();
        Optional<byte[]> made = same ? kept.word(draft, audience, memo) : Optional.empty();
        return made.orElseGet(() -> plain.get(new Plain(templatesNow, memo, edition.audience(), draft.type()),
                () -> new DocxRenderer().render(edition, means.templates().theme(edition.audience())).bytes()));
    }

    private Edition cut(Memo memo, Audience audience, Memo later) {
        MemoType type = means.templates().types().stream().filter(one -> one.id().equals(memo.type())).findFirst().orElseGet(() -> means.templates().type(later.type()));
        return Cutter.cut(memo, type, audience, means.templates().furniture(memo.metadata().language()), List.of());
    }

    private static List<String> common(List<String> then, List<String> now) {
        if (then.contains(Audience.EVERYTHING)) {
            return now;
        }
        return now.contains(Audience.EVERYTHING) ? then : now.stream().filter(then::contains).toList();
    }

    private static Audience showing(Audience audience, List<String> parts) {
        return new Audience(audience.id(), audience.title(), audience.description(), audience.memos(), parts, audience.formats(), audience.paper(), audience.theme(),
                audience.features(),
                audience.readability(), audience.pdf(), audience.leastTranslated(), audience.working());
    }

    private Optional<Memo> memo(Digest content) {
        return means.store().find(content).flatMap(MemoJson::read).flatMap(Checked::value);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
