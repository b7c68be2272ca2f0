package org.readout.batch.draft;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.readout.extract.Continuity;
import org.readout.finding.Finding;
import org.readout.finding.Level;
import org.readout.model.Audience;
import org.readout.model.Digest;
import org.readout.model.Metadata;
import org.readout.verify.Ledger;

/**
 * What is known of a draft once it was read, extracted and checked, short of its text, so that a plan for thousands fits
 * in memory.
 *
 * @param memo id of the memo; empty when the draft was refused
 * @param type id of its type; empty when the draft was refused
 * @param parts   of the memo that something stands in
 * @param content of the memo and its findings, which the store keeps them under
 * @param records of the memo, as the next version of the draft will be held against them
 * @param ledger the account of the draft; empty when it could not be read, or is a translation
 * @param translated what is known of the translation this is; empty for the draft itself
 */
public record PreparedDraft(String file, Digest draft, String memo, String type, Metadata metadata, SortedSet<String> parts, Digest content,
        List<Continuity.Earlier> records, List<Finding> findings, Optional<Ledger> ledger, Optional<Translated> translated) {

    /**
     * A memo in another language than its draft's.
     *
     * @param source  the draft's language
     * @param percent how much of it has a current translation, of its words
     * @param shares  the same of what each audience is shown of it, by the audience's id; empty where all is current
     * @param release whose text was translated; may be empty
     */
    public record Translated(String source, int percent, Map<String, Integer> shares, String release) {

        public Translated {
            shares = Map.copyOf(shares);
        }

        /** How much of what it is shown has a current translation. */
        public int percentFor(Audience audience) {
            return shares.getOrDefault(audience.id(), percent);
        }
    }

    public PreparedDraft {
        parts = Collections.unmodifiableSortedSet(parts);
        records = List.copyOf(records);
        findings = List.copyOf(findings);
    }

    /** Of what tells it from others: all its findings take long, and a draft has a place in many tables. */
    @Override
    public int hashCode() {
        return 31 * file.hashCode() + content.hashCode();
    }

    static PreparedDraft refused(DraftReference draft, Digest content, List<Finding> findings, Optional<Ledger> ledger) {
        return new PreparedDraft(draft.file(), draft.digest(), "", "", Metadata.EMPTY, new TreeSet<>(), content, List.of(), findings, ledger, Optional.empty());
    }

    /** A BCP 47 tag, of one that does not say too. */
    public String language() {
        return metadata.assumedLanguage();
    }

    /** Whether no memo could be made of it at all. */
    public boolean refused() {
        return memo.isEmpty();
    }

    /** Whether editions may be made of it. */
    public boolean ready() {
        return !refused() && !isWrong();
    }

    /** Whether there is an error in it; without one, what is refused is no draft that anybody misses. */
    public boolean isWrong() {
        return findings.stream().anyMatch(finding -> finding.level() == Level.ERROR);
    }

    public PreparedDraft with(Finding finding) {
        return new PreparedDraft(file, draft, memo, type, metadata, parts, content, records,
                Stream.concat(findings.stream(), Stream.of(finding)).toList(), ledger, translated);
    }
}
