package org.readout.verify;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.readout.edition.Edition;
import org.readout.finding.Checked;
import org.readout.finding.Finding;
import org.readout.model.Document;
import org.readout.model.DraftFormat;
import org.readout.model.Memo;
import org.readout.model.Omission;
import org.readout.model.SourceSpan;
import org.readout.verify.ledger.Balance;
import org.readout.verify.ledger.Piece;
import org.readout.verify.ledger.RawDraft;
import org.readout.verify.ledger.Tree;

/**
 * Keeps the ledger: what a draft's file says against what its document says, a document against its memo, a memo against an
 * edition. Every difference is an error, because nothing may be lost, or made up, in silence.
 */
public final class Accounting {

    /** So many passages are quoted; the rest is in the number. */
    private static final int QUOTED = 5;
    private static final String HINT = "Send this draft to whoever looks after Readout; until then, say it in plain paragraphs.";

    private Accounting() {
    }

    /** Raw text of the draft = text of the document + what is reported as not carried. */
    public static Checked<Ledger> ofDraft(byte[] bytes, DraftFormat format, Document document) {
        SourceSpan whole = SourceSpan.of(document.file());
        RawDraft raw;
        try {
            raw = RawDraft.of(bytes, format);
        } catch (IOException e) {
            return Checked.refused(Finding.error("ledger-unreadable", whole, "The draft cannot be read a second time to check the first reading.",
                    "Open it in the program it was written with, save it again, and send that copy."));
        }
        Tree tree = Tree.of(document, format);
        List<Piece> accounted = new ArrayList<>(tree.pieces());
        Map<String, Integer> reported = new TreeMap<>();
        for (Omission omission : document.omissions()) {
            accounted.add(Piece.of(omission.reason(), omission.text()));
            reported.merge(omission.reason(), Balance.characters(omission.text(), raw.counts()), Integer::sum);
        }
        Balance balance = Balance.of(raw.pieces(), accounted, raw.counts());
        int invented = Math.max(0, balance.invented() - raw.symbols());
        int omitted = reported.values().stream().mapToInt(Integer::intValue).sum();
        Ledger ledger = new Ledger(Math.max(0, balance.matched() - omitted), reported, balance.lost(), invented, things(raw, tree, document));
        List<Finding> findings = new ArrayList<>();
        differences("text-unaccounted", balance.missing(), balance.lost(), "stand in the file and could not be carried", whole, findings);
        if (invented > 0) {
            differences("text-invented", balance.surplus(), invented, "stand in no draft", whole, findings);
        }
        ledger.things().forEach((kind, count) -> {
            if (count.unaccounted() > 0) {
                findings.add(Finding.warning("things-unaccounted", whole, count.unaccounted() + " of " + count.raw() + " "
                        + kind.id() + "s in the file could not be carried.", "Compare the editions with the draft."));
            }
        });
        return Checked.of(ledger, findings);
    }

    /** Text of the document = text of the memo. */
    public static List<Finding> ofMemo(Document document, Memo memo) {
        Balance balance = Balance.of(Tree.of(document).pieces(), Tree.of(memo).pieces());
        List<Finding> findings = new ArrayList<>();
        SourceSpan whole = SourceSpan.of(memo.file());
        differences("text-unaccounted", balance.missing(), balance.lost(), "were read and have no place in the memo", whole, findings);
        differences("text-invented", balance.surplus(), balance.invented(), "stand in no draft", whole, findings);
        return findings;
    }

    /**
     * Text of the memos + what their work repeats = text of the work.
     *
     * @param memos the work's own draft and its parts
     */
    public static List<Finding> ofWork(List<Memo> memos, List<String> repeated, Memo work) {
        List<Piece> whole = new ArrayList<>();
        memos.forEach(memo -> whole.addAll(Tree.toBeCut(memo).pieces()));
        repeated.forEach(text -> whole.add(Piece.of("a title or source", text)));
        Balance balance = Balance.of(whole, Tree.toBeCut(work).pieces());
        List<Finding> findings = new ArrayList<>();
        SourceSpan place = SourceSpan.of(work.file());
        differences("text-unaccounted", balance.missing(), balance.lost(), "stand in a part and have no place in the work", place, findings);
        differences("text-invented", balance.surplus(), balance.invented(), "stand in no part", place, findings);
        return findings;
    }

    /** Text of the memo + what references are called anew = text of the edition + what its audience is not shown. */
    public static Checked<EditionLedger> ofEdition(Memo memo, Edition edition) {
        List<Piece> whole = new ArrayList<>(Tree.toBeCut(memo).pieces());
        edition.relabelled().forEach(label -> whole.add(Piece.of("a reference", label)));
        Balance balance = Balance.of(whole, Tree.of(edition).pieces());
        Map<String, Integer> withheld = new TreeMap<>();
        edition.withheld().forEach(one -> withheld.merge(one.rule(), one.characters(), Integer::sum));
        int allWithheld = withheld.values().stream().mapToInt(Integer::intValue).sum();
        EditionLedger ledger = new EditionLedger(balance.matched(), withheld, balance.lost() - allWithheld, balance.invented());
        SourceSpan place = SourceSpan.of(edition.audience().id() + "/" + memo.id());
        List<Finding> findings = new ArrayList<>();
        if (ledger.unaccounted() != 0) {
            findings.add(Finding.error("edition-unaccounted", place, "The edition leaves out " + balance.lost()
                    + " characters, and its rules account for " + allWithheld + ": " + balance.missing().stream().limit(QUOTED)
                            .map(piece -> "“" + shortened(piece.text()) + "”").collect(Collectors.joining(", ")) + ".", HINT));
        }
        differences("edition-invented", balance.surplus(), balance.invented(), "stand in the edition and not in the memo", place, findings);
        return Checked.of(ledger, findings);
    }

    private static Map<Omission.Kind, Ledger.Count> things(RawDraft raw, Tree tree, Document document) {
        Map<Omission.Kind, Ledger.Count> counts = new EnumMap<>(Omission.Kind.class);
        raw.things().forEach((kind, number) -> counts.put(kind, new Ledger.Count(number, tree.things().getOrDefault(kind, 0),
                (int) document.omissions().stream().filter(omission -> omission.kind() == kind).count())));
        return counts;
    }

    private static void differences(String rule, List<Piece> pieces, int characters, String what, SourceSpan span, List<Finding> findings) {
        pieces.stream().limit(QUOTED).forEach(piece -> findings.add(Finding.error(rule, span, "The words “" + shortened(piece.text()) + "” ("
                + piece.place() + ") " + what + (pieces.size() > QUOTED ? "; " + characters + " characters in all." : "."), HINT)));
    }

    /** As much as a finding quotes. */
    static String shortened(String text) {
        return text.length() <= 80 ? text : text.substring(0, 80) + "…";
    }
}
