package org.readout.batch.check;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.readout.batch.announce.AnnouncementLead;
import org.readout.batch.draft.LanguageGaps;
import org.readout.batch.draft.Means;
import org.readout.batch.plan.ReadDrafts;
import org.readout.batch.template.TemplateFolder;
import org.readout.batch.template.Templates;
import org.readout.batch.work.Refusal;
import org.readout.batch.work.Settings;
import org.readout.batch.work.ThrownAway;
import org.readout.extract.Explanation;
import org.readout.finding.Checked;
import org.readout.finding.Finding;
import org.readout.finding.Level;
import org.readout.model.Audience;
import org.readout.model.Memo;
import org.readout.model.MemoType;
import org.readout.store.MemoJson;
import org.readout.store.Store;
import org.readout.verify.Ledger;

/** Looking at drafts and templates without publishing: nothing is written. */
public final class Checking {

    private Checking() {
    }

    /** A draft and what there is to say of it; no memo when it was refused, no ledger when it could not be read. */
    public record CheckedDraft(String file, Optional<Memo> memo, List<Finding> findings, Optional<Ledger> ledger) {

        /** Whether no memo could be made of it; a picture that no draft shows is none, and nobody misses it. */
        public boolean refused() {
            return memo.isEmpty() && findings.stream().anyMatch(finding -> finding.level() == Level.ERROR);
        }
    }

    /**
     * What can be published: the memos found, the types they are of, and who gets what in which formats.
     *
     * @param templates what is to be said of them, though they can be used
     * @param lead      what is to be said of the announcement
     */
    public record Listing(List<CheckedDraft> drafts, List<MemoType> types, List<Audience> audiences, List<Finding> templates, List<Finding> lead) {

        /** What the words of one of these memos were taken for, by its type. */
        public String explain(Memo memo) {
            MemoType type = types.stream().filter(one -> one.id().equals(memo.type())).findFirst().orElseThrow();
            return Explanation.of(memo, type).text();
        }
    }

    /** @throws Refusal when a folder or template is wrong, or an unknown memo is asked for */
    public static Listing look(Settings settings) {
        Templates templates = TemplateFolder.read(settings.templates());
        templates.require(settings.selection());
        List<CheckedDraft> drafts = read(settings, templates);
        SortedSet<String> known = new TreeSet<>();
        drafts.forEach(draft -> draft.memo().ifPresent(memo -> known.add(memo.id())));
        settings.selection().requireMemos(known);
        List<CheckedDraft> wanted = drafts.stream()
                .filter(draft -> draft.memo().map(memo -> settings.selection().wantsMemo(memo.id())).orElse(true)).toList();
        return new Listing(wanted, templates.types(), templates.audiences(), templates.warnings(), AnnouncementLead.in(settings.input(), templates.limits()).findings());
    }

    /** The memo as {@code memo.json}. */
    public static String canonical(Memo memo) {
        return MemoJson.canonical(memo);
    }

    /** Every draft, read in processes of their own by way of a store that is thrown away. */
    private static List<CheckedDraft> read(Settings settings, Templates templates) {
        try (ThrownAway away = ThrownAway.made()) {
            Means means = new Means(settings.keepingIn(away.folder()), templates, new Store(away.folder()));
            try (ReadDrafts drafts = new ReadDrafts(means)) {
                return drafts.all().stream().map(draft -> new CheckedDraft(draft.file(), drafts.preparation().kept(draft).flatMap(Checked::value),
                        Stream.concat(draft.findings().stream(), LanguageGaps.of(draft, templates).stream()).toList(), draft.ledger())).toList();
            }
        }
    }
}
