package org.readout.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.readout.check.RuleBook;
import org.readout.extract.Extractor;
import org.readout.finding.Checked;
import org.readout.finding.Finding;
import org.readout.model.Digest;
import org.readout.model.Memo;
import org.readout.source.Draft;
import org.readout.source.DraftReaders;
import org.readout.store.MemoJson;
import org.readout.store.Store;

/** Reads, extracts and checks drafts, each once: the outcome is kept under all that made it. */
final class Preparation {

    private final Templates templates;
    private final Store store;
    private final Settings.Tool tool;
    private final DraftReaders readers = new DraftReaders();
    private final Extractor extractor;
    private final RuleBook rules = RuleBook.standard();

    Preparation(Templates templates, Store store, Settings.Tool tool) {
        this.templates = templates;
        this.store = store;
        this.tool = tool;
        this.extractor = new Extractor(templates.types());
    }

    /** The outcome for a draft whose bytes the store keeps. */
    PreparedDraft prepare(DraftReference draft) {
        Digest key = key(draft);
        Checked<Memo> memo = store.find(key).flatMap(MemoJson::read).orElseGet(() -> {
            Checked<Memo> made = make(new Draft(draft.file(), bytes(draft)));
            store.keep(key, MemoJson.write(made));
            return made;
        });
        return summary(draft, key, memo);
    }

    /** The memo of a draft that was prepared and found ready. */
    Memo memo(PreparedDraft draft) {
        return store.find(draft.key()).flatMap(MemoJson::read).flatMap(Checked::value).orElseGet(() ->
                make(new Draft(draft.file(), bytes(new DraftReference(draft.file(), draft.draft())))).value().orElseThrow());
    }

    /** Reads, extracts and checks; nothing is kept. */
    Checked<Memo> make(Draft draft) {
        Checked<Memo> memo = readers.read(draft).then(extractor::extract);
        List<Finding> findings = new ArrayList<>(memo.findings());
        memo.value().ifPresent(value -> findings.addAll(rules.check(value, templates.type(value.type()))));
        return new Checked<>(memo.value(), findings);
    }

    private static PreparedDraft summary(DraftReference draft, Digest key, Checked<Memo> memo) {
        Optional<Memo> value = memo.value();
        return value.map(known -> new PreparedDraft(draft.file(), draft.digest(), known.id(), known.type(),
                        known.metadata(), key, memo.findings()))
                .orElseGet(() -> PreparedDraft.refused(draft, key, memo.findings()));
    }

    private Digest key(DraftReference draft) {
        return Digest.of("memo", tool.code().hex(), templates.digest("types/").hex(), draft.file(), draft.digest().hex());
    }

    private byte[] bytes(DraftReference draft) {
        return store.find(draft.digest()).orElseThrow(() ->
                Refusal.of(draft.file(), "The draft vanished from the work folder during the run.", "Run the command again."));
    }
}
