package org.readout.batch;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.readout.check.RuleBook;
import org.readout.extract.Continuity;
import org.readout.extract.Extractor;
import org.readout.finding.Checked;
import org.readout.finding.Finding;
import org.readout.model.Digest;
import org.readout.model.Document;
import org.readout.model.Memo;
import org.readout.model.SourceSpan;
import org.readout.source.Draft;
import org.readout.source.DraftReaders;
import org.readout.store.MemoJson;
import org.readout.store.Store;
import org.readout.verify.Accounting;
import org.readout.verify.Ledger;

/** Reads, extracts and checks drafts, each once: the outcome is kept under all that made it. */
final class Preparation {

    private final Templates templates;
    private final Store store;
    private final Settings.Tool tool;
    private final DraftReaders readers;
    private final Extractor extractor;
    private final EarlierRecords earlier;
    private final RuleBook rules;

    Preparation(Templates templates, Store store, Settings.Tool tool, EarlierRecords earlier) {
        this.templates = templates;
        this.store = store;
        this.tool = tool;
        this.earlier = earlier;
        this.readers = new DraftReaders(templates.limits());
        this.extractor = new Extractor(templates.types());
        this.rules = RuleBook.of(templates.style());
    }

    /** Has the memo of a draft whose bytes the store keeps, and the account of it, put in the store. */
    void fill(DraftReference draft) {
        Made made = make(new Draft(draft.file(), bytes(draft)));
        Set<Digest> keys = new LinkedHashSet<>(Set.of(key(draft)));
        // held against itself, the draft gives the same memo: the next run need not read it to know
        made.memo().value().ifPresent(memo -> keys.add(key(draft, EarlierRecords.digest(Continuity.of(memo)))));
        byte[] memo = MemoJson.write(made.memo());
        Optional<byte[]> ledger = made.ledger().map(Stored::write);
        for (Digest key : keys) {
            ledger.ifPresent(bytes -> store.keep(ledgerKey(key), bytes));
            store.keep(key, memo);
        }
    }

    /** The outcome for a draft whose bytes the store keeps; read in {@code room} unless the store has it. */
    PreparedDraft prepare(DraftReference draft, ReadingRoom room) {
        Digest key = key(draft);
        Optional<Kept> kept = kept(key);
        Optional<Finding> stopped = kept.isPresent() ? Optional.empty() : room.read(draft);
        Kept memo = stopped.map(finding -> new Kept(Checked.refused(finding), key))
                .orElseGet(() -> kept.or(() -> kept(key)).orElseThrow(() -> new IllegalStateException("no memo of " + draft.file())));
        return summary(draft, key, memo, store.find(ledgerKey(key)).flatMap(bytes -> Stored.read(bytes, Ledger.class)));
    }

    /** The memo of a draft that was prepared and found ready. */
    Memo memo(PreparedDraft draft) {
        return kept(draft).flatMap(Checked::value).orElseGet(() ->
                make(new Draft(draft.file(), bytes(new DraftReference(draft.file(), draft.draft())))).memo().value().orElseThrow());
    }

    /** What became of a draft: its memo unless it was refused, and the account of it unless it could not be read. */
    record Made(Checked<Memo> memo, Optional<Ledger> ledger) {
    }

    /** Reads, extracts, checks and balances; nothing is kept. What fails on this draft refuses it, and it alone. */
    Made make(Draft draft) {
        try {
            return made(draft);
        } catch (RuntimeException | StackOverflowError e) {
            return new Made(Checked.refused(Finding.error("draft-unreadable", SourceSpan.of(draft.file()),
                    "The draft was read and could not be made sense of (" + e.getClass().getSimpleName() + ").",
                    "Copy its text into a new document and send that; send this one to whoever looks after Readout.")), Optional.empty());
        }
    }

    private Made made(Draft draft) {
        Checked<Document> document = readers.read(draft);
        if (document.value().isEmpty()) {
            return new Made(Checked.refused(document.findings()), Optional.empty());
        }
        Checked<Ledger> ledger = Accounting.ofDraft(draft.bytes(), readers.format(draft).orElseThrow(), document.value().get());
        Checked<Memo> memo = document.then(extractor::extract).then(found -> Checked.of(Continuity.keep(found, earlier.of(draft.file()))));
        List<Finding> findings = new ArrayList<>(memo.findings());
        findings.addAll(ledger.findings());
        List<Finding> all = memo.value().map(value -> {
            findings.addAll(Accounting.ofMemo(document.value().get(), value));
            return rules.check(value, templates.type(value.type()), findings);
        }).orElse(findings);
        return new Made(new Checked<>(memo.value(), all), ledger.value());
    }

    /** What was made of a draft before, or in another process. */
    Optional<Checked<Memo>> kept(PreparedDraft draft) {
        return kept(draft.key()).map(Kept::memo);
    }

    /** @param content digest of the bytes that are kept */
    private record Kept(Checked<Memo> memo, Digest content) {
    }

    private Optional<Kept> kept(Digest key) {
        return store.find(key).flatMap(bytes -> MemoJson.read(bytes).map(memo -> new Kept(memo, Digest.of(bytes))));
    }

    private static Digest ledgerKey(Digest key) {
        return Digest.of("ledger", key.hex());
    }

    private PreparedDraft summary(DraftReference draft, Digest key, Kept kept, Optional<Ledger> ledger) {
        Checked<Memo> memo = kept.memo();
        return memo.value().map(known -> new PreparedDraft(draft.file(), draft.digest(), known.id(), known.type(),
                        known.metadata(), key, kept.content(), Continuity.of(known), memo.findings(), ledger))
                .orElseGet(() -> PreparedDraft.refused(draft, key, memo.findings(), ledger));
    }

    private Digest key(DraftReference draft) {
        return key(draft, earlier.digest(draft.file()));
    }

    private Digest key(DraftReference draft, Digest earlierRecords) {
        return Digest.of("memo", earlierRecords.hex(), tool.code().hex(), templates.digest("types/").hex(), templates.digest("limits").hex(),
                templates.standards().hex(), draft.file(), draft.digest().hex());
    }

    private byte[] bytes(DraftReference draft) {
        return store.find(draft.digest()).orElseThrow(() ->
                Refusal.of(draft.file(), "The draft vanished from the work folder during the run.", "Run the command again."));
    }
}
