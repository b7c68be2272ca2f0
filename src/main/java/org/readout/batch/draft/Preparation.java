package org.readout.batch.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

import org.readout.batch.template.Templates;
import org.readout.batch.work.Inputs;
import org.readout.batch.work.Refusal;
import org.readout.batch.work.Remembered;
import org.readout.batch.work.Settings;
import org.readout.batch.work.Stored;
import org.readout.batch.work.Underway;
import org.readout.check.RuleBook;
import org.readout.compose.Offer;
import org.readout.extract.Continuity;
import org.readout.extract.Extractor;
import org.readout.extract.language.Words;
import org.readout.finding.Checked;
import org.readout.finding.Finding;
import org.readout.model.Digest;
import org.readout.model.Document;
import org.readout.model.Draft;
import org.readout.model.Memo;
import org.readout.model.MemoType;
import org.readout.model.SourceSpan;
import org.readout.source.DraftReaders;
import org.readout.source.Illustrated;
import org.readout.store.Content;
import org.readout.store.MemoJson;
import org.readout.store.Results;
import org.readout.store.Store;
import org.readout.verify.Accounting;
import org.readout.verify.Ledger;

/** Reads, extracts and checks drafts, each once: the outcome is kept with all that was read to make it. */
public final class Preparation {

    private final Templates templates;
    private final Store store;
    private final Results results;
    private final Settings.Tool tool;
    private final EarlierRecords earlier;
    private final Remembered<PreparedDraft> remembered;
    private final Digest templatesNow;

    private final OneExtractor extractor;

    public Preparation(Templates templates, Store store, Settings.Tool tool, EarlierRecords earlier) {
        this(templates, store, tool, earlier, new Remembered<>(), new OneExtractor());
    }

    public Preparation(Means means, EarlierRecords earlier) {
        this(means, earlier, new Remembered<>());
    }

    /** @param remembered what drafts came to when this tool prepared them */
    public Preparation(Means means, EarlierRecords earlier, Remembered<PreparedDraft> remembered) {
        this(means.templates(), means.store(), means.tool(), earlier, remembered, new OneExtractor());
    }

    private Preparation(Templates templates, Store store, Settings.Tool tool, EarlierRecords earlier, Remembered<PreparedDraft> remembered, OneExtractor extractor) {
        this.templates = templates;
        this.store = store;
        this.results = new Results(store);
        this.tool = tool;
        this.earlier = earlier;
        this.remembered = remembered;
        this.templatesNow = templates.inputs().digest();
        this.extractor = extractor;
    }

    /** The same for drafts that other records are known of. */
    Preparation after(EarlierRecords others) {
        return new Preparation(templates, store, tool, others, remembered, extractor);
    }

    /** What a draft's outcome is kept as. */
    public static String target(String file) {
        return "draft " + file;
    }

    /** Has what comes of a draft whose bytes the store keeps put in the store. */
    public void fill(DraftReference draft) {
        Reading reading = new Reading(templates, tool);
        reading.note(Inputs.draft(draft.file()), draft.digest());
        reading.note(Inputs.earlier(draft.file()), earlier.digest(draft.file()));
        Made made = make(new Draft(draft.file(), bytes(draft)), reading);
        Content memo = Content.of(MemoJson.write(made.memo()));
        PreparedDraft prepared = summary(draft, memo.digest(), made);
        String text = Stored.text(prepared);
        results.keep(target(draft.file()), reading.noted(), text, List.of(memo));
        if (!prepared.refused()) {
            // held against itself, the draft gives the same memo: the next run need not read it to know
            Map<String, Digest> again = new TreeMap<>(reading.noted());
            again.put(Inputs.earlier(draft.file()), EarlierRecords.digest(prepared.records()));
            results.keep(target(draft.file()), again, text, List.of(memo));
        }
    }

    /**
     * What comes of a draft whose bytes the store keeps.
     *
     * @param why why it was read, empty when what was kept holds
     */
    public record Prepared(PreparedDraft draft, List<String> why) {
    }

    /** The outcome for a draft; it is read in {@code room} unless what is kept holds, or if it is to be made {@code anew}. */
    public Prepared prepare(DraftReference draft, ReadingRoom room, boolean anew) {
        if (draft.isInaccessible()) {
            return new Prepared(PreparedDraft.refused(draft, Digest.NONE, List.of(Finding.error("draft-inaccessible", SourceSpan.of(draft.file()),
                    "The file of this draft could not be read.", "Close it in the program that has it open, or allow reading it; then run the command again.")),
                    Optional.empty()), List.of());
        }
        if (isPicture(draft)) {
            return new Prepared(PreparedDraft.refused(draft, Digest.NONE,
                    List.of(Finding.warning("picture-unused", SourceSpan.of(draft.file()), "The file is a picture, and no draft shows it.",
                    "Put it into the draft it belongs to, with alternative text: in Markdown, ![What it shows](" + draft.file() + "). Or take it out of the folder.")),
                    Optional.empty()), List.of());
        }
        Optional<PreparedDraft> known = anew ? Optional.empty() : remembered.find(draft.file(), read(draft));
        if (known.isPresent()) {
            return new Prepared(known.get(), List.of());
        }
        Results.Look look = room.hasBegun(draft) ? Results.Look.NOTHING : results.take(target(draft.file()), inputs(draft));
        Optional<PreparedDraft> kept = anew ? Optional.empty() : kept(look);
        if (kept.isPresent()) {
            return new Prepared(remembered.keep(draft.file(), read(draft), kept.get()), List.of());
        }
        Optional<Finding> stopped = room.read(draft, earlier.only(draft.file()).keep(store));
        PreparedDraft read = stopped.map(finding -> PreparedDraft.refused(draft, Digest.NONE, List.of(finding), Optional.empty()))
                .orElseGet(() -> kept(results.look(target(draft.file()), inputs(draft))).orElseThrow(() -> Refusal.of(draft.file(),
                        "The templates were edited while this draft was read.", "Run the command again.")));
        return new Prepared(read, Why.of(look, anew));
    }

