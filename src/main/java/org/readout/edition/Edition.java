package org.readout.edition;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import com.ibm.icu.util.ULocale;

import org.readout.finding.Finding;
import org.readout.model.Audience;
import org.readout.model.Block;
import org.readout.model.Format;
import org.readout.model.Media;
import org.readout.model.MemoRecord;
import org.readout.model.Metadata;
import org.readout.model.PlainText;
import org.readout.model.SourceSpan;

/**
 * A memo cut for one audience, the only thing a renderer accepts. Nothing withheld from the audience is in it, anywhere.
 * Every {@link org.readout.model.Reference} points at something in it, every {@link org.readout.model.NoteMark} has its
 * note, and each table, figure, section and record has its label here, so that all formats agree.
 */
public final class Edition {

    /** Letters that fill one. */
    private static final int A_PAGE = 2600;

    private final Content content;
    private final Map<String, MemoRecord> records;

    Edition(Content content) {
        this.content = content;
        this.records = content.records().stream().collect(Collectors.toMap(MemoRecord::id, record -> record));
    }

    /**
     * What an edition holds; kept apart so that only the cutter can put it together.
     *
     * @param translation what is said of its being one; empty where it is none
     * @param headingNumbers by id of a record set out under a heading of its own
     * @param labels by id of a section ("Section 2.1"), table ("Table 1"), figure or record ("Recommendation 3")
     */
    record Content(String memo, String typeTitle, Audience audience, Metadata metadata, Furniture furniture,
            List<Block> preamble, List<EditionSection> sections, List<EditionNote> notes, List<MemoRecord> records, List<Exhibit> exhibits,
            Map<String, String> labels, Map<String, String> headingNumbers, Map<String, Media> media, List<Withheld> withheld, List<String> relabelled,
            List<Finding> findings, String translation) {
        Content {
            preamble = List.copyOf(preamble);
            sections = List.copyOf(sections);
            notes = List.copyOf(notes);
            records = List.copyOf(records);
            exhibits = List.copyOf(exhibits);
            labels = Map.copyOf(labels);
            headingNumbers = Map.copyOf(headingNumbers);
            media = Map.copyOf(media);
            withheld = List.copyOf(withheld);
            relabelled = List.copyOf(relabelled);
            findings = List.copyOf(findings);
        }
    }

    /** Text of the memo this audience is not shown, and the rule that says so. */
    public record Withheld(String rule, SourceSpan span, int characters) {
    }

    /** Id of the memo. */
    public String memo() {
        return content.memo();
    }

    /** What its kind of memo is called: "Policy memorandum". */
    public String typeTitle() {
        return content.typeTitle();
    }

    /** What the audience is called in the edition's language, or as it is declared. */
    public String audienceTitle() {
        return furniture().name("audience." + audience().id(), audience().title());
    }

    public Audience audience() {
        return content.audience();
    }

    /** Title and language are never empty here; names and properties the audience does not see are gone. */
    public Metadata metadata() {
        return content.metadata();
    }

    /** What its face says of its being a translation; empty where it is none. */
    public String translation() {
        return content.translation();
    }

    /** Where its rendition in a format lies among those of its release. */
    public String file(Format format) {
        return format.file(audience().id(), memo(), Optional.of(language()).filter(language -> !translation().isEmpty()));
    }

    /** A BCP 47 tag. */
    public String language() {
        return content.metadata().language();
    }

    /** Whether its language is written from right to left. */
    public boolean isRightToLeft() {
        return ULocale.forLanguageTag(language()).isRightToLeft();
    }

    /** The words Readout itself puts on a page, in the edition's language. */
    public Furniture furniture() {
        return content.furniture();
    }

    /** What stands before the first heading. */
    public List<Block> preamble() {
        return content.preamble();
    }

    public List<EditionSection> sections() {
        return content.sections();
    }

    /** Whether pages of their own for its cover, contents and summary would take more paper than what it says. */
    public boolean isBrief() {
        return room(preamble()) + sections().stream().mapToInt(Edition::room).sum() < A_PAGE;
    }

    private static int room(EditionSection section) {
        return room(section.blocks()) + section.sections().stream().mapToInt(Edition::room).sum();
    }

    /** In letters of an alphabet; an ideograph is as wide as two. */
    private static int room(List<Block> blocks) {
        return PlainText.ofBlocks(blocks).codePoints().map(letter -> Character.isIdeographic(letter) ? 2 : 1).sum();
    }

    /** In the order of their first marks, numbered from 1. */
    public List<EditionNote> notes() {
        return content.notes();
    }

    /** What a {@link org.readout.model.Records.Entry} means. */
    public Optional<MemoRecord> record(String id) {
        return Optional.ofNullable(records.get(id));
    }

    /** What stands beside the author's text, in the order it is set. */
    public List<Exhibit> exhibits() {
        return content.exhibits();
    }

    /** The exhibit of this kind, if the edition has it. */
    public <T extends Exhibit> Optional<T> exhibit(Class<T> kind) {
        return content.exhibits().stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }

    /** The scale of this component, if it is to be drawn. */
    public Optional<Spectrum> spectrum(String record) {
        return exhibit(Exhibit.Spectra.class).map(spectra -> spectra.scales().get(record));
    }

    /** What the section, table, figure or record of this id is called in print; empty for one that has no label. */
    public String label(String id) {
        return content.labels().getOrDefault(id, "");
    }

    /** The number of the heading a record stands under, in one run with the sections' ("A.3"); empty where it has none. */
    public String headingNumber(String record) {
        return content.headingNumbers().getOrDefault(record, "");
    }

    /** Sections, and records under headings of their own, down to {@code levels}. */
    public List<ContentsEntry> contents(int levels) {
        return ContentsEntry.of(this, levels);
    }

    public Map<String, Media> media() {
        return content.media();
    }

    public List<Withheld> withheld() {
        return content.withheld();
    }

    /** What references are called here in place of the numbers the author gave them; those are among what is withheld. */
    public List<String> relabelled() {
        return content.relabelled();
    }

    /** Findings to be shown beside the text; empty unless the audience asks for them. */
    public List<Finding> findings() {
        return content.findings();
    }
}
