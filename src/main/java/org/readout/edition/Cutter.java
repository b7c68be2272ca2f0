package org.readout.edition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.readout.finding.Finding;
import org.readout.model.Audience;
import org.readout.model.Audience.Feature;
import org.readout.model.Block;
import org.readout.model.Media;
import org.readout.model.Memo;
import org.readout.model.MemoRecord;
import org.readout.model.MemoType;
import org.readout.model.Metadata;
import org.readout.model.Note;
import org.readout.model.PlainText;
import org.readout.model.Section;
import org.readout.model.SourceSpan;

/**
 * Makes editions: selects what an audience is shown, numbers it, resolves its references. Pure and total: every memo has
 * an edition for every audience, if an empty one.
 */
public final class Cutter {

    private final Memo memo;
    private final MemoType type;
    private final Audience audience;
    private final Furniture furniture;

    private Cutter(Memo memo, MemoType type, Audience audience, Furniture furniture) {
        this.memo = memo;
        this.type = type;
        this.audience = audience;
        this.furniture = furniture.ofEditions();
    }

    /**
     * @param furniture words in the memo's language
     * @param findings  on the memo's draft; shown only to an audience that asks for them
     */
    public static Edition cut(Memo memo, MemoType type, Audience audience, Furniture furniture, List<Finding> findings) {
        return new Cutter(memo, type, audience, furniture).edition(findings, "");
    }

    /** The same of a memo that was translated. */
    public static Edition cut(Memo memo, MemoType type, Audience audience, Furniture furniture, List<Finding> findings, Translation translation) {
        return new Cutter(memo, type, audience, furniture).edition(findings, translation.says(furniture));
    }

    /** The memo with nothing but the text that an audience is shown, and the notes marked there. */
    public static Memo shown(Memo memo, Audience audience) {
        Selection selection = Selection.of(memo, audience);
        Set<String> marked = Set.copyOf(Shown.in(selection, memo).notes());
        return new Memo(memo.id(), memo.type(), memo.file(), memo.draft(), memo.metadata(), selection.preamble(), selection.sections(), List.of(),
                memo.notes().stream().filter(note -> marked.contains(note.id())).toList(), memo.media());
    }

    private Edition edition(List<Finding> findings, String translation) {
        Selection selection = Selection.of(memo, audience);
        Shown shown = Shown.in(selection, memo);
        Labels labels = Labels.of(selection, shown, memo, audience, furniture);
        Resolution resolution = new Resolution(shown, labels, AuthorsNumbers.in(furniture), furniture, SourceSpan.of(memo.file()));

        List<Block> preamble = resolution.blocks(selection.preamble());
        List<EditionSection> sections = sections(selection.sections(), "", 1, labels, resolution);
        List<EditionNote> notes = notes(shown, resolution);
        List<MemoRecord> records = memo.records().stream().flatMap(record -> shown.record(record).stream()).toList();
        List<Edition.Withheld> withheld = new ArrayList<>(selection.withheld());
        withheld.addAll(resolution.withheld());
        withheld.addAll(shown.withheldNotes(memo, audience));
        return new Edition(new Edition.Content(memo.id(), furniture.name("type." + type.id(), type.title()), audience, metadata(preamble, sections, notes), furniture,
                preamble, sections, notes, records, new Exhibits(records, sections, audience, furniture, shown, labels).all(), labels.all(), labels.headings(), media(shown),
                withheld, resolution.relabelled(),
                audience.shows(Feature.FINDINGS) ? findings : List.of(), translation));
    }

    private List<EditionSection> sections(List<Section> sections, String part, int level, Labels labels,
            Resolution resolution) {
        return sections.stream().map(section -> {
            String itsPart = section.part().isEmpty() ? part : section.part();
            return new EditionSection(section.id(), itsPart, labels.number(section.id()), level,
                    resolution.title(section.heading(), !labels.number(section.id()).isEmpty()), resolution.blocks(section.blocks()),
                    sections(section.sections(), itsPart, level + 1, labels, resolution));
        }).toList();
    }

    private List<EditionNote> notes(Shown shown, Resolution resolution) {
        Map<String, Note> byId = new HashMap<>();
        memo.notes().forEach(note -> byId.put(note.id(), note));
        List<EditionNote> notes = new ArrayList<>();
        for (String id : shown.notes()) {
            notes.add(new EditionNote(id, notes.size() + 1, resolution.blocks(byId.get(id).blocks())));
        }
        return notes;
    }

    private Map<String, Media> media(Shown shown) {
        Map<String, Media> media = new HashMap<>(memo.media());
        media.keySet().retainAll(shown.media());
        media.replaceAll((key, picture) -> BarePicture.of(picture));
        return media;
    }

    /** Properties but the DOI are the author's own business and stay behind, and so do keywords that only what is not shown speaks of. */
    private Metadata metadata(List<Block> preamble, List<EditionSection> sections, List<EditionNote> notes) {
        Metadata all = memo.metadata();
        return new Metadata(all.id(), all.type(), all.title().isBlank() ? type.title() : all.title(), all.subtitle(),
                all.contributors(), all.date(), all.assumedLanguage(),
                all.keywords().isEmpty() ? List.of() : keywords(preamble, sections, notes),
                all.doi().isEmpty() ? Map.of() : Map.of("doi", all.doi()));
    }

    private List<String> keywords(List<Block> preamble, List<EditionSection> sections, List<EditionNote> notes) {
        Metadata all = memo.metadata();
        StringBuilder shown = new StringBuilder(all.title() + "\n" + all.subtitle() + "\n" + PlainText.ofBlocks(preamble));
        sections.forEach(section -> text(section, shown));
        notes.forEach(note -> shown.append('\n').append(PlainText.ofBlocks(note.blocks())));
        StringBuilder whole = new StringBuilder(PlainText.ofBlocks(memo.preamble()));
        memo.sections().forEach(section -> text(section, whole));
        memo.notes().forEach(note -> whole.append('\n').append(PlainText.ofBlocks(note.blocks())));
        String ofEdition = lower(shown.toString());
        String ofMemo = lower(whole.toString());
        return all.keywords().stream().filter(keyword -> ofEdition.contains(lower(keyword)) || !ofMemo.contains(lower(keyword))).toList();
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static void text(EditionSection section, StringBuilder text) {
        text.append('\n').append(PlainText.of(section.title())).append('\n').append(PlainText.ofBlocks(section.blocks()));
        section.sections().forEach(inner -> text(inner, text));
    }

    private static void text(Section section, StringBuilder text) {
        text.append('\n').append(PlainText.of(section.heading())).append('\n').append(PlainText.ofBlocks(section.blocks()));
        section.sections().forEach(inner -> text(inner, text));
    }
}