    /** One that no draft shows: {@link Drafts} are without the others. */
    private boolean isPicture(DraftReference draft) {
        return Illustrated.isPicture(draft.file()) && Illustrated.isPicture(draft.file(), bytes(draft));
    }

    /** All that a draft's outcome can depend on, as it is now. */
    private record Read(Digest templates, DraftReference draft, List<Continuity.Earlier> earlier) {
    }

    private Read read(DraftReference draft) {
        return new Read(templatesNow, draft, earlier.of(draft.file()));
    }

    /** Whether the outcome for a draft is there already. */
    public boolean keeps(DraftReference draft) {
        return draft.isInaccessible() || isPicture(draft) || remembered.find(draft.file(), read(draft)).isPresent() || results.look(target(draft.file()), inputs(draft))
                .result().isPresent();
    }

    private Function<String, Digest> inputs(DraftReference draft) {
        return templates.inputs().with(Map.of(Inputs.TOOL, Inputs.of(tool),
                Inputs.draft(draft.file()), draft.digest(), Inputs.earlier(draft.file()), earlier.digest(draft.file())));
    }

    private static Optional<PreparedDraft> kept(Results.Look look) {
        return look.result().flatMap(text -> Stored.read(text, PreparedDraft.class));
    }

    /** The memo of a draft that was prepared and found ready. */
    public Memo memo(PreparedDraft draft) {
        return kept(draft).flatMap(Checked::value).orElseThrow(() -> Refusal.of(draft.file(),
                "What was read of this draft is no longer in the work folder.", "Run the command again; if that does not help, with --force."));
    }

    /** What became of a draft: its memo unless it was refused, and the account of it unless it could not be read. */
    record Made(Checked<Memo> memo, Optional<Ledger> ledger) {
    }

    /** Reads, extracts, checks and balances; nothing is kept. What fails on this draft refuses it, and it alone. */
    private Made make(Draft draft, Reading reading) {
        try {
            return made(draft, reading);
        } catch (RuntimeException | StackOverflowError e) {
            return new Made(Checked.refused(Finding.error("draft-unreadable", SourceSpan.of(draft.file()),
                    "The draft was read and could not be made sense of (" + e.getClass().getSimpleName() + ").",
                    "Copy its text into a new document and send that; send this one to whoever looks after Readout.")), Optional.empty());
        }
    }

    private Made made(Draft draft, Reading reading) {
        DraftReaders readers = new DraftReaders(reading.limits());
        Checked<Document> document = readers.read(draft);
        if (document.value().isEmpty()) {
            return new Made(Checked.refused(document.findings()), Optional.empty());
        }
        Underway<Checked<Ledger>> account = Underway.begin(() -> Accounting.ofDraft(draft.bytes(), readers.format(draft).orElseThrow(), document.value().get()));
        Checked<Memo> memo;
        try {
            memo = document.then(extractor.of(reading)::extract).then(found -> Checked.of(Continuity.keep(found, earlier.of(draft.file()))));
        } finally {
            // nothing is answered of a draft that somebody still works on, and what went wrong here is not hidden by what went wrong there
            account.settle();
        }
        Checked<Ledger> ledger = account.await();
        List<Finding> findings = new ArrayList<>(memo.findings());
        findings.addAll(ledger.findings());
        List<Finding> all = memo.value().map(value -> {
            findings.addAll(Accounting.ofMemo(document.value().get(), value));
            // a draft that composes others is checked as the work that comes of them
            return Offer.parts(value.metadata()).isEmpty() ? RuleBook.of(reading.style()).check(value, reading.type(value.type()), findings) : findings;
        }).orElse(findings);
        // what is said twice of one place, of two pictures in a title for one, says nothing more
        return new Made(new Checked<>(memo.value(), all.stream().distinct().toList()), ledger.value());
    }

    /** The memo of a draft, or why there is none. */
    public Optional<Checked<Memo>> kept(PreparedDraft draft) {
        return store.find(draft.content()).flatMap(MemoJson::read);
    }

    private static PreparedDraft summary(DraftReference draft, Digest content, Made made) {
        Checked<Memo> memo = made.memo();
        return memo.value().map(known -> new PreparedDraft(draft.file(), draft.digest(), known.id(), known.type(),
                        known.metadata(), known.parts(), content, Continuity.of(known), memo.findings(), made.ledger(), Optional.empty()))
                .orElseGet(() -> PreparedDraft.refused(draft, content, memo.findings(), made.ledger()));
    }

    private byte[] bytes(DraftReference draft) {
        return store.find(draft.digest()).orElseThrow(() ->
                Refusal.of(draft.file(), "The draft vanished from the work folder during the run.", "Run the command again."));
    }

    /** One for all drafts, made when the first needs it: that takes longer than extracting with it does. */
    private static final class OneExtractor {

        private Optional<Extractor> made = Optional.empty();

        /** Every reading notes what it was made of. */
        synchronized Extractor of(Reading reading) {
            List<MemoType> types = reading.types();
            Words words = reading.words();
            made = made.or(() -> Optional.of(new Extractor(types, words)));
            return made.get();
        }
    }
}
